"""How long until the next frame shows nothing: our quick exit beside govuk-frontend's exit-this-page.

The same page at rest, the same browser, the same click; 30 exits of each, taken in turns, beside a click that does
nothing. The time runs from the click's own task to the first frame after it, as the page itself sees it: a screen that
shows 60 frames a second lets even that click wait for up to 16.7 ms.
"""

import os
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, sync_playwright

from benchmarks.pages import PROJECT, granian, prepare
from benchmarks.report import Goal, NotHere, Report
from ops import needed

EXITS = 30
PAGE = "/advice/threats/"
FRAME_MS = 16.7
_GOVUK = PROJECT / "node_modules/govuk-frontend/dist/govuk"

_MEASURE = """selector => new Promise(done => {
    const begun = performance.now();
    document.querySelector(selector).click();
    requestAnimationFrame(() => done([performance.now() - begun, document.body ? document.body.innerText.length : 0]));
})"""
# What the browser still does after a page has loaded is no part of leaving it.
_AT_REST = "async () => { await document.fonts.ready; await new Promise(done => requestIdleCallback(done)); }"
_COMPONENT = """
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
  <a href="/leave?peer" class="govuk-button govuk-exit-this-page__button js-govuk-exit-this-page-button">Exit</a>
</div>"""


def run() -> Report:
    """Measure both and report the milliseconds to the next frame. Raises NotHere without a Chromium."""
    chromium = os.environ.get("NIGHTLIGHT_CHROMIUM") or needed.find_program(needed.BROWSERS)
    if not chromium:
        raise NotHere("it leaves a page in Chromium. On Debian: sudo apt-get install --yes chromium")
    with tempfile.TemporaryDirectory() as folder:
        environment = prepare(Path(folder))
        with granian("nightlight.service.wsgi:application", PAGE, environment) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            ours, theirs, nothing = [], [], []
            for _ in range(EXITS):
                ours.append(exit_once(browser, url, ".nl-leave", with_component=False))
                theirs.append(exit_once(browser, url, ".govuk-exit-this-page__button", with_component=True))
                nothing.append(exit_once(browser, url, "h1", with_component=False))
            browser.close()
    return report(ours, theirs, nothing)


def report(ours: list[tuple[float, int]], theirs: list[tuple[float, int]], nothing: list[tuple[float, int]]) -> Report:
    """Return the figures: milliseconds, and how many letters could still be read in that frame."""
    rows: list[tuple[object, ...]] = [
        (name, statistics.median(times), percentile_99(times), max(letters))
        for name, times, letters in (
            ("ours", [t for t, _ in ours], [n for _, n in ours]),
            ("exit-this-page", [t for t, _ in theirs], [n for _, n in theirs]),
            ("a click that does nothing", [t for t, _ in nothing], [n for _, n in nothing]),
        )
    ]
    goals = [Goal("ours, ms to the next frame at p99", percentile_99([t for t, _ in ours]), FRAME_MS, at_most=True)]
    columns = ("exit", "p50 ms", "p99 ms", "letters left")
    return Report(f"Quick exit, {EXITS} times each", columns, rows, goals)


def percentile_99(values: list[float]) -> float:
    """Return the 99th percentile."""
    return statistics.quantiles(values, n=100, method="inclusive")[98]


def exit_once(browser: Browser, url: str, selector: str, *, with_component: bool) -> tuple[float, int]:
    """Leave once in a fresh profile; return milliseconds and the letters left on the page."""
    context = browser.new_context(bypass_csp=True)
    tab = context.new_page()
    tab.route("**/leave*", stay)
    tab.goto(url, wait_until="load")
    if with_component:
        add_component(tab)
    tab.evaluate(_AT_REST)
    milliseconds, letters = tab.evaluate(_MEASURE, selector)
    context.close()
    return float(milliseconds), int(letters)


def stay(route: Route) -> None:
    """Answer the way out with nothing, so that the frame shows what the page did by itself."""
    route.fulfill(status=204)


def add_component(tab: Page) -> None:
    """Put govuk-frontend's component into the page, with its own script, and take our script's link away."""

    def serve(route: Route) -> None:
        route.fulfill(path=_GOVUK / route.request.url.split("/govuk-peer/")[1], content_type="text/javascript")

    tab.route("**/govuk-peer/**", serve)
    tab.evaluate(
        "html => document.body.insertAdjacentHTML('afterbegin', html)", _COMPONENT.replace('"/leave"', '"/leave?peer"')
    )
    tab.evaluate("document.body.classList.add('js-enabled', 'govuk-frontend-supported')")
    tab.evaluate(
        "async () => { const {ExitThisPage} = await import('/govuk-peer/components/exit-this-page/exit-this-page.mjs');"
        " new ExitThisPage(document.querySelector('[data-module=govuk-exit-this-page]')) }"
    )
