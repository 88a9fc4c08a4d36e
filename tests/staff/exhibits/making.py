"""An exhibit as a lead's browser and the site make it together, in Python: of a case that really arrived."""

import base64
import hashlib
import json
import uuid
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from nightlight.foundation.keys.models import TeamEpoch
from nightlight.pure.sealing.evidence import Evidence, to_bytes
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.arrivals import chain_arrivals
from nightlight.reporting.cases.models import Arrival, Case, Part
from nightlight.staff.casefile.actions import write_document
from nightlight.staff.casefile.models import Document, Kind
from nightlight.staff.exhibits.actions import NewExhibit, make_exhibit
from nightlight.staff.exhibits.rules import digest_of_line
from nightlight.staff.queue.moves import Hand
from tests.pure.sealing.xwing_by_hand import secret_of
from tests.staff.queue.making import NOON, TWELVE, person, stored

SEED = new_seed()
WORDS = {"01": "the swing is broken", "02": "zebrafinch", "03": "near the mill"}
LATER = ("04.2", "they wrote again")
NOTE = "I have called the school."


@dataclass
class Told:
    """A case with three parts, one that came later, and a note; all of it is in the record."""

    case: UUID
    note: UUID
    blobs: dict[str, bytes] = field(default_factory=dict)

    @property
    def stored(self) -> Case:
        """The case's row."""
        return Case.objects.get(pk=self.case)


def told() -> Told:
    """Store such a case, its events among those of another."""
    TeamEpoch.objects.create(number=1, public_key=public_key(SEED), made_at=timezone.now())
    case, other = stored(state="assigned", assignee=person()), stored()
    made = Told(case, uuid.uuid4())
    for name, words in WORDS.items():
        made.blobs[name] = add_part(case, name, words)
    add_part(other, "01", "something else")
    Arrival.objects.create(case=case, part="")
    Arrival.objects.create(case=other, part="")
    chain_arrivals()
    made.blobs[LATER[0]] = add_part(case, *LATER)
    Arrival.objects.create(case=case, part=LATER[0])
    chain_arrivals()
    blob = sealed(case, f"note/{made.note.hex}", NOTE.encode(), purpose="casefile")
    hand = Hand(person())
    write_document(case=case, kind=Kind.NOTE, document=made.note, blob=blob, version=0, hand=hand, now=NOON)
    return made


def add_part(case: UUID, name: str, words: str) -> bytes:
    """Store a part and return it."""
    evidence = Evidence(
        flow="report-child", flow_version="1", language="en", node="happened", question="What happened?\nIn your words",
        answer=words, at="2026-11-24T12:20:33Z", sealed_by="browser",
    )  # fmt: skip
    blob = sealed(case, name.partition(".")[0], to_bytes(evidence))
    Part.objects.create(case_id=case, name=name, blob=blob, hour=TWELVE)
    return blob


def sealed(case: UUID, part: str, plaintext: bytes, *, purpose: str = "report") -> bytes:
    """Seal something of a case to the team's epoch."""
    binding = Binding(purpose=purpose, team=TEAM, epoch=1, case=case.hex, part=part)
    return seal(plaintext, to=public_key(SEED), binding=binding)


def content(about: Told, *, given: tuple[str, ...] = (*WORDS, LATER[0]), **changes: Any) -> dict[str, Any]:
    """Return what an exhibit's first line says."""
    note = bytes(Document.objects.get(pk=about.note).blob)
    return {
        "format": "nightlight exhibit/1", "case": about.case.hex, "case_reference": "ABC-123",
        "proceedings": "criminal", "purpose": "Cardiff Crown Court", "language": "en",
        "made_at": "2026-11-26T10:00:00Z", "made_by": {"role": "lead", "operator": "Lantern Trust"},
        "parts": [
            {"name": name, "hour": TWELVE.isoformat(), "blob": text(blob), "secret": text(secret_of(blob, seed=SEED))}
            for name, blob in about.blobs.items() if name in given
        ],
        "withheld": [
            {"name": name, "digest": hashlib.sha256(blob).hexdigest(), "why": "not-given"}
            for name, blob in about.blobs.items() if name not in given
        ],
        "documents": [
            {"kind": "note", "id": about.note.hex, "blob": text(note), "secret": text(secret_of(note, seed=SEED))}
        ],
        **changes,
    }  # fmt: skip


def exhibit(about: Told, said: dict[str, Any] | None = None) -> list[str]:
    """Make an exhibit and return its lines."""
    line = json.dumps(said or content(about), ensure_ascii=False, separators=(",", ":"))
    made = NewExhibit("criminal", given=4, documents=1, names=frozenset(about.blobs), digest=digest_of_line(line))
    with transaction.atomic():
        return [line, *make_exhibit(case=about.stored, made=made, by="account:7")]


def text(raw: bytes) -> str:
    """Return bytes as the file has them."""
    return base64.b64encode(raw).decode()
