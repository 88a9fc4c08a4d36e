"""Who does what to a case: the desk's one table, tried on what is really done."""

from collections.abc import Callable
from typing import Any, get_args
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from django.utils import timezone

from nightlight.foundation.accounts.roles import StaffRole
from nightlight.pure.sealing.part import PartInvalid
from nightlight.reporting.cases.rules import reference_of
from nightlight.reporting.mailbox.actions import MailboxGone
from nightlight.staff.casefile import actions as casefile
from nightlight.staff.casefile.models import Kind
from nightlight.staff.desk.permissions import LEADS, ON_A_CASE, PERMITTED, CaseAct, Standing
from nightlight.staff.exhibits.actions import NewExhibit, NotInTheRecordYet, PartsDiffer
from nightlight.staff.queue import actions as queue
from nightlight.staff.queue import keeping
from nightlight.staff.queue.finding import find_called
from nightlight.staff.queue.hours import counted_hours
from nightlight.staff.queue.models import BandReason, Label, Outcome, PauseReason
from nightlight.staff.queue.moves import WORKERS_HAND, Hand, NotTheirs, locked, move
from nightlight.staff.queue.states import TABLE
from nightlight.staff.referral.actions import ReferralRefused
from tests.staff.queue.making import HOUR, TWELVE, had_by, hand, lead, person, stored

pytestmark = pytest.mark.django_db

DIGEST = "ab" * 32
FURTHER = (
    casefile.NoKeyInUse, casefile.PartUnknown, MailboxGone, NotInTheRecordYet, PartInvalid, PartsDiffer,
    queue.PauseRefused, ReferralRefused,
)  # fmt: skip
"""What is asked next, of whoever may do the act."""
COLUMNS: dict[str, dict[str, Any]] = {
    "resume": {"state": "waiting"}, "reopen": {"state": "closed", "closed_at": TWELVE},
}  # fmt: skip
STANDINGS: dict[str, set[Standing]] = {
    "who has it": {"holder", "caseworker"},
    "a lead": {"lead", "caseworker"},
    "somebody else": {"caseworker"},
    "the service": {"service"},
}


def tries() -> dict[CaseAct, Callable[[UUID, Hand], object]]:
    """Return how each act is really done, by its name."""
    now, hours = timezone.now(), counted_hours()
    label, referral = Label.objects.create(name="x"), uuid4()
    exhibit = NewExhibit(proceedings="", given=0, documents=0, names=frozenset(), digest=DIGEST)
    made = casefile.NewReferral(referral, uuid4(), "consent", "none", "", DIGEST, ("01",))
    handed = casefile.HandedOver(referral, "nowhere", "paper", now, "consent", "none", "", ())

    def write(kind: Kind) -> Callable[[UUID, Hand], object]:
        return lambda case, by: casefile.write_document(
            case=case, kind=kind, document=uuid4(), blob=b"", version=1, hand=by, now=now
        )

    return {
        "take": lambda case, by: move(locked(case), "take", hand=by, now=now, to=by.user),
        "assign": lambda case, by: queue.assign(
            seen=[queue.Seen(case, "assigned", person().pk)], to=person("emrys"), hand=by, now=now
        ),
        "hand-back": lambda case, by: queue.hand_back(case=case, hand=by, now=now),
        "reply": lambda case, by: casefile.send_reply(
            case=case, to=uuid4(), message=uuid4(), blob=b"", copy=b"", hand=by, now=now, hours=hours
        ),
        "refer": lambda case, by: casefile.refer(case=case, made=made, copy=b"", hand=by, now=now, hours=hours),
        "refer-otherwise": lambda case, by: casefile.refer_otherwise(
            case=case, made=handed, copy=b"", hand=by, now=now, hours=hours
        ),
        "pause": lambda case, by: queue.pause(
            case=case, reason=PauseReason(PauseReason.values[0]), until=now + HOUR, hand=by, now=now
        ),
        "resume": lambda case, by: queue.resume(case=case, hand=by, now=now),
        "close": lambda case, by: queue.close(case=case, outcome=Outcome("helped"), hand=by, now=now),
        "reopen": lambda case, by: queue.reopen(case=case, hand=by, now=now, hours=hours),
        "message": lambda case, by: move(locked(case), "message", hand=by, now=now),
        "change-band": lambda case, by: queue.change_band(
            case=case, band="high", reason=BandReason(BandReason.values[0]), hand=by, now=now, hours=hours
        ),
        "open": lambda case, by: casefile.open_case(case=case, hand=by, now=now, hours=hours),
        "unveil": lambda case, by: casefile.unveil(case=case, part="01", document=None, hand=by, now=now),
        "note": write(Kind.NOTE),
        "assess": write(Kind.ASSESSMENT),
        "label": lambda case, by: keeping.label_case(case=case, label=label, has=True, hand=by),
        "print": lambda case, by: casefile.print_parts(case=case, parts=("01",), hand=by, now=now),
        "receipt": lambda case, by: casefile.note_receipt(case=case, referral=referral, reference="1", hand=by),
        "copy": lambda case, by: casefile.give_copy(case=case, asked_by="x", count=1, digest=DIGEST, hand=by),
        "exhibit": lambda case, by: casefile.give_exhibit(case=case, made=exhibit, hand=by),
        "find": lambda case, by: find_called(reference=reference_of(case), hand=by),
        "name-labels": lambda case, by: keeping.make_label(name="y", hand=by),
    }


def is_let(done: Callable[[UUID, Hand], object], case: UUID, by: Hand) -> bool:
    """Try it, leave everything as it was, and return whether it was for this hand."""
    try:
        with transaction.atomic():
            done(case, by)
            transaction.set_rollback(True)
    except NotTheirs:
        return False
    except FURTHER:
        return True
    return True


def test_each_act_on_a_case_is_for_those_whom_the_table_names_and_for_nobody_else() -> None:
    nia = hand()
    hands = {"who has it": nia, "a lead": lead(), "somebody else": hand("emrys"), "the service": WORKERS_HAND}
    tried = tries()
    assert tried.keys() == ON_A_CASE.keys() == set(get_args(CaseAct))
    assert TABLE.keys() <= ON_A_CASE.keys()
    cases = {act: stored() if act == "take" else had_by(nia, **COLUMNS.get(act, {})) for act in tried}
    let = {(act, who): is_let(done, cases[act], by) for act, done in tried.items() for who, by in hands.items()}
    assert let == {(act, who): bool(ON_A_CASE[act] & STANDINGS[who]) for act in tried for who in hands}


def test_what_is_for_leads_alone_is_so_by_its_address_and_by_its_act() -> None:
    acts = {"band": "change-band"}
    addresses = {name: acts.get(name[5:], name[5:]) for name in PERMITTED if name.startswith("case-")}
    # What somebody has begun to write is theirs, whoever has the case by now.
    assert addresses.pop("case-draft") == "draft"
    assert set(addresses.values()) <= ON_A_CASE.keys()
    roles: dict[str, frozenset[StaffRole]] = {act: PERMITTED[name] for name, act in addresses.items()}
    only_leads = {act for act in addresses.values() if ON_A_CASE[act] == {"lead"}}  # type: ignore[index]  # seen above
    assert {act for act, permitted in roles.items() if permitted == LEADS} == only_leads
