"""An extract is read back as it was written, or refused with the number of the line."""

import dataclasses
import datetime

import pytest

from nightlight.foundation.audit.extracts import ExtractInvalid, read_extract, write_extract
from nightlight.foundation.audit.rules import GENESIS, Event, Head, digest_of, verify_chain

AT = datetime.datetime(2026, 11, 26, 10, 0, 0, 7, tzinfo=datetime.UTC)


def chain(count: int = 4) -> list[Event]:
    events: list[Event] = []
    for number in range(1, count + 1):
        previous = events[-1].digest if events else GENESIS
        event = Event(number, AT, "account:7", "keys.grant", "ŵy\u2028", '{"a":1,"é":"x"}', previous)
        events.append(dataclasses.replace(event, digest=digest_of(event)))
    return events


def written(events: list[Event], head: str = "") -> str:
    first, last = events[0].number, events[-1].number
    return "".join(write_extract(events, first=first, last=last, previous=events[0].previous, head=head))


def test_what_was_written_is_read_and_holds_where_it_stands() -> None:
    events = chain()
    read = read_extract(written(events[1:], '{"number":4}'))
    assert list(read.events) == events[1:]
    assert (read.before, read.last, read.head) == (Head(1, events[0].digest), 4, '{"number":4}')
    assert verify_chain(read.events, after=read.before).faults == ()
    assert [fault.kind for fault in verify_chain(read.events).faults] == ["missing"]
    wrong = Head(1, events[1].digest)
    assert [fault.kind for fault in verify_chain(read.events, after=wrong).faults] == ["not linked"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"number":3', '"number":"3"'),
        ('"number":3', '"number":0'),
        ('"number":3', '"number":9007199254740992'),
        ('"at":"2026', '"at":" 2026'),
        (".000007Z", ".7Z"),
        (".000007Z", ".000007+00:00"),
        ('{"a":1,', '{"a":1.5,'),
        ('{"a":1,', '{"a":null,'),
        ('{"a":1,', '{"a":9007199254740992,'),
        ('"action":"keys.grant"', '"action":""'),
        ('"actor"', '"more":1,"actor"'),
        ('"subject"', '"subjekt"'),
    ],
)
def test_a_line_that_is_no_event_is_named_by_its_number(old: str, new: str) -> None:
    lines = written(chain()).split("\n")
    assert old in lines[3]
    lines[3] = lines[3].replace(old, new)
    with pytest.raises(ExtractInvalid, match="line 4"):
        read_extract("\n".join(lines))


@pytest.mark.parametrize("text", ["", "\n", "null", "{}", "[" * 100_000, '{"format":"nightlight audit extract/2"}'])
def test_what_is_no_extract_is_refused(text: str) -> None:
    with pytest.raises(ExtractInvalid):
        read_extract(text)
