"""Every page of /get-help/, in both languages: a number on each, nothing of what was tapped in its name or address."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

import pytest
from bs4 import Tag
from django.urls import get_script_prefix
from django.utils import translation
from pytest_django import Settings

from nightlight.foundation.flows.loading import load_flow, load_wording
from nightlight.foundation.pages.clock import time_words
from nightlight.public.directory.queries import baked_cards
from nightlight.public.triage.places import FLOW, HURTING
from nightlight.pure.questions.flow import Outcome, Question
from nightlight.pure.questions.walking import every_path
from tests.visitor import Visitor

pytestmark = pytest.mark.usefixtures("baked", "doors_open")
GET_HELP = load_flow(FLOW)
PREFIX = {"en": "", "cy": "/cy"}
POLICE = {"en": "the police", "cy": "heddlu"}


@pytest.fixture
def doors_open(settings: Settings) -> None:
    """Every door that has an address works, and nobody has to ask a database for it."""
    settings.DOOR_SWITCHES = {}


def ways() -> dict[str, tuple[str, ...]]:
    """Return for every node of the flow the taps of one way that leads there; whoever comes later was passed before."""
    found: dict[str, tuple[str, ...]] = {}
    for path in every_path(GET_HELP):
        taps: tuple[str, ...] = ()
        for stop in path:
            found.setdefault(stop.node, taps)
            # Where all options lead the same way, any of them does.
            node = GET_HELP.nodes[stop.node]
            if isinstance(node, Question):
                taps = (*found[stop.node], (stop.options or tuple(option.key for option in node.options))[0])
    return found


WAYS = ways()
ENDS = [key for key in WAYS if isinstance(GET_HELP.nodes[key], Outcome)]
QUESTIONS = [key for key in WAYS if isinstance(GET_HELP.nodes[key], Question)]


@cache
def visit(node: str, language: str = "en") -> Visitor:
    """Return a visitor who has tapped through to a node. Every page is asked for once, whatever the tests look at."""
    if not WAYS[node]:
        return Visitor().go(f"{PREFIX[language]}/get-help/")
    *before, tap = WAYS[node]
    asked = visit(next(each for each, taps in WAYS.items() if taps == tuple(before) and each in QUESTIONS), language)
    visitor = Visitor(asked.client, asked.path).reply(tap)
    assert visitor.answer.status_code == 200
    return visitor


def in_both_languages() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("language", ["en", "cy"])


def numbers(part: Tag) -> list[str]:
    return [str(link["href"]) for link in part.select('a[href^="tel:"], a[href^="sms:"]')]


def sections(visitor: Visitor) -> Iterator[str]:
    for heading in visitor.main.select("h2"):
        yield heading.get_text(" ").strip()


@in_both_languages()
@pytest.mark.parametrize("node", QUESTIONS)
def test_each_question_has_a_number_to_ring_a_way_back_and_not_sure(node: str, language: str) -> None:
    visitor = visit(node, language)
    words = load_wording(FLOW, language).nodes[node]
    assert visitor.heading == words.title
    assert numbers(visitor.main)
    buttons = {str(button["value"]) for button in visitor.main.select("button[name=answer]")}
    asked = GET_HELP.nodes[node]
    assert isinstance(asked, Question)
    assert buttons | {HURTING} == {option.key for option in asked.options} | {HURTING}
    assert "not-sure" in buttons
    assert bool(visitor.main.select(".nl-back")) is (node != GET_HELP.start)
    assert visitor.main.select('a[href$="/get-help/talk/"]')


@in_both_languages()
@pytest.mark.parametrize("node", ENDS)
def test_each_end_says_what_to_do_who_can_help_and_what_happens_then(node: str, language: str) -> None:
    visitor = visit(node, language)
    words = load_wording(FLOW, language).nodes[node]
    outcome = GET_HELP.nodes[node]
    assert isinstance(outcome, Outcome)
    assert visitor.heading == words.title
    assert numbers(visitor.main)
    text = visitor.main.get_text(" ")
    assert [step.title for step in (*words.steps, *words.next) if step.title not in text] == []
    assert len(visitor.main.select(".nl-cards .nl-card")) >= len(outcome.organisations)
    assert visitor.main.select('a[href$="/screen/"]')
    assert node == HURTING or visitor.main.select('a[href$="/get-help/talk/"]')
    if outcome.audience in ("child", "young-person"):
        # Childline is there without a parent, at the top.
        assert numbers(visitor.main)[0] == "tel:08001111"
        assert "parent or carer must" not in text


@pytest.mark.parametrize(
    ("language", "now"),
    [
        ("en", datetime.datetime(2026, 11, 24, 6, 40, tzinfo=datetime.UTC)),
        ("cy", datetime.datetime(2026, 11, 29, 3, 20, tzinfo=datetime.UTC)),
    ],
    ids=["early on a Tuesday", "a Sunday night, in Welsh"],
)
def test_who_answers_now_comes_first_and_the_others_say_when_they_open(
    monkeypatch: pytest.MonkeyPatch, language: str, now: datetime.datetime
) -> None:
    ways = {node: visit(node, language).path for node in ENDS}
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)
    by_name = {card.name.in_language(language): card for card in baked_cards()}
    moved, opening = 0, 0
    for node, path in ways.items():
        main = Visitor().go(path).main
        cards = main.select(".nl-cards")[0]
        shown = [by_name[name.get_text().strip()] for name in cards.select("h3")]
        answers = [card.status(now).answers_now for card in shown]
        assert answers == sorted(answers, reverse=True), node
        outcome = GET_HELP.nodes[node]
        assert isinstance(outcome, Outcome)
        moved += [card.slug for card in shown] != list(outcome.organisations)
        for card, badge in zip(shown, cards.select(".nl-badge"), strict=True):
            if opens := card.status(now).opens:
                with translation.override(language):
                    assert time_words(opens) in badge.get_text()
                opening += 1
    # Otherwise the flow's own order would do, and nobody would have to say anything.
    assert moved
    assert opening


@in_both_languages()
def test_nothing_that_is_tapped_shows_in_a_title_an_address_or_a_cookie(language: str) -> None:
    titles, lengths, cookies = set(), set(), set()
    for node in WAYS:
        visitor = visit(node, language)
        assert visitor.page.title
        titles.add(visitor.page.title.get_text().strip())
        cookies |= set(visitor.client.cookies)
        address = visitor.path.removeprefix(PREFIX[language])
        if address not in ("/get-help/", "/get-help/talk/"):
            assert re.fullmatch(r"/get-help/[\w-]+/", address)
            lengths.add(len(address))
            assert not [tap for tap in WAYS[node] if len(tap) > 3 and tap in address]
    assert len(titles) == 1
    assert len(lengths) == 1
    assert cookies == set()


@in_both_languages()
def test_a_child_under_eight_has_a_page_of_their_own_that_asks_nothing(language: str) -> None:
    visitor = Visitor().go(f"{PREFIX[language]}/get-help/tell/")
    words = load_wording(FLOW, language).nodes["little"]
    assert (visitor.answer.status_code, visitor.heading) == (200, words.title)
    assert visitor.page.select(".nl-for-child .nl-question__picture svg")
    assert numbers(visitor.main)[0] == "tel:08001111"
    assert not visitor.main.select("form")
    said = visitor.main.get_text(" ").lower()
    assert [word for word in ("picture", "video", "sexual", "llun", "fideo", "rhywiol") if word in said] == []
    # It does not expire.
    assert "two hours" not in said
    assert "dwy awr" not in said


def test_the_same_way_has_another_address_each_time() -> None:
    asked = visit("yp-threat-kind")
    assert Visitor(path=asked.path).reply("share").path != visit("yp-threat").path


def test_back_leads_to_the_question_before_and_start_again_to_the_first() -> None:
    visitor = Visitor().go(visit("yp-threat").links()["Back"])
    assert visitor.heading == load_wording(FLOW, "en").nodes["yp-threat-kind"].title
    visitor.go(str(visitor.main.select_one(".nl-back a")["href"]))  # type: ignore[index]
    assert visitor.heading == load_wording(FLOW, "en").nodes["yp-what"].title
    assert visit("yp-threat").links()["Start again"] == f"{get_script_prefix()}get-help/"


def test_danger_now_stands_before_the_first_question() -> None:
    first = visit(GET_HELP.start).main
    assert numbers(first)[0] == "tel:999"
    assert first.get_text().index("999") < first.get_text().index("Who are you?")


@in_both_languages()
@pytest.mark.parametrize("node", [key for key in ENDS if key.endswith("-did") or "-did-" in key])
def test_whoever_regrets_something_hears_of_childline_and_the_police_before_the_report(
    node: str, language: str
) -> None:
    main = visit(node, language).main
    steps = main.select_one(".nl-steps")
    assert steps
    said = [step.get_text() for step in steps.select("li")]
    who = next(place for place, step in enumerate(said) if "Childline" in step and "Shore" in step)
    police = next(place for place, step in enumerate(said) if POLICE[language] in step and "999" not in step)
    assert who < police
    outcome = GET_HELP.nodes[node]
    assert isinstance(outcome, Outcome)
    assert who == 0 or outcome.audience not in ("child", "young-person")
    link = main.select_one('a[href$="/report/"]')
    assert link
    # In the page's order: Childline, what the police may learn, and only then the door.
    order = [each for each in main.descendants if each is steps or each is link]
    assert order == [steps, link]


def test_the_adult_who_has_to_be_there_is_named_as_each_nation_names_them() -> None:
    assert "appropriate adult" in visit("yp-did").main.get_text()
    assert "appropriate adult" not in visit("yp-did-scotland").main.get_text()
    assert "lawyer" in visit("yp-did-scotland").main.get_text()


def test_answered_headings_are_in_order_of_need() -> None:
    assert list(sections(visit("yp-threat")))[:4] == [
        "Talk to someone now",
        "What to do now",
        "Who can help",
        "What happens if you get in touch",
    ]
