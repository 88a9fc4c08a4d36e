"""A stretch of the chain as a file: whole, signed, itself an event, and checked by a browser that asks nobody."""

import base64
import datetime
import json
import random
from collections.abc import Iterator

import pytest
from django.db import transaction
from django.http import StreamingHttpResponse
from django.test import Client

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.extracts import LARGEST
from nightlight.foundation.audit.heads import read_head
from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.rules import Event, canonical_json, digest_of
from nightlight.staff.record.actions import take_extract
from tests.cast import at_work
from tests.frontend.record.checker import Checker

pytestmark = pytest.mark.django_db
TEXTS = ["plain", "ŵyneb", "\u2028", '"quoted" \\ /', "\t\n\x01\x7f", "🙂", "\ufffd", ""]


def write(events: int) -> None:
    """Let the chain have so many events; an account that was made has its own already."""
    with transaction.atomic():
        for place in range(AuditEvent.objects.count(), events):
            details: dict[str, str | int] = {
                f"{TEXTS[place % 8]}{place}": TEXTS[(place + 3) % 8],
                "count": place,
                "🙂": 1,
                "\uffee": 2,
            }
            record("keys.grant", actor="account:7", subject=TEXTS[place % 8], details=details)


def lines_of(client: Client, first: int, last: int) -> list[dict[str, object]]:
    answer = client.post("/staff/record/extract/", {"first": first, "last": last})
    assert answer.status_code == 200
    assert isinstance(answer, StreamingHttpResponse)
    text = answer.getvalue().decode()
    return [json.loads(line) for line in text.split("\n")[:-1]]


def test_an_extract_has_every_event_of_its_stretch_and_a_signed_end() -> None:
    auditor = at_work("auditor")
    write(9)
    opening, *events, end = lines_of(auditor, 3, 7)
    assert opening["first"] == 3
    assert opening["previous"] == AuditEvent.objects.get(number=2).digest
    assert [event["number"] for event in events] == [3, 4, 5, 6, 7]
    assert [event["digest"] for event in events] == list(
        AuditEvent.objects.filter(number__range=(3, 7)).values_list("digest", flat=True)
    )
    signed = json.dumps(end["head"])
    public = base64.b64decode(json.loads(signed)["public_key"])
    assert read_head(signed, public_key=public).number == 9


def test_whoever_takes_a_stretch_is_written_down() -> None:
    auditor = at_work("auditor")
    write(3)
    lines_of(auditor, 1, 3)
    event = AuditEvent.objects.get(action="audit.extract")
    assert event.actor.startswith("account:")
    assert json.loads(event.details) == {"first": 1, "last": 3}


@pytest.mark.parametrize(("first", "last"), [("", ""), ("4", "2"), ("0", "3"), ("x", "3"), ("1", str(LARGEST + 1))])
def test_a_stretch_that_can_t_be_is_refused_with_the_reason_and_not_written_down(first: str, last: str) -> None:
    answer = at_work("auditor").post("/staff/record/extract/", {"first": first, "last": last})
    assert answer.status_code == 422
    assert "govuk-error-message" in answer.content.decode()
    assert not AuditEvent.objects.filter(action="audit.extract").exists()


def test_a_stretch_beyond_the_end_is_refused_and_one_across_it_stops_there() -> None:
    auditor = at_work("auditor")
    write(4)
    answer = auditor.post("/staff/record/extract/", {"first": 9, "last": 12})
    assert answer.status_code == 422
    assert "ends before this number" in answer.content.decode()
    assert not AuditEvent.objects.filter(action="audit.extract").exists()
    opening, *events, _end = lines_of(auditor, 3, 12)
    assert opening["last"] == 4
    assert len(events) == 2


def extract(events: int, first: int = 1) -> str:
    write(events)
    return "".join(take_extract(first=first, last=events, by="account:1"))


def altered(text: str, how: str) -> str:
    lines = text.split("\n")[:-1]
    place = random.Random(how).randrange(2, len(lines) - 3)  # noqa: S311  # a place, not a secret
    match how:
        case "changed":
            lines[place] = lines[place].replace("account:7", "account:8")
        case "digested anew":
            event = json.loads(lines[place]) | {"actor": "account:8"}
            made = Event(
                event["number"], datetime.datetime.fromisoformat(event["at"]), event["actor"], event["action"],
                event["subject"], canonical_json(event["details"]), event["previous"],
            )  # fmt: skip
            lines[place] = canonical_json(event | {"digest": digest_of(made)})
        case "cut off":
            del lines[-3:-1]
        case "dropped":
            del lines[place]
        case "swapped":
            lines[place], lines[place + 1] = lines[place + 1], lines[place]
        case "doubled":
            lines.insert(place, lines[place])
        case "broken":
            lines[place] = lines[place][:-2]
        case "another head":
            lines[-1] = lines[-1].replace('"number":', '"number":1')
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def check() -> Iterator[Checker]:
    """The browser's own code, in a Node."""
    checker = Checker()
    yield checker
    checker.close()


def test_a_browser_finds_a_whole_extract_whole(check: Checker) -> None:
    found = check(extract(40, first=5))
    assert found["faults"] == []
    assert (found["first"], found["last"], found["events"], found["signature"]) == (5, 40, 36, "signed")


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        ("changed", "changed"),
        ("digested anew", "not linked"),
        ("dropped", "missing"),
        ("cut off", "missing"),
        ("swapped", "out of order"),
        ("doubled", "out of order"),
        ("broken", "unreadable"),
    ],
)
def test_what_was_done_to_an_extract_is_named(check: Checker, how: str, kind: str) -> None:
    found = check(altered(extract(30), how))
    assert kind in {fault["kind"] for fault in found["faults"]}


def test_a_signature_that_does_not_fit_is_named(check: Checker) -> None:
    assert check(altered(extract(30), "another head"))["signature"] == "forged"


@pytest.mark.parametrize("text", ["", "{}", "[]", "nothing", '{"format": "another"}'])
def test_a_file_that_is_no_extract_is_none(check: Checker, text: str) -> None:
    assert check(text) == "NotAnExtract"
