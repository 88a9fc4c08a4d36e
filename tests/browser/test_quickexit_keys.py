"""What leaves and what does not: the keys, in every kind of field, and what the page has become when they end."""

import datetime

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.leaving import check_going_back_and_forward_shows_nothing, wait_until_away
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.whole]
NOON = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
FIELDS = {
    "telephone": "<input id=f type=tel value=kept>",
    "date": "<input id=f type=date value=2020-02-02>",
    "select": "<select id=f><option>kept</select>",
    "list": "<select id=f multiple><option selected>kept</select>",
    "expander": "<details><summary id=f>kept</summary></details>",
    "editable": "<div id=f contenteditable>kept</div>",
    "dialog": "<dialog open><input id=f></dialog>",
}
_ADD = "html => document.querySelector('main').insertAdjacentHTML('beforeend', `<form>${html}</form>`)"
_PRESS = (
    "(given) => { const key = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true, ...given});"
    " document.body.dispatchEvent(key); return key.defaultPrevented }"
)


def is_here(tab: Page) -> bool:
    """Whether the page is still shown."""
    return bool(tab.evaluate("document.querySelectorAll('main').length === 1"))


@pytest.fixture
def search(site: RunningSite, context: BrowserContext) -> Page:
    """A page of ours with a field to type in."""
    tab = context.new_page()
    tab.goto(site.url + "/search/")
    return tab


def test_the_page_is_blank_before_the_keys_own_task_ends(search: Page) -> None:
    # What runs right after the listeners, in the same task, sees an empty page with a neutral title.
    seen = search.evaluate(
        "() => { const key = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});"
        " document.body.dispatchEvent(key);"
        " return [document.title, document.documentElement.textContent.trim(), document.querySelectorAll('a').length] }"
    )
    assert seen == ["…", "…", 0]


@pytest.fixture
def still(context: BrowserContext) -> Page:
    """A tab whose own time stands still: no frame is drawn and no timer ends until a test lets time go on."""
    tab = context.new_page()
    tab.clock.install(time=NOON)
    tab.clock.pause_at(NOON + datetime.timedelta(hours=1))
    return tab


def test_the_tab_moves_on_as_soon_as_a_frame_has_shown_the_blank_page(
    site: RunningSite, still: Page, neutral_site: str
) -> None:
    still.goto(site.url + "/search/")
    still.keyboard.press("Escape")
    assert still.evaluate("[sessionStorage.left, navigation.transition, history.length]") == [None, None, 2]
    still.clock.run_for(17)
    wait_until_away(still, neutral_site)


def test_a_tab_that_draws_no_frames_moves_on_within_a_moment(site: RunningSite, still: Page, neutral_site: str) -> None:
    still.add_init_script("window.requestAnimationFrame = () => 0")
    still.goto(site.url + "/search/")
    still.keyboard.press("Escape")
    still.clock.run_for(51)
    wait_until_away(still, neutral_site)
    check_going_back_and_forward_shows_nothing(still)


def test_what_was_typed_chosen_and_ticked_is_gone_before_the_keys_own_task_ends(search: Page) -> None:
    search.evaluate(
        _ADD,
        "<textarea>private</textarea><select><option>private</select><select multiple><option selected>private</select>"
        "<input type=checkbox checked><input type=radio checked><input type=hidden value=private>",
    )
    search.fill("input[name=q]", "something private")
    left = search.evaluate(
        f"() => {{ const fields = [...document.querySelectorAll('input, select, textarea')]; ({_PRESS})();"
        " return fields.map(field => field.value + (field.checked || '')) }"
    )
    assert len(left) >= 7
    assert set(left) == {""}


def test_a_film_falls_silent_before_the_keys_own_task_ends(search: Page) -> None:
    was, is_now = search.evaluate(
        "() => { const film = document.createElement('video'); document.body.append(film); film.play().catch(() => {});"
        f" const was = film.paused; ({_PRESS})(); return [was, film.paused] }}"
    )
    assert (was, is_now) == (False, True)


def test_leaving_works_inside_kinds_of_fields_that_no_form_of_ours_has_yet(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    for name, field in FIELDS.items():
        context.clear_cookies()
        tab.goto(site.url + "/search/")
        tab.evaluate(_ADD, field)
        tab.focus("#f")
        tab.keyboard.press("Escape")
        wait_until_away(tab, neutral_site)
        assert tab.url == neutral_site, name


def test_escape_does_not_stop_what_has_begun_to_load(search: Page) -> None:
    # A browser that also does what it does with Escape by itself would cancel the way out.
    assert search.evaluate(_PRESS) is True


def test_pressing_escape_again_and_again_leads_no_further_back_than_once(
    site: RunningSite, context: BrowserContext, neutral_site: str
) -> None:
    tab = context.new_page()
    tab.goto(neutral_site + "before")
    tab.goto(site.url + "/search/#main")
    tab.goto(site.url + "/search/#top")
    tab.evaluate(f"() => {{ for (let i = 0; i < 5; i++) ({_PRESS})() }}")
    wait_until_away(tab, neutral_site)
    # Only our way out sets it: the tab is not away by having gone back too far.
    assert [cookie["name"] for cookie in context.cookies()].count("left") == 1
    check_going_back_and_forward_shows_nothing(tab)


@pytest.mark.parametrize("given", [{"isComposing": True}, {"keyCode": 229}], ids=str)
def test_composing_a_letter_is_not_an_exit(search: Page, given: dict[str, object]) -> None:
    assert search.evaluate(_PRESS, given) is False
    assert is_here(search)


def test_leaving_full_screen_is_not_an_exit_and_the_next_escape_is(search: Page, neutral_site: str) -> None:
    search.evaluate("Object.defineProperty(document, 'fullscreenElement', {value: document.body, configurable: true})")
    assert search.evaluate(_PRESS) is False
    assert is_here(search)
    search.evaluate("delete document.fullscreenElement")
    search.keyboard.press("Escape")
    wait_until_away(search, neutral_site)


def test_typing_capital_letters_is_not_an_exit(search: Page) -> None:
    search.focus("input[name=q]")
    for letter in "ABCD":
        search.keyboard.down("Shift")
        search.keyboard.press(letter)
        search.keyboard.up("Shift")
    assert search.input_value("input[name=q]") == "ABCD"
    assert is_here(search)


def test_caps_lock_and_a_shift_key_that_is_held_down_are_not_an_exit(search: Page) -> None:
    for _ in range(4):
        search.keyboard.press("CapsLock")
    search.keyboard.down("Shift")
    for _ in range(6):
        search.keyboard.down("Shift")
    search.keyboard.up("Shift")
    assert is_here(search)


def test_three_shifts_with_something_between_or_far_apart_are_not_an_exit(search: Page) -> None:
    for key in ("Shift", "Shift", "a", "Shift", "Shift"):
        search.keyboard.press(key)
    assert is_here(search)
    # As a slow hand presses them, without waiting for it here.
    search.evaluate("Object.defineProperty(Event.prototype, 'timeStamp', {get: () => window.now})")
    for now in (10_000, 12_000, 13_001):
        search.evaluate("now => window.now = now", now)
        search.keyboard.press("Shift")
    assert is_here(search)


def test_the_right_and_the_left_shift_key_together_are_three(search: Page, neutral_site: str) -> None:
    for key in ("ShiftLeft", "ShiftRight", "ShiftLeft"):
        search.keyboard.press(key)
    wait_until_away(search, neutral_site)


@pytest.mark.parametrize("path", ["/", "/cy/"])
def test_the_key_is_named_only_where_the_script_that_hears_it_runs(
    site: RunningSite, chromium: Browser, path: str
) -> None:
    for runs in (True, False):
        context = chromium.new_context(java_script_enabled=runs)
        tab = context.new_page()
        tab.goto(site.url + path)
        tab.locator(".nl-skip[href='/leave']").focus()
        words = [tab.locator(each).inner_text() for each in (".nl-skip[href='/leave']", ".nl-leave")]
        assert ["Esc" in each for each in words] == [runs, runs], words
        context.close()
