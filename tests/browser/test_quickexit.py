"""Leaving the site, in a real Chromium with its back/forward cache on: nothing of ours comes back."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.browser.crawl import fetch, internal_links
from tests.conftest import RunningSite

pytestmark = pytest.mark.browser
OURS = re.compile(r"999|0800 1111|Nightlight|Leave this site|Gadael|help|child", re.IGNORECASE)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser profile of its own."""
    context = chromium.new_context()
    yield context
    context.close()


def visit(tab: Page, site: RunningSite, pages: int = 5) -> list[str]:
    """Read several pages, one after the other, by clicking links; return their addresses."""
    tab.goto(site.url + "/")
    start = fetch(site.url, "/")
    paths = [path for path in dict.fromkeys(internal_links(site.url, start)) if path not in ("/", "/leave")]
    seen = [tab.url]
    for path in paths:
        if len(seen) == pages:
            break
        tab.goto(site.url + "/")
        link = tab.locator(f'a[href="{path}"]').first
        if link.count():
            link.click()
            tab.wait_for_load_state()
            seen.append(tab.url)
    return seen


def wait_until_away(tab: Page, neutral_site: str) -> None:
    tab.wait_for_url(neutral_site)
    assert tab.title() == "Weather"


class History:
    """The tab's list of entries, walked as a finger on Back or Forward walks it."""

    def __init__(self, tab: Page) -> None:
        self._cdp = tab.context.new_cdp_session(tab)

    def step(self, by: int) -> bool:
        """Go to the neighbouring entry if there is one, and watch until the tab has come to rest."""
        listed = self._cdp.send("Page.getNavigationHistory")
        target = listed["currentIndex"] + by
        if not 0 <= target < len(listed["entries"]):
            return False
        self._cdp.send("Page.navigateToHistoryEntry", {"entryId": listed["entries"][target]["id"]})
        rests = 0
        while rests < 10:
            words = self.words()
            assert words is None or not OURS.search(words), f"shown after a step by {by}: {words}"
            rests = rests + 1 if words is not None else 0
        return True

    def addresses(self) -> list[str]:
        """Return the addresses that a long press on Back or Forward would list."""
        return [entry["url"] for entry in self._cdp.send("Page.getNavigationHistory")["entries"]]

    def words(self) -> str | None:
        """Return what a person could read now, title included; None while the tab is between two pages."""
        try:
            answer = self._cdp.send("Runtime.evaluate", {"expression": _WORDS, "returnByValue": True})
        except Error:
            return None
        return str(answer["result"]["value"]) if answer["result"].get("value") is not None else None


_WORDS = """(() => {
    if (document.readyState !== 'complete') return null;
    if (getComputedStyle(document.documentElement).visibility === 'hidden') return '';
    return document.title + ' ' + (document.body ? document.body.innerText : '');
})()"""


def check_going_back_and_forward_shows_nothing(tab: Page) -> None:
    history = History(tab)
    for by in (-1, -1, 1, 1, -1, 1, *[-1] * 12):
        history.step(by)


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
    ours = [address for address in History(tab).addresses() if address.startswith(site.url)]
    assert ours in ([], [site.url + "/leave"])
    check_going_back_and_forward_shows_nothing(tab)


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


def test_the_page_is_blank_before_the_keys_own_task_ends(site: RunningSite, context: BrowserContext) -> None:
    tab = context.new_page()
    tab.goto(site.url + "/")
    # What runs right after the listeners, in the same task, sees an empty page with a neutral title.
    seen = tab.evaluate(
        "() => { const key = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});"
        " document.body.dispatchEvent(key);"
        " return [document.title, document.documentElement.textContent.trim(), document.querySelectorAll('a').length] }"
    )
    assert seen == ["…", "…", 0]


def test_leaving_works_while_a_picture_and_styles_still_hang(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    hanging: list[str] = []
    # Never answered: as on a line that has stopped.
    tab.route(re.compile(r"\.(css|svg|woff2|png)($|\?)"), lambda route: hanging.append(route.request.url))
    tab.goto(site.url + "/", wait_until="commit")
    tab.wait_for_selector("a.nl-leave", state="attached")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert any(".css" in url for url in hanging)


def test_leaving_works_inside_every_kind_of_form_field(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    fields = {
        "input": "<input id=f value=secret>",
        "search": "<input id=f type=search value=secret>",
        "textarea": "<textarea id=f>secret</textarea>",
        "select": "<select id=f><option>secret</select>",
        "button": "<button id=f>secret</button>",
        "radio": "<input id=f type=radio>",
        "editable": "<div id=f contenteditable>secret</div>",
    }
    for name, field in fields.items():
        context.clear_cookies()
        tab.goto(site.url + "/search/")
        tab.evaluate(
            "html => document.querySelector('main').insertAdjacentHTML('beforeend', `<form>${html}</form>`)", field
        )
        tab.focus("#f")
        tab.keyboard.press("Escape")
        wait_until_away(tab, neutral_site)
        assert tab.url == neutral_site, name


def test_what_was_typed_is_gone_after_an_exit(site: RunningSite, context: BrowserContext) -> None:
    tab = context.new_page()
    tab.goto(site.url + "/search/")
    tab.fill("input[name=q]", "something private")
    field = tab.query_selector("input[name=q]")
    assert field is not None
    tab.evaluate("window.kept = document.querySelector('input[name=q]')")
    value = tab.evaluate(
        "() => { document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));"
        " return window.kept.value }"
    )
    assert value == ""


def test_composing_text_and_leaving_full_screen_are_not_an_exit(site: RunningSite, context: BrowserContext) -> None:
    tab = context.new_page()
    tab.goto(site.url + "/search/")
    stays = "() => document.querySelectorAll('main').length === 1"
    press = (
        "(given) => document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, ...given}))"
    )
    tab.evaluate(press, {"isComposing": True})
    tab.evaluate(press, {"keyCode": 229})
    assert tab.evaluate(stays)
    tab.evaluate("Object.defineProperty(document, 'fullscreenElement', {value: document.body, configurable: true})")
    tab.evaluate(press, {})
    assert tab.evaluate(stays)


def test_typing_capital_letters_is_not_an_exit(site: RunningSite, context: BrowserContext) -> None:
    tab = context.new_page()
    tab.goto(site.url + "/search/")
    tab.focus("input[name=q]")
    for letter in "ABCD":
        tab.keyboard.down("Shift")
        tab.keyboard.press(letter)
        tab.keyboard.up("Shift")
    assert tab.input_value("input[name=q]") == "ABCD"


def test_leaving_in_one_tab_leaves_in_the_others(site: RunningSite, context: BrowserContext, neutral_site: str) -> None:
    first, second = context.new_page(), context.new_page()
    first.goto(site.url + "/")
    second.goto(site.url + "/search/")
    second.keyboard.press("Escape")
    for tab in (first, second):
        wait_until_away(tab, neutral_site)
        assert tab.url == neutral_site


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
    while history.step(-1):
        pass
    context.close()
