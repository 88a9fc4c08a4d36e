"""A question's page takes what is an answer, gives back what is none, and loses nothing that was typed."""

import base64
from typing import Any
from urllib.parse import quote_from_bytes

import pytest
from django.db import DatabaseError
from django.test import Client

from nightlight.pure.sealing.evidence import Evidence, to_bytes
from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.intake.views import page
from nightlight.reporting.visits.models import Visit
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keeping import check_the_end_is_told
from tests.reporting.keys import Reader, new_reader
from tests.visitor import HERE

pytestmark = pytest.mark.django_db
MARK = "zebrafinch"
FORM = "application/x-www-form-urlencoded"
NASTY = {
    "control characters": "be\x00fore \x07\x1b[31m after",
    "right to left": "user\u202egpj.exe \u2067hidden\u2069",
    "emoji": "🦔" * 300 + " 👩‍👩‍👧",
    "one long word": "w" * 10_000,
    "markup": "<script>alert(1)</script> {{ 7*7 }} </textarea>",
    "a half character": "\ud83d on its own",
    "a wrong date": "31 February 2026, 99/99/99",
    "nothing to see": "\u200b\u2060x",
    "Welsh": "ŵ ŷ ẁ â",
}


@pytest.fixture
def reader() -> Reader:
    return new_reader()


def at_open_question() -> Reporter:
    """Return a reporter before "Tell us what happened"."""
    reporter = Reporter().begin("adult").reply("no").go_on()
    assert reporter.heading == "Tell us what happened, in your own words"
    return reporter


def happened(reader: Reader) -> list[Any]:
    """Return every answer to the open question that was stored."""
    opened = [reader.open(part) for part in Part.objects.all()]
    return [each.answer for each in opened if each.node == "happened"]


def typed(reporter: Reporter) -> str:
    area = reporter.page.select_one("textarea")
    assert area, reporter.heading
    return area.get_text().replace("\r\n", "\n").removeprefix("\n")


@pytest.mark.parametrize("name", NASTY)
def test_whatever_is_typed_is_sealed_as_it_was_typed(reader: Reader, name: str) -> None:
    text = NASTY[name]
    reporter = at_open_question()
    # As a browser writes it: what is not UTF-8 in a form is read as U+FFFD.
    body = f"answer={quote_from_bytes(text.encode(errors='surrogatepass'))}"
    answer = reporter.client.post(reporter.path, body, content_type=FORM, headers=HERE)
    assert answer.status_code == 303
    reporter.go(answer["Location"]).finish().send_report()
    assert happened(reader) == [text.encode(errors="surrogatepass").decode(errors="replace")]


@pytest.mark.parametrize(
    "text",
    ["a" * 20_001, "🦔" * 14_000, "ア" * 10_000 + "🦔" * 8_000, "\x01" * 15_000],
    ids=["letters", "what fills the field, which may have lost some", "bytes", "sealed size"],
)
def test_too_much_comes_back_whole_with_a_clear_limit(reader: Reader, text: str) -> None:
    reporter = at_open_question().reply(text)
    assert reporter.answer.status_code == 422
    assert "20,000 letters" in reporter.page.get_text()
    assert typed(reporter) == text
    assert reporter.reply(text[:100]).heading == "Where online did it happen?"


def test_the_longest_answers_that_are_allowed_are_taken(reader: Reader) -> None:
    for text in ("a" * 20_000, "ŵ" * 20_000, "🦔" * 13_900, "line\r\n" * 4_000):
        assert at_open_question().reply(text).heading == "Where online did it happen?"


def test_a_form_as_long_as_that_is_let_through_here_and_nowhere_else(reader: Reader) -> None:
    reporter = at_open_question()
    assert reporter.reply("🦔" * 13_900).answer.status_code == 200
    assert reporter.client.post("/feedback/", {"text": "🦔" * 17_000}, headers=HERE).status_code == 413
    too_long = reporter.client.post(reporter.path, {"answer": "a" * 300_000}, headers=HERE)
    assert too_long.status_code == 413
    welsh = reporter.client.post(f"/cy{reporter.path}", {"answer": "🦔" * 15_000}, headers=HERE)
    assert welsh.status_code in (303, 422)


@pytest.mark.parametrize("empty", ["", "   ", "\r\n \t"])
def test_an_empty_answer_is_asked_again_and_counts_for_nothing(reader: Reader, empty: str) -> None:
    reporter = at_open_question().reply(empty)
    assert reporter.answer.status_code == 422
    assert "leave the question out" in reporter.page.get_text()


@pytest.mark.parametrize("option", ["", "perhaps", "YES", "yes ", "<script>"])
def test_a_coarse_answer_is_one_of_those_on_the_page(reader: Reader, option: str) -> None:
    reporter = Reporter().begin("adult").reply(option)
    assert reporter.answer.status_code == 422
    assert "Please choose an" in reporter.page.get_text() or "one of the answers" in reporter.page.get_text()
    assert "<script>" not in reporter.answer.content.decode().partition("<main")[2]


def test_an_urgency_question_cannot_be_left_out(reader: Reader) -> None:
    reporter = Reporter().begin("adult").leave_out()
    assert reporter.answer.status_code == 422


def test_answers_to_questions_that_were_not_asked_change_nothing(reader: Reader) -> None:
    reporter = Reporter().begin("adult").send({"answer": "no", "danger": "yes", "hurt": "yes", "node": "send"})
    reporter.finish().send_report()
    assert Case.objects.get().band == "standard"


def test_several_answers_to_one_question_count_as_the_first(reader: Reader) -> None:
    reporter = Reporter().begin("adult").send({"answer": ["no", "yes"]})
    assert reporter.heading == "Who reads what you write"


def test_ticked_boxes_and_short_lines_are_kept_together(reader: Reader) -> None:
    reporter = at_open_question().leave_out().leave_out()
    reporter.reply([" Lantern_77", "", "the second", "  "])
    while "pictures, videos" not in reporter.heading:
        reporter.reply("no") if reporter.page.select("button[name=answer]") else reporter.leave_out()
    assert reporter.reply(["sent", "nonsense"]).answer.status_code == 422
    reporter.reply(["sent", "shared", "sent"]).finish().send_report()
    said = {each.node: each.answer for each in map(reader.open, Part.objects.all())}
    assert said["names"] == [" Lantern_77", "the second"]
    assert said["images"] == ["sent", "shared"]


def sealed_by_browser(reporter: Reporter, reader: Reader, text: str) -> str:
    """Do what the page's script does, with the form's own attributes."""
    form = reporter.page.select_one("form[data-seal]")
    assert form
    data = {name: str(value) for name, value in form.attrs.items()}
    evidence = Evidence(
        flow=data["data-flow"], flow_version=data["data-flow-version"], language=data["data-language"],
        node=data["data-node"], question=data["data-question"], answer=text, at="2026-11-24T12:00:00Z",
        sealed_by="browser",
    )  # fmt: skip
    binding = Binding(
        purpose=data["data-purpose"], team=data["data-team"], epoch=int(data["data-epoch"]), case=data["data-case"],
        part=data["data-part"],
    )  # fmt: skip
    assert data["data-team"] == TEAM
    blob = seal(to_bytes(evidence), to=base64.b64decode(data["data-public-key"]), binding=binding)
    return base64.b64encode(blob).decode()


def test_what_the_browser_sealed_is_stored_as_it_came(reader: Reader) -> None:
    reporter = at_open_question()
    sealed = sealed_by_browser(reporter, reader, "sealed at home")
    reporter.send({"sealed": sealed, "answer": "a plain one beside it"}).finish().send_report()
    assert happened(reader) == ["sealed at home"]
    assert Part.objects.filter(blob=base64.b64decode(sealed)).count() == 1


@pytest.mark.parametrize(
    "sealed", ["nonsense", "AAAA", "=", "Ä", "A" * 4000, base64.b64encode(b"\x01" * 2165).decode()]
)
def test_a_sealed_answer_that_is_none_is_asked_again(reader: Reader, sealed: str) -> None:
    reporter = at_open_question().send({"sealed": sealed})
    assert reporter.answer.status_code == 422
    assert "could not read what your browser sent" in reporter.page.get_text()


def test_an_answer_sealed_before_keys_were_changed_is_still_taken(reader: Reader) -> None:
    reporter = at_open_question()
    sealed = sealed_by_browser(reporter, reader, "sealed before")
    new_reader(2)
    reporter.send({"sealed": sealed})
    assert reporter.heading == "Where online did it happen?"


def test_an_answer_sealed_to_a_key_that_never_was_is_not_taken(reader: Reader) -> None:
    reporter = at_open_question()
    blob = bytearray(base64.b64decode(sealed_by_browser(reporter, reader, "words")))
    blob[4] = 9
    assert reporter.send({"sealed": base64.b64encode(bytes(blob)).decode()}).answer.status_code == 422


def test_a_kept_answer_is_never_shown_and_can_be_kept_changed_or_left_out(reader: Reader) -> None:
    reporter = at_open_question().reply(MARK).finish("other words")
    assert MARK not in reporter.answer.content.decode()
    assert "Given, and hidden" in reporter.page.get_text()
    change = reporter.links()["Change : Tell us what happened, in your own words"]
    reporter.go(change)
    assert "You have answered this." in reporter.page.get_text()
    assert MARK not in reporter.answer.content.decode()
    assert reporter.send({"keep": "yes"}).path == "/report/check/"
    reporter.go(change).reply("later words").send_report()
    assert happened(reader) == ["later words"]


def test_an_answer_can_be_taken_out_again(reader: Reader) -> None:
    reporter = at_open_question().reply(MARK).finish("other words")
    reporter.go(reporter.links()["Change : Tell us what happened, in your own words"]).leave_out()
    assert "Left out" in reporter.page.get_text()
    reporter.send_report()
    assert happened(reader) == [""]


def test_back_leads_through_the_questions_to_the_first_page(reader: Reader) -> None:
    reporter = at_open_question().reply("words").reply("somewhere")
    headings = []
    while reporter.path != "/report/":
        reporter.go(reporter.links()["Back"])
        headings.append(reporter.heading)
    assert headings == [
        "Where online did it happen?", "Tell us what happened, in your own words", "Who reads what you write",
        "Is a child in danger right now?", "Report it here",
    ]  # fmt: skip


def test_the_same_page_is_there_in_welsh_and_goes_on_in_welsh(reader: Reader) -> None:
    reporter = at_open_question()
    reporter.go(f"/cy{reporter.path}")
    assert reporter.heading.startswith("Dywedwch wrthym beth ddigwyddodd")
    assert reporter.reply("geiriau").path.startswith("/cy/report/")


# ── Tokens ──


@pytest.mark.parametrize("token", ["x", "A" * 512, "check2", "a" * 511 + "="])
def test_a_forged_token_gets_a_page_and_gives_back_what_was_typed(reader: Reader, token: str) -> None:
    reporter = at_open_question().send({"answer": MARK}, f"/report/{token}/")
    assert reporter.answer.status_code == 404
    assert typed(reporter) == MARK
    assert reporter.page.select("main a[href='tel:999']")


def test_an_expired_token_gets_a_page_and_gives_back_what_was_typed(reader: Reader, clock: Clock) -> None:
    reporter = at_open_question()
    clock.forward(days=2)
    reporter.reply(MARK)
    assert reporter.answer.status_code == 410
    assert typed(reporter) == MARK
    assert not Visit.objects.filter(touched_at__gte=clock.now).exists()


def test_a_token_of_another_visit_is_none_here(reader: Reader) -> None:
    mine, other = at_open_question(), at_open_question()
    other.send({"answer": MARK}, mine.path)
    assert other.answer.status_code == 410
    assert typed(other) == MARK
    stranger = Reporter(Client()).go(mine.path)
    assert stranger.answer.status_code == 410


def test_a_token_used_again_replaces_the_answer(reader: Reader) -> None:
    reporter = at_open_question()
    path = reporter.path
    reporter.reply("first words").send({"answer": "second words"}, path).finish("other").send_report()
    assert happened(reader) == ["second words"]


def test_a_token_of_another_purpose_is_none_here(reader: Reader) -> None:
    from nightlight.foundation.flows.positions import position_token

    reporter = at_open_question()
    assert reporter.go(f"/report/{position_token(b'anything', 'get-help')}/").answer.status_code == 404
    assert reporter.go(f"/report/{position_token(b'anything', 'report')}/").answer.status_code == 404


# ── Time, and tabs ──


def test_what_was_typed_for_more_than_half_an_hour_begins_the_draft_anew(reader: Reader, clock: Clock) -> None:
    reporter = at_open_question()
    clock.forward(minutes=45)
    reporter.reply(MARK)
    assert reporter.heading == "Is a child in danger right now?"
    assert "Your last answer is kept." in reporter.page.get_text()
    reporter.reply("no")
    assert "Your last answer is kept." not in reporter.page.get_text()
    reporter.finish("other words").send_report()
    assert happened(reader) == [MARK]


def test_a_page_shown_too_late_says_that_the_draft_is_gone(reader: Reader, clock: Clock) -> None:
    reporter = at_open_question()
    clock.forward(minutes=32)
    assert reporter.go(reporter.path).answer.status_code == 410


def test_a_draft_that_is_kept_on_request_lives_another_half_hour(reader: Reader, clock: Clock) -> None:
    reporter = at_open_question()
    path = reporter.path
    for _ in range(3):
        clock.forward(minutes=29)
        assert reporter.client.post("/report/keep/", headers=HERE).status_code == 204
    assert reporter.go(path).heading == "Tell us what happened, in your own words"
    clock.forward(minutes=40)
    assert reporter.client.post("/report/keep/", headers=HERE).status_code == 410


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_a_page_tells_with_scripts_and_without_how_long_the_draft_lives(
    reader: Reader, clock: Clock, prefix: str
) -> None:
    reporter = Reporter().begin("adult", prefix.strip("/") or "en").reply("no")
    check_the_end_is_told(reporter, f"{prefix}/report/keep/")
    check_the_end_is_told(reporter.go(f"{prefix}/report/check/"), f"{prefix}/report/keep/")


def test_two_tabs_of_one_report_add_to_one_another(reader: Reader) -> None:
    first = at_open_question()
    second = Reporter(first.client).go(first.path)
    second.reply("from the second").reply("somewhere")
    first.reply("from the first")
    # The first goes on where nobody has answered yet.
    assert first.heading == "What names or links are used there?"
    first.finish("other").send_report()
    said = {each.node: each.answer for each in map(reader.open, Part.objects.all())}
    assert (said["happened"], said["where"]) == ("from the first", "somewhere")


def test_what_a_tab_sends_after_another_has_sent_the_report_is_added_to_it(reader: Reader, clock: Clock) -> None:
    first = at_open_question()
    path = first.path
    second = Reporter(first.client).go(path)
    first.leave_out().finish("other").send_report()
    second.reply(MARK)
    assert second.heading == "We have your report"
    assert "What you wrote on another page is added to it." in second.page.get_text()
    assert sorted(happened(reader)) == ["", MARK]
    assert Part.objects.filter(name="02.2").exists()
    # Also when the receipt has gone meanwhile.
    clock.forward(hours=2)
    assert Reporter(first.client).send({"answer": "much later"}, path).answer.status_code == 410
    assert "much later" in happened(reader)
    assert Case.objects.count() == 1


def test_an_answer_that_the_database_can_t_take_stays_on_the_page(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def gone(*_given: object, **_more: object) -> None:
        raise DatabaseError(MARK)

    reporter = at_open_question()
    sealed = sealed_by_browser(reporter, reader, "sealed")
    with monkeypatch.context() as broken:
        for name in ("keep_answer", "read_visit", "open_epoch"):
            broken.setattr(page, name, gone)
        broken.setattr(page, "open_epoch", lambda: None)
        path = reporter.path
        reporter.send({"sealed": sealed}, path)
        assert reporter.answer.status_code == 503
        assert reporter.page.select_one("input[name=sealed]")["value"] == sealed  # type: ignore[index]  # asked for
        plain = Reporter(reporter.client).send({"answer": MARK}, path)
        assert plain.answer.status_code == 503
        assert typed(plain) == MARK
    assert MARK not in caplog.text
    reporter.send({"sealed": sealed}, path)
    assert reporter.heading == "Where online did it happen?"
