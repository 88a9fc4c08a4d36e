"""The signed snapshot: with what changed after it, it is the whole list; it is served in pieces to whom it is for."""

import datetime
import gzip
import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.feed import snapshots, stored
from nightlight.partners.hashlist.actions import give_opinion, withdraw_signals
from nightlight.partners.hashlist.models import Entry, Head
from nightlight.partners.hashlist.queries import last_cursor
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Signal
from nightlight.pure.matching.snapshots import Manifest, SnapshotInvalid, public_key_of, read_manifest
from nightlight.service.snapshots import Snapshots
from tests.partners.hashlist.listing import MAYA, NOW, listed, member, pdq

pytestmark = pytest.mark.django_db
SNAPSHOT = "/api/list/v1/snapshot"
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
Headers = dict[str, str]


@pytest.fixture
def root(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where snapshots lie; a piece is of four cursors, so that a few entries are several."""
    monkeypatch.setattr(snapshots, "RANGE", 4)
    settings.SNAPSHOTS = tmp_path
    return tmp_path


def write(root: Path, *, now: datetime.datetime = NOW, key: bytes = KEY) -> int:
    """Do what the worker does until nothing is due; return how many steps that took."""
    writing, steps = Snapshots(root, key), 0
    while writing.step(now=now):
        steps += 1
    return steps


def asked(basic: Headers) -> Manifest:
    answer = Client().get(SNAPSHOT, headers=basic)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/json"), answer.content
    return read_manifest(answer.content, public_key=public_key_of(KEY))


def piece(basic: Headers, digest: str, **headers: str) -> Any:
    return Client().get(f"{SNAPSHOT}/{digest}", headers={**basic, **headers})


def lines_of(basic: Headers, manifest: Manifest) -> list[dict[str, Any]]:
    """Return what all pieces hold, each checked as docs/reference/feeds.md says."""
    found: list[dict[str, Any]] = []
    for each in manifest.pieces:
        packed = piece(basic, each.sha256).getvalue()
        assert (hashlib.sha256(packed).hexdigest(), len(packed)) == (each.sha256, each.size)
        text = gzip.decompress(packed)
        lines = [json.loads(line) for line in text.splitlines()]
        assert (len(text), len(lines)) == (each.unpacked, each.entries)
        assert (lines[0]["cursor"], lines[-1]["cursor"]) == (each.first, each.last)
        found += lines
    return found


def changes(basic: Headers, after: int) -> list[dict[str, Any]]:
    answer = Client().get("/api/list/v1/changes", {"after": after}, headers=basic)
    return [json.loads(line) for line in answer.getvalue().splitlines()[:-1]]


def test_a_snapshot_and_what_changed_while_it_was_written_are_the_whole_list(root: Path, basic: Headers) -> None:
    listed(*(pdq(number) for number in range(10)))
    writing = Snapshots(root, KEY)
    assert writing.step(now=NOW)
    # One that was read already, one that was not, and one more.
    withdraw_signals(holder=MAYA, signals=[pdq(0), pdq(9)], by="worker", now=NOW)
    listed(pdq(10))
    while writing.step(now=NOW):
        pass
    manifest = asked(basic)
    kept = {each["value"]: each for each in lines_of(basic, manifest)}
    assert len(kept) < 11
    kept |= {each["value"]: each for each in changes(basic, manifest.cursor)}
    assert kept == {each["value"]: each for each in changes(basic, 0)}


def test_a_piece_that_has_not_changed_keeps_its_name_and_an_old_one_goes_once_nobody_can_be_taking_it(
    root: Path, basic: Headers
) -> None:
    listed(*(pdq(number) for number in range(10)))
    write(root)
    first = asked(basic)
    assert write(root, now=NOW + snapshots.EVERY / 2) == 0
    (taken_back,) = (each["value"] for each in lines_of(basic, first) if each["cursor"] == first.pieces[1].first)
    signal = Signal("pdq", taken_back)
    withdraw_signals(holder=MAYA, signals=[signal], by="worker", now=NOW)
    write(root, now=NOW + snapshots.EVERY)
    second = asked(basic)
    same = {each.sha256 for each in first.pieces} & {each.sha256 for each in second.pieces}
    assert first.pieces[0].sha256 in same
    old = next(each.sha256 for each in first.pieces if each.sha256 not in same)
    assert piece(basic, old).status_code == 200
    file = stored.piece_at(root / "everything", old)
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    write(root, now=NOW + stored.GRACE)
    refused = piece(basic, old)
    assert (refused.status_code, "manifest again" in refused.json()["message"]) == (404, True)
    assert piece(basic, first.pieces[0].sha256).status_code == 200


def test_who_takes_confirmed_entries_alone_gets_no_self_reported_one_nor_a_piece_that_holds_one(
    root: Path, basic: Headers, ponds: Member
) -> None:
    listed(*(pdq(number) for number in range(5)))
    give_opinion(member=member("hotline"), value=pdq(1).value, said="confirmed", tags=[], now=NOW)
    write(root)
    everything = asked(basic)
    ponds.takes_self_reported = False
    ponds.save()
    confirmed = asked(basic)
    assert (everything.self_reported, confirmed.self_reported) == (True, False)
    assert [(each["value"], each["trust"]) for each in lines_of(basic, confirmed)] == [(pdq(1).value, "platform-match")]
    assert piece(basic, everything.pieces[0].sha256).status_code == 404


def test_a_download_that_broke_off_goes_on_and_each_byte_that_left_is_in_the_audit(root: Path, basic: Headers) -> None:
    listed(pdq(1))
    write(root)
    (only,) = asked(basic).pieces
    tag = f'"{only.sha256}"'
    whole = piece(basic, only.sha256)
    packed = whole.getvalue()
    assert (whole["ETag"], whole["Content-Length"], whole["Cache-Control"]) == (tag, str(only.size), "no-store")
    rest = piece(basic, only.sha256, Range="bytes=7-", **{"If-Range": tag})
    assert (rest.status_code, rest["Content-Range"]) == (206, f"bytes 7-{only.size - 1}/{only.size}")
    assert rest.getvalue() == packed[7:]
    assert piece(basic, only.sha256, Range="bytes=2-4").getvalue() == packed[2:5]
    # What is not of this piece, or of a form that is not taken, is answered whole.
    for headers in ({"Range": "bytes=7-", "If-Range": '"else"'}, {"Range": "bytes=-5"}, {"Range": "bytes=0-1,3-4"}):
        assert piece(basic, only.sha256, **headers).getvalue() == packed
    assert piece(basic, only.sha256, Range=f"bytes={only.size}-").status_code == 416
    assert piece(basic, only.sha256, **{"If-None-Match": tag}).status_code == 304
    told = [json.loads(event.details) for event in AuditEvent.objects.filter(action="feed.pull")]
    assert {each["piece"] for each in told} == {only.sha256}
    assert [each["bytes"] for each in told] == [only.size, only.size - 7, 3, only.size, only.size, only.size]


def test_it_is_written_anew_for_another_key_another_list_and_after_some_hours_and_not_at_all_without_a_key(
    root: Path, basic: Headers
) -> None:
    assert write(root, key=b"") == 0
    assert Client().get(SNAPSHOT, headers=basic).status_code == 404
    listed(*(pdq(number) for number in range(10)))
    assert write(root) > 0
    assert write(root, key=OTHER_KEY) > 0
    with pytest.raises(SnapshotInvalid):
        asked(basic)
    assert write(root, now=NOW) > 0
    # The operator went back to a backup.
    Entry.objects.filter(cursor__gt=5).delete()
    Head.objects.update(cursor=5)
    assert write(root) > 0
    assert (asked(basic).cursor, last_cursor()) == (5, 5)
    assert write(root, now=NOW + snapshots.EVERY) > 0


def test_a_process_that_ends_in_the_middle_leaves_the_former_snapshot_and_the_next_one_comes_to_the_end(
    root: Path, basic: Headers
) -> None:
    listed(*(pdq(number) for number in range(10)))
    write(root)
    former = asked(basic)
    later = NOW + snapshots.EVERY
    Snapshots(root, KEY).step(now=later)
    assert asked(basic) == former
    write(root, now=later)
    assert asked(basic).made_at == later


def test_what_is_no_piece_and_who_has_no_key_gets_nothing(root: Path, basic: Headers) -> None:
    listed(pdq(1))
    write(root)
    for wrong in ("manifest.json", "..", "0" * 63, "0" * 64, "A" * 64, "%2e%2e%2fmanifest.json"):
        assert piece(basic, wrong).status_code == 404
    digest = asked(basic).pieces[0].sha256
    for address in (SNAPSHOT, f"{SNAPSHOT}/{digest}"):
        assert Client().get(address).status_code == 401
        assert Client().post(address, headers=basic).status_code == 405
