"""Addresses that were forged, kept too long, or made for another flow lead to a page that says how to go on."""

import string
import time

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pytest_django import Settings as DjangoSettings

from nightlight.foundation.flows.positions import position_token
from nightlight.public.triage.places import FLOW
from tests.visitor import Visitor

# As the page says.
TWO_HOURS = 7200
# An address that leads nowhere may have been moved by an editor: that is looked up in the database.
pytestmark = [pytest.mark.usefixtures("baked"), pytest.mark.django_db]


def check_it_starts_again(visitor: Visitor, status: int) -> None:
    assert visitor.answer.status_code == status
    text = visitor.page.get_text()
    assert "999" in text
    assert "0800 1111" in text
    assert "/get-help/" in visitor.links().values()
    assert visitor.answer["Cache-Control"] == "no-store"


def child_asked_what() -> Visitor:
    return Visitor().go("/get-help/").reply("young-person")


def test_an_address_ends_after_two_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = child_asked_what()
    now = time.time()
    monkeypatch.setattr("nightlight.foundation.flows.positions.time.time", lambda: now + TWO_HOURS - 5)
    assert visitor.go(visitor.path).answer.status_code == 200
    monkeypatch.setattr("nightlight.foundation.flows.positions.time.time", lambda: now + TWO_HOURS + 5)
    check_it_starts_again(visitor.go(visitor.path), 410)


def test_every_changed_letter_of_an_address_is_noticed() -> None:
    visitor = child_asked_what()
    token = visitor.path.split("/")[2]
    for place in range(0, len(token), 7):
        other = next(letter for letter in string.ascii_letters if letter != token[place])
        check_it_starts_again(visitor.go(f"/get-help/{token[:place]}{other}{token[place + 1 :]}/"), 404)


@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=string.ascii_letters + string.digits + "-_.~%", min_size=1, max_size=400))
def test_whatever_stands_in_the_address_is_answered_with_a_page(text: str) -> None:
    visitor = Visitor().go(f"/get-help/{text}/")
    assert visitor.answer.status_code in (404, 410) or text == "talk"


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"[]",
        b'["",[]]',
        b'["other-version",["child"]]',
        b'{"version":1}',
        b'["x",["child","child","child"]]',
    ],
)
def test_a_place_that_the_flow_does_not_have_is_no_place(payload: bytes) -> None:
    check_it_starts_again(Visitor().go(f"/get-help/{position_token(payload, FLOW)}/"), 404)


def test_an_address_of_another_flow_is_no_address_here() -> None:
    check_it_starts_again(Visitor().go(f"/get-help/{position_token(b'[]', 'report')}/"), 404)


def test_addresses_made_under_the_key_before_still_open(settings: DjangoSettings) -> None:
    visitor = child_asked_what()
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another" * 10
    assert visitor.go(visitor.path).answer.status_code == 200
    settings.SECRET_KEY_FALLBACKS = []
    check_it_starts_again(visitor.go(visitor.path), 404)


@pytest.mark.parametrize("answer", ["", "no-such-option", "child\x00", "<b>", "\u202echild", "🙂" * 5000, "w" * 10_000])
def test_an_answer_that_was_not_offered_is_asked_again_and_not_shown(answer: str) -> None:
    visitor = Visitor().go("/get-help/").reply(answer)
    assert visitor.answer.status_code == 422
    assert visitor.heading == "Who are you?"
    assert visitor.page.select_one("[role=alert]")
    assert len(answer) < 3 or answer not in visitor.answer.content.decode()


def test_two_tabs_that_answer_differently_do_not_mix() -> None:
    first, second = child_asked_what(), child_asked_what()
    shared = first.path
    first.reply("threat")
    second.path = shared
    second.reply("bullying")
    assert first.heading != second.heading
    assert second.heading == "Bullying" or second.page.select(".nl-steps")
