"""A case that was closed is found again in a browser: by the reference that somebody reads out, or in the list."""

import re
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from nightlight.reporting.cases.rules import reference_of
from tests.browser.casework import Told, ask, events, open_here, show
from tests.browser.desk import look
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]


def close(page: Page) -> None:
    """Close the case that the page shows, as helped, by keyboard alone."""
    form = page.locator("form[action$='/close/']")
    form.locator("xpath=..").locator("summary").press("Enter")
    form.locator("select").select_option("helped")
    form.locator("button").press("Enter")
    expect(page.locator("form[action$='/reopen/']")).to_have_count(1)


def state_of(office: RunningSite, case: UUID) -> object:
    ((state,),) = ask(office, "select state from cases_case where id = ?", case.hex)
    return state


def test_a_closed_case_is_found_by_its_reference_as_it_is_read_out_and_opened_again(
    desk: Page, office: RunningSite, told: Told
) -> None:
    reference = reference_of(told.case)
    close(desk)
    desk.get_by_role("link", name="To the queue").press("Enter")
    field = desk.get_by_label("Find a case by its reference")
    expect(field).to_be_visible()
    found = look(desk)
    field.fill(reference.lower().replace("-", " "))
    field.press("Enter")
    expect(desk.get_by_role("heading", level=1)).to_have_text(reference)
    assert desk.url == f"{office.url}/staff/cases/{told.case}/"
    # The same document: what was unlocked stays so.
    expect(desk.locator("[data-lock-state]")).to_have_text("Unlocked")
    open_here(desk)
    expect(show(desk, "happened")).to_have_text("zebrafinch")
    form = desk.locator("form[action$='/reopen/']")
    form.locator("xpath=..").locator("summary").press("Enter")
    form.locator("button").press("Enter")
    expect(desk.locator("main > .nl-given[role=status]")).to_contain_text("It is back in the queue.")
    assert state_of(office, told.case) == "reopened"
    assert events(office, told.case) == ["cases.close", "cases.find", "cases.open", "cases.unveil", "cases.reopen"]
    assert found == []


def test_what_is_not_there_is_said_beside_the_field_which_keeps_focus_and_words(
    desk: Page, office: RunningSite
) -> None:
    desk.goto(f"{office.url}/staff/queue/")
    field = desk.get_by_label("Find a case by its reference")
    for typed, answer in (
        ("CDFG HJKM", "No case here is called CDFG-HJKM"),
        ("AB12 CD34", "None of these is ever in one"),
    ):
        field.fill(typed)
        field.press("Enter")
        expect(desk.locator(".govuk-error-message")).to_contain_text(answer)
        expect(field).to_be_focused()
        expect(field).to_have_value(typed)
        assert desk.url == f"{office.url}/staff/queue/"
        assert "CDFG" not in desk.title()
        assert look(desk) == []


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_closed_cases_are_listed_at_every_width_and_lead_to_their_pages(
    desk: Page, office: RunningSite, told: Told, prefix: str, width: int
) -> None:
    close(desk)
    desk.set_viewport_size({"width": width, "height": 900})
    desk.goto(f"{office.url}{prefix}/staff/queue/")
    found = look(desk)
    desk.locator("a[href$='/queue/closed/']").press("Enter")
    link = desk.locator("tbody a", has_text=reference_of(told.case))
    expect(link).to_be_visible()
    desk.locator("summary").press("Enter")
    found += look(desk)
    desk.locator("#filter_outcome").select_option("helped")
    desk.locator("form[role=search] button", has_text=re.compile("Show|Dangos")).press("Enter")
    expect(desk).to_have_url(re.compile("outcome=helped"))
    link.press("Enter")
    expect(desk.locator("form[action$='/reopen/']")).to_have_count(1)
    desk.goto(f"{office.url}{prefix}/staff/queue/find/")
    found += look(desk)
    assert found == []
