"""The whole way without scripts, for everybody who reports: from the first page to a receipt that can be relied on."""

import uuid

import pytest

from nightlight.pure.sealing.evidence import FILLER
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import reference_of
from nightlight.reporting.intake.journeys import JOURNEYS, most_questions
from nightlight.reporting.visits.models import Visit
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import new_reader

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("name", JOURNEYS)
def test_every_journey_ends_in_a_case_that_its_readers_can_open(name: str, language: str) -> None:
    reader = new_reader()
    reporter = Reporter().begin(name, language).finish("zebrafinch")
    prefix = "" if language == "en" else "/cy"
    reporter.send({}, f"{prefix}/report/send/")
    case = Case.objects.get()
    assert reporter.answer.status_code == 200
    assert reference_of(case.pk) in reporter.page.get_text()
    assert case.language == language
    parts = {part.name: reader.open(part) for part in case.parts.all()}
    flow = JOURNEYS[name].flow
    assert sorted(parts) == [f"{number:02}" for number in range(1, most_questions() + 1)]
    for question, part in zip(JOURNEYS[name].questions, sorted(parts), strict=False):
        said = parts[part]
        assert (said.flow, said.flow_version, said.node) == (flow.name, flow.version, question.key)
        assert (said.language, said.sealed_by) == (language, "server")
        assert said.question
    happened = next(said for said in parts.values() if said.node == "happened")
    assert happened.answer == "zebrafinch"
    names = next(said for said in parts.values() if said.node == "names")
    assert names.answer == ["zebrafinch"]


def test_whoever_has_said_enough_leaves_out_the_rest_and_is_asked_only_how_urgent_it_is() -> None:
    reader = new_reader()
    reporter = Reporter().begin("child").reply("no").go_on()
    assert not reporter.page.select("[value=rest]")
    reporter.reply("zebrafinch")
    assert reporter.page.select("button[name=skip][value=rest]")
    reporter.send({"skip": "rest"})
    asked = []
    while not reporter.path.endswith("/report/check/"):
        assert not reporter.page.select("[name=skip]")
        asked.append(reporter.heading)
        reporter.reply("yes" if "soon" in reporter.heading else "no")
    assert len(asked) == 6
    reporter.send_report()
    case = Case.objects.get()
    said = {part.node: part.answer for part in map(reader.open, case.parts.all()) if part.node != FILLER}
    assert case.parts.count() == most_questions()
    assert said["happened"] == "zebrafinch"
    assert said["deadline"] == "yes"
    assert {node for node, answer in said.items() if answer == ""} == {
        question.key for question in JOURNEYS["child"].questions if question.skippable and question.key != "happened"
    }


def test_after_sending_the_draft_is_gone_and_its_receipt_stays_for_a_while() -> None:
    new_reader()
    reporter = Reporter().begin("adult").finish()
    before = bytes(Visit.objects.get().ciphertext)
    reporter.send_report()
    assert len(bytes(Visit.objects.get().ciphertext)) < len(before)
    reporter.go("/report/sent/")
    assert reporter.heading == "We have your report"
    reporter.send({}, "/report/end/")
    assert not Visit.objects.exists()
    assert reporter.go("/report/sent/").answer.status_code == 410


def test_pressing_send_twice_makes_one_case() -> None:
    new_reader()
    reporter = Reporter().begin("adult").finish()
    first = reporter.send_report().page.find(class_="nl-reference")
    again = reporter.send_report().page.find(class_="nl-reference")
    assert first == again
    assert Case.objects.count() == 1


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_number_and_sizes_of_parts_tell_nothing_of_the_journey(language: str) -> None:
    reader = new_reader()
    told: dict[uuid.UUID, list[tuple[str, int]]] = {}
    for name in JOURNEYS:
        Reporter().begin(name, language).finish("zebrafinch").send_report()
        case = Case.objects.exclude(pk__in=told).get()
        told[case.pk] = [(part.name, len(bytes(part.blob))) for part in case.parts.order_by("name")]
        fillers = [said for said in map(reader.open, case.parts.all()) if said.node == FILLER]
        assert len(fillers) == most_questions() - len(JOURNEYS[name].questions)
        assert all(said.question == said.answer == "" for said in fillers)
    assert len(told) == len(JOURNEYS)
    assert len({tuple(parts) for parts in told.values()}) == 1


def test_the_number_of_parts_tells_nothing_of_the_answers() -> None:
    reader = new_reader()
    Reporter().begin("young-person").finish(coarse="no").send_report()
    Reporter().begin("young-person").finish(coarse="yes").send_report()
    silent = Reporter().begin("young-person")
    while not silent.path.endswith("/check/"):
        if silent.page.select("button[name=skip]"):
            silent.leave_out()
        elif silent.page.select("button[name=answer]"):
            silent.reply("not-sure")
        else:
            silent.go_on()
    silent.send_report()
    names = [[part.name for part in case.parts.all()] for case in Case.objects.all()]
    assert len(names) == 3
    assert names[0] == names[1] == names[2]
    left_out = [part for part in Part.objects.filter(name="02") if reader.open(part).answer == ""]
    assert len(left_out) == 1


def test_what_the_answers_say_of_urgency_reaches_the_case() -> None:
    new_reader()
    Reporter().begin("adult").finish(coarse="no").send_report()
    assert (Case.objects.get().band, Case.objects.get().nation) == ("standard", "not-sure")
    Case.objects.all().delete()
    Reporter().begin("child").finish(coarse="no").send_report()
    assert Case.objects.get().band == "middle"  # under 13 by the way that was chosen
    Case.objects.all().delete()
    Reporter().begin("adult").reply("yes").finish(coarse="no").send_report()
    assert Case.objects.get().band == "top"


RINGS = {"child": "tel:08001111", "young-person": "tel:08001111", "adult": "tel:08088005000",
         "professional": "tel:08088005000"}  # fmt: skip


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("journey", JOURNEYS)
def test_every_page_on_the_way_has_a_number_to_ring_below_what_it_asks(journey: str, prefix: str) -> None:
    new_reader()
    reporter = Reporter().begin(journey, "cy" if prefix else "en")
    flow, seen = JOURNEYS[journey].flow, 0
    for _ in range(80):
        seen += 1
        numbers = [str(link["href"]) for link in reporter.page.select("main .nl-ring a")]
        assert numbers == [RINGS[journey]], reporter.heading
        if reporter.path.endswith("/check/"):
            break
        # Every notice, too: the worst answer leads past each of them.
        worst = [each for each in ("planned", "yes") if reporter.page.select(f"button[name=answer][value={each}]")]
        reporter.reply(worst[0]) if worst else reporter.finish_one()
    assert seen == len(flow.nodes)


def test_a_younger_child_weighs_as_much_whoever_tells_of_them() -> None:
    new_reader()
    for answer, band in (("no", "standard"), ("not-sure", "middle"), ("yes", "middle")):
        reporter = Reporter().begin("young-person")
        while reporter.heading != "Did it happen to a child under 13?":
            reporter.finish_one()
        reporter.reply(answer).finish().send_report()
        assert Case.objects.get().band == band
        Case.objects.all().delete()


def test_danger_now_interrupts_with_999_and_still_takes_the_report() -> None:
    new_reader()
    for answer in ("yes", "not-sure"):
        reporter = Reporter().begin("young-person").reply(answer)
        assert reporter.heading == "Call 999 first"
        assert reporter.page.select("main a[href='tel:999']")
        reporter.finish().send_report()
        assert reporter.heading == "We have your report"
    assert Reporter().begin("young-person").reply("no").heading == "Who reads what you write"


def test_confidentiality_is_told_before_anything_is_written() -> None:
    new_reader()
    for name in JOURNEYS:
        reporter = Reporter().begin(name).reply("no")
        text = " ".join(reporter.page.find("main").get_text(" ").split())  # type: ignore[union-attr]  # every page has one
        assert "We talk to you before telling anyone, unless someone may be in danger or the law says we must." in text
        assert "Then we may tell police or children's services, who may speak to your family." in text
        assert "If you don't say who or where you are, we can't send help. Nobody reads this until" in text
        assert "{" not in text
        assert not reporter.page.select("main textarea")
