"""The doctor on reporting: whatever keeps it off is said, with the way to mend it; who only advises is left alone."""

import dataclasses
import datetime
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone
from pytest_django import Settings

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.daily import keep_head
from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import current_head
from nightlight.foundation.keys.actions import rotate
from nightlight.foundation.keys.queries import current_epoch
from nightlight.foundation.operator.rules import MissingDuty
from nightlight.foundation.ops.facts import reporting_facts
from nightlight.foundation.ops.findings import Finding
from nightlight.foundation.ops.reporting import ReportingFacts, judge_reporting
from tests.foundation.keys.browser import browser_of, ceremony

TODAY = datetime.date(2026, 11, 24)
SOUND = ReportingFacts(
    mode="production",
    has_file=True,
    asked_for=True,
    missing=(),
    error="",
    epoch=3,
    epoch_is_demo=False,
    epoch_made_on=datetime.date(2026, 10, 1),
    readers=2,
    demo_keys=(),
    keys_of_closed_accounts=(),
    keys_without_role=(),
    waiting=(),
    joined=(),
    last_drill=datetime.date(2026, 9, 1),
    pepper_bytes=32,
    can_sign_heads=True,
    last_head=TODAY - datetime.timedelta(days=2),
    chain_began_on=datetime.date(2026, 9, 1),
    audit_end_fits=True,
    sees_staff=True,
    today=TODAY,
)
ADVICE_ONLY = dataclasses.replace(
    SOUND, asked_for=False, epoch=0, readers=0, epoch_made_on=None, last_drill=None, missing=(MissingDuty("x", "y"),)
)


def levels(facts: ReportingFacts, **changes: object) -> dict[str, str]:
    """Return each subject's level once the facts are changed."""
    judged = judge_reporting(dataclasses.replace(facts, **changes))  # type: ignore[arg-type]  # fields by name
    assert all(finding.way_out for finding in judged if finding.level != "ok")
    return {finding.subject: finding.level for finding in judged if finding.level != "ok"}


def test_a_sound_production_site_has_nothing_to_mend() -> None:
    assert levels(SOUND) == {}


def test_who_only_gives_advice_has_no_duties_of_reporting() -> None:
    assert levels(ADVICE_ONLY) == {}


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"pepper_bytes": 31}, {"pepper": "error"}),
        ({"asked_for": False, "has_file": False}, {"reporting": "warning"}),
        ({"epoch": 0, "readers": 0}, {"keys": "error"}),
        ({"readers": 0}, {"keys": "error"}),
        ({"epoch_made_on": datetime.date(2026, 7, 1)}, {"keys": "warning"}),
        ({"epoch_is_demo": True}, {"demo keys": "error"}),
        ({"demo_keys": ("demo-admin",)}, {"demo keys": "error"}),
        ({"keys_of_closed_accounts": ("nia",)}, {"keys of leavers": "error"}),
        ({"keys_without_role": ("nia",)}, {"keys of leavers": "error"}),
        ({"waiting": ("owen",), "joined": ("sian",)}, {"keys of newcomers": "warning"}),
        ({"joined": ("sian",)}, {"keys of newcomers": "warning"}),
        ({"last_drill": None}, {"recovery drill": "warning"}),
        ({"last_drill": datetime.date(2026, 4, 1)}, {"recovery drill": "warning"}),
        ({"can_sign_heads": False}, {"audit key": "warning"}),
        ({"last_head": TODAY - datetime.timedelta(days=3)}, {"audit key": "warning"}),
        ({"last_head": None}, {"audit key": "warning"}),
        ({"last_head": None, "chain_began_on": TODAY}, {}),
        ({"last_head": None, "chain_began_on": None}, {}),
        ({"audit_end_fits": False}, {"audit chain": "error"}),
        ({"error": "ProgrammingError"}, {"keys": "error"}),
        (
            {"missing": (MissingDuty("lawful_basis", "Write it"), MissingDuty("police", "x"))},
            {"duty lawful_basis": "error", "duty police": "error"},
        ),
    ],
)
def test_a_fault_in_production_is_named_with_a_way_out(changes: dict[str, object], found: dict[str, str]) -> None:
    assert levels(SOUND, **changes) == found


def test_in_a_demo_nothing_of_this_is_an_error() -> None:
    worst = levels(
        SOUND, mode="demo", pepper_bytes=0, readers=0, epoch_is_demo=True, demo_keys=("demo-admin",), last_drill=None,
        keys_of_closed_accounts=("nia",), missing=(MissingDuty("x", "y"),),
    )  # fmt: skip
    assert set(worst.values()) == {"warning"}


def test_the_public_process_is_not_asked_about_what_it_may_not_see() -> None:
    judged = judge_reporting(dataclasses.replace(SOUND, sees_staff=False, can_sign_heads=False))
    assert {finding.subject for finding in judged} == {"pepper", "reporting", "keys", "demo keys"}


@pytest.fixture
def production(settings: Settings) -> Settings:
    settings.ENVIRONMENT = dataclasses.replace(settings.ENVIRONMENT, mode="production")
    return settings


def subject(name: str) -> Finding:
    """Return what the doctor says of this very site."""
    return next(finding for finding in judge_reporting(reporting_facts("")) if finding.subject == name)


@pytest.mark.django_db
def test_the_facts_are_those_of_the_site(production: Settings) -> None:
    assert subject("keys").level == "error"
    assert subject("duty retention.approved").level == "error"
    reader = browser_of("demo-nia", is_demo=True)
    ceremony(is_demo=True)
    assert subject("demo keys").level == "error"
    ceremony(again=True)
    assert "demo-nia" in subject("demo keys").found
    assert subject("keys").level == "error"
    browser_of("owen")
    ceremony(again=True)
    assert subject("keys").level == "ok"
    reader.user.is_active = False
    reader.user.save()
    assert "demo-nia" in subject("keys of leavers").found


@pytest.mark.django_db
def test_keys_of_whoever_is_switched_off_or_out_of_casework_are_named_and_read_for_nobody(
    production: Settings,
) -> None:
    nia, owen = browser_of("nia"), browser_of("owen")
    ceremony()
    assert (subject("keys").level, subject("keys of leavers").level) == ("ok", "ok")
    nia.user.groups.clear()
    User.objects.filter(pk=owen.user.pk).update(is_active=False)
    found = subject("keys of leavers")
    assert "owen: the account is switched off; nia: has no role in casework any more" in found.found
    assert "keys revoke owen" in found.way_out
    assert subject("keys").found == "nobody but the trustees can read epoch 1"


@pytest.mark.django_db
def test_a_new_epoch_is_asked_for_when_somebody_has_joined_and_when_a_quarter_is_over(
    production: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    nia, today = browser_of("nia"), datetime.datetime(2026, 7, 1, 12, tzinfo=datetime.UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: today)
    ceremony()
    assert subject("keys of newcomers").level == "ok"
    today += datetime.timedelta(hours=1)
    owen = browser_of("owen")
    assert "owen: does not open what is sent now" in subject("keys of newcomers").found
    epoch = current_epoch()
    assert epoch
    nia.grant(owen.key, epoch)
    assert "owen: joined while epoch 1" in subject("keys of newcomers").found
    today += datetime.timedelta(hours=1)
    rotate(by="machine:test", reason="joined")
    assert subject("keys of newcomers").level == subject("keys").level == "ok"
    today += datetime.timedelta(days=91)
    assert subject("keys").level == "ok"
    today += datetime.timedelta(days=1)
    assert subject("keys").found == "epoch 2 is in use since 2026-07-01"
    rotate(by="machine:test", reason="quarter")
    assert subject("keys").level == "ok"


@pytest.mark.django_db
def test_a_chain_that_was_cut_by_hand_is_noticed() -> None:
    record("case.read", actor="account:1")
    record("case.read", actor="account:1")
    assert subject("audit chain").level == "ok"
    AuditEvent.objects.filter(number=2).delete()
    assert subject("audit chain").level == "error"


@pytest.mark.django_db
def test_a_chain_of_which_no_head_was_ever_signed_is_noticed_from_its_second_day_on(
    settings: Settings, tmp_path: Path
) -> None:
    settings.AUDIT_KEY, settings.AUDIT_HEADS = bytes(32), tmp_path / "heads"
    record("case.read", actor="account:1")
    assert subject("audit key").level == "ok"
    AuditEvent.objects.update(at=timezone.now() - datetime.timedelta(days=2))
    found = subject("audit key")
    assert "never signed" in found.found
    assert "worker" in found.way_out
    keep_head(settings.AUDIT_HEADS, current_head(), now=timezone.now(), key=settings.AUDIT_KEY)
    assert subject("audit key").level == "ok"


@pytest.mark.django_db
def test_a_database_without_our_tables_is_a_finding_and_no_fault() -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table keys_teamepoch rename to elsewhere")
    found = reporting_facts("")
    assert found.error
    assert any("can't be looked at" in finding.found for finding in judge_reporting(found))
