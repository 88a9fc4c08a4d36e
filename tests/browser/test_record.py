"""An auditor's way: in with two factors, a stretch of the chain taken along, and checked without asking anybody."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.desk import at_desk, logged_in, look
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("record")) as running:
        yield running


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's auditor."""
    return logged_in(office, chromium, "auditor")


@pytest.fixture
def auditor(office: RunningSite, session: StorageState, chromium: Browser) -> Iterator[Page]:
    """The auditor's desk."""
    with at_desk(chromium, session) as page:
        page.goto(f"{office.url}/staff/")
        yield page


def test_a_stretch_of_the_chain_is_taken_along_and_checked_in_the_browser_alone(auditor: Page, tmp_path: Path) -> None:
    found = look(auditor)
    auditor.get_by_role("link", name="The record").click()
    expect(auditor.locator("tbody tr").first).to_be_visible()
    found += look(auditor)
    auditor.get_by_label("First number").fill("1")
    auditor.get_by_label("Last number").fill("3")
    with auditor.expect_download() as taking:
        auditor.get_by_role("button", name="Take it along").click()
    file = tmp_path / taking.value.suggested_filename
    taking.value.save_as(file)
    auditor.get_by_role("link", name="Check such a file").click()
    expect(auditor.get_by_label("The file")).to_be_visible()
    found += look(auditor)
    asked: list[str] = []
    auditor.on("request", lambda request: asked.append(request.url))
    auditor.get_by_label("The file").set_input_files(file)
    expect(auditor.get_by_role("status")).to_contain_text(re.compile(r"Whole: events 1 to \d+"))
    expect(auditor.get_by_role("status")).to_contain_text("was signed on")
    altered = tmp_path / "altered.jsonl"
    altered.write_text(file.read_text().replace('"action":"', '"action":"never.', 1))
    auditor.get_by_label("The file").set_input_files(altered)
    expect(auditor.get_by_role("status")).to_contain_text("is not what was written")
    found += look(auditor)
    assert asked == []
    assert found == []


def test_the_record_is_there_in_welsh(auditor: Page, office: RunningSite) -> None:
    auditor.goto(f"{office.url}/cy/staff/record/")
    expect(auditor.locator("h1")).to_have_text("Y cofnod")
    assert auditor.locator("html").get_attribute("lang") == "cy"
    assert look(auditor) == []
