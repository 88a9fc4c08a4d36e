"""The ways to break a flow, and what they are made with."""

import dataclasses
from collections.abc import Callable
from typing import Literal

from hypothesis import assume
from hypothesis import strategies as st

from nightlight.pure.questions.checking import FaultKind
from nightlight.pure.questions.flow import Option, Outcome, Question
from tests.pure.questions.sound_flows import Made

# A broken flow, and the node and option at which the fault has to be found.
Broken = tuple[Made, str, str]
Breaker = Callable[[st.DrawFn, Made], Broken]
BREAKERS: dict[FaultKind, tuple[Literal["triage", "report", "any"], Breaker]] = {}


def breaks(kind: FaultKind, flow_kind: Literal["triage", "report", "any"] = "any") -> Callable[[Breaker], Breaker]:
    """Say which fault a function makes, and in which kind of flow."""

    def known(breaker: Breaker) -> Breaker:
        BREAKERS[kind] = (flow_kind, breaker)
        return breaker

    return known


def a_question(draw: st.DrawFn, made: Made, kind: str = "choice") -> Question:
    return draw(st.sampled_from(made.questions(kind)))


def with_option(question: Question, key: str, to: str | None) -> Question:
    """Return the question with where one option leads changed."""
    options = tuple(Option(o.key, to) if o.key == key else o for o in question.options)
    return dataclasses.replace(question, options=options)


def an_end(draw: st.DrawFn, made: Made, *audiences: str) -> Outcome:
    ends = [node for node in made.flow.nodes.values() if isinstance(node, Outcome)]
    ends = [end for end in ends if not audiences or end.audience in audiences]
    assume(ends)
    return draw(st.sampled_from(ends))
