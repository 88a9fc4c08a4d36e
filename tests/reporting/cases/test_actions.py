"""A case is stored whole, once, with nothing in the clear but what is promised."""

import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction

from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.hours import Hours, Period
from nightlight.pure.sealing.part import PartInvalid, write_blob
from nightlight.reporting.cases.actions import CaseFull, CaseUnknown, NewPart, Opened, add_part, open_case
from nightlight.reporting.cases.models import Alarm, Arrival, Case, ExportReceipt, Hold, Part
from nightlight.reporting.cases.queries import due_at_of
from nightlight.reporting.cases.rules import Facts
from tests.reporting.threads import at_once

NOON = datetime.datetime(2026, 11, 24, 12, 20, 33, tzinfo=datetime.UTC)
NIGHT = datetime.datetime(2026, 11, 24, 23, 40, 33, tzinfo=datetime.UTC)
OFFICE = StaffedHours(Hours("periods", (Period((0, 1, 2, 3, 4), 9 * 60, 17 * 60),), "closed"), ("england",))
CALM = Facts(*["no"] * 8)  # type: ignore[arg-type]  # "no" is the first answer to each
BLOB = write_blob(1, bytes(1120 + 1024 + 16))
pytestmark = pytest.mark.django_db


def send(case: UUID | None = None, **changed: Any) -> Opened:
    given: dict[str, Any] = {
        "case": case or uuid4(), "parts": [NewPart("01", BLOB), NewPart("02", BLOB)], "facts": CALM,
        "nation": "wales", "language": "cy", "low_trust": False, "received": NOON, "hours": OFFICE,
    }  # fmt: skip
    return open_case(**given | changed)


def test_a_case_has_its_parts_and_nothing_finer_than_an_hour() -> None:
    opened = send()
    case = Case.objects.get()
    assert opened.is_new
    assert [part.name for part in case.parts.all()] == ["01", "02"]
    assert case.hour == NOON.replace(minute=0, second=0)
    assert (case.queue, case.band, case.state, case.size) == ("reports", "standard", "new", "small")
    assert (case.language, case.nation, case.assignee) == ("cy", "wales", None)
    assert due_at_of(case.pk) == case.due_at
    for moment in (case.hour, case.due_at, *(part.hour for part in case.parts.all())):
        assert (moment.minute, moment.second) == (0, 0)


def test_these_are_all_the_columns_in_the_clear() -> None:
    # What the database works out of a band tells nothing more.
    columns = {field.name for field in Case._meta.fields if not field.generated}
    assert columns == {
        "id", "hour", "queue", "band", "state", "assignee", "due_at", "size", "language", "nation",
        "closed_at",
    }  # fmt: skip
    assert {field.name for field in Part._meta.fields} == {"id", "case", "name", "blob", "hour"}
    assert {field.name for field in Alarm._meta.fields} == {"case", "made_at", "sent_at", "pages"}
    assert {field.name for field in Arrival._meta.fields} == {"id", "case", "part"}
    assert {field.name for field in Hold._meta.fields} == {"id", "case", "reason", "placed_by", "placed_at"}
    assert {field.name for field in ExportReceipt._meta.fields} == {"case", "digest", "recorded_at"}


def test_sending_twice_is_one_case_untouched_by_the_second() -> None:
    case = uuid4()
    first = send(case)
    second = send(case, facts=Facts(), low_trust=True, parts=[NewPart("09", BLOB)])
    assert (first.is_new, second.is_new) == (True, False)
    assert second.case.band == "standard"
    assert Part.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_sending_the_same_case_from_eight_threads_makes_one() -> None:
    case = uuid4()
    results = at_once(*[lambda: send(case, received=NIGHT, facts=Facts())] * 8)
    assert [each for each in results if isinstance(each, BaseException)] == []
    assert sum(each.is_new for each in results if isinstance(each, Opened)) == 1
    assert (Case.objects.count(), Part.objects.count(), Arrival.objects.count()) == (1, 2, 1)


def test_low_trust_changes_the_queue_and_nothing_else() -> None:
    for facts in (CALM, Facts(), Facts(danger="no", self_harm="no", home_unsafe="no")):
        for received in (NOON, NIGHT):
            trusted = send(facts=facts, received=received).case
            low = send(facts=facts, received=received, low_trust=True).case
            assert (trusted.queue, low.queue) == ("reports", "reports-low-trust")
            assert (low.band, low.due_at) == (trusted.band, trusted.due_at)


def test_a_case_is_stored_with_its_parts_and_its_arrival_or_not_at_all() -> None:
    with transaction.atomic():
        send(facts=Facts(), received=NIGHT)
        transaction.set_rollback(True)
    assert not Case.objects.exists()
    assert not Part.objects.exists()
    assert not Arrival.objects.exists()


@pytest.mark.parametrize("blob", [b"", b"plain words", BLOB[:-1], b"\x02" + BLOB[1:]])
def test_what_is_not_a_sealed_part_is_not_stored(blob: bytes) -> None:
    with pytest.raises(PartInvalid):
        send(parts=[NewPart("01", blob)])
    case = send().case
    with pytest.raises(PartInvalid):
        add_part(case=case.pk, name="01", blob=blob, received=NOON)
    assert Part.objects.count() == 2


def test_a_later_part_stands_beside_the_first_and_never_in_its_place() -> None:
    case, other = send().case, BLOB[:-1] + b"\1"
    assert add_part(case=case.pk, name="02", blob=other, received=NIGHT) == "02.2"
    assert add_part(case=case.pk, name="02", blob=other, received=NIGHT) == "02.3"
    assert add_part(case=case.pk, name="m01", blob=other, received=NIGHT) == "m01"
    assert bytes(Part.objects.get(case=case, name="02").blob) == BLOB


def test_a_part_of_no_case_and_one_too_many_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CaseUnknown):
        add_part(case=uuid4(), name="01", blob=BLOB, received=NOON)
    monkeypatch.setattr("nightlight.reporting.cases.actions.MOST_PARTS", 3)
    case = send().case
    add_part(case=case.pk, name="03", blob=BLOB, received=NOON)
    with pytest.raises(CaseFull):
        add_part(case=case.pk, name="04", blob=BLOB, received=NOON)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("queue", "other"), ("band", "higher"), ("state", "lost"), ("size", "huge"), ("language", "fr"),
        ("nation", "france"), ("state", "closed"), ("closed_at", NOON),
        ("due_at", datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)),
    ],
)  # fmt: skip
def test_the_database_refuses_what_no_case_can_be(column: str, value: object) -> None:
    case = send().case
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=case.pk).update(**{column: value})
