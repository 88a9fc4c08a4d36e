"""What a flow is: nodes, options and routes, and beside them the words of each language.

Promises frozen values that say where every answer leads and nothing about who answered. Refuses
nothing: a flow with faults can be built, so that `checking` can name every one of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

FlowKind = Literal["triage", "report"]
QuestionKind = Literal["choice", "choices", "text", "lines"]
Audience = Literal["child", "young-person", "parent", "professional", "everyone"]
Door = Literal["report", "remove", "stop"]

LANGUAGES = ("en", "cy")
# The option that every question of triage, and every question that a rule reads, must have.
NOT_SURE = "not-sure"
# The one end of a report: everything that was told is sent from there.
SEND = "send"


@dataclass(frozen=True)
class Option:
    """One answer that can be chosen; without `to` it leads where its question's `then` says."""

    key: str
    to: str | None = None


@dataclass(frozen=True)
class Question:
    """One thing asked.

    `choice` takes one option, `choices` any number, `text` free words, `lines` several short ones. Only a
    `choice` may route by its answer, and never a sensitive one: where it led would tell what was answered.
    `then` is where an option without a route of its own, words, and a skipped question lead. `fact` is the name by
    which rules read a coarse answer. `limit` is the most characters that words may have.
    """

    key: str
    kind: QuestionKind = "choice"
    options: tuple[Option, ...] = ()
    then: str | None = None
    sensitive: bool = False
    skippable: bool = False
    fact: str = ""
    limit: int = 20_000

    def option(self, key: object) -> Option | None:
        """Return the option with that key, None where there is none."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True)
class Notice:
    """A page that only tells: confidentiality, or 999 first."""

    key: str
    then: str


@dataclass(frozen=True)
class Outcome:
    """An end: whom it is written for, who can help (slugs of the directory), and which doors stand open here."""

    key: str
    audience: Audience
    organisations: tuple[str, ...] = ()
    doors: tuple[Door, ...] = ()


Node = Question | Notice | Outcome


@dataclass(frozen=True)
class Flow:
    """All nodes by key, in the order of the file.

    `version` is the first 12 hex digits of the SHA-256 of the flow's files, words included, so that whoever
    kept an answer can say which exact words it answered.
    """

    name: str
    kind: FlowKind
    start: str
    nodes: Mapping[str, Node]
    version: str


@dataclass(frozen=True)
class Step:
    """One step of advice, or one thing that happens next."""

    title: str
    text: str = ""


@dataclass(frozen=True)
class NodeWording:
    """The words of one node in one language; `text`, `hint` and steps are the little Markdown of content files."""

    title: str
    text: str = ""
    hint: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    picture: str = ""
    steps: tuple[Step, ...] = ()
    next: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Wording:
    """The words of a whole flow in one language; `word` is the one neutral word in the browser's title."""

    language: str
    word: str
    nodes: Mapping[str, NodeWording]
