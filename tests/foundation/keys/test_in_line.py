"""Somebody is revoked while keys are being rotated: the rotation must not seal the next epoch to them."""

import threading
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection

from nightlight.foundation.keys import actions
from nightlight.foundation.keys.models import EpochGrant, TeamEpoch
from nightlight.pure.sealing.seal import seal
from tests.foundation.keys.browser import ceremony, enrol

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets one transaction write at a time"),
]


def in_thread(action: Any, **arguments: Any) -> threading.Thread:
    """Run an action on a connection of its own."""

    def run() -> None:
        try:
            action(**arguments)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def wait_until_blocked_or_done(thread: threading.Thread) -> None:
    """Return once the thread's transaction waits for a lock, or has ended."""
    while thread.is_alive():
        with connection.cursor() as cursor:
            cursor.execute(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
            )
            if cursor.fetchone()[0]:
                return
        thread.join(timeout=0.05)


def test_a_rotation_under_way_does_not_reach_somebody_who_is_revoked_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    # A role without permissions: those are gone once a test of this kind has emptied the tables.
    role, _made = Group.objects.get_or_create(name="caseworker")
    people = [User.objects.create(username=name) for name in ("nia", "owen")]
    role.user_set.add(*people)
    leaver, _stays = map(enrol, people)
    ceremony()
    sealing, go_on = threading.Event(), threading.Event()

    def slow_seal(*given: Any, **named: Any) -> bytes:
        sealing.set()
        assert go_on.wait(60)
        return seal(*given, **named)

    monkeypatch.setattr(actions, "seal", slow_seal)
    rotating = in_thread(actions.rotate, by="machine:test", reason="quarter")
    assert sealing.wait(60)
    revoking = in_thread(actions.revoke_caseworker, key=leaver.key, by="machine:test")
    wait_until_blocked_or_done(revoking)
    go_on.set()
    rotating.join(60)
    revoking.join(60)
    assert not EpochGrant.objects.filter(caseworker_key=leaver.key).exists()
    assert list(TeamEpoch.objects.filter(ended_at=None).values_list("number", flat=True)) == [3]
