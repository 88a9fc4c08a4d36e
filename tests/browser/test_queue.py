"""A lead's queue in a browser: new cases come by themselves, ticks and focus stay, and everything goes by keyboard."""

import datetime
import sqlite3
import uuid
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.desk import at_desk, logged_in, look, look_in_all_colours
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own, in which three cases wait."""
    with running_small_site(tmp_path_factory.mktemp("queue")) as running:
        for hours in (2, 3, 4):
            arrive(running, hours=hours)
        yield running


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's lead."""
    return logged_in(office, chromium, "lead")


@pytest.fixture
def lead(office: RunningSite, session: StorageState, chromium: Browser) -> Iterator[Page]:
    """The lead's queue, with a clock that the test moves."""
    with at_desk(chromium, session) as page:
        page.clock.install()
        page.goto(f"{office.url}/staff/queue/")
        yield page


def arrive(site: RunningSite, *, hours: int) -> str:
    """Store a case as the database has it, due in so many hours; return its id."""
    case, now = (
        uuid.uuid4(),
        datetime.datetime.now(datetime.UTC).replace(minute=0, second=0, microsecond=0, tzinfo=None),
    )
    row = (
        case.hex,
        str(now),
        "reports",
        "middle",
        "new",
        str(now + datetime.timedelta(hours=hours)),
        "small",
        "en",
        "wales",
    )
    with sqlite3.connect(site.var / "nightlight.sqlite3", timeout=20) as database:
        database.execute(
            "insert into cases_case (id, hour, queue, band, state, due_at, size, language, nation)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
    database.close()
    return str(case)


def test_new_cases_come_by_themselves_and_leave_ticks_and_focus_as_they_were(lead: Page, office: RunningSite) -> None:
    found = look_in_all_colours(lead)
    before = lead.locator("tbody tr").count()
    second = lead.locator("tbody tr").nth(1)
    box = lead.locator(f"#{second.get_attribute('id')} input[type=checkbox]")
    box.focus()
    lead.keyboard.press("Space")
    fresh = arrive(office, hours=1)
    lead.clock.run_for(16_000)
    expect(lead.locator("tbody tr")).to_have_count(before + 1)
    assert lead.locator("tbody tr").first.get_attribute("id") == f"case-{fresh}"
    expect(lead.get_by_role("status")).to_have_text("New in the queue: 1")
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    found += look(lead)
    assert found == []


def test_a_case_that_was_taken_leaves_the_page_and_the_focus_stays_in_the_list(lead: Page, office: RunningSite) -> None:
    row = lead.locator("tbody tr").first
    case = str(row.get_attribute("id"))
    row.locator("input").focus()
    with sqlite3.connect(office.var / "nightlight.sqlite3", timeout=20) as database:
        database.execute(
            "update cases_case set state = 'closed', closed_at = hour where id = ?",
            (case.removeprefix("case-").replace("-", ""),),
        )
    database.close()
    lead.clock.run_for(16_000)
    expect(lead.locator(f"#{case}")).to_have_count(0)
    expect(lead.locator("[data-queue-rows]")).to_be_focused()


def test_all_on_the_page_are_ticked_and_given_by_keyboard_alone(lead: Page) -> None:
    lead.get_by_label("Tick all on this page").focus()
    lead.keyboard.press("Space")
    count = lead.locator("tbody input:checked").count()
    assert count == lead.locator("tbody tr").count() > 0
    lead.get_by_label("Give to").select_option(label="demo-caseworker")
    lead.get_by_role("button", name="Give").press("Enter")
    expect(lead.locator(".nl-given")).to_contain_text("demo-caseworker’s now.")
    expect(lead.locator("tbody tr")).to_have_count(0)
    lead.get_by_role("link", name="Load").press("Enter")
    expect(lead.locator("tbody tr").filter(has_text="demo-caseworker")).to_contain_text(str(count))
    assert look(lead) == []


def test_labels_filters_and_views_work_on_a_narrow_screen_in_welsh(lead: Page, office: RunningSite) -> None:
    found = []
    for address in ("queue/?whose=all&band=middle", "queue/labels/", "queue/views/", "queue/load/"):
        lead.goto(f"{office.url}/cy/staff/{address}")
        assert lead.locator("html").get_attribute("lang") == "cy"
        found += look(lead)
    assert found == []
