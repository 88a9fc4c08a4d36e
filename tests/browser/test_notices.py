"""The rota and somebody's mail in a browser: by keyboard, on a narrow screen, in Welsh, with scripts and without."""

import sqlite3
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.desk import at_desk, logged_in, look
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("notices")) as running:
        yield running


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's lead."""
    return logged_in(office, chromium, "lead")


@pytest.fixture
def lead(office: RunningSite, session: StorageState, chromium: Browser) -> Iterator[Page]:
    """The lead's desk."""
    with at_desk(chromium, session) as page:
        page.goto(f"{office.url}/staff/")
        yield page


def put_on_call(page: Page, *days: str, begins: str, ends: str) -> None:
    """Fill in the form by keyboard alone."""
    page.get_by_label("Who", exact=True).select_option(label="demo-caseworker")
    for day in days:
        page.get_by_role("checkbox", name=day).focus()
        page.keyboard.press("Space")
    page.get_by_label("From").fill(begins)
    page.get_by_label("To", exact=True).fill(ends)
    page.get_by_role("button", name="Put on call").press("Enter")
    # The form of the page that comes then: the desk is one document, and a press does not wait for it.
    expect(page.get_by_role("checkbox", name=days[0])).not_to_be_checked()


def test_a_lead_keeps_the_rota_by_keyboard_on_a_narrow_screen(lead: Page) -> None:
    lead.get_by_role("link", name="Who is on call").click()
    found = look(lead)
    week = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    put_on_call(lead, *week, begins="22:00", ends="06:00")
    put_on_call(lead, *week[:6], begins="06:00", ends="22:00")
    expect(lead.get_by_role("status")).to_have_text("The rota has changed.")
    expect(lead.get_by_text("Sunday 06:00 to Sunday 22:00")).to_be_visible()
    found += look(lead)
    lead.get_by_role("button", name="Remove demo-caseworker, Monday 06:00–22:00").press("Enter")
    expect(lead.get_by_text("Monday 06:00 to Monday 22:00")).to_be_visible()
    lead.get_by_role("button", name="Put on call").press("Enter")
    assert found + look(lead) == []


def test_what_was_left_out_is_said_beside_its_field_without_scripts(
    office: RunningSite, session: StorageState, chromium: Browser
) -> None:
    context = chromium.new_context(java_script_enabled=False, storage_state=session)
    page = context.new_page()
    page.goto(f"{office.url}/staff/rota/")
    page.get_by_label("Who", exact=True).evaluate("field => field.form.noValidate = true")
    page.get_by_role("button", name="Put on call").click()
    expect(page.locator("#days_wrong")).to_be_visible()
    expect(page.locator("#shift_begins")).to_have_attribute("aria-invalid", "true")
    context.close()


def test_the_daily_counts_are_stopped_by_keyboard(lead: Page) -> None:
    lead.get_by_role("link", name="Your mail").click()
    found = look(lead)
    lead.get_by_role("button", name="Stop the daily counts").press("Enter")
    expect(lead.get_by_text("You are not mailed each day’s counts.")).to_be_visible()
    lead.get_by_role("button", name="Mail me the daily counts").press("Enter")
    assert found + look(lead) == []


def test_mail_that_is_stuck_is_said_on_an_open_queue_by_itself(lead: Page, office: RunningSite) -> None:
    lead.clock.install()
    lead.goto(f"{office.url}/staff/queue/")
    expect(lead.locator("[data-queue-mail]")).to_have_count(1)
    expect(lead.get_by_role("alert")).to_have_count(0)
    with sqlite3.connect(office.var / "nightlight.sqlite3", timeout=20) as database:
        long_ago, later = "2026-01-01 02:10:00", "2099-01-01 00:00:00"
        database.execute(
            "insert into notices_mail"
            " (id, contact, kind, numbers, since, made_at, tries, next_try_at, error, is_refused)"
            " values (?, 'duty@example.org', 'page', '{}', ?, ?, 3, ?, 'ConnectionRefusedError', 0)",
            ("0" * 32, long_ago, later, later),
        )
    database.close()
    lead.clock.run_for(16_000)
    expect(lead.get_by_role("alert")).to_have_count(1)
    expect(lead.get_by_role("alert")).to_contain_text("Whoever is on call must be rung.")
    assert look(lead) == []


def test_both_pages_are_there_in_welsh(lead: Page, office: RunningSite) -> None:
    found = []
    for address, heading in (("rota", "Pwy sydd ar alwad"), ("notices", "Eich e-bost")):
        lead.goto(f"{office.url}/cy/staff/{address}/")
        expect(lead.locator("h1")).to_have_text(heading)
        assert lead.locator("html").get_attribute("lang") == "cy"
        found += look(lead)
    assert found == []
