"""The choice about cookies, step by step, without JavaScript and without a database."""

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from nightlight.public.consent.registry import Cookie
from nightlight.public.consent.rules import COOKIE, Choice, read_choice
from nightlight.public.consent.views import safe_next

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}


def test_a_choice_is_kept_read_back_and_confirmed_on_the_page_it_was_made_on(client: Client) -> None:
    first = client.post("/cookies/choice", {"choice": "reject", "next": "/now/"}, headers=HERE)
    assert first.status_code == 303
    choice = read_choice(client.cookies[COOKIE].value)
    assert choice is not None
    assert first["Location"] == f"/cookies/check?made={choice.chosen_at}&next=/now/"
    second = client.get(first["Location"], headers=HERE)
    assert (second.status_code, second["Location"]) == (303, "/now/?cookies=saved#cookie-message")


def test_a_browser_that_keeps_nothing_is_told_so(client: Client) -> None:
    made = client.post("/cookies/choice", {"choice": "accept", "next": "/"}, headers=HERE)
    client.cookies.clear()
    answer = client.get(made["Location"], headers=HERE)
    assert answer["Location"] == "/?cookies=failed#cookie-message"


def test_an_earlier_choice_is_not_taken_for_the_one_that_was_refused(client: Client) -> None:
    client.cookies[COOKIE] = Choice("m", 1_700_000_000).cookie_value()
    made = client.post("/cookies/choice", {"choice": "reject", "next": "/"}, headers=HERE)
    client.cookies[COOKIE] = Choice("m", 1_700_000_000).cookie_value()  # all that the browser gives back
    assert client.get(made["Location"], headers=HERE)["Location"] == "/?cookies=failed#cookie-message"


@pytest.mark.parametrize("sent", [{}, {"choice": "perhaps"}])
def test_a_choice_that_is_none_changes_nothing_and_says_so(client: Client, sent: dict[str, str]) -> None:
    client.cookies[COOKIE] = before = Choice("m", 1_700_000_000).cookie_value()
    made = client.post("/cookies/choice", {**sent, "next": "/"}, headers=HERE)
    assert client.cookies[COOKIE].value == before
    assert client.get(made["Location"], headers=HERE)["Location"] == "/?cookies=failed#cookie-message"


def test_a_withdrawn_purpose_loses_its_cookies_in_the_same_answer(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nightlight.public.consent.views.COOKIES", (Cookie("counted", "", "", purpose="measurement"),))
    for choice, expires in (("accept", False), ("reject", True)):
        answer = client.post("/cookies/choice", {"choice": choice, "next": "/"}, headers=HERE)
        assert ("counted" in answer.cookies) is expires
    assert (answer.cookies["counted"]["max-age"], answer.cookies["counted"]["path"]) == (0, "/")


def test_the_cookies_page_shows_the_choice_and_every_cookie(client: Client) -> None:
    client.post("/cookies/choice", {"choice": "custom", "measurement": "yes"}, headers=HERE)
    page = client.get("/cookies/", headers=HERE).content.decode()
    assert "consent" in page
    assert "left" in page
    assert 'value="yes" checked' in page


def test_a_browser_that_opts_out_is_told_that_we_obey(client: Client) -> None:
    page = client.get("/cookies/", headers={**HERE, "sec-gpc": "1"}).content.decode()
    assert "Your browser asks websites not to follow you" in page


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_another_website_cannot_choose_for_a_visitor(client: Client, site: str) -> None:
    answer = client.post("/cookies/choice", {"choice": "accept"}, headers={"host": "localhost", "sec-fetch-site": site})
    assert answer.status_code == 403
    assert COOKIE not in client.cookies


def test_an_old_browser_is_known_by_its_origin(client: Client) -> None:
    for origin, status in (("http://localhost", 303), ("https://elsewhere.example", 403), ("null", 403), ("", 403)):
        headers = {"host": "localhost"} | ({"origin": origin} if origin else {})
        assert client.post("/cookies/choice", {"choice": "reject"}, headers=headers).status_code == status, origin


HOSTILE = ["//evil.example", "https://evil.example", "/\\evil.example", "/leave", "javascript:x", "/\t/evil.example"]


@given(st.text(max_size=400) | st.sampled_from(HOSTILE))
def test_next_never_leaves_the_site(address: str) -> None:
    target = safe_next(address)
    assert target.startswith("/")
    assert not target.startswith(("//", "/\\", "/leave"))
    assert target.isprintable()
    assert not set(target) & set("?#\\")
