"""A choice about cookies is exactly what was chosen, and a strange cookie is no choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.public.consent.registry import VERSION
from nightlight.public.consent.rules import Choice, allows, banner_state, choose, read_choice

NOW = 1_795_500_000
YES, NO = Choice("m", NOW).cookie_value(), Choice("", NOW).cookie_value()


def test_a_choice_is_read_back_as_it_was_made() -> None:
    for decision, allowed in (("accept", set()), ("reject", set()), ("custom", {"m"}), ("custom", set())):
        choice = choose(decision, allowed, NOW)
        assert choice is not None
        assert read_choice(choice.cookie_value()) == choice


def test_accept_allows_and_reject_forbids() -> None:
    assert allows("m", YES, opted_out=False)
    assert not allows("m", NO, opted_out=False)
    assert not allows("m", None, opted_out=False)


def test_a_browser_that_opts_out_is_never_counted() -> None:
    assert not allows("m", YES, opted_out=True)


@given(st.text(max_size=60))
def test_a_hostile_cookie_is_no_choice(value: str) -> None:
    choice = read_choice(value)
    assert choice is None or choice.cookie_value() == value


@pytest.mark.parametrize("value", [f"{VERSION + 1}.m.{NOW}", f"1.x.{NOW}", f"1.mm.{NOW}", "1.m.1", "1..", ""])
def test_other_versions_and_purposes_ask_again(value: str) -> None:
    assert read_choice(value) is None
    assert banner_state(value, opted_out=False, query="") == "ask"


@pytest.mark.parametrize(
    ("value", "opted_out", "query", "state"),
    [
        (None, False, "", "ask"),
        (None, False, "cookies=failed", "failed"),
        (None, False, "cookies=saved", "ask"),
        (None, True, "", "set"),
        (NO, False, "", "set"),
        (NO, False, "cookies=saved", "saved"),
        (NO, False, "cookies=failed", "failed"),
        (None, True, "cookies=failed", "failed"),
        (None, True, "cookies=saved", "set"),
        (YES, False, "a=b&cookies=saved", "saved"),
    ],
)
def test_the_banner_says_what_is_true(value: str | None, opted_out: bool, query: str, state: str) -> None:
    assert banner_state(value, opted_out=opted_out, query=query) == state


def test_an_unknown_decision_is_none() -> None:
    assert choose("everything", {"m"}, NOW) is None
