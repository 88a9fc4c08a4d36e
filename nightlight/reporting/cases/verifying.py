"""Holds the cases that are stored against the audit's chain: is everything there that arrived, as it arrived.

Promises to name each case that was taken away without a deletion's event, came back after one, or was slipped in, and
each whose parts are not those that arrived. Trusts the events: whether they are as they were written, the chain says.
Can't see what was taken away before the worker had chained it, together with its row in the worker's list.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from nightlight.foundation.audit.queries import details_of
from nightlight.foundation.audit.rules import Fault
from nightlight.reporting.cases.models import Arrival, Case, Part
from nightlight.reporting.cases.rules import ARRIVED, audit_name, digest_of_parts

DELETED = "cases.deleted"


@dataclass(frozen=True)
class Arrived:
    """What the chain and the worker's list say of a case. `later` are the digests of parts that came after it."""

    number: int = 0
    digest: str = ""
    later: dict[str, str] = field(default_factory=dict)
    deleted_by: int = 0


@dataclass(frozen=True)
class ArrivalsVerdict:
    """What a whole reading found. `waiting` is how many arrivals are not chained yet."""

    faults: tuple[Fault, ...]
    cases: int
    waiting: int


def verify_arrivals() -> ArrivalsVerdict:
    """Read all cases and all that the chain says of them. Locks nobody out: reports may arrive meanwhile."""
    suspects, cases = _look(None)
    # Whatever arrived or was deleted between one look and the other is in order when looked at again.
    faults = _look(suspects)[0] if suspects else {}
    return ArrivalsVerdict(tuple(faults.values()), cases, Arrival.objects.count())


def _look(names: Collection[str] | None) -> tuple[dict[str, Fault], int]:
    """Return what is wrong, by the audit's name of the case, and how many cases there are; `names`: look at these."""
    told, waiting, faults, cases = _told(), _waiting(), dict[str, Fault](), 0
    seen = set()
    for case in Case.objects.order_by("pk").values_list("pk", flat=True).iterator(chunk_size=2_000):
        name, cases = audit_name(case), cases + 1
        seen.add(name)
        if (names is None or name in names) and (
            fault := _judge(case, told.get(name, Arrived()), waiting.get(case, set()))
        ):
            faults[name] = fault
    for name, arrived in told.items():
        if name not in seen and not arrived.deleted_by and (names is None or name in names):
            faults[name] = Fault(arrived.number, "missing", f"case {name} arrived, was never deleted, and is not there")
    return faults, cases


def _judge(case: UUID, arrived: Arrived, waiting: set[str]) -> Fault | None:
    if arrived.deleted_by:
        return Fault(arrived.deleted_by, "changed", f"case {case} was deleted, and is there")
    parts = {name: bytes(blob) for name, blob in Part.objects.filter(case_id=case).values_list("name", "blob")}
    if not arrived.number:
        return None if "" in waiting else Fault(0, "not counted", f"case {case} is there, and never arrived")
    for name, digest in arrived.later.items():
        if name not in parts or digest_of_parts([(name, parts[name])]) != digest:
            return Fault(arrived.number, "changed", f"case {case}: its part {name} is not the one that arrived")
    came = [(name, blob) for name, blob in parts.items() if name not in arrived.later and name not in waiting]
    if digest_of_parts(came) != arrived.digest:
        return Fault(arrived.number, "changed", f"case {case}: its parts are not those that arrived")
    return None


def _waiting() -> dict[UUID, set[str]]:
    """Return what is not chained yet: parts by case, an empty name for a case itself."""
    waiting: dict[UUID, set[str]] = {}
    for case, part in Arrival.objects.values_list("case", "part"):
        waiting.setdefault(case, set()).add(part)
    return waiting


def _told() -> Mapping[str, Arrived]:
    """Return what the chain says of every case, by the audit's name of it."""
    told: dict[str, Arrived] = {}
    for number, name, part, digest in _events():
        before = told.get(name, Arrived())
        if not digest:
            told[name] = Arrived(before.number, before.digest, before.later, deleted_by=number)
        elif part:
            told[name] = Arrived(before.number, before.digest, before.later | {part: digest}, before.deleted_by)
        else:
            told[name] = Arrived(number, digest, before.later, before.deleted_by)
    return told


def _events() -> Iterator[tuple[int, str, str, str]]:
    """Yield number, case, later part and digest of each arrival, and of each deletion with an empty digest."""
    for number, subject, details in details_of(ARRIVED, DELETED):
        if subject:
            yield number, subject.removeprefix("case:"), "", ""
            continue
        for key, digest in details.items():
            name, _, part = key.partition("/")
            yield number, name, part, str(digest)
