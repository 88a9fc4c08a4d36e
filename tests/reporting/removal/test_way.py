"""/remove/ from its first page to its receipt: the right door for each, nothing kept before sending, nothing lost."""

import json
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError
from django.utils import timezone

from nightlight.foundation.flows.loading import load_flow, load_wordings
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.flow import Question
from nightlight.pure.readability import reading_age
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import WEIGHTS, reference_of
from nightlight.reporting.limits import HourlyLimit
from nightlight.reporting.mailbox.models import Mailbox
from nightlight.reporting.removal import queries
from nightlight.reporting.removal.lines import MOST_AT_ONCE
from nightlight.reporting.removal.models import Fingerprint
from nightlight.reporting.removal.queries import pictures_of
from nightlight.reporting.removal.views import sending
from nightlight.reporting.visits.models import Visit
from nightlight.service.listing import keep_list
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import new_owner
from tests.reporting.removal.asking import asked, picture, standings

pytestmark = pytest.mark.django_db
SEND = "/remove/send/"
ME = ("16-17", "me", "no", "no", "")
"""What somebody answers whom nobody threatens; the last is a page that only tells."""


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Reader:
    monkeypatch.setattr(sending, "_sent", HourlyLimit(sending.MOST_AN_HOUR))
    return new_reader()


def lines(*numbers: int) -> str:
    """Return what a browser sends of pictures."""
    given = [each for place, number in enumerate(numbers, start=1) for each in picture(number, picture=place)]
    rows: list[dict[str, Any]] = [
        {"picture": each.picture, "kind": each.signal.kind, "value": each.signal.value, "media": each.media}
        | ({"quality": each.quality} if each.quality is not None else {})
        for each in given
    ]
    return "\n".join(json.dumps(row) for row in rows)


def on_the_way(*answers: str) -> Reporter:
    """Go from the first page as far as these answers lead."""
    visitor = Reporter().go("/remove/").send({})
    for answer in answers:
        visitor.reply(answer)
    return visitor


def place_on(visitor: Reporter) -> str:
    found = visitor.page.select_one("input[name=place]")
    assert found
    return str(found["value"])


def test_the_first_page_says_what_it_cant_do_and_leads_to_others_while_no_platform_takes_the_list(
    settings: Any,
) -> None:
    settings.OPERATOR = replace(settings.OPERATOR, removal_live=False)
    page = Reporter().go("/remove/")
    assert [each.get_text() for each in page.main.select("form button")] == ["Put it on our list all the same"]
    assert not queries.is_live()
    assert Reporter().go("/remove/").send({}).heading == "How old are you in the picture or video?"
    said = " ".join(page.main.get_text(" ").split())
    assert said.index("Use these first") < said.index("What this can do")
    assert "No site uses our list yet" in said
    for promise in (
        "Only sites and apps that use our list can block it.",
        "It can't reach private messages",
        "If the police look into what happened, this changes nothing about it.",
        "We talk to you before telling anyone, unless someone may be in danger or the law says we must.",
    ):
        assert promise in said
    assert page.main.select("a[href='tel:999']")
    assert "/report/" in page.links().values()
    settings.OPERATOR = replace(settings.OPERATOR, removal_live=True)
    assert queries.is_live()
    assert "Use these first" not in Reporter().go("/remove/").main.get_text()
    assert Reporter().go("/cy/remove/").heading == "Cael rhwystro llun neu fideo ohonot ti"
    assert Reporter().go("/cy/remove/").send({}).heading == "Faint yw dy oed di yn y llun neu'r fideo?"
    assert Visit.objects.count() == 0


@pytest.mark.parametrize(
    ("answers", "heading"),
    [
        (("adult-now",), "The IWF can help you"),
        (("adult-then",), "StopNCII can help you"),
        (("13-15", "parent"), "Only your child can choose the picture"),
        (("not-sure", "staff"), "Only the child can choose the picture"),
        (("under-13", "not-sure"), "Only the person in it can use this"),
        (("under-13", "me", "yes"), "Get help first"),
        (("16-17", "me", "no", "not-sure"), "It is not your fault"),
        (("16-17", "me", "no", "no"), "Who reads this"),
        (ME, "Choose your pictures and videos"),
    ],
)
def test_each_answer_leads_to_who_can_help_and_stands_in_no_address(answers: tuple[str, ...], heading: str) -> None:
    page = on_the_way(*answers)
    assert page.heading == heading
    assert not any(answer in page.path for answer in answers if len(answer) > 2)
    assert page.main.select("a[href='tel:999'], a[href='tel:08001111'], .nl-hurting")
    if heading in ("It is not your fault", "Get help first"):
        assert heading == "Get help first" or "/report/" in page.links().values()
    assert Visit.objects.count() == 0


def test_the_form_has_no_field_for_a_file_and_says_what_to_do_without_a_script() -> None:
    page = on_the_way(*ME)
    form = page.main.select_one("form[data-fingerprints]")
    assert form
    assert form.has_attr("hidden")
    assert not page.page.select("input[type=file], form[enctype]")
    assert {str(each["name"]) for each in form.select("[name]")} == {
        "place", "kept", "sealed", "website", "lines", "answer",
    }  # fmt: skip
    said = " ".join(page.main.get_text(" ").split())
    assert "This needs JavaScript" in said
    assert "The IWF needs only the address" in said


def test_what_is_sent_is_a_case_with_fingerprints_and_a_receipt_and_on_the_list_a_round_later(reader: Reader) -> None:
    page = on_the_way("under-13", "me", "no", "yes", "", "")
    form = {"place": place_on(page), "lines": lines(1, 2), "answer": "In a chat, zebrafinch."}
    page.send(form, SEND)
    case = Case.objects.get()
    assert page.heading == "We have your fingerprints"
    assert reference_of(UUID(str(case.pk))) in page.main.get_text()
    assert "They are of 2 pictures or videos." in page.main.get_text()
    assert (case.band, case.queue) == ("top", "reports")
    said = {evidence.node: evidence for evidence in map(reader.open, Part.objects.all())}
    assert {key: evidence.answer for key, evidence in said.items()} == {
        "age": "under-13", "mine": "me", "danger": "no", "threatened": "yes", "where": "In a chat, zebrafinch.",
    }  # fmt: skip
    assert said["age"].question.startswith("How old are you in the picture or video?")
    keep_list(now=timezone.now())
    assert standings(UUID(str(case.pk))) == ["listed", "listed"]
    # Sent twice it is one; in another browser the same form gives nobody a receipt.
    assert page.send(form, SEND).heading == "We have your fingerprints"
    other = Reporter().send(form, SEND)
    assert (other.answer.status_code, other.heading) == (410, "This page has ended")
    assert (Case.objects.count(), Fingerprint.objects.count()) == (1, 6)
    # Four words for a child, shown once; with them, how each stands.
    page.go("/remove/sent/").send({"after": ""}, "/remove/words/")
    assert Mailbox.objects.get().case_id == case.pk
    assert len(page.main.select(".nl-secret__words > li")) == 4
    page.send({}, "/remove/words/noted/")
    assert "You have had your secret words." in page.main.get_text()


@pytest.mark.parametrize(
    ("changed", "status", "says"),
    [
        ({"lines": ""}, 422, "There are no fingerprints yet."),
        ({"lines": '{"name": "holiday.jpg"}'}, 422, "We could not read what your browser sent."),
        ({"lines": "\n".join(["{}"] * (MOST_AT_ONCE + 1))}, 413, "These are too many at once."),
        ({"answer": "x" * 2001}, 422, "Please write less"),
        ({"sealed": "AAAA"}, 422, "Please write less"),
    ],
)
def test_what_cant_be_taken_is_said_and_stands_in_the_form_again(
    changed: dict[str, str], status: int, says: str
) -> None:
    page = on_the_way(*ME)
    form = {"place": place_on(page), "lines": lines(1), "answer": "In a chat."} | changed
    page.send(form, SEND)
    assert page.answer.status_code == status
    assert says in page.main.get_text()
    given = {name: page.main.select_one(f"[name={name}]") for name in ("lines", "answer")}
    for name, field in given.items():
        assert field is not None
        assert field.get_text().strip() == form[name]
    assert not Case.objects.exists()
    # Put right, the same form goes.
    page.send(form | {"lines": lines(1), "answer": "", "sealed": "", "place": place_on(page)}, SEND)
    assert page.heading == "We have your fingerprints"


def test_without_the_database_nothing_is_lost_and_nothing_is_said_to_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    page = on_the_way(*ME)
    form = {"place": place_on(page), "lines": lines(1), "answer": "In a chat."}

    def gone(*_given: object, **_named: object) -> None:
        raise DatabaseError

    with monkeypatch.context() as patched:
        patched.setattr("nightlight.reporting.removal.sending.ask_for_listing", gone)
        page.send(form, SEND)
    assert page.answer.status_code == 503
    assert not Case.objects.exists()
    field = page.main.select_one("[name=lines]")
    assert field
    assert field.get_text().strip() == form["lines"]
    assert page.send(form, SEND).heading == "We have your fingerprints"


def test_a_flood_is_marked_and_refused_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "_sent", HourlyLimit(1))
    for number in (1, 2):
        page = on_the_way(*ME)
        page.send({"place": place_on(page), "lines": lines(number), "answer": ""}, SEND)
        assert page.heading == "We have your fingerprints"
    assert sorted(Case.objects.values_list("queue", flat=True)) == ["reports", "reports-low-trust"]
    assert Fingerprint.objects.filter(low_trust=True).count() == 3
    # Nobody in danger, nobody threatened: read within a day.
    assert set(Case.objects.values_list("band", flat=True)) == {"middle"}


def test_another_website_a_forged_token_and_yesterdays_form_send_nothing(clock: Clock) -> None:
    page = on_the_way(*ME)
    form = {"place": place_on(page), "lines": lines(1), "answer": ""}
    abroad = page.client.post(SEND, form, headers={"host": "localhost", "sec-fetch-site": "cross-site"})
    assert abroad.status_code == 403
    assert Reporter().send(form | {"place": "x" * 80}, SEND).answer.status_code == 410
    assert Reporter().go("/remove/forged/").answer.status_code == 410
    clock.forward(hours=25)
    late = Reporter().send(form | {"answer": "In a chat."}, SEND)
    assert late.answer.status_code == 410
    assert "In a chat." in late.main.get_text()
    assert not Case.objects.exists()


def test_with_the_secret_words_more_are_added_and_numbered_on(reader: Reader) -> None:
    owner = new_owner()
    asked(1, case=owner.case, now=timezone.now())
    page = owner.enter().send({"lines": lines(2, 3)}, "/mailbox/pictures/add/")
    assert len(page.main.select(".nl-answers > li")) == 3
    assert [each.number for each in pictures_of(owner.case)] == [1, 2, 3]
    assert page.send({"lines": "{}"}, "/mailbox/pictures/add/").answer.status_code == 422
    assert len(pictures_of(owner.case)) == 3


def test_the_flow_asks_what_the_rules_of_urgency_know_and_can_be_read_at_nine() -> None:
    for node in load_flow("remove").nodes.values():
        if isinstance(node, Question) and node.fact:
            assert {option.key for option in node.options} <= set(WEIGHTS[node.fact])
    ages = {}
    for key, words in load_wordings("remove")["en"].nodes.items():
        steps = [line for step in (*words.steps, *words.next) for line in (step.title, *plain_lines(step.text))]
        text = [words.title, *plain_lines(words.text), *plain_lines(words.hint), *words.options.values(), *steps]
        ages[key] = reading_age("\n".join(text))
    highest = dict.fromkeys(("parent", "staff", "iwf", "stopncii"), 11)
    assert {key: age for key, age in ages.items() if age > highest.get(key, 9)} == {}
