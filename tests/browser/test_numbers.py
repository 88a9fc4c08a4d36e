"""Numbers in a browser: nothing is too wide for a phone, axe finds nothing, and the policy blocks no chart."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.desk import at_desk, logged_in, look
from tests.browser.test_queue import arrive
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own, with three cases."""
    with running_small_site(tmp_path_factory.mktemp("numbers")) as running:
        for hours in (2, 3, 4):
            arrive(running, hours=hours)
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
    assert lead.locator("main table").count() == 7
    bar = lead.locator("rect.nl-numbers__bar").first
    assert bar.evaluate("each => getComputedStyle(each).fill") != "rgb(0, 0, 0)"
    assert look(lead) == []


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_public_page_of_a_new_site_says_that_there_is_nothing_yet(
    office: RunningSite, chromium: Browser, prefix: str, width: int
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{office.url}{prefix}/about/numbers/")
    assert page.locator("main h2").count() == 2
    assert page.locator("main table").count() == 0
    assert look(page) == []
    context.close()
