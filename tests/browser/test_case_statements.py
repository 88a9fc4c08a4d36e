"""An answer that says several things is marked statement by statement, and no word of it stays when it is covered."""

import json
import uuid

import pytest
from playwright.sync_api import Page, expect

from nightlight.pure.sealing.keypair import new_seed, public_key
from tests.browser.casework import Told, add_part, ask, go_to, open_here, part, sealed, show, unlock
from tests.browser.desk import look
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]
SAID = "It began in May. He asked for money twice!\nI think he is older"
STATEMENTS = ["It began in May.", "He asked for money twice!", "I think he is older"]


@pytest.fixture
def told(office: RunningSite, told: Told) -> Told:
    """A case in which a child has told more than one thing in one answer."""
    add_part(office, told.case, "06", sealed(office, told.case, "06", "story", SAID))
    return told


def test_each_statement_is_marked_by_keyboard_and_there_again_when_the_case_is_opened(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    story = part(desk, "story")
    show(desk, "story")
    button = story.get_by_role("button", name="Mark each statement")
    button.focus()
    desk.keyboard.press("Enter")
    expect(button).to_have_count(0)
    expect(story.get_by_role("button", name="Put the statements away")).to_be_focused()
    rows = story.locator("[data-statements] > li")
    assert rows.locator("[data-statement]").all_inner_texts() == STATEMENTS
    for letter in ("a", "f"):
        desk.keyboard.press("Tab")
        desk.keyboard.press(letter)
    assert rows.locator("select").evaluate_all("all => all.map(each => each.value)") == ["allegation", "fact", ""]
    second = story.get_by_role("combobox", name="This statement is").nth(1)
    expect(second).to_have_accessible_description(STATEMENTS[1])
    expect(story).to_contain_text("Statements that are marked: 2.")
    assert look(desk) == []
    desk.get_by_role("button", name="Seal and keep the assessment").click()
    expect(desk.locator("[data-said]").first).to_have_text("The assessment is kept, sealed to the team.")
    story.locator("[data-show]").click()
    expect(rows).to_have_count(0)
    assert not any(each in desk.content() for each in STATEMENTS)
    expect(story).to_contain_text("Statements that are marked: 2.")
    go_to(desk, office, told.case)
    unlock(desk, office)
    open_here(desk)
    assert not any(each in desk.content() for each in STATEMENTS)
    show(desk, "story")
    assert rows.locator("select").evaluate_all("all => all.map(each => each.value)") == ["allegation", "fact", ""]
    # An answer that says one thing has one mark, as before.
    show(desk, "happened")
    expect(part(desk, "happened").locator("[data-several]")).to_be_hidden()


def test_marks_of_statements_go_with_a_referral_and_stand_on_paper(desk: Page, office: RunningSite, told: Told) -> None:
    ask(
        office,
        "insert into referral_bodykey (id, body, public_key, imported_by, imported_at, confirmed_by, confirmed_at)"
        " values (?, 'essex', ?, 'account:101', '2026-11-24', 'account:102', '2026-11-24')",
        uuid.uuid4().hex, public_key(new_seed()),
    )  # fmt: skip
    desk.evaluate("""() => {
      window.papers = [];
      window.print = () => papers.push(document.querySelector("[data-paper]").innerText);
    }""")
    open_here(desk)
    show(desk, "story")
    part(desk, "story").get_by_role("button", name="Mark each statement").click()
    part(desk, "story").locator("[data-statements] select").nth(2).select_option("opinion")
    desk.locator("form[data-referring]").locator("xpath=..").locator("summary").click()
    desk.locator("#refer-body").select_option("essex")
    desk.locator("#pick-06").check()
    desk.locator("button[data-print]").click()
    expect(desk.locator("[data-said]").first).to_have_text("It is written down which parts you printed.")
    (paper,) = desk.evaluate("papers")
    assert f"Opinion: “{STATEMENTS[2]}”" in paper


def test_older_versions_of_the_assessment_are_read_in_the_timeline(desk: Page, office: RunningSite, told: Told) -> None:
    open_here(desk)
    show(desk, "happened")
    for version, mark in (("1", "allegation"), ("2", "fact")):
        part(desk, "happened").get_by_label("This statement is").select_option(mark)
        desk.get_by_role("button", name="Seal and keep the assessment").click()
        expect(desk.locator("[data-timeline]")).to_contain_text(f"Assessment, version {version}")
    for version, words in (("1", "The question happened: Allegation"), ("2", "The question happened: Fact")):
        entry = desk.locator("[data-timeline] li", has_text=f"Assessment, version {version}")
        entry.locator("[data-show]").click()
        expect(entry.locator("[data-words]")).to_have_text(words)
    ((details,),) = ask(office, "select details from audit_auditevent order by number desc limit 1")
    assert "document" in json.loads(str(details))
