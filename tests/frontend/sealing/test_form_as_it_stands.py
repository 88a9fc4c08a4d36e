"""A question's form where the browser can't seal: it is sent as it stands, once, and the server seals it."""

import pytest
from playwright.sync_api import BrowserContext

from tests.encodings import found_in
from tests.frontend.sealing.local_page import TEXTAREA, LocalPage, form
from tests.frontend.sealing.opened import SEALING_HANGS, TYPED, WORDS, opened

pytestmark = pytest.mark.browser

NO_SUBTLE = "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"
NO_CRYPTO = "Object.defineProperty(globalThis, 'crypto', { get: () => undefined })"
NO_RANDOM = "Crypto.prototype.getRandomValues = () => { throw new Error('none') }"
NO_ENCRYPTION = "SubtleCrypto.prototype.encrypt = () => Promise.reject(new Error('none'))"
NO_BIGINT = "Object.defineProperty(globalThis, 'BigInt', { get: () => undefined })"


@pytest.mark.parametrize(
    "broken_by",
    [NO_SUBTLE, NO_CRYPTO, NO_RANDOM, NO_ENCRYPTION, NO_BIGINT],
    ids=["no subtle", "no crypto", "no random numbers", "sealing throws", "no BigInt"],
)
def test_where_sealing_fails_the_form_is_sent_as_it_stands(
    page: LocalPage, context: BrowserContext, broken_by: str
) -> None:
    tab = context.new_page()  # without BigInt the script itself may throw: that must not matter either
    tab.add_init_script(broken_by)
    tab.goto(page.url)
    tab.locator("textarea").fill(TYPED)
    tab.get_by_role("button", name="Next").click()
    _, fields, raw = page.wait_for_post()
    assert fields["answer"] == [TYPED.replace("\n", "\r\n")]
    assert fields["sealed"] == [""]
    assert found_in(raw, WORDS)  # the search that finds nothing elsewhere finds it here


def test_on_an_insecure_address_the_form_is_sent_as_it_stands(page: LocalPage, context: BrowserContext) -> None:
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
    tab.goto("http://insecure.test/")
    assert tab.evaluate("isSecureContext") is False
    tab.locator("textarea").fill("Kingfisher")
    with tab.expect_navigation():
        tab.get_by_role("button", name="Next").click()
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
    tab = opened(page, context)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    _, fields, _ = page.wait_for_post()
    assert (fields["answer"], fields["sealed"]) == (["Kingfisher"], [""])


def test_more_than_a_part_holds_is_sent_as_it_stands_so_that_the_server_can_say_so(
    page: LocalPage, context: BrowserContext
) -> None:
    tab = opened(page, context)
    tab.locator("textarea").fill("🙂" * 20_000)
    tab.get_by_role("button", name="Next").click()
    _, fields, _ = page.wait_for_post()
    assert (fields["answer"], fields["sealed"]) == (["🙂" * 20_000], [""])


def test_sealing_that_takes_too_long_gives_way_and_is_not_sent_as_well(
    page: LocalPage, context: BrowserContext
) -> None:
    tab = context.new_page()
    tab.clock.install()
    tab.add_init_script(SEALING_HANGS)
    tab.goto(page.url)
    tab.locator("textarea").fill("Kingfisher")
    tab.get_by_role("button", name="Next").click()
    tab.locator("html[data-hanging]").wait_for()
    assert page.posts == []
    tab.clock.run_for(11_000)
    _, fields, _ = page.wait_for_post()
    assert (fields["answer"], fields["sealed"]) == (["Kingfisher"], [""])
    tab.wait_for_url("**/next")
    assert len(page.posts) == 1
