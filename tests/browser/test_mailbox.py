"""From the receipt to the mailbox and out again, in a real browser: nothing on the wire, nothing shown twice."""

import datetime
from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from nightlight.reporting.mailbox.state import State, Waiting, to_bytes
from nightlight.reporting.visits import cipher, held
from nightlight.reporting.visits.key import new_key
from tests.browser.colours import lost_in_forced_colours
from tests.browser.keyboard import Keyboard
from tests.browser.reporting import MARKS, Wire, answer_all, begin
from tests.browser.test_crawl import AXE
from tests.reporting.mailbox.over_site import answers_in, reply_to
from tests.reporting.site import ReportingSite

pytestmark = [pytest.mark.browser, pytest.mark.own_server]
PHONE = {"width": 320, "height": 640}
SMALL = (
    "[...document.querySelectorAll('main button, main .govuk-button, main .nl-choice, main .nl-ways a, .nl-leave')]"
    ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))"
)


def look(tab: Page) -> list[tuple[str, str]]:
    """Return what axe finds on a page, and what is too wide or too small for a phone."""
    tab.wait_for_load_state()  # whoever has just gone on may be in a document that is still empty
    tab.evaluate(AXE)
    found = tab.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    told = [(tab.url, f"{each['id']}: {each['nodes'][0]['html'][:200]}") for each in found]
    tab.emulate_media(color_scheme="dark", reduced_motion="reduce")
    dark = tab.evaluate("axe.run(document, {resultTypes: ['violations'], runOnly: ['color-contrast']})")["violations"]
    told += [(tab.url, f"dark: {node['html'][:200]}") for each in dark for node in each["nodes"]]
    tab.emulate_media(color_scheme="light")
    told += [(tab.url, each) for each in lost_in_forced_colours(tab)]
    if tab.evaluate("document.documentElement.scrollWidth > innerWidth"):
        told.append((tab.url, "wider than the phone"))
    return told + [(tab.url, f"small: {each}") for each in tab.evaluate(SMALL)]


def report(tab: Page, site: ReportingSite, journey: str = "young-person", prefix: str = "") -> str:
    """Send a report; return its case."""
    before = set(site.cases())
    begin(tab, site, journey, prefix)
    answer_all(tab, site, "zebrafinch", prefix)
    tab.locator(f"form[action='{prefix}/report/send/'] button").click()
    tab.wait_for_url(f"{site.url}{prefix}/report/sent/")
    (case,) = set(site.cases()) - before
    return case


def seen_after_back(tab: Page) -> str:
    """Press Back and return what is shown then.

    Where the page was made by a press, the browser has none to show, and puts a page of its own there a moment later.
    """
    with suppress(Error):
        tab.go_back(wait_until="commit")
    for _ in range(600):
        try:
            tab.wait_for_load_state()
            return tab.content()
        except Error:
            tab.wait_for_timeout(100)
    raise AssertionError("the page never stays")


def go_on(tab: Page, by: str) -> None:
    """Follow a link or press a button, and wait until the page is there that it leads to."""
    with tab.expect_event("load"):
        tab.click(by)


def take_words(tab: Page) -> str:
    """Take the words that the page offers."""
    tab.locator("form:has(input[name=after]) button").first.click()
    tab.wait_for_selector(".nl-secret__words")
    return words_on(tab)


def words_on(tab: Page) -> str:
    return " ".join(tab.locator(".nl-secret__words strong").all_inner_texts())


def enter(tab: Page, site: ReportingSite, words: str, prefix: str = "") -> None:
    """Open the mailbox from its first page on."""
    tab.goto(f"{site.url}{prefix}/mailbox/")
    tab.locator(f"main a[href='{prefix}/mailbox/open/']").click()
    tab.fill("#phrase", words)
    tab.locator("form:has(#phrase) button").click()


@pytest.fixture(scope="module")
def site(one_reporting_site: ReportingSite) -> ReportingSite:
    return one_reporting_site


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport=PHONE)  # type: ignore[arg-type]  # its two sides
    yield context
    context.close()


@pytest.mark.whole
def test_the_whole_way_from_receipt_to_destruction(site: ReportingSite, phone: BrowserContext) -> None:
    tab = phone.new_page()
    case, found = report(tab, site), look(tab)
    words = take_words(tab)
    assert len(words.split()) == 6
    found += look(tab)
    tab.click("text=I have my words")
    tab.wait_for_url(f"{site.url}/report/sent/")
    seen = seen_after_back(tab)
    # As they stand on their page: a word of three letters is somewhere in any.
    assert not any(f">{word}<" in seen for word in words.split()), tab.url
    assert words not in seen
    reply_to(site, case, "Lantern_77")
    tab.goto(f"{site.url}/mailbox/")
    found += look(tab)
    tab.goto(f"{site.url}/mailbox/open/")
    found += look(tab)
    tab.fill("#phrase", "apple apple apple apple apple apple")
    tab.click("text=Open my messages")
    expect(tab.locator("[role=alert]")).to_be_visible()
    found += look(tab)
    enter(tab, site, f" {words.upper().replace(' ', '-')}x ")
    expect(tab.locator("h1")).to_have_text("Your messages")
    assert "Lantern_77" not in tab.content()
    tab.click("text=Read it now")
    expect(tab.locator(".nl-message__text")).to_have_text("Lantern_77")
    found += look(tab)
    tab.click("text=I have read it, put it away")
    expect(tab.locator(".nl-message__text")).to_have_count(0)
    assert "Lantern_77" not in seen_after_back(tab)
    tab.goto(f"{site.url}/mailbox/messages/")
    wire = Wire(tab)
    tab.fill("#answer", " ".join(MARKS) + "a" * 20_000)
    tab.click("text=Send it")
    expect(tab.locator("#fault[role=alert]")).to_contain_text("20,000")
    assert wire.posts() == 0
    tab.fill("#answer", " ".join(MARKS))
    tab.click("text=Send it")
    expect(tab.locator("[role=status]").first).to_contain_text("We have what you wrote.")
    assert wire.sent
    assert wire.found() == []
    assert answers_in(site, case) == [f"browser: {' '.join(MARKS)}"]
    found += look(tab)
    go_on(tab, "text=Ask us to stop writing")
    found += look(tab)
    tab.click("text=No, I want you to stop writing")
    expect(tab.locator("main")).to_contain_text("We have your wish that we stop writing.")
    found += look(tab)
    tab.click("text=Take it back: go on writing to me")
    expect(tab.locator("main")).to_contain_text("We go on writing to you.")
    go_on(tab, "text=Get new secret words")
    found += look(tab)
    second = take_words(tab)
    go_on(tab, "text=I have my words")
    tab.click("text=Close my messages on this device")
    expect(tab.locator("h1")).to_have_text("Your messages are closed here")
    found += look(tab)
    enter(tab, site, words)
    expect(tab.locator("[role=alert]")).to_contain_text("These words open nothing")
    enter(tab, site, second)
    expect(tab.locator("h1")).to_have_text("Your messages")
    go_on(tab, "text=Throw the secret words away")
    found += look(tab)
    tab.click("text=Throw them away now")
    expect(tab.locator("h1")).to_have_text("Your secret words are gone")
    found += look(tab)
    enter(tab, site, second)
    expect(tab.locator("[role=alert]")).to_contain_text("These words open nothing")
    assert found == []


@pytest.mark.parametrize(("prefix", "journey", "number"), [("", "child", 4), ("/cy", "young-person", 6)])
@pytest.mark.whole
def test_the_whole_way_works_without_scripts_and_in_welsh(
    site: ReportingSite, chromium: Browser, prefix: str, journey: str, number: int
) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]  # its two sides
    tab = context.new_page()
    wire = Wire(tab)
    case = report(tab, site, journey, prefix)
    words = take_words(tab)
    assert len(words.split()) == number
    tab.locator(f"form[action='{prefix}/report/words/noted/'] button").click()
    seen = seen_after_back(tab)
    assert not any(f">{word}<" in seen for word in words.split())
    reply_to(site, case, "Lantern_77")
    enter(tab, site, words, prefix)
    tab.locator(f"form[action='{prefix}/mailbox/read/'] button").click()
    expect(tab.locator(".nl-message__text")).to_have_text("Lantern_77")
    tab.fill("#answer", "Llanfairpwll")
    tab.locator("form:has(#answer) button").click()
    expect(tab.locator(".nl-message__text")).to_have_text("Lantern_77")  # still on the screen of this visit
    assert answers_in(site, case) == ["server: Llanfairpwll"]
    assert wire.found()  # without scripts it is on the wire: the test above would see it
    tab.locator(f"a[href='{prefix}/mailbox/close/']").click()
    tab.locator("button[name=answer][value=no]").click()
    tab.locator(f"form[action='{prefix}/mailbox/undo/'] button").click()
    tab.locator(f"a[href='{prefix}/mailbox/change/']").click()
    second = take_words(tab)
    assert second != words
    tab.locator(f"form[action='{prefix}/mailbox/put-away/'] button").click()
    tab.locator(f"a[href='{prefix}/mailbox/destroy/']").click()
    tab.locator("main form button").click()
    expect(tab.locator("h1")).to_have_text("Mae dy eiriau cudd wedi mynd" if prefix else "Your secret words are gone")
    context.close()


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_the_mailbox_works_by_keyboard_alone_and_axe_finds_nothing_in_welsh_either(
    site: ReportingSite, phone: BrowserContext, prefix: str
) -> None:
    tab = phone.new_page()
    keys, found = Keyboard(tab), list[tuple[str, str]]()

    def see() -> None:
        found.extend(look(tab) if prefix else [])  # in English the way from the receipt looks

    case = report(tab, site, prefix=prefix)
    keys.press("form:has(input[name=after]) button")
    see()
    words = words_on(tab)
    keys.press(f"form[action='{prefix}/report/words/noted/'] button")
    reply_to(site, case, "Lantern_77")
    tab.goto(f"{site.url}{prefix}/mailbox/")
    see()
    keys.press(f"main a[href='{prefix}/mailbox/open/']")
    see()
    keys.write("#phrase", "afal afal afal afal afal afal")
    keys.press_here("form:has(#phrase) button")
    expect(tab.locator("[role=alert]")).to_be_visible()
    see()
    tab.goto(f"{site.url}{prefix}/mailbox/open/")
    keys.write("#phrase", words)
    keys.press("form:has(#phrase) button")
    see()
    keys.press_here(f"form[action='{prefix}/mailbox/read/'] button")
    expect(tab.locator(".nl-message__text")).to_have_text("Lantern_77")
    see()
    keys.press_here(f"form[action='{prefix}/mailbox/put-away/'] button")
    keys.write("#answer", "Llanfairpwll")
    keys.press_here("form:has(#answer) button")
    expect(tab.locator("[role=status]").first).to_contain_text("beth ysgrifennaist" if prefix else "what you wrote.")
    assert answers_in(site, case) == ["browser: Llanfairpwll"]
    see()
    keys.press(f"a[href='{prefix}/mailbox/close/']")
    see()
    keys.press("button[name=answer][value=no]")
    see()
    keys.press_here(f"form[action='{prefix}/mailbox/undo/'] button")
    keys.press(f"a[href='{prefix}/mailbox/change/']")
    see()
    keys.press_here("form:has(input[name=after]) button")
    keys.press(f"form[action='{prefix}/mailbox/put-away/'] button")
    keys.press(f"a[href='{prefix}/mailbox/destroy/']")
    see()
    keys.press_here("main form button")
    see()
    expect(tab.locator("h1")).to_have_text("Mae dy eiriau cudd wedi mynd" if prefix else "Your secret words are gone")
    assert found == []


@pytest.mark.parametrize("how", ["Escape", "link without scripts"])
def test_leaving_by_the_quick_way_closes_the_mailbox_on_every_page(
    site: ReportingSite, chromium: Browser, neutral_site: str, how: str
) -> None:
    scripts = how == "Escape"
    context = chromium.new_context(java_script_enabled=scripts)
    tab = context.new_page()
    case = report(tab, site)
    words = take_words(tab)
    reply_to(site, case, "Lantern_77")
    for page in ("words", "messages", "change", "destroy", "close"):
        if page != "words":
            enter(tab, site, words)
            tab.wait_for_url(f"{site.url}/mailbox/messages/")
            tab.goto(f"{site.url}/mailbox/{page}/")
        if scripts:
            tab.keyboard.press("Escape")
        else:
            tab.locator("a.nl-leave").click()
        tab.wait_for_url(neutral_site)
        assert "visit" not in {cookie["name"] for cookie in context.cookies()}
        context.clear_cookies()
        tab.goto(f"{site.url}/mailbox/messages/")
        expect(tab.locator("h1")).to_have_text("Your messages are not open here")
    context.close()


def test_paper_has_the_words_only_where_they_were_asked_for(site: ReportingSite, phone: BrowserContext) -> None:
    tab = phone.new_page()
    report(tab, site, "child")
    take_words(tab)
    tab.emulate_media(media="print")
    expect(tab.locator(".nl-secret__words")).to_be_hidden()
    tab.emulate_media(media="screen")
    tab.check("#print-words")
    tab.emulate_media(media="print")
    expect(tab.locator(".nl-secret__words")).to_be_visible()


def test_a_phrase_that_waits_opens_by_itself_when_its_turn_has_come(site: ReportingSite, phone: BrowserContext) -> None:
    tab = phone.new_page()
    report(tab, site)
    words, key = take_words(tab), new_key()
    # As the server keeps it while too many are being tried.
    waiting = to_bytes(State(waiting=Waiting(words, not_before=0, lane="slow")))
    row = cipher.encrypt(held.to_bytes(held.Held(mailbox=waiting)), key)
    touched = str(datetime.datetime.now(datetime.UTC).replace(tzinfo=None))
    site.ask("insert into visits_visit (id, ciphertext, touched_at) values (?, ?, ?)", key.row, row, touched)
    phone.add_cookies([{"name": "visit", "value": key.cookie_value, "url": site.url}])
    tab.goto(f"{site.url}/mailbox/wait/", wait_until="commit")
    expect(tab.locator("h1")).to_have_text("Your messages")
