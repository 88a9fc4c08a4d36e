"""Choosing pictures in a real browser: each file has its line, and nothing is shown, or left out unsaid."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.leaving import wait_until_away
from tests.browser.removing import FILES, LINES, choose, chosen, come_to_form, jpeg, lines_on, notes_on, small, view
from tests.browser.test_mailbox import look
from tests.frontend.fingerprints.local_page import NOISE
from tests.frontend.fingerprints.video import MIME, video
from tests.reporting.site import ReportingSite

pytestmark = [pytest.mark.browser, pytest.mark.own_server]
SEND = "text=Send the fingerprints"


@pytest.fixture(scope="module")
def site(one_reporting_site: ReportingSite) -> ReportingSite:
    return one_reporting_site


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    tab = context.new_page()
    tab.on("filechooser", lambda _asked: None)  # heard from now on: it takes the driver a moment
    tab.on("pageerror", lambda error: pytest.fail(f"the page threw: {error}"))
    yield tab
    context.close()


def test_every_file_that_lacks_something_has_a_line_of_its_own_and_no_line_a_name(
    site: ReportingSite, tab: Page
) -> None:
    come_to_form(tab, site)
    tab.click(f"main form >> {SEND}")
    expect(tab.locator("[data-said]")).to_have_text("Choose a picture or video first. Nothing was sent.")
    expect(tab.locator("[data-choose]")).to_be_focused()
    moving = video(tab, [view(each) for each in (1, 2)], milliseconds=1000)
    plain, first = jpeg(view(3).resize((1, 1)).resize((90, 90))), jpeg(view(4))
    with tab.expect_file_chooser() as asked:
        tab.keyboard.press("Enter")
    assert asked.value.is_multiple()
    names = ["zebrafinch.jpg"] * 6
    files = [chosen(data, mime, name) for (data, mime), name in zip(
        [(first, "image/jpeg"), (b"Shopping: tea", "image/heic"), (b"", "image/png"), (plain, "image/jpeg"),
         (moving, MIME), (first, "image/jpeg")], names, strict=True,
    )]  # fmt: skip
    choose(tab, *files, ready=4)
    assert notes_on(tab) == [
        "Number 2: this browser could not open it. Exact copies of it can still be found.",
        "Number 3: there is nothing in it. It is left out.",
        "Number 4: there is too little to see in it. Exact copies of it can still be found.",
        "Number 6: you chose this one before. It counts once.",
    ]
    kinds = [(each["picture"], each["media"], each["kind"]) for each in lines_on(tab)]
    exact = [[(number, medium, "md5"), (number, medium, "sha256")]
             for number, medium in enumerate(("image", "image", "image", "video"), start=1)]  # fmt: skip
    assert kinds == [
        *exact[0], (1, "image", "pdq"), *exact[1], *exact[2], *exact[3], (4, "video", "pdq"), (4, "video", "pdq"),
    ]  # fmt: skip
    assert "zebrafinch" not in tab.content()
    assert tab.locator("main :is(img, video, canvas)").count() == 0
    assert tab.evaluate(f"document.querySelector('{FILES}').files.length") == 0
    # More add up, and count on.
    choose(tab, chosen(b"", "image/png"), chosen(jpeg(view(5))), ready=5)
    assert notes_on(tab)[-1] == "Number 7: there is nothing in it. It is left out."
    assert lines_on(tab)[-1]["picture"] == 5
    # What was chosen goes with the page, and comes back with no Back.
    tab.goto(f"{site.url}/remove/")
    tab.go_back(wait_until="commit")
    expect(tab.locator("[data-choose]")).to_be_visible()
    assert (tab.input_value(LINES), tab.locator("[data-said]").inner_text()) == ("", "")


def test_two_hundred_pictures_leave_the_page_usable_and_what_does_not_fit_is_said(
    site: ReportingSite, tab: Page
) -> None:
    come_to_form(tab, site)
    files = [chosen(jpeg(small(each))) for each in range(350)]
    tab.evaluate("""() => {
        window.told = [];
        const [count, said] = ["count", "said"].map((name) => document.querySelector(`[data-${name}]`));
        document.querySelector("h1").addEventListener("click", () => told.push(count.textContent));
        const press = () => count.textContent === "50 of 200" && setTimeout(() => document.querySelector("h1").click());
        new MutationObserver(press).observe(count, { childList: true });
        window.spoken = [];
        new MutationObserver(() => spoken.push(said.textContent)).observe(said, { childList: true });
    }""")
    tab.set_input_files(FILES, files[:200])
    tab.fill("#answer", "zebrafinch")
    expect(tab.locator("[data-said]")).to_have_text("Ready to send: 200.")
    (pressed_at,) = tab.evaluate("told")
    assert pressed_at.endswith(" of 200")
    assert not pressed_at.startswith("200 ")
    # Whoever listens hears the beginning and the end, and not two hundred numbers.
    assert len(tab.evaluate("spoken")) == 2
    assert [len(lines_on(tab)), tab.input_value("#answer")] == [600, "zebrafinch"]
    choose(tab, *files[200:], ready=333)
    expect(tab.locator("[data-said]")).to_contain_text("No more can be sent at once. Left out: 17. Send these first.")
    assert len(lines_on(tab)) == 999
    tab.click("text=Take them all out again")
    expect(tab.locator("[data-said]")).to_have_text("Nothing is chosen now.")
    expect(tab.locator("[data-choose]")).to_be_focused()
    assert tab.input_value(LINES) == ""


def test_work_can_be_stopped_and_nothing_is_sent_while_there_is_some(site: ReportingSite, tab: Page) -> None:
    """The worker answers nothing after its third picture, until it is stopped."""
    before = len(site.cases())
    tab.context.route("**/scripts/fingerprints.*", lambda route: patched(route, HOLDING))
    come_to_form(tab, site)
    tab.set_input_files(FILES, [chosen(jpeg(view(each))) for each in range(8)])
    expect(tab.locator("[data-count]")).to_have_text("3 of 8")
    tab.click(f"main form >> {SEND}")
    expect(tab.locator("[data-said]")).to_have_text("Nothing was sent yet. Wait until all are done, or press Stop.")
    expect(tab.locator("[data-stop]")).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.locator("[data-said]")).to_have_text("Stopped. Left out: 5. Ready to send: 3.")
    expect(tab.locator("[data-choose]")).to_be_focused()
    assert {each["picture"] for each in lines_on(tab)} == {1, 2, 3}
    assert len(site.cases()) == before


def test_a_browser_that_alters_pictures_is_told_so_once_and_sends_exact_fingerprints_alone(
    site: ReportingSite, tab: Page
) -> None:
    tab.context.route("**/scripts/fingerprints.*", lambda route: patched(route, NOISE))
    come_to_form(tab, site)
    expect(tab.locator("[data-altered]")).to_be_hidden()
    choose(tab, *(chosen(jpeg(view(each))) for each in range(2)), ready=2)
    expect(tab.locator("[data-altered] h2")).to_have_text("From this browser, only exact copies can be found")
    assert tab.locator("[data-altered] a[href='https://www.childline.org.uk/remove']").is_visible()
    assert {each["kind"] for each in lines_on(tab)} == {"md5", "sha256"}
    assert notes_on(tab) == []
    assert look(tab) == []


def test_a_form_that_comes_back_still_has_what_was_chosen_and_leaving_empties_it(
    site: ReportingSite, tab: Page, neutral_site: str
) -> None:
    tab.context.route("**/scripts/seal.*", lambda route: route.abort())
    come_to_form(tab, site)
    choose(tab, chosen(jpeg(view(1))), ready=1)
    tab.fill("#answer", "zebrafinch" * 300)  # more than it takes: the page with the form comes back
    tab.click(f"main form >> {SEND}")
    expect(tab.locator("[role=alert]")).to_contain_text("Please write less")
    expect(tab.locator("[data-said]")).to_have_text("Ready to send: 1.")
    choose(tab, chosen(jpeg(view(1))), chosen(jpeg(view(2))), ready=2)
    assert notes_on(tab) == ["Number 2: you chose this one before. It counts once."]
    kept = [each["picture"] for each in lines_on(tab)]
    assert kept == [1, 1, 1, 2, 2, 2]
    seen: list[list[str]] = []
    tab.expose_function("noted", lambda values: seen.append(values))
    tab.evaluate(f"""() => {{
        const fields = [...document.querySelectorAll("{LINES}, {FILES}")];
        addEventListener("keydown", () => noted(fields.map((each) => each.value)));
    }}""")
    tab.keyboard.press("Escape")
    wait_until_away(tab, neutral_site)
    assert seen == [["", ""]]


# The worker of the page, with something in front of it.
HOLDING = b"""
const say = self.postMessage.bind(self);
let answers = 0;
self.postMessage = (said) => { if ("share" in said || ++answers < 8) say(said); };
"""


def patched(route: Route, before: bytes) -> None:
    real = route.fetch()
    route.fulfill(response=real, body=before + real.body())
