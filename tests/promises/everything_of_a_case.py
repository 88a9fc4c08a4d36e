"""Everything that the database can hold of a case: which tables, rows of each, and what to search files for afterwards.

`OF_A_CASE` is every table that leads to a case, by a foreign key, an id, a reference or a sealed row; `OF_NO_CASE` is
every other table of the zones that know of cases, and why nothing of one stands there. A table more belongs in one.
"""

import datetime
import secrets
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

from django.apps import apps
from django.db.models import Model

from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.foundation.flows.models import Recording
from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, RecoveryKey, TeamEpoch
from nightlight.foundation.pages.models import SiteState
from nightlight.pure.sealing.part import write_blob
from nightlight.reporting.cases.actions import NewPart
from nightlight.reporting.cases.models import Alarm, Arrival, Case, ExportReceipt, Hold, Part
from nightlight.reporting.cases.rules import reference_of
from nightlight.reporting.mailbox.models import Mailbox, Message
from nightlight.reporting.removal.models import Fingerprint, Followed, Holder, Taken
from nightlight.reporting.visits.actions import open_visit
from nightlight.reporting.visits.held import Held, Receipt
from nightlight.reporting.visits.key import new_key
from nightlight.reporting.visits.models import Visit
from nightlight.staff.casefile.models import Document, Draft, DraftKind, Kind
from nightlight.staff.exposure.models import Exposure
from nightlight.staff.notices.models import Breach, Mail, NoDigest, Round, Shift
from nightlight.staff.numbers.models import Kept
from nightlight.staff.queue.models import Label, Labelled, Pause, SavedView, Work
from nightlight.staff.referral.models import BodyKey, Referral
from tests.reporting.cases.test_actions import NOON, send
from tests.staff.queue.making import person

DAY = datetime.timedelta(days=1)
OF_A_CASE: dict[type[Model], str] = {
    Case: "pk",
    Part: "case",
    Alarm: "case",
    Arrival: "case",
    Hold: "case",
    ExportReceipt: "case",
    Mailbox: "case",
    Message: "mailbox__case",
    Holder: "case",
    Fingerprint: "holder__case",
    Document: "case",
    Draft: "case",
    Breach: "case",
    Pause: "case",
    Work: "case",
    Labelled: "case",
    Referral: "case",
    # Named by its reference, where somebody has written one.
    Label: "",
    SavedView: "",
    # Encrypted under a key that only the reporter's cookie holds.
    Visit: "",
}
"""How to come from a row to its case; empty where nothing but `Planted.rows` does."""
OF_NO_CASE: dict[type[Model], str] = {
    Exposure: "seconds of a day, by person",
    Shift: "who is on call",
    Mail: "a kind and numbers",
    Round: "when something was told last",
    NoDigest: "who wants no counts",
    Kept: "counts of what was deleted",
    BodyKey: "public keys of bodies",
    Followed: "the number of a change of the list",
    Taken: "how far platforms have come, without their names",
    AuditEvent: "calls a case by a digest of its id, and outlives it",
    AuditHead: "the last event's number and digest",
    RecoveryKey: "a public key",
    TeamEpoch: "public keys",
    CaseworkerKey: "a caseworker's own key",
    EpochGrant: "an epoch's seed, sealed",
    Recording: "a page of a flow, read aloud",
    SiteState: "whether pages have changed",
}
ZONES = ("nightlight.reporting.", "nightlight.staff.", "nightlight.foundation.")


def tables_to_sort() -> set[type[Model]]:
    """Return every table that leads to a case by foreign keys, and all others of the zones that know of cases."""
    every = set(apps.get_models(include_auto_created=True))
    reached: set[type[Model]] = {Case}
    while further := {model for model in every - reached if _points_to(reached, model)}:
        reached |= further
    return reached | {model for model in every if model.__module__.startswith(ZONES)}


def _points_to(models: set[type[Model]], model: type[Model]) -> bool:
    return any(field.related_model in models for field in model._meta.get_fields() if field.concrete)


class Planted:
    """One case with a row in every table: `rows` are the keys of those that no foreign key leads to."""

    def __init__(self) -> None:
        self.case = uuid4()
        self.rows: dict[type[Model], list[Any]] = {}
        self._plant()

    def _plant(self) -> None:
        case, reference = self.case, reference_of(self.case)
        # Parts of two sizes, so that some have pages of their own and others share one.
        parts = [NewPart(f"{number:02}", sealed(kibibytes)) for number, kibibytes in enumerate((1, 16, 1), start=1)]
        send(case, parts=parts)
        nia = person()
        Alarm.objects.create(case_id=case, made_at=NOON, sent_at=NOON, pages=1)
        ExportReceipt.objects.create(case_id=case, digest=secrets.token_hex(32), recorded_at=NOON)
        mailbox = Mailbox.objects.create(
            id=uuid4(), case_id=case, lookup=secrets.token_bytes(32), public_key=secrets.token_bytes(1216)
        )
        Message.objects.create(id=uuid4(), mailbox=mailbox, blob=sealed(1), hour=NOON)
        holder = Holder.objects.create(id=uuid4(), case_id=case)
        Fingerprint.objects.create(
            holder=holder, number=1, kind="sha256", value=secrets.token_hex(32), media="image", asked_hour=NOON
        )
        for kind in Kind:
            version = int(kind is Kind.ASSESSMENT)
            Document.objects.create(
                id=uuid4(), case_id=case, kind=kind, version=version, author=nia, blob=sealed(1), written_at=NOON
            )
        for draft in DraftKind:
            Draft.objects.create(case_id=case, person=nia, kind=draft, blob=sealed(1), saved_at=NOON)
        Breach.objects.create(case_id=case, due_at=NOON)
        Work.objects.create(case_id=case, taken_at=NOON, opened_at=NOON, outcome="helped")
        Pause.objects.create(case_id=case, reason="reporter", by=nia, began_at=NOON, until=NOON + DAY, ended_at=NOON)
        label = Label.objects.create(name=f"like {reference}")
        Labelled.objects.create(case_id=case, label=label)
        view = SavedView.objects.create(person=nia, name=f"where {reference.lower()} was", query="band=top")
        Referral.objects.create(
            id=uuid4(), case_id=case, body="gwent", body_key=body_key(), made_by=nia, made_at=NOON,
            lawful_basis="vital-interests", duty="none", digest=secrets.token_hex(32), receipt_at=NOON,
            receipt_reference=f"{secrets.token_hex(8)}-1",
        )  # fmt: skip
        key = new_key()
        open_visit(key, Held(receipt=Receipt(case.hex, "adult", 1, urgent=False)), now=NOON)
        self.rows = {Label: [label.pk], SavedView: [view.pk], Visit: [key.row]}

    def found_in(self, model: type[Model]) -> list[Model]:
        """Return this case's rows in a table."""
        given = {"pk__in": self.rows[model]} if model in self.rows else {OF_A_CASE[model]: self.case}
        return list(model._default_manager.filter(**given))

    def traces(self) -> Iterator[tuple[bytes, ...]]:
        """Yield each value of some length, in every form in which a file may have it."""
        for model in OF_A_CASE:
            for row in self.found_in(model):
                for field in model._meta.concrete_fields:
                    if forms := _forms_of(getattr(row, field.attname)):
                        yield forms


def body_key() -> BodyKey:
    """Return a key that all referrals are sealed to."""
    given = {"public_key": secrets.token_bytes(1216), "imported_by": "account:1", "imported_at": NOON}
    return BodyKey.objects.get_or_create(body="gwent", defaults=given)[0]


def sealed(kibibytes: int) -> bytes:
    """Return what may be a sealed part: nothing that a database could make shorter."""
    return write_blob(1, secrets.token_bytes(1120 + kibibytes * 1024 + 16))


def _forms_of(value: object) -> tuple[bytes, ...]:
    """Return how a value may stand in a database's file; nothing for what others have as well."""
    if isinstance(value, UUID):
        return value.bytes, value.hex.encode(), str(value).encode()
    if isinstance(value, bytes | memoryview):
        held = bytes(value)
        # Of a long one three places: a page may end in any of them.
        places = (len(held) * share // 4 for share in (1, 2, 3))
        return (held,) if len(held) <= 32 else tuple(held[at : at + 16] for at in places)
    return (value.encode(),) if isinstance(value, str) and len(value) >= 8 else ()
