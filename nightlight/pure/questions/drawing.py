"""Draws a flow for people: as Mermaid, which code forges show, and as an SVG that stays readable when flows are large.

Promises the same text for the same flow, every option with its words and every end with who can help.
Only for flows without faults.
"""

from nightlight.pure.questions.flow import Flow, Notice, Outcome, Question, Wording
from nightlight.pure.questions.graph import in_order, neighbours, ways_on
from nightlight.pure.questions.svg import draw_svg

_SKIPPED = "(skipped)"


def mermaid(flow: Flow, wording: Wording) -> str:
    """Return the flow as a Mermaid flowchart: one arrow between two nodes, whatever number of options takes it."""
    lines = ["flowchart LR"]
    for key in in_order(flow):
        opening, closing = _shape(flow, key)
        lines.append(f"  {_id(key)}{opening}{_quoted(wording.nodes[key].title)}{closing}")
    for key in in_order(flow):
        node, targets = flow.nodes[key], neighbours(flow, key)
        for to in targets:
            words = [wording.nodes[key].options.get(way.option, _SKIPPED) for way in ways_on(node) if way.to == to]
            asked = isinstance(node, Question) and node.options and len(targets) > 1
            arrow = f"-->|{_quoted(' / '.join(words))}|" if asked else "-->"
            lines.append(f"  {_id(key)} {arrow} {_id(to)}")
    return "\n".join(lines) + "\n"


def svg(flow: Flow, wording: Wording) -> str:
    """Return the flow as a whole SVG document."""
    return draw_svg(flow, wording)


def _shape(flow: Flow, key: str) -> tuple[str, str]:
    match flow.nodes[key]:
        case Outcome():
            return "([", "])"
        case Notice():
            return "[/", "/]"
    return "[", "]"


def _id(key: str) -> str:
    """Return a name that is none of Mermaid's own words."""
    return "n_" + key.replace("-", "_")


def _quoted(text: str) -> str:
    for letter, entity in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;"), ("`", "#96;")):
        text = text.replace(letter, entity)
    return f'"{text}"'
