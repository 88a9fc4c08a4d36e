"""What is wrong with the flows that this process reads, and what the doctor says of it.

Promises that a file which can't be used is a fault and no traceback, and that flows are judged beside what they name:
organisations and pages of the same folder, or of the live directory, and the facts by which urgency is worked out.
"""

from collections.abc import Iterable, Iterator, Mapping

from django.conf import settings
from django.db import DatabaseError

from nightlight.foundation.flows.loading import FlowInvalid, flow_names, load_flow, load_wordings
from nightlight.foundation.ops.findings import Finding
from nightlight.public.directory.cards import Card
from nightlight.public.directory.contacts import contacts
from nightlight.public.directory.content import load_organisations
from nightlight.public.directory.queries import published_cards
from nightlight.public.triage.places import FLOW
from nightlight.public.triage.showing import RINGS
from nightlight.pure.questions.checking import Contact, Fault, FaultKind, check_flow
from nightlight.pure.questions.fault import fault
from nightlight.pure.questions.flow import Flow, Question
from nightlight.reporting.cases.models import Nation
from nightlight.reporting.cases.rules import WEIGHTS
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.progress import NATION
from nightlight.reporting.removal.way import FLOW as REMOVE

NEEDED = (FLOW, REMOVE, *(f"report-{journey}" for journey in JOURNEYS))
"""The flows without which pages of this site break."""
OF_THE_DIRECTORY: frozenset[FaultKind] = frozenset({"unknown-organisation", "no-organisations", "no-way-alone"})
"""What is wrong for want of an organisation, which editors put right without another file."""
_MOST_NAMED = 5

Faults = Mapping[str, list[Fault]]


def content_faults(names: Iterable[str] | None = None) -> Faults:
    """Return the faults of each flow against the organisations of the content. Raises FlowInvalid, OrganisationInvalid.

    `names` are those flows that have to be there; without them, those that are.
    """
    return _faults(names, (each.card() for each in load_organisations(settings.CONTENT / "organisations")))


def live_faults() -> Faults:
    """Return the faults of each flow against the published organisations. Raises FlowInvalid."""
    return _faults(None, published_cards())


def findings() -> list[Finding]:
    """Return what the doctor says of flows and the live directory; nothing where that can't be read."""
    if settings.ENVIRONMENT.role == "partners":
        return []
    try:
        faults, live = live_faults(), {card.slug for card in published_cards()}
    except FlowInvalid as error:
        return [Finding("error", "flows", str(error), "See: nightlight flows check")]
    except DatabaseError:
        # What is wrong with the database is a finding of its own.
        return []
    wrong = [f"{name}: {each.message}" for name, found in faults.items() for each in found]
    gone = sorted({slug for slugs in RINGS.values() for slug in slugs} - live)
    wrong += [f"{FLOW}: {slug}, whose number stands beside questions, is not live in the directory." for slug in gone]
    if not wrong:
        return [Finding("ok", "flows", f"{len(faults)} flows lead to organisations that are live")]
    more = f" And {len(wrong) - _MOST_NAMED} more." if len(wrong) > _MOST_NAMED else ""
    way_out = (
        "Publish the organisation again at /editor/, or change the flow. All of them: nightlight flows check --live"
    )
    return [Finding("warning", "flows", " ".join(wrong[:_MOST_NAMED]) + more, way_out)]


def _faults(names: Iterable[str] | None, cards: Iterable[Card]) -> Faults:
    known, folder = contacts(cards), settings.CONTENT / "pages"
    pages = (
        {file.parent.relative_to(folder).as_posix() for file in folder.rglob("en.yaml")} if folder.is_dir() else None
    )
    return {name: _faults_of(name, known, pages) for name in (flow_names() if names is None else names)}


def _faults_of(name: str, known: Mapping[str, Contact], pages: set[str] | None) -> list[Fault]:
    flow = load_flow(name)
    return [*check_flow(flow, load_wordings(name), known, pages=pages), *_fact_faults(flow)]


def _fact_faults(flow: Flow) -> Iterator[Fault]:
    """Yield a fault for each answer that the rules of urgency could not read."""
    for node in flow.nodes.values():
        if isinstance(node, Question) and node.fact and flow.name in NEEDED:
            read = Nation.values if node.fact == NATION else WEIGHTS.get(node.fact, {})
            for option in node.options:
                if option.key not in read:
                    yield fault("fact-unfit", node.key, f"rules can't read this answer to {node.fact}.", option.key)
