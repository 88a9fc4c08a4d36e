"""A question's form in a real Chromium: what is typed leaves the browser sealed, once, in no other form."""

import base64
import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from nightlight.pure.sealing.evidence import Evidence, from_bytes
from nightlight.pure.sealing.unseal import unseal
from tests.conftest import CHROMIUM_FLAGS
from tests.encodings import found_in
from tests.frontend.sealing.local_page import QUESTION, SEED, LocalPage, form
from tests.frontend.sealing.opened import SEALING_HANGS, TYPED, WORDS, opened
from tests.frontend.sealing.raw_tab import RawTab
from tests.pure.sealing.samples import BINDING

pytestmark = [pytest.mark.browser, pytest.mark.whole]

# The page stays, as on a network that hangs, and keeps what it would have sent.
_SENT_TO_NOBODY = """() => {
  window.sent = [];
  HTMLFormElement.prototype.submit = function () {
    sent.push({ sealed: this.sealed.value, page: this.outerHTML, typed: this.answer.value });
  };
}"""


def evidence_of(fields: dict[str, list[str]] | object) -> Evidence:
    """Open what was sent, as a caseworker would."""
    assert isinstance(fields, dict)
    blob = base64.b64decode(fields["sealed"][0], validate=True)
    return from_bytes(unseal(blob, seed=SEED, binding=BINDING))


def test_what_is_typed_leaves_the_browser_sealed_and_in_no_other_form(page: LocalPage, context: BrowserContext) -> None:
    tab = opened(page, context)
    tab.locator("textarea").fill(TYPED)
    tab.get_by_role("button", name="Next").click()
    tab.wait_for_url("**/next")
    path, fields, raw = page.wait_for_post()
    assert path == "/answer"
    assert set(fields) == {"sealed", "token"}
    assert found_in(raw, WORDS) == []
    evidence = evidence_of(fields)
    assert evidence.answer == TYPED
    assert evidence.question == QUESTION
    assert (evidence.flow, evidence.flow_version, evidence.language, evidence.node, evidence.sealed_by) == (
        "report-child",
        "0123456789ab",
        "cy",
        "what-happened",
        "browser",
    )


def test_the_time_is_the_devices_own_in_utc(page: LocalPage, chromium: Browser) -> None:
    with chromium.new_context(timezone_id="Pacific/Auckland") as context:
        tab = context.new_page()
        tab.clock.set_fixed_time("2026-07-14T18:05:09.999Z")
        tab.goto(page.url)
        tab.locator("textarea").fill("hello")
        tab.get_by_role("button", name="Next").click()
        _, fields, _ = page.wait_for_post()
    assert evidence_of(fields).at == "2026-07-14T18:05:09Z"


def test_pressing_again_and_again_sends_once(page: LocalPage, context: BrowserContext) -> None:
    tab = opened(page, context, broken_by=SEALING_HANGS)
    tab.locator("textarea").fill("Kingfisher")
    button = tab.get_by_role("button", name="Next")
    button.dblclick(no_wait_after=True)
    tab.locator("html[data-hanging]").wait_for()
    button.click(no_wait_after=True)
    tab.evaluate("goOn()")
    tab.wait_for_url("**/next")
    assert len(page.posts) == 1
    assert evidence_of(page.wait_for_post()[1]).answer == "Kingfisher"


def test_pressing_twice_in_one_task_sends_once(page: LocalPage, context: BrowserContext) -> None:
    tab = opened(page, context)
    tab.locator("textarea").fill("Kingfisher")
    tab.evaluate("document.querySelector('button').click(), document.querySelector('button').click()")
    tab.wait_for_url("**/next")
    assert len(page.posts) == 1


def test_a_later_press_on_a_page_that_hangs_sends_the_same_part_again(page: LocalPage, context: BrowserContext) -> None:
    tab = context.new_page()
    tab.clock.install()
    tab.goto(page.url)
    tab.evaluate(_SENT_TO_NOBODY)
    tab.locator("textarea").fill("Kingfisher")
    button = tab.get_by_role("button", name="Next")
    button.click()
    tab.wait_for_function("sent.length === 1")
    button.click()
    tab.clock.run_for(6_000)
    button.click()
    tab.wait_for_function("sent.length === 2")
    first, second = tab.evaluate("sent.map((form) => form.sealed)")
    assert first == second
    assert evidence_of({"sealed": [second]}).answer == "Kingfisher"


@pytest.fixture(params=[True, False], ids=["from the back/forward cache", "loaded anew"])
def cache(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[tuple[BrowserContext, bool]]:
    """A browser that keeps left pages in its back/forward cache, and one that doesn't."""
    if request.param:
        with chromium.new_context() as context:
            yield context, True
    else:
        path = os.environ.get("NIGHTLIGHT_CHROMIUM", "/usr/bin/chromium")
        browser = chromium.browser_type.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser.new_context(), False
        browser.close()


def test_going_back_shows_nothing_that_was_typed_and_can_be_answered_anew(
    page: LocalPage, cache: tuple[BrowserContext, bool]
) -> None:
    context, is_cached = cache
    tab = opened(page, context)
    tab.evaluate("() => { globalThis.mark = true }")
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    tab.wait_for_url("**/next")
    page.wait_for_post()
    raw_tab = RawTab(tab)
    assert raw_tab.go_back("/") is is_cached
    shown = raw_tab.wait_for(
        "JSON.stringify([document.documentElement.outerHTML, ...[...document.forms[0].elements].map((f) => f.value)])"
    )
    assert QUESTION in shown
    assert "Kingfisher" not in shown
    raw_tab.wait_for("!document.forms[0].answer.disabled && document.forms[0].sealed.value === ''")
    raw_tab.wait_for("document.forms[0].answer.value = 'Heron'")
    raw_tab.wait_for("document.querySelectorAll('button')[1].click() || true")
    path, fields, raw = page.wait_for_post()
    assert path == "/other"
    assert evidence_of(fields).answer == "Heron"
    assert found_in(raw, ["Heron"]) == []


def test_an_answer_is_gone_from_the_page_before_it_is_sent(page: LocalPage, context: BrowserContext) -> None:
    page.body = form('<textarea name="answer">Kingfisher</textarea>')
    tab = opened(page, context)
    tab.evaluate(_SENT_TO_NOBODY)
    tab.get_by_role("button", name="Next").click()
    tab.wait_for_function("sent.length === 1")
    assert "Kingfisher" not in str(tab.evaluate("sent"))
    assert tab.locator("textarea").is_disabled()


def test_the_button_that_was_pressed_counts_as_without_script(page: LocalPage, context: BrowserContext) -> None:
    tab = opened(page, context)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Back").click()
    path, fields, _ = page.wait_for_post()
    assert path == "/other"
    assert (fields["then"], fields["token"]) == (["back"], ["kept"])
    assert evidence_of(fields).answer == "Kingfisher"


@pytest.mark.parametrize(
    ("fields", "do", "answer"),
    [
        ('<input name="answer"><input name="answer"><input name="answer">', ["one", "", "three"], ["one", "three"]),
        ('<input name="answer">', ["one"], "one"),
        ('<input type="radio" name="answer" value="a"><input type="radio" name="answer" value="b">', 1, "b"),
        ('<input type="checkbox" name="answer" value="a"><input type="checkbox" name="answer" value="b">', 1, ["b"]),
        ('<select name="answer"><option value="a">A<option value="b">B</select>', "b", "b"),
        ('<button name="answer" value="yes">Yes</button>', "Yes", "yes"),
    ],
    ids=["lines", "one line", "choice", "choices", "list", "button"],
)
def test_every_kind_of_question_is_sealed(
    page: LocalPage, context: BrowserContext, fields: str, do: list[str] | int | str, answer: str | list[str]
) -> None:
    page.body = form(fields)
    tab = opened(page, context)
    if isinstance(do, list):
        for place, text in enumerate(do):
            tab.locator("input[name=answer]").nth(place).fill(text)
    elif isinstance(do, int):
        tab.locator("input[name=answer]").nth(do).check()
    elif do == "b":
        tab.locator("select").select_option(do)
    tab.get_by_role("button", name=do if do == "Yes" and isinstance(do, str) else "Next").click()
    _, sent, _ = page.wait_for_post()
    assert "answer" not in sent
    assert evidence_of(sent).answer == answer


@pytest.mark.parametrize("typed", ["", " \n "])
def test_a_question_that_was_left_out_is_sent_as_such(page: LocalPage, context: BrowserContext, typed: str) -> None:
    tab = opened(page, context)
    tab.locator("textarea").fill(typed)
    tab.get_by_role("button", name="Next").click()
    _, fields, _ = page.wait_for_post()
    assert fields["sealed"] == [""]
    assert fields["answer"][0].strip() == ""


def test_the_return_key_seals_as_the_button_does(page: LocalPage, context: BrowserContext) -> None:
    page.body = form('<input name="answer">')
    tab = opened(page, context)
    tab.locator("input[name=answer]").fill("Kingfisher")
    tab.keyboard.press("Enter")
    _, fields, raw = page.wait_for_post()
    assert evidence_of(fields).answer == "Kingfisher"
    assert found_in(raw, ["Kingfisher"]) == []


def test_nothing_is_sent_after_somebody_has_left_by_escape(page: LocalPage, context: BrowserContext) -> None:
    tab = opened(page, context, broken_by=SEALING_HANGS)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click(no_wait_after=True)
    tab.locator("html[data-hanging]").wait_for()
    # In one task: the key blanks the page, and what was being sealed is sealed too late.
    tab.evaluate(
        """() => {
          document.querySelector("button").dispatchEvent(
            new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
          goOn();
        }"""
    )
    # The address says so before the page is there: a profile that is closed in between may never end.
    expect(tab).to_have_title("Weather")
    assert page.posts == []


def test_nothing_is_sent_when_the_page_comes_back_after_another_was_opened(
    page: LocalPage, context: BrowserContext
) -> None:
    page.body = form() + '<a href="/elsewhere">Elsewhere</a>'
    tab = opened(page, context, broken_by=SEALING_HANGS)
    tab.evaluate("() => { globalThis.mark = true }")
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click(no_wait_after=True)
    tab.locator("html[data-hanging]").wait_for()
    tab.get_by_role("link", name="Elsewhere").click()
    tab.wait_for_url("**/elsewhere")
    raw_tab = RawTab(tab)
    assert raw_tab.go_back("/")
    # Sealing ends only now, on a page that somebody came back to.
    raw_tab.wait_for("goOn() || true")
    raw_tab.wait_for("document.forms[0].answer.value = 'Heron'")
    raw_tab.wait_for("document.querySelector('button').click() || delete document.documentElement.dataset.hanging")
    raw_tab.wait_for("document.documentElement.dataset.hanging === ''")
    raw_tab.wait_for("goOn() || true")
    assert evidence_of(page.wait_for_post()[1]).answer == "Heron"
    assert len(page.posts) == 1


def test_the_script_is_fetched_once_and_works_from_the_cache(page: LocalPage, context: BrowserContext) -> None:
    tab = opened(page, context)
    for answer in ("Kingfisher", "Heron"):
        tab.goto(page.url)
        tab.locator("textarea").fill(answer)
        tab.get_by_role("button", name="Next").click()
        assert evidence_of(page.wait_for_post()[1]).answer == answer
        tab.wait_for_url("**/next")
    assert page.gets.count("/seal.js") == 1


def test_the_strictest_policy_lets_it_work(page: LocalPage, context: BrowserContext) -> None:
    tab = context.new_page()
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    page.policy = "default-src 'none'; script-src 'self'; form-action 'self'"
    tab.goto(page.url)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    assert evidence_of(page.wait_for_post()[1]).answer == "Kingfisher"
    assert [line for line in said if "favicon" not in line] == []
