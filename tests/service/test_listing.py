"""What a young person asks for is on the list a round later, and they read what became of it; whatever is killed."""

import datetime
from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.feed import access
from nightlight.partners.hashlist.actions import add_harmless, decide_entry, give_opinion
from nightlight.partners.hashlist.models import Claim, Entry
from nightlight.partners.hashlist.queries import claims_of as whole
from nightlight.partners.hashlist.queries import last_cursor
from nightlight.partners.members.actions import make_key, note_pull
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Signal
from nightlight.reporting.cases.models import Case
from nightlight.reporting.removal.actions import undo_withdrawal, withdraw
from nightlight.reporting.removal.models import Holder
from nightlight.reporting.removal.queries import followed, pictures_of
from nightlight.service import listing
from nightlight.service.listing import keep_list
from tests.partners.hashlist.listing import entry_of, member, pdq
from tests.reporting.cases.test_actions import NOON
from tests.reporting.removal.asking import HOUR, asked, holder_of, standings

pytestmark = pytest.mark.django_db


class Killed(BaseException):
    """What ends a process: nothing catches it."""


def served(headers: dict[str, str]) -> dict[str, str]:
    """Return what a platform's client pulls: the status of each fingerprint."""
    answer = Client().get("/api/stopncii/v1/FetchHashes", headers=headers).json()
    return {record["hashValue"]: record["hashStatus"] for record in answer["hashRecords"]}


def say(who: Member, said: Any, signal: Signal) -> None:
    give_opinion(member=who, value=signal.value, said=said, tags=[], now=NOON)


def test_a_picture_is_in_the_feed_after_one_round_and_72_hours_after_it_was_withdrawn_a_tombstone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(access, "CALLS", access.Calls())
    ponds = member("ponds")
    Member.objects.update(takes_self_reported=True)
    ends = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30)
    key = make_key(code=ponds.code, scopes=["pull"], expires_at=ends, by="account:1", now=NOON)
    headers = {"Ocp-Apim-Subscription-Key": key.id, "x-functions-key": key.secret}
    case = asked(1, 2)
    assert standings(case) == ["waiting", "waiting"]
    assert served(headers) == {}
    keep_list(now=NOON)
    assert standings(case) == ["listed", "listed"]
    assert served(headers) == {pdq(1).value: "Active", pdq(2).value: "Active"}
    withdraw(case=case, numbers=[1], now=NOON)
    until = pictures_of(case)[0].withdraw_at
    assert until
    keep_list(now=until - datetime.timedelta(seconds=1))
    assert served(headers)[pdq(1).value] == "Active"
    undo_withdrawal(case=case, numbers=[1], now=until - datetime.timedelta(seconds=1))
    keep_list(now=until)
    assert served(headers)[pdq(1).value] == "Active"
    withdraw(case=case, numbers=[1], now=until)
    keep_list(now=until + 73 * HOUR)
    assert served(headers) == {pdq(1).value: "Withdrawn", pdq(2).value: "Active"}
    assert standings(case) == ["withdrawn", "listed"]
    # Whose they are is on the reporters' side alone, and no fingerprint is in the audit.
    assert set(Claim.objects.values_list("holder", flat=True)) == {holder_of(case)}
    told = str(list(AuditEvent.objects.values()))
    assert pdq(1).value not in told
    assert case.hex not in told


def test_they_read_what_platforms_said_and_what_was_decided() -> None:
    case, other = asked(1, 2, 3), asked(1)
    keep_list(now=NOON)
    ponds, creek = member("ponds"), member("creek")
    for who in (ponds, creek):
        say(who, "confirmed", pdq(1))
        say(who, "disputed", pdq(2))
    add_harmless(signals=[pdq(3, turned=9)], source="a test", by="account:1", now=NOON)
    keep_list(now=NOON)
    assert standings(case) == ["listed", "disputed", "harmless"]
    assert [each.confirmed_by for each in pictures_of(case)] == [2, 0, 0]
    assert [each.confirmed_by for each in pictures_of(other)] == [2]
    decide_entry(entry=entry_of(pdq(2)).pk, decision="remove", grounds="authorised-body", by="account:1", now=NOON)
    keep_list(now=NOON)
    assert standings(case) == ["listed", "removed", "harmless"]
    assert followed() == last_cursor()


@pytest.mark.parametrize("killed_in", ["note_standings", "note_followed", "withdraw_signals", "claims_of"])
def test_a_worker_that_is_killed_anywhere_is_made_up_for_by_the_next(
    monkeypatch: pytest.MonkeyPatch, killed_in: str
) -> None:
    def kill(*_given: object, **_named: object) -> None:
        raise Killed

    def round_killed_first(now: datetime.datetime) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(listing, killed_in, kill)
            try:
                keep_list(now=now)
            except Killed:
                killed.append(now)
        keep_list(now=now)

    killed: list[datetime.datetime] = []
    case = asked(1, 2)
    round_killed_first(NOON)
    assert standings(case) == ["listed", "listed"]
    assert (Claim.objects.count(), last_cursor()) == (6, 12)
    withdraw(case=case, numbers=[1], now=NOON)
    round_killed_first(NOON + 74 * HOUR)
    assert killed
    assert standings(case) == ["withdrawn", "listed"]
    assert (Claim.objects.filter(withdrawn_at=None).count(), last_cursor()) == (3, 15)
    assert followed() == last_cursor()


def test_what_goes_wrong_with_one_persons_pictures_stops_nobody_elses_and_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cases = [asked(number) for number in (1, 2, 3)]
    bad = sorted(cases, key=holder_of)[0]

    def claims_of(holder: UUID) -> Any:
        if holder == holder_of(bad):
            raise ValueError(pdq(1).value)
        return whole(holder)

    with monkeypatch.context() as patched:
        patched.setattr(listing, "claims_of", claims_of)
        keep_list(now=NOON)
        assert [standings(case) for case in cases if case != bad] == [["listed"], ["listed"]]
        assert standings(bad) == ["waiting"]
        # It was listed, and what platforms say meanwhile is not missed.
        say(member("ponds"), "confirmed", pdq(cases.index(bad) + 1))
        keep_list(now=NOON)
        assert Holder.objects.filter(is_behind=True).count() == 1
    keep_list(now=NOON)
    assert [(each.standing, each.confirmed_by) for each in pictures_of(bad)] == [("listed", 1)]
    assert not Holder.objects.filter(is_behind=True).exists()
    assert pdq(1).value not in caplog.text


def test_a_picture_that_was_sent_again_stays_on_the_list_when_the_first_is_withdrawn() -> None:
    case = asked(1)
    keep_list(now=NOON)
    withdraw(case=case, numbers=None, now=NOON)
    asked(1, case=case, now=NOON + HOUR)
    keep_list(now=NOON + 74 * HOUR)
    assert standings(case) == ["withdrawn", "listed"]
    assert entry_of(pdq(1)).state == "active"
    # Taken back as well, and sent a third time after it was off the list: it is there again.
    withdraw(case=case, numbers=None, now=NOON + 74 * HOUR)
    keep_list(now=NOON + 148 * HOUR)
    assert (standings(case), entry_of(pdq(1)).state) == (["withdrawn", "withdrawn"], "withdrawn")
    asked(1, case=case, now=NOON + 149 * HOUR)
    keep_list(now=NOON + 149 * HOUR)
    assert (standings(case), entry_of(pdq(1)).state) == (["withdrawn", "withdrawn", "listed"], "active")


def test_what_two_people_asked_for_stays_for_the_second_and_outlives_a_deleted_case() -> None:
    maya, idris = asked(1), asked(1)
    keep_list(now=NOON)
    withdraw(case=maya, numbers=None, now=NOON)
    keep_list(now=NOON + 74 * HOUR)
    assert (standings(maya), standings(idris), entry_of(pdq(1)).state) == (["withdrawn"], ["listed"], "active")
    Case.objects.get(pk=idris).delete()
    say(member("ponds"), "confirmed", pdq(1))
    keep_list(now=NOON + 74 * HOUR)
    assert entry_of(pdq(1)).state == "active"
    assert standings(maya) == ["withdrawn"]


def test_a_flood_is_listed_in_batches_and_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST_AT_ONCE", 4)
    case, flooding = asked(1, 2, 3), asked(4, low_trust=True)
    keep_list(now=NOON)
    assert (standings(case), standings(flooding)) == (["listed"] * 3, ["listed"])
    assert set(Entry.objects.filter(low_trust=True).values_list("value", flat=True)) == {
        each.value for each in (pdq(4), Signal("md5", f"{4:032x}"), Signal("sha256", f"{4:064x}"))
    }
    assert AuditEvent.objects.filter(action="hashlist.list").count() == 4


def test_a_round_with_nothing_to_do_writes_nothing(django_assert_num_queries: Any) -> None:
    asked(1)
    keep_list(now=NOON)
    with django_assert_num_queries(7) as asked_for:
        keep_list(now=NOON)
    assert {query["sql"].split()[0] for query in asked_for.captured_queries} == {"SELECT"}


def test_whoever_asked_reads_how_many_platforms_have_it_and_one_that_takes_what_was_confirmed_has_it_once_it_is() -> (
    None
):
    everything, confirmed = member("ponds"), member("lanterns")
    Member.objects.filter(pk=everything.pk).update(takes_self_reported=True)
    case = asked(1)
    keep_list(now=NOON)
    (before,) = pictures_of(case)
    assert (before.standing, before.held_by) == ("listed", 0)
    for who in (everything, confirmed):
        note_pull(member=who, way="changes", cursor=last_cursor(), entries=0, now=NOON)
    keep_list(now=NOON)
    assert [each.held_by for each in pictures_of(case)] == [1]
    say(everything, "confirmed", pdq(1))
    keep_list(now=NOON)
    assert [each.held_by for each in pictures_of(case)] == [1]
    note_pull(member=confirmed, way="stopncii", cursor=last_cursor(), entries=1, now=NOON)
    keep_list(now=NOON)
    assert [each.held_by for each in pictures_of(case)] == [2]


def test_a_platform_that_pulled_before_a_picture_was_listed_does_not_have_it() -> None:
    ponds = member("ponds")
    Member.objects.filter(pk=ponds.pk).update(takes_self_reported=True)
    asked(1)
    keep_list(now=NOON)
    note_pull(member=ponds, way="changes", cursor=last_cursor(), entries=3, now=NOON)
    later = asked(2)
    keep_list(now=NOON)
    assert [each.held_by for each in pictures_of(later)] == [0]
