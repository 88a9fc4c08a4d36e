"""Where flows name an organisation: their ends, the doors that it stands in for, the numbers beside questions."""

from collections.abc import Iterator

from nightlight.foundation.flows.loading import FlowInvalid, flow_names, load_flow
from nightlight.public.triage.doors import DOORS
from nightlight.public.triage.places import FLOW
from nightlight.public.triage.showing import RINGS
from nightlight.pure.questions.flow import Outcome


def flows_naming(slug: str) -> dict[str, int]:
    """Return on how many of its pages each flow shows an organisation, 1 where its number stands beside questions.

    A flow that can't be read is passed over: whoever starts the service is told of it.
    """
    found: dict[str, int] = {}
    for name in flow_names():
        if ends := sum(slug in named for named in _named_at_ends(name)):
            found[name] = ends
    if slug in {each for slugs in RINGS.values() for each in slugs}:
        found.setdefault(FLOW, 1)
    return found


def _named_at_ends(name: str) -> Iterator[set[str]]:
    try:
        nodes = load_flow(name).nodes.values()
    except FlowInvalid:
        return
    for node in nodes:
        if isinstance(node, Outcome):
            yield {*node.organisations, *(DOORS[door].national for door in node.doors)}
