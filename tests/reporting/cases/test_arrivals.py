"""What arrives is chained within moments, and whoever takes away, changes or slips in a report is found."""

import datetime
import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection

from nightlight.foundation.audit import queries
from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases import arrivals
from nightlight.reporting.cases.actions import add_part
from nightlight.reporting.cases.arrivals import chain_arrivals
from nightlight.reporting.cases.models import Arrival, Case, Part
from nightlight.reporting.cases.rules import audit_name, digest_of_parts
from nightlight.reporting.cases.verifying import verify_arrivals
from tests.reporting.cases.test_actions import BLOB, NOON, send
from tests.reporting.threads import at_once

pytestmark = pytest.mark.django_db
OTHER = BLOB[:-1] + b"\1"


def sql(statement: str, *values: Any) -> None:
    """Run a statement as an intruder would, past every model."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def stored(case: UUID) -> Any:
    """Return a case's id as this database keeps it."""
    return case.hex if connection.vendor == "sqlite" else case


def found() -> list[tuple[str, str]]:
    """Return the kind and the message of each fault."""
    return [(fault.kind, fault.message) for fault in verify_arrivals().faults]


@pytest.fixture
def cases() -> list[UUID]:
    """Three cases that were chained, the second with a part that came later."""
    made = [send().case.pk for _ in range(3)]
    chain_arrivals()
    add_part(case=made[1], name="02", blob=OTHER, received=NOON)
    chain_arrivals()
    assert found() == []
    return made


def test_one_event_holds_all_that_has_arrived_and_names_no_case_by_its_id() -> None:
    made = [send().case.pk for _ in range(3)]
    assert chain_arrivals() == 3
    assert chain_arrivals() == 0
    event = AuditEvent.objects.get()
    digest = digest_of_parts([("01", BLOB), ("02", BLOB)])
    assert json.loads(event.details) == {audit_name(case): digest for case in made}
    assert (event.action, event.actor) == ("cases.arrived", "worker")
    assert not any(case.hex in event.details or str(case) in event.details for case in made)
    assert queries.verify().faults == ()


def test_an_event_says_the_hour_in_which_they_came_and_each_hour_has_its_own() -> None:
    hour = NOON.replace(minute=0, second=0)
    early, late = send(received=NOON), send(received=NOON + datetime.timedelta(minutes=50))
    add_part(case=early.case.pk, name="m01", blob=OTHER, received=NOON + datetime.timedelta(minutes=59))
    assert chain_arrivals() == 3
    told = [(event.at, set(json.loads(event.details))) for event in AuditEvent.objects.order_by("number")]
    name = audit_name(early.case.pk)
    assert told == [
        (hour, {name}), (hour + datetime.timedelta(hours=1), {f"{name}/m01", audit_name(late.case.pk)}),
    ]  # fmt: skip
    assert (found(), queries.verify().faults) == ([], ())


def test_a_flood_becomes_several_events_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrivals, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(arrivals, "MOST_EVENTS", 2)
    for _ in range(5):
        send()
    assert (chain_arrivals(), chain_arrivals(), chain_arrivals()) == (4, 1, 0)
    assert [len(json.loads(event.details)) for event in AuditEvent.objects.all()] == [2, 2, 1]
    assert found() == []


def test_what_waits_to_be_chained_is_no_fault() -> None:
    case = send().case.pk
    add_part(case=case, name="02", blob=OTHER, received=NOON)
    assert (verify_arrivals().faults, verify_arrivals().waiting) == ((), 2)
    assert chain_arrivals() == 2
    add_part(case=case, name="m01", blob=OTHER, received=NOON)
    assert (verify_arrivals().faults, verify_arrivals().waiting) == ((), 1)
    chain_arrivals()
    assert (verify_arrivals().faults, verify_arrivals().waiting, verify_arrivals().cases) == ((), 0, 1)


def test_a_case_that_was_taken_away_is_missed(cases: list[UUID]) -> None:
    sql("delete from cases_part where case_id = %s", stored(cases[0]))
    sql("delete from cases_case where id = %s", stored(cases[0]))
    assert found() == [("missing", f"case {audit_name(cases[0])} arrived, was never deleted, and is not there")]


@pytest.mark.parametrize("name", ["01", "02.2"])
def test_a_part_that_was_taken_away_is_missed(cases: list[UUID], name: str) -> None:
    sql("delete from cases_part where case_id = %s and name = %s", stored(cases[1]), name)
    assert [kind for kind, _ in found()] == ["changed"]
    assert str(cases[1]) in found()[0][1]


@pytest.mark.parametrize("name", ["01", "02.2"])
def test_a_part_that_was_changed_is_found(cases: list[UUID], name: str) -> None:
    changed = bytes(Part.objects.get(case_id=cases[1], name=name).blob)[:-1] + b"\7"
    sql("update cases_part set blob = %s where case_id = %s and name = %s", changed, stored(cases[1]), name)
    assert [kind for kind, _ in found()] == ["changed"]


def test_a_part_that_was_moved_to_another_case_is_found_in_both(cases: list[UUID]) -> None:
    sql("update cases_part set case_id = %s, name = 'm09' where case_id = %s and name = '01'",
        stored(cases[2]), stored(cases[0]))  # fmt: skip
    assert {message.split(":")[0] for _, message in found()} == {f"case {cases[0]}", f"case {cases[2]}"}


def test_parts_of_one_case_that_were_changed_for_one_another_are_found(cases: list[UUID]) -> None:
    add_part(case=cases[1], name="02", blob=BLOB[:-1] + b"\5", received=NOON)
    chain_arrivals()
    assert found() == []
    here = stored(cases[1])
    for before, after in (("02.2", "was"), ("02.3", "02.2"), ("was", "02.3")):
        sql("update cases_part set name = %s where case_id = %s and name = %s", after, here, before)
    assert found() == [("changed", f"case {cases[1]}: its part 02.2 is not the one that arrived")]


def test_a_part_or_a_case_that_was_slipped_in_is_found(cases: list[UUID]) -> None:
    sql("insert into cases_part (case_id, name, blob, hour) values (%s, 'm01', %s, %s)", stored(cases[0]), BLOB, NOON)
    forged, real = uuid4(), Case.objects.get(pk=cases[2])
    real.pk = forged
    Case.objects.bulk_create([real])
    assert sorted(kind for kind, _ in found()) == ["changed", "not counted"]
    assert ("not counted", f"case {forged} is there, and never arrived") in found()


def test_a_case_that_was_taken_away_before_it_was_chained_leaves_an_event() -> None:
    case = send().case.pk
    Case.objects.all().delete()
    assert Arrival.objects.get().case == case
    assert chain_arrivals() == 1
    assert json.loads(AuditEvent.objects.get().details) == {audit_name(case): "gone"}
    assert [kind for kind, _ in found()] == ["missing"]


@pytest.mark.django_db(transaction=True)
def test_two_workers_and_reports_that_go_on_arriving_leave_each_arrival_in_one_event() -> None:
    first = send().case.pk

    def arrive() -> None:
        for _ in range(4):
            send()
            add_part(case=first, name="03", blob=OTHER, received=NOON)

    def chain() -> None:
        for _ in range(6):
            chain_arrivals()

    assert [each for each in at_once(chain, arrive, chain, arrive) if isinstance(each, BaseException)] == []
    chain_arrivals()
    keys = [key for event in AuditEvent.objects.all() for key in json.loads(event.details)]
    assert len(keys) == len(set(keys)) == 9 + 8
    assert (found(), queries.verify().faults) == ([], ())
