"""The warning before a draft ends, in a real Chromium with its clock in the test's hands."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.frontend.sealing.local_page import LocalPage, form, local_page

pytestmark = pytest.mark.browser

NOTICE = """
<div data-ends-at="1800" data-extend="/extend" data-warning="Less than 5 minutes."
     data-last-warning="Less than a minute."
     data-extended="Kept." data-not-extended="That did not work." data-ended="It has ended.">
  <p role="status"></p><button type="button" id="keep" hidden>Keep it</button>
</div>"""
MINUTE = 60_000
# Settles once the page has heard what was answered to the first thing it asked for.
HEARD = """window.heard = new Promise((done) => {
  const ask = window.fetch;
  window.fetch = async (...given) => { try { return await ask(...given); } finally { done(); } };
})"""


@pytest.fixture
def page() -> Iterator[LocalPage]:
    """The page with one question and a draft that ends in half an hour."""
    with local_page() as running:
        running.body = form() + NOTICE
        yield running


@pytest.fixture
def tab(page: LocalPage, chromium: Browser) -> Iterator[Page]:
    """The page, open, with its clock stopped."""
    with chromium.new_context() as context:
        tab = context.new_page()
        tab.clock.install(time="2026-07-14T18:00:00Z")
        tab.add_init_script(HEARD)
        tab.goto(page.url)
        tab.clock.pause_at("2026-07-14T18:00:30Z")
        yield tab


def test_nothing_is_said_while_there_is_time(tab: Page) -> None:
    tab.clock.run_for(24 * MINUTE)
    expect(tab.get_by_role("status")).to_have_text("")
    expect(tab.locator("#keep")).to_be_hidden()


def test_the_end_is_told_in_time_politely_and_without_moving_focus(page: LocalPage, tab: Page) -> None:
    tab.locator("textarea").focus()
    tab.clock.run_for(25 * MINUTE + 6_000)
    expect(tab.get_by_role("status")).to_have_text("Less than 5 minutes.")
    expect(tab.locator("#keep")).to_be_visible()
    tab.clock.run_for(4 * MINUTE)
    expect(tab.get_by_role("status")).to_have_text("Less than a minute.")
    expect(tab.locator("textarea")).to_be_focused()
    tab.clock.run_for(MINUTE)
    expect(tab.get_by_role("status")).to_have_text("It has ended.")
    expect(tab.locator("#keep")).to_be_hidden()
    expect(tab.locator("textarea")).to_be_focused()
    assert page.posts == []


def test_the_button_keeps_the_draft_for_as_long_again(page: LocalPage, tab: Page) -> None:
    tab.clock.run_for(26 * MINUTE)
    tab.locator("#keep").click()
    expect(tab.get_by_role("status")).to_have_text("Kept.")
    assert page.posts == [("/extend", b"")]
    # The button keeps the focus that it was given until its reader goes on.
    expect(tab.locator("#keep")).to_be_focused()
    tab.locator("textarea").focus()
    expect(tab.locator("#keep")).to_be_hidden()
    tab.clock.run_for(24 * MINUTE)
    expect(tab.get_by_role("status")).to_have_text("Kept.")
    tab.clock.run_for(2 * MINUTE)
    expect(tab.get_by_role("status")).to_have_text("Less than 5 minutes.")


def test_where_keeping_fails_it_says_so_and_the_end_still_comes(page: LocalPage, tab: Page) -> None:
    page.extend_status = 404
    tab.clock.run_for(26 * MINUTE)
    tab.locator("#keep").click()
    expect(tab.get_by_role("status")).to_have_text("That did not work.")
    expect(tab.locator("#keep")).to_be_visible()
    tab.clock.run_for(MINUTE)  # and a warning that was given is not given again over it
    expect(tab.get_by_role("status")).to_have_text("That did not work.")
    tab.clock.run_for(4 * MINUTE)
    expect(tab.get_by_role("status")).to_have_text("It has ended.")


def test_a_draft_is_kept_unasked_while_somebody_is_typing(page: LocalPage, tab: Page) -> None:
    tab.clock.run_for(23 * MINUTE)
    tab.locator("textarea").press_sequentially("still here")
    tab.clock.run_for(2 * MINUTE + 6_000)
    page.arrived.acquire(timeout=60)
    tab.evaluate("window.heard")
    tab.clock.run_for(10 * MINUTE)
    expect(tab.get_by_role("status")).to_have_text("")
    assert page.posts == [("/extend", b"")]


def test_a_phone_that_slept_hears_the_truth_when_it_wakes(tab: Page) -> None:
    # A sleeping phone's timers stand still while its clock goes on.
    tab.clock.set_system_time("2026-07-14T18:31:00Z")
    expect(tab.get_by_role("status")).to_have_text("")
    tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(tab.get_by_role("status")).to_have_text("It has ended.")


def test_a_wrong_date_on_the_device_changes_nothing(page: LocalPage, chromium: Browser) -> None:
    with chromium.new_context() as context:
        tab = context.new_page()
        tab.clock.install(time="2003-01-01T00:00:00Z")
        tab.goto(page.url)
        tab.clock.run_for(24 * MINUTE)
        expect(tab.get_by_role("status")).to_have_text("")
        tab.clock.run_for(2 * MINUTE)
        expect(tab.get_by_role("status")).to_have_text("Less than 5 minutes.")


def test_nothing_is_kept_after_somebody_has_left(tab: Page) -> None:
    tab.clock.run_for(24 * MINUTE)
    tab.locator("textarea").press_sequentially("still here")
    tab.evaluate("() => { globalThis.asked = 0; globalThis.fetch = () => { asked += 1; return Promise.reject() } }")
    # As quick exit leaves a page until the browser has gone on.
    tab.evaluate("() => { document.documentElement.innerHTML = '' }")
    tab.clock.run_for(60 * MINUTE)
    assert tab.evaluate("asked") == 0
