"""Opening, unveiling, writing and answering: each with its event, and only by who may."""

import datetime
import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.models import CaseworkerKey
from nightlight.pure.sealing.part import PartInvalid
from nightlight.reporting.cases.models import Case
from nightlight.reporting.mailbox.actions import MailboxGone
from nightlight.reporting.mailbox.models import Mailbox, Message
from nightlight.staff.casefile.actions import (
    NoKeyInUse,
    PartUnknown,
    WishStands,
    WrittenMeanwhile,
    forget_drafts,
    open_case,
    print_parts,
    save_draft,
    send_reply,
    unveil,
    write_document,
)
from nightlight.staff.casefile.models import Document, Draft, DraftKind, Kind
from nightlight.staff.exposure.rules import EnoughForToday
from nightlight.staff.queue.clocks import next_by
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import Work
from nightlight.staff.queue.moves import ActImpossible, Hand, NotTheirs
from tests.staff.casefile.cases import Sealed, holds_key, read_for, sealed_case, sealed_to, sealed_to_nobody
from tests.staff.queue.making import NOON, acts, hand, lead, person

pytestmark = pytest.mark.django_db
LIMIT = 4 * 60 * 60


def nias(**columns: Any) -> Sealed:
    holds_key(person())
    return sealed_case(**{"state": "assigned", "assignee": person(), **columns})


def opened(case: Sealed, by: Hand | None = None, now: datetime.datetime = NOON) -> None:
    open_case(case=case.case, hand=by or hand(), now=now, hours=ALWAYS)


def noted(case: Sealed, by: Hand | None = None, document: uuid.UUID | None = None, number: int = 1) -> None:
    document = document or uuid.uuid4()
    blob = sealed_to(number, case.case, f"note/{document.hex}", purpose="casefile")
    write_document(case=case.case, kind=Kind.NOTE, document=document, blob=blob, version=0, hand=by or hand(), now=NOON)


def assessed(case: Sealed, version: int) -> None:
    document = uuid.uuid4()
    blob = sealed_to(1, case.case, f"assessment/{document.hex}", purpose="casefile")
    write_document(
        case=case.case, kind=Kind.ASSESSMENT, document=document, blob=blob, version=version, hand=hand(), now=NOON
    )


def replied(
    case: Sealed, by: Hand | None = None, message: uuid.UUID | None = None, *, in_danger: bool = False
) -> uuid.UUID:
    message = message or uuid.uuid4()
    assert case.mailbox
    send_reply(
        case=case.case, to=case.mailbox, message=message,
        blob=sealed_to_nobody(case.case, f"reply/{message.hex}", purpose="reply"),
        copy=sealed_to(1, case.case, f"reply/{message.hex}", purpose="casefile"),
        hand=by or hand(), now=NOON, hours=ALWAYS, in_danger=in_danger,
    )  # fmt: skip
    return message


def test_a_case_that_was_read_is_due_when_the_next_thing_is_and_its_message_is_heard() -> None:
    case = nias()
    Work.objects.create(case_id=case.case, taken_at=NOON, message_at=NOON)
    opened(case)
    work = Work.objects.get()
    assert (work.opened_at, work.read_at, work.message_at) == (NOON, NOON, None)
    assert Case.objects.get().due_at == next_by("middle", NOON, ALWAYS)
    assert acts(case.case) == ["open"]


def test_reading_again_puts_nothing_off() -> None:
    case = nias()
    opened(case)
    due_at = Case.objects.get().due_at
    opened(case, now=NOON + datetime.timedelta(hours=5))
    assert Case.objects.get().due_at == due_at
    assert acts(case.case) == ["open", "open"]


def test_a_lead_who_looks_in_leaves_the_clock_alone() -> None:
    case = nias()
    due_at = Case.objects.get().due_at
    holds_key(person("lowri", "lead"))
    opened(case, lead())
    assert Case.objects.get().due_at == due_at
    assert not Work.objects.filter(opened_at__isnull=False).exists()
    assert acts(case.case) == ["open"]


ACTS: dict[str, Callable[[Sealed, Hand], object]] = {
    "open": opened,
    "unveil": lambda case, by: unveil(case=case.case, part="01", document=None, hand=by, now=NOON),
    "print": lambda case, by: print_parts(case=case.case, parts=("01",), hand=by, now=NOON),
    "note": noted,
    "reply": replied,
}


@pytest.mark.parametrize("act", ACTS)
def test_what_somebody_else_has_is_neither_read_nor_written_about(act: str) -> None:
    case = nias()
    with pytest.raises(NotTheirs):
        ACTS[act](case, hand("owain"))
    assert acts(case.case) == []
    assert not Document.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize("act", ["open", "unveil", "print"])
@pytest.mark.parametrize("by", [hand, lead])
def test_parts_are_given_only_to_somebody_who_has_a_key_in_use(act: str, by: Callable[[], Hand]) -> None:
    case = nias()
    CaseworkerKey.objects.update(revoked_at=NOON)
    with pytest.raises(NoKeyInUse):
        ACTS[act](case, by())
    assert acts(case.case) == []


@pytest.mark.parametrize("act", ["open", "unveil", "print"])
def test_whoever_has_read_enough_opens_and_prints_nothing_that_others_could(act: str) -> None:
    case = nias()
    read_for(person(), LIMIT, now=NOON)
    ACTS[act](case, hand())
    holds_key(person("lowri", "lead"))
    with pytest.raises(EnoughForToday):
        ACTS[act](case, hand())
    assert acts(case.case) == [act]


def test_whoever_has_read_enough_can_still_finish_what_they_write() -> None:
    case = nias()
    holds_key(person("lowri", "lead"))
    read_for(person(), LIMIT, now=NOON)
    replied(case)
    noted(case)
    assert acts(case.case) == ["mailbox.reply", "reply", "note"]


def test_unveiling_says_which_part_or_document_and_nothing_that_is_not_there() -> None:
    case, document = nias(), uuid.uuid4()
    noted(case, document=document)
    unveil(case=case.case, part="01", document=None, hand=hand(), now=NOON)
    unveil(case=case.case, part="", document=document, hand=hand(), now=NOON)
    details = list(AuditEvent.objects.filter(action="cases.unveil").values_list("details", flat=True))
    assert details == ['{"part":"01"}', f'{{"document":"{document.hex}"}}']
    other = nias()
    for part, missing in (("02", None), ("", document)):
        with pytest.raises(PartUnknown):
            unveil(case=other.case, part=part, document=missing, hand=hand(), now=NOON)


def test_printing_says_which_parts_and_nothing_that_is_not_there() -> None:
    case = nias(epochs=(1, 1))
    for unknown in ((), ("01", "03"), ("01", "01")):
        with pytest.raises(PartUnknown):
            print_parts(case=case.case, parts=unknown, hand=hand(), now=NOON)
    print_parts(case=case.case, parts=("01", "02"), hand=hand(), now=NOON)
    assert acts(case.case) == ["print"]
    assert AuditEvent.objects.get().details == '{"parts":"01 02"}'


def test_once_a_wish_to_end_has_taken_effect_only_danger_is_a_reason_to_write() -> None:
    case = nias()
    mailbox = Mailbox.objects.filter(case=case.case)
    mailbox.update(closure_hour=NOON - datetime.timedelta(hours=71))
    replied(case)
    mailbox.update(closure_hour=NOON - datetime.timedelta(hours=73))
    with pytest.raises(WishStands):
        replied(case)
    assert Message.objects.count() == 1
    replied(case, in_danger=True)
    assert Message.objects.count() == Document.objects.count() == 2
    told = [json.loads(each.details).get("because") for each in AuditEvent.objects.filter(action="cases.reply")]
    assert told == [None, "danger"]


def test_a_reply_is_there_once_however_often_it_is_sent() -> None:
    case = nias()
    message = replied(case)
    replied(case, message=message)
    assert Message.objects.count() == Document.objects.count() == 1
    assert acts(case.case) == ["mailbox.reply", "reply"]
    stored = Case.objects.get()
    assert (stored.state, stored.due_at) == ("in-contact", next_by("middle", NOON, ALWAYS))
    assert Work.objects.get().answered_at == NOON


def test_a_reply_to_a_mailbox_that_has_ended_or_is_another_cases_is_not_sent() -> None:
    case, other = nias(), nias()
    with pytest.raises(MailboxGone):
        replied(Sealed(case.case, other.mailbox))
    Mailbox.objects.filter(case=case.case).update(ended_hour=timezone.now())
    with pytest.raises(MailboxGone):
        replied(case)
    assert not Document.objects.exists()
    assert acts(case.case) == []


def test_a_closed_case_is_answered_no_more() -> None:
    case = sealed_case(state="closed", assignee=person(), closed_at=NOON.replace(minute=0, second=0))
    with pytest.raises(ActImpossible):
        replied(case)


def test_two_who_assess_at_once_do_not_overwrite_each_other() -> None:
    case = nias()
    assessed(case, 1)
    with pytest.raises(WrittenMeanwhile):
        assessed(case, 1)
    with pytest.raises(WrittenMeanwhile):
        assessed(case, 3)
    assessed(case, 2)
    assert list(Document.objects.values_list("version", flat=True).order_by("version")) == [1, 2]


def test_what_is_sealed_to_no_epoch_of_the_teams_is_no_note() -> None:
    case, document = nias(), uuid.uuid4()
    blob = sealed_to_nobody(case.case, f"note/{document.hex}", purpose="casefile")
    with pytest.raises(PartInvalid):
        write_document(
            case=case.case, kind=Kind.NOTE, document=document, blob=blob, version=0, hand=hand(), now=NOON
        )  # fmt: skip


def draft(case: Sealed, kind: DraftKind = DraftKind.REPLY, *, blob: bytes | None = None, name: str = "nia") -> None:
    sealed = sealed_to_nobody(case.case, f"draft/{kind}", purpose="draft") if blob is None else blob
    save_draft(case=case.case, kind=kind, blob=sealed, person=person(name), now=NOON)


def test_what_was_begun_is_one_per_person_and_kind_and_gone_once_it_is_sent() -> None:
    case = nias()
    for _ in range(2):
        for kind in (DraftKind.REPLY, DraftKind.NOTE, DraftKind.ASSESSMENT):
            draft(case, kind)
    draft(case, name="owain")
    assert Draft.objects.count() == 4
    noted(case)
    assert set(Draft.objects.filter(person=person()).values_list("kind", flat=True)) == {"reply", "assessment"}
    replied(case)
    assessed(case, 1)
    assert list(Draft.objects.values_list("person__username", flat=True)) == ["owain"]
    draft(case, blob=b"", name="owain")
    assert not Draft.objects.exists()


def test_a_draft_that_the_team_could_open_is_refused() -> None:
    case = nias()
    with pytest.raises(PartInvalid):
        draft(case, blob=sealed_to(1, case.case, "draft/reply", purpose="draft"))


def test_drafts_that_nobody_touches_are_forgotten_after_a_month() -> None:
    case = nias()
    draft(case)
    assert forget_drafts(now=NOON + datetime.timedelta(days=29)) == 0
    assert forget_drafts(now=NOON + datetime.timedelta(days=31)) == 1
