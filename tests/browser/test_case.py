"""A case in a caseworker's browser: opened nowhere else, veiled until asked for, gone when keys are locked."""

import re
import uuid
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from nightlight.pure.sealing.replies import open_reply
from nightlight.reporting.mailbox.rules import reply_binding
from tests.browser.casework import (
    MARKS,
    Told,
    add_part,
    ask,
    events,
    go_to,
    open_here,
    part,
    said,
    sealed,
    show,
    unlock,
    words_in,
    write,
)
from tests.browser.desk import at_desk, look, look_in_all_colours
from tests.browser.reporting import Wire
from tests.conftest import RunningSite
from tests.encodings import found_in

pytestmark = [pytest.mark.browser, pytest.mark.desk]
NOTE, REPLY = MARKS[2:]
DAY = {"minutes": 240, "limit": 240, "stage": "enough", "goes_on": True}


def test_a_case_is_read_and_answered_and_no_word_of_it_reaches_the_server(
    desk: Page, office: RunningSite, told: Told
) -> None:
    wire = Wire(desk)
    found = look(desk)
    open_here(desk)
    summary = desk.locator("[data-summary]")
    expect(summary).to_contain_text("A child under 13")
    expect(summary.locator("div", has_text="A meeting in person")).to_contain_text("Planned")
    expect(summary.locator("div", has_text="May hurt themselves")).to_contain_text("Not asked")
    assert not any(mark in desk.content() for mark in MARKS)
    expect(show(desk, "happened")).to_have_text("zebrafinch")
    assert show(desk, "names").locator("p").all_inner_texts() == ["Lantern_77", "another"]
    expect(part(desk, "demand")).to_contain_text("Left out")
    found += look_in_all_colours(desk)
    write(desk, "note", NOTE)
    expect(desk.locator("[data-said]").first).to_have_text("The note is kept, sealed to the team.")
    write(desk, "reply", REPLY)
    expect(desk.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
    for kind, text in (("Note", NOTE), ("Reply to the reporter", REPLY)):
        entry = desk.locator("[data-timeline] li", has_text=kind)
        entry.locator("[data-show]").click()
        expect(entry.locator("[data-words]")).to_have_text(text)
    found += look(desk)
    expect(desk.locator("[data-facts]")).to_contain_text("In contact")
    ((message, blob),) = ask(office, "select id, blob from mailbox_message where mailbox_id in"
                             " (select id from mailbox_mailbox where case_id = ?)", told.case.hex)  # fmt: skip
    assert isinstance(blob, bytes)
    binding = reply_binding(told.case, uuid.UUID(str(message)))
    assert open_reply(blob, seed=told.seed, binding=binding).decode() == REPLY
    assert events(office, told.case) == [
        "cases.open", "cases.unveil", "cases.unveil", "cases.note", "mailbox.reply", "cases.reply",
        "cases.unveil", "cases.unveil",
    ]  # fmt: skip
    assert len(wire.sent) > 8
    assert [each for request in wire.sent for each in found_in(request, MARKS)] == []
    assert words_in(office.var) == []
    assert found == []


def test_the_search_for_words_would_find_them(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"... zebrafinch ...")
    assert {(file, word) for file, word, _way in words_in(tmp_path)} == {("log", "zebrafinch")}


def test_locking_empties_the_page_and_what_was_begun_comes_back(desk: Page, office: RunningSite) -> None:
    open_here(desk)
    show(desk, "happened")
    desk.locator("#reply").fill(REPLY)
    with desk.expect_response(re.compile("/draft/")):
        desk.keyboard.press("Escape")
    assert said(desk).startswith("Locked.")
    assert not any(mark in desk.content() for mark in MARKS)
    assert desk.locator("#reply").input_value() == ""
    expect(desk.locator("[data-parts] > li")).to_have_count(0)
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value(REPLY)
    assert words_in(office.var) == []


def test_keys_stay_unlocked_from_the_queue_to_the_case_and_back(desk: Page, told: Told) -> None:
    desk.get_by_role("link", name="To the queue").click()
    desk.get_by_role("link", name="Mine").click()
    desk.locator(f"#case-{told.case} a").click()
    expect(desk.locator("[data-lock-state]")).to_have_text("Unlocked")
    open_here(desk)
    expect(show(desk, "happened")).to_have_text("zebrafinch")


def test_a_part_that_answers_no_question_is_not_shown(desk: Page) -> None:
    open_here(desk)
    asked = desk.locator("[data-parts] [data-question]").all_inner_texts()
    assert asked == [f"The question {node}" for node in ("happened", "names", "demand")]


def test_a_part_that_was_changed_is_named_and_the_others_open(desk: Page, office: RunningSite, told: Told) -> None:
    blob = bytearray(sealed(office, told.case, "06", "where", "here"))
    blob[-1] ^= 1
    add_part(office, told.case, "06", bytes(blob))
    moved = sealed(office, told.case, "99", "where", "here")
    add_part(office, told.case, "07", moved)
    add_part(office, told.case, "08", b"\x01nothing")
    open_here(desk)
    faults = desk.locator(".nl-case__part--fault")
    assert [text.split()[1] for text in faults.locator("h3").all_inner_texts()] == ["06", "07", "08"]
    expect(faults.first).to_contain_text("This part does not open: it was changed")
    expect(show(desk, "happened")).to_have_text("zebrafinch")


def test_whoever_lost_the_case_meanwhile_is_told_and_keeps_what_they_wrote(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    ask(office, "update cases_case set assignee_id = (select id from auth_user where username = 'demo-lead')"
        " where id = ?", told.case.hex)  # fmt: skip
    write(desk, "note", NOTE)
    expect(desk.locator("[data-said]").first).to_contain_text("The case has changed meanwhile")
    expect(desk.locator("#note")).to_have_value(NOTE)
    part(desk, "happened").locator("[data-show]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("The case has changed meanwhile")
    expect(part(desk, "happened").locator("[data-words]")).to_be_hidden()
    go_to(desk, office, told.case)
    expect(desk.locator("main")).to_contain_text("Nothing: it is not yours.")
    expect(desk.locator("[data-begin-reading]")).to_have_count(0)


def test_a_day_s_reading_ends_with_everything_covered_and_what_was_begun_still_there(
    office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    with at_desk(chromium, session) as page:
        page.clock.install()
        go_to(page, office, told.case)
        unlock(page, office)
        open_here(page)
        page.route("**/exposure/", lambda route: route.fulfill(json=DAY | {"minutes": 215, "stage": "soon"}))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.clock.run_for(31_000)
        show(page, "happened")
        assert not [url for url in asked if "/exposure/" in url], "nothing was before anybody"
        page.locator("#reply").fill(REPLY)
        page.clock.run_for(31_000)
        expect(page.locator("[data-said]").first).to_have_text(
            "Minutes of reading left today: 25. Please see to what can’t wait."
        )
        page.unroute("**/exposure/")
        # Nobody else could open it: at the day's end it stays as it is.
        page.route("**/exposure/", lambda route: route.fulfill(json=DAY))
        page.clock.run_for(31_000)
        expect(page.locator("[data-said]").first).to_contain_text("stays open for you")
        expect(page.locator("[data-day]")).to_be_visible()
        expect(part(page, "happened").locator("[data-words]")).to_be_visible()
        page.unroute("**/exposure/")
        # Somebody has come who could: then it is covered, and that is said.
        page.route("**/exposure/", lambda route: route.fulfill(json=DAY | {"goes_on": False}))
        page.clock.run_for(31_000)
        expect(page.locator("[data-said]").first).to_contain_text("Everything is covered")
        expect(page.locator("[data-day]")).to_be_visible()
        expect(part(page, "happened").locator("[data-words]")).to_be_hidden()
        assert "zebrafinch" not in page.content()
        expect(page.locator("#reply")).to_have_value(REPLY)
        assert look(page) == []
        page.get_by_role("button", name="Hand over and stop for today").click()
        expect(page.locator("h1")).to_have_text("Your desk")


def test_grey_and_large_print_change_at_once_and_stay(desk: Page, office: RunningSite, told: Told) -> None:
    for name in ("Grey", "Large print"):
        with desk.expect_response(re.compile("/look/")):
            desk.get_by_role("button", name=name).click()
        expect(desk.get_by_role("button", name=name)).to_have_attribute("aria-pressed", "true")
    expect(desk.locator("[data-lock-state]")).to_have_text("Unlocked")
    assert look(desk) == []
    go_to(desk, office, told.case)
    expect(desk.locator("html.nl-desk--grey.nl-desk--large")).to_have_count(1)
    for name in ("Grey", "Large print"):
        with desk.expect_response(re.compile("/look/")):
            desk.get_by_role("button", name=name).click()


def test_a_case_is_worked_on_by_keyboard_alone(desk: Page) -> None:
    desk.locator("[data-begin-reading]").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("[data-told]")).to_be_focused()
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    expect(part(desk, "happened").locator("[data-words]")).to_have_text("zebrafinch")
    expect(part(desk, "happened").locator("[data-show]")).to_be_focused()
    assert part(desk, "happened").locator("[data-show]").get_attribute("aria-expanded") == "true"
    desk.keyboard.press("Enter")
    expect(part(desk, "happened").locator("[data-words]")).to_be_hidden()


def test_without_scripts_the_page_says_what_it_needs_and_what_is_in_the_clear(
    office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    context = chromium.new_context(storage_state=session, java_script_enabled=False)
    page = context.new_page()
    go_to(page, office, told.case)
    assert "Cases need JavaScript" in page.locator("main").inner_text()
    page.locator("summary", has_text="Hand back").click()
    page.get_by_role("button", name="Hand back").click()
    expect(page.locator("main")).to_contain_text("It waits for whoever takes it next.")
    context.close()


def test_a_case_is_read_in_welsh(office: RunningSite, session: StorageState, chromium: Browser, told: Told) -> None:
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case, "/cy")
        unlock(page, office)
        page.locator("[data-begin-reading]").click()
        expect(page.locator("[data-parts] > li").first).to_be_visible()
        expect(show(page, "happened")).to_have_text("zebrafinch")
        assert page.locator("[data-summary]").inner_text() != ""
        assert look(page) == []
