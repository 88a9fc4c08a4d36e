"""What could not be sent waits with the document: whoever moves about the desk takes it along, and a lock ends it."""

import re

import pytest
from playwright.sync_api import Page, expect

from nightlight.reporting.cases.rules import reference_of
from tests.browser.casework import MARKS, Told, ask, events, open_here, unlock, words_in, write
from tests.browser.desk import look
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]
NOTE, REPLY = MARKS[2:]


def lose(page: Page, *acts: str) -> None:
    """Let nothing of that kind reach the site."""
    for act in acts:
        page.route(f"**/{act}/", lambda route: route.abort())


def find_again(page: Page, *acts: str) -> None:
    for act in acts:
        page.unroute(f"**/{act}/")
    page.evaluate("dispatchEvent(new Event('online'))")


def to_the_queue(page: Page) -> None:
    page.get_by_role("link", name="To the queue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The queue")


def back_to_the_case(page: Page) -> None:
    page.go_back()
    expect(page.locator("[data-told]")).to_be_visible()


def waits(page: Page, told: Told) -> None:
    """See that the desk says for which case something waits."""
    expect(page.locator("[data-desk-waits]")).to_contain_text(
        f"Sealed, and waiting until the site can be reached: {reference_of(told.case)}."
    )


def test_a_reply_that_waits_is_taken_along_to_other_pages_and_sent_from_there_once(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    lose(desk, "reply")
    write(desk, "reply", REPLY)
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    to_the_queue(desk)
    waits(desk, told)
    assert REPLY not in desk.content()
    assert look(desk) == []
    find_again(desk, "reply")
    expect(desk.locator("[data-desk-waits]")).to_have_text(f"What waited was sent: {reference_of(told.case)}.")
    back_to_the_case(desk)
    expect(desk.locator("[data-desk-waits]")).to_be_hidden()
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value("")
    assert events(office, told.case).count("cases.reply") == 1
    assert ask(office, "select count(*) from casefile_draft where case_id = ?", told.case.hex) == [(0,)]
    assert words_in(office.var) == []


def test_a_page_that_comes_shows_that_the_site_is_back_and_what_waits_goes(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    lose(desk, "note")
    write(desk, "note", NOTE)
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    desk.unroute("**/note/")
    to_the_queue(desk)
    expect(desk.locator("[data-desk-waits]")).to_have_text(f"What waited was sent: {reference_of(told.case)}.")
    assert events(office, told.case).count("cases.note") == 1


def test_who_comes_back_to_a_case_finds_what_waits_and_sees_it_sent(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    lose(desk, "reply", "draft")
    write(desk, "reply", REPLY)
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    to_the_queue(desk)
    back_to_the_case(desk)
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value(REPLY)
    expect(desk.locator("#reply")).to_have_attribute("readonly", "")
    find_again(desk, "reply", "draft")
    expect(desk.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
    expect(desk.locator("#reply")).to_have_value("")
    expect(desk.locator("#reply")).not_to_have_attribute("readonly", "")
    assert events(office, told.case).count("cases.reply") == 1


def test_a_lock_on_another_page_ends_the_wait_and_what_was_written_is_there_as_begun(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    # Nor could it be kept as a draft while it was typed.
    lose(desk, "reply", "draft")
    write(desk, "reply", REPLY)
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    desk.unroute("**/draft/")
    with desk.expect_response(re.compile("/draft/")):
        to_the_queue(desk)
    desk.keyboard.press("Escape")
    expect(desk.locator("[data-desk-waits]")).to_have_text(
        f"Locked, so what waited was not sent: {reference_of(told.case)}."
        " Open the case again to see what is kept of it."
    )
    find_again(desk, "reply")
    back_to_the_case(desk)
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value(REPLY)
    expect(desk.locator("#reply")).not_to_have_attribute("readonly", "")
    assert "cases.reply" not in events(office, told.case)


def test_what_was_begun_and_could_not_be_kept_on_leaving_waits_as_well(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    lose(desk, "draft")
    desk.locator("#note").fill(NOTE)
    to_the_queue(desk)
    waits(desk, told)
    find_again(desk, "draft")
    expect(desk.locator("[data-desk-waits]")).to_be_hidden()
    back_to_the_case(desk)
    open_here(desk)
    expect(desk.locator("#note")).to_have_value(NOTE)
    assert "cases.note" not in events(office, told.case)


def test_what_was_refused_while_somebody_was_elsewhere_is_said_and_there_as_begun(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    lose(desk, "reply")
    write(desk, "reply", REPLY)
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    to_the_queue(desk)
    ask(office, "update mailbox_mailbox set closure_hour = '2026-01-01 12:00:00' where case_id = ?", told.case.hex)
    find_again(desk, "reply")
    expect(desk.locator("[data-desk-waits]")).to_contain_text("What waited was not accepted")
    back_to_the_case(desk)
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value(REPLY)
    assert "cases.reply" not in events(office, told.case)
