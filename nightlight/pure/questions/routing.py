"""Do a flow's routes hold? No way to nowhere, no way in a circle, nothing that no way leads to."""

from collections.abc import Iterator

from nightlight.pure.questions.fault import Fault, fault
from nightlight.pure.questions.flow import Flow, Node, Outcome, Question
from nightlight.pure.questions.graph import Way, circles, reachable, ways_on


def route_faults(flow: Flow) -> Iterator[Fault]:
    """Yield every fault of a flow's routes."""
    for node in flow.nodes.values():
        if isinstance(node, Question):
            yield from _option_faults(node)
        yield from _way_faults(flow, node)
    yield from _whole_faults(flow)


def _option_faults(question: Question) -> Iterator[Fault]:
    keys = [option.key for option in question.options]
    for key in dict.fromkeys(keys):
        if keys.count(key) > 1:
            yield fault("repeated-option", question.key, "this option is there more than once.", key)
    if question.kind != "choice":
        for option in question.options:
            if option.to or question.kind != "choices":
                yield fault("stray-route", question.key, f"{question.kind} can't lead on by an option.", option.key)
    elif question.then and not question.skippable and question.options and all(o.to for o in question.options):
        yield fault("stray-route", question.key, f"no answer leads to {question.then}, its then.")


def _way_faults(flow: Flow, node: Node) -> Iterator[Fault]:
    """Yield what is wrong with the ways that lead on from one node."""
    if isinstance(node, Outcome):
        return
    ways = ways_on(node)
    if isinstance(node, Question) and node.kind in ("choice", "choices") and not node.options:
        yield fault("dead-end", node.key, "a question to choose from needs options.")
    elif all(way.to is None for way in ways):
        yield fault("dead-end", node.key, "nothing leads on from here.")
    else:
        for way in ways:
            if way.to is None:
                yield fault("unrouted-option", node.key, _unrouted(way), way.option)
    for way in ways:
        if way.to is not None and way.to not in flow.nodes:
            yield fault("unknown-target", node.key, f"leads to {way.to}, which is not there.", way.option)


def _unrouted(way: Way) -> str:
    if way.option:
        return "leads nowhere, and its question has no then."
    return "can be skipped, but has no then to lead on."


def _whole_faults(flow: Flow) -> Iterator[Fault]:
    """Yield what shows only when all nodes are seen together."""
    if flow.start not in flow.nodes:
        yield fault("unknown-start", flow.start, "the flow starts here, but there is no such node.")
        return
    reached = reachable(flow, flow.start)
    for key in flow.nodes:
        if key not in reached:
            yield fault("orphan", key, f"no way leads here from {flow.start}.")
    for key, way in circles(flow):
        yield fault("cycle", key, f"leads back to {way.to}, so that one could go round for ever.", way.option)
    ending = {key for key in flow.nodes if any(isinstance(flow.nodes[to], Outcome) for to in reachable(flow, key))}
    if flow.start not in ending:
        yield fault("endless", flow.start, "no way from here comes to an outcome.")
    for key in ending:
        for way in ways_on(flow.nodes[key]):
            if way.to in flow.nodes and way.to not in ending:
                yield fault("endless", key, f"leads to {way.to}, from where no way comes to an outcome.", way.option)
