"""Leaving from every form of the site as it really is: forms are found on the pages, so that a new one is tried too."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup, Tag
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.crawl import Visited
from tests.browser.leaving import wait_until_away
from tests.browser.removing import choose, chosen, come_to_form, jpeg, view
from tests.browser.reporting import answer, begin, wait_for_another
from tests.browser.test_mailbox import enter, take_words
from tests.conftest import PROJECT, RunningSite
from tests.reporting.mailbox.over_site import reply_to
from tests.reporting.site import ReportingSite

pytestmark = pytest.mark.browser
_FIELDS = ":is(input:not([type=hidden], [tabindex='-1']), select, textarea, button, summary):not([hidden], [hidden] *)"
# What a page sends to /leave when a slow machine has made it give up outlives the page, and no route holds it.
_NEVER_TELL = """(ask => {
    window.fetch = (path, given) => path === '/leave' ? new Promise(() => {}) : ask(path, given);
})(window.fetch)"""
# Shown only to who has no scripts, after a fault, or while many try phrases at once.
NOT_MET = {
    "report-keep", "mailbox-keep", "mailbox-wait", "mailbox-undo",
}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A kind of field in a form: where its answers go, and what the field is."""

    action: str
    field: str


def places_on(soup: BeautifulSoup, address: str) -> dict[Place, tuple[int, int]]:
    """Return what can hold the focus in a page's forms: the number of the form, and of the field in it."""
    for part in soup.select("noscript"):
        part.decompose()
    found: dict[Place, tuple[int, int]] = {}
    for number, form in enumerate(soup.select("form")):
        for count, each in enumerate(form.select(_FIELDS)):
            found.setdefault(Place(_action(form, address), str(each.get("type") or each.name)), (number, count))
    return found


def _action(form: Tag, address: str) -> str:
    """Return the path that a form is sent to, without the token of a report."""
    return re.sub(r"[^/]{40,}", "…", urlsplit(str(form.get("action") or address)).path)


@dataclass
class Leaver:
    """A browser that leaves, beside the one that goes on: `tried` are the places that it left from."""

    context: BrowserContext
    neutral_site: str
    seen: list[str] = field(default_factory=list)
    tried: set[Place] = field(default_factory=set)

    def note(self, words: str) -> None:
        """Keep what a page says of itself."""
        self.seen.append(words)

    def try_new(self, address: str, soup: BeautifulSoup) -> None:
        """Open a page and leave it from each place that no page before had."""
        for place, (number, count) in places_on(soup, address).items():
            if place not in self.tried:
                self._leave(address, place, number, count)
                self.tried.add(place)

    def _leave(self, address: str, place: Place, number: int, count: int) -> None:
        tab = self.context.new_page()
        tab.goto(address)
        tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        tab.evaluate("addEventListener('keydown', () => noted(document.documentElement.textContent))")
        focused = tab.evaluate(
            "([fields, number, count]) => { const found = document.forms[number].querySelectorAll(fields)[count];"
            " found.focus(); return found.matches(':focus') }",
            [_FIELDS, number, count],
        )
        assert focused, place
        self.seen.clear()
        tab.keyboard.press("Escape")
        wait_until_away(tab, self.neutral_site)
        # What the key's own task left behind, seen by the last to hear it.
        assert self.seen == ["…"], place
        tab.close()


@pytest.fixture
def leaver(chromium: Browser, neutral_site: str) -> Iterator[Leaver]:
    """Here /leave only leads away, so that a report outlives one exit after another: others test what it ends."""
    context = chromium.new_context()
    found = Leaver(context, neutral_site)
    context.expose_function("noted", found.note)
    context.add_init_script(_NEVER_TELL)

    def lead_away(route: Route) -> None:
        route.fulfill(status=303, headers={"Location": neutral_site})

    context.route(re.compile(r"/leave$"), lead_away)
    yield found
    context.close()


def test_the_key_leaves_from_every_field_of_every_form_that_the_crawl_finds(
    site: RunningSite, pages: list[Visited], leaver: Leaver
) -> None:
    for page in pages:
        if not page.path.startswith("/cy/"):
            leaver.try_new(site.url + page.path, BeautifulSoup(str(page.soup), "html.parser"))
    actions = {place.action for place in leaver.tried}
    assert actions >= {"/cookies/choice", "/feedback/", "/get-help/", "/help/", "/search/", "/report/start/"}
    assert {place.field for place in leaver.tried} >= {"checkbox", "radio", "search", "submit", "textarea"}


def follow(tab: Page, leaver: Leaver) -> None:
    """Try the page that a tab shows, as whoever has this tab's cookies."""
    leaver.context.clear_cookies()
    leaver.context.add_cookies(tab.context.cookies())  # type: ignore[arg-type]  # what one gives the other takes
    leaver.try_new(tab.url, BeautifulSoup(tab.content(), "html.parser"))


def forms_of_reporting() -> set[str]:
    """Return the names of the views to which the templates of reports and messages send forms."""
    templates = (PROJECT / "nightlight" / "reporting").rglob("*.jinja")
    return {name for each in templates for name in re.findall(r'<form [^>]*url\("([\w-]+)"\)', each.read_text())}


def ask_for_removal(tab: Page, site: ReportingSite, leaver: Leaver) -> None:
    """Come anew, choose a picture, send it, and look at how it stands."""
    tab.context.clear_cookies()
    come_to_form(tab, site)
    follow(tab, leaver)
    choose(tab, chosen(jpeg(view(6))), ready=1)
    tab.click("main form >> text=Send the fingerprints")
    expect(tab.locator("h1")).to_have_text("We have your fingerprints")
    follow(tab, leaver)
    enter(tab, site, take_words(tab))
    tab.click("text=See how your pictures and videos stand on the list")
    follow(tab, leaver)
    tab.click("text=Take all of them off")
    follow(tab, leaver)


@pytest.mark.own_server
def test_the_key_leaves_from_every_field_of_a_report_and_of_its_messages(
    one_reporting_site: ReportingSite, context: BrowserContext, leaver: Leaver
) -> None:
    site, tab = one_reporting_site, context.new_page()
    before = set(site.cases())
    tab.goto(f"{site.url}/report/")
    follow(tab, leaver)
    begin(tab, site)
    while not tab.url.endswith("/report/check/"):
        follow(tab, leaver)
        address = tab.url
        answer(tab, "zebrafinch")
        wait_for_another(tab, address)
    follow(tab, leaver)
    tab.click("text=Send the report")
    expect(tab.locator("h1")).to_have_text("We have your report")
    follow(tab, leaver)
    (case,) = set(site.cases()) - before
    words = take_words(tab)
    follow(tab, leaver)
    reply_to(site, case, "Lantern_77")
    tab.goto(f"{site.url}/mailbox/open/")
    follow(tab, leaver)
    enter(tab, site, words)
    expect(tab.locator("h1")).to_have_text("Your messages")
    follow(tab, leaver)
    tab.click("text=Read it now")
    expect(tab.locator(".nl-message__text")).to_have_text("Lantern_77")
    follow(tab, leaver)
    for way in tab.locator(".nl-ways a").evaluate_all("ways => ways.map(each => each.href)"):
        tab.goto(way)
        follow(tab, leaver)
    ask_for_removal(tab, site, leaver)
    actions = {place.action for place in leaver.tried}
    assert {reverse(name) for name in forms_of_reporting() - NOT_MET} <= actions
    assert {place.field for place in leaver.tried} >= {"text", "textarea", "radio", "checkbox", "submit"}
