"""What is kept of mail and of who is on call: these columns and no others, and no place for a word."""

from django.db import models

from nightlight.staff.notices.models import Breach, Mail, NoDigest, Round, Shift


def columns(model: type[models.Model]) -> set[str]:
    return {field.name for field in model._meta.fields}


def test_these_are_all_the_columns_in_the_clear() -> None:
    assert columns(Shift) == {"id", "person", "weekday", "begins", "ends"}
    assert columns(Mail) == {
        "id", "account", "contact", "kind", "numbers", "since", "made_at", "tries", "next_try_at", "error",
        "is_refused", "sent_at",
    }  # fmt: skip
    assert columns(Breach) == {"id", "case", "due_at", "is_told"}
    assert columns(Round) == {"kind", "at"}
    assert columns(NoDigest) == {"person"}
