"""An open conversation: each message is shown once, what is written is sealed and never lost, leaving closes it."""

import base64
import datetime
from typing import Any

import pytest
from django.db import DatabaseError
from django.utils import timezone

from nightlight.foundation.keys.models import TeamEpoch
from nightlight.foundation.keys.queries import current_epoch
from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.actions import add_part
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.mailbox.actions import destroy_phrase
from nightlight.reporting.mailbox.messages import LONGEST
from nightlight.reporting.mailbox.models import Message
from nightlight.reporting.mailbox.views import conversation
from nightlight.reporting.visits.models import Visit
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keeping import check_the_end_is_told
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import Owner, new_owner, write_to

pytestmark = pytest.mark.django_db
WRITE = "/mailbox/write/"
BAD = [
    "\u202egnp.exe\u202c \u2067x\u2069",
    "🦉🌙" * 50,
    "x" * 10_000,
    "\x00\x07 \x1b[31m",
    "<script>alert(1)</script>",
    "line\r\nline\rline",
]


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> Reader:
    return new_reader()


def place_on(page: Reporter) -> str:
    found = page.page.select_one("input[name=place]")
    assert found
    return str(found["value"])


def write(page: Reporter, text: str, **more: str) -> Reporter:
    """Write into the form that is on the page."""
    return page.send({"answer": text, "place": place_on(page), **more}, WRITE)


def added(owner: Owner) -> list[Part]:
    """Return the parts that came through the mailbox."""
    return list(Part.objects.filter(case=owner.case, name__startswith="mailbox").order_by("id"))


def text_of(page: Reporter) -> str:
    main = page.page.find("main")
    assert main
    return " ".join(main.get_text().split())


def test_the_page_tells_with_scripts_and_without_how_long_the_messages_stay_open(reader: Reader) -> None:
    check_the_end_is_told(new_owner().enter(), "/mailbox/keep/")


def test_new_messages_are_told_but_shown_only_on_a_press(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter()
    assert "1 new message." in text_of(page)
    assert "Lantern_77" not in page.answer.content.decode()
    page.go("/mailbox/messages/")
    assert Message.objects.get().read_hour is None
    page.send({}, "/mailbox/read/")
    assert "Lantern_77" in text_of(page)
    assert "We wrote this on Tuesday 24 November, noon" in text_of(page)


def test_what_was_read_is_shown_in_that_visit_until_it_is_put_away_and_in_no_other(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter().send({}, "/mailbox/read/")
    assert "Lantern_77" in text_of(page.go("/mailbox/messages/"))
    assert "Lantern_77" not in text_of(owner.enter())
    assert "No new message." in text_of(owner.enter())
    page.send({}, "/mailbox/put-away/")
    assert "Lantern_77" not in text_of(page)
    assert "What you read is put away." in text_of(page)
    assert "Lantern_77" not in text_of(page.send({}, "/mailbox/read/"))


def test_a_message_that_comes_while_another_is_read_is_added(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "The first one.")
    page = owner.enter().send({}, "/mailbox/read/")
    write_to(owner, "The second one.")
    assert "1 new message." in text_of(page.go("/mailbox/messages/"))
    page.send({}, "/mailbox/read/")
    assert "The first one." in text_of(page)
    assert "The second one." in text_of(page)


def test_a_message_can_be_no_markup_and_hide_nothing(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "<b>bold</b>\nnext \u202eline\x07 🦉")
    page = owner.enter().send({}, "/mailbox/read/")
    shown = page.page.select_one(".nl-message__text")
    assert shown
    assert shown.get_text() == "<b>bold</b>\nnext line 🦉"
    assert not shown.select("b")


def test_what_is_written_is_sealed_to_the_team_with_the_question_and_the_time(reader: Reader, clock: Clock) -> None:
    owner = new_owner()
    page = write(owner.enter(), "zebrafinch")
    assert "We have what you wrote. It is added to your report." in text_of(page)
    assert "zebrafinch" not in page.answer.content.decode()
    (part,) = added(owner)
    said = reader.open(part)
    assert (said.answer, said.question, said.sealed_by, said.language) == ("zebrafinch", "Write to us", "server", "en")
    assert said.at == "2026-11-24T12:20:30Z"
    assert b"zebrafinch" not in bytes(part.blob)


def test_everything_that_is_written_is_a_part_of_its_own(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    for number in range(3):
        page = write(page, f"Message {number}")
    assert [reader.open(part).answer for part in added(owner)] == ["Message 0", "Message 1", "Message 2"]


def test_what_a_browser_has_sealed_is_kept_as_it_is_and_a_plain_one_beside_it_is_not_looked_at(reader: Reader) -> None:
    owner = new_owner()
    page, epoch = owner.enter(), current_epoch()
    form = page.page.select_one("form[data-seal]")
    assert form
    assert epoch
    assert (form["data-part"], form["data-case"], form["data-purpose"]) == ("mailbox", owner.case.hex, "report")
    assert base64.b64decode(str(form["data-public-key"])) == epoch.public_key
    binding = Binding("report", TEAM, epoch.number, owner.case.hex, "mailbox")
    blob = seal(b"zebrafinch", to=epoch.public_key, binding=binding)
    write(page, "plain beside it", sealed=base64.b64encode(blob).decode())
    (part,) = added(owner)
    assert bytes(part.blob) == blob


@pytest.mark.parametrize("sealed", ["zebrafinch", "AAAA", "🦉", "A" * 80_000])
def test_a_forged_seal_is_refused_and_nothing_is_kept(reader: Reader, sealed: str) -> None:
    owner = new_owner()
    page = write(owner.enter(), "", sealed=sealed)
    assert page.answer.status_code == 422
    assert "We could not read what your browser sent." in text_of(page)
    assert added(owner) == []


@pytest.mark.parametrize("text", BAD, ids=lambda text: ascii(text)[:20])
def test_whatever_is_written_is_kept_as_it_was(reader: Reader, text: str) -> None:
    owner = new_owner()
    page = write(owner.enter(), text)
    assert page.answer.status_code == 200
    (part,) = added(owner)
    assert reader.open(part).answer == text.replace("\r\n", "\n").replace("\r", "\n")


def test_nothing_written_is_asked_for_again(reader: Reader) -> None:
    owner = new_owner()
    page = write(owner.enter(), "  \n ")
    assert page.answer.status_code == 422
    assert "Write something first." in text_of(page)


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "🦉" * 14_000, "ア" * 10_000 + "🦉" * 8_000])
def test_a_message_that_is_too_long_stays_in_the_form(reader: Reader, text: str) -> None:
    owner = new_owner()
    page = write(owner.enter(), text)
    assert page.answer.status_code == 422
    assert page.page.select_one("textarea").get_text().strip() == text  # type: ignore[union-attr]  # it is there
    assert added(owner) == []
    assert "We have what you wrote." in text_of(write(page, text[: LONGEST // 2]))


def test_what_was_written_for_longer_than_the_visit_lasts_is_kept_all_the_same(reader: Reader, clock: Clock) -> None:
    owner = new_owner()
    page = owner.enter()
    place = place_on(page)
    clock.forward(minutes=45)
    page.send({"answer": "zebrafinch", "place": place}, WRITE)
    assert page.heading == "We have what you wrote"
    assert reader.open(added(owner)[0]).answer == "zebrafinch"
    assert page.go("/mailbox/messages/").answer.status_code == 410


def test_after_quick_exit_nothing_can_be_added_and_what_was_typed_comes_back(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    place = place_on(page)
    page.client.cookies.clear()
    page.send({"answer": "zebrafinch", "place": place}, WRITE)
    assert (page.answer.status_code, page.heading) == (410, "Your messages are not open here")
    assert page.page.select_one("textarea").get_text().strip() == "zebrafinch"  # type: ignore[union-attr]  # it is there
    assert added(owner) == []


def test_a_tab_from_before_the_words_were_entered_again_can_still_send(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    place = place_on(page)
    page.send({}, "/mailbox/leave/")
    page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    page.send({"answer": "zebrafinch", "place": place}, WRITE)
    assert "We have what you wrote." in text_of(page)
    assert len(added(owner)) == 1


@pytest.mark.parametrize("place", ["", "x", "A" * 512, "of another visit"])
def test_a_place_that_was_forged_or_belongs_to_another_visit_adds_nothing(reader: Reader, place: str) -> None:
    owner, other = new_owner(), new_owner()
    if place == "of another visit":
        place = place_on(other.enter())
    page = owner.enter().send({"answer": "zebrafinch", "place": place}, WRITE)
    assert page.answer.status_code == 410
    assert Part.objects.filter(name__startswith="mailbox").count() == 0


def test_a_mailbox_that_was_destroyed_in_another_tab_shows_nothing_more_and_loses_nothing(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter().send({}, "/mailbox/read/")
    place = place_on(page)
    destroy_phrase(mailbox=owner.mailbox, now=timezone.now())
    page.send({"answer": "zebrafinch", "place": place}, WRITE)
    assert page.heading == "We have what you wrote"
    assert reader.open(added(owner)[0]).answer == "zebrafinch"
    for path in ("/mailbox/messages/", "/mailbox/change/", "/mailbox/destroy/", "/mailbox/close/"):
        assert page.go(path).answer.status_code == 410
        assert "Lantern_77" not in page.answer.content.decode()


def test_two_tabs_at_once_lose_nothing(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter()
    place = place_on(page)
    page.send({}, "/mailbox/read/")
    page.send({"answer": "from the tab that was open before", "place": place}, WRITE)
    assert "Lantern_77" in text_of(page)
    assert "We have what you wrote." in text_of(page)


def test_a_case_that_takes_no_more_says_so_and_the_words_stay(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nightlight.reporting.cases.actions.MOST_PARTS", 1)
    owner = new_owner()
    page = write(owner.enter(), "zebrafinch")
    assert page.answer.status_code == 422
    assert "We can't add more to this report here." in text_of(page)
    assert "zebrafinch" in page.page.select_one("textarea").get_text()  # type: ignore[union-attr]  # it is there


def test_keys_that_end_while_somebody_writes_are_told_and_the_words_come_back(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    TeamEpoch.objects.update(ended_at=timezone.now())
    write(page, "zebrafinch")
    assert page.answer.status_code == 503
    assert "zebrafinch" in page.page.select_one("textarea").get_text()  # type: ignore[union-attr]  # it is there


@pytest.mark.parametrize("sealed", [False, True])
def test_with_the_database_gone_a_message_waits_in_the_page_and_no_log_tells_it(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, sealed: bool
) -> None:
    def gone(**_given: Any) -> str:
        raise DatabaseError("zebrafinch")

    owner, epoch = new_owner(), current_epoch()
    assert epoch
    page = owner.enter()
    blob = seal(b"x", to=epoch.public_key, binding=Binding("report", TEAM, epoch.number, owner.case.hex, "mailbox"))
    more = {"sealed": base64.b64encode(blob).decode()} if sealed else {}
    monkeypatch.setattr(conversation, "add_part", gone)
    write(page, "" if sealed else "zebrafinch", **more)
    assert page.answer.status_code == 503
    assert "zebrafinch" not in caplog.text
    monkeypatch.setattr(conversation, "add_part", add_part)
    kept = {str(field["name"]): str(field["value"]) for field in page.page.select("main input[type=hidden]")}
    text = page.page.select_one("textarea")
    page.send({**kept, "answer": text.get_text().strip() if text else ""}, WRITE)
    assert "We have what you wrote." in text_of(page)
    assert len(added(owner)) == 1


def test_what_is_written_lowers_nothing_of_the_case(reader: Reader) -> None:
    owner = new_owner()
    before = Case.objects.values().get()
    write(owner.enter(), "It was not so bad.")
    assert Case.objects.values().get() == before


def test_it_says_when_nobody_is_there_to_read(reader: Reader, clock: Clock) -> None:
    clock.now = datetime.datetime(2026, 11, 24, 23, 0, tzinfo=datetime.UTC)
    page = new_owner().enter()
    assert "Nobody reads this until 8am tomorrow. If you are in danger, call 999." in text_of(page)


def test_it_closes_after_thirty_idle_minutes_and_can_be_kept_open(reader: Reader, clock: Clock) -> None:
    page = new_owner().enter()
    clock.forward(minutes=20)
    assert page.send({}, "/mailbox/keep/").answer.status_code == 204
    clock.forward(minutes=20)
    assert page.go("/mailbox/messages/").answer.status_code == 200
    clock.forward(minutes=12)
    assert page.go("/mailbox/messages/").answer.status_code == 410
    assert page.send({}, "/mailbox/keep/").answer.status_code == 410


def test_leaving_closes_it_here_and_deletes_the_key_that_opened_it(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    assert Visit.objects.count() == 1
    page.send({}, "/mailbox/leave/")
    assert page.heading == "Your messages are closed here"
    assert not Visit.objects.exists()
    assert page.client.cookies["visit"].value == ""
    assert owner.enter().heading == "Your messages"


def test_leaving_keeps_the_receipt_that_is_in_the_same_visit(reader: Reader) -> None:
    owner, page = new_owner(), Reporter().begin("adult").finish().send_report()
    page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    page.send({}, "/mailbox/leave/")
    assert page.go("/report/sent/").heading == "We have your report"
    assert page.go("/mailbox/messages/").answer.status_code == 410


def test_no_page_may_be_kept_by_a_browser_and_no_address_tells_anything(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    for path in ("messages", "change", "destroy", "close", "open", "wait"):
        page.go(f"/mailbox/{path}/")
        assert page.answer["Cache-Control"] == "no-store", path
        assert page.page.title
        assert page.page.title.get_text() == "Form – Nightlight"
        assert owner.mailbox.hex not in page.path


def test_it_is_all_there_in_welsh(reader: Reader) -> None:
    owner = new_owner()
    page = Reporter().go("/cy/mailbox/")
    assert page.heading == "Ydy hi'n ddiogel i ti ddarllen nawr?"
    page.go("/cy/mailbox/open/").send({"phrase": owner.phrase.text})
    assert page.heading == "Dy negeseuon"
    page.send({"answer": "Llanfairpwll", "place": place_on(page)}, "/cy" + WRITE)
    assert reader.open(added(owner)[0]).question == "Ysgrifenna aton ni"
    assert reader.open(added(owner)[0]).language == "cy"
