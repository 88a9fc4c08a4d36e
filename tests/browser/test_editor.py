"""An editor's day in a real browser: log in, write, preview, check, translate, schedule. Nothing is blocked.

Promises seen here: not one violation of the content security policy, not one request to another host.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, StorageState, expect

from tests.browser.authenticator import log_in_to_demo
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]

# Violations reach the console too, but only this names what was blocked in a frame.
LISTEN = """addEventListener("securitypolicyviolation", (event) =>
  console.warn("blocked: " + event.effectiveDirective + " " + event.blockedURI + " on " + location.pathname));"""
HARD = (
    "Notwithstanding considerable organisational responsibilities, comprehensive arrangements necessitate cooperation."
)


@dataclass
class Desk:
    """A logged-in moderator's browser, and what went wrong in it."""

    url: str
    context: BrowserContext
    wrong: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        """Open an address of the editor in a tab of its own and wait until its scripts have run."""
        page = self.context.new_page()
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.wrong.append(f"script error: {error}"))
        page.on("request", self._asked)
        page.goto(f"{self.url}{address}")
        page.wait_for_load_state("networkidle")
        return page

    def _heard(self, message: ConsoleMessage) -> None:
        if "blocked: " in message.text or "Content Security Policy" in message.text:
            self.wrong.append(message.text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((f"{self.url}/", "data:", "blob:")):
            self.wrong.append(f"asked another host: {request.url}")


@dataclass(frozen=True)
class Office:
    """A running site and the session of a moderator who logged in by password and number."""

    url: str
    var: Path
    session: StorageState
    wrong_at_login: list[str]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Office]:
    """A site of its own, small and seeded, whose demo moderator has logged in."""
    var = tmp_path_factory.mktemp("office")
    with running_small_site(var) as site:
        desk = Desk(site.url.replace("127.0.0.1", "localhost"), new_context(chromium))
        log_in(desk, var)
        yield Office(desk.url, var, desk.context.storage_state(), desk.wrong)
        desk.context.close()


def new_context(chromium: Browser, session: StorageState | None = None) -> BrowserContext:
    """Open a browser of its own that reports what its policy blocks."""
    context = chromium.new_context(viewport={"width": 1500, "height": 1100}, storage_state=session)
    context.add_init_script(LISTEN)
    context.set_default_timeout(60_000)
    return context


def log_in(desk: Desk, var: Path, role: str = "moderator") -> None:
    """Log in as the demo's moderator, or another of its roles, as the start of the demo says."""
    page = desk.open("/editor/")
    assert page.url == f"{desk.url}/account/login/?next=%2Feditor%2F"
    log_in_to_demo(page, var, role)
    expect(page).to_have_url(f"{desk.url}/editor/")


@pytest.fixture
def desk(office: Office, chromium: Browser) -> Iterator[Desk]:
    """The moderator's browser; afterwards nothing may have been blocked, nobody else asked."""
    desk = Desk(office.url, new_context(chromium, office.session))
    yield desk
    desk.context.close()
    assert desk.wrong == []


def test_logging_in_is_not_blocked_either(office: Office) -> None:
    assert office.wrong_at_login == []


def edit_address(desk: Desk, title: str) -> str:
    """Return the address at which the page with a title is edited."""
    page = desk.open(f"/editor/pages/?q={title}")
    name = page.get_by_role("link", name=title, exact=True)
    # Drafts in other languages may still bear the English title.
    link = page.locator("tr", has=name).filter(has_text="Live").locator("a", has_text=title).first.get_attribute("href")
    page.close()
    assert link is not None
    found = re.search(r"/editor/pages/(\d+)/", link)
    assert found is not None
    return f"/editor/pages/{found[1]}/edit/"


def press(page: Page, action: str) -> None:
    """Press one of the actions behind the arrow beside "Save draft"."""
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=action, exact=True).click()
    page.wait_for_load_state("networkidle")


def insert_block(page: Page, kind: str) -> None:
    """Insert a block at the beginning of the body."""
    page.get_by_role("button", name="Insert a block").first.click()
    page.get_by_role("option", name=kind, exact=True).first.click()


def test_the_reading_age_follows_what_is_written(desk: Desk) -> None:
    page = desk.open(edit_address(desk, "The page advice"))
    says = page.locator("[data-reading-age-says]")
    expect(says).to_contain_text("Good: this reads at age 5")
    page.locator("#id_summary").fill(HARD)
    expect(says).to_contain_text("Too hard")
    page.locator("#id_summary").fill("You can get help.")
    expect(says).to_contain_text("Good")
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(HARD * 2)
    expect(says).to_contain_text("Too hard")
    assert says.get_attribute("aria-live") == "polite"


def test_writing_previewing_and_checking(desk: Desk) -> None:
    page = desk.open(edit_address(desk, "The page advice"))
    page.locator("#id_summary").fill("Somebody is there for you.")
    insert_block(page, "Heading")
    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.locator("body")).to_contain_text("Somebody is there for you.")
    page.get_by_role("button", name="Toggle checks").click()
    panel = page.locator("[data-side-panel=checks]")
    expect(panel).to_contain_text("Empty heading found")
    page.get_by_role("textbox", name="Text*").first.fill("You can talk to us")
    expect(panel).not_to_contain_text("Empty heading found")
    page.get_by_role("button", name="Save draft").click()
    expect(page.get_by_text("has been updated").or_(page.get_by_text("Draft saved")).first).to_be_visible()


IS_BUSY = """(() => {
  const panel = document.querySelector("[data-controller~=w-preview]");
  const preview = window.wagtail.app.getControllerForElementAndIdentifier(panel, "w-preview");
  return preview.staleValue || preview.updatePromise || preview.reloadPromise || preview.contentChecksPromise;
})()"""
"""Whether Wagtail renews or checks the preview, or is about to."""


def test_an_organisation_is_previewed_in_both_languages(desk: Desk) -> None:
    page = desk.open("/editor/snippets/directory/organisation/?q=Childline")
    page.locator("main").get_by_role("link", name="Childline", exact=True).click()
    page.locator("#id_about_en").fill("Somebody kind answers.")
    page.locator("#id_about_cy").fill("Mae rhywun caredig yn ateb.")
    page.get_by_role("button", name="Toggle preview").click()
    card = page.frame_locator("#w-preview-iframe").locator(".nl-card")
    expect(card).to_contain_text("Somebody kind answers.")
    # Wagtail forgets a language that is chosen while it renews the preview.
    page.wait_for_function(f"() => !({IS_BUSY})")
    page.get_by_label("Preview mode").select_option("Welsh")
    expect(card).to_contain_text("Mae rhywun caredig yn ateb.")


# The preview's frame is there but slow to answer a check; a frame that has gone never answers.
SLOW_ANSWERS = """addEventListener("message", (event) => {
  const said = String(event.data);
  if (event.data?.wagtail?.type === "w-userbar:axe-ready") window.newFrames += 1;
  if (window.held && said.includes("axeAPI") && !said.includes('{"axe":true}')) {
    window.held.push(event);
    event.stopImmediatePropagation();
  }
}, true)"""
# Nothing is being renewed or checked, nor has been for longer than Wagtail puts a renewal off (half a second): what
# begins now is the only one.
BEGIN_A_CHECK = """() => {
  const panel = document.querySelector("[data-controller~=w-preview]");
  const preview = window.wagtail.app.getControllerForElementAndIdentifier(panel, "w-preview");
  const isBusy = preview.staleValue || preview.updatePromise || preview.contentChecksPromise;
  window.quietSince = isBusy ? undefined : (window.quietSince ?? performance.now());
  if (isBusy || performance.now() - window.quietSince < 1500) return false;
  window.held = [];
  window.newFrames = 0;
  preview.runChecks();
  return true;
}"""
# The new frame says so while the old one is still being asked.
A_NEW_FRAME_CAN_BE_ASKED = "() => window.newFrames > 0"
ANSWER = """() => {
  const answers = window.held.filter((event) => !event.source.closed);
  window.held = null;
  for (const {data, origin, source} of answers)
    window.dispatchEvent(new MessageEvent("message", {data, origin, source}));
}"""


def test_checks_go_on_when_the_preview_is_renewed_while_one_runs(desk: Desk) -> None:
    address = edit_address(desk, "The page advice")
    desk.context.add_init_script(SLOW_ANSWERS)
    page = desk.open(address)
    insert_block(page, "Heading")
    page.get_by_role("button", name="Toggle checks").click()
    panel = page.locator("[data-side-panel=checks]")
    expect(panel).to_contain_text("Empty heading found")
    expect(panel.locator("[data-content-word-count]")).to_have_text(re.compile("[1-9]"))
    page.wait_for_function(BEGIN_A_CHECK)
    page.get_by_role("textbox", name="Text*").first.fill("You can talk to us")
    renewed = page.locator("#w-preview-iframe, .w-preview__proxy:is(iframe)").last.content_frame
    expect(renewed.locator("main")).to_contain_text("You can talk to us")
    page.wait_for_function(A_NEW_FRAME_CAN_BE_ASKED)
    page.evaluate(ANSWER)
    expect(panel).not_to_contain_text("Empty heading found")


WATCHED = """addEventListener("w-unsaved:watch-edits", () => { window.watched = true; }, true)"""
WATCH_AGAIN = """() => window.wagtail.app
  .getControllerForElementAndIdentifier(document.querySelector("form[data-edit-form]"), "w-unsaved")
  .setInitialFormData()"""


@pytest.mark.parametrize("is_watched", [False, True])
def test_what_is_typed_at_once_is_seen_and_is_not_left_unawares(desk: Desk, is_watched: bool) -> None:
    address = edit_address(desk, "The page advice")
    page = desk.context.new_page()
    page.clock.install()
    page.add_init_script(WATCHED)
    page.goto(f"{desk.url}{address}")
    page.clock.run_for(500)
    if is_watched:
        page.wait_for_function("() => window.watched")
    page.locator("#id_summary").fill("You are not alone in this.")
    page.clock.run_for(5000)
    # Wagtail begins twice by itself, a moment apart.
    page.evaluate(WATCH_AGAIN)
    page.clock.run_for(1000)
    expect(page.locator("form[data-edit-form]")).to_have_attribute("data-w-unsaved-has-edits-value", "true")


def test_escape_in_the_preview_does_not_end_the_editors_session(desk: Desk) -> None:
    page = desk.open(edit_address(desk, "The page home"))
    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    preview.locator("h1").click()
    page.keyboard.press("Escape")
    page.keyboard.press("Shift")
    expect(preview.locator("h1")).to_be_visible()
    assert desk.open("/editor/").url == f"{desk.url}/editor/"


def test_dates_links_pages_and_organisations_are_chosen(desk: Desk) -> None:
    page = desk.open(edit_address(desk, "The page advice"))
    page.locator("#id_reviewed_on").click()
    expect(page.locator(".xdsoft_datetimepicker:visible")).to_be_visible()
    page.keyboard.press("Escape")
    insert_block(page, "Organisations")
    page.get_by_role("button", name="Choose organisation").first.click()
    expect(page.locator(".modal")).to_contain_text("Choose")
    page.locator(".modal").get_by_role("button", name="Close").click()
    expect(page.locator(".modal")).to_be_hidden()
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.press("Control+A")
    page.keyboard.press("Control+k")
    expect(page.locator(".modal")).to_contain_text("External link")


def test_a_page_is_moved_by_choosing_where(desk: Desk) -> None:
    page = desk.open(edit_address(desk, "The page advice").replace("/edit/", "/move/"))
    page.locator("main").get_by_role("button", name="Actions").click()
    page.get_by_role("button", name="Choose another page").click()
    expect(page.locator(".modal")).to_contain_text("The page home")


def set_go_live(page: Page, when: str) -> None:
    """Type when to publish; leave once the calendar that opens a moment after the field no longer covers a button."""
    calendar = page.locator(".xdsoft_datetimepicker:visible")
    page.locator("#id_go_live_at").click()
    expect(calendar).to_be_visible()
    page.locator("#id_go_live_at").fill(when)
    page.locator("[role=dialog]:visible h2").first.click()
    expect(calendar).to_have_count(0)


def test_publication_is_scheduled(desk: Desk) -> None:
    page = desk.open(edit_address(desk, "The page advice"))
    page.get_by_role("button", name="Toggle status").click()
    page.get_by_role("button", name="Set schedule").click()
    set_go_live(page, "2037-01-05 10:00")
    page.get_by_role("button", name="Save schedule").click()
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-side-panel=status]")).to_contain_text("2037")
    page.get_by_role("button", name="Edit schedule").click()
    set_go_live(page, "")
    page.get_by_role("button", name="Save schedule").click()
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-side-panel=status]")).not_to_contain_text("2037")


def test_welsh_is_published_only_when_every_text_is_translated(desk: Desk) -> None:
    english = edit_address(desk, "The page home")
    page = desk.open(english)
    page.locator("#id_summary").fill("Nobody is alone.")
    press(page, "Publish")
    expect(page.get_by_text("has been published")).to_be_visible()
    page = desk.open(english)
    page.get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Sync translated pages").click()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("Successfully updated translations")).to_be_visible()

    page = desk.open(edit_address(desk, "Y dudalen home"))
    page.get_by_role("button", name="Publish in Cymraeg").click()
    expect(page.get_by_text("Not published: 1 text has no Cymraeg yet: “Nobody is alone.”")).to_be_visible()
    row = page.locator("li", has_text="Nobody is alone.").last
    row.get_by_role("button", name="Translate").click()
    row.get_by_role("textbox").fill("Does neb ar ei ben ei hun.")
    row.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Does neb ar ei ben ei hun.").first).to_be_visible()
    with desk.context.expect_page() as opened:
        page.get_by_role("button", name="Preview").or_(page.get_by_role("link", name="Preview")).first.click()
    opened.value.wait_for_load_state("networkidle")
    expect(opened.value.locator("html")).to_have_attribute("lang", "cy")
    expect(opened.value.locator("main")).to_contain_text("Does neb ar ei ben ei hun.")
    page.get_by_role("button", name="Publish in Cymraeg").click()
    expect(page.get_by_text("Published 'Y dudalen home' in Cymraeg.")).to_be_visible()


def test_an_editor_sends_welsh_to_a_moderator_who_publishes_it(desk: Desk, office: Office, chromium: Browser) -> None:
    editor = Desk(office.url, new_context(chromium))
    log_in(editor, office.var, "editor")
    page = editor.open(edit_address(desk, "Y dudalen advice"))
    expect(page.get_by_role("link", name="Preview", exact=True)).to_be_visible()
    expect(page.get_by_text("Convert to alias page")).to_be_hidden()
    expect(page.get_by_text("Stop Synced translation")).to_be_hidden()
    row = page.locator("li", has_text="You can get help.").last
    row.get_by_role("button", name="Edit").click()
    row.get_by_role("textbox").fill("Mae rhywun ar gael.")
    row.get_by_role("button", name="Save").click()
    expect(row.get_by_text("Mae rhywun ar gael.")).to_be_visible()
    page.get_by_role("link", name="Submit to moderation").click()
    page.get_by_role("button", name="Submit to moderation").click()
    expect(page.get_by_text("The translation is with the moderators.")).to_be_visible()
    editor.context.close()
    assert editor.wrong == []

    page = desk.open("/editor/")
    waiting = page.locator("tr", has_text="Y dudalen advice")
    waiting.get_by_role("button", name="Actions").click()
    page.get_by_role("button", name=re.compile("^Approve( and Publish)?$")).click()
    expect(page.get_by_role("heading", name="Awaiting your review")).to_be_hidden()
    page = desk.open(edit_address(desk, "Y dudalen advice").replace("/edit/", "/history/"))
    expect(page.locator("tr", has_text="Live version")).to_contain_text("demo-moderator")


@pytest.mark.parametrize(
    "address",
    [
        "/editor/",
        "/editor/pages/",
        "/editor/reports/review/",
        "/editor/reports/unchecked-translations/",
        "/editor/reports/site-history/",
        "/editor/localize/reports/translations/",
        "/editor/account/",
        "/editor/redirects/add/",
        "/editor/snippets/directory/organisation/add/",
        "/account/2fa/",
        "/account/password/change/",
    ],
)
def test_every_other_page_of_the_editor_opens_unblocked(desk: Desk, address: str) -> None:
    page = desk.open(address)
    assert page.url == f"{desk.url}{address}"
    expect(page.locator("h1, h2").first).to_be_attached()
