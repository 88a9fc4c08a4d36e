"""A question on an old phone: nothing runs over, everything can be hit, by thumb and by keyboard, in light and dark."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.conftest import PROJECT
from tests.foundation.flows.asked import KINDS, asked, page

pytestmark = pytest.mark.browser
AXE = (PROJECT / "node_modules/axe-core/axe.min.js").read_text()
STYLES = (PROJECT / "build/static/styles/site.css").read_text()
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
LONG = "Something that somebody wrote in a very long word: " + "Llanfairpwllgwyngyll" * 3


@pytest.fixture(scope="module")
def tab(chromium: Browser) -> Iterator[Page]:
    """One tab for all: a page that is shown takes the place of the one before as a whole, and a tab is dear."""
    context = chromium.new_context(reduced_motion="reduce")  # colours are measured as they stay
    yield context.new_page()
    context.close()


def show(tab: Page, kind: str, *, is_for_child: bool = False, width: int = 320) -> None:
    """Show a page with everything on it that it can have."""
    tab.set_viewport_size({"width": width, "height": 700})
    given = {"choices": ["game"], "lines": [LONG]}.get(kind, LONG if kind == "text" else "not-sure")
    tab.set_content(page(asked(kind, is_for_child=is_for_child, given=given, fault=LONG)))
    tab.add_style_tag(content=STYLES)


def every_page() -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("kind", "is_for_child"), [(kind, child) for kind in KINDS for child in (False, True)]
    )


@every_page()
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_axe_finds_nothing_and_nothing_runs_over(tab: Page, kind: str, is_for_child: bool, width: int) -> None:
    for scheme in SCHEMES:
        tab.emulate_media(color_scheme=scheme)
        show(tab, kind, is_for_child=is_for_child, width=width)
        assert tab.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth") <= 0
        tab.evaluate(AXE)
        found = tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found] == []


@every_page()
def test_everything_that_can_be_tapped_is_large_enough(tab: Page, kind: str, is_for_child: bool) -> None:
    show(tab, kind, is_for_child=is_for_child)
    small = tab.evaluate(
        "[...document.querySelectorAll('main a, main button, main input:not([type=hidden]), main textarea')]"
        ".filter(e => e.getBoundingClientRect().height < 44 && !e.matches('[href^=\"tel:\"]')).map(e => e.outerHTML)"
    )
    assert small == []
    narrow = tab.evaluate(
        "[...document.querySelectorAll('main .nl-choice, main .govuk-button')]"
        ".filter(e => e.getBoundingClientRect().width < 280).map(e => e.outerHTML)"
    )
    assert narrow == []


def test_a_childs_buttons_and_words_are_larger(tab: Page) -> None:
    sizes = []
    for is_for_child in (False, True):
        show(tab, "buttons", is_for_child=is_for_child)
        sizes.append(tab.evaluate(
            "(e => [parseFloat(getComputedStyle(e).fontSize), e.getBoundingClientRect().height])"
            "(document.querySelector('.nl-choice--unsure'))"
        ))  # fmt: skip
    grown, child = sizes
    assert child[0] > grown[0]
    assert child[1] > grown[1]


def test_the_answer_is_sent_by_keyboard_alone(context: BrowserContext) -> None:
    tab = context.new_page()
    tab.route("**/*", lambda route: route.fulfill(content_type="text/html", body="<!doctype html><title>Here</title>"))
    sent: list[str] = []
    tab.goto("http://localhost/")
    tab.on("request", lambda request: sent.append(request.post_data or "") if request.method == "POST" else None)
    show(tab, "buttons")
    for _ in range(60):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.value") == "account":
            break
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    assert sent == ["answer=account"]
