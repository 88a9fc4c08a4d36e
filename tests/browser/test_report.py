"""Reporting in a real browser: nothing readable on the wire, all get through, leaving deletes what was written."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.keyboard import Keyboard
from tests.browser.reporting import MARKS, Wire, answer, answer_all, begin, wait_for_another
from tests.browser.test_crawl import AXE
from tests.reporting.site import ReportingSite

pytestmark = [pytest.mark.browser, pytest.mark.own_server]
# In the dark only colours differ.
SCHEMES: tuple[tuple[Literal["light", "dark"], str], ...] = (("light", ""), ("dark", "runOnly: ['color-contrast']"))
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
    sent = len(wire.sent)
    tab.click("main form[data-seal] button")
    expect(tab.locator("#fault[role=alert]")).to_contain_text("20,000")
    expect(tab.locator("main textarea")).to_be_focused()
    assert tab.input_value("main textarea") == long
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    tab.evaluate(AXE)
    assert [each["id"] for each in tab.evaluate("axe.run()")["violations"]] == []
    assert len(wire.sent) == sent
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


def test_the_whole_way_works_by_keyboard_alone(site: ReportingSite, context: BrowserContext) -> None:
    tab = context.new_page()
    tab.goto(f"{site.url}/report/")
    keys = Keyboard(tab)
    keys.press("button[name=journey][value=young-person]")
    for _ in range(60):
        if tab.url.endswith("/report/check/"):
            break
        if tab.locator("main textarea").count():
            keys.write("main textarea", "zebrafinch")
            keys.press("main form[data-seal] button", "Space")
        elif tab.locator("main input[type=radio]").count():
            keys.reach("main input[type=radio]")
            tab.keyboard.press("Space")
            keys.press("main form[data-seal] button")
        elif tab.locator("main button[name=skip]").count():
            keys.press("main button[name=skip]")
        elif tab.locator("main button[name=answer][value=no]").count():
            keys.press("main button[name=answer][value=no]")
        elif tab.locator("main button[name=answer]").count():
            keys.press("main button[name=answer]")
        else:
            keys.press("main form button")
    keys.press("main form[action='/report/send/'] button")
    expect(tab.locator("h1")).to_have_text("We have your report")


@pytest.mark.parametrize("journey", ["child", "young-person", "adult", "professional"])
def test_axe_finds_nothing_on_any_page_and_nothing_is_wider_than_the_phone(
    site: ReportingSite, context: BrowserContext, journey: str
) -> None:
    tab = context.new_page()
    found: list[tuple[str, str, str]] = []

    def look() -> None:
        tab.wait_for_load_state()
        tab.evaluate(AXE)
        for scheme, rules in SCHEMES:
            tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            result = tab.evaluate(f"axe.run({{resultTypes: ['violations'], {rules}}})")
            found.extend(
                (tab.locator("h1").inner_text(), f"{scheme}: {each['id']}", each["nodes"][0]["html"])
                for each in result["violations"]
            )
        if tab.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append((tab.locator("h1").inner_text(), "wider than the phone", ""))
        small = tab.evaluate(
            "[...document.querySelectorAll('main button, main .govuk-button, main .nl-choice, .nl-leave')]"
            ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))"
        )
        found.extend((tab.url, "small", each) for each in small)

    tab.goto(f"{site.url}/report/")
    look()
    begin(tab, site, journey)
    for number in range(60):
        look()
        if tab.url.endswith("/report/check/"):
            break
        address = tab.url
        if tab.locator("main button[name=skip]").count() and number % 2:
            tab.click("main button[name=skip]")
        elif tab.locator("main button[name=answer][value=yes]").count():
            tab.click("main button[name=answer][value=yes]")
        else:
            answer(tab, "zebrafinch")
        wait_for_another(tab, address)
    tab.click("text=Send the report")
    expect(tab.locator("h1")).to_have_text("We have your report")
    look()
    assert found == []


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


@pytest.mark.parametrize("how", ["Escape", "link", "link without scripts"])
def test_leaving_by_the_quick_way_deletes_the_draft_from_every_page(
    site: ReportingSite, chromium: Browser, neutral_site: str, how: str
) -> None:
    scripts = how != "link without scripts"
    pages = [0, 1, 2, 3, 99]
    for number in pages:
        context = chromium.new_context(java_script_enabled=scripts)
        tab = context.new_page()
        before = len(site.ask("select id from visits_visit"))
        begin(tab, site)
        for _ in range(number):
            if tab.url.endswith("/report/check/"):
                break
            address = tab.url
            answer(tab, "zebrafinch")
            wait_for_another(tab, address)
        last = tab.url
        assert len(site.ask("select id from visits_visit")) == before + 1
        if how == "Escape":
            tab.keyboard.press("Escape")
        else:
            tab.locator("a.nl-leave").click()
        tab.wait_for_url(neutral_site)
        assert len(site.ask("select id from visits_visit")) == before
        assert "visit" not in {cookie["name"] for cookie in context.cookies()}
        context.clear_cookies()
        tab.goto(last)
        assert "zebrafinch" not in tab.content()
        expect(tab.locator("h1")).to_have_text("We can't find your report")
        context.close()


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
