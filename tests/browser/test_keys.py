"""Keys as caseworkers meet them: made, unlocked, granted and locked in real browsers; the server learns none of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.desk import logged_in, look, look_in_all_colours
from tests.browser.reporting import Wire
from tests.conftest import RunningSite
from tests.encodings import found_in
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]
FRESH = "copper lantern sixteen meadows"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("keys")) as running:
        yield running


@pytest.fixture(scope="module")
def desks(office: RunningSite, chromium: Browser) -> Iterator[dict[str, BrowserContext]]:
    """A browser profile for the caseworker and the lead each, logged in."""
    contexts = {
        role: chromium.new_context(
            viewport={"width": 390, "height": 800}, storage_state=logged_in(office, chromium, role)
        )
        for role in ("caseworker", "lead")
    }
    yield contexts
    for context in contexts.values():
        context.close()


def keys_page(desks: dict[str, BrowserContext], office: RunningSite, role: str, prefix: str = "") -> Page:
    page = desks[role].new_page()
    page.goto(f"{office.url}{prefix}/staff/keys/")
    return page


def demo_passphrase(var: Path) -> str:
    passphrase: str = json.loads((var / "demo-keys.json").read_text())["passphrase"]
    return passphrase


def unlock(page: Page, passphrase: str) -> None:
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    page.get_by_role("button", name="Unlock").click()


def said(page: Page) -> str:
    return page.locator("[data-said]").inner_text()


def test_a_wrong_passphrase_opens_nothing_and_the_right_one_is_never_sent(
    desks: dict[str, BrowserContext], office: RunningSite
) -> None:
    page = keys_page(desks, office, "caseworker")
    wire, passphrase = Wire(page), demo_passphrase(office.var)
    blocked: list[str] = []
    page.on("console", lambda line: blocked.append(line.text) if line.type == "error" else None)
    found = look(page)
    unlock(page, "not the passphrase at all")
    expect(page.locator("[data-said]")).to_contain_text("does not open your key")
    assert page.get_by_label("Passphrase", exact=True).input_value() == ""
    unlock(page, passphrase)
    expect(page.locator("[data-said]")).to_contain_text("Unlocked. Epochs that your key opens: 1.")
    found += look_in_all_colours(page)
    page.keyboard.press("Escape")
    assert said(page) == "Locked."
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    assert [each for request in wire.sent for each in found_in(request, [passphrase])] == []
    assert (found, blocked) == ([], [])
    page.close()


def test_locking_in_one_tab_locks_the_others(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    one, other = (keys_page(desks, office, "caseworker") for _ in range(2))
    for page in (one, other):
        unlock(page, demo_passphrase(office.var))
        expect(page.locator("[data-said]")).to_contain_text("Unlocked.")
    one.get_by_role("button", name="Lock now").click()
    expect(other.locator("[data-said]")).to_have_text("Locked.")
    for page in (one, other):
        page.close()


@pytest.mark.whole
def test_leaving_the_document_locks_it_and_no_other_tab(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    left, other = (keys_page(desks, office, "caseworker") for _ in range(2))
    for page in (left, other):
        unlock(page, demo_passphrase(office.var))
        expect(page.locator("[data-said]")).to_contain_text("Unlocked.")
    left.goto(f"{office.url}/staff/")
    left.go_back(wait_until="commit")
    expect(left.get_by_role("button", name="Unlock")).to_be_visible()
    assert said(other).startswith("Unlocked.")
    for page in (left, other):
        page.close()


def test_what_is_being_unlocked_when_somebody_locks_stays_locked(
    desks: dict[str, BrowserContext], office: RunningSite
) -> None:
    page = keys_page(desks, office, "caseworker")
    # The worker's script is held back until the key was pressed.
    held: list[Route] = []
    page.route("**/argon2*", lambda route: held.append(route))
    with page.expect_request("**/argon2*"):
        unlock(page, demo_passphrase(office.var))
    page.keyboard.press("Escape")
    (route,) = held
    route.continue_()
    expect(page.get_by_role("button", name="Unlock")).to_be_enabled()
    assert said(page) == "Locked."
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    page.close()


def test_where_the_worker_can_not_run_the_page_says_so(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    page = keys_page(desks, office, "caseworker")
    page.route("**/argon2*", lambda route: route.abort())
    unlock(page, demo_passphrase(office.var))
    expect(page.locator("[data-said]")).to_contain_text("This browser can't do it")
    page.close()


def test_a_browser_without_webassembly_is_told_so_and_opens_nothing(
    desks: dict[str, BrowserContext], office: RunningSite
) -> None:
    def without(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body="delete self.WebAssembly;" + answer.text())

    page = keys_page(desks, office, "caseworker")
    page.route("**/argon2*", without)
    unlock(page, demo_passphrase(office.var))
    expect(page.locator("[data-said]")).to_contain_text("This browser can't do it")
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    page.close()


def test_where_the_line_is_dead_the_page_says_so(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    page = keys_page(desks, office, "caseworker")
    page.route("**/keys/mine/", lambda route: route.abort())
    unlock(page, demo_passphrase(office.var))
    expect(page.locator("[data-said]")).to_contain_text("could not be reached")
    page.close()


def test_ten_idle_minutes_lock(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    page = desks["caseworker"].new_page()
    # Before the page's own scripts, so that they count by this clock.
    page.add_init_script(
        "window.later = 0; const now = Date.now, run = performance.now.bind(performance);"
        "Date.now = () => now() + later; performance.now = () => run() + later;"
    )
    page.goto(f"{office.url}/staff/keys/")
    unlock(page, demo_passphrase(office.var))
    expect(page.locator("[data-said]")).to_contain_text("Unlocked.")
    page.evaluate("later = 595_000; document.dispatchEvent(new Event('visibilitychange'))")
    assert said(page).startswith("Unlocked.")
    page.evaluate("later = 601_000; document.dispatchEvent(new Event('visibilitychange'))")
    assert said(page) == "Locked."
    page.close()


def test_a_clock_that_was_set_locks(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    page = desks["caseworker"].new_page()
    page.add_init_script("window.later = 0; const now = Date.now; Date.now = () => now() + later;")
    page.goto(f"{office.url}/staff/keys/")
    unlock(page, demo_passphrase(office.var))
    expect(page.locator("[data-said]")).to_contain_text("Unlocked.")
    page.evaluate("later = -3_600_000; document.dispatchEvent(new Event('visibilitychange'))")
    assert said(page) == "Locked."
    page.close()


def test_a_newcomer_makes_a_key_and_a_colleague_grants_what_they_can_open(
    desks: dict[str, BrowserContext], office: RunningSite
) -> None:
    newcomer = keys_page(desks, office, "lead")
    wire = Wire(newcomer)
    newcomer.get_by_label("New passphrase").fill("password1234")
    expect(newcomer.locator("[data-strength]").first).to_have_text("Too easy to guess")
    newcomer.get_by_label("The same once more").fill("password1234")
    newcomer.get_by_role("button", name="Make your key").click()
    expect(newcomer.locator("[data-said]")).to_contain_text("too easy to guess")
    for label in ("New passphrase", "The same once more"):
        newcomer.get_by_label(label).fill(FRESH)
    expect(newcomer.locator("[data-strength]").first).to_have_text("Strong")
    newcomer.get_by_role("button", name="Make your key").click()
    expect(newcomer.get_by_text("It opens nothing yet.")).to_be_visible()
    shown = newcomer.locator("section").first.locator("[data-fingerprint]")
    expect(shown).not_to_have_text("")

    colleague = keys_page(desks, office, "caseworker")
    unlock(colleague, demo_passphrase(office.var))
    theirs = colleague.locator(".nl-keys__one", has_text="demo-lead")
    expect(theirs.locator("[data-fingerprint]")).to_have_text(shown.inner_text())
    theirs.get_by_role("button", name="Grant to demo-lead").click()
    assert theirs.get_by_role("checkbox").evaluate("each => each.validity.valueMissing")
    theirs.get_by_role("checkbox").check()
    theirs.get_by_role("button", name="Grant to demo-lead").click()
    expect(colleague.locator(".nl-keys__one", has_text="demo-lead")).to_contain_text("Epochs that it opens: 1 of 1.")
    expect(colleague.get_by_role("button", name="Lock now")).to_be_visible()

    newcomer.reload()
    unlock(newcomer, FRESH)
    expect(newcomer.locator("[data-said]")).to_contain_text("Unlocked. Epochs that your key opens: 1.")
    newcomer.get_by_text("Change the passphrase").first.click()
    newcomer.get_by_label("Passphrase as it is now").fill(FRESH)
    for label in ("New passphrase", "The same once more"):
        newcomer.get_by_label(label).fill(FRESH + " again")
    newcomer.get_by_role("button", name="Change the passphrase").click()
    expect(newcomer.locator("[data-said]")).to_contain_text("Your passphrase is changed.")
    newcomer.keyboard.press("Escape")
    unlock(newcomer, FRESH)
    expect(newcomer.locator("[data-said]")).to_contain_text("does not open your key")
    unlock(newcomer, FRESH + " again")
    expect(newcomer.locator("[data-said]")).to_contain_text("Unlocked.")
    assert [each for request in wire.sent for each in found_in(request, [FRESH])] == []
    for page in (newcomer, colleague):
        page.close()


def test_the_keys_page_is_there_in_welsh_and_narrow(desks: dict[str, BrowserContext], office: RunningSite) -> None:
    page = keys_page(desks, office, "lead", prefix="/cy")
    page.set_viewport_size({"width": 320, "height": 800})
    expect(page.locator("h1")).to_have_text("Allweddi")
    assert look(page) == []
    page.close()
