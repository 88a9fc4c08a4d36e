"""What is begun on a case's page and not sent yet: there again after a lock, sealed to its writer; gone when sent."""

import re
import uuid

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from nightlight.pure.sealing.keypair import new_seed, public_key
from tests.browser.casework import MARKS, Told, ask, go_to, open_here, part, show, unlock, words_in
from tests.browser.desk import at_desk
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]
WHY = MARKS[3]
KINDS = "select kind from casefile_draft where case_id = ? order by kind"


@pytest.fixture(scope="module")
def force(office: RunningSite) -> None:
    """A police force has a key, for which two people stand."""
    ask(
        office,
        "insert into referral_bodykey (id, body, public_key, imported_by, imported_at, confirmed_by, confirmed_at)"
        " values (?, 'kent', ?, 'account:101', '2026-11-24', 'account:102', '2026-11-24')",
        uuid.uuid4().hex, public_key(new_seed()),
    )  # fmt: skip


def lock(page: Page, office: RunningSite, told: Told) -> None:
    """Lock while something is begun, and see it kept."""
    page.keyboard.press("Escape")
    assert not any(mark in page.content() for mark in MARKS)
    while not ask(office, KINDS, told.case.hex):
        page.wait_for_timeout(50)


def open_again(page: Page, office: RunningSite) -> None:
    """Unlock, open the case and hear that what was begun is back."""
    unlock(page, office)
    open_here(page)
    expect(page.locator("[data-said]").first).to_have_text("What you had begun to write is back.")


def test_a_referral_that_was_begun_is_there_again_after_a_lock_and_forgotten_once_it_is_made(
    force: None, desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    form = desk.locator("form[data-referring]")
    form.locator("xpath=..").locator("summary").click()
    desk.locator("#refer-body").select_option("kent")
    desk.locator("#pick-02").check()
    desk.locator("#refer-why").fill(WHY)
    desk.locator("#refer-basis").select_option("vital-interests")
    desk.locator("#refer-duty").select_option("wales-130")
    lock(desk, office, told)
    open_again(desk, office)
    expect(desk.locator("#refer-why")).to_have_value(WHY)
    expect(desk.locator("#refer-why")).to_be_visible()
    expect(desk.locator("#refer-body")).to_have_value("kent")
    expect(desk.locator("#refer-basis")).to_have_value("vital-interests")
    expect(desk.locator("#pick-02")).to_be_checked()
    expect(desk.locator("#pick-03")).not_to_be_checked()
    # What the page says of the duty is said again, too.
    expect(desk.locator("[data-duty-says]")).to_contain_text("anaw/2014/4")
    assert ask(office, KINDS, told.case.hex) == [("referral",)]
    assert words_in(office.var) == []
    with desk.expect_response(re.compile("/draft/")):
        form.locator("button[type=submit]").click()
        expect(desk.locator("[data-said]").first).to_contain_text("you referred this")
    assert ask(office, KINDS, told.case.hex) == []
    desk.keyboard.press("Escape")
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#refer-why")).to_have_value("")


def test_marks_and_persons_that_were_not_kept_are_there_again_on_top_of_what_was_kept_meanwhile(
    desk: Page, office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    open_here(desk)
    show(desk, "happened")
    part(desk, "happened").get_by_label("This statement is").select_option("allegation")
    desk.get_by_role("button", name="Add a person").click()
    desk.get_by_label("Person").fill(MARKS[1])
    lock(desk, office, told)
    ((person, blob, saved),) = ask(
        office, "select person_id, blob, saved_at from casefile_draft where case_id = ?", told.case.hex
    )
    # Somebody else, who sees nothing of that draft.
    ask(office, "delete from casefile_draft where case_id = ?", told.case.hex)
    with at_desk(chromium, session) as other:
        go_to(other, office, told.case)
        unlock(other, office)
        open_here(other)
        show(other, "names")
        part(other, "names").get_by_label("This statement is").select_option("fact")
        other.get_by_role("button", name="Seal and keep the assessment").click()
        expect(other.locator("[data-said]").first).to_contain_text("The assessment is kept")
    ask(
        office,
        "insert into casefile_draft (case_id, person_id, kind, blob, saved_at) values (?, ?, 'assessment', ?, ?)",
        told.case.hex, person, blob, saved,
    )  # fmt: skip
    open_again(desk, office)
    expect(desk.locator("[data-unsaved]")).to_be_visible()
    expect(desk.get_by_label("Person")).to_have_value(MARKS[1])
    expect(part(desk, "happened").get_by_label("This statement is")).to_have_value("allegation")
    expect(part(desk, "names").get_by_label("This statement is")).to_have_value("fact")
    assert words_in(office.var) == []
    with desk.expect_response(re.compile("/draft/")):
        desk.get_by_role("button", name="Seal and keep the assessment").click()
        expect(desk.locator("[data-said]").first).to_have_text("The assessment is kept, sealed to the team.")
    expect(desk.locator("[data-unsaved]")).to_be_hidden()
    assert ask(office, KINDS, told.case.hex) == []


def test_what_was_begun_is_there_again_for_who_comes_back_from_the_queue(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    desk.get_by_role("button", name="Add a person").click()
    desk.get_by_label("Person").fill(MARKS[1])
    desk.get_by_role("link", name="To the queue").click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("The queue")
    while not ask(office, KINDS, told.case.hex):
        desk.wait_for_timeout(50)
    assert MARKS[1] not in desk.content()
    desk.go_back()
    open_here(desk)
    expect(desk.get_by_label("Person")).to_have_value(MARKS[1])
    expect(desk.locator("[data-unsaved]")).to_be_visible()
