"""What is picked for a referral, on paper: printed only once it was written down which parts go."""

import uuid

import pytest
from playwright.sync_api import Page, expect

from nightlight.pure.sealing.keypair import new_seed, public_key
from tests.browser.casework import MARKS, Told, ask, events, open_here
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]
KEEP = """() => {
  window.papers = [];
  window.print = () => papers.push(document.querySelector("[data-paper]").textContent);
}"""


@pytest.fixture(scope="module")
def force(office: RunningSite) -> None:
    """A police force has a key, for which two people stand."""
    ask(
        office,
        "insert into referral_bodykey (id, body, public_key, imported_by, imported_at, confirmed_by, confirmed_at)"
        " values (?, 'gwent', ?, 'machine:one', '2026-11-24', 'machine:other', '2026-11-24')",
        uuid.uuid4().hex, public_key(new_seed()),
    )  # fmt: skip


def pick(page: Page) -> None:
    """Open the case, keep what is printed instead of printing it, and pick two answers for the force."""
    page.evaluate(KEEP)
    open_here(page)
    page.locator("form[data-referring]").locator("xpath=..").locator("summary").click()
    page.locator("#refer-body").select_option("gwent")
    for name in ("02", "03"):
        page.locator(f"#pick-{name}").check()


def papers(page: Page) -> list[str]:
    """Return what was printed."""
    found: list[str] = page.evaluate("papers")
    return found


def test_what_is_picked_is_printed_once_it_was_written_down(
    force: None, desk: Page, office: RunningSite, told: Told
) -> None:
    pick(desk)
    desk.locator("button[data-print]").click()
    expect(desk.locator("[data-said]").first).to_have_text("It is written down which parts you printed.")
    (paper,) = papers(desk)
    assert all(mark in paper for mark in MARKS[:2])
    assert events(office, told.case) == ["cases.open", "cases.print"]
    assert ask(office, "select details from audit_auditevent order by number desc limit 1") == [('{"parts":"02 03"}',)]
    assert not any(mark in desk.content() for mark in MARKS)


@pytest.mark.parametrize(
    ("status", "said"),
    [(0, "The site could not be reached."), (409, "That is enough reading for today.")],
    ids=["unreachable", "enough"],
)
def test_nothing_is_printed_that_is_not_written_down(
    status: int, said: str, force: None, desk: Page, office: RunningSite, told: Told
) -> None:
    pick(desk)
    desk.route(
        "**/print/",
        lambda route: route.fulfill(status=status, json={"refused": "enough"}) if status else route.abort(),
    )
    desk.locator("button[data-print]").click()
    expect(desk.locator("[data-said]").first).to_contain_text(said)
    assert papers(desk) == []
    assert not any(mark in desk.content() for mark in MARKS)
    assert events(office, told.case) == ["cases.open"]
