"""What staff write about cases has these columns in the clear and no others."""

from django.db import models

from nightlight.staff.casefile.models import Document, Draft, Kind
from nightlight.staff.exposure.models import Exposure


def columns(model: type[models.Model]) -> set[str]:
    return {field.name for field in model._meta.fields}


def test_these_are_all_the_columns_beside_what_is_sealed() -> None:
    assert columns(Document) == {"id", "case", "kind", "version", "author", "blob", "written_at"}
    assert columns(Draft) == {"id", "case", "person", "kind", "blob", "saved_at"}
    assert columns(Exposure) == {"id", "person", "day", "seconds", "counted_at", "enough_at"}


def test_what_kind_of_thing_it_is_is_a_code() -> None:
    assert set(Kind.values) == {"note", "reply", "assessment", "referral"}
