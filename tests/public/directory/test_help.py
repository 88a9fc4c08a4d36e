"""The page of people who can help: everybody, or those who fit, open ones first, without a database."""

import datetime
import json
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation
from pytest_django import Settings

from nightlight.foundation.pages.clock import hours_words
from nightlight.public.directory.content import load_organisations
from nightlight.public.directory.queries import published_cards
from nightlight.public.directory.seeding import seed_organisations
from nightlight.public.directory.wording import show
from nightlight.pure.hours import LONDON, Hours, OnBankHolidays, Period
from tests.conftest import PROJECT

FOLDER = PROJECT / "content" / "organisations"
HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}
CARDS = {source.slug: source.card() for source in load_organisations(FOLDER)}


def ask(client: Client, prefix: str = "", **choice: str) -> str:
    """Send the filter's form and return the page's main part."""
    answer = client.post(f"{prefix}/help/", choice, headers=HERE)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    return answer.content.decode().split("<main")[1]


@pytest.mark.usefixtures("baked")
def test_everybody_is_listed_and_999_comes_first(client: Client) -> None:
    page = client.get("/help/", headers=HERE).content.decode()
    assert page.count('class="nl-card"') == len(CARDS)
    assert page.index("Emergency: 999") < page.index("Childline website")


@pytest.mark.usefixtures("baked")
def test_only_what_fits_is_shown(client: Client) -> None:
    page = ask(client, nation="scotland", who="child")
    assert "Childline" in page
    assert "Meic website" not in page
    assert "Professionals Online Safety" not in page


@pytest.mark.usefixtures("baked")
@pytest.mark.parametrize("who", ["child", "young-person"])
def test_help_for_adults_is_not_shown_to_the_young(client: Client, who: str) -> None:
    page = ask(client, who=who)
    for name in ("Stop It Now", "StopNCII", "Revenge Porn Helpline", "NSPCC", "Report Fraud"):
        assert name not in page, name
    for name in ("Emergency: 999", "Childline", "Police: 101"):
        assert name in page, name


@pytest.mark.usefixtures("baked")
def test_an_adult_looking_for_help_is_not_sent_to_lines_for_the_young(client: Client) -> None:
    page = ask(client, who="adult")
    assert "Samaritans" in page
    assert "Stop It Now" in page
    assert "Report Remove website" not in page
    assert "Meic" not in page


@pytest.mark.usefixtures("baked")
def test_who_answers_now_can_be_asked_for(client: Client) -> None:
    page = ask(client, now="yes")
    assert "Childline" in page
    assert "We have not checked the hours" not in page
    assert "Online, at any time" not in page


@pytest.mark.usefixtures("baked")
def test_the_choice_stays_in_the_form_and_out_of_the_address(client: Client) -> None:
    page = ask(client, who="parent")
    assert 'value="parent" checked' in page
    assert 'action="/help/#found"' in page


@pytest.mark.usefixtures("baked")
@pytest.mark.parametrize("value", ["<script>", "x" * 5000, "parent' OR 1=1", "\x00", "everyone"])
def test_a_hostile_choice_is_as_if_absent(client: Client, value: str) -> None:
    page = ask(client, who=value, nation=value, now=value)
    assert page.count('class="nl-card"') == len(CARDS)
    assert "<script>" not in page


@pytest.mark.usefixtures("baked")
def test_numbers_can_be_rung_and_texted(client: Client) -> None:
    page = client.get("/help/", headers=HERE).content.decode()
    for link in ("tel:08001111", "tel:999", "tel:116123", "sms:85258?body=SHOUT"):
        assert f'href="{link}"' in page, link


@pytest.mark.usefixtures("baked")
@pytest.mark.parametrize(("prefix", "word"), [("", "Source:"), ("/cy", "Ffynhonnell:")])
def test_every_card_says_where_its_facts_come_from(client: Client, prefix: str, word: str) -> None:
    page = BeautifulSoup(client.get(f"{prefix}/help/", headers=HERE).content, "html.parser")
    shown = [" ".join(item.get_text().split()) for item in page.select(".nl-card__facts li")]
    for card in CARDS.values():
        assert f"{word} {'; '.join(source.title for source in card.sources)}" in shown, card.slug
    # One way to each website is enough on a card.
    for article in page.select(".nl-card"):
        links = [str(link["href"]) for link in article.select("a")]
        assert sorted(set(links)) == sorted(links)
    relay = page.select_one('.nl-card__facts a[href="https://www.relayuk.bt.com/"]')
    assert relay is not None
    assert relay["referrerpolicy"] == "no-referrer"


@pytest.mark.usefixtures("baked")
def test_cards_that_were_baked_without_sources_are_shown_all_the_same(client: Client, settings: Settings) -> None:
    file = settings.BAKED / "current" / "directory.json"
    older = [
        {name: value for name, value in card.items() if name != "sources"} for card in json.loads(file.read_text())
    ]
    file.write_text(json.dumps(older))
    page = client.get("/help/", headers=HERE).content.decode()
    assert page.count('class="nl-card"') == len(CARDS)
    assert "Source:" not in page


@pytest.mark.usefixtures("baked")
def test_welsh_is_welsh(client: Client) -> None:
    page = client.get("/cy/help/", headers=HERE).content.decode()
    assert "Ar agor ddydd a nos" in page
    assert "Rhywun caredig" in page
    assert "Open day and night" not in page


@pytest.mark.parametrize(
    ("language", "hour", "badge"),
    [
        ("en", 7, "Opens at 8am on Tuesday 24 November"),
        ("cy", 7, "Yn agor am 8yb ddydd Mawrth 24 Tachwedd"),
        ("en", 12, "Open until midnight on Tuesday 24 November"),
        ("cy", 12, "Ar agor tan hanner nos ddydd Mawrth 24 Tachwedd"),
    ],
)
def test_when_a_closed_line_opens_is_said_in_words(language: str, hour: int, badge: str) -> None:
    with translation.override(language):
        assert show(CARDS["meic"], datetime.datetime(2026, 11, 24, hour, tzinfo=LONDON)).badge == badge


@pytest.mark.parametrize(
    ("on_bank_holidays", "words"),
    [
        ("open", "Monday to Friday, 10am to 4pm"),
        ("closed", "Monday to Friday, 10am to 4pm; not on bank holidays"),
        ("unknown", "Monday to Friday, 10am to 4pm; we have not checked bank holidays"),
    ],
)
def test_the_hours_of_a_week_say_what_they_mean_for_bank_holidays(on_bank_holidays: OnBankHolidays, words: str) -> None:
    with translation.override("en"):
        assert hours_words(Hours("periods", (Period((0, 1, 2, 3, 4), 600, 960),), on_bank_holidays)) == words


def test_days_within_a_welsh_sentence_are_softened() -> None:
    weekdays = Hours("periods", (Period((0, 1, 2, 3, 4), 600, 960),), "open")
    with translation.override("cy"):
        assert hours_words(weekdays) == "Dydd Llun i ddydd Gwener, 10yb tan 4yp"
        friday_evening = datetime.datetime(2026, 11, 20, 18, tzinfo=LONDON)
        shut = replace(CARDS["meic"], hours=weekdays)
        assert show(shut, friday_evening).badge == "Yn agor am 10yb ddydd Llun 23 Tachwedd"


@pytest.mark.django_db
def test_seeding_twice_writes_once_and_keeps_an_editors_number() -> None:
    first, second = seed_organisations(FOLDER), seed_organisations(FOLDER)
    assert len(first.written) == len(second.unchanged) == len(CARDS)
    assert {card.slug: card for card in published_cards()} == CARDS
