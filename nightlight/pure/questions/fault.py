"""What can be wrong with a flow, and how it is said."""

from dataclasses import dataclass
from typing import Literal

FaultKind = Literal[
    # routes
    "unknown-start", "unknown-target", "unrouted-option", "repeated-option", "stray-route", "dead-end", "orphan",
    "cycle", "endless",
    # what a flow owes the person who answers
    "too-many-questions", "not-a-choice", "no-not-sure", "not-skippable", "untold", "sensitive-routes", "fact-unfit",
    "repeated-fact", "no-organisations", "unknown-organisation", "no-way-alone", "wrong-end",
    # words
    "wording-missing", "wording-extra", "wording-shape", "wording-link", "no-steps", "no-next",
]  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """One thing wrong, at a node and, where it hangs on one, at an option. The message names both."""

    kind: FaultKind
    node: str
    option: str
    message: str


def fault(kind: FaultKind, node: str, what: str, option: str = "", language: str = "") -> Fault:
    """Return a fault whose message begins with where it is."""
    place = f"{node or 'the flow'}" + (f", option {option}" if option else "") + (f" ({language})" if language else "")
    return Fault(kind, node, option, f"{place}: {what}")
