"""What is picked for a referral, on paper: printed only once it was written down which parts go."""

import uuid

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from nightlight.pure.sealing.keypair import new_seed, public_key
from tests.browser.casework import MARKS, Told, ask, events, go_to, open_here, part, show, unlock, write
from tests.browser.desk import at_desk, look
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.desk]
KEEP = """() => {
  window.papers = [];
  window.print = () => papers.push(document.querySelector("[data-paper]").innerText);
}"""


@pytest.fixture(scope="module")
def force(office: RunningSite) -> None:
    """A police force has a key, for which two people stand."""
    ask(
        office,
        "insert into referral_bodykey (id, body, public_key, imported_by, imported_at, confirmed_by, confirmed_at)"
        " values (?, 'gwent', ?, 'account:101', '2026-11-24', 'account:102', '2026-11-24')",
        uuid.uuid4().hex, public_key(new_seed()),
    )  # fmt: skip


def pick(page: Page) -> None:
    """Open the case, keep what is printed instead of printing it, and pick two answers for the force."""
    page.evaluate(KEEP)
    open_here(page)
    page.locator("form[data-referring]").locator("xpath=..").locator("summary").click()
    page.locator("#refer-body").select_option("gwent")
    for name in ("02", "03"):
        page.locator(f"#pick-{name}").check()


def papers(page: Page) -> list[str]:
    """Return what was printed."""
    found: list[str] = page.evaluate("papers")
    return found


@pytest.mark.parametrize(
    ("prefix", "how"), [("", "“Print what is picked”"), ("/cy", "“Argraffu’r hyn a ddewiswyd”")], ids=["en", "cy"]
)
def test_the_browsers_own_print_command_puts_no_word_on_paper_and_says_how_to_print(
    prefix: str, how: str, force: None, desk: Page, office: RunningSite, told: Told
) -> None:
    go_to(desk, office, told.case, prefix)
    unlock(desk, office)
    pick(desk)
    show(desk, "happened")
    write(desk, "note", MARKS[2])
    desk.locator("[data-timeline] [data-show]").first.click()
    expect(desk.locator("[data-timeline] [data-words]").first).to_contain_text(MARKS[2])
    desk.locator("#reply").fill(MARKS[3])
    assert how not in desk.locator("main").inner_text(), "on the screen it would be in the way"
    desk.emulate_media(media="print")
    paper = desk.locator("body").inner_text()
    assert how in paper
    assert how.strip("“”") == desk.locator("button[data-print]").text_content()
    assert [mark for mark in MARKS if mark in paper] == []
    assert desk.locator("main :is(textarea, input, select, button):visible").count() == 0
    desk.locator("button[data-print]").dispatch_event("click")
    written_down = desk.locator("[data-case]").get_attribute("data-printed") or "no words"
    expect(desk.locator("[data-said]").first).to_have_text(written_down)
    (printed,) = papers(desk)
    assert MARKS[0] in printed
    assert MARKS[2] not in printed
    assert [mark for mark in MARKS if mark in desk.locator("body").inner_text()] == []
    desk.emulate_media(media="screen")


def test_what_is_picked_is_printed_once_it_was_written_down(
    force: None, desk: Page, office: RunningSite, told: Told
) -> None:
    pick(desk)
    desk.locator("button[data-print]").click()
    expect(desk.locator("[data-said]").first).to_have_text("It is written down which parts you printed.")
    (paper,) = papers(desk)
    assert all(mark in paper for mark in MARKS[:2])
    assert events(office, told.case) == ["cases.open", "cases.print"]
    assert ask(office, "select details from audit_auditevent order by number desc limit 1") == [('{"parts":"02 03"}',)]
    assert not any(mark in desk.content() for mark in MARKS)


@pytest.mark.parametrize(
    ("status", "said"),
    [(0, "The site could not be reached."), (409, "That is enough reading for today.")],
    ids=["unreachable", "enough"],
)
def test_nothing_is_printed_that_is_not_written_down(
    status: int, said: str, force: None, desk: Page, office: RunningSite, told: Told
) -> None:
    pick(desk)
    desk.route(
        "**/print/",
        lambda route: route.fulfill(status=status, json={"refused": "enough"}) if status else route.abort(),
    )
    desk.locator("button[data-print]").click()
    expect(desk.locator("[data-said]").first).to_contain_text(said)
    assert papers(desk) == []
    assert not any(mark in desk.content() for mark in MARKS)
    assert events(office, told.case) == ["cases.open"]


def test_paper_says_roles_marks_duty_and_basis_in_the_page_s_words_and_no_code(
    force: None, office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case, "/cy")
        unlock(page, office)
        pick(page)
        show(page, "happened")
        part(page, "happened").locator("select").select_option("allegation")
        page.locator("[data-assessment] [data-add]").click()
        page.locator("[data-persons] input").fill("K.")
        page.locator("[data-persons] select").select_option("suspect")
        page.locator("#refer-basis").select_option("vital-interests")
        page.locator("#refer-duty").select_option("wales-130")
        says = page.locator("[data-duty-says]")
        expect(says).to_contain_text("(Cymru) 2014, https://www.legislation.gov.uk/anaw/2014/4")
        expect(says).to_contain_text("i’w wirio gan y gweithredwr")
        expect(says.locator("a")).to_have_count(0)
        assert look(page) == []
        page.locator("#refer-why").fill("Gwelwch y rhannau.")
        page.locator("button[data-print]").click()
        expect(page.locator("[data-said]").first).to_contain_text("Mae wedi’i gofnodi")
        (paper,) = papers(page)
    for words in (
        *("K. (Person a amheuir)", "Honiad", "I ddiogelu bywyd neu ddiogelwch rhywun"),
        "Erbyn pryd y mae i’w wneud: i’w wirio gan y gweithredwr",
        "Mae'r gyfraith yng Nghymru yn rhoi dyletswydd i adrodd am blentyn sy'n wynebu risg.",
    ):
        assert words in paper, words
    assert not [code for code in ("suspect", "allegation", "wales-130", "vital-interests") if code in paper]
