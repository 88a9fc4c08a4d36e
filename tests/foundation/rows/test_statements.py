"""New rows by one statement: as Django's own insert would have stored them."""

import datetime
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from nightlight.foundation.rows.statements import insert
from nightlight.reporting.cases.models import Arrival, Case, Part
from tests.reporting.cases.test_actions import send

HOUR = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
pytestmark = pytest.mark.django_db


def test_rows_are_read_back_as_they_were_written() -> None:
    case = send().case.pk
    blob = bytes(range(256)) * 5
    insert([Part(case_id=case, name="41", blob=blob, hour=HOUR), Part(case_id=case, name="42", blob=b"%s", hour=HOUR)])
    stored = {part.name: (bytes(part.blob), part.hour) for part in Part.objects.filter(name__in=["41", "42"])}
    assert stored == {"41": (blob, HOUR), "42": (b"%s", HOUR)}


def test_many_rows_are_one_statement() -> None:
    with CaptureQueriesContext(connection) as asked:
        assert insert([Arrival(case=uuid4()) for _ in range(5)]) == 5
    assert len(asked) == 1


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
        assert insert([]) == 0
    assert len(asked) == 0
