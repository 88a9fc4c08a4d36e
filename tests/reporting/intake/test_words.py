"""The return phrase on the receipt: offered and never forced, shown once, kept nowhere."""

from typing import Any

import pytest

from nightlight.foundation.keys.models import TeamEpoch
from nightlight.pure.sealing.phrases import word_list
from nightlight.reporting.mailbox.actions import change_phrase
from nightlight.reporting.mailbox.models import Mailbox
from nightlight.reporting.visits.cipher import decrypt
from nightlight.reporting.visits.key import read_key
from nightlight.reporting.visits.models import Visit
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.conftest import _quick_derivation, lanes
from tests.reporting.mailbox.owner import new_keys
from tests.reporting.neighbours import neighbours

__all__ = ["_quick_derivation", "lanes"]

pytestmark = pytest.mark.django_db
WORDS = "/report/words/"


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> Reader:
    return new_reader()


def reported(journey: str = "adult", language: str = "en") -> Reporter:
    reporter = Reporter().begin(journey, language).finish()
    prefix = "" if language == "en" else f"/{language}"
    return reporter.send({}, f"{prefix}/report/send/")


def words_on(page: Reporter) -> str:
    return " ".join(word.get_text() for word in page.page.select(".nl-secret__words strong"))


def fields(page: Reporter) -> dict[str, str]:
    return {str(each["name"]): str(each["value"]) for each in page.page.select("main input[name=after]")}


def text_of(page: Reporter) -> str:
    main = page.page.find("main")
    assert main
    return " ".join(main.get_text().split())


def test_the_receipt_offers_words_and_says_what_is_lost_without_them() -> None:
    page = reported()
    assert "You don't have to. Without them we can't ask you anything or tell you what we did" in text_of(page)
    assert words_on(page) == ""
    assert not Mailbox.objects.exists()


def test_six_words_are_shown_once_with_their_letters_and_open_the_mailbox() -> None:
    page = reported()
    page.send(fields(page), WORDS)
    words = words_on(page)
    assert len(words.split()) == 6
    assert set(words.split()) <= set(word_list("en"))
    letters = page.page.select_one(".nl-secret__words li span").get_text()  # type: ignore[union-attr]  # it is there
    assert letters == "spelled " + ", ".join(words.split()[0])
    assert page.answer["Cache-Control"] == "no-store"
    receipt = page.send({}, "/report/words/noted/")
    assert receipt.path == "/report/sent/"
    seen = receipt.answer.content.decode()
    assert not any(each in seen for each in [*neighbours(words.split()), *(f">{word}<" for word in words.split())])
    opened = Reporter().go("/mailbox/open/").send({"phrase": words})
    assert opened.heading == "Your messages"


def test_a_young_child_gets_four_words_and_may_have_six() -> None:
    page = reported("child")
    page.send(fields(page), WORDS)
    short = words_on(page)
    assert len(short.split()) == 4
    assert "Four words are easier to learn than six, and easier to guess." in text_of(page)
    assert Reporter().send({"phrase": short}, "/mailbox/open/").heading == "Your messages"
    page = reported("child")
    page.send({**fields(page), "longer": "yes"}, WORDS)
    assert len(words_on(page).split()) == 6


def test_nobody_else_is_given_the_weaker_form() -> None:
    page = reported("young-person")
    page.send({**fields(page), "longer": ""}, WORDS)
    assert len(words_on(page).split()) == 6


def test_welsh_words_on_a_welsh_page() -> None:
    page = reported(language="cy")
    page.send(fields(page), "/cy" + WORDS)
    assert page.heading == "Dy eiriau cudd"
    assert set(words_on(page).split()) <= set(word_list("cy"))
    assert Reporter().send({"phrase": words_on(page)}, "/mailbox/open/").heading == "Your messages"


def test_loading_the_page_again_shows_no_words_and_the_first_ones_stay_good() -> None:
    page = reported()
    sent = fields(page)
    words = words_on(page.send(sent, WORDS))
    again = page.send(sent, WORDS)
    assert again.heading == "We have shown your words"
    assert words_on(again) == ""
    assert Mailbox.objects.count() == 1
    assert Reporter().send({"phrase": words}, "/mailbox/open/").heading == "Your messages"
    assert "You have had your secret words." in text_of(page.go("/report/sent/"))


def test_whoever_did_not_note_them_gets_others_and_the_first_open_nothing() -> None:
    page = reported()
    first = words_on(page.send(fields(page), WORDS))
    page.go(WORDS)
    second = words_on(page.send(fields(page), WORDS))
    assert second
    assert second != first
    assert "The old words open nothing any more." in text_of(page)
    assert Reporter().send({"phrase": first}, "/mailbox/open/").answer.status_code == 422
    assert Reporter().send({"phrase": second}, "/mailbox/open/").heading == "Your messages"


def test_words_that_were_changed_in_the_mailbox_are_not_replaced_from_the_receipt() -> None:
    page = reported()
    page.send(fields(page), WORDS)
    box = Mailbox.objects.get()
    changed = change_phrase(mailbox=box.pk, seed=b"\0" * 32, keys=new_keys(), now=box.case.hour)
    page.go(WORDS)
    page.send(fields(page), WORDS)
    assert page.answer.status_code == 409
    assert page.heading == "Your words were changed already"
    assert Mailbox.objects.get(ended_hour=None).pk == changed


def test_nothing_of_the_words_is_kept_not_even_under_the_visitors_own_key(caplog: pytest.LogCaptureFixture) -> None:
    page = reported()
    words = words_on(page.send(fields(page), WORDS)).split()
    key = read_key(page.client.cookies["visit"].value)
    assert key
    row = Visit.objects.get(pk=key.row)
    plain = decrypt(bytes(row.ciphertext), key)
    assert b"adult" in plain  # it does open
    box = Mailbox.objects.get()
    for pair in neighbours(words):
        for kept in (plain, bytes(row.ciphertext), bytes(box.lookup), bytes(box.public_key), caplog.text.encode()):
            assert pair.encode() not in kept


def test_without_a_receipt_there_are_no_words() -> None:
    assert Reporter().go(WORDS).answer.status_code == 410
    assert Reporter().send({}, WORDS).answer.status_code == 410
    page = Reporter().begin("adult")
    assert page.send({}, WORDS).answer.status_code == 410
    assert not Mailbox.objects.exists()


@pytest.mark.parametrize("after", ["x", "0" * 32, "\x00", "🦉", "x" * 10_000])
def test_a_forged_form_draws_nothing(after: str) -> None:
    page = reported()
    page.send({"after": after}, WORDS)
    assert words_on(page) == ""
    assert not Mailbox.objects.exists()


def test_another_website_can_draw_no_words() -> None:
    page = reported()
    answer = page.client.post(WORDS, {}, headers={"host": "localhost", "sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert not Mailbox.objects.exists()


def test_where_reporting_was_switched_off_no_words_are_given(clock: Clock) -> None:
    page = reported()
    TeamEpoch.objects.update(ended_at=clock.now)
    assert page.send({}, WORDS).answer.status_code == 503
    assert not Mailbox.objects.exists()


def test_the_first_page_of_a_report_leads_back_to_the_messages() -> None:
    page: Any = Reporter().go("/report/")
    assert page.page.select("main a[href='/mailbox/']")
    assert page.page.select("footer a[href='/mailbox/']")
