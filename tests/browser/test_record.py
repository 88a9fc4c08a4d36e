"""An auditor's way: in with two factors, a stretch of the chain taken along, and checked without asking anybody."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.authenticator import log_in_to_demo
from tests.browser.test_crawl import AXE
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = pytest.mark.browser
WIDE = """document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
  .filter(each => each.getBoundingClientRect().right > innerWidth && !each.closest(".nl-desk__table"))
  .map(each => "wider than the screen: " + each.outerHTML.slice(0, 80))"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("record")) as running:
        yield running


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's auditor, logged in with two factors: a number works once, so once for all tests."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{office.url}/staff/")
    log_in_to_demo(page, office.var, "auditor")
    expect(page).to_have_url(f"{office.url}/staff/")
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def auditor(office: RunningSite, session: StorageState, chromium: Browser) -> Iterator[Page]:
    """The auditor's desk on a narrow screen; nothing may be blocked by the pages' policy."""
    context = chromium.new_context(viewport={"width": 320, "height": 800}, storage_state=session)
    page, blocked = context.new_page(), []
    page.on("console", lambda said: blocked.append(said.text) if said.type == "error" else None)
    page.goto(f"{office.url}/staff/")
    yield page
    context.close()
    assert blocked == []


def look(page: Page) -> list[str]:
    """Return what axe finds, and what is wider than the screen."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    wide: list[str] = page.evaluate(WIDE)
    return [f"{page.url} {each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] + wide


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
