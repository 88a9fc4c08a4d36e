"""The four ways to report: who goes which, over which flow, whom one can ring on it, and what each says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from nightlight.foundation.flows.loading import load_flow
from nightlight.pure.questions.flow import Flow, Question


@dataclass(frozen=True)
class Journey:
    """`fixed` are the facts that whoever goes this way has told by going it. `rings` stands on each of its pages."""

    name: str
    rings: Literal["childline", "nspcc"]
    is_for_child: bool = False
    fixed: Mapping[str, str] = field(default_factory=dict)

    @property
    def flow(self) -> Flow:
        """What is asked on the way."""
        return load_flow(f"report-{self.name}")

    @property
    def questions(self) -> list[Question]:
        """All that can be asked on the way, in order."""
        return [node for node in self.flow.nodes.values() if isinstance(node, Question)]


JOURNEYS = {
    journey.name: journey
    for journey in (
        Journey("child", "childline", is_for_child=True, fixed={"under_13": "yes"}),
        # Nothing is fixed here: whoever it happened to may be younger than who writes.
        Journey("young-person", "childline"),
        Journey("adult", "nspcc"),
        Journey("professional", "nspcc"),
    )
}


def most_questions() -> int:
    """Return how many questions the longest of the ways has: every report has a part for as many."""
    return max(len(journey.questions) for journey in JOURNEYS.values())
