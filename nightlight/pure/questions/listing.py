"""Every path of a flow as lines that a person can read and approve; a test keeps the approved ones."""

from collections.abc import Iterable

from nightlight.pure.questions.flow import Flow, Node, Notice, Outcome
from nightlight.pure.questions.walking import Path, Stop, every_path


def path_text(flow: Flow, path: Path) -> str:
    """Return a path as one line: question=answer › … › outcome."""
    return " › ".join(_stop_text(flow.nodes[stop.node], stop) for stop in path)


def _stop_text(node: Node, stop: Stop) -> str:
    if isinstance(node, Notice | Outcome) or not node.options:
        return stop.node
    return f"{stop.node}={'|'.join(option or 'skipped' for option in stop.options) or 'any'}"


def paths_text(flows: Iterable[Flow]) -> str:
    """Return all paths of all flows, and what stands at every end, for a person to read and approve."""
    lines = []
    for flow in flows:
        paths = [path_text(flow, path) for path in every_path(flow)]
        ends = [node for node in flow.nodes.values() if isinstance(node, Outcome)]
        lines += [f"# {flow.name}: {len(paths)} ways to {len(ends)} ends", "", *paths, "", "## The ends", ""]
        for end in ends:
            doors = f"; doors: {', '.join(end.doors)}" if end.doors else ""
            lines.append(f"{end.key} ({end.audience}): {', '.join(end.organisations) or 'nobody'}{doors}")
        lines.append("")
    return "\n".join(lines)
