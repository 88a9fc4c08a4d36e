"""Leaving the site, in a real Chromium with its back/forward cache on: nothing of ours comes back."""

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.crawl import fetch, internal_links
from tests.browser.leaving import (
    History,
    check_going_back_and_forward_shows_nothing,
    check_nothing_of_ours_is_left,
    read,
    wait_until_away,
)
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.whole]
_COUNT_CHANNELS = """
window.channels = {opened: 0, closed: 0};
window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) { super(name); channels.opened += 1; }
    close() { channels.closed += 1; super.close(); }
};"""


def visit(tab: Page, site: RunningSite, pages: int = 5) -> None:
    """Read the first page and some that it leads to."""
    start = fetch(site.url, "/")
    paths = [path for path in dict.fromkeys(internal_links(site.url, start)) if path not in ("/", "/leave")]
    assert len(paths) >= pages
    read(tab, site.url, "/", *paths[: pages - 1])


@pytest.mark.parametrize("how", ["Escape", "Shift", "link"])
def test_after_five_pages_and_an_exit_back_never_shows_a_word_of_ours(
    site: RunningSite, context: BrowserContext, neutral_site: str, how: str
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    visit(tab, site)
    if how == "link":
        tab.locator("a.nl-leave").click()
    else:
        for _ in range(3 if how == "Shift" else 1):
            tab.keyboard.press(how)
    wait_until_away(tab, neutral_site)
    check_nothing_of_ours_is_left(tab, site.url)


def test_the_minute_after_is_shut_and_then_old_pages_stay_blank_in_the_tab(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    visit(tab, site, pages=3)
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    tab.goto(site.url + "/now/")
    assert tab.url == neutral_site
    # As if the minute were over: the tab's own memory keeps its old pages blank.
    context.clear_cookies()
    check_going_back_and_forward_shows_nothing(tab)


def test_the_site_opens_again_for_who_comes_back_on_purpose(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    tab.goto(site.url + "/")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    context.clear_cookies()
    tab.goto(site.url + "/")
    assert "Nightlight" in tab.title()


def test_leaving_in_one_tab_leaves_in_the_others(site: RunningSite, context: BrowserContext, neutral_site: str) -> None:
    first, second = context.new_page(), context.new_page()
    read(first, site.url, "/", "/help/")
    second.goto(site.url + "/search/")
    second.keyboard.press("Escape")
    for tab in (first, second):
        wait_until_away(tab, neutral_site)
        check_going_back_and_forward_shows_nothing(tab)


def test_a_page_waits_in_the_back_forward_cache_without_listening_and_listens_again_afterwards(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    first, second = context.new_page(), context.new_page()
    first.add_init_script(_COUNT_CHANNELS)
    first.goto(site.url + "/")
    first.evaluate("addEventListener('pagehide', () => window.then = {...channels})")
    read(first, site.url, "/help/")
    first.go_back(wait_until="commit")
    # The same document as before, not one that was loaded anew.
    assert first.evaluate("[window.then, channels]") == [{"opened": 1, "closed": 1}, {"opened": 2, "closed": 1}]
    assert "Nightlight" in first.title()
    assert first.locator("h1").is_visible()
    second.goto(site.url + "/search/")
    second.keyboard.press("Escape")
    wait_until_away(first, neutral_site)
    check_going_back_and_forward_shows_nothing(first)


def test_without_javascript_the_link_leaves_and_back_shows_nothing(
    site: RunningSite, chromium: Browser, neutral_site: str
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    for path in ("/", "/search/", "/"):
        tab.goto(site.url + path)
    tab.locator("a.nl-leave").click()
    tab.wait_for_url(neutral_site)
    history = History(tab)
    steps = 0
    while history.step(-1):
        steps += 1
    assert steps >= 2  # our last page was among them, and what it showed was looked at
    context.close()
