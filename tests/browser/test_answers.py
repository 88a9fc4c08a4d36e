"""What no link leads to looks as sound as what a crawl finds: answers to forms, states of the banner, failures."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_crawl import Looks, look_for_motion, look_with_axe, overflow, resize
from tests.conftest import RunningSite

pytestmark = pytest.mark.browser
# Of two words that pages of a language are full of, and one that none has.
SEARCHES = {"": ("online", "999", "zqxvkj"), "/cy": ("ar-lein", "999", "zqxvkj")}
TOO_LONG = "word " * 500


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    """A tab of somebody who was never here, which lets axe in."""
    context = chromium.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


def search(tab: Page, site: RunningSite, prefix: str, words: str) -> None:
    tab.goto(f"{site.url}{prefix}/search/")
    tab.locator("#q").fill(words)
    with tab.expect_navigation():
        tab.locator("#q").press("Enter")


def filter_help(tab: Page, site: RunningSite, prefix: str, who: str) -> None:
    tab.goto(f"{site.url}{prefix}/help/")
    tab.locator("main summary").click()
    tab.locator(f"input[name=who][value={who}]").check()
    with tab.expect_navigation():
        tab.locator(".nl-filter button").click()


def send_feedback(tab: Page, site: RunningSite, prefix: str, text: str) -> None:
    tab.goto(f"{site.url}{prefix}/feedback/")
    tab.locator("#text").fill(text)
    with tab.expect_navigation():
        tab.locator("main form button").click()


def choose(tab: Page, site: RunningSite, prefix: str) -> None:
    tab.goto(f"{site.url}{prefix}/now/")
    tab.locator("button[value=reject]").click()
    tab.wait_for_url("**/now/?cookies=saved#cookie-message")


def be_refused(tab: Page, site: RunningSite, prefix: str) -> None:
    tab.goto(f"{site.url}{prefix}/now/?cookies=failed#cookie-message")


def get_lost(tab: Page, site: RunningSite, prefix: str) -> None:
    answer = tab.goto(f"{site.url}{prefix}/nowhere/")
    assert answer is not None
    assert answer.status == 404


def find_nobody_there(tab: Page, site: RunningSite, prefix: str) -> None:
    """See the page of a front behind which nobody answers, as the last bake left it."""
    page = site.var / "baked" / "current" / ".errors" / (prefix.strip("/") or "en") / "503.html"
    address = f"{site.url}{prefix}/mailbox/"
    tab.route(address, lambda route: route.fulfill(status=503, body=page.read_text(), content_type="text/html"))
    tab.goto(address)


STATES: dict[str, tuple[Callable[[Page, RunningSite, str], None], str]] = {
    "a search that finds pages": (lambda tab, site, at: search(tab, site, at, SEARCHES[at][0]), ".nl-results a"),
    "a search for danger": (lambda tab, site, at: search(tab, site, at, SEARCHES[at][1]), "main .nl-warning"),
    "a search that finds nothing": (lambda tab, site, at: search(tab, site, at, SEARCHES[at][2]), "#results"),
    "help for a child": (lambda tab, site, at: filter_help(tab, site, at, "child"), "input[value=child][checked]"),
    "help for an adult": (lambda tab, site, at: filter_help(tab, site, at, "adult"), "input[value=adult][checked]"),
    "feedback that is kept": (lambda tab, site, at: send_feedback(tab, site, at, "A kind word"), "main .nl-lede"),
    "feedback that is too long": (lambda tab, site, at: send_feedback(tab, site, at, TOO_LONG), ".govuk-error-summary"),
    "a choice that is saved": (choose, "#cookie-message[role=status]"),
    "a choice that could not be saved": (be_refused, "#cookie-message[role=alert]"),
    "an address that is no page's": (get_lost, "main .nl-warning"),
    "nobody there to answer": (find_nobody_there, "main .nl-warning"),
}


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("state", STATES)
def test_it_is_sound_at_every_width(tab: Page, site: RunningSite, state: str, prefix: str) -> None:
    reach, shows = STATES[state]
    reach(tab, site, prefix)
    expect(tab.locator(shows).first).to_be_attached()
    assert tab.locator("html").get_attribute("lang") == (prefix.strip("/") or "en")
    assert tab.locator("h1").count() == 1
    found, name = Looks(), f"{prefix} {state}"
    look_with_axe(tab, name, found)
    look_for_motion(tab, name, found)
    resize(tab, 320)
    assert overflow(tab) == 0
    assert found == Looks()


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("javascript", [True, False])
def test_a_fault_in_feedback_takes_the_focus_and_leads_to_the_field(
    site: RunningSite, chromium: Browser, prefix: str, javascript: bool
) -> None:
    context = chromium.new_context(java_script_enabled=javascript)
    tab = context.new_page()
    send_feedback(tab, site, prefix, TOO_LONG)
    expect(tab.locator(".govuk-error-summary")).to_be_focused()
    link = tab.locator(".govuk-error-summary a")
    assert "2,000" in link.inner_text()
    tab.keyboard.press("Tab")
    expect(link).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.locator("#text")).to_be_focused()
    assert tab.locator("#text").input_value().strip() == TOO_LONG.strip()
    assert tab.locator("#text").get_attribute("aria-describedby") == "text-hint text-error"
    context.close()
