"""How far a draft is: what comes next, what came before, what it says of urgency. Pure.

Promises that no sensitive answer is looked at: it counts as answered once it is sealed.
"""

import dataclasses

from nightlight.pure.questions.flow import Flow, Node, Outcome, Question
from nightlight.pure.questions.walking import SKIPPED, trail
from nightlight.reporting.cases.rules import Facts, Nation
from nightlight.reporting.intake.journeys import JOURNEYS, Journey
from nightlight.reporting.intake.places import Place
from nightlight.reporting.visits.held import Draft

NATION = "nation"
_FACTS = {field.name for field in dataclasses.fields(Facts)}


def begin_draft(journey: Journey, *, case: str, language: str, began_at: int, low_trust: bool = False) -> Draft:
    """Return a draft in which nothing is answered. Every question has its place in it from the start."""
    order = tuple(question.key for question in journey.questions)
    return Draft(
        case=case, journey=journey.name, language=language, order=order, began_at=began_at, low_trust=low_trust
    )


def draft_at(place: Place, *, language: str) -> Draft:
    """Return the draft that a page belongs to, with nothing answered: begun and trusted as the page says it was."""
    journey = JOURNEYS[place.journey]
    return begin_draft(journey, case=place.case, language=language, began_at=place.began_at, low_trust=place.low_trust)


def passed(flow: Flow, draft: Draft) -> list[Node]:
    """Return the pages on the way so far, the one to show next last: an outcome when everything is answered."""
    answers = {key: draft.choices.get(key, SKIPPED) for key in draft.sealed} | dict.fromkeys(draft.told, SKIPPED)
    return trail(flow, answers)


def next_page(flow: Flow, draft: Draft) -> Node:
    """Return the first page on the way that is not answered or read; an outcome when all are."""
    return passed(flow, draft)[-1]


def is_complete(flow: Flow, draft: Draft) -> bool:
    """Return whether everything on the way is answered or left out."""
    return isinstance(next_page(flow, draft), Outcome)


def is_on_the_way(flow: Flow, draft: Draft, node: str) -> bool:
    """Return whether the answers so far lead to a page."""
    return any(each.key == node for each in passed(flow, draft))


def has_said_something(flow: Flow, draft: Draft) -> bool:
    """Return whether anything sensitive was answered: the rest may then be left out at once."""
    nodes = (flow.nodes.get(key) for key, answer in draft.sealed.items() if answer.given)
    return any(isinstance(node, Question) and node.sensitive for node in nodes)


def page_before(flow: Flow, draft: Draft, node: str) -> str:
    """Return the key of the page before one on the way; empty before the first, and for a page that is not on it."""
    keys = [each.key for each in passed(flow, draft)]
    place = keys.index(node) if node in keys else 0
    return keys[place - 1] if place else ""


def facts_of(journey: Journey, draft: Draft) -> Facts:
    """Return what the coarse answers say; what was not asked or not answered stays not sure."""
    given = dict(journey.fixed) | _coarse(journey.flow, draft)
    return Facts(**{name: answer for name, answer in given.items() if name in _FACTS})  # type: ignore[arg-type]  # the flow's options are the table's: tested


def nation_of(journey: Journey, draft: Draft) -> Nation:
    """Return where it happened, as far as it was told."""
    return _coarse(journey.flow, draft).get(NATION, "not-sure")  # type: ignore[return-value]  # likewise


def _coarse(flow: Flow, draft: Draft) -> dict[str, str]:
    asked = [node for node in flow.nodes.values() if isinstance(node, Question) and node.fact]
    return {node.fact: draft.choices[node.key] for node in asked if draft.choices.get(node.key)}
