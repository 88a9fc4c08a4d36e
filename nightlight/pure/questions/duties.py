"""What a flow owes the person who answers: few questions, a way to say "not sure", help at every end.

Triage and reports differ: triage keeps nothing and ends with people who can help; a report may be
skipped through, tells truly who will read it before it asks anything sensitive, and ends with sending.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nightlight.pure.questions.fault import Fault, fault
from nightlight.pure.questions.flow import NOT_SURE, SEND, Flow, Notice, Outcome, Question
from nightlight.pure.questions.graph import circles, longest_way, reachable

MOST_QUESTIONS = 6
# The notice that says who reads a report, and when somebody else is told.
CONFIDENTIALITY = "confidentiality"
_UNDER_18 = {"child", "young-person"}


@dataclass(frozen=True)
class Contact:
    """What the checks have to know of a live organisation: whom it is for, and whether a person can be reached."""

    audiences: tuple[str, ...]
    can_be_rung_or_texted: bool

    @property
    def needs_no_adult(self) -> bool:
        """Whether a child alone reaches somebody here who is there for children and for nobody else."""
        return self.can_be_rung_or_texted and bool(self.audiences) and set(self.audiences) <= _UNDER_18


def duty_faults(flow: Flow, organisations: Mapping[str, Contact]) -> Iterator[Fault]:
    """Yield every way in which a flow fails the person who answers. `organisations` are the live ones, by slug."""
    for node in flow.nodes.values():
        if isinstance(node, Question):
            yield from _question_faults(flow, node)
        elif isinstance(node, Outcome):
            yield from _triage_end(node, organisations) if flow.kind == "triage" else _report_end(node)
    yield from _repeated_facts(flow)
    if flow.kind == "report":
        yield from _untold(flow)
    elif not any(circles(flow)) and len(asked := longest_way(flow)) > MOST_QUESTIONS:
        path = " › ".join(asked)
        yield fault(
            "too-many-questions", asked[MOST_QUESTIONS], f"is question {MOST_QUESTIONS + 1} or later of {path}."
        )


def _question_faults(flow: Flow, question: Question) -> Iterator[Fault]:
    key = question.key
    if question.sensitive:
        for option in question.options:
            if option.to:
                yield fault("sensitive-routes", key, "is sensitive: its answer may not show in the way.", option.key)
    if question.fact and (question.sensitive or question.kind in ("text", "lines")):
        yield fault(
            "fact-unfit", key, f"rules read {question.fact} in the clear: not sensitive, and chosen from options."
        )
    if flow.kind == "triage" and (question.kind != "choice" or question.sensitive or question.skippable):
        yield fault("not-a-choice", key, "triage keeps nothing: one choice, not sensitive, not to be skipped.")
    if (flow.kind == "triage" or question.fact) and question.option(NOT_SURE) is None:
        yield fault("no-not-sure", key, f"needs the option {NOT_SURE}.")
    if flow.kind == "report" and not question.fact and not question.skippable:
        yield fault("not-skippable", key, "only what rules need to know may not be skipped.")


def _triage_end(outcome: Outcome, organisations: Mapping[str, Contact]) -> Iterator[Fault]:
    key = outcome.key
    for slug in outcome.organisations:
        if slug not in organisations:
            yield fault("unknown-organisation", key, f"names {slug}, which is not live in the directory.")
    live = [organisations[slug] for slug in outcome.organisations if slug in organisations]
    if not live:
        yield fault("no-organisations", key, "names nobody who can help.")
    if outcome.audience in _UNDER_18 and not any(contact.needs_no_adult for contact in live):
        yield fault(
            "no-way-alone", key, "needs someone for children alone, by phone or text, so that no adult is needed."
        )


def _report_end(outcome: Outcome) -> Iterator[Fault]:
    if outcome.key != SEND or outcome.organisations or outcome.doors:
        yield fault("wrong-end", outcome.key, f"a report ends at {SEND} alone, without organisations and doors.")


def _repeated_facts(flow: Flow) -> Iterator[Fault]:
    asking = [node for node in flow.nodes.values() if isinstance(node, Question) and node.fact]
    for first in asking:
        after = reachable(flow, first.key)
        for later in asking:
            if later is not first and later.fact == first.fact and later.key in after:
                yield fault("repeated-fact", later.key, f"asks for {later.fact} again, after {first.key}.")


def _untold(flow: Flow) -> Iterator[Fault]:
    told = isinstance(flow.nodes.get(CONFIDENTIALITY), Notice)
    for key in reachable(flow, flow.start, without=(CONFIDENTIALITY,) if told else ()):
        node = flow.nodes[key]
        if isinstance(node, Question) and node.sensitive:
            yield fault("untold", key, f"is sensitive and can be asked before the notice {CONFIDENTIALITY}.")
