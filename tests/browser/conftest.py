"""What tests in the browser share: one site that takes reports, one whose cases are worked on, and who works there."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, StorageState

from tests.browser.casework import Told, go_to, tell, unlock
from tests.browser.crawl import Visited, crawl
from tests.browser.desk import at_desk, logged_in
from tests.conftest import RunningSite
from tests.reporting.site import ReportingSite, reporting_site
from tests.small_site import running_small_site


@pytest.fixture(scope="session")
def visited(site: RunningSite) -> dict[str, Visited]:
    """Every address of the seeded site, by path."""
    return crawl(site.url)


@pytest.fixture(scope="session")
def pages(visited: dict[str, Visited]) -> list[Visited]:
    """Every page that a person reads, each once."""
    return [each for each in visited.values() if each.is_page and each.status == 200]


@pytest.fixture(scope="session")
def one_reporting_site(tmp_path_factory: pytest.TempPathFactory, neutral_site: str) -> Iterator[ReportingSite]:
    """Whoever uses it counts what is new: others have reported here too."""
    with reporting_site(tmp_path_factory.mktemp("reporting"), neutral_site) as running:
        yield running


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site whose cases are worked on, for all that bring none of their own."""
    with running_small_site(tmp_path_factory.mktemp("case")) as running:
        yield running


@pytest.fixture(scope="session")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's caseworker, who holds the demo's key."""
    return logged_in(office, chromium, "caseworker")


@pytest.fixture
def told(office: RunningSite) -> Told:
    """A case of the caseworker's."""
    return tell(office)


@pytest.fixture
def desk(office: RunningSite, session: StorageState, chromium: Browser, told: Told) -> Iterator[Page]:
    """The caseworker before the case, unlocked."""
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case)
        unlock(page, office)
        yield page
