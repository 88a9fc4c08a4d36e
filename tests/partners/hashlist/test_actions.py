"""What becomes of a fingerprint: listed, shared by several people, disputed, decided, taken back."""

import datetime
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.hashlist import actions, queries
from nightlight.partners.hashlist.models import Claim, Entry, Head
from nightlight.partners.hashlist.queries import changes_after, claims_of, count_by_standing
from nightlight.partners.hashlist.settling import Change
from nightlight.pure.matching.signals import Media, Signal
from tests.partners.hashlist.listing import IDRIS, MAYA, NOW, entry_of, member, pdq

pytestmark = pytest.mark.django_db
LATER = NOW + datetime.timedelta(hours=1)


def list_for(holder: UUID, *signals: Signal, low_trust: bool = False) -> Change:
    return actions.list_signals(
        holder=holder, signals=signals, media="image", low_trust=low_trust, by="worker", now=NOW
    )


def withdraw_for(holder: UUID, *signals: Signal) -> Change:
    wanted = signals or None
    return actions.withdraw_signals(holder=holder, signals=wanted, by="worker", now=LATER)


def test_a_fingerprint_that_is_asked_for_twice_is_one_entry_and_does_not_change_again() -> None:
    first = list_for(MAYA, pdq(1), pdq(1), pdq(2))
    again = list_for(MAYA, pdq(1))
    assert (first.entries, again.entries) == (2, 0)
    assert again.cursor == first.cursor
    assert count_by_standing() == {("pdq", "active", "self-reported"): 2}


def test_what_one_person_takes_back_stays_for_the_other() -> None:
    list_for(MAYA, pdq(1), pdq(2))
    list_for(IDRIS, pdq(1))
    withdraw_for(MAYA)
    assert entry_of(pdq(1)).state == "active"
    assert (entry_of(pdq(2)).state, entry_of(pdq(2)).why) == ("withdrawn", "asked")
    withdraw_for(IDRIS, pdq(1))
    assert entry_of(pdq(1)).state == "withdrawn"
    assert all(claim.withdrawn for claim in claims_of(MAYA) + claims_of(IDRIS))


def test_what_was_taken_back_can_be_asked_for_again() -> None:
    list_for(MAYA, pdq(1))
    withdraw_for(MAYA)
    list_for(MAYA, pdq(1))
    assert entry_of(pdq(1)).state == "active"
    assert Claim.objects.count() == 1


def test_two_disputes_suspend_an_entry_until_somebody_decides_and_old_ones_count_no_more() -> None:
    list_for(MAYA, pdq(1))
    one, two = member("one"), member("two")
    for each, state in ((one, "active"), (two, "disputed")):
        actions.give_opinion(member=each, value=pdq(1).value, said="disputed", tags=[], now=NOW)
        assert entry_of(pdq(1)).state == state
    entry = entry_of(pdq(1)).pk
    actions.decide_entry(entry=entry, decision="keep", grounds="platforms", by="account:1", now=LATER)
    assert entry_of(pdq(1)).state == "active"
    much_later = LATER + datetime.timedelta(hours=1)
    for each in (one, two):
        actions.give_opinion(member=each, value=pdq(1).value, said="disputed", tags=[], now=much_later)
    assert entry_of(pdq(1)).state == "disputed"


def test_a_match_confirmed_by_a_platform_and_then_by_a_hotline_raises_the_trust() -> None:
    list_for(MAYA, pdq(1))
    actions.give_opinion(member=member("one"), value=pdq(1).value, said="matched", tags=[], now=NOW)
    assert entry_of(pdq(1)).trust == "self-reported"
    actions.give_opinion(member=member("two"), value=pdq(1).value, said="confirmed", tags=[], now=NOW)
    assert entry_of(pdq(1)).trust == "platform-match"
    hotline = member("hotline", authorised=True)
    actions.give_opinion(member=hotline, value=pdq(1).value, said="confirmed", tags=[], now=NOW)
    assert entry_of(pdq(1)).trust == "authorised"
    assert [claim.confirmed_by for claim in claims_of(MAYA)] == [2]


def test_an_opinion_of_a_fingerprint_that_is_not_listed_is_refused_and_nothing_is_kept() -> None:
    with pytest.raises(actions.EntryUnknown):
        actions.give_opinion(member=member("one"), value=pdq(1).value, said="matched", tags=[], now=NOW)
    assert not AuditEvent.objects.exists()


@pytest.mark.parametrize(("turned", "state"), [(0, "withdrawn"), (31, "withdrawn"), (32, "active")])
def test_a_well_known_harmless_picture_is_caught_within_31_bits(turned: int, state: str) -> None:
    actions.add_harmless(signals=[pdq(1)], source="stock", by="account:1", now=NOW)
    list_for(MAYA, pdq(1, turned=turned))
    assert entry_of(pdq(1, turned=turned)).state == state


@pytest.mark.parametrize(("turned", "state"), [(0, "withdrawn"), (31, "withdrawn"), (32, "active")])
def test_what_is_found_to_be_harmless_later_is_withdrawn_and_stays_away(turned: int, state: str) -> None:
    near = pdq(1, turned=turned)
    list_for(MAYA, near)
    actions.add_harmless(signals=[pdq(1)], source="stock", by="account:1", now=LATER)
    list_for(IDRIS, near)
    assert entry_of(near).state == state


def test_what_is_listed_while_the_list_is_looked_through_is_caught_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    list_for(MAYA, pdq(9), pdq(1, turned=3))
    look = queries.near_to

    def look_long(signals: Sequence[Signal], *, after: int = 0) -> list[int]:
        found = look(signals, after=after)
        if not after:
            list_for(IDRIS, pdq(1, turned=5), Signal("md5", "0" * 32))
        return found

    monkeypatch.setattr(actions, "near_to", look_long)
    named = [pdq(1), Signal("md5", "0" * 32)]
    assert actions.add_harmless(signals=named, source="stock", by="account:1", now=LATER).entries == 3
    assert set(Entry.objects.filter(state="active").values_list("value", flat=True)) == {pdq(9).value}


def test_what_was_removed_by_a_decision_does_not_come_back_by_asking_again() -> None:
    list_for(MAYA, pdq(1))
    actions.decide_entry(
        entry=entry_of(pdq(1)).pk, decision="remove", grounds="authorised-body", by="account:1", now=LATER
    )
    list_for(IDRIS, pdq(1))
    assert (entry_of(pdq(1)).state, entry_of(pdq(1)).why) == ("withdrawn", "decided")


def test_a_decision_on_something_that_has_changed_since_is_not_taken() -> None:
    list_for(MAYA, pdq(1))
    seen = entry_of(pdq(1))
    actions.give_opinion(member=member("one"), value=pdq(1).value, said="confirmed", tags=[], now=NOW)
    remove: dict[str, Any] = {
        "entry": seen.pk,
        "decision": "remove",
        "grounds": "platforms",
        "by": "account:1",
        "now": LATER,
    }
    with pytest.raises(actions.EntryChanged):
        actions.decide_entry(**remove, seen=seen.cursor)
    assert entry_of(pdq(1)).state == "active"
    actions.decide_entry(**remove, seen=entry_of(pdq(1)).cursor)
    assert entry_of(pdq(1)).state == "withdrawn"


def test_a_flood_is_listed_and_marked_and_never_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "MOST_TRUSTED", 3)
    list_for(MAYA, *(pdq(number) for number in range(5)))
    assert Entry.objects.filter(state="active").count() == 5
    assert Entry.objects.filter(low_trust=True).count() == 2
    flooded = Entry.objects.filter(low_trust=True).first()
    assert flooded is not None
    list_for(IDRIS, Signal("pdq", flooded.value))
    flooded.refresh_from_db()
    assert not flooded.low_trust


def test_a_flood_of_many_holders_marks_what_comes_after_it_and_what_an_hour_ago_came_counts_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(actions, "FLOOD", 3)
    hotline = member("hotline", authorised=True)
    sent: dict[Signal, Media] = {pdq(number): "image" for number in range(90, 99)}
    actions.submit_signals(member=hotline, signals=sent, withdrawn=[], now=NOW)
    for number in range(5):
        list_for(UUID(int=100 + number), pdq(number))
    assert Entry.objects.filter(state="active").count() == 14
    assert [entry_of(pdq(number)).low_trust for number in range(5)] == [False, False, False, True, True]
    later = NOW + actions.FLOOD_LASTS
    actions.list_signals(holder=IDRIS, signals=[pdq(6)], media="image", low_trust=False, by="worker", now=later)
    assert not entry_of(pdq(6)).low_trust


def test_more_at_once_than_anybody_has_is_refused_with_the_way_out() -> None:
    many = [Signal("md5", f"{number:032x}") for number in range(actions.MOST_AT_ONCE + 1)]
    with pytest.raises(actions.TooMany, match="at most 2000"):
        list_for(MAYA, *many)
    assert not Entry.objects.exists()


def test_who_takes_confirmed_entries_alone_gets_an_entry_once_it_is_confirmed() -> None:
    cursor = list_for(MAYA, pdq(1)).cursor
    assert not changes_after(0, self_reported=False).exists()
    actions.give_opinion(member=member("one"), value=pdq(1).value, said="confirmed", tags=[], now=NOW)
    assert [entry.value for entry in changes_after(cursor, self_reported=False)] == [pdq(1).value]


def test_the_clock_of_the_list_never_goes_back() -> None:
    list_for(MAYA, pdq(1))
    withdraw_for(MAYA)
    list_for(MAYA, pdq(2))
    assert entry_of(pdq(2)).changed_at == LATER
    assert Head.objects.get().changed_at == LATER


def test_every_change_is_one_event_that_names_no_fingerprint() -> None:
    list_for(MAYA, pdq(1), pdq(2))
    withdraw_for(MAYA, pdq(1))
    actions.give_opinion(member=member("one"), value=pdq(2).value, said="matched", tags=["a"], now=NOW)
    actions.decide_entry(entry=entry_of(pdq(2)).pk, decision="keep", grounds="platforms", by="account:1", now=NOW)
    actions.add_harmless(signals=[pdq(9)], source="stock", by="account:1", now=NOW)
    events = list(AuditEvent.objects.order_by("number"))
    assert [event.action for event in events] == [
        "hashlist.list", "hashlist.withdraw", "hashlist.opinion", "hashlist.decide", "hashlist.harmless",
    ]  # fmt: skip
    told = " ".join(event.details + event.subject + event.actor for event in events)
    assert not any(each.value in told for each in (pdq(1), pdq(2), pdq(9)))


def test_a_whole_camera_roll_is_listed_in_a_few_dozen_statements(
    django_assert_max_num_queries: object,
) -> None:
    with django_assert_max_num_queries(40):  # type: ignore[operator]  # pytest-django's fixture
        list_for(MAYA, *(pdq(number) for number in range(400)))
