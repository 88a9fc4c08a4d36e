"""The list as NCMEC's clients ask for it in XML, and each thing that a client can get wrong."""

import datetime
from collections.abc import Iterable
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from django.test import Client

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.feed import access, ncmec
from nightlight.partners.feed.bounds import AHEAD, SEEN_AFTER
from nightlight.partners.hashlist.actions import withdraw_signals
from nightlight.partners.hashlist.models import Opinion
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Signal
from tests.partners.hashlist.listing import MAYA, NOW, entry_of, listed, pdq

pytestmark = pytest.mark.django_db
API = "/api/ncmec/v2/"
SECOND = datetime.timedelta(seconds=1)
Headers = dict[str, str]
AFFIRMATIVE = f'<feedbackSubmission xmlns="{ncmec.NAMESPACE}"><affirmative/></feedbackSubmission>'
NEGATIVE = (
    f'<feedbackSubmission xmlns="{ncmec.NAMESPACE}"><negative><reasonIds><guid>{{}}</guid></reasonIds></negative>'
    "</feedbackSubmission>"
)
BOMB = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f'<feedbackSubmission xmlns="{ncmec.NAMESPACE}"><affirmative>&b;</affirmative></feedbackSubmission>'
)
FETCHED = f'<!DOCTYPE a SYSTEM "http://127.0.0.1/a">{AFFIRMATIVE}'


def moment(at: datetime.datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def document(answer: Any, status: int = 200) -> Any:
    """Return the root of an answer, its tags without their namespace."""
    assert (answer.status_code, answer["Content-Type"]) == (status, "application/xml; charset=utf-8"), answer.content
    root = fromstring(answer.content)
    for each in root.iter():
        each.tag = each.tag.removeprefix(f"{{{ncmec.NAMESPACE}}}")
    return root


def entries(basic: Headers, **query: Any) -> Any:
    return document(Client().get(API + "entries", query, headers=basic))


def fingerprints(root: Any) -> list[str]:
    return [each.text for group in root.iter("fingerprints") for each in group]


def say(basic: Headers, body: str, entry: int, kind: str = "PDQ", owner: int = 0) -> Any:
    strict = Client(enforce_csrf_checks=True)
    address = f"{API}entries/{owner}/{entry}/{kind}/feedback"
    return strict.put(address, body, content_type="application/xml; charset=utf-8", headers=basic)


def test_images_and_videos_withdrawn_and_disputed_ones_are_each_in_their_place(basic: Headers, ponds: Member) -> None:
    video = Signal("md5", "0" * 31 + "1")
    listed(pdq(1), pdq(2), Signal("sha256", "0" * 64))
    listed(video, media="video")
    withdraw_signals(holder=MAYA, signals=[pdq(2)], by="worker", now=NOW + SECOND)
    Opinion.objects.create(entry=entry_of(pdq(1)), member=ponds, said="confirmed", at=NOW)
    root = entries(basic, **{"from": moment(NOW), "to": moment(NOW + SECOND)})
    images, videos = root.find("images"), root.find("videos")
    assert [each.tag for each in images] == ["image", "deletedImage"]
    assert [each.tag for each in videos] == ["video"]
    assert (images.get("maxTimestamp"), videos.get("maxTimestamp")) == (moment(NOW + SECOND), moment(NOW))
    # What the protocol has no type for is left out.
    assert fingerprints(root) == [pdq(1).value, video.value]
    shown = images[0]
    assert [shown.find(name).text for name in ("id", "classification", "timestamp")] == [
        str(entry_of(pdq(1)).pk), "self-reported", moment(NOW),
    ]  # fmt: skip
    assert [(each.get("id"), each.text) for each in shown.find("feedback").iter("member")] == [(str(ponds.pk), "Ponds")]
    assert images[1].find("fingerprints") is None


def test_a_range_of_times_holds_what_changed_in_it_and_two_minutes_before(basic: Headers) -> None:
    for number, seconds in enumerate((0, 61, 180, 240)):
        listed(pdq(number), at=NOW + seconds * SECOND)
    begins = moment(NOW + 180 * SECOND)
    assert fingerprints(entries(basic, **{"from": begins, "to": moment(NOW + 239 * SECOND)})) == [
        pdq(1).value, pdq(2).value,
    ]  # fmt: skip
    assert fingerprints(entries(basic, **{"from": begins.replace("Z", ".000Z")})) == [
        pdq(number).value for number in (1, 2, 3)
    ]
    assert len(entries(basic, **{"from": moment(NOW + 900 * SECOND)})) == 0


def test_pages_follow_each_other_and_what_changes_meanwhile_is_left_to_the_next_range(basic: Headers) -> None:
    listed(*(pdq(number) for number in range(5)))
    end = moment(NOW + SECOND)
    root = entries(basic, **{"from": moment(NOW), "to": end, "size": 2})
    seen = fingerprints(root)
    listed(pdq(9), at=NOW + 5 * SECOND)
    while following := root.findtext("paging/next"):
        assert following.startswith("/v2/entries?")
        root = document(Client().get("/api/ncmec" + following, headers=basic))
        seen += fingerprints(root)
    assert sorted(seen) == sorted(pdq(number).value for number in range(5))
    assert fingerprints(entries(basic, **{"from": end}))[-1] == pdq(9).value


def test_a_platform_that_did_not_choose_them_gets_no_entries_that_nobody_confirmed(
    basic: Headers, ponds: Member
) -> None:
    ponds.takes_self_reported = False
    ponds.save()
    listed(pdq(1))
    assert fingerprints(entries(basic)) == []


def test_what_a_platform_says_of_an_entry_is_kept(basic: Headers) -> None:
    listed(pdq(1))
    entry = entry_of(pdq(1)).pk
    document(say(basic, AFFIRMATIVE, entry))
    assert entry_of(pdq(1)).trust == "platform-match"
    reasons = document(Client().get(API + "feedback/PDQ/reasons", headers=basic)).find("availableFeedbackReasons")
    document(say(basic, NEGATIVE.format(reasons[0].get("guid")), entry))
    assert Opinion.objects.get().said == "disputed"


@pytest.mark.parametrize(
    "body",
    [
        "", "<", "<a/>", "\x00", BOMB, FETCHED, NEGATIVE.format("another"), '<?xml version="1.0" encoding="none"?><a/>',
        AFFIRMATIVE.replace("<affirmative/>", ""), AFFIRMATIVE.replace("<affirmative/>", "<affirmative/><negative/>"),
    ],
)  # fmt: skip
def test_a_body_that_is_no_submission_or_a_bomb_is_refused_in_xml_and_nothing_is_kept(
    basic: Headers, body: str
) -> None:
    listed(pdq(1))
    told = document(say(basic, body, entry_of(pdq(1)).pk), 400).findtext("message")
    assert told.endswith("Nothing was kept.")
    assert not Opinion.objects.exists()


def test_feedback_on_what_is_not_there_is_not_found(basic: Headers) -> None:
    listed(pdq(1))
    entry = entry_of(pdq(1)).pk
    for given in ({"entry": 10**9}, {"entry": 2**80}, {"owner": 7}, {"kind": "MD5"}, {"kind": "PDNA"}):
        document(say(basic, AFFIRMATIVE, **({"entry": entry} | given)), 404)
    document(say(basic, AFFIRMATIVE + " " * 16 * 1024, entry), 413)
    assert not AuditEvent.objects.filter(action="hashlist.opinion").exists()


def test_a_client_whose_clock_is_ahead_is_told_so_before_it_misses_anything(basic: Headers) -> None:
    ours = datetime.datetime.now(datetime.UTC)
    answer = Client().get(API + "entries", {"to": moment(ours + 120 * SECOND)}, headers=basic)
    assert "ahead of our clock" in document(answer, 400).findtext("message")
    # A little ahead is made up for: the next range begins before what it asked up to.
    assert SEEN_AFTER >= 2 * AHEAD
    document(Client().get(API + "entries", {"to": moment(ours + AHEAD - 5 * SECOND)}, headers=basic))


@pytest.mark.parametrize(
    "query",
    [
        {"from": "yesterday"}, {"from": "2026-11-28T12:00:00"}, {"to": "2026-13-01T00:00:00Z"}, {"to": ""},
        {"from": "2026-11-28T12:00:00Z", "to": "2026-11-27T12:00:00Z"}, {"size": 0}, {"size": 1_000_000},
        {"start": "x", "max": 1}, {"start": 2**70}, {"max": "-1"},
    ],
)  # fmt: skip
def test_a_query_that_makes_no_sense_is_told_so_in_xml(basic: Headers, query: dict[str, Any]) -> None:
    root = document(Client().get(API + "entries", query, headers=basic), 400)
    assert root.findtext("statusCode") == "400"
    assert next(iter(query)) in root.findtext("message")


def test_no_key_another_method_an_unknown_address_and_a_flood_are_answered_in_xml(
    basic: Headers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wrong in ({}, {"Authorization": "Basic !"}, {"Authorization": "Bearer x"}, {"Authorization": "Basic eDp5"}):
        refused = Client().get(API + "status", headers=wrong)
        document(refused, 401)
        assert refused["WWW-Authenticate"].startswith("Basic ")
    refused = Client().post(API + "entries", headers=basic)
    document(refused, 405)
    assert refused["Allow"] == "GET"
    document(Client().get(API + "nothing", headers=basic), 404)
    monkeypatch.setattr(access, "CALLS", access.Calls(a_minute=1, clock=lambda: 0.0))
    document(Client().get(API + "status", headers=basic))
    refused = Client().get(API + "status", headers=basic)
    document(refused, 429)
    assert refused["Retry-After"]


def test_a_control_character_in_a_name_does_not_end_everybodys_pull(basic: Headers, ponds: Member) -> None:
    ponds.name = "Po\x0cnds <&>"
    ponds.save()
    assert names(document(Client().get(API + "members", headers=basic)))[1:] == ["Ponds <&>"]


def names(root: Iterable[Any]) -> list[str]:
    return [each.text for each in root]
