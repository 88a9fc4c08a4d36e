"""Somebody with the database's password changes the chain by SQL: each way of doing so is found."""

import datetime
from collections.abc import Iterator

import pytest
from django.db import connection, transaction

from nightlight.foundation.audit.actions import AuditOutsideTransaction, record
from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.foundation.audit.queries import current_head, events, last_at, verify
from nightlight.foundation.audit.rules import Event, EventInvalid, Head, digest_of

pytestmark = pytest.mark.django_db
COLUMNS = ("at", "actor", "action", "subject", "details", "previous", "digest")


def sql(statement: str, *values: str | int | datetime.datetime) -> None:
    """Run a statement as an intruder would, past every model."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.fixture
def head() -> Head:
    """Eight events, and their end as it was given away."""
    for number in range(1, 9):
        record("case.read", actor=f"account:{number % 3}", subject=f"case:{number}", details={"part": number})
    return current_head()


def found(*exported: Head) -> set[tuple[int, str]]:
    return {(fault.number, fault.kind) for fault in verify(exported).faults}


def swap(one: int, other: int) -> None:
    """Give each of two events the other's number."""
    for old, new in ((one, 1000), (other, one), (1000, other)):
        sql("update audit_auditevent set number = %s where number = %s", new, old)


def anew(number: int, *, to: int) -> None:
    """Write the chain anew from an event on, so that every digest fits, the head's too."""
    rows = {event.number: event for event in events()}
    previous = rows[number - 1].digest
    for each in range(number, to + 1):
        sql("update audit_auditevent set previous = %s where number = %s", previous, each)
        previous = digest_of(next(event for event in events() if event.number == each))
        sql("update audit_auditevent set digest = %s where number = %s", previous, each)
    sql("update audit_audithead set digest = %s, number = %s", previous, to)


def test_nothing_is_found_where_nothing_was_done(head: Head) -> None:
    assert found(head) == set()
    record("case.read", actor="account:1")
    assert found(head) == set()
    assert [event.number for event in events()] == list(range(1, 10))


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("number", [1, 4, 8])
def test_a_change_to_any_column_is_found(head: Head, column: str, number: int) -> None:
    value: str | datetime.datetime = (
        datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) if column == "at" else "0" * 60 + "abcd"
    )
    sql(f"update audit_auditevent set {column} = %s where number = %s", value, number)  # noqa: S608  # COLUMNS, above
    assert (number, "changed") in found()


def test_a_moment_moved_by_a_microsecond_is_found(head: Head) -> None:
    event = AuditEvent.objects.get(number=5)
    sql("update audit_auditevent set at = %s where number = 5", event.at + datetime.timedelta(microseconds=1))
    assert found() == {(5, "changed")}


@pytest.mark.parametrize("number", [1, 4, 7])
def test_a_dropped_event_is_found(head: Head, number: int) -> None:
    sql("delete from audit_auditevent where number = %s", number)
    assert found() == {(number, "missing")}


def test_a_dropped_event_is_found_after_the_others_moved_up(head: Head) -> None:
    sql("delete from audit_auditevent where number = 4")
    for number in range(5, 9):
        sql("update audit_auditevent set number = %s where number = %s", number - 1, number)
    assert found() >= {(4, "not linked"), (4, "changed"), (7, "changed"), (8, "missing")}


def test_swapped_events_are_found(head: Head) -> None:
    swap(3, 6)
    assert found() >= {(3, "changed"), (3, "not linked"), (6, "changed"), (6, "not linked")}


def test_reordered_events_are_found(head: Head) -> None:
    # All but the first move by one place, the last comes second.
    sql("update audit_auditevent set number = 1000 where number = 8")
    for number in range(7, 1, -1):
        sql("update audit_auditevent set number = %s where number = %s", number + 1, number)
    sql("update audit_auditevent set number = 2 where number = 1000")
    assert {number for number, kind in found() if kind == "changed"} == set(range(2, 9))


def test_an_inserted_event_is_found(head: Head) -> None:
    for number in range(8, 4, -1):
        sql("update audit_auditevent set number = %s where number = %s", number + 1, number)
    sql(
        "insert into audit_auditevent (number, at, actor, action, subject, details, previous, digest)"
        " select 5, at, 'account:9', action, subject, details, digest, 'f' from audit_auditevent where number = 4"
    )
    made = next(event for event in events() if event.number == 5)
    sql("update audit_auditevent set digest = %s where number = 5", digest_of(made))
    assert found() >= {(6, "not linked"), *((number, "changed") for number in range(6, 10))}


def test_an_event_added_at_the_end_by_something_else_is_found(head: Head) -> None:
    sql(
        "insert into audit_auditevent (number, at, actor, action, subject, details, previous, digest)"
        " select 9, at, 'account:9', action, subject, details, digest, 'f' from audit_auditevent where number = 8"
    )
    made = next(event for event in events() if event.number == 9)
    sql("update audit_auditevent set digest = %s where number = 9", digest_of(made))
    assert found() == {(9, "not counted")}


def test_an_end_that_was_cut_off_is_found_by_the_head_in_the_database(head: Head) -> None:
    sql("delete from audit_auditevent where number > 6")
    assert found() == {(8, "missing")}


def test_an_end_that_was_cut_off_with_its_head_is_found_by_an_exported_one(head: Head) -> None:
    sql("delete from audit_auditevent where number > 6")
    sql("update audit_audithead set number = 6, digest = (select digest from audit_auditevent where number = 6)")
    assert found() == set()
    assert found(head) == {(8, "missing")}


def test_a_chain_written_anew_is_found_by_an_exported_head(head: Head) -> None:
    sql("update audit_auditevent set actor = 'account:9' where number = 4")
    anew(4, to=8)
    assert found() == set()
    assert found(head) == {(8, "changed")}


def test_everything_deleted_is_found_by_an_exported_head(head: Head) -> None:
    sql("delete from audit_auditevent")
    sql("delete from audit_audithead")
    assert found(head) == {(8, "missing")}
    assert found() == set()


def test_a_head_that_was_taken_away_stops_the_writing(head: Head) -> None:
    sql("delete from audit_audithead")
    assert found() == {(8, "not counted")}
    with pytest.raises(Exception, match=r"(?i)unique"), transaction.atomic():
        record("case.read", actor="account:1")


def test_an_event_and_its_change_come_together_or_not_at_all(head: Head) -> None:
    class Fault(Exception):
        pass

    def change_that_fails() -> None:
        with transaction.atomic():
            record("case.read", actor="account:1")
            raise Fault

    with pytest.raises(Fault):
        change_that_fails()
    assert current_head() == head
    assert found(head) == set()


def test_a_refused_event_leaves_the_chain_as_it_was(head: Head) -> None:
    with pytest.raises(EventInvalid):
        record("case.read", actor="")
    assert current_head() == head


@pytest.mark.django_db(transaction=True)
def test_an_event_outside_a_transaction_is_refused() -> None:
    with pytest.raises(AuditOutsideTransaction):
        record("case.read", actor="account:1")
    assert not AuditHead.objects.exists()


@pytest.mark.parametrize("text", ["emoji \U0001f56f", "ˈtɛkst", "عربى", 'quote " and \\ and \n', "é e\u0301"])
def test_any_text_comes_back_from_the_database_as_it_was_digested(text: str) -> None:
    record("test.text", actor=text, subject=text, details={text: text, "number": -(2**53) + 1})
    assert found() == set()


def test_the_last_time_of_an_action_is_known_by_its_outcome() -> None:
    assert last_at("keys.drill", outcome="opened") is None
    record("keys.drill", actor="machine:root", details={"outcome": "opened"})
    first = AuditEvent.objects.get().at
    record("keys.drill", actor="machine:root", details={"outcome": "failed"})
    assert last_at("keys.drill", outcome="opened") == first
    latest = last_at("keys.drill")
    assert latest is not None
    assert latest > first


def test_reading_the_chain_while_somebody_writes_names_no_fault(head: Head) -> None:
    def somebody_writes(rows: Iterator[Event]) -> Iterator[Event]:
        for row in rows:
            if row.number == 8:
                record("case.read", actor="account:1")
            yield row

    assert verify([head], watch=somebody_writes).faults == ()
    assert current_head().number == 9
