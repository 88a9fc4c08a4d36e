"""Says everything that is wrong with a flow: its routes, what it owes the person who answers, its words.

Promises a fault for each thing, which names the node and the option. Refuses nothing: a flow with
faults is what it is for.
"""

from collections.abc import Collection, Mapping

from nightlight.pure.questions.duties import Contact, duty_faults
from nightlight.pure.questions.fault import Fault, FaultKind
from nightlight.pure.questions.flow import Flow, Wording
from nightlight.pure.questions.phrasing import wording_faults
from nightlight.pure.questions.routing import route_faults

__all__ = ["Contact", "Fault", "FaultKind", "check_flow"]


def check_flow(
    flow: Flow,
    wordings: Mapping[str, Wording],
    organisations: Mapping[str, Contact],
    *,
    pages: Collection[str] | None = None,
) -> list[Fault]:
    """Return every fault of a flow: `wordings` by language, live `organisations` by slug, paths of known `pages`.

    Without `pages`, links to pages are not looked up.
    """
    return [
        *route_faults(flow),
        *duty_faults(flow, organisations),
        *wording_faults(flow, wordings, pages),
    ]
