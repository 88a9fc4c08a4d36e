"""Forms in the desk's one document: sent once, refused where they were sent from, kept when the line is lost."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, StorageState, expect

from tests.browser.desk import at_desk, begin, is_same_document, logged_in, look
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's lead, who makes labels."""
    return logged_in(office, chromium, "lead")


@pytest.fixture
def lead(office: RunningSite, session: StorageState, chromium: Browser) -> Iterator[Page]:
    """The labels of a lead."""
    with at_desk(chromium, session) as page:
        begin(page, f"{office.url}/staff/queue/labels/")
        yield page


def test_an_error_in_a_form_is_shown_beside_what_was_typed(lead: Page, office: RunningSite) -> None:
    name = lead.get_by_label("New label")
    name.evaluate("each => each.removeAttribute('maxlength')")
    name.fill("much longer than any label may ever be")
    lead.get_by_role("button", name="Make the label").click()
    expect(lead.locator("[aria-invalid=true]")).to_be_focused()
    expect(lead.locator("[aria-invalid=true]")).to_have_value("much longer than any label may ever be")
    assert lead.url == f"{office.url}/staff/queue/labels/"
    assert is_same_document(lead)
    assert look(lead) == []


def test_a_refused_form_is_shown_where_it_was_sent_from(lead: Page, office: RunningSite) -> None:
    begin(lead, f"{office.url}/staff/queue/?whose=all")
    lead.get_by_label("Give to").select_option(label="demo-caseworker")
    lead.get_by_role("button", name="Give", exact=True).click()
    expect(lead.get_by_role("heading", level=1)).to_have_text("No case was given")
    assert lead.url == f"{office.url}/staff/queue/?whose=all"
    assert look(lead) == []
    assert is_same_document(lead)
    lead.reload()
    expect(lead.get_by_role("heading", level=1)).to_have_text("The queue")


def test_a_double_click_sends_once(lead: Page, office: RunningSite) -> None:
    sent: list[Route] = []
    lead.route("**/labels/", lambda route: sent.append(route) if route.request.method == "POST" else route.continue_())
    lead.get_by_label("New label").fill("once")
    button = lead.get_by_role("button", name="Make the label")
    button.dblclick()
    expect(lead.locator("main")).to_have_attribute("aria-busy", "true")
    button.click()
    lead.get_by_role("link", name="To the queue").click()
    assert len(sent) == 1
    sent[0].continue_()
    expect(lead.get_by_text("once", exact=True)).to_be_visible()
    lead.unroute("**/labels/")
    assert lead.url == f"{office.url}/staff/queue/labels/"
    lead.get_by_role("button", name="Remove once").click()
    expect(lead.get_by_text("once", exact=True)).to_have_count(0)


def test_a_lost_line_says_so_and_keeps_what_was_typed(lead: Page, office: RunningSite) -> None:
    said = lead.locator("[data-desk-said]")
    lead.get_by_label("New label").fill("kept")
    lead.context.set_offline(True)
    lead.get_by_role("link", name="To the queue").click()
    expect(said).to_contain_text("could not be reached")
    lead.get_by_role("button", name="Make the label").click()
    expect(said).to_contain_text("not certain that this was done")
    expect(lead.get_by_label("New label")).to_have_value("kept")
    lead.context.set_offline(False)
    lead.get_by_role("button", name="Make the label").click()
    expect(lead.get_by_text("kept", exact=True)).to_be_visible()
    expect(said).to_be_empty()
    assert is_same_document(lead)


def test_an_answer_that_is_no_page_leaves_what_was_typed(lead: Page, office: RunningSite) -> None:
    lead.get_by_label("New label").fill("still here")
    lead.route("**/labels/", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
    lead.get_by_role("button", name="Make the label").click()
    expect(lead.locator("[data-desk-said]")).to_contain_text("not certain that this was done")
    expect(lead.get_by_label("New label")).to_have_value("still here")
    assert is_same_document(lead)
