"""The chain as a rule: whatever is done to it, by whomever, is named; and nothing is named where nothing was done."""

import datetime
import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.foundation.audit.rules import (
    GENESIS,
    Event,
    EventInvalid,
    Head,
    canonical_bytes,
    check_event,
    digest_of,
    verify_chain,
    write_details,
)

START = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


def link(number: int, previous: str, **fields: str) -> Event:
    """Return a whole event."""
    event = Event(
        number=number,
        at=START + datetime.timedelta(seconds=number, microseconds=number),
        actor=fields.get("actor", "account:7"),
        action=fields.get("action", "case.read"),
        subject=fields.get("subject", f"case:{number}"),
        details=write_details({"why": "test", "count": number}),
        previous=previous,
    )
    return replace(event, digest=digest_of(event))


def chain(length: int) -> list[Event]:
    """Return a whole chain."""
    events: list[Event] = []
    for number in range(1, length + 1):
        events.append(link(number, events[-1].digest if events else GENESIS))
    return events


def kinds(events: list[Event], heads: tuple[Head, ...] = ()) -> set[tuple[int, str]]:
    """Return the faults' places and kinds."""
    return {(fault.number, fault.kind) for fault in verify_chain(events, heads).faults}


def end(events: list[Event]) -> Head:
    return Head(events[-1].number, events[-1].digest)


def test_the_digested_bytes_are_the_ones_that_are_documented() -> None:
    event = Event(3, START, "account:7", "case.read", "case:1", '{"count":1,"why":"é"}', "ab" * 32)
    written = (
        b"nightlight audit/1\n"
        b'{"action":"case.read","actor":"account:7","at":"2026-11-24T12:00:00.000000Z",'
        b'"details":{"count":1,"why":"\xc3\xa9"},"number":3,"previous":"' + b"ab" * 32 + b'","subject":"case:1"}'
    )
    assert canonical_bytes(event) == written
    assert digest_of(event) == hashlib.sha256(written).hexdigest()


@given(st.integers(0, 12))
def test_a_whole_chain_has_no_fault(length: int) -> None:
    events = chain(length)
    verdict = verify_chain(events, [end(events)] if events else [Head()])
    assert verdict.faults == ()
    assert verdict.end == (end(events) if events else Head())


@given(
    st.integers(1, 9),
    st.sampled_from(["at", "actor", "action", "subject", "details", "previous", "digest"]),
)
def test_a_changed_column_is_named_at_its_event(place: int, field: str) -> None:
    events = chain(9)
    other = {"at": START, "details": '{"why":"other"}'}.get(field, "0" * 63 + "1")
    events[place - 1] = replace(events[place - 1], **{field: other})  # type: ignore[arg-type]  # one field by name
    assert (place, "changed") in kinds(events)


def test_details_that_only_look_alike_are_a_change() -> None:
    events = chain(3)
    events[1] = replace(events[1], details=events[1].details.replace(",", ", "))
    assert kinds(events) == {(2, "changed")}
    events[1] = replace(events[1], details="not even JSON")
    assert kinds(events) == {(2, "changed")}


@given(st.sets(st.integers(1, 9), min_size=1, max_size=8))
def test_dropped_events_are_missing(dropped: set[int]) -> None:
    whole = chain(9)
    left = [event for event in whole if event.number not in dropped]
    verdict = verify_chain(left, [end(whole)])
    assert {fault.kind for fault in verdict.faults} == {"missing"}
    if min(dropped) < left[-1].number:
        assert verdict.faults[0].number == min(dropped)


@given(st.integers(0, 8), st.integers(0, 8))
def test_events_whose_contents_were_swapped_are_named(one: int, other: int) -> None:
    events = chain(9)
    if one == other:
        return
    first, second = events[one], events[other]
    events[one], events[other] = replace(second, number=first.number), replace(first, number=second.number)
    assert kinds(events) >= {(first.number, "changed"), (second.number, "changed")}


@given(st.permutations(range(6)))
def test_another_order_is_never_whole(order: list[int]) -> None:
    events = chain(6)
    moved = [events[place] for place in order]
    assert bool(kinds(moved)) is (moved != events)
    renumbered = [replace(event, number=place) for place, event in enumerate(moved, 1)]
    assert bool(kinds(renumbered)) is (moved != events)


@given(st.integers(1, 7))
def test_an_event_slipped_in_between_is_named(after: int) -> None:
    events = chain(8)
    slipped = link(after + 1, events[after - 1].digest, actor="account:9")
    later = [replace(event, number=event.number + 1) for event in events[after:]]
    found = kinds([*events[:after], slipped, *later], (end(events),))
    assert {number for number, kind in found if kind == "changed"} >= {event.number for event in later}


@given(st.integers(1, 8), st.integers(0, 7))
def test_a_chain_written_anew_is_found_by_a_head_that_was_given_away(given_away: int, kept: int) -> None:
    events = chain(8)
    head = Head(given_away, events[given_away - 1].digest)
    anew = events[:kept]
    for number in range(kept + 1, 9):
        anew.append(link(number, anew[-1].digest if anew else GENESIS, actor="account:9"))
    assert not kinds(anew)
    assert bool(kinds(anew, (head,))) is (given_away > kept)


@given(st.integers(0, 7))
def test_an_end_that_was_cut_off_is_found_by_a_head(kept: int) -> None:
    events = chain(8)
    assert not kinds(events[:kept])
    assert kinds(events[:kept], (end(events),)) == {(8, "missing")}


@pytest.mark.parametrize("details", [{"a": 1.5}, {"a": None}, {"a": True}, {"a": 2**53}, {"a": "\0"}, {"\ud800": 1}])
def test_details_are_text_and_whole_numbers(details: dict[str, object]) -> None:
    with pytest.raises(EventInvalid) as refused:
        write_details(details)  # type: ignore[arg-type]  # that it is refused is what is tested
    assert "\0" not in str(refused.value)


@pytest.mark.parametrize("fields", [{"actor": ""}, {"action": ""}, {"actor": "a" * 201}, {"subject": "a\0b"}])
def test_an_event_that_a_database_could_not_keep_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(EventInvalid):
        check_event(link(1, GENESIS, **fields))
