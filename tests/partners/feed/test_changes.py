"""The list in our own form: a line a change, a last line that says where one has come to."""

import datetime
import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.feed import changes as feed
from nightlight.partners.feed.changes import lines
from nightlight.partners.hashlist.actions import give_opinion, withdraw_signals
from nightlight.partners.hashlist.models import Entry, Head
from nightlight.partners.hashlist.queries import last_cursor
from nightlight.partners.members.models import Member, Reach
from nightlight.pure.matching.signals import Signal
from tests.partners.hashlist.listing import MAYA, NOW, listed, member, pdq

pytestmark = pytest.mark.django_db
CHANGES = "/api/list/v1/changes"
Headers = dict[str, str]


def ask(basic: Headers, **query: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the changes and the last line."""
    answer = Client().get(CHANGES, query, headers=basic)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/x-ndjson"), answer.content
    *found, last = [json.loads(line) for line in answer.getvalue().splitlines()]
    return found, last


def test_a_change_says_everything_of_its_entry_and_the_last_line_where_to_go_on(basic: Headers) -> None:
    md5 = Signal("md5", "0" * 32)
    listed(md5, media="video")
    listed(pdq(1), at=NOW + datetime.timedelta(seconds=1))
    found, last = ask(basic)
    assert found[0] == {
        "kind": "md5", "media": "video", "value": md5.value, "state": "active", "trust": "self-reported",
        "low_trust": False, "cursor": found[0]["cursor"], "added": "2026-11-28T12:00:00Z",
        "changed": "2026-11-28T12:00:00Z",
    }  # fmt: skip
    assert last == {"cursor": last_cursor(), "more": False}
    withdraw_signals(holder=MAYA, signals=[pdq(1)], by="worker", now=NOW)
    found, last = ask(basic, after=last["cursor"])
    assert [(each["value"], each["state"]) for each in found] == [(pdq(1).value, "withdrawn")]
    assert ask(basic, after=last["cursor"]) == ([], last)


def test_steps_of_any_size_lead_to_the_end_once(basic: Headers) -> None:
    listed(*(pdq(number) for number in range(7)))
    seen: list[str] = []
    cursor, more = 0, True
    while more:
        found, last = ask(basic, after=cursor, limit=3)
        seen += [each["value"] for each in found]
        cursor, more = last["cursor"], last["more"]
    assert sorted(seen) == sorted(pdq(number).value for number in range(7))


@pytest.mark.parametrize(
    ("at_once", "limit", "queries", "more"),
    [(feed.A_QUERY, 1000, 1, True), (1000, 2500, 3, True), (1000, 3000, 3, False)],
)
def test_a_thousand_changes_are_one_query(
    basic: Headers, monkeypatch: pytest.MonkeyPatch, at_once: int, limit: int, queries: int, more: bool
) -> None:
    monkeypatch.setattr(feed, "A_QUERY", at_once)
    made = {"kind": "pdq", "media": "image", "added_at": NOW, "changed_at": NOW}
    Entry.objects.bulk_create(Entry(**made, value=f"{each:064x}", cursor=each) for each in range(1, 3001))
    Head.objects.create(pk=1, cursor=3000, changed_at=NOW)
    with CaptureQueriesContext(connection) as captured:
        found, last = ask(basic, limit=limit)
    assert (len(found), last["more"]) == (limit, more)
    assert sum("hashlist_entry" in each["sql"] for each in captured.captured_queries) == queries


def test_what_a_platform_does_not_take_is_behind_it_all_the_same(basic: Headers, ponds: Member) -> None:
    ponds.takes_self_reported = False
    ponds.save()
    listed(pdq(1))
    assert ask(basic) == ([], {"cursor": last_cursor(), "more": False})


def test_a_platform_that_takes_confirmed_entries_alone_lets_go_of_what_is_confirmed_no_more(
    basic: Headers, ponds: Member, headers: Headers
) -> None:
    ponds.takes_self_reported = False
    ponds.save()
    listed(pdq(1), pdq(2))
    hotline = member("hotline")
    seen: dict[str, str] = {}
    cursor = 0
    for said in ("confirmed", "none"):
        give_opinion(member=hotline, value=pdq(1).value, said=said, tags=[], now=NOW)
        found, last = ask(basic, after=cursor)
        cursor = last["cursor"]
        seen |= {each["value"]: each["state"] for each in found}
        assert seen == {pdq(1).value: "active" if said == "confirmed" else "withdrawn"}
    # The same by the other ways.
    (record,) = Client().get("/api/stopncii/v1/FetchHashes", headers=headers).json()["hashRecords"]
    assert record["hashStatus"] == "Withdrawn"
    assert b"<deletedImage>" in Client().get("/api/ncmec/v2/entries", headers=basic).content
    withdraw_signals(holder=MAYA, signals=None, by="worker", now=NOW)
    assert [each["value"] for each in ask(basic, after=cursor)[0]] == [pdq(1).value]


def test_a_pull_is_noted_whether_it_is_read_to_its_end_or_left(basic: Headers) -> None:
    listed(*(pdq(number) for number in range(3)))
    ask(basic)
    told = AuditEvent.objects.get(action="feed.pull")
    assert (told.actor, json.loads(told.details)["entries"]) == ("member:ponds", 3)
    assert Reach.objects.get().cursor == last_cursor()
    noted: list[tuple[int, int]] = []
    left = lines(0, limit=9, stands=9, self_reported=True, served=lambda *served: noted.append(served))
    assert next(left)
    left.close()  # as a server does once nobody reads any more
    assert noted == [(last_cursor(), 3)]


@pytest.mark.parametrize("query", [{"after": "x"}, {"after": -1}, {"after": 2**70}, {"limit": 0}, {"limit": 2_000_000}])
def test_a_query_that_makes_no_sense_is_told_so(basic: Headers, query: dict[str, Any]) -> None:
    answer = Client().get(CHANGES, query, headers=basic)
    assert answer.status_code == 400
    assert next(iter(query)) in answer.json()["message"]


def test_a_cursor_from_the_future_is_of_another_list_and_said_to_be(basic: Headers) -> None:
    listed(pdq(1))
    answer = Client().get(CHANGES, {"after": last_cursor() + 1}, headers=basic)
    assert answer.status_code == 409
    assert "Pull again from 0" in answer.json()["message"]


def test_without_a_key_and_by_another_method_nothing_is_served(basic: Headers) -> None:
    assert Client().get(CHANGES).status_code == 401
    assert Client().post(CHANGES, headers=basic).status_code in (403, 405)
