"""Choosing about cookies in a real browser: by keyboard, without JavaScript, with cookies refused."""

import pytest
from playwright.sync_api import Browser, Page, expect

from nightlight.public.consent.registry import NOTES
from tests.browser.leaving import read, wait_until_away
from tests.browser.stored import stored_by, unnamed
from tests.conftest import RunningSite

pytestmark = pytest.mark.browser


def banner_is_shown(tab: Page) -> bool:
    return tab.locator(".nl-consent form").count() == 1


@pytest.mark.parametrize("javascript", [True, False])
def test_a_choice_is_kept_and_confirmed_where_it_was_made(
    site: RunningSite, chromium: Browser, javascript: bool
) -> None:
    context = chromium.new_context(java_script_enabled=javascript)
    tab = context.new_page()
    tab.goto(site.url + "/now/")
    tab.locator("button[value=reject]").click()
    expect(tab).to_have_url(site.url + "/now/?cookies=saved#cookie-message")
    assert "saved" in tab.locator("#cookie-message").inner_text()
    assert [cookie["name"] for cookie in context.cookies()] == ["consent"]
    tab.goto(site.url + "/")
    assert not banner_is_shown(tab)
    context.close()


def test_the_confirmation_takes_the_focus(site: RunningSite, chromium: Browser) -> None:
    tab = chromium.new_page()
    tab.goto(site.url + "/cy/")
    tab.locator("button[value=accept]").focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/cy/?cookies=saved#cookie-message")
    assert tab.evaluate("document.activeElement.id") == "cookie-message"
    tab.close()


def test_the_banner_stands_above_the_main_text_and_is_not_fixed(site: RunningSite, chromium: Browser) -> None:
    tab = chromium.new_page()
    tab.goto(site.url + "/")
    assert tab.evaluate("getComputedStyle(document.querySelector('.nl-consent')).position") == "static"
    order = "document.querySelector('.nl-consent').compareDocumentPosition(document.querySelector('#main'))"
    assert tab.evaluate(order) == 4
    sizes = tab.evaluate("[...document.querySelectorAll('.nl-consent .govuk-button')].map(e => e.className)")
    assert len(set(sizes)) == 1
    tab.close()


def test_a_browser_that_refuses_cookies_is_told_of_a_technical_problem(site: RunningSite, chromium: Browser) -> None:
    context = chromium.new_context()
    tab = context.new_page()
    tab.goto(site.url + "/")
    # As with cookies blocked: what the server sets never comes back.
    answer = context.request.get(f"{site.url}/cookies/check?next=/", max_redirects=0)
    assert answer.headers["location"] == "/?cookies=failed#cookie-message"
    tab.goto(site.url + answer.headers["location"])
    assert "technical problem" in tab.locator("#cookie-message").inner_text()
    assert banner_is_shown(tab)
    context.close()


def test_a_browser_that_opts_out_is_not_asked(site: RunningSite, chromium: Browser) -> None:
    tab = chromium.new_page(extra_http_headers={"Sec-GPC": "1"})
    tab.goto(site.url + "/")
    assert not banner_is_shown(tab)
    tab.close()


def test_the_cookies_page_names_what_the_tab_keeps_after_leaving(
    site: RunningSite, chromium: Browser, neutral_site: str
) -> None:
    tab = chromium.new_page()
    read(tab, site.url, "/", "/now/", "/cookies/")
    named = set(tab.locator("main dt").all_inner_texts())
    assert {note.name for note in NOTES} <= named
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    # Which stays open in the minute after, and runs no script of ours.
    tab.goto(site.url + "/health/live")
    stored = stored_by(tab)
    assert unnamed(stored) == set()
    # Nor is anything named that is no longer kept.
    assert stored == {note.name for note in NOTES if not note.staff_only}
    tab.close()


def test_a_changed_mind_is_obeyed(site: RunningSite, chromium: Browser) -> None:
    tab = chromium.new_page()
    tab.goto(site.url + "/cookies/")
    for answer in ("yes", "no"):
        tab.locator(f"main input[value={answer}]").check()
        tab.get_by_role("button", name="Save my choice").click()
        tab.goto(site.url + "/cookies/")
        assert tab.locator(f"main input[value={answer}]").is_checked()
    tab.close()
