"""A case has one way back at a time; changing it loses nothing unread, destroying it leaves nothing."""

import datetime
import uuid

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.pure.sealing.derivation import PhraseKeys, derive
from nightlight.pure.sealing.part import Binding, PartInvalid
from nightlight.pure.sealing.phrases import new_phrase
from nightlight.pure.sealing.replies import open_reply
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject
from nightlight.reporting.mailbox.actions import (
    CaseHasMailbox,
    MailboxGone,
    TooLateToUndo,
    ask_for_closure,
    change_phrase,
    destroy_phrase,
    forget_ended,
    mark_read,
    open_mailbox,
    send_reply,
    undo_closure,
)
from nightlight.reporting.mailbox.models import Mailbox, Message
from nightlight.reporting.mailbox.queries import is_there, mailbox_of, recipient_of, replies, unread
from nightlight.reporting.mailbox.rules import closes_at, reply_binding
from nightlight.service.upkeep import forget_messages
from tests.reporting.intake.conftest import Clock
from tests.reporting.keys import new_reader
from tests.reporting.mailbox.owner import STAFF, new_case, new_owner, sealed_reply, write_to
from tests.reporting.threads import at_once

pytestmark = pytest.mark.django_db
PEPPER = b"p" * 32


@pytest.fixture(autouse=True)
def _reader(db: None, clock: Clock) -> None:
    new_reader()


def keys_of_new_phrase() -> PhraseKeys:
    return derive(new_phrase("en"), pepper=PEPPER)


def test_a_case_has_one_mailbox_at_a_time(clock: Clock) -> None:
    owner = new_owner()
    with pytest.raises(CaseHasMailbox):
        new_owner(case=owner.case)
    assert mailbox_of(owner.keys.lookup) is not None


def test_a_mailbox_belongs_to_a_case_that_is_stored(clock: Clock) -> None:
    with pytest.raises(CaseUnknown):
        new_owner(case=uuid.uuid4())


def test_words_that_were_not_noted_are_replaced_and_open_nothing(clock: Clock) -> None:
    owner, keys = new_owner(), keys_of_new_phrase()
    fresh = open_mailbox(case=owner.case, keys=keys, instead_of=owner.mailbox, now=clock.now)
    assert mailbox_of(owner.keys.lookup) is None
    found = mailbox_of(keys.lookup)
    assert found
    assert (found.mailbox, found.case) == (fresh, owner.case)


def test_the_mailbox_of_one_case_is_not_replaced_from_another(clock: Clock) -> None:
    owner, other = new_owner(), new_case()
    open_mailbox(case=other, keys=keys_of_new_phrase(), instead_of=owner.mailbox, now=clock.now)
    assert is_there(owner.mailbox)


def test_a_changed_phrase_opens_what_nobody_has_read_and_the_old_one_nothing(clock: Clock) -> None:
    owner, keys = new_owner(), keys_of_new_phrase()
    seen = write_to(owner, "An older message.")
    mark_read(mailbox=owner.mailbox, messages=[seen], now=clock.now)
    write_to(owner, "Lantern_77")
    ask_for_closure(mailbox=owner.mailbox, now=clock.now)
    fresh = change_phrase(mailbox=owner.mailbox, seed=owner.keys.seed, keys=keys, now=clock.now)
    assert mailbox_of(owner.keys.lookup) is None
    (waiting,) = replies(fresh, unread(fresh))
    binding = reply_binding(owner.case, waiting.id)
    assert open_reply(waiting.blob, seed=keys.seed, binding=binding) == b"Lantern_77"
    to = recipient_of(owner.case, now=clock.now)
    assert to
    assert (to.mailbox, to.closure, to.waiting) == (fresh, "asked", 1)
    with pytest.raises(MailboxGone):
        change_phrase(mailbox=owner.mailbox, seed=owner.keys.seed, keys=keys_of_new_phrase(), now=clock.now)


def test_a_message_that_never_opened_does_not_stop_a_change(clock: Clock) -> None:
    owner = new_owner()
    message = uuid.uuid4()
    blob = sealed_reply(owner, "For another place.", uuid.uuid4())
    send_reply(mailbox=owner.mailbox, message=message, blob=blob, by=STAFF, now=clock.now)
    fresh = change_phrase(mailbox=owner.mailbox, seed=owner.keys.seed, keys=keys_of_new_phrase(), now=clock.now)
    assert unread(fresh) == []


def test_nothing_is_left_of_a_destroyed_phrase_and_its_messages(clock: Clock) -> None:
    owner, other = new_owner(), new_owner()
    write_to(owner, "Not read.")
    write_to(other, "For somebody else.")
    destroy_phrase(mailbox=owner.mailbox, now=clock.now)
    assert mailbox_of(owner.keys.lookup) is None
    assert unread(owner.mailbox) == []
    assert recipient_of(owner.case, now=clock.now) is None
    forget_messages()
    assert [row.pk for row in Mailbox.objects.all()] == [other.mailbox]
    assert Message.objects.count() == 1
    assert Case.objects.count() == 2


def test_what_was_read_is_deleted_and_not_before_a_visit_could_have_ended(clock: Clock) -> None:
    owner = new_owner()
    clock.now = clock.now.replace(minute=59, second=59)
    seen, new = write_to(owner, "Read."), write_to(owner, "Not read.")
    mark_read(mailbox=owner.mailbox, messages=[seen], now=clock.now)
    clock.forward(hours=1)
    assert forget_ended(now=clock.now) == 0
    clock.forward(hours=1)
    assert forget_ended(now=clock.now) == 1
    assert [row.pk for row in Message.objects.all()] == [new]


def test_rows_tell_hours_and_no_minutes(clock: Clock) -> None:
    owner = new_owner()
    seen = write_to(owner, "Read.")
    mark_read(mailbox=owner.mailbox, messages=[seen], now=clock.now)
    ask_for_closure(mailbox=owner.mailbox, now=clock.now)
    destroy_phrase(mailbox=owner.mailbox, now=clock.now)
    box, message = Mailbox.objects.get(), Message.objects.get()
    for moment in (box.closure_hour, box.ended_hour, message.hour, message.read_hour):
        assert moment == datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


def test_a_row_has_no_column_beyond_ids_keys_and_hours() -> None:
    columns = {field.column for model in (Mailbox, Message) for field in model._meta.concrete_fields}
    assert columns == {
        "id", "case_id", "lookup", "public_key", "closure_hour", "ended_hour",
        "mailbox_id", "blob", "hour", "read_hour",
    }  # fmt: skip


def test_what_staff_send_is_in_the_audit_and_what_a_reporter_does_is_not(clock: Clock) -> None:
    owner = new_owner()
    ask_for_closure(mailbox=owner.mailbox, now=clock.now)
    undo_closure(mailbox=owner.mailbox, now=clock.now)
    assert not AuditEvent.objects.exists()
    message = write_to(owner, "A message.")
    event = AuditEvent.objects.get()
    assert (event.action, event.actor, event.subject) == ("mailbox.reply", STAFF, audit_subject(owner.case))
    assert str(message) in event.details


def test_nobody_writes_to_a_mailbox_that_has_ended_or_with_a_key_of_the_team(clock: Clock) -> None:
    owner, message = new_owner(), uuid.uuid4()
    team = Binding(purpose="reply", team="reports", epoch=1, case=owner.case.hex, part=f"reply/{message.hex}")
    to = recipient_of(owner.case, now=clock.now)
    assert to
    with pytest.raises(PartInvalid):
        send_reply(
            mailbox=owner.mailbox, message=message, blob=seal(b"x", to=to.public_key, binding=team), by=STAFF,
            now=clock.now,
        )  # fmt: skip
    blob = sealed_reply(owner, "Too late.", message)
    destroy_phrase(mailbox=owner.mailbox, now=clock.now)
    with pytest.raises(MailboxGone):
        send_reply(mailbox=owner.mailbox, message=message, blob=blob, by=STAFF, now=clock.now)
    assert not Message.objects.exists()
    assert not AuditEvent.objects.exists()


@pytest.mark.parametrize("minute", [0, 1, 59])
def test_a_wish_to_end_can_be_undone_for_72_hours_whatever_the_minute(clock: Clock, minute: int) -> None:
    owner = new_owner()
    clock.now = asked = clock.now.replace(minute=minute)
    ask_for_closure(mailbox=owner.mailbox, now=clock.now)
    clock.now = asked + datetime.timedelta(hours=72)
    ask_for_closure(mailbox=owner.mailbox, now=clock.now)  # the first one counts
    to = recipient_of(owner.case, now=clock.now)
    assert to
    assert to.closure == "asked"
    undo_closure(mailbox=owner.mailbox, now=clock.now)
    assert Mailbox.objects.get().closure_hour is None


def test_after_that_it_stands_and_still_stops_nobody_from_writing(clock: Clock) -> None:
    owner = new_owner()
    before = Case.objects.values().get()
    ask_for_closure(mailbox=owner.mailbox, now=clock.now)
    hour = Mailbox.objects.get().closure_hour
    assert hour
    clock.now = closes_at(hour)
    to = recipient_of(owner.case, now=clock.now)
    assert to
    assert to.closure == "closed"
    with pytest.raises(TooLateToUndo):
        undo_closure(mailbox=owner.mailbox, now=clock.now)
    write_to(owner, "Somebody may be in danger.")
    assert len(unread(owner.mailbox)) == 1
    assert Case.objects.values().get() == before


def test_a_wish_for_a_mailbox_that_is_gone_is_refused(clock: Clock) -> None:
    owner = new_owner()
    destroy_phrase(mailbox=owner.mailbox, now=clock.now)
    with pytest.raises(MailboxGone):
        ask_for_closure(mailbox=owner.mailbox, now=clock.now)


@pytest.mark.django_db(transaction=True)
def test_of_two_tabs_that_change_the_phrase_at_once_one_does(clock: Clock) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    first, second = keys_of_new_phrase(), keys_of_new_phrase()

    def change_to(keys: PhraseKeys) -> uuid.UUID:
        return change_phrase(mailbox=owner.mailbox, seed=owner.keys.seed, keys=keys, now=clock.now)

    given = at_once(lambda: change_to(first), lambda: change_to(second))
    assert sorted(type(each).__name__ for each in given) == ["MailboxGone", "UUID"]
    assert Mailbox.objects.filter(ended_hour=None).count() == 1
    assert recipient_of(owner.case, now=clock.now).waiting == 1  # type: ignore[union-attr]  # it is there
