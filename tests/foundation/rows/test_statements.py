"""Rows by one statement: as Django itself would have stored, read and changed them."""

import datetime
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from nightlight.foundation.rows.statements import change, find, insert, insert_columns
from nightlight.reporting.cases.models import Arrival, Case, Part
from nightlight.reporting.visits.models import Visit
from tests.reporting.cases.test_actions import send

HOUR = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
BLOB = bytes(range(256)) * 5
pytestmark = pytest.mark.django_db


def test_rows_are_read_back_as_they_were_written() -> None:
    case = send().case.pk
    insert([Part(case_id=case, name="41", blob=BLOB, hour=HOUR), Part(case_id=case, name="42", blob=b"%s", hour=HOUR)])
    stored = {part.name: (bytes(part.blob), part.hour) for part in Part.objects.filter(name__in=["41", "42"])}
    assert stored == {"41": (BLOB, HOUR), "42": (b"%s", HOUR)}


def test_rows_that_come_by_column_are_the_same_rows() -> None:
    case = send().case.pk
    columns: dict[str, list[Any]] = {
        "blob": [BLOB, b"%s"],
        "name": ["41", "42"],
        "case_id": [case, case],
        "hour": [HOUR, HOUR],
    }
    assert insert_columns(Part, columns) == 2
    stored = {part.name: (bytes(part.blob), part.hour) for part in Part.objects.filter(name__in=["41", "42"])}
    assert stored == {"41": (BLOB, HOUR), "42": (b"%s", HOUR)}


def test_many_rows_are_one_statement() -> None:
    with CaptureQueriesContext(connection) as asked:
        assert insert([Arrival(case=uuid4()) for _ in range(5)]) == 5
    assert [query["sql"].partition(" VALUES ")[0] for query in asked] == [
        'INSERT INTO "cases_arrival" ("case", "part")'
    ]


def test_a_row_that_is_there_is_left_as_it_was() -> None:
    stored = Case.objects.get(pk=send().case.pk)
    other = Case.objects.get(pk=stored.pk)
    other.language = "en"
    assert insert([other], unless_there=True) == 0
    assert Case.objects.get(pk=stored.pk).language == stored.language == "cy"


def test_a_taken_key_is_an_error_where_nobody_allowed_it() -> None:
    stored = Case.objects.get(pk=send().case.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        insert([stored])


def test_no_rows_are_no_statement() -> None:
    with CaptureQueriesContext(connection) as asked:
        assert insert([]) == insert_columns(Part, {"name": [], "blob": []}) == 0
    assert len(asked) == 0


def test_a_row_is_found_as_django_reads_it() -> None:
    case = send().case.pk
    found, read = find(Case, id=case), Case.objects.get(pk=case)
    assert found is not None
    assert {name: getattr(found, name) for name in _names(Case)} == {name: getattr(read, name) for name in _names(Case)}


@pytest.mark.parametrize("is_locked", [False, True])
def test_bytes_are_found_as_they_were_kept(is_locked: bool) -> None:
    Visit.objects.create(pk=b"\0one", ciphertext=BLOB, touched_at=HOUR)
    found = find(Visit, lock=is_locked, id=b"\0one")
    assert found is not None
    assert (bytes(found.pk), bytes(found.ciphertext), found.touched_at) == (b"\0one", BLOB, HOUR)


def test_what_is_not_there_is_not_found() -> None:
    case = send().case.pk
    assert find(Case, id=uuid4()) is None
    assert find(Case, id=case, closed_at=HOUR) is None


def test_nothing_in_a_column_is_found_where_nothing_is_asked_for() -> None:
    case = send().case.pk
    assert find(Case, id=case, closed_at=None) is not None
    Case.objects.filter(pk=case).update(state="closed", closed_at=HOUR)
    assert find(Case, id=case, closed_at=None) is None


def test_one_row_is_changed_and_no_other() -> None:
    for key in (b"one", b"two"):
        Visit.objects.create(pk=key, ciphertext=b"before", touched_at=HOUR)
    later = HOUR + datetime.timedelta(minutes=1)
    change(Visit, b"two", ciphertext=BLOB, touched_at=later)
    kept = {bytes(visit.pk): (bytes(visit.ciphertext), visit.touched_at) for visit in Visit.objects.all()}
    assert kept == {b"one": (b"before", HOUR), b"two": (BLOB, later)}


def test_what_was_undone_can_be_done_again() -> None:
    stored = Case.objects.get(pk=send().case.pk)
    for _ in range(2):
        with pytest.raises(IntegrityError), transaction.atomic():
            insert([stored])
        assert insert([Arrival(case=uuid4())]) == 1
        assert find(Case, id=stored.pk) is not None


def test_postgresql_has_them_prepared_and_the_driver_keeps_no_other() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite's driver keeps statements by itself")
    case = send().case.pk
    find(Case, id=case)
    Case.objects.filter(language="not to be kept").exists()
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        prepared = [row[0] for row in cursor.fetchall()]
    assert any('FROM "cases_case" WHERE "id" = $1' in statement for statement in prepared)
    assert not any("not to be kept" in statement for statement in prepared)
    assert connection.connection.prepare_threshold is None


def _names(model: type[Case]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]
