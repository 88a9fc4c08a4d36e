"""Nothing is deleted before somebody has approved it, nothing that is held, and of what is deleted nothing remains."""

import datetime
import json
import secrets
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.operator.stated import QueueRetention, Retention, Statement
from nightlight.pure.sealing.part import write_blob
from nightlight.reporting.cases.actions import (
    CaseUnknown,
    NewPart,
    add_part,
    lift_hold,
    place_hold,
    record_export,
)
from nightlight.reporting.cases.arrivals import chain_arrivals
from nightlight.reporting.cases.erasing import Erased, erase_deleted
from nightlight.reporting.cases.models import Alarm, Arrival, Case, Hold, Part
from nightlight.reporting.cases.retention import Deleted, NoSchedule, delete_past_their_time, past_their_time
from nightlight.reporting.cases.rules import Facts, audit_name, obstacle_to_deletion
from nightlight.reporting.cases.verifying import verify_arrivals
from tests.reporting.cases.test_actions import BLOB, NIGHT, NOON, send

pytestmark = pytest.mark.django_db
BY = "machine:root (Records manager)"
DAY = datetime.timedelta(days=1)
APPROVED = Statement(datetime.date(2026, 10, 12), "Records manager")


def schedule(*, export: bool = False, approved: Statement | None = APPROVED) -> Retention:
    queues = {"reports": QueueRetention(90, export, 35), "reports-low-trust": QueueRetention(30, False, 35)}
    return Retention(queues, approved)


def closed(**changed: Any) -> UUID:
    """Store a case, let the worker chain it, and close it at noon."""
    case = send(**changed).case.pk
    chain_arrivals()
    close(case)
    return case


def close(case: UUID, at: datetime.datetime = NOON) -> None:
    """Let a case be closed already: how staff do it is tests/staff/queue's subject."""
    Case.objects.filter(pk=case).update(state="closed", closed_at=at.replace(minute=0, second=0))


def left(retention: Retention, *, days: float) -> set[UUID]:
    """Run the schedule so many days after the closing; return the cases that are left."""
    delete_past_their_time(retention, now=NOON.replace(minute=0, second=0) + days * DAY)
    return set(Case.objects.values_list("pk", flat=True))


def test_a_closed_case_is_deleted_when_its_queues_time_is_over_and_not_an_hour_sooner() -> None:
    case, low = closed(), closed(low_trust=True)
    assert left(schedule(), days=29.9) == {case, low}
    assert left(schedule(), days=30) == {case}
    assert left(schedule(), days=89.9) == {case}
    assert left(schedule(), days=90) == set()
    assert not Part.objects.exists()


def test_an_open_case_is_never_deleted_however_old() -> None:
    case = send().case.pk
    chain_arrivals()
    assert left(schedule(), days=40_000) == {case}


@pytest.mark.parametrize("approved", [None, Statement(datetime.date(2099, 1, 1), "Records manager")])
def test_nothing_is_deleted_without_an_approved_schedule(approved: Statement | None) -> None:
    closed()
    retention = schedule(approved=approved)
    with pytest.raises(NoSchedule):
        left(retention, days=400)
    assert [past.obstacle for past in past_their_time(retention, now=NOON + 400 * DAY)] == [""]
    assert Case.objects.count() == 1


def test_a_queue_that_the_schedule_does_not_name_is_kept() -> None:
    case = closed()
    assert left(Retention({}, APPROVED), days=40_000) == {case}


def test_a_case_under_legal_hold_is_kept_until_the_last_reason_is_lifted() -> None:
    case = closed()
    for reason in ("inquiry", "court", "court"):
        place_hold(case=case, reason=reason, by=BY, now=NOON)
    assert left(schedule(), days=400) == {case}
    assert lift_hold(case=case, reason="court", by=BY)
    assert not lift_hold(case=case, reason="court", by=BY)
    assert left(schedule(), days=400) == {case}
    lift_hold(case=case, reason="inquiry", by=BY)
    assert left(schedule(), days=400) == set()
    actions = [action for action in AuditEvent.objects.values_list("action", flat=True) if "hold" in action]
    assert actions == ["cases.hold", "cases.hold", "cases.lift-hold", "cases.lift-hold"]


@transaction.atomic
def delete_by_sql() -> None:
    """Delete every case as somebody would who knows no rule of ours."""
    with connection.cursor() as cursor:
        cursor.execute("delete from cases_part")
        cursor.execute("delete from cases_case")
    connection.check_constraints()


def test_the_database_itself_keeps_a_held_case() -> None:
    case = closed()
    place_hold(case=case, reason="inquiry", by=BY, now=NOON)
    with pytest.raises(ProtectedError):
        Case.objects.get(pk=case).delete()
    with pytest.raises(IntegrityError):
        delete_by_sql()


def test_where_the_schedule_says_so_a_case_is_deleted_only_after_somebody_has_taken_over_all_of_it() -> None:
    case = closed()
    assert left(schedule(export=True), days=400) == {case}
    record_export(case=case, by=BY, now=NOON)
    add_part(case=case, name="m01", blob=BLOB, received=NOON)
    chain_arrivals()
    assert left(schedule(export=True), days=400) == {case}
    record_export(case=case, by=BY, now=NOON)
    assert left(schedule(export=True), days=400) == set()


def test_what_keeps_a_case_is_one_table() -> None:
    found = {
        (held, needs, exported, chained): obstacle_to_deletion(
            is_held=held, needs_export=needs, is_exported=exported, is_chained=chained
        )
        for held in (True, False)
        for needs in (True, False)
        for exported in (True, False)
        for chained in (True, False)
    }
    assert {key for key, obstacle in found.items() if not obstacle} == {
        (False, True, True, True), (False, False, True, True), (False, False, False, True),
    }  # fmt: skip
    assert all(obstacle == "held" for key, obstacle in found.items() if key[0])


def test_a_deletion_is_an_event_that_says_when_the_last_backup_is_gone_and_is_no_tampering() -> None:
    case, other = closed(), closed()
    place_hold(case=other, reason="inquiry", by=BY, now=NOON)
    deleted = delete_past_their_time(schedule(), now=NOON + 100 * DAY)
    assert deleted == [Deleted(case, "reports", datetime.date(2027, 4, 8))]
    event = AuditEvent.objects.get(action="cases.deleted")
    assert (event.actor, event.subject) == ("worker", f"case:{audit_name(case)}")
    assert json.loads(event.details) == {
        "queue": "reports", "closed_on": "2026-11-24", "kept_days": 90, "backups_expire_on": "2027-04-08",
    }  # fmt: skip
    assert verify_arrivals().faults == ()
    Case.objects.bulk_create([Case(pk=case, hour=NOON, queue="reports", band="high", due_at=NIGHT, size="small",
                                   language="en", nation="wales")])  # fmt: skip
    assert [fault.kind for fault in verify_arrivals().faults] == ["changed"]


def test_what_is_not_chained_yet_waits_for_the_chain() -> None:
    case = closed()
    add_part(case=case, name="m01", blob=BLOB, received=NOON)
    assert left(schedule(), days=400) == {case}
    chain_arrivals()
    assert left(schedule(), days=400) == set()


def test_only_a_case_that_is_there_is_exported_or_held() -> None:
    with pytest.raises(CaseUnknown):
        record_export(case=uuid4(), by=BY, now=NOON)
    with pytest.raises(CaseUnknown):
        place_hold(case=uuid4(), reason="court", by=BY, now=NOON)
    assert not Hold.objects.exists()


def written_to_files() -> tuple[list[UUID], list[UUID], dict[UUID, bytes]]:
    """Store many marked cases, every third of which is deleted; return those that are gone, those left, the marks."""
    marks = {uuid4(): secrets.token_bytes(24) for _ in range(120)}
    for number, (case, mark) in enumerate(marks.items()):
        # Parts of two sizes, so that some have pages of their own and others share one.
        parts = [NewPart(f"{name:02}", write_blob(1, _marked(mark, (1, 16)[name % 2]))) for name in range(1, 7)]
        send(case, parts=parts, received=NIGHT, facts=Facts(), language="en")
        Alarm.objects.create(case_id=case, made_at=NIGHT, sent_at=NIGHT, pages=1)
        if number % 10 == 9:
            chain_arrivals()
    chain_arrivals()
    gone, kept = list(marks)[::3], [case for place, case in enumerate(marks) if place % 3]
    for case in gone:
        close(case)
    assert len(delete_past_their_time(schedule(), now=NOON + 100 * DAY)) == len(gone)
    assert not Arrival.objects.exists()
    return gone, kept, marks


def _marked(mark: bytes, kibibytes: int) -> bytes:
    """Return what may be the inside of a sealed part, and holds a mark from end to end."""
    length = 1120 + kibibytes * 1024 + 16
    return (mark * (length // len(mark) + 1))[:length]


def in_files() -> bytes:
    """Return all bytes of SQLite's files."""
    name = str(connection.settings_dict["NAME"])
    connection.close()
    return b"".join(file.read_bytes() for end in ("", "-wal", "-shm") if (file := Path(name + end)).exists())


@pytest.mark.django_db(transaction=True)
def test_in_a_file_too_large_to_be_written_anew_the_sealed_parts_are_overwritten_all_the_same() -> None:
    if connection.vendor != "sqlite":
        return
    gone, kept, marks = written_to_files()
    assert erase_deleted(most_bytes=0) == Erased(rewritten=False, log_emptied=True)
    found = in_files()
    assert [case for case in kept if marks[case] not in found] == []
    assert [case for case in gone if marks[case] in found] == []
