"""An exhibit proves itself: each thing that somebody could change is named by the question that it belongs to."""

import dataclasses
import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.extracts import Extract, read_event, read_extract, write_event, write_head_line
from nightlight.foundation.audit.heads import public_key_of, sign_head, write_head
from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import current_head, event_of
from nightlight.foundation.audit.rules import Event, Head, digest_of, write_details
from nightlight.pure.sealing.evidence import to_bytes
from nightlight.reporting.cases.rules import audit_subject, digest_of_digests
from nightlight.staff.exhibits.checking import Checked, check
from nightlight.staff.exhibits.rules import digest_of_events, digest_of_line, read_exhibit
from nightlight.staff.record.actions import take_extract
from tests.pure.sealing.xwing_by_hand import secret_of
from tests.staff.exhibits.making import LATER, NOTE, SEED, WORDS, Told, content, exhibit, sealed, text, told

pytestmark = pytest.mark.django_db
Lines = list[str]
THEIRS = bytes(range(32))
"""A key that somebody else signs with."""


def checked(lines: Lines, **given: Any) -> Checked:
    return check(read_exhibit("\n".join(lines) + "\n"), **{"public_key": public_key_of(settings.AUDIT_KEY), **given})


def failing(found: Checked) -> set[str]:
    return {finding.question for finding in found.findings if finding.verdict == "fails"}


def not_checked(found: Checked) -> set[str]:
    return {finding.question for finding in found.findings if finding.verdict == "not checked"}


def extract(first: int = 1, last: int = 1_000) -> Extract:
    return read_extract("".join(take_extract(first=first, last=last, by="account:9")))


def test_a_whole_exhibit_holds_and_shows_the_exact_words() -> None:
    found = checked(exhibit(told()))
    assert [part.evidence.answer for part in found.parts if part.evidence] == [*WORDS.values(), LATER[1]]
    assert [document.text for document in found.documents] == [NOTE]
    assert (failing(found), not_checked(found), found.holds) == (set(), {"record"}, True)
    assert [event.action for event in found.exhibit.events] == [
        "cases.arrived", "cases.arrived", "cases.note", "cases.exhibit",
    ]  # fmt: skip


def test_what_is_withheld_is_still_known_to_have_arrived() -> None:
    about = told()
    found = checked(exhibit(about, content(about, given=("02",))))
    assert [part.part.name for part in found.parts] == ["02"]
    assert failing(found) == set()


def with_said(change: Callable[[dict[str, Any]], None]) -> Callable[[Lines], None]:
    def tamper(lines: Lines) -> None:
        said = json.loads(lines[0])
        change(said)
        lines[0] = json.dumps(said)

    return tamper


def other_words(said: dict[str, Any]) -> None:
    """Seal other words under the same name, and disclose their secret."""
    evidence = checked([json.dumps(said)]).parts[0].evidence
    assert evidence is not None
    told = to_bytes(dataclasses.replace(evidence, answer="nothing happened"))
    blob = sealed(UUID(hex=said["case"]), said["parts"][0]["name"], told)
    said["parts"][0] |= {"blob": text(blob), "secret": text(secret_of(blob, seed=SEED))}


def other_note(said: dict[str, Any]) -> None:
    note = said["documents"][0]
    blob = sealed(UUID(hex=said["case"]), f"note/{note['id']}", b"I have done nothing.", purpose="casefile")
    note |= {"blob": text(blob), "secret": text(secret_of(blob, seed=SEED))}


def swapped_secrets(said: dict[str, Any]) -> None:
    one, other = said["parts"][:2]
    one["secret"], other["secret"] = other["secret"], one["secret"]


def swapped_parts(said: dict[str, Any]) -> None:
    one, other = said["parts"][:2]
    one["name"], other["name"] = other["name"], one["name"]


def leave_out(said: dict[str, Any]) -> None:
    said["parts"].pop(1)


def leave_out_later(said: dict[str, Any]) -> None:
    said["parts"].pop()


def slip_in(said: dict[str, Any]) -> None:
    said["withheld"].append({"name": "09", "digest": "ab" * 32, "why": "not-given"})


def other_case(said: dict[str, Any]) -> None:
    said["case"] = "ab" * 16


def other_purpose(said: dict[str, Any]) -> None:
    said["purpose"] = "somebody else"


def change_event(lines: Lines) -> None:
    lines[3] = lines[3].replace("account:", "account:9")


def change_event_and_its_digest(lines: Lines) -> None:
    event = dataclasses.replace(read_event(lines[3]), actor="account:9")
    lines[3] = write_event(dataclasses.replace(event, digest=digest_of(event)))


def drop_event(lines: Lines) -> None:
    del lines[3]


def move_event(lines: Lines) -> None:
    lines[1], lines[2] = lines[2], lines[1]


def drop_exhibits_event(lines: Lines) -> None:
    del lines[-2]


def head_of_before(lines: Lines) -> None:
    before = read_event(lines[-3])
    lines[-1] = head(Head(before.number, before.digest), settings.AUDIT_KEY)


def head_by_another(lines: Lines) -> None:
    last = read_event(lines[-2])
    lines[-1] = head(Head(last.number, last.digest), THEIRS)


def head_changed(lines: Lines) -> None:
    lines[-1] = lines[-1].replace('"at":"20', '"at":"19')


def head(of: Head, key: bytes) -> str:
    return write_head_line(write_head(sign_head(of, at=timezone.now(), key=key)))


@pytest.mark.parametrize(
    ("tamper", "named"),
    [
        (with_said(other_words), {"arrival", "exhibit"}),
        (with_said(other_note), {"writing", "exhibit"}),
        (with_said(swapped_secrets), {"words", "exhibit"}),
        (with_said(swapped_parts), {"words", "arrival", "exhibit"}),
        (with_said(leave_out), {"arrival", "exhibit"}),
        (with_said(leave_out_later), {"arrival", "exhibit"}),
        (with_said(slip_in), {"arrival", "exhibit"}),
        (with_said(other_case), {"words", "arrival", "exhibit"}),
        (with_said(other_purpose), {"exhibit"}),
        (change_event, {"events"}),
        (change_event_and_its_digest, {"exhibit"}),
        (drop_event, {"exhibit"}),
        (move_event, {"events", "exhibit"}),
        (drop_exhibits_event, {"exhibit", "signature"}),
        (head_of_before, {"signature"}),
        (head_by_another, {"signature"}),
        (head_changed, {"signature"}),
    ],
)
def test_whatever_is_changed_is_named(tamper: Callable[[Lines], None], named: set[str]) -> None:
    lines = exhibit(told())
    tamper(lines)
    found = checked(lines)
    assert failing(found) == named
    assert not found.holds


def test_who_makes_everything_anew_has_no_signature_of_the_operators() -> None:
    """Other words, every event after them digested anew, and a head that a key of theirs has signed."""
    lines = exhibit(told())
    with_said(other_words)(lines)
    events = [read_event(line) for line in lines[1:-1]]
    arrived = json.loads(events[0].details)
    name = audit_subject(UUID(hex=json.loads(lines[0])["case"])).removeprefix("case:")
    found = checked(lines)
    first = [(part.part.name, part.digest) for part in found.parts if part.part.name != LATER[0]]
    events[0] = anew(events[0], write_details({**arrived, name: digest_of_digests(first)}))
    made = {**json.loads(events[-1].details), "content": digest_of_line(lines[0])}
    events[-1] = anew(
        events[-1], write_details({**made, "events": digest_of_events(event.digest for event in events[:-1])})
    )
    lines[1:-1] = [write_event(event) for event in events]
    lines[-1] = head(Head(events[-1].number, events[-1].digest), THEIRS)
    assert failing(checked(lines)) == {"signature"}
    unknown = checked(lines, public_key=b"")
    assert (failing(unknown), not_checked(unknown)) == (set(), {"signature", "record"})
    # Whoever compares the record sees it without any key.
    assert failing(checked(lines, public_key=b"", record=[extract()])) == {"record"}


def anew(event: Event, details: str) -> Event:
    changed = dataclasses.replace(event, details=details)
    return dataclasses.replace(changed, digest=digest_of(changed))


def test_with_the_record_nothing_can_have_been_left_out() -> None:
    about = told()
    lines = exhibit(about)
    number = read_event(lines[-2]).number
    assert not_checked(checked(lines, record=[extract()])) == set()
    assert failing(checked(lines, record=[extract(1, 2), extract(3)])) == set()
    # A stretch is missing, or it ends too early, or begins too late.
    assert failing(checked(lines, record=[extract(1, 1), extract(3)])) == {"record"}
    assert failing(checked(lines, record=[extract(1, number - 1)])) == {"record"}
    assert failing(checked(lines, record=[extract(2)])) == {"record"}


def test_an_event_that_the_operator_kept_back_is_found_in_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    about = told()
    with transaction.atomic():
        record("cases.open", actor="account:8", subject=audit_subject(about.case))
    real = AuditEvent.objects.filter(action="cases.open")
    kept = AuditEvent.objects.exclude(pk__in=real)
    monkeypatch.setattr("nightlight.staff.exhibits.actions._events", lambda case: _events(about, kept))
    lines = exhibit(about)
    assert failing(checked(lines)) == set()
    assert failing(checked(lines, record=[extract()])) == {"record"}


def _events(about: Told, rows: QuerySet[AuditEvent]) -> Iterator[Event]:
    arrived = rows.filter(action="cases.arrived")
    return map(event_of, (arrived | rows.filter(subject=audit_subject(about.case))).order_by("number"))


def test_a_record_that_was_written_anew_differs_from_an_end_that_was_given_away_before() -> None:
    about = told()
    given_away = current_head()
    lines = exhibit(about)
    assert not failing(checked(lines, record=[extract()], heads=[given_away]))
    forged = Head(given_away.number, "ab" * 32)
    assert failing(checked(lines, record=[extract()], heads=[forged])) == {"record"}


def test_without_a_key_of_the_operators_nobody_stands_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "AUDIT_KEY", b"")
    found = check(read_exhibit("\n".join(exhibit(told()))))
    assert (failing(found), not_checked(found)) == (set(), {"signature", "record"})


def test_a_note_from_before_the_record_knew_notes_is_not_called_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nightlight.staff.casefile.actions._written", lambda document, blob: {"document": document.hex})
    found = checked(exhibit(told()))
    assert "writing" in not_checked(found)
