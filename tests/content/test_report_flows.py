"""The four journeys of a report: whole, readable, in both languages, and in step with the rules that read them."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.foundation.flows.loading import load_wordings
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.flow import Flow, NodeWording, Question
from nightlight.pure.questions.walking import every_path
from nightlight.pure.readability import reading_age
from nightlight.reporting.cases.rules import WEIGHTS, Facts, band_of
from nightlight.reporting.intake import progress
from nightlight.reporting.intake.journeys import JOURNEYS, Journey
from nightlight.reporting.visits.held import Draft, SealedAnswer

NATIONS = ("england", "wales", "scotland", "northern-ireland", "outside", "not-sure")
HIGHEST_AGE = {"child": 9, "young-person": 9, "adult": 11, "professional": 11}
# The hard rules: these words and no others, before anything sensitive is asked.
TOLD = (
    "We talk to you before telling anyone, unless someone may be in danger or the law says we must. "
    "Then we may tell police or children's services, who may speak to your family.",
    "If you don't say who or where you are, we can't send help. Nobody reads this until {time}. "
    "If you are in danger, call 999.",
)
journeys = pytest.mark.parametrize("journey", JOURNEYS.values(), ids=lambda journey: journey.name)


def questions(flow: Flow) -> list[Question]:
    return [node for node in flow.nodes.values() if isinstance(node, Question)]


def lines(words: NodeWording) -> list[str]:
    return [words.title, *plain_lines(words.text), *plain_lines(words.hint), *words.options.values()]


@journeys
def test_confidentiality_is_told_in_exactly_these_words(journey: Journey) -> None:
    told = load_wordings(journey.flow.name)["en"].nodes["confidentiality"]
    assert tuple(plain_lines(told.text)) == TOLD
    welsh = load_wordings(journey.flow.name)["cy"].nodes["confidentiality"]
    assert len(plain_lines(welsh.text)) == 2
    assert "{time}" in welsh.text


@journeys
def test_no_other_page_names_a_time_that_nobody_fills_in(journey: Journey) -> None:
    for wording in load_wordings(journey.flow.name).values():
        for key, words in wording.nodes.items():
            text = " ".join(lines(words))
            assert ("{" in text) == (key == "confidentiality")


@journeys
def test_danger_comes_first_and_the_open_question_is_the_first_that_is_sensitive(journey: Journey) -> None:
    flow = journey.flow
    assert flow.start == "danger"
    for path in every_path(flow):
        asked = [stop.node for stop in path]
        sensitive = [key for key in asked if isinstance(node := flow.nodes[key], Question) and node.sensitive]
        assert sensitive[0] == "happened"
        assert asked.index("confidentiality") == asked.index("happened") - 1
        assert flow.nodes["happened"].kind == "text"  # type: ignore[union-attr]  # a question, as said above


@journeys
def test_danger_leads_to_999_and_self_harm_to_somebody_who_listens(journey: Journey) -> None:
    flow = journey.flow
    for question, notice, number in (("danger", "call-first", "tel:999"), ("hurt", "talk-now", "tel:08001111")):
        routes = {option.key: option.to for option in flow.nodes[question].options}  # type: ignore[union-attr]
        assert routes["yes"] == routes["not-sure"] == notice != routes["no"]
        for wording in load_wordings(flow.name).values():
            assert number in wording.nodes[notice].text


@journeys
def test_what_rules_read_is_asked_or_told_by_the_way_that_was_chosen(journey: Journey) -> None:
    asked = {question.fact: {option.key for option in question.options} for question in questions(journey.flow)}
    asked.pop("", None)
    assert asked.pop("nation") == set(NATIONS)
    assert set(asked) | set(journey.fixed) == {field.name for field in dataclasses.fields(Facts)}
    assert not set(asked) & set(journey.fixed)
    for fact, options in asked.items():
        assert options == set(WEIGHTS[fact]), fact
    for fact, answer in journey.fixed.items():
        assert answer in WEIGHTS[fact]


@journeys
def test_everything_may_be_left_out_but_what_says_how_urgent_it_is(journey: Journey) -> None:
    urgent = {field.name for field in dataclasses.fields(Facts)}
    for question in questions(journey.flow):
        assert question.skippable == (question.fact not in urgent), question.key


@journeys
@given(st.data())
def test_any_coarse_answers_have_a_band_and_a_nation(journey: Journey, data: st.DataObject) -> None:
    draft = Draft(case="0" * 32, journey=journey.name, language="en", order=(), began_at=0)
    for question in questions(journey.flow):
        if question.fact and data.draw(st.booleans()):
            option = data.draw(st.sampled_from([option.key for option in question.options]))
            draft = draft.answered(question.key, SealedAnswer("01", b"", given=True), option)
    assert band_of(progress.facts_of(journey, draft)) in ("standard", "middle", "high", "top")
    assert progress.nation_of(journey, draft) in NATIONS


@journeys
def test_the_words_read_at_their_readers_age(journey: Journey) -> None:
    nodes = load_wordings(journey.flow.name)["en"].nodes
    highest = HIGHEST_AGE[journey.name]
    for key, words in nodes.items():
        if key != "confidentiality":
            assert reading_age("\n".join(lines(words))) <= highest, key
    assert reading_age("\n".join(line for words in nodes.values() for line in lines(words))) <= highest


def test_a_child_is_asked_in_fewer_words_than_anybody_else_with_a_picture_on_each_page() -> None:
    def count(name: str) -> int:
        nodes = load_wordings(f"report-{name}")["en"].nodes
        return sum(len(line.split()) for words in nodes.values() for line in lines(words))

    assert count("child") < 0.8 * min(count(name) for name in JOURNEYS if name != "child")
    child = load_wordings("report-child")["en"].nodes
    assert [key for key, words in child.items() if words.picture in ("", "none") and key != "send"] == []


@journeys
def test_nobody_is_asked_for_a_picture_nor_blamed(journey: Journey) -> None:
    never = ("upload", "attach", "screenshot", "send us a picture", "why did you", "should have", "your fault that")
    for words in load_wordings(journey.flow.name)["en"].nodes.values():
        text = " ".join(lines(words)).lower()
        assert not [word for word in never if word in text]
