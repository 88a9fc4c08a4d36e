"""To whom a case goes where nobody has a key: chosen by the keyboard, printed for, handed over and written down."""

import json
import re

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.casework import MARKS, Told, ask, events, go_to, open_here, unlock, words_in
from tests.browser.desk import at_desk, look
from tests.browser.reporting import Wire
from tests.browser.test_case_printing import KEEP, papers
from tests.conftest import RunningSite
from tests.encodings import found_in

pytestmark = [pytest.mark.browser, pytest.mark.desk]
TAKER, WHY = MARKS[2:]


def begin(page: Page, *, pick: bool = True) -> None:
    """Open the case and its form, and pick what was told in own words."""
    page.evaluate(KEEP)
    open_here(page)
    page.locator("form[data-referring]").locator("xpath=..").locator("summary").press("Enter")
    if pick:
        page.locator("#pick-02").check()


def fill(page: Page) -> None:
    """Say why, on which basis and by which duty, to a body that was chosen before."""
    page.locator("#refer-why").fill(WHY)
    page.locator("#refer-basis").select_option("vital-interests")
    page.locator("#refer-duty").select_option("unknown")


def hand_over(page: Page, when: str = "") -> None:
    """Say that it went by telephone, and have it written down."""
    page.locator("#refer-way").select_option("telephone")
    if not when:
        # The hour in which the case came: it came now.
        when = page.evaluate(
            "new Date().toLocaleString('sv-SE', {timeZone: 'Europe/London'}).slice(0, 16).replace(' ', 'T')"
        )
    page.locator("#refer-when").fill(when)
    page.locator("#refer-taker").fill(TAKER)
    page.locator("[data-hand-over]").click()


def test_all_bodies_can_be_chosen_by_first_letters_and_say_nation_source_and_that_they_have_no_key(
    desk: Page, told: Told
) -> None:
    begin(desk)
    choice = desk.locator("#refer-body")
    assert choice.locator("optgroup option").count() == 48
    groups = choice.locator("optgroup").evaluate_all("groups => groups.map((each) => each.label)")
    assert groups[:2] == ["Wales", "All of the UK"], "the nation of the case comes first"
    assert set(groups) == {"Wales", "All of the UK", "England", "Scotland", "Northern Ireland"}
    assert (
        choice.locator("option[value=norfolk]").inner_text()
        == "Norfolk Constabulary (no key: by paper or telephone only)"
    )
    choice.focus()
    desk.keyboard.type("Norf")
    expect(choice).to_have_value("norfolk")
    says = desk.locator("[data-body-says]")
    for words in ("England", "Police.uk", "https://www.police.uk/", "None: on paper, by telephone or in person only"):
        expect(says).to_contain_text(words)
    expect(says.locator("a")).to_have_count(0)
    fill(desk)
    desk.locator("form[data-referring] button[type=submit]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("Nothing can be sealed to them")


@pytest.mark.parametrize("width", [320, 800, 1280])
def test_what_was_said_stays_in_sight_below_the_bar_however_far_down(desk: Page, told: Told, width: int) -> None:
    begin(desk, pick=False)
    desk.set_viewport_size({"width": width, "height": 800})
    desk.locator("[data-hand-over]").scroll_into_view_if_needed()
    seen = """said => { const at = said.getBoundingClientRect();
      return document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2) === said }"""
    assert desk.locator(".nl-case__said").evaluate(seen)


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_not_knowing_which_says_whom_to_ring_and_names_the_forces_of_a_small_nation(
    prefix: str, office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case, prefix)
        unlock(page, office)
        begin(page)
        unknown = page.locator("[data-body-unknown]")
        expect(unknown).to_be_hidden()
        page.locator("#refer-body").select_option("unknown")
        for words in ("999", "101", "Gwent", "Dyfed-Powys", "CEOP"):
            expect(unknown).to_contain_text(words)
        expect(unknown).not_to_contain_text("Kent")
        assert look(page) == []
        page.locator("#refer-body").select_option("kent")
        expect(unknown).to_be_hidden()


def test_paper_needs_no_key(desk: Page, office: RunningSite, told: Told) -> None:
    begin(desk)
    desk.locator("#refer-body").select_option("kent")
    desk.locator("button[data-print]").click()
    expect(desk.locator("[data-said]").first).to_have_text("It is written down which parts you printed.")
    (paper,) = papers(desk)
    assert MARKS[0] in paper
    assert "Kent Police" in paper
    assert events(office, told.case) == ["cases.open", "cases.print"]


def test_what_was_handed_over_by_telephone_is_written_down_once_and_its_words_are_sealed(
    desk: Page, office: RunningSite, told: Told
) -> None:
    wire = Wire(desk)
    begin(desk, pick=False)
    desk.locator("#refer-body").select_option("kent")
    desk.locator("[data-hand-over]").click()
    assert events(office, told.case) == ["cases.open"], "the form above was not filled in"
    fill(desk)
    desk.locator("[data-hand-over]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("Choose how it was handed over")
    hand_over(desk, "2020-01-01T09:30")
    expect(desk.locator("[data-said]").first).to_contain_text("say a time after the report came")
    hand_over(desk)
    expect(desk.locator("[data-said]").first).to_contain_text("It is written down that you handed this over")
    expect(desk.locator("#refer-way")).to_have_value("")
    desk.locator("[data-hand-over]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("Choose how it was handed over")
    assert events(office, told.case) == ["cases.open", "referral.otherwise", "cases.refer-otherwise"]
    expect(desk.locator("[data-facts]")).to_contain_text("Referred")
    expect(desk.locator("[data-referrals]")).to_contain_text(re.compile(r"Kent Police[\s\S]*By telephone"))
    entry = desk.locator("[data-timeline] li", has_text="Referred to Kent Police")
    entry.locator("[data-show]").click()
    for words in ("Kent Police", "By telephone, ", TAKER, WHY):
        expect(entry.locator("[data-words]")).to_contain_text(words)
    assert look(desk) == []
    asked = "select details from audit_auditevent where action = 'referral.otherwise' order by number desc limit 1"
    ((details,),) = ask(office, asked)
    assert json.loads(str(details)).items() >= {"body": "kent", "way": "telephone", "parts": 0}.items()
    assert [each for request in wire.sent for each in found_in(request, MARKS)] == []
    assert words_in(office.var) == []
