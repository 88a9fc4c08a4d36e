"""A question's form that the browser can't seal, or won't: nothing is sent unasked, and nothing is lost."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.encodings import found_in
from tests.frontend.sealing.local_page import TEXTAREA, LocalPage, form
from tests.frontend.sealing.opened import SEALING_HANGS, TYPED, WORDS, opened

pytestmark = pytest.mark.browser

NO_SUBTLE = "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"
NO_CRYPTO = "Object.defineProperty(globalThis, 'crypto', { get: () => undefined })"
NO_RANDOM = "Crypto.prototype.getRandomValues = () => { throw new Error('none') }"
NO_ENCRYPTION = "SubtleCrypto.prototype.encrypt = () => Promise.reject(new Error('none'))"
NO_BIGINT = "Object.defineProperty(globalThis, 'BigInt', { get: () => undefined })"


def press_again(tab: Page) -> None:
    """Press the button of somebody who has read that their browser could not seal, and a tap too soon before it."""
    expect(tab.locator("#fault[role=alert]")).to_contain_text("Not sealed")
    button = tab.get_by_role("button", name="Next")
    button.click()
    tab.clock.run_for(6_000)
    button.click()


@pytest.mark.parametrize(
    "broken_by",
    [NO_SUBTLE, NO_CRYPTO, NO_RANDOM, NO_ENCRYPTION],
    ids=["no subtle", "no crypto", "no random numbers", "sealing throws"],
)
def test_what_can_t_be_sealed_is_sent_as_it_stands_once_its_writer_was_told_and_pressed_again(
    page: LocalPage, context: BrowserContext, broken_by: str
) -> None:
    tab = context.new_page()
    tab.clock.install()
    tab.add_init_script(broken_by)
    tab.goto(page.url)
    tab.locator("textarea").fill(TYPED)
    tab.get_by_role("button", name="Next").dblclick()
    expect(tab.locator("#fault")).to_contain_text("Not sealed")
    assert tab.locator("textarea").input_value() == TYPED
    assert page.posts == []
    press_again(tab)
    _, fields, raw = page.wait_for_post()
    assert fields["answer"] == [TYPED.replace("\n", "\r\n")]
    assert fields["sealed"] == [""]
    assert found_in(raw, WORDS)  # the search that finds nothing elsewhere finds it here
    assert len(page.posts) == 1


def test_a_browser_too_old_for_the_script_sends_as_one_without_scripts(
    page: LocalPage, context: BrowserContext
) -> None:
    tab = context.new_page()  # the script itself throws: that must not matter
    tab.add_init_script(NO_BIGINT)
    tab.goto(page.url)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    _, fields, _ = page.wait_for_post()
    assert (fields["answer"], fields["sealed"]) == (["Kingfisher"], [""])


def test_on_an_insecure_address_the_form_is_sent_as_it_stands_too(page: LocalPage, context: BrowserContext) -> None:
    sent: list[str] = []
    document = context.request.get(page.url).text()
    script = context.request.get(page.url + "seal.js").body()

    def answer(route: object) -> None:
        request = route.request  # type: ignore[attr-defined]  # Playwright's Route
        if request.method == "POST":
            sent.append(request.post_data)
        body = script if request.url.endswith("seal.js") else document.encode()
        kind = "text/javascript" if request.url.endswith(".js") else "text/html"
        route.fulfill(body=body, content_type=kind)  # type: ignore[attr-defined]

    context.route("http://insecure.test/**", answer)
    tab = context.new_page()
    tab.clock.install()
    tab.goto("http://insecure.test/")
    assert tab.evaluate("isSecureContext") is False
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    with tab.expect_navigation():
        press_again(tab)
    assert "answer=Kingfisher" in sent[0]
    assert "sealed=&" in sent[0]


@pytest.mark.parametrize(
    "changed",
    [
        {"public_key": "not base64!"},
        {"public_key": "AAAA"},
        {"public_key": None},
        {"epoch": "soon"},
        {"epoch": None},
        {"case": "1"},
        {"question": None},
    ],
    ids=str,
)
def test_a_page_without_what_sealing_needs_is_sent_as_it_stands(
    page: LocalPage, context: BrowserContext, changed: dict[str, str | None]
) -> None:
    page.body = form(TEXTAREA, **changed)
    tab = context.new_page()
    tab.clock.install()
    tab.goto(page.url)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    press_again(tab)
    _, fields, _ = page.wait_for_post()
    assert (fields["answer"], fields["sealed"]) == (["Kingfisher"], [""])


@pytest.mark.parametrize(
    ("fields", "typed"),
    [
        (TEXTAREA, ["a" * 20_001]),
        (TEXTAREA, ["🙂" * 20_000]),
        (TEXTAREA, ["\x01" * 15_000]),
        ('<input name="answer"><input name="answer">', ["a" * 10_000, "b" * 10_001]),
    ],
    ids=["letters", "bytes", "bytes once written down", "letters of several lines"],
)
def test_what_is_too_long_is_not_sent_and_stays_in_its_field_beside_the_limit(
    page: LocalPage, context: BrowserContext, fields: str, typed: list[str]
) -> None:
    page.body = form(fields)
    tab = opened(page, context)
    answers = tab.locator("[name=answer]")
    for place, words in enumerate(typed):
        answers.nth(place).fill(words)
    for _ in range(2):
        tab.get_by_role("button", name="Next").click()
        expect(tab.locator("#fault[role=alert]")).to_contain_text("Too long")
    expect(answers.first).to_be_focused()
    expect(answers.first).to_have_attribute("aria-describedby", "fault")
    assert [each.input_value() for each in answers.all()] == typed
    assert page.posts == []
    answers.last.fill("short enough")
    tab.get_by_role("button", name="Next").click()
    _, sent, raw = page.wait_for_post()
    assert "answer" not in sent
    assert found_in(raw, ["short enough"]) == []


def test_sealing_that_takes_too_long_counts_as_failed_and_is_not_sent_as_well(
    page: LocalPage, context: BrowserContext
) -> None:
    tab = context.new_page()
    tab.clock.install()
    tab.add_init_script(SEALING_HANGS)
    tab.goto(page.url)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    tab.locator("html[data-hanging]").wait_for()
    tab.clock.run_for(11_000)
    press_again(tab)
    _, fields, _ = page.wait_for_post()
    assert (fields["answer"], fields["sealed"]) == (["Kingfisher"], [""])
    tab.wait_for_url("**/next")
    assert len(page.posts) == 1
