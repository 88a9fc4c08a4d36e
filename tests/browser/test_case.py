"""A case in a caseworker's browser: opened nowhere else, veiled until asked for, gone when keys are locked."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, StorageState, expect

from nightlight.pure.sealing.replies import open_reply
from nightlight.reporting.mailbox.rules import reply_binding
from tests.browser.casework import MARKS, Told, add_part, ask, go_to, open_here, said, sealed, tell, unlock
from tests.browser.desk import at_desk, logged_in, look
from tests.browser.reporting import Wire
from tests.conftest import RunningSite
from tests.encodings import found_in
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]
NOTE, REPLY = MARKS[2:]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("case")) as running:
        yield running


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's caseworker, who holds the demo's key."""
    return logged_in(office, chromium, "caseworker")


@pytest.fixture
def told(office: RunningSite) -> Told:
    """A case of the caseworker's."""
    return tell(office)


@pytest.fixture
def desk(office: RunningSite, session: StorageState, chromium: Browser, told: Told) -> Iterator[Page]:
    """The caseworker before the case, unlocked."""
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case)
        unlock(page, office)
        yield page


def part(page: Page, node: str) -> Locator:
    return page.locator("[data-parts] > li", has_text=f"The question {node}")


def show(page: Page, node: str) -> Locator:
    """Ask for the words of a part and return them."""
    part(page, node).locator("[data-show]").click()
    words = part(page, node).locator("[data-words]")
    expect(words).to_be_visible()
    return words


def write(page: Page, kind: str, text: str) -> None:
    page.locator(f"#{kind}").fill(text)
    page.locator(f"form[data-write={kind}] button[type=submit]").click()


def events(office: RunningSite, case: uuid.UUID) -> list[str]:
    from nightlight.reporting.cases.rules import audit_subject

    asked = "select action from audit_auditevent where subject = ? order by number"
    return [str(action) for (action,) in ask(office, asked, audit_subject(case))]


def words_in(folder: Path) -> list[tuple[str, str, str]]:
    """Return which marks stand anywhere in the files of a site."""
    return [
        (file.name, *each)
        for file in folder.rglob("*")
        if file.is_file()
        for each in found_in(file.read_bytes(), MARKS)
    ]


def test_a_case_is_read_and_answered_and_no_word_of_it_reaches_the_server(
    desk: Page, office: RunningSite, told: Told
) -> None:
    wire = Wire(desk)
    found = look(desk)
    open_here(desk)
    summary = desk.locator("[data-summary]")
    expect(summary).to_contain_text("A child under 13")
    expect(summary.locator("div", has_text="A meeting in person")).to_contain_text("Planned")
    expect(summary.locator("div", has_text="May hurt themselves")).to_contain_text("Not asked")
    assert not any(mark in desk.content() for mark in MARKS)
    expect(show(desk, "happened")).to_have_text("zebrafinch")
    assert show(desk, "names").locator("p").all_inner_texts() == ["Lantern_77", "another"]
    expect(part(desk, "demand")).to_contain_text("Left out")
    found += look(desk)
    write(desk, "note", NOTE)
    expect(desk.locator("[data-said]").first).to_have_text("The note is kept, sealed to the team.")
    write(desk, "reply", REPLY)
    expect(desk.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
    for kind, text in (("Note", NOTE), ("Reply to the reporter", REPLY)):
        entry = desk.locator("[data-timeline] li", has_text=kind)
        entry.locator("[data-show]").click()
        expect(entry.locator("[data-words]")).to_have_text(text)
    found += look(desk)
    expect(desk.locator("[data-facts]")).to_contain_text("In contact")
    ((message, blob),) = ask(office, "select id, blob from mailbox_message where mailbox_id in"
                             " (select id from mailbox_mailbox where case_id = ?)", told.case.hex)  # fmt: skip
    assert isinstance(blob, bytes)
    binding = reply_binding(told.case, uuid.UUID(str(message)))
    assert open_reply(blob, seed=told.seed, binding=binding).decode() == REPLY
    assert events(office, told.case) == [
        "cases.open", "cases.unveil", "cases.unveil", "cases.note", "mailbox.reply", "cases.reply",
        "cases.unveil", "cases.unveil",
    ]  # fmt: skip
    assert len(wire.sent) > 8
    assert [each for request in wire.sent for each in found_in(request, MARKS)] == []
    assert words_in(office.var) == []
    assert found == []


def test_the_search_for_words_would_find_them(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"... zebrafinch ...")
    assert {(file, word) for file, word, _way in words_in(tmp_path)} == {("log", "zebrafinch")}


def test_locking_empties_the_page_and_what_was_begun_comes_back(desk: Page, office: RunningSite) -> None:
    open_here(desk)
    show(desk, "happened")
    desk.locator("#reply").fill(REPLY)
    with desk.expect_response(re.compile("/draft/")):
        desk.keyboard.press("Escape")
    assert said(desk).startswith("Locked.")
    assert not any(mark in desk.content() for mark in MARKS)
    assert desk.locator("#reply").input_value() == ""
    expect(desk.locator("[data-parts] > li")).to_have_count(0)
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value(REPLY)
    assert words_in(office.var) == []


def test_what_is_typed_is_kept_sealed_without_anybody_asking(desk: Page, office: RunningSite, told: Told) -> None:
    open_here(desk)
    with desk.expect_response(re.compile("/draft/")):
        desk.locator("#note").fill(NOTE)
        desk.locator("#reply").focus()
    go_to(desk, office, told.case)
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#note")).to_have_value(NOTE)


def test_keys_stay_unlocked_from_the_queue_to_the_case_and_back(desk: Page, told: Told) -> None:
    desk.get_by_role("link", name="To the queue").click()
    desk.get_by_role("link", name="Mine").click()
    desk.locator(f"#case-{told.case} a").click()
    expect(desk.locator("[data-lock-state]")).to_have_text("Unlocked")
    open_here(desk)
    expect(show(desk, "happened")).to_have_text("zebrafinch")


def test_a_part_that_was_changed_is_named_and_the_others_open(desk: Page, office: RunningSite, told: Told) -> None:
    blob = bytearray(sealed(office, told.case, "06", "where", "here"))
    blob[-1] ^= 1
    add_part(office, told.case, "06", bytes(blob))
    moved = sealed(office, told.case, "99", "where", "here")
    add_part(office, told.case, "07", moved)
    add_part(office, told.case, "08", b"\x01nothing")
    open_here(desk)
    faults = desk.locator(".nl-case__part--fault")
    assert [text.split()[1] for text in faults.locator("h3").all_inner_texts()] == ["06", "07", "08"]
    expect(faults.first).to_contain_text("This part does not open: it was changed")
    expect(show(desk, "happened")).to_have_text("zebrafinch")


def test_a_reply_waits_sealed_while_the_network_is_lost_and_is_sent_once(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    desk.locator("#reply").fill(REPLY)
    desk.route("**/reply/", lambda route: route.abort())
    desk.locator("form[data-write=reply] button[type=submit]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    expect(desk.locator("#reply")).to_have_attribute("readonly", "")
    desk.unroute("**/reply/")
    desk.evaluate("dispatchEvent(new Event('online'))")
    expect(desk.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
    assert desk.locator("#reply").input_value() == ""
    assert events(office, told.case).count("cases.reply") == 1


def test_what_waits_to_be_sent_is_gone_once_keys_are_locked(desk: Page, office: RunningSite, told: Told) -> None:
    open_here(desk)
    desk.locator("#reply").fill(REPLY)
    desk.route("**/reply/", lambda route: route.abort())
    desk.locator("form[data-write=reply] button[type=submit]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("is sealed and waits")
    desk.keyboard.press("Escape")
    desk.unroute("**/reply/")
    desk.evaluate("dispatchEvent(new Event('online'))")
    unlock(desk, office)
    open_here(desk)
    # As a draft it was kept; nothing went out.
    expect(desk.locator("#reply")).to_have_value(REPLY)
    assert "cases.reply" not in events(office, told.case)


def test_whoever_lost_the_case_meanwhile_is_told_and_keeps_what_they_wrote(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    ask(office, "update cases_case set assignee_id = (select id from auth_user where username = 'demo-lead')"
        " where id = ?", told.case.hex)  # fmt: skip
    write(desk, "note", NOTE)
    expect(desk.locator("[data-said]").first).to_contain_text("The case has changed meanwhile")
    expect(desk.locator("#note")).to_have_value(NOTE)
    part(desk, "happened").locator("[data-show]").click()
    expect(desk.locator("[data-said]").first).to_contain_text("The case has changed meanwhile")
    expect(part(desk, "happened").locator("[data-words]")).to_be_hidden()
    go_to(desk, office, told.case)
    expect(desk.locator("main")).to_contain_text("Nothing: it is not yours.")
    expect(desk.locator("[data-begin-reading]")).to_have_count(0)


def test_marks_and_persons_are_kept_sealed_and_put_on_top_of_what_others_saved(
    desk: Page, office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    open_here(desk)
    show(desk, "happened")
    part(desk, "happened").get_by_label("This statement is").select_option("allegation")
    desk.get_by_role("button", name="Add a person").click()
    desk.get_by_label("Person").fill(MARKS[1])
    desk.get_by_label("Role").select_option("suspect")
    with at_desk(chromium, session) as other:
        go_to(other, office, told.case)
        unlock(other, office)
        open_here(other)
        show(other, "names")
        part(other, "names").get_by_label("This statement is").select_option("fact")
        other.get_by_role("button", name="Seal and keep the assessment").click()
        expect(other.locator("[data-said]").first).to_contain_text("The assessment is kept")
    found = look(desk)
    desk.get_by_role("button", name="Seal and keep the assessment").click()
    expect(desk.locator("[data-said]").first).to_contain_text("The assessment is kept")
    go_to(desk, office, told.case)
    unlock(desk, office)
    open_here(desk)
    expect(part(desk, "happened").get_by_label("This statement is")).to_have_value("allegation")
    expect(part(desk, "names").get_by_label("This statement is")).to_have_value("fact")
    expect(desk.get_by_label("Person")).to_have_value(MARKS[1])
    expect(desk.get_by_label("Role")).to_have_value("suspect")
    versions = ask(office, "select version from casefile_document where case_id = ? order by version", told.case.hex)
    assert versions == [(1,), (2,)]
    assert words_in(office.var) == []
    assert found == []


def test_reviewed_words_begin_a_reply_in_the_reporter_s_language_or_the_other(desk: Page) -> None:
    open_here(desk)
    choices = desk.locator("[data-choice] option").all_inner_texts()
    assert choices[1].startswith("A child under 13:")
    desk.locator("[data-choice]").select_option(index=1)
    desk.locator("#reply").fill("And something of mine.")
    desk.get_by_role("button", name="Put in").click()
    assert re.match(r"Hello,[\s\S]+999[\s\S]+\n\nAnd something of mine\.", desk.locator("#reply").input_value())
    desk.locator("#reply").fill("")
    desk.locator("select[data-language]").select_option("cy")
    desk.get_by_role("button", name="Put in").click()
    assert desk.locator("#reply").input_value().startswith("Helo,")


def test_a_day_s_reading_ends_with_everything_covered_and_what_was_begun_still_there(
    office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    with at_desk(chromium, session) as page:
        page.clock.install()
        go_to(page, office, told.case)
        unlock(page, office)
        open_here(page)
        page.route("**/exposure/", lambda route: route.fulfill(json={"minutes": 215, "limit": 240, "stage": "soon"}))
        page.clock.run_for(31_000)
        assert "Minutes of reading left" not in said(page), "nothing is before anybody"
        show(page, "happened")
        page.locator("#reply").fill(REPLY)
        page.clock.run_for(31_000)
        expect(page.locator("[data-said]").first).to_have_text(
            "Minutes of reading left today: 25. Please see to what can’t wait."
        )
        page.unroute("**/exposure/")
        page.route("**/exposure/", lambda route: route.fulfill(json={"minutes": 240, "limit": 240, "stage": "enough"}))
        page.clock.run_for(31_000)
        expect(page.locator("[data-day]")).to_be_visible()
        expect(part(page, "happened").locator("[data-words]")).to_be_hidden()
        assert "zebrafinch" not in page.content()
        expect(page.locator("#reply")).to_have_value(REPLY)
        assert look(page) == []
        page.get_by_role("button", name="Hand over and stop for today").click()
        expect(page.locator("h1")).to_have_text("Your desk")


def test_grey_and_large_print_change_at_once_and_stay(desk: Page, office: RunningSite, told: Told) -> None:
    for name in ("Grey", "Large print"):
        with desk.expect_response(re.compile("/look/")):
            desk.get_by_role("button", name=name).click()
        expect(desk.get_by_role("button", name=name)).to_have_attribute("aria-pressed", "true")
    expect(desk.locator("[data-lock-state]")).to_have_text("Unlocked")
    assert look(desk) == []
    go_to(desk, office, told.case)
    expect(desk.locator("html.nl-desk--grey.nl-desk--large")).to_have_count(1)
    for name in ("Grey", "Large print"):
        with desk.expect_response(re.compile("/look/")):
            desk.get_by_role("button", name=name).click()


def test_a_case_is_worked_on_by_keyboard_alone(desk: Page) -> None:
    desk.locator("[data-begin-reading]").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("[data-told]")).to_be_focused()
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    expect(part(desk, "happened").locator("[data-words]")).to_have_text("zebrafinch")
    expect(part(desk, "happened").locator("[data-show]")).to_be_focused()
    assert part(desk, "happened").locator("[data-show]").get_attribute("aria-expanded") == "true"
    desk.keyboard.press("Enter")
    expect(part(desk, "happened").locator("[data-words]")).to_be_hidden()


def test_without_scripts_the_page_says_what_it_needs_and_what_is_in_the_clear(
    office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    context = chromium.new_context(storage_state=session, java_script_enabled=False)
    page = context.new_page()
    go_to(page, office, told.case)
    assert "Cases need JavaScript" in page.locator("main").inner_text()
    page.locator("summary", has_text="Hand back").click()
    page.get_by_role("button", name="Hand back").click()
    expect(page.locator("main")).to_contain_text("It waits for whoever takes it next.")
    context.close()


def test_a_case_is_read_in_welsh(office: RunningSite, session: StorageState, chromium: Browser, told: Told) -> None:
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case, "/cy")
        unlock(page, office)
        page.locator("[data-begin-reading]").click()
        expect(page.locator("[data-parts] > li").first).to_be_visible()
        expect(show(page, "happened")).to_have_text("zebrafinch")
        assert page.locator("[data-summary]").inner_text() != ""
        assert look(page) == []
