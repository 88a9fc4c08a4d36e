"""The site in colours that are not those it was drawn in: in the dark, and in a reader's own.

Looks at the fewest pages that show everything which styles are written for, in all states that a page can open in.
"""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.colours import lost_in_forced_colours, unreadable_in_the_dark
from tests.browser.crawl import Visited
from tests.conftest import RunningSite

pytestmark = pytest.mark.browser


def classes_on(page: Visited) -> set[str]:
    """Return every class that a page uses."""
    return {name for tag in page.soup.select("[class]") for name in tag["class"]}


def showing_everything(pages: list[Visited]) -> list[str]:
    """Return the addresses of few English pages that together use every class that any of them uses."""
    used = {page.path: classes_on(page) for page in pages if not page.path.startswith("/cy/")}
    missing, chosen = set().union(*used.values()), []
    while missing:
        best = max(used, key=lambda path: len(used[path] & missing))
        chosen.append(best)
        missing -= used[best]
    return chosen


def look(tab: Page) -> list[str]:
    """Return what is wrong with an open page in the dark, and with a reader's colours."""
    return [f"{tab.url}: {each}" for each in unreadable_in_the_dark(tab) + lost_in_forced_colours(tab)]


def test_in_the_dark_and_in_a_readers_own_colours_everything_can_be_told_apart(
    site: RunningSite, pages: list[Visited], chromium: Browser
) -> None:
    # Colours are measured as they stay.
    context = chromium.new_context(bypass_csp=True, reduced_motion="reduce", viewport={"width": 390, "height": 844})
    tab, found = context.new_page(), []
    chosen = showing_everything(pages)
    assert len(chosen) > 5
    for path in ("/", "/nowhere/", *chosen):
        tab.goto(site.url + path)
        tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        found += look(tab)
    tab.goto(f"{site.url}/search/")
    tab.fill("main input[name=q]", "hurt myself")
    tab.locator("main form button").first.click()
    tab.wait_for_selector(".nl-results")
    found += look(tab)
    tab.goto(f"{site.url}/feedback/")
    tab.locator("main form button").click()
    tab.wait_for_load_state()
    found += look(tab)
    context.close()
    assert found == []
