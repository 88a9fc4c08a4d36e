"""The desk as one document: keys outlive a page, and everything else is as if each page had been loaded."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, StorageState, expect

from tests.browser.desk import at_desk, begin, is_same_document, logged_in, look
from tests.conftest import RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("desk")) as running:
        yield running


@pytest.fixture(scope="module")
def sessions(office: RunningSite, chromium: Browser) -> dict[str, StorageState]:
    """Two people of the demo: one who holds a key, and a lead, who has none."""
    return {role: logged_in(office, chromium, role) for role in ("caseworker", "lead")}


@pytest.fixture
def caseworker(office: RunningSite, sessions: dict[str, StorageState], chromium: Browser) -> Iterator[Page]:
    """The desk of whoever holds a key, with a mark that only this document has."""
    with at_desk(chromium, sessions["caseworker"]) as page:
        begin(page, f"{office.url}/staff/")
        yield page


def unlock(page: Page, office: RunningSite) -> None:
    """Unlock from the bar, by keyboard."""
    page.get_by_role("button", name="Unlock").press("Enter")
    field = page.get_by_role("dialog").get_by_label("Passphrase")
    expect(field).to_be_focused()
    field.fill(json.loads((office.var / "demo-keys.json").read_text())["passphrase"])
    field.press("Enter")
    expect(state(page)).to_have_text("Unlocked")


def with_more(html: str, before: str = "<h1>") -> Callable[[Route], None]:
    """Return what lets a page come with something more in it."""

    def handle(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace(before, html + before))

    return handle


def state(page: Page) -> Locator:
    return page.locator("[data-lock-state]")


def test_what_is_unlocked_stays_so_from_page_to_page_and_back(caseworker: Page, office: RunningSite) -> None:
    found = look(caseworker)
    unlock(caseworker, office)
    found += look(caseworker)
    caseworker.get_by_role("link", name="Keys").click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Keys")
    expect(caseworker.get_by_role("button", name="Lock now")).to_have_count(1)
    expect(caseworker.locator("[data-fingerprint]").first).not_to_be_empty()
    found += look(caseworker)
    caseworker.get_by_role("banner").get_by_role("link").first.click()
    caseworker.get_by_role("link", name="The queue").click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("The queue")
    assert caseworker.url == f"{office.url}/staff/queue/"
    assert caseworker.title().startswith("Queue")
    caseworker.go_back()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Your desk")
    caseworker.go_back()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Keys")
    assert caseworker.url == f"{office.url}/staff/keys/"
    assert caseworker.title().startswith("Keys")
    # The page that came by Back is as alive as one that was loaded.
    expect(caseworker.locator("[data-fingerprint]").first).not_to_be_empty()
    caseworker.get_by_role("button", name="Lock now").click()
    expect(caseworker.locator("[data-said]")).to_have_text("Locked.")
    expect(state(caseworker)).to_have_text("Locked")
    caseworker.go_forward()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Your desk")
    assert is_same_document(caseworker)
    assert found == []


def test_escape_locks_and_the_bar_says_so_and_unlocks_again(caseworker: Page, office: RunningSite) -> None:
    unlock(caseworker, office)
    expect(caseworker.get_by_role("dialog")).to_have_count(0)
    expect(caseworker.get_by_role("button", name="Lock now (Esc)")).to_be_focused()
    caseworker.keyboard.press("Escape")
    expect(state(caseworker)).to_have_text("Locked")
    button = caseworker.get_by_role("button", name="Unlock")
    button.click()
    caseworker.get_by_role("dialog").get_by_label("Passphrase").fill("not the passphrase at all")
    found = look(caseworker)
    caseworker.get_by_role("dialog").get_by_role("button", name="Unlock").click()
    expect(caseworker.get_by_role("dialog").get_by_role("status")).to_contain_text("does not open your key")
    caseworker.keyboard.press("Escape")
    expect(caseworker.locator("input[type=password]")).to_have_count(0)
    expect(button).to_be_focused()
    unlock(caseworker, office)
    assert found == []


def test_a_page_loaded_anew_is_locked(caseworker: Page, office: RunningSite) -> None:
    unlock(caseworker, office)
    caseworker.reload()
    expect(state(caseworker)).to_have_text("Locked")


def test_what_is_being_unlocked_when_somebody_thinks_better_of_it_stays_locked(caseworker: Page) -> None:
    held: list[Route] = []
    caseworker.route("**/argon2*", lambda route: held.append(route))
    caseworker.get_by_role("button", name="Unlock").click()
    dialog = caseworker.get_by_role("dialog")
    dialog.get_by_label("Passphrase").fill("any passphrase")
    with caseworker.expect_request("**/argon2*"):
        dialog.get_by_role("button", name="Unlock").click()
    dialog.get_by_role("button", name="Not now").click()
    held[0].continue_()
    expect(state(caseworker)).to_have_text("Locked")
    expect(caseworker.locator("input[type=password]")).to_have_count(0)


def test_a_session_that_has_ended_leaves_the_document_and_its_keys(
    office: RunningSite, sessions: dict[str, StorageState], chromium: Browser
) -> None:
    for leave in ("a link", "Back", "a form"):
        with at_desk(chromium, sessions["caseworker"]) as page:
            begin(page, f"{office.url}/staff/")
            page.get_by_role("link", name="The queue").click()
            expect(page.get_by_role("heading", level=1)).to_have_text("The queue")
            unlock(page, office)
            page.context.clear_cookies(name="sessionid")
            if leave == "a link":
                page.get_by_role("link", name="Mine").click()
            elif leave == "Back":
                page.go_back()
            else:
                page.get_by_role("button", name="Take the next").click()
            expect(page.get_by_label("User name or email")).to_be_visible()
            back_to = {"a link": "queue%2F%3Fwhose%3Dmine", "Back": "", "a form": "queue%2F"}[leave]
            assert page.url.endswith(f"/account/login/?next=%2Fstaff%2F{back_to}")
            assert not is_same_document(page)


def test_the_focus_the_title_and_the_way_to_the_other_language_follow(caseworker: Page, office: RunningSite) -> None:
    caseworker.set_viewport_size({"width": 320, "height": 300})
    caseworker.get_by_role("link", name="Keys").click()
    expect(caseworker.locator("main")).to_be_focused()
    assert caseworker.evaluate("scrollY") == 0
    assert caseworker.title() == caseworker.locator("[data-desk-here]").inner_text()
    expect(caseworker.locator("main")).not_to_have_attribute("aria-busy", "true")
    caseworker.get_by_role("link", name="Cymraeg").click()
    expect(caseworker.locator("html")).to_have_attribute("lang", "cy")
    assert caseworker.url == f"{office.url}/cy/staff/keys/"
    assert not is_same_document(caseworker)
    expect(state(caseworker)).to_have_text("Ar glo")
    caseworker.get_by_role("button", name="Datgloi").nth(0).wait_for()
    assert look(caseworker) == []


def test_a_form_that_leads_elsewhere_leaves_its_address(caseworker: Page, office: RunningSite) -> None:
    caseworker.get_by_role("link", name="The queue").click()
    caseworker.get_by_role("button", name="Take the next").click()
    expect(caseworker.locator(".nl-given")).to_be_visible()
    assert re.fullmatch(rf"{office.url}/staff/queue/(\?whose=mine)?", caseworker.url)
    caseworker.get_by_text("Filter", exact=True).click()
    caseworker.get_by_label("Urgency").select_option("top")
    caseworker.get_by_role("button", name="Show").click()
    expect(caseworker.get_by_text("Filter (in use)")).to_be_visible()
    assert "band=top" in caseworker.url
    assert caseworker.evaluate("Object.keys(sessionStorage).concat(Object.keys(localStorage))") == []
    assert is_same_document(caseworker)


def test_signing_out_locks_every_tab(caseworker: Page, office: RunningSite) -> None:
    other = caseworker.context.new_page()
    other.goto(f"{office.url}/staff/queue/")
    unlock(other, office)
    # Without an end to the session, which other tests still need.
    caseworker.route("**/account/logout/", lambda route: route.fulfill(status=204))
    caseworker.get_by_role("button", name="Sign out").click()
    expect(state(other)).to_have_text("Locked")


def test_a_step_to_the_main_text_and_back_loads_nothing(caseworker: Page, office: RunningSite) -> None:
    caseworker.get_by_role("link", name="The queue").click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("The queue")
    asked: list[str] = []
    caseworker.on("request", lambda request: asked.append(request.url))
    caseworker.get_by_role("link", name="Skip to the main text").press("Enter")
    expect(caseworker.locator("main")).to_be_focused()
    assert caseworker.url == f"{office.url}/staff/queue/#main"
    caseworker.go_back()
    expect(caseworker).to_have_url(f"{office.url}/staff/queue/")
    assert [address for address in asked if "/staff/" in address] == []
    caseworker.go_back()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Your desk")


def test_a_page_that_does_not_come_gives_way_to_the_next_that_is_wanted(
    office: RunningSite, sessions: dict[str, StorageState], chromium: Browser
) -> None:
    context = chromium.new_context(storage_state=sessions["caseworker"])
    page = context.new_page()
    begin(page, f"{office.url}/staff/")
    page.route("**/staff/queue/", lambda _route: None)
    page.get_by_role("link", name="The queue").click()
    expect(page.locator("main")).to_have_attribute("aria-busy", "true")
    given_up: list[str] = []
    page.on("requestfailed", lambda request: given_up.append(request.url))
    page.get_by_role("link", name="Keys").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Keys")
    assert given_up == [f"{office.url}/staff/queue/"]
    assert page.url == f"{office.url}/staff/keys/"
    expect(page.locator("[data-desk-said]")).to_be_empty()
    context.close()


def test_a_page_of_another_version_of_the_site_is_loaded_and_not_put_into_this_one(
    caseworker: Page, office: RunningSite
) -> None:
    caseworker.route(
        "**/staff/keys/",
        with_more('<script type="text/plain" src="/static/scripts/desk.old.js" data-desk></script>', "<link"),
    )
    caseworker.get_by_role("link", name="Keys").click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Keys")
    assert not is_same_document(caseworker)


def test_what_nobody_may_see_is_said_inside_the_document(caseworker: Page, office: RunningSite) -> None:
    caseworker.route("**/staff/keys/", with_more('<a href="/staff/queue/labels/">Labels</a>'))
    caseworker.get_by_role("link", name="Keys").click()
    caseworker.get_by_role("link", name="Labels").click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("That did not work from here")
    expect(caseworker.locator("main")).to_be_focused()
    assert caseworker.url == f"{office.url}/staff/queue/labels/"
    assert look(caseworker) == []
    caseworker.go_back()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Keys")
    assert is_same_document(caseworker)


# Before the page's own scripts, so that they count by this clock.
LATER = """window.later = 0; const now = Date.now, run = performance.now.bind(performance);
Date.now = () => now() + later; performance.now = () => run() + later;"""
OUTSIDE = """<p><a href="/">a</a> <a href="/cy/staff/">b</a> <a href="//example.org/staff/">c</a>
<a href="/staff/queue/" download>d</a> <a href="/account/2fa/">e</a> <a href="/staffing/">f</a></p>
<form action="/account/logout/" method="post"></form><script>window.ran = true</script>"""


def test_what_is_not_of_the_desk_is_really_gone_to(caseworker: Page) -> None:
    caseworker.route("**/staff/keys/", with_more(OUTSIDE))
    caseworker.get_by_role("link", name="Keys").click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Keys")
    followed = "each => each.matches('[hx-boost=false]')"
    assert [link.evaluate(followed) for link in caseworker.locator("main a, main form[action*=account]").all()] == [
        True
    ] * 7
    assert caseworker.evaluate("window.ran") is None
    caseworker.get_by_role("link", name="e", exact=True).click()
    expect(caseworker).to_have_url(re.compile("/account/2fa/"))
    assert not is_same_document(caseworker)


def test_a_link_that_came_by_itself_leads_on_in_the_same_document(caseworker: Page, office: RunningSite) -> None:
    caseworker.clock.install()
    begin(caseworker, f"{office.url}/staff/queue/")
    caseworker.route("**/staff/queue/", with_more('<a href="?whose=all">Came</a>', "</p>\n</div>"))
    caseworker.clock.run_for(16_000)
    caseworker.get_by_role("link", name="Came").click()
    expect(caseworker.get_by_role("link", name="Came")).to_have_count(0)
    assert caseworker.url == f"{office.url}/staff/queue/?whose=all"
    assert is_same_document(caseworker)


def test_what_a_page_does_by_itself_ends_when_it_is_gone(caseworker: Page, office: RunningSite) -> None:
    caseworker.clock.install()
    begin(caseworker, f"{office.url}/staff/queue/")
    caseworker.get_by_role("banner").get_by_role("link").first.click()
    expect(caseworker.get_by_role("heading", level=1)).to_have_text("Your desk")
    asked: list[str] = []
    caseworker.on("request", lambda request: asked.append(request.url))
    caseworker.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    caseworker.clock.run_for(31_000)
    caseworker.evaluate("fetch('/health/live')")
    # A browser asks for the page's mark when it likes.
    assert [url for url in asked if "/staff/" in url] == []


def test_ten_idle_minutes_lock_and_leave_the_page_as_it_is(
    office: RunningSite, sessions: dict[str, StorageState], chromium: Browser
) -> None:
    with at_desk(chromium, sessions["caseworker"]) as page:
        page.add_init_script(LATER)
        page.route("**/staff/queue/", with_more('<button type="button" data-unlock>Open it</button>'))
        begin(page, f"{office.url}/staff/queue/")
        unlock(page, office)
        page.evaluate("later = 601_000; document.dispatchEvent(new Event('visibilitychange'))")
        expect(state(page)).to_have_text("Locked")
        expect(page.get_by_role("heading", level=1)).to_have_text("The queue")
        page.get_by_role("button", name="Open it").click()
        expect(page.get_by_role("dialog").get_by_label("Passphrase")).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.get_by_role("button", name="Open it")).to_be_focused()
        assert is_same_document(page)


def test_every_page_works_by_links_and_forms_without_javascript(
    office: RunningSite, sessions: dict[str, StorageState], chromium: Browser
) -> None:
    context = chromium.new_context(java_script_enabled=False, storage_state=sessions["caseworker"])
    page = context.new_page()
    page.goto(f"{office.url}/staff/")
    expect(state(page)).to_be_hidden()
    page.get_by_role("link", name="Keys").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Keys")
    page.go_back()
    page.get_by_role("link", name="The queue").click()
    page.get_by_role("button", name="Take the next").click()
    expect(page.locator(".nl-given")).to_be_visible()
    page.get_by_role("link", name="Everybody’s").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The queue")
    context.close()
