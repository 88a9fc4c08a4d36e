"""The list as StopNCII's clients ask for it, and each thing that a client can get wrong."""

import datetime
import json
from typing import Any

import pytest
from django.test import Client

from nightlight.partners.feed import access
from nightlight.partners.hashlist.actions import withdraw_signals
from nightlight.partners.hashlist.models import Entry
from nightlight.partners.members.models import Member
from tests.partners.hashlist.listing import MAYA, NOW, entry_of, listed, pdq

pytestmark = pytest.mark.django_db
FETCH, FEEDBACK = "/api/stopncii/v1/FetchHashes", "/api/stopncii/v1/SubmitFeedback"
Headers = dict[str, str]


def fetch(headers: Headers, **query: Any) -> dict[str, Any]:
    answer = Client().get(FETCH, query, headers=headers)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def say(headers: Headers, *feedbacks: tuple[str, str]) -> Any:
    lines = [{"hashValue": value, "feedbackValue": said, "tags": []} for value, said in feedbacks]
    body = json.dumps({"count": len(lines), "hashFeedbacks": lines})
    return Client(enforce_csrf_checks=True).post(FEEDBACK, body, content_type="application/json", headers=headers)


def test_pages_follow_each_other_until_everything_was_served_once(headers: Headers) -> None:
    listed(*(pdq(number) for number in range(7)))
    seen, token = [], ""
    for _page in range(4):
        page = fetch(headers, startTimestamp=10, pageSize=2, **({"nextPageToken": token} if token else {}))
        seen += [record["hashValue"] for record in page["hashRecords"]]
        token = page["nextPageToken"]
    assert page["hasMoreRecords"] is False
    assert token is None
    assert sorted(seen) == sorted(pdq(number).value for number in range(7))


def test_whoever_goes_on_from_the_time_they_were_told_misses_nothing(headers: Headers) -> None:
    listed(pdq(1), at=NOW)
    told = fetch(headers, startTimestamp=10)["nextSetTimestamp"]
    # Within the same second, and later.
    listed(pdq(2), at=NOW + datetime.timedelta(milliseconds=400))
    withdraw_signals(holder=MAYA, signals=[pdq(1)], by="worker", now=NOW + datetime.timedelta(seconds=5))
    after = {record["hashValue"]: record["hashStatus"] for record in fetch(headers, startTimestamp=told)["hashRecords"]}
    assert after == {pdq(1).value: "Withdrawn", pdq(2).value: "Active"}


def test_a_platform_that_did_not_choose_them_gets_no_entries_that_nobody_confirmed(
    headers: Headers, ponds: Member
) -> None:
    ponds.takes_self_reported = False
    ponds.save()
    listed(pdq(1))
    assert fetch(headers)["hashRecords"] == []


def test_what_a_platform_says_is_kept_and_told_to_the_others(headers: Headers) -> None:
    listed(pdq(1), pdq(2))
    answer = say(headers, (pdq(1).value.upper(), "Blocked"), (pdq(9).value, "Blocked"), ("zz", "NotBlocked"))
    assert (answer.status_code, answer.json()) == (200, {"count": 1, "unknown": 1, "invalid": 1})
    assert entry_of(pdq(1)).trust == "platform-match"
    record = next(each for each in fetch(headers)["hashRecords"] if each["hashValue"] == pdq(1).value)
    assert record["CSPFeedbacks"] == [
        {"source": "nightlight", "feedbackValue": "None", "tags": ["trust:platform-match", "state:active"]},
        {"source": "ponds", "feedbackValue": "Blocked", "tags": []},
    ]


def test_feedback_on_nothing_that_is_listed_is_not_found(headers: Headers) -> None:
    assert say(headers, (pdq(1).value, "Blocked")).status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        {"pageSize": 0}, {"pageSize": 1_000_000}, {"pageSize": "many"}, {"pageSize": "-1"}, {"pageSize": "٣"},
        {"startTimestamp": "-5"}, {"startTimestamp": 10**12}, {"nextPageToken": "../x"}, {"nextPageToken": 2**70},
    ],
)  # fmt: skip
def test_a_query_that_makes_no_sense_is_answered_in_the_protocols_own_form(
    headers: Headers, query: dict[str, Any]
) -> None:
    answer = Client().get(FETCH, query, headers=headers)
    assert (answer.status_code, answer.json()["statusCode"]) == (400, 400)
    assert next(iter(query)) in answer.json()["message"]


def test_a_cursor_from_the_future_gets_an_empty_page(headers: Headers) -> None:
    listed(pdq(1))
    page = fetch(headers, nextPageToken=2**40)
    assert (page["hashRecords"], page["hasMoreRecords"]) == ([], False)
    assert fetch(headers, startTimestamp=2_000_000_000)["nextSetTimestamp"] == 2_000_000_000


@pytest.mark.parametrize("body", ["", "{", "[]", '{"hashFeedbacks": [{}]}', '{"hashFeedbacks": 3}', "\x00"])
def test_a_body_that_is_no_feedback_is_refused_and_nothing_is_kept(headers: Headers, body: str) -> None:
    answer = Client().post(FEEDBACK, body, content_type="application/json", headers=headers)
    assert answer.status_code == 400
    assert "Nothing was kept" in answer.json()["message"]


@pytest.mark.parametrize("many", [10_000, 1001])
def test_ten_thousand_feedbacks_at_once_are_refused_in_the_protocols_own_form(headers: Headers, many: int) -> None:
    answer = say(headers, *[(pdq(1).value, "Blocked")] * many)
    assert (answer.status_code, answer.json()["statusCode"]) == (413, 413)
    assert answer.json()["message"]


@pytest.mark.parametrize(("address", "status"), [("/api/none/", 404), ("/api/" + "x" * 3000, 414)])
def test_a_program_gets_no_page_for_people(address: str, status: int) -> None:
    assert Client().get(address).json()["statusCode"] == status


@pytest.mark.parametrize("wrong", [{}, {"x-functions-key": "guess"}, {"Ocp-Apim-Subscription-Key": "\x7f'--"}])
def test_without_the_right_key_nothing_is_served(headers: Headers, wrong: Headers) -> None:
    answer = Client().get(FETCH, headers=headers | wrong if wrong else {})
    assert answer.status_code == 401
    assert "hashRecords" not in answer.json()


def test_a_flood_of_calls_is_told_when_to_come_back(headers: Headers, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = [0.0]
    monkeypatch.setattr(access, "CALLS", access.Calls(a_minute=2, clock=lambda: moment[0]))
    fetch(headers)
    fetch(headers)
    refused = Client().get(FETCH, headers=headers)
    assert (refused.status_code, refused["Retry-After"]) == (429, "30")
    moment[0] = 30.0
    fetch(headers)


def test_a_page_of_the_feed_costs_the_same_however_long_the_list(
    headers: Headers, django_assert_max_num_queries: Any
) -> None:
    listed(*(pdq(number) for number in range(40)))
    with django_assert_max_num_queries(14):
        assert fetch(headers, pageSize=30)["count"] == 30
    assert Entry.objects.count() == 40
