"""A flow as nodes and the ways between them, for whatever walks, checks or draws one.

Promises answers for flows with faults too: a way to nowhere is a way that leads to nobody, and nothing
here runs in circles.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from nightlight.pure.questions.flow import Flow, Node, Notice, Outcome, Question


@dataclass(frozen=True)
class Way:
    """One way on from a node: by an option, or by going on (empty: a notice, words, a skipped question)."""

    option: str
    to: str | None


def ways_on(node: Node) -> tuple[Way, ...]:
    """Return every way on from a node, in the order in which a reader sees them; none from an outcome."""
    match node:
        case Outcome():
            return ()
        case Notice():
            return (Way("", node.then or None),)
        case Question(kind="choice"):
            by_option = tuple(Way(option.key, option.to or node.then) for option in node.options)
            return (*by_option, Way("", node.then)) if node.skippable and node.options else by_option
    return (Way("", node.then),)


def neighbours(flow: Flow, key: str) -> list[str]:
    """Return the keys of the nodes that a node leads to, each once, in order."""
    targets = (way.to for way in ways_on(flow.nodes[key]) if way.to is not None)
    return list(dict.fromkeys(to for to in targets if to in flow.nodes))


def reachable(flow: Flow, start: str, without: Collection[str] = ()) -> set[str]:
    """Return the keys of all nodes that can be reached from `start`, itself included, past no node of `without`."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        key = waiting.pop()
        if key in found or key in without or key not in flow.nodes:
            continue
        found.add(key)
        waiting += neighbours(flow, key)
    return found


def circles(flow: Flow) -> Iterator[tuple[str, Way]]:
    """Yield every way that leads back to a node on the path to it, with the node that it starts from."""
    done: set[str] = set()
    for root in (flow.start, *flow.nodes):
        if root not in flow.nodes or root in done:
            continue
        path = [root]
        waiting = [iter(ways_on(flow.nodes[root]))]
        while waiting:
            way = next(waiting[-1], None)
            if way is None:
                done.add(path.pop())
                waiting.pop()
            elif way.to in path:
                yield path[-1], way
            elif way.to in flow.nodes and way.to not in done:
                path.append(str(way.to))
                waiting.append(iter(ways_on(flow.nodes[str(way.to)])))


def in_order(flow: Flow) -> list[str]:
    """Return the nodes that `start` reaches, each after all that lead to it. Only for flows without circles."""
    left = {key: 0 for key in flow.nodes if key in reachable(flow, flow.start)}
    for key in left:
        for to in neighbours(flow, key):
            left[to] += 1
    ordered = [key for key, count in left.items() if count == 0]
    for key in ordered:
        for to in neighbours(flow, key):
            left[to] -= 1
            if left[to] == 0:
                ordered.append(to)
    return ordered


def longest_way(flow: Flow) -> list[str]:
    """Return the questions on the way that asks the most. Only for flows without circles."""
    asked: dict[str, list[str]] = {}
    for key in in_order(flow):
        so_far = asked.setdefault(key, [])
        if isinstance(flow.nodes[key], Question):
            so_far = [*so_far, key]
            asked[key] = so_far
        for to in neighbours(flow, key):
            asked[to] = max(asked.get(to, []), so_far, key=len)
    return max(asked.values(), key=len, default=[])


def path_count(flow: Flow) -> int:
    """Return how many paths lead from the start to an outcome. Only for flows without circles."""
    count: dict[str, int] = {}
    for key in reversed(in_order(flow)):
        count[key] = sum(count[to] for to in neighbours(flow, key)) or 1
    return count.get(flow.start, 0)
