"""However the tab's list of entries came about: Back never shows a word of ours, nor goes too far by itself."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.leaving import (
    check_going_back_and_forward_shows_nothing,
    check_nothing_of_ours_is_left,
    read,
    wait_until_away,
)
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.whole]
BROWSERS = {
    "a new browser": "",
    "a browser without the Navigation API": "Object.defineProperty(window, 'navigation', {value: undefined});",
    "a browser without storage": "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error() }});",
}


def context_of(chromium: Browser, kind: str) -> BrowserContext:
    context = chromium.new_context()
    context.add_init_script(BROWSERS[kind])
    return context


@pytest.fixture(params=list(BROWSERS)[:2])
def tab(chromium: Browser, neutral_site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A tab that has shown another site before ours."""
    context = context_of(chromium, request.param)
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    yield tab
    context.close()


def leave(tab: Page, site: RunningSite, neutral_site: str) -> None:
    """Leave, and look for what is left: at most one entry, and the site before ours is where it was."""
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    # Only /leave shuts the site: the tab did not end on the page before ours by going back too far.
    assert [cookie["name"] for cookie in tab.context.cookies()].count("left") == 1
    # As if the minute were over.
    tab.context.clear_cookies()
    check_nothing_of_ours_is_left(tab, site.url)


def test_a_visit_of_some_pages(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/", "/now/")
    leave(tab, site, neutral_site)


def test_moving_within_the_first_page_by_fragments(tab: Page, site: RunningSite, neutral_site: str) -> None:
    tab.goto(site.url + "/")
    for fragment in ("main", "more", "more", "main"):
        tab.evaluate("fragment => { location.hash = fragment }", fragment)
    leave(tab, site, neutral_site)


def test_moving_within_the_first_page_and_then_on(tab: Page, site: RunningSite, neutral_site: str) -> None:
    tab.goto(site.url + "/")
    tab.evaluate("location.hash = 'main'")
    read(tab, site.url, "/help/")
    tab.evaluate("location.hash = 'main'")
    leave(tab, site, neutral_site)


def test_following_the_skip_link(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/now/")
    tab.locator(".nl-skip[href='#main']").press("Enter")
    leave(tab, site, neutral_site)


def test_links_that_lead_from_a_page_to_itself(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/", "/now/", "/now/", "/now/")
    leave(tab, site, neutral_site)


def test_forms_that_were_posted(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/search/")
    for words in ("worried", "angry"):
        tab.fill("input[name=q]", words)
        with tab.expect_navigation():
            tab.locator("main form").first.evaluate("form => form.requestSubmit()")
    read(tab, site.url, "/help/")
    with tab.expect_navigation():
        tab.locator("main form").first.evaluate("form => form.requestSubmit()")
    leave(tab, site, neutral_site)


def test_a_cookie_choice_on_the_way(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/now/")
    with tab.expect_navigation(url=re.compile("cookies=saved")):
        tab.locator("button[value=reject]").click()
    read(tab, site.url, "/help/")
    leave(tab, site, neutral_site)


def test_going_back_and_taking_another_way(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/", "/now/")
    tab.go_back(wait_until="commit")
    tab.go_back(wait_until="commit")
    read(tab, site.url, "/search/", "/help/")
    leave(tab, site, neutral_site)


def test_leaving_from_the_middle_of_the_list(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/", "/now/")
    tab.go_back(wait_until="commit")
    leave(tab, site, neutral_site)


def test_loading_a_page_again(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/")
    tab.reload()
    tab.reload()
    leave(tab, site, neutral_site)


def test_another_site_between_two_visits(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/")
    tab.goto(neutral_site + "between")
    read(tab, site.url, "/now/", "/search/")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    tab.context.clear_cookies()
    check_going_back_and_forward_shows_nothing(tab)


def test_an_address_typed_during_the_visit(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/")
    tab.goto(site.url + "/now/")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    tab.context.clear_cookies()
    check_going_back_and_forward_shows_nothing(tab)


def test_a_page_opened_in_a_tab_of_its_own(tab: Page, site: RunningSite, neutral_site: str) -> None:
    read(tab, site.url, "/", "/help/")
    with tab.context.expect_page() as opened:
        tab.locator("a.nl-home").click(modifiers=["Control"])
    second = opened.value
    second.wait_for_load_state()
    leave(second, site, neutral_site)
    wait_until_away(tab, neutral_site)


@pytest.mark.parametrize("kind", list(BROWSERS))
def test_whatever_the_browser_lacks_back_shows_nothing_within_the_minute(
    site: RunningSite, chromium: Browser, neutral_site: str, kind: str
) -> None:
    context = context_of(chromium, kind)
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    read(tab, site.url, "/", "/help/", "/now/")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    check_going_back_and_forward_shows_nothing(tab)
    context.close()
