"""Flows without a fault, made up by Hypothesis: every shape that triage and a report may have."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from nightlight.pure.questions.checking import Contact, Fault, check_flow
from nightlight.pure.questions.duties import CONFIDENTIALITY
from nightlight.pure.questions.flow import (
    LANGUAGES,
    NOT_SURE,
    SEND,
    Flow,
    Node,
    NodeWording,
    Notice,
    Option,
    Outcome,
    Question,
    Step,
    Wording,
)  # fmt: skip
from nightlight.pure.questions.graph import reachable

ORGANISATIONS = {
    "children": Contact(("child", "young-person"), True),
    "parents": Contact(("parent", "everyone"), True),
    "website": Contact(("child", "young-person"), False),
}
PAGES = ("advice", "advice/told")
TEXT = "You can **talk** about this: [more](page:advice/told), [999](tel:999).\n\n- one\n- two"


@dataclass(frozen=True)
class Made:
    """A flow with all that its checks look at."""

    flow: Flow
    wordings: Mapping[str, Wording]
    organisations: Mapping[str, Contact] = dataclasses.field(default_factory=lambda: dict(ORGANISATIONS))

    def faults(self) -> list[Fault]:
        return check_flow(self.flow, self.wordings, self.organisations, pages=PAGES)

    def with_node(self, node: Node) -> "Made":
        """Return the same with one node changed or added."""
        return dataclasses.replace(self, flow=dataclasses.replace(self.flow, nodes={**self.flow.nodes, node.key: node}))

    def with_words(self, language: str, key: str, **changed: object) -> "Made":
        """Return the same with some words of one node changed."""
        wording = self.wordings[language]
        words = dataclasses.replace(wording.nodes[key], **changed)  # type: ignore[arg-type]  # its own fields
        wording = dataclasses.replace(wording, nodes={**wording.nodes, key: words})
        return dataclasses.replace(self, wordings={**self.wordings, language: wording})

    def questions(self, kind: str = "choice") -> list[Question]:
        return [node for node in self.flow.nodes.values() if isinstance(node, Question) and node.kind == kind]


def worded(flow: Flow) -> Made:
    """Return a flow with words for all of it, in every language."""
    nodes = {key: words_for(flow, node) for key, node in flow.nodes.items()}
    return Made(flow, {language: Wording(language, "Help", nodes) for language in LANGUAGES})


def words_for(flow: Flow, node: Node) -> NodeWording:
    match node:
        case Question():
            options = {option.key: f"Choose {option.key}" for option in node.options}
            return NodeWording(f"Title of {node.key}", hint="A **hint**", options=options, picture="heart")
        case Notice():
            return NodeWording(f"Title of {node.key}", TEXT)
    steps = (Step("First", TEXT), Step("Then")) if flow.kind == "triage" else ()
    return NodeWording(f"Title of {node.key}", steps=steps, next=steps)


@st.composite
def triages(draw: st.DrawFn) -> Made:
    """Up to six levels of questions and notices; every option leads to a later level or to an end."""
    ends = [
        Outcome("end-1", "child", ("children", "website"), ("report",)),
        Outcome("end-2", "young-person", ("parents", "children")),
        Outcome("end-3", "parent", ("parents",), ("report", "stop")),
    ]
    levels = [[f"q{level}-{n}" for n in range(draw(st.integers(1, 3)))] for level in range(draw(st.integers(1, 6)))]
    nodes: dict[str, Node] = {}
    for number, level in enumerate(levels):
        later = [key for deeper in levels[number + 1 :] for key in deeper] + [end.key for end in ends]
        for key in level:
            nodes[key] = draw(_choices(key, later, notice=number > 0))
    return worded(_pruned(Flow("made", "triage", levels[0][0], nodes | {end.key: end for end in ends}, "0" * 12)))


@st.composite
def _choices(draw: st.DrawFn, key: str, later: list[str], notice: bool) -> Node:
    """A question that leads on by its options, by its `then`, or by some of each; or a notice."""
    targets = st.sampled_from(later)
    if notice and draw(st.integers(0, 3)) == 0:
        return Notice(key, draw(targets))
    names = [*(f"o{n}" for n in range(draw(st.integers(0, 4)))), NOT_SURE]
    routes = draw(st.lists(st.none() | targets, min_size=len(names), max_size=len(names)))
    then = draw(targets) if None in routes else None
    return Question(key, "choice", tuple(map(Option, names, routes)), then)


@st.composite
def reports(draw: st.DrawFn) -> Made:
    """Urgency first, then who reads it, then questions of every kind; ends by sending."""
    nodes: dict[str, Node] = {}
    count = draw(st.integers(1, 5))
    keys = [*(f"q{n}" for n in range(count)), SEND]
    yes_no = (Option("yes", "call-first"), Option("no"), Option(NOT_SURE))
    nodes["danger"] = Question("danger", "choice", yes_no, CONFIDENTIALITY, fact="danger")
    nodes["call-first"] = Notice("call-first", CONFIDENTIALITY)
    nodes[CONFIDENTIALITY] = Notice(CONFIDENTIALITY, keys[0])
    for number, key in enumerate(keys[:-1]):
        kind = draw(st.sampled_from(["choice", "choices", "text", "lines"]))
        sensitive = kind in ("text", "lines") or draw(st.booleans())
        options: tuple[Option, ...] = ()
        if kind in ("choice", "choices"):
            routed = kind == "choice" and not sensitive
            to = st.none() | st.sampled_from(keys[number + 1 :]) if routed else st.none()
            options = tuple(Option(f"o{n}", draw(to)) for n in range(draw(st.integers(1, 3))))
        nodes[key] = Question(key, kind, options, keys[number + 1], sensitive, skippable=True, limit=100)  # type: ignore[arg-type]  # drawn from the kinds
    nodes[SEND] = Outcome(SEND, "young-person")
    return worded(Flow("made", "report", "danger", nodes, "0" * 12))


def _pruned(flow: Flow) -> Flow:
    """Return the flow without what nothing leads to."""
    found = reachable(flow, flow.start)
    return dataclasses.replace(flow, nodes={key: node for key, node in flow.nodes.items() if key in found})


def flows() -> st.SearchStrategy[Made]:
    return triages() | reports()
