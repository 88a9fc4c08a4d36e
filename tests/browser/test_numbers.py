"""Numbers in a browser: nothing is too wide for a phone, axe finds nothing, and the policy blocks no chart."""

import sqlite3
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.desk import at_desk, logged_in, look
from tests.browser.test_queue import arrive
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own, with three cases and a quarter that is published."""
    with running_small_site(tmp_path_factory.mktemp("numbers")) as running:
        for hours in (2, 3, 4):
            arrive(running, hours=hours)
        rows = [("2026-07-01", band, fives) for band, fives in
                (("top", 0), ("high", 1), ("middle", 12), ("standard", 3))]  # fmt: skip
        with sqlite3.connect(running.var / "nightlight.sqlite3", timeout=20) as database:
            database.executemany("insert into transparency_published (quarter, band, fives) values (?, ?, ?)", rows)
        database.close()
        yield running


@pytest.fixture(scope="module")
def lead(office: RunningSite, chromium: Browser) -> Iterator[Page]:
    with at_desk(chromium, logged_in(office, chromium, "lead")) as page:
        yield page


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_lead_finds_charts_and_tables_at_every_width(
    lead: Page, office: RunningSite, prefix: str, width: int
) -> None:
    lead.set_viewport_size({"width": width, "height": 900})
    lead.goto(f"{office.url}{prefix}/staff/numbers/")
    expect(lead.locator("main table")).to_have_count(7)
    bar = lead.locator("rect.nl-numbers__bar").first
    assert bar.evaluate("each => getComputedStyle(each).fill") != "rgb(0, 0, 0)"
    assert look(lead) == []


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_public_page_is_as_good_without_javascript(
    office: RunningSite, chromium: Browser, prefix: str, width: int
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{office.url}{prefix}/about/numbers/?not-baked")
    expect(page.locator("main td")).to_have_count(4)
    with page.expect_download() as file:
        page.locator("main a[download]").click()
    assert file.value.suggested_filename == "numbers.csv"
    context.close()
    with_axe = chromium.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    page = with_axe.new_page()
    page.goto(f"{office.url}{prefix}/about/numbers/?not-baked")
    assert look(page) == []
    with_axe.close()
