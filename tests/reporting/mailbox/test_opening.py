"""The way in: safe to read first, one answer to every phrase that opens nothing, and a wait instead of a refusal."""

from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rapidfuzz.distance import OSA

from nightlight.foundation.keys.models import TeamEpoch
from nightlight.pure.sealing import derivation
from nightlight.pure.sealing.phrases import SPOKEN_WORDS, Phrase, word_list
from nightlight.reporting.limits import HourlyLimit
from nightlight.reporting.mailbox import doorway
from nightlight.reporting.mailbox import lanes as lanes_module
from nightlight.reporting.mailbox.actions import destroy_phrase
from nightlight.reporting.mailbox.lanes import Lanes, NoRoomNow
from nightlight.reporting.mailbox.models import Mailbox
from nightlight.reporting.visits.models import Visit
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import new_owner, write_to
from tests.reporting.neighbours import neighbours
from tests.visitor import HERE

pytestmark = pytest.mark.django_db
WRONG = "apple apple apple apple apple apple"
BAD = [
    "",
    " ",
    "\x00\x01\x02",
    "\u202eevil\u202c \u2066words\u2069",
    "🦉 🦉 🦉 🦉 🦉 🦉",
    "x" * 10_000,
    "a " * 250,
    "<script>zebrafinch</script>",
    "' or 1=1 --",
    "1 2 3 4 5 6",
]


# As many as a test can make.
TRIES, SPOKEN_TRIES = 3, 2


@pytest.fixture
def few(lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an address try few phrases before it has to wait."""
    monkeypatch.setattr(lanes, "_addresses", HourlyLimit(TRIES))
    monkeypatch.setattr(lanes, "_spoken_addresses", HourlyLimit(SPOKEN_TRIES))


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> Reader:
    return new_reader()


class Counted:
    """Counts what is derived."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times, real = 0, derivation.derive

        def derive(phrase: Phrase, *, pepper: bytes) -> Any:
            self.times += 1
            return real(phrase, pepper=pepper)

        monkeypatch.setattr(lanes_module, "derive", derive)


def without(page: str, text: str) -> str:
    return page.replace(text, "")


def test_before_anything_else_it_asks_whether_it_is_safe(reader: Reader) -> None:
    page = Reporter().go("/mailbox/")
    assert page.heading == "Is it safe to read now?"
    assert page.page.select("main a[href='/leave']")
    assert page.page.select("main a[href='/mailbox/open/']")
    assert not page.page.select("main input")
    assert not Visit.objects.exists()


def test_the_right_words_open_the_messages(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    assert (page.path, page.heading) == ("/mailbox/messages/", "Your messages")
    assert page.page.title
    assert page.page.title.get_text() == "Form – Nightlight"
    cookie = page.client.cookies["visit"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", "")


@pytest.mark.parametrize("spoil", [str.upper, lambda text: text.replace(" ", "-"), lambda text: f"  {text}. "])
def test_capitals_and_separators_do_not_matter(reader: Reader, spoil: Any) -> None:
    owner = new_owner()
    assert owner.enter(spoil(owner.phrase.text)).heading == "Your messages"


def slip_in(word: str) -> str:
    """Return a word with its last letter twice, where that is like no other word of the list; else as it is."""
    slipped = word + word[-1]
    meant = [each for each in word_list("en") if OSA.distance(each, slipped) <= 1]
    return slipped if meant == [word] else word


def test_one_slip_in_a_word_is_forgiven(reader: Reader) -> None:
    owner = new_owner()
    slipped = [slip_in(word) for word in owner.phrase.words]
    assert slipped != list(owner.phrase.words)
    assert owner.enter(" ".join(slipped)).heading == "Your messages"


@pytest.mark.parametrize("words", [4, 6])
def test_every_phrase_that_opens_nothing_gets_one_answer_after_the_same_work(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, words: int
) -> None:
    owner, gone = new_owner(words=words), new_owner(words=words)
    destroy_phrase(mailbox=gone.mailbox, now=timezone.now())
    unknown = " ".join(["apple"] * words)
    shown = {}
    for what, text in {"unknown": unknown, "destroyed": gone.phrase.text, "unreadable": "zebrafinch"}.items():
        counted, page = Counted(monkeypatch), Reporter().go("/mailbox/open/")
        with CaptureQueriesContext(connection) as asked:
            page.send({"phrase": text})
        assert counted.times == 1, what
        assert not page.client.cookies
        shown[what] = (
            page.answer.status_code,
            without(page.answer.content.decode(), text),
            [each["sql"].partition(" WHERE ")[0] for each in asked.captured_queries],
        )
    assert shown["unknown"] == shown["destroyed"] == shown["unreadable"]
    assert shown["unknown"][0] == 422
    counted = Counted(monkeypatch)
    assert owner.enter().heading == "Your messages"
    assert counted.times == 1


@pytest.mark.parametrize("text", BAD, ids=lambda text: ascii(text)[:20])
def test_whatever_is_typed_gets_that_answer_too(reader: Reader, text: str) -> None:
    page = Reporter().send({"phrase": text}, "/mailbox/open/")
    assert (page.answer.status_code, page.heading) == (422, "Your secret words")
    assert "These words open nothing" in page.page.get_text()
    assert "<script>zebrafinch" not in page.answer.content.decode()
    assert not Visit.objects.exists()


def test_bytes_that_are_no_text_get_that_answer_too(reader: Reader) -> None:
    raw = b"phrase=%ff%fe%00%ed%a0%bd"
    form = "application/x-www-form-urlencoded"
    answer = Reporter().client.post("/mailbox/open/", raw, content_type=form, headers=HERE)
    assert answer.status_code == 422


def test_what_was_typed_stands_in_the_field_to_be_put_right(reader: Reader) -> None:
    page = Reporter().send({"phrase": WRONG}, "/mailbox/open/")
    assert page.page.select_one("#phrase")["value"] == WRONG  # type: ignore[index]  # it is there
    assert page.answer["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("few")
def test_whoever_tries_many_waits_and_is_never_refused(reader: Reader, clock: Clock) -> None:
    owner, page = new_owner(), Reporter().go("/mailbox/open/")
    for _ in range(TRIES):
        assert page.send({"phrase": WRONG}, "/mailbox/open/").answer.status_code == 422
    page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    assert (page.path, page.heading) == ("/mailbox/wait/", "Please wait a little")
    shown = page.answer.content.decode()
    assert not any(each in shown for each in [*neighbours(owner.phrase.words), f">{owner.phrase.words[0]}<"])
    clock.forward(seconds=4)
    assert page.send({}, "/mailbox/wait/").heading == "Please wait a little"
    clock.forward(seconds=6)
    assert page.send({}, "/mailbox/wait/").heading == "Your messages"


@pytest.mark.usefixtures("few")
def test_before_its_turn_nothing_is_derived(reader: Reader, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Reporter().go("/mailbox/open/")
    for _ in range(TRIES + 1):
        page.send({"phrase": WRONG}, "/mailbox/open/")
    counted = Counted(monkeypatch)
    for _ in range(5):
        page.send({}, "/mailbox/wait/")
        page.go("/mailbox/wait/")
    assert counted.times == 0
    clock.forward(seconds=10)
    page.send({}, "/mailbox/wait/")
    assert counted.times == 1
    assert page.heading == "Your secret words"
    # What waited is gone with its turn.
    assert not Visit.objects.exists()


@pytest.mark.usefixtures("few")
def test_a_wrong_phrase_waits_as_long_as_a_right_one(reader: Reader, clock: Clock) -> None:
    owner = new_owner()
    waits = []
    for text in (owner.phrase.text, WRONG, "zebrafinch"):
        page = Reporter()
        for _ in range(TRIES):
            page.send({"phrase": WRONG}, "/mailbox/open/")
        waits.append(page.send({"phrase": text}, "/mailbox/open/").page.select_one("main [role=status]").get_text())  # type: ignore[union-attr]  # it is there
    assert len(set(waits)) == 1


@pytest.mark.usefixtures("few")
def test_the_short_phrases_of_young_children_wait_longer_and_open(reader: Reader, clock: Clock) -> None:
    owner, page = new_owner(words=SPOKEN_WORDS), Reporter().go("/mailbox/open/")
    for _ in range(SPOKEN_TRIES):
        page.send({"phrase": "apple apple apple apple"}, "/mailbox/open/")
    page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    clock.forward(seconds=29)
    assert page.send({}, "/mailbox/wait/").heading == "Please wait a little"
    clock.forward(seconds=1)
    assert page.send({}, "/mailbox/wait/").heading == "Your messages"


def test_with_no_room_a_phrase_waits_in_the_visit_and_is_tried_again(
    reader: Reader, clock: Clock, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, real = new_owner(), lanes.derive

    def full(*_given: Any, **_more: Any) -> Any:
        raise NoRoomNow

    monkeypatch.setattr(lanes, "derive", full)
    page = owner.enter()
    assert page.heading == "Please wait a little"
    clock.forward(seconds=6)
    assert page.send({}, "/mailbox/wait/").heading == "Please wait a little"
    monkeypatch.setattr(lanes, "derive", real)
    assert page.send({}, "/mailbox/wait/").heading == "Your messages"


@pytest.mark.usefixtures("few")
def test_nothing_of_a_phrase_is_on_the_disk_in_the_clear_while_it_waits_or_afterwards(
    reader: Reader, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    owner, page = new_owner(), Reporter()
    for _ in range(TRIES + 1):
        page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    page.client.cookies.clear()
    for _ in range(2):
        page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    rows = b"".join(bytes(row.ciphertext) for row in Visit.objects.all())
    rows += b"".join(bytes(row.lookup) + bytes(row.public_key) for row in Mailbox.objects.all())
    assert len(rows) > 4000
    pairs = neighbours(owner.phrase.words)
    for secret in (*(pair.encode() for pair in pairs), owner.keys.seed):
        assert secret not in rows
    assert not any(pair in caplog.text for pair in pairs)


def test_the_key_that_was_planted_in_a_browser_opens_nothing(reader: Reader) -> None:
    owner, page = new_owner(), Reporter().begin("adult").finish()
    planted = page.send_report().client.cookies["visit"].value
    page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    assert page.heading == "Your messages"
    assert page.client.cookies["visit"].value != planted
    thief = Reporter()
    thief.client.cookies["visit"] = planted
    assert thief.go("/mailbox/messages/").answer.status_code == 410
    assert page.go("/report/sent/").heading == "We have your report"


def test_somebody_who_writes_a_report_meanwhile_loses_nothing_of_it(reader: Reader) -> None:
    owner, page = new_owner(), Reporter().begin("adult").reply("no")
    path = page.path
    page.send({"phrase": owner.phrase.text}, "/mailbox/open/")
    assert page.heading == "Your messages"
    assert page.go(path).answer.status_code == 200
    page.finish().send_report()
    assert page.heading == "We have your report"
    assert page.go("/mailbox/messages/").heading == "Your messages"


def test_an_open_conversation_is_gone_on_with(reader: Reader) -> None:
    page = new_owner().enter()
    assert page.go("/mailbox/open/").heading == "Your messages"
    assert page.go("/mailbox/").page.select("main a[href='/mailbox/messages/']")
    assert page.go("/mailbox/wait/").heading == "Your messages"


def test_where_nobody_reads_every_page_says_so_with_others_who_listen(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter()
    TeamEpoch.objects.update(ended_at=timezone.now())
    for path in ("/mailbox/", "/mailbox/open/", "/mailbox/messages/", "/mailbox/change/", "/mailbox/close/"):
        page.go(path)
        assert (page.answer.status_code, page.heading) == (200, "You can't read or write messages here now"), path
        assert page.page.select("main a[href='tel:999'], main a[href='tel:08001111']")
    for path in ("/mailbox/open/", "/mailbox/read/", "/mailbox/change/", "/mailbox/destroy/"):
        assert page.send({"phrase": owner.phrase.text}, path).answer.status_code == 503


def test_with_the_database_gone_the_first_page_still_helps(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> bool:
        raise DatabaseError

    monkeypatch.setattr(doorway, "is_open", gone)
    page = Reporter().go("/mailbox/")
    assert page.answer.status_code == 503
    assert page.page.select("main a[href='tel:999']")


def test_an_operator_without_hours_takes_no_messages(reader: Reader, settings: Any) -> None:
    settings.OPERATOR = replace(django_settings.OPERATOR, staffed_hours=None)
    assert Reporter().go("/mailbox/").heading == "You can't read or write messages here now"


def test_another_website_can_do_nothing_here(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter()
    for name in ("open", "wait", "read", "put-away", "write", "keep", "leave", "change", "destroy", "close", "undo"):
        answer = page.client.post(f"/mailbox/{name}/", headers={**HERE, "sec-fetch-site": "cross-site"})
        assert answer.status_code == 403, name
    assert page.go("/mailbox/messages/").heading == "Your messages"
    assert "1 new message." in page.page.get_text()


def test_a_form_over_64_kb_is_refused_and_a_sealed_message_may_be_larger(reader: Reader) -> None:
    large = {"phrase": "x" * 70_000}
    assert Reporter().send(large, "/mailbox/open/").answer.status_code == 413
    assert Reporter().send(large, "/cy/mailbox/open/").answer.status_code == 413
    assert Reporter().send(large, "/mailbox/write/").answer.status_code == 410
    assert Reporter().send({"answer": "x" * 300_000}, "/mailbox/write/").answer.status_code == 413
