"""Going through a flow: every path, checked against a walk that shares no code, and trails that nothing can mislead."""

from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.questions.flow import Flow, Notice, Option, Outcome, Question
from nightlight.pure.questions.walking import (
    SKIPPED,
    Answer,
    AnswerInvalid,
    Path,
    every_path,
    is_answer,
    is_reachable,
    next_node,
    trail,
)  # fmt: skip
from tests.pure.questions.sound_flows import Made, flows

Walk = tuple[tuple[str, str], ...]
ANSWERS = st.dictionaries(st.sampled_from(["q0-0", "q1-0", "q1-1", "q2-0", "q0", "q1", "danger", "confidentiality"]), (
    st.sampled_from(["o0", "o1", "not-sure", "yes", "no", ""]) | st.text(max_size=5) | st.lists(st.text(max_size=3))
))  # fmt: skip


def every_walk(flow: Flow, key: str) -> Iterator[Walk]:
    """Yield every way on from a node with every single answer, by looking at nothing but the nodes themselves."""
    node = flow.nodes[key]
    if isinstance(node, Outcome):
        yield ((key, ""),)
        return
    answers: list[tuple[str, str]] = [("", node.then or "")]
    if isinstance(node, Question) and node.kind == "choice":
        answers = [(option.key, option.to or node.then or "") for option in node.options]
        if node.skippable:
            answers.append(("", node.then or ""))
    for answer, to in answers:
        for rest in every_walk(flow, to):
            yield ((key, answer), *rest)


def single_answers(flow: Flow, key: str) -> tuple[str, ...]:
    node = flow.nodes[key]
    if not isinstance(node, Question) or node.kind != "choice":
        return ("",)
    return (*(option.key for option in node.options), *([""] if node.skippable else []))


def walks_of(flow: Flow, path: Path) -> Iterator[Walk]:
    """Yield a path once for each combination of answers that it stands for."""
    choices = [[(stop.node, each) for each in stop.options or single_answers(flow, stop.node)] for stop in path]
    yield from product(*choices)


@settings(max_examples=50)
@given(flows())
def test_every_path_is_every_walk_there_is_and_each_once(made: Made) -> None:
    walked = list(every_walk(made.flow, made.flow.start))
    listed = [walk for path in every_path(made.flow) for walk in walks_of(made.flow, path)]
    assert sorted(listed) == sorted(walked)


@settings(max_examples=50)
@given(flows())
def test_the_answers_of_a_path_lead_along_it(made: Made) -> None:
    for path in every_path(made.flow):
        answers: dict[str, Answer] = {stop.node: a_right_answer(made.flow, stop.node, stop.options) for stop in path}
        assert [node.key for node in trail(made.flow, answers)] == [stop.node for stop in path]


def a_right_answer(flow: Flow, key: str, options: tuple[str, ...]) -> Answer:
    node = flow.nodes[key]
    if options or not isinstance(node, Question):
        return options[0] if options else "read"
    return (
        node.options[0].key if node.kind == "choice" else {"choices": [], "text": "Hello", "lines": ["one"]}[node.kind]
    )


@given(flows(), ANSWERS)
def test_a_trail_follows_the_answers_whatever_they_are(made: Made, answers: dict[str, Answer]) -> None:
    passed = trail(made.flow, answers)
    assert passed[0].key == made.flow.start
    assert len({node.key for node in passed}) == len(passed)
    for before, after in pairwise(passed):
        assert next_node(made.flow, before.key, answers[before.key]) == after
    last = passed[-1]
    if last.key in answers and not isinstance(last, Outcome):
        with pytest.raises(AnswerInvalid):
            next_node(made.flow, last.key, answers[last.key])


@given(flows(), ANSWERS, st.data())
def test_answers_to_questions_that_were_not_asked_change_nothing(
    made: Made, answers: dict[str, Answer], data: st.DataObject
) -> None:
    passed = trail(made.flow, answers)
    asked = {node.key for node in passed}
    assert trail(made.flow, {key: answer for key, answer in answers.items() if key in asked}) == passed
    further = {key: data.draw(st.text()) for key in made.flow.nodes if key not in asked}
    assert trail(made.flow, {**further, **answers}) == passed


@given(flows(), ANSWERS)
def test_only_what_was_passed_can_be_reached(made: Made, answers: dict[str, Answer]) -> None:
    passed = [node.key for node in trail(made.flow, answers)]
    assert [key for key in made.flow.nodes if is_reachable(made.flow, answers, key)] == sorted(
        passed, key=list(made.flow.nodes).index
    )
    assert not is_reachable(made.flow, answers, "nowhere")


CHOICE = Question("q", "choice", (Option("a"), Option("b")), "end")
CHOICES = Question("q", "choices", (Option("a"), Option("b")), "end", skippable=True)
TEXT = Question("q", "text", (), "end", limit=5)
LINES = Question("q", "lines", (), "end", skippable=True, limit=5)


@pytest.mark.parametrize(
    ("question", "answer", "fits"),
    [
        (CHOICE, "a", True), (CHOICE, "c", False), (CHOICE, "", False), (CHOICE, ["a"], False), (CHOICE, [], False),
        (CHOICES, ["a"], True), (CHOICES, ["a", "b"], True), (CHOICES, [], True), (CHOICES, "", True),
        (CHOICES, "a", False), (CHOICES, ["a", "a"], False), (CHOICES, ["c"], False), (CHOICES, [["a"]], False),
        (TEXT, "12345", True), (TEXT, "123456", False), (TEXT, "", False), (TEXT, ["1"], False), (TEXT, "ŵŷ🕯", True),
        (LINES, ["123", "45"], True), (LINES, ["123", "456"], False), (LINES, "", True), (LINES, "12", False),
        (LINES, [1], False),
    ],
)  # fmt: skip
def test_an_answer_has_to_fit_its_question(question: Question, answer: Answer, fits: bool) -> None:
    assert is_answer(question, answer) is fits


def test_an_error_names_the_question_and_never_the_answer() -> None:
    flow = Flow("made", "report", "q", {"q": CHOICE, "end": Outcome("end", "child")}, "0" * 12)
    with pytest.raises(AnswerInvalid) as raised:
        next_node(flow, "q", "my secret")
    assert "q" in str(raised.value)
    assert "secret" not in str(raised.value)
    for nothing_asked in ("end", "nowhere"):
        with pytest.raises(AnswerInvalid):
            next_node(flow, nothing_asked, "a")


def test_a_sealed_answer_leads_on_although_nobody_here_can_read_it() -> None:
    sealed = Question("q", "choice", (Option("a"),), "end", sensitive=True)
    flow = Flow("made", "report", "q", {"q": sealed, "end": Outcome("end", "child")}, "0" * 12)
    assert next_node(flow, "q", "sealed") == Outcome("end", "child")


def test_a_notice_is_passed_only_when_it_was_read() -> None:
    flow = Flow("made", "report", "n", {"n": Notice("n", "end"), "end": Outcome("end", "child")}, "0" * 12)
    assert [node.key for node in trail(flow, {})] == ["n"]
    assert [node.key for node in trail(flow, {"n": SKIPPED})] == ["n", "end"]


def test_even_a_flow_with_a_circle_is_not_walked_for_ever() -> None:
    flow = Flow("made", "report", "a", {"a": Notice("a", "b"), "b": Notice("b", "a")}, "0" * 12)
    assert len(trail(flow, {"a": "", "b": ""})) <= 3
