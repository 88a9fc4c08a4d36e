"""What is written about a case and to its reporter: sealed in the browser, kept while it is begun, sent once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, StorageState, expect

from nightlight.staff.exhibits.checking import check
from nightlight.staff.exhibits.rules import read_exhibit
from tests.browser.casework import (
    MARKS,
    Told,
    arrive,
    ask,
    events,
    go_to,
    open_here,
    part,
    show,
    unlock,
    wait_for_the_record,
    words_in,
    write,
)  # fmt: skip
from tests.browser.desk import at_desk, look
from tests.browser.reporting import Wire
from tests.conftest import RunningSite
from tests.encodings import found_in

pytestmark = [pytest.mark.browser, pytest.mark.desk]
NOTE, REPLY = MARKS[2:]


def test_what_is_typed_is_kept_sealed_without_anybody_asking(desk: Page, office: RunningSite, told: Told) -> None:
    open_here(desk)
    with desk.expect_response(re.compile("/draft/")):
        desk.locator("#note").fill(NOTE)
        desk.locator("#reply").focus()
    go_to(desk, office, told.case)
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#note")).to_have_value(NOTE)


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


def test_who_asked_us_to_stop_is_written_to_only_where_somebody_may_be_in_danger(
    office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    ask(office, "update mailbox_mailbox set closure_hour = '2026-01-01 12:00:00' where case_id = ?", told.case.hex)
    with at_desk(chromium, session) as page:
        go_to(page, office, told.case)
        unlock(page, office)
        open_here(page)
        page.locator("#reply").fill(REPLY)
        page.locator("form[data-write=reply] button[type=submit]").click()
        expect(page.locator("[data-said]").first).to_contain_text("Nothing was sent.")
        expect(page.locator("#reply")).to_have_value(REPLY)
        assert "cases.reply" not in events(office, told.case)
        page.get_by_role("checkbox", name="Somebody may be in danger").check()
        assert look(page) == []
        page.locator("form[data-write=reply] button[type=submit]").click()
        expect(page.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
        assert "cases.reply" in events(office, told.case)


def test_what_was_sent_does_not_come_back_as_something_begun(desk: Page, office: RunningSite, told: Told) -> None:
    open_here(desk)
    held: list[Route] = []
    desk.route("**/draft/", lambda route: held.append(route))
    with desk.expect_request("**/draft/"):
        desk.locator("#reply").fill(REPLY)
        desk.locator("#note").focus()
    desk.locator("form[data-write=reply] button[type=submit]").click()
    expect(desk.locator("#reply")).to_have_value(REPLY)
    assert "cases.reply" not in events(office, told.case)
    held[0].continue_()
    expect(desk.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
    assert ask(office, "select count(*) from casefile_draft where case_id = ?", told.case.hex) == [(0,)]


def test_a_reply_that_was_on_its_way_when_somebody_locked_is_not_begun_again(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    held: list[Route] = []
    desk.route("**/reply/", lambda route: held.append(route))
    desk.locator("#reply").fill(REPLY)
    with desk.expect_request("**/reply/"):
        desk.locator("form[data-write=reply] button[type=submit]").click()
    desk.keyboard.press("Escape")
    held[0].continue_()
    expect(desk.locator("[data-said]").first).to_have_text("The reply is sent, sealed to the reporter.")
    unlock(desk, office)
    open_here(desk)
    expect(desk.locator("#reply")).to_have_value("")
    assert events(office, told.case).count("cases.reply") == 1


def test_an_assessment_that_does_not_open_is_said_and_the_one_before_is_shown(
    desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    for name in (MARKS[1], MARKS[2]):
        desk.get_by_role("button", name="Add a person").click()
        desk.get_by_label("Person").last.fill(name)
        desk.get_by_role("button", name="Seal and keep the assessment").click()
        expect(desk.locator("[data-unsaved]")).to_be_hidden()
    ask(office, "update casefile_document set blob = cast(substr(blob, 1, length(blob) - 1) || x'00' as blob)"
        " where case_id = ? and version = 2", told.case.hex)  # fmt: skip
    go_to(desk, office, told.case)
    unlock(desk, office)
    desk.locator("[data-begin-reading]").click()
    expect(desk.locator("[data-said]").first).to_have_text(
        "The newest assessment does not open; an older one is shown."
    )
    expect(desk.get_by_label("Person")).to_have_value(MARKS[1])


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


def test_what_a_colleague_changed_of_a_person_is_not_undone_by_a_mark_of_mine(
    desk: Page, office: RunningSite, session: StorageState, chromium: Browser, told: Told
) -> None:
    open_here(desk)
    for name in ("K.", "L."):
        desk.get_by_role("button", name="Add a person").click()
        desk.get_by_label("Person").last.fill(name)
        desk.get_by_label("Role").last.select_option("witness")
    keep = desk.get_by_role("button", name="Seal and keep the assessment")
    keep.click()
    expect(desk.locator("[data-unsaved]")).to_be_hidden()
    with at_desk(chromium, session) as other:
        go_to(other, office, told.case)
        unlock(other, office)
        open_here(other)
        other.get_by_label("Role").first.select_option("suspect")
        other.get_by_role("button", name="Remove").last.click()
        other.get_by_role("button", name="Seal and keep the assessment").click()
        expect(other.locator("[data-said]").first).to_contain_text("The assessment is kept")
    show(desk, "happened")
    part(desk, "happened").get_by_label("This statement is").select_option("fact")
    keep.click()
    expect(desk.locator("[data-said]").first).to_contain_text("Somebody else had kept one meanwhile")
    expect(desk.locator("[data-unsaved]")).to_be_hidden()
    go_to(desk, office, told.case)
    unlock(desk, office)
    open_here(desk)
    expect(desk.get_by_label("Person")).to_have_value("K.")
    expect(desk.get_by_label("Role")).to_have_value("suspect")
    expect(part(desk, "happened").get_by_label("This statement is")).to_have_value("fact")


def test_what_is_changed_while_an_assessment_is_on_its_way_is_not_kept_yet_and_said_so(desk: Page) -> None:
    open_here(desk)
    desk.get_by_role("button", name="Add a person").click()
    desk.get_by_label("Person").fill(MARKS[1])
    held: list[Route] = []
    desk.route("**/assess/", lambda route: held.append(route))
    with desk.expect_request("**/assess/"):
        desk.get_by_role("button", name="Seal and keep the assessment").click()
    desk.get_by_label("Person").fill(MARKS[2])
    held[0].continue_()
    desk.unroute("**/assess/")
    expect(desk.locator("[data-said]").first).to_contain_text("The assessment is kept")
    expect(desk.locator("[data-unsaved]")).to_be_visible()
    desk.get_by_role("button", name="Seal and keep the assessment").click()
    expect(desk.locator("[data-unsaved]")).to_be_hidden()


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


@pytest.fixture
def as_lead(office: RunningSite) -> Iterator[None]:
    """Let the caseworker, who holds the demo's key, be a lead as well for a while."""
    ((person,),) = ask(office, "select id from auth_user where username = 'demo-caseworker'")
    ((group,),) = ask(office, "select id from auth_group where name = 'lead'")
    ask(office, "insert into auth_user_groups (user_id, group_id) values (?, ?)", person, group)
    yield
    ask(office, "delete from auth_user_groups where user_id = ? and group_id = ?", person, group)


def test_a_copy_is_masked_read_through_and_given_out_once_it_was_written_down(
    as_lead: None, desk: Page, office: RunningSite, told: Told, tmp_path: Path
) -> None:
    wire = Wire(desk)
    open_here(desk)
    desk.locator("form[data-copying]").locator("xpath=..").locator("summary").click()
    for name in ("happened", "names"):
        desk.locator("form[data-copying]").get_by_label(f"The question {name}").check()
    desk.locator("form[data-copying]").get_by_label("What is kept in the clear").check()
    desk.get_by_label("Words to mask").fill("lantern_77\nanother")
    desk.get_by_role("button", name="Look it through").click()
    text = desk.get_by_label("The copy.")
    expect(text).to_be_focused()
    assert "zebrafinch" in text.input_value()
    assert text.input_value().count("[masked]") == 2
    for fact in ("Urgency: ", "State: Taken", "Nation: Wales", "Came: "):
        assert f"\n{fact}" in text.input_value(), fact
    found = look(desk)
    desk.get_by_role("button", name="Write it down and make the copy").click()
    expect(desk.locator("[data-said]").first).to_contain_text("Nothing was given out")
    for answer in ("identity", "exemption", "others"):
        desk.locator(f"[data-answer={answer}]").check()
    desk.get_by_role("button", name="Write it down and make the copy").click()
    with desk.expect_download() as saving:
        desk.get_by_role("link", name="Save the copy").click()
    saving.value.save_as(tmp_path / "copy.txt")
    given = (tmp_path / "copy.txt").read_text()
    assert "zebrafinch" in given
    assert "Lantern_77" not in given
    assert events(office, told.case) == ["cases.open", "cases.unveil", "cases.unveil", "cases.copy"]
    desk.keyboard.press("Escape")
    assert "zebrafinch" not in desk.content()
    assert text.input_value() == ""
    assert [each for request in wire.sent for each in found_in(request, MARKS)] == []
    assert found == []


def test_each_note_and_referral_is_picked_by_what_it_is_when_it_was_written_and_by_whom(
    as_lead: None, desk: Page, office: RunningSite, told: Told
) -> None:
    open_here(desk)
    for words in (NOTE, "Another one."):
        write(desk, "note", words)
        expect(desk.locator("#note")).to_have_value("")
    older = "update casefile_document set written_at = '2026-11-24 09:30:00' where id = ?"
    ((first,),) = ask(office, "select id from casefile_document where case_id = ? order by written_at limit 1",
                      told.case.hex)  # fmt: skip
    ask(office, older, first)
    go_to(desk, office, told.case)
    unlock(desk, office)
    open_here(desk)
    head = "Note, Tue 24 Nov 2026, 09:30, demo-caseworker"
    for form in ("exhibiting", "copying"):
        desk.locator(f"form[data-{form}]").locator("xpath=..").locator("summary").click()
        labels = desk.locator(f"form[data-{form}] [data-picking] label").all_inner_texts()
        assert next(label for label in labels if label.startswith("Note, ")) == head
        assert len({label for label in labels if label.startswith("Note, ")}) == 2
    desk.locator("form[data-copying]").get_by_label(head).check()
    desk.get_by_role("button", name="Look it through").click()
    text = desk.get_by_label("The copy.")
    expect(text).to_be_focused()
    assert f"{head}\n{NOTE}" in text.input_value()


def test_an_exhibit_that_a_lead_makes_is_proved_by_itself_to_hold_what_the_child_wrote(
    as_lead: None, desk: Page, office: RunningSite, told: Told, tmp_path: Path
) -> None:
    arrive(office, told.case)
    wire = Wire(desk)
    open_here(desk)
    write(desk, "note", NOTE)
    expect(desk.locator("#note")).to_have_value("")
    form = desk.locator("form[data-exhibiting]")
    form.locator("xpath=..").locator("summary").click()
    form.get_by_label("The question happened").check()
    form.get_by_label(re.compile(r"^Note, \w{3} \d.*, demo-caseworker$")).check()
    form.get_by_label("For whom, and their number for it").fill("Teapot_91 Crown Court")
    found = look(desk)
    button = form.get_by_role("button", name="Write it down and make the exhibit")
    button.click()
    # At the end of a long page: what is said is in sight all the same.
    expect(desk.locator("[data-said]").first).to_contain_text("Nothing was given out")
    expect(desk.locator("[data-said]").first).to_be_in_viewport()
    for answer in ("asked", "needed"):
        form.locator(f"[data-answer={answer}]").check()
    wait_for_the_record(desk, office, told.case)
    button.click()
    with desk.expect_download() as saving:
        desk.get_by_role("link", name="Save the exhibit").click()
    saving.value.save_as(tmp_path / "exhibit")
    made = read_exhibit((tmp_path / "exhibit").read_text())
    checked = check(made)
    assert [(part.part.name, part.evidence.answer) for part in checked.parts if part.evidence] == [("02", MARKS[0])]
    assert [document.text for document in checked.documents] == [NOTE]
    assert made.content.purpose == "Teapot_91 Crown Court"
    withheld = {part.name: part.why for part in made.content.withheld}
    assert withheld == dict.fromkeys(("01", "03", "04", "05"), "not-given") | {"20": "filler"}
    verdicts = {finding.question: finding.verdict for finding in checked.findings}
    assert verdicts == {
        "words": "holds", "arrival": "holds", "writing": "holds", "events": "holds", "exhibit": "holds",
        "signature": "not checked", "record": "not checked",
    }  # fmt: skip
    assert form.locator("[data-digest]").inner_text().replace(" ", "") == made.digest
    assert events(office, told.case) == ["cases.open", "cases.note", "cases.exhibit"]
    desk.keyboard.press("Escape")
    expect(form.locator("[data-file]")).to_be_hidden()
    assert form.locator("a[data-save]").get_attribute("href") is None
    assert [each for request in wire.sent for each in found_in(request, MARKS)] == []
    assert found == []
