"""Leaving on a line that has stopped: nobody waits for us, and what has to end on the server still ends."""

import datetime
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.leaving import (
    check_going_back_and_forward_shows_nothing,
    check_nothing_of_ours_is_left,
    read,
    wait_until_away,
)
from tests.browser.slow_line import Line, line_to
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.whole]
NOON = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)


@pytest.fixture
def line(site: RunningSite) -> Iterator[Line]:
    """A line of the test's own to the site."""
    with line_to(site.url) as line:
        yield line


def forget_pages(context: BrowserContext, line: Line) -> None:
    """Empty the back/forward cache: a new cookie does that, so that going back has to ask the server."""
    context.add_cookies([{"name": "new", "value": "1", "url": line.url, "httpOnly": True}])


def has_left(context: BrowserContext) -> bool:
    """Whether the server has answered /leave: only it can set this cookie."""
    return any(cookie["name"] == "left" for cookie in context.cookies())


def test_leaving_works_while_pictures_and_styles_still_hang(
    line: Line, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    line.hangs = lambda path, _: path.startswith("/static/")
    tab.goto(line.url + "/", wait_until="commit")
    tab.wait_for_selector("a.nl-leave", state="attached")
    assert any(path.endswith(".css") for path in line.asked)
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert has_left(context)
    check_going_back_and_forward_shows_nothing(tab)


@pytest.mark.parametrize("until", [b"</head>", b"</h1>"], ids=str)
def test_leaving_works_when_only_part_of_the_page_has_come(
    line: Line, context: BrowserContext, neutral_site: str, until: bytes
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    tab.goto(line.url + "/help/")
    line.hangs = lambda path, _: path == "/now/" or path.startswith("/static/")
    line.passes = lambda body: body.find(until) + len(until) if until in body else 0
    tab.goto(line.url + "/now/", wait_until="commit")
    tab.wait_for_function("document.documentElement.classList.contains('nl-keys')")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert has_left(context)
    check_going_back_and_forward_shows_nothing(tab)


def test_what_comes_of_a_page_after_the_key_is_not_shown(line: Line, context: BrowserContext) -> None:
    tab = context.new_page()
    # Nobody gives up and moves on while the rest is on its way: an installed clock goes on until it is paused.
    tab.clock.install(time=NOON)
    tab.clock.pause_at(NOON + datetime.timedelta(hours=1))
    tab.goto(line.url + "/")
    line.hangs = lambda path, _: True
    line.passes = lambda body: max(body.find(b"</head>"), 0)
    tab.goto(line.url + "/now/", wait_until="commit")
    tab.wait_for_function("document.documentElement.classList.contains('nl-keys')")
    tab.keyboard.press("Escape")
    line.rest.set()
    while not line.sent:
        tab.wait_for_timeout(50)
    for _ in range(20):
        assert tab.evaluate("document.documentElement.textContent.trim()") == "…"
        tab.wait_for_timeout(20)


def test_a_first_page_that_has_to_be_loaded_again_is_blank_and_what_came_after_is_cut_off(
    line: Line, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    # Still loading when it goes on, as most pages are.
    line.hangs = lambda path, before: path.startswith("/static/") and before > 0
    read(tab, line.url, "/", "/now/", "/help/")
    forget_pages(context, line)
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert line.asked.count("/") == 2
    context.clear_cookies()
    check_nothing_of_ours_is_left(tab, line.url)


def test_when_going_back_would_hang_the_tab_leaves_from_where_it_is_and_the_site_is_shut(
    line: Line, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    read(tab, line.url, "/", "/now/", "/help/")
    forget_pages(context, line)
    line.hangs = lambda path, before: path != "/leave"
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    line.hangs = lambda path, before: False
    assert has_left(context)
    check_going_back_and_forward_shows_nothing(tab)
    context.clear_cookies()
    check_going_back_and_forward_shows_nothing(tab)


def test_when_nothing_answers_any_more_the_tab_still_leaves_and_what_has_to_end_is_still_sent(
    line: Line, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    read(tab, line.url, "/", "/now/")
    line.hangs = lambda path, before: True
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert "/leave" in line.asked


def test_when_the_line_dies_on_the_way_out_the_tab_still_leaves(
    line: Line, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    read(tab, line.url, "/", "/now/")
    line.hangs = lambda path, before: path == "/leave"
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert "/leave" in line.asked
