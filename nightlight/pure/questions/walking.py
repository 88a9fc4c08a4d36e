"""Going through a flow: where an answer leads, what was passed, and every way there is.

Promises that an answer to a question that was not asked changes nothing, and that what is no answer
is asked again. Refuses, with AnswerInvalid, to go on from an answer that its question does not have;
the error names the question and never the answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nightlight.pure.questions.flow import Flow, Node, Outcome, Question
from nightlight.pure.questions.graph import neighbours, ways_on

# An option's key, words, several of either; SKIPPED where a question was left out, anything where a notice was read.
Answer = str | Sequence[str]
SKIPPED = ""


class AnswerInvalid(Exception):
    """An answer does not belong to its question."""


@dataclass(frozen=True)
class Stop:
    """One node of a path, with the options that lead on along it; without options where all lead the same way."""

    node: str
    options: tuple[str, ...] = ()


Path = tuple[Stop, ...]


def is_answer(question: Question, answer: Answer) -> bool:
    """Return whether a question can be answered so: its own options, words within its limit, or skipped if it may be.

    Limits count characters, of all lines together where there are several.
    """
    if not answer:
        return question.skippable
    if question.kind in ("choice", "text"):
        if not isinstance(answer, str):
            return False
        return question.option(answer) is not None if question.kind == "choice" else len(answer) <= question.limit
    if isinstance(answer, str) or not all(isinstance(each, str) for each in answer):
        return False
    if question.kind == "choices":
        return len(set(answer)) == len(answer) and all(question.option(each) for each in answer)
    return sum(map(len, answer)) <= question.limit


def next_node(flow: Flow, node: str, answer: Answer = SKIPPED) -> Node:
    """Return the node that comes after `node`. Raises AnswerInvalid.

    A sensitive answer may be sealed already, so whatever stands for it is taken.
    """
    here = flow.nodes.get(node)
    if here is None or isinstance(here, Outcome):
        raise AnswerInvalid(f"The flow {flow.name} asks nothing at {node!r}.")
    if isinstance(here, Question) and not here.sensitive and not is_answer(here, answer):
        raise AnswerInvalid(f"That is no answer to {node} of the flow {flow.name}.")
    option = here.option(answer) if isinstance(here, Question) and here.kind == "choice" else None
    return flow.nodes[(option.to if option else None) or here.then or ""]


def trail(flow: Flow, answers: Mapping[str, Answer]) -> list[Node]:
    """Return the nodes passed in order, from the start to the one to show now: unanswered, or an outcome.

    A notice is passed when `answers` has its key.
    """
    passed = [flow.nodes[flow.start]]
    while (here := passed[-1]).key in answers and len(passed) <= len(flow.nodes):
        try:
            passed.append(next_node(flow, here.key, answers[here.key]))
        except AnswerInvalid:
            break
    return passed


def is_reachable(flow: Flow, answers: Mapping[str, Answer], node: str) -> bool:
    """Return whether these answers lead to `node`, so that it may be shown."""
    return any(passed.key == node for passed in trail(flow, answers))


def every_path(flow: Flow) -> Iterator[Path]:
    """Yield every way from the start to an outcome, once, in the order of the options. Only for flows without faults.

    Answers that lead to the same node share a path, so a question whose answer changes nothing multiplies nothing.
    """
    yield from _paths(flow, flow.start)


def _paths(flow: Flow, key: str) -> Iterator[Path]:
    targets = neighbours(flow, key)
    if not targets:
        yield (Stop(key),)
    for to in targets:
        stop = Stop(key) if len(targets) == 1 else Stop(key, _options_to(flow.nodes[key], to))
        for rest in _paths(flow, to):
            yield (stop, *rest)


def _options_to(node: Node, to: str) -> tuple[str, ...]:
    return tuple(way.option for way in ways_on(node) if way.to == to)
