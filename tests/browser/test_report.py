"""Reporting in a real browser: nothing readable on the wire, all get through, leaving deletes what was written."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from nightlight.foundation.flows.asking import LONGEST_TYPED
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.urls import urlpatterns
from nightlight.reporting.visits.key import read_key
from tests.browser.colours import lost_in_forced_colours
from tests.browser.keyboard import Keyboard
from tests.browser.reporting import MARKS, Wire, answer, answer_all, begin, kind_on, kinds_of, wait_for_another
from tests.browser.test_crawl import AXE
from tests.reporting.site import ReportingSite

pytestmark = [pytest.mark.browser, pytest.mark.own_server]
# In the dark only colours differ.
SCHEMES: tuple[tuple[Literal["light", "dark"], str], ...] = (("light", ""), ("dark", "runOnly: ['color-contrast']"))
SMALL = (
    "[...document.querySelectorAll('main button, main .govuk-button, main .nl-choice, .nl-leave')]"
    ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))"
)
OPEN = {"en": "Tell us what happened, in your own words", "cy": "Dweda wrthon ni beth ddigwyddodd, yn dy eiriau dy hun"}


@pytest.fixture(scope="module")
def site(one_reporting_site: ReportingSite) -> ReportingSite:
    return one_reporting_site


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    yield context
    context.close()


def test_with_scripts_no_request_holds_a_word_of_a_sensitive_answer(
    site: ReportingSite, context: BrowserContext
) -> None:
    tab = context.new_page()
    wire, words, before = Wire(tab), " ".join(MARKS), set(site.cases())
    begin(tab, site)
    answer_all(tab, site, words)
    tab.click("text=Send the report")
    expect(tab.locator("h1")).to_have_text("We have your report")
    assert len(wire.sent) > 40
    assert wire.found() == []
    (case,) = set(site.cases()) - before
    said = site.said_in(case)
    assert said["happened"].answer == words
    assert said["names"].answer == [words]
    assert said["who"].answer == "me"
    assert said["images"].answer == ["asked-for"]
    by_browser = {node for node, each in said.items() if each.sealed_by == "browser"}
    assert {"happened", "where", "names", "about", "contact", "images", "want"} <= by_browser
    assert "danger" not in by_browser


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_an_answer_over_the_limit_never_leaves_the_browser_and_is_not_lost(
    site: ReportingSite, context: BrowserContext, prefix: str
) -> None:
    tab = context.new_page()
    wire = Wire(tab)
    begin(tab, site, prefix=prefix)
    for _ in range(2):
        address = tab.url
        answer(tab, "")
        wait_for_another(tab, address)
    long = " ".join(MARKS) + "a" * 20_000
    tab.fill("main textarea", long)
    posts = wire.posts()
    tab.click("main form[data-seal] button")
    expect(tab.locator("#fault[role=alert]")).to_contain_text("20,000")
    expect(tab.locator("main textarea")).to_be_focused()
    assert tab.input_value("main textarea") == long
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    tab.evaluate(AXE)
    assert [each["id"] for each in tab.evaluate("axe.run()")["violations"]] == []
    assert wire.posts() == posts
    address = tab.url
    answer(tab, " ".join(MARKS))
    wait_for_another(tab, address)
    assert wire.found() == []


def test_the_wire_test_would_see_a_word_that_is_sent(site: ReportingSite, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    wire = Wire(tab)
    begin(tab, site)
    answer_all(tab, site, MARKS[0])
    assert wire.found()
    context.close()


def test_without_scripts_the_whole_way_works(site: ReportingSite, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    tab, before = context.new_page(), set(site.cases())
    begin(tab, site, "child")
    answer_all(tab, site, "zebrafinch")
    assert "zebrafinch" not in tab.content()
    tab.click("text=Send the report")
    expect(tab.locator("h1")).to_have_text("We have your report")
    (case,) = set(site.cases()) - before
    said = site.said_in(case)
    assert said["happened"].answer == "zebrafinch"
    assert {each.sealed_by for each in said.values()} == {"server"}
    context.close()


@pytest.mark.parametrize("letter", ["a", "ŵ", "ア", "🦔"])
def test_without_scripts_an_answer_that_is_far_too_long_stands_in_the_form_again(
    site: ReportingSite, chromium: Browser, letter: str
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    begin(tab, site)
    while not tab.locator("main textarea").count():
        answer(tab, "")
    tab.locator("main textarea").focus()
    tab.keyboard.insert_text(letter * 60_000)
    tab.click("main form:has(textarea) button")
    expect(tab.locator("main [role=alert]")).to_contain_text("20,000 letters")
    kept = tab.locator("main textarea").input_value()
    assert set(kept) == {letter}
    assert len(kept.encode("utf-16-le")) // 2 == LONGEST_TYPED
    context.close()


def test_the_whole_way_works_in_welsh(site: ReportingSite, context: BrowserContext) -> None:
    tab, before = context.new_page(), set(site.cases())
    begin(tab, site, prefix="/cy")
    seen = answer_all(tab, site, "Llanfairpwll", "/cy")
    assert OPEN["cy"] in seen
    tab.click("text=Anfon yr adroddiad")
    expect(tab.locator("h1")).to_have_text("Mae dy adroddiad gyda ni")
    (case,) = set(site.cases()) - before
    said = site.said_in(case)
    assert said["happened"].language == "cy"
    assert said["happened"].question.startswith(OPEN["cy"])
    assert site.ask("select language from cases_case where id = ?", case) == [("cy",)]


def go_on_by_keyboard(tab: Page, keys: Keyboard, *, leave_out: bool) -> None:
    """Answer whatever is asked, or leave it out where that may be; what leads to more pages is chosen."""
    kind, send = kind_on(tab), "main form[data-seal] button"
    if leave_out and tab.locator("main button[name=skip][value=yes]").count():
        keys.press("main button[name=skip][value=yes]")
    elif kind in ("text", "lines"):
        keys.write({"text": "main textarea", "lines": "main input[name=answer]"}[kind], "zebrafinch")
        keys.press(send, "Space")
    elif kind in ("choice", "choices"):
        keys.reach("main input[name=answer]")
        tab.keyboard.press("Space")
        keys.press(send)
    elif tab.locator("main button[name=answer][value=yes]").count():
        keys.press("main button[name=answer][value=yes]")
    else:
        keys.press("main button[name=answer]" if kind == "buttons" else "main form button")


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("journey", JOURNEYS)
def test_the_whole_way_works_by_keyboard_alone_on_a_phone_and_axe_finds_nothing(
    site: ReportingSite, context: BrowserContext, journey: str, prefix: str
) -> None:
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    keys, kinds = Keyboard(tab), list[str]()
    found: list[tuple[str, str, str]] = []

    def look() -> str:
        tab.wait_for_load_state()
        heading, kind = tab.locator("h1").inner_text(), kind_on(tab)
        for scheme, rules in SCHEMES:
            # In English every page, in the dark and in Welsh one of each kind.
            if kind in kinds and (prefix or scheme == "dark"):
                continue
            tab.evaluate(AXE)
            tab.emulate_media(color_scheme=scheme)
            # What stands around the text is the same on all.
            where = "'main'" if kind in kinds else "document"
            violations = tab.evaluate(f"axe.run({where}, {{resultTypes: ['violations'], {rules}}})")["violations"]
            found.extend((heading, f"{scheme}: {each['id']}", each["nodes"][0]["html"]) for each in violations)
        if kind not in kinds:
            tab.emulate_media(color_scheme="light")
            found.extend((heading, "forced colours", each) for each in lost_in_forced_colours(tab))
        if tab.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append((heading, "wider than the phone", ""))
        found.extend((heading, "small", each) for each in tab.evaluate(SMALL))
        return kind

    tab.goto(f"{site.url}{prefix}/report/")
    kinds.append(look())
    keys.press(f"button[name=journey][value={journey}]")
    for number in range(60):
        kinds.append(look())
        if kinds[-1] == "check":
            break
        go_on_by_keyboard(tab, keys, leave_out=bool(number % 2 and kinds[-1] in kinds[:-1]))
    keys.press(f"main form[action='{prefix}/report/send/'] button")
    kinds.append(look())
    assert found == []
    assert set(kinds) == kinds_of(journey) | {"start", "check", "sent"}
    expect(tab.locator("main .nl-reference")).to_be_visible()


def test_pages_of_faults_are_accessible_too(site: ReportingSite, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=True, viewport={"width": 320, "height": 640})
    tab = context.new_page()
    begin(tab, site)
    answer(tab, "")
    answer(tab, "")
    tab.click("main form[data-seal] button")
    expect(tab.locator("[role=alert]")).to_be_visible()
    for address in (tab.url, f"{site.url}/report/{'A' * 512}/"):
        if address != tab.url:
            tab.goto(address)
        tab.evaluate(AXE)
        violations = tab.evaluate("axe.run()")["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in violations] == []
    context.close()


def test_these_are_all_the_pages_that_have_a_draft() -> None:
    """Where a page is added or a journey gets another kind of question, the next test has to go there, too."""
    addresses = {address.name for address in urlpatterns}
    assert addresses == {
        "report", "report-page", "report-check",  # the next test's
        "report-begin", "report-send", "report-keep", "report-end",  # pressed on one of these
        "report-sent", "report-words", "report-words-noted",  # of what was sent (test_mailbox.py)
    }  # fmt: skip
    assert set.union(*map(kinds_of, JOURNEYS)) == kinds_of("young-person")


@pytest.mark.parametrize("how", ["Escape", "link", "link without scripts"])
def test_leaving_by_the_quick_way_deletes_the_draft_from_every_kind_of_page(
    site: ReportingSite, chromium: Browser, neutral_site: str, how: str
) -> None:
    """One way through a report; from each kind of page somebody leaves, and is then put back as if they had not."""
    context = chromium.new_context(java_script_enabled=how != "link without scripts")
    tab = context.new_page()

    def leave() -> None:
        page, cookie = tab.url, next(each for each in context.cookies() if each["name"] == "visit")
        key = read_key(cookie["value"])
        assert key
        (row,) = site.ask("select id, ciphertext, touched_at from visits_visit where id = ?", key.row)
        if how == "Escape":
            tab.keyboard.press("Escape")
        else:
            tab.locator("a.nl-leave").click()
        tab.wait_for_url(neutral_site)
        assert site.ask("select id from visits_visit where id = ?", key.row) == []
        assert "visit" not in {each["name"] for each in context.cookies()}
        context.clear_cookies()
        tab.goto(page)
        assert "zebrafinch" not in tab.content()
        if kind != "start":
            expect(tab.locator("h1")).to_have_text("We can't find your report")
        site.ask("insert into visits_visit (id, ciphertext, touched_at) values (?, ?, ?)", *row)
        context.add_cookies([cookie])  # type: ignore[list-item]  # as it was
        tab.goto(page)
        tab.wait_for_load_state()

    seen: set[str] = set()
    begin(tab, site)
    for _ in range(60):
        if (kind := kind_on(tab)) not in seen:
            seen.add(kind)
            leave()
        if kind == "check":
            break
        address = tab.url
        answer(tab, "zebrafinch")
        wait_for_another(tab, address)
    tab.goto(f"{site.url}/report/")
    kind = kind_on(tab)
    leave()
    assert seen | {kind} == kinds_of("young-person") | {"check", "start"}
    context.close()


@pytest.mark.whole
def test_back_and_forward_in_a_report_show_nothing_that_was_typed(site: ReportingSite, context: BrowserContext) -> None:
    tab = context.new_page()
    begin(tab, site)
    answer(tab, "")
    tab.wait_for_selector("h1:has-text('Who reads')")
    answer(tab, "")
    expect(tab.locator("h1")).to_have_text(OPEN["en"])
    answer(tab, "zebrafinch")
    expect(tab.locator("h1")).to_have_text("Where online did it happen?")
    tab.go_back(wait_until="commit")
    expect(tab.locator("h1")).to_have_text(OPEN["en"])
    assert tab.input_value("textarea") == ""
    assert "zebrafinch" not in tab.content()
    # The browser may have kept the page as it was before the answer; asked for anew, it says that there is one.
    tab.reload()
    expect(tab.locator("text=You have answered this.")).to_be_visible()
    assert "zebrafinch" not in tab.content()
