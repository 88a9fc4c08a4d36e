"""Working behind /staff/ in a browser: a demo's people logged in, and what is wrong with how a page looks."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, ConsoleMessage, Page, StorageState, expect

from tests.browser.authenticator import log_in_to_demo
from tests.browser.colours import lost_in_forced_colours, unreadable_in_the_dark
from tests.browser.test_crawl import AXE
from tests.conftest import RunningSite

WENT_WRONG = ("Failed to load resource", "htmx:sendError", "htmx:afterRequest")
"""How a browser and htmx tell that a request came to nothing: the tests' own matter."""
WIDTHS = (320, 390, 1280)
WIDE = """document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
  .filter(each => each.getBoundingClientRect().right > innerWidth && !each.closest(".nl-desk__table"))
  .map(each => "wider than the screen: " + each.outerHTML.slice(0, 80))"""


def logged_in(office: RunningSite, chromium: Browser, role: str) -> StorageState:
    """Log a role of the demo in with two factors; a number works once, so do it once for all tests of a site."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{office.url}/staff/")
    log_in_to_demo(page, office.var, role)
    expect(page).to_have_url(f"{office.url}/staff/")
    state = context.storage_state()
    context.close()
    return state


@contextmanager
def at_desk(chromium: Browser, session: StorageState) -> Iterator[Page]:
    """A tab on a narrow screen, logged in; afterwards, see that the pages' policy has blocked nothing."""
    context = chromium.new_context(viewport={"width": 320, "height": 800}, storage_state=session)
    page, blocked = context.new_page(), list[str]()

    def note(said: ConsoleMessage) -> None:
        if said.type == "error" and not any(words in said.text for words in WENT_WRONG):
            blocked.append(said.text)

    page.on("console", note)
    yield page
    # The queue asks by itself: an answer that a test holds up may still be on its way.
    page.unroute_all(behavior="ignoreErrors")
    context.close()
    assert blocked == []


def look(page: Page) -> list[str]:
    """Return what axe finds, and what is wider than the screen, once the page that was asked for is there.

    On phones and on a wide screen; leaves the window as wide as it was.
    """
    page.wait_for_load_state()
    expect(page.locator("main[aria-busy=true]")).to_have_count(0)
    page.evaluate(AXE)
    size, told = page.viewport_size, list[str]()
    assert size is not None
    for width in WIDTHS:
        page.set_viewport_size({**size, "width": width})
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        told += [f"{page.url} at {width}, {each['id']}: {each['nodes'][0]['html'][:200]}" for each in found]
        told += [f"at {width}, {each}" for each in page.evaluate(WIDE)]
    page.set_viewport_size(size)
    return told


def look_in_all_colours(page: Page) -> list[str]:
    """Look at a page with everything unfolded; in the dark and in a reader's own colours as well."""
    page.evaluate("document.querySelectorAll('main details').forEach(each => { each.open = true })")
    page.emulate_media(reduced_motion="reduce")  # colours are measured as they stay
    found = look(page) + unreadable_in_the_dark(page) + lost_in_forced_colours(page)
    page.emulate_media(reduced_motion="no-preference")
    return found


def begin(page: Page, address: str) -> None:
    """Go to an address as a whole page, and mark the document that it makes."""
    page.goto(address)
    page.evaluate("window.sameDocument = true")


def is_same_document(page: Page) -> bool:
    """Return whether nothing was loaded anew since `begin`."""
    return bool(page.evaluate("window.sameDocument === true"))
