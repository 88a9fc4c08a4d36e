"""The list as StopNCII's clients ask for it, and each thing that a client can get wrong."""

import datetime
import json
from typing import Any

import pytest
from django.test import Client

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.feed import access
from nightlight.partners.feed.bounds import FURTHEST
from nightlight.partners.hashlist import actions
from nightlight.partners.hashlist.actions import withdraw_signals
from nightlight.partners.hashlist.models import Entry
from nightlight.partners.hashlist.queries import last_cursor
from nightlight.partners.members.actions import NewKey
from nightlight.partners.members.models import Key, Member
from nightlight.pure.matching.signals import Signal
from tests.partners.hashlist.listing import MAYA, NOW, entry_of, listed, pdq

pytestmark = pytest.mark.django_db
FETCH, FEEDBACK = "/api/stopncii/v1/FetchHashes", "/api/stopncii/v1/SubmitFeedback"
SUBMIT = "/api/stopncii/v1/SubmitHashes"
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


def send(headers: Headers, *records: dict[str, Any]) -> Any:
    body = json.dumps({"count": len(records), "hashRecords": records})
    return Client(enforce_csrf_checks=True).post(SUBMIT, body, content_type="application/json", headers=headers)


def record(value: str, said: str = "Blocked", **other: Any) -> dict[str, Any]:
    return {"signalType": "ImagePDQ", "hashValue": value, "CSPFeedbacks": [{"feedbackValue": said}]} | other


@pytest.fixture
def hotline(ponds: Member) -> Member:
    """The member, as a body that the law lets assess."""
    ponds.authorised = True
    ponds.save()
    return ponds


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


def test_what_a_hotline_sends_in_is_confirmed_by_it_and_what_others_asked_for_stays_when_it_takes_its_own_back(
    headers: Headers, hotline: Member
) -> None:
    listed(pdq(1))
    md5 = Signal("md5", "5eed" * 8)
    video = {"signalType": "StopNCIISignalType.VideoMD5", "hashValue": md5.value, "lastModtimestamp": 1}
    answer = send(headers, record(pdq(1).value), record(pdq(2).value.upper(), quality=50), video)
    assert (answer.status_code, answer.json()) == (200, {"count": 3})
    found = {each: (entry_of(each).state, entry_of(each).trust, entry_of(each).media) for each in (pdq(1), pdq(2), md5)}
    assert found == {
        pdq(1): ("active", "authorised", "image"),
        pdq(2): ("active", "authorised", "image"),
        md5: ("active", "authorised", "video"),
    }
    reached = last_cursor()
    assert send(headers, record(pdq(1).value)).status_code == 200
    assert last_cursor() == reached
    assert send(headers, *(record(pdq(number).value, "Withdrawn") for number in (1, 2, 9))).json() == {"count": 3}
    assert (entry_of(pdq(1)).state, entry_of(pdq(1)).trust) == ("active", "self-reported")
    assert (entry_of(pdq(2)).state, entry_of(md5).state) == ("withdrawn", "active")
    told = AuditEvent.objects.filter(action="hashlist.submit").values_list("actor", flat=True)
    assert list(told) == ["member:ponds"] * 3


def test_what_a_hotline_sends_is_never_of_low_trust_and_a_harmless_picture_stays_away(
    headers: Headers, hotline: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MOST_TRUSTED", 1)
    actions.add_harmless(signals=[pdq(3)], source="stock", by="account:1", now=NOW)
    assert send(headers, *(record(pdq(number).value) for number in (1, 2, 3))).status_code == 200
    assert not Entry.objects.filter(low_trust=True).exists()
    assert entry_of(pdq(3)).state == "withdrawn"


def test_nobody_but_an_authorised_body_with_the_scope_sends_in(headers: Headers, ponds: Member, key: NewKey) -> None:
    refused = send(headers, record(pdq(1).value))
    assert (refused.status_code, refused.json()["statusCode"]) == (403, 403)
    assert "authorised body" in refused.json()["message"]
    ponds.authorised = True
    ponds.save()
    Key.objects.filter(pk=key.id).update(scopes=["pull", "feedback"])
    refused = send(headers, record(pdq(1).value))
    assert (refused.status_code, "scope" in refused.json()["message"]) == (403, True)
    assert not Entry.objects.exists()


def test_one_record_that_makes_no_sense_refuses_all_of_them_and_says_which(headers: Headers, hotline: Member) -> None:
    good = record(pdq(1).value)
    wrong: list[dict[str, Any]] = [
        record("0" * 63), record("g" * 64), record(""), record("0" * 32), record(pdq(2).value, signalType="VideoTMK"),
        record(pdq(2).value, signalType="VideoMD5"), record(pdq(2).value, signalType=7), {"hashValue": pdq(2).value},
        record(pdq(2).value, quality=49), record(pdq(2).value, quality=101), record(pdq(2).value, quality=-1),
        record(pdq(2).value, "NotBlocked"), record(pdq(2).value, "?"), record(pdq(1).value, "Withdrawn"),
        record(pdq(2).value, CSPFeedbacks=[{"feedbackValue": "Blocked"}] * 2),
        record(pdq(2).value, CSPFeedbacks=[{"feedbackValue": "Blocked", "tags": ["\x00"]}]),
    ]  # fmt: skip
    for each in wrong:
        answer = send(headers, good, each)
        assert (answer.status_code, answer.json()["statusCode"]) == (400, 400), each
        assert answer.json()["message"].endswith("Nothing was kept.")
    assert "record 2" in send(headers, good, wrong[0]).json()["message"]
    for many in (1001, 10_000):
        assert send(headers, *[record(f"{number:064x}") for number in range(many)]).status_code == 413
    assert not Entry.objects.exists()


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
    page = fetch(headers, nextPageToken=FURTHEST)
    assert (page["hashRecords"], page["hasMoreRecords"]) == ([], False)
    assert fetch(headers, startTimestamp=2_000_000_000)["nextSetTimestamp"] == 2_000_000_000


@pytest.mark.parametrize(
    "body", ["", "{", "[]", '{"hashFeedbacks": [{}]}', '{"hashFeedbacks": 3}', "\x00", '{"a":' + "[" * 10**5]
)
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
