"""What the doctor says of platforms: who waits, whose keys end, who pulls no more."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from nightlight.partners.members import actions
from nightlight.partners.members.models import Member
from nightlight.service.snapshots import Snapshots
from nightlight.staff.platforms.findings import findings

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)


def warned(now: datetime.datetime) -> dict[str, str]:
    found = {each.subject: each.found for each in findings(now) if each.level == "warning"}
    found.pop("snapshot of the list", None)
    return found


def propose(code: str) -> Member:
    return actions.propose_member(
        code=code, name=code, authorised=False, takes_self_reported=False, by="account:1", now=NOW
    )


def test_the_doctor_names_who_waits_whose_keys_end_and_who_pulls_no_more() -> None:
    assert warned(NOW) == {}
    assert {each.level for each in findings(NOW)} == {"ok"}
    propose("waits")
    ponds, gone = propose("ponds"), propose("gone")
    for each in (ponds, gone):
        actions.confirm_member(code=each.code, by="account:2", now=NOW)
        actions.make_key(code=each.code, scopes=["pull"], expires_at=NOW + 60 * DAY, by="account:1", now=NOW)
    actions.end_member(code="gone", by="account:1", now=NOW)
    assert warned(NOW + 6 * DAY) == {}
    # Who never pulled is away from seven days after they were let in; who pulls again is away no more.
    assert "ponds" in warned(NOW + 8 * DAY)["pulls of members"]
    actions.note_pull(member=ponds, way="stopncii", cursor=0, entries=0, now=NOW + 8 * DAY)
    assert warned(NOW + 15 * DAY) == {}
    assert set(warned(NOW + 16 * DAY)) == {"pulls of members"}
    actions.note_pull(member=ponds, way="other", cursor=0, entries=0, now=NOW + 29 * DAY)
    assert warned(NOW + 29 * DAY) == {}
    told = warned(NOW + 30 * DAY)
    assert set(told) == {"vetting of members", "keys of members"}
    assert "waits" in told["vetting of members"]
    assert told["keys of members"].startswith("ponds (")
    assert "gone" not in " ".join(told.values())
    assert "keys of members" not in warned(NOW + 61 * DAY)


def test_the_doctor_says_when_whoever_begins_a_copy_finds_no_new_snapshot(tmp_path: Path, settings: Any) -> None:
    settings.SNAPSHOTS, settings.LIST_KEY = tmp_path, b""

    def found(now: datetime.datetime) -> tuple[str, str]:
        return next((each.level, each.found) for each in findings(now) if each.subject == "snapshot of the list")

    assert found(NOW)[0] == "ok"
    propose("ponds")
    actions.confirm_member(code="ponds", by="account:2", now=NOW)
    assert "no key to sign with" in found(NOW)[1]
    settings.LIST_KEY = b"k" * 32
    assert "missing" in found(NOW)[1]
    writing = Snapshots(tmp_path, settings.LIST_KEY)
    while writing.step(now=NOW):
        pass
    assert found(NOW)[0] == "ok"
    assert found(NOW + DAY)[0] == "warning"
    settings.LIST_KEY = b"o" * 32
    assert found(NOW)[0] == "warning"
