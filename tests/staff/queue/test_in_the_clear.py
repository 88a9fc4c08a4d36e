"""What the queue keeps beside a case is in the clear: these columns and no others, codes where staff could write."""

from django.db import models

from nightlight.staff.queue.models import Label, Labelled, Outcome, Pause, PauseReason, SavedView, Work


def columns(model: type[models.Model]) -> set[str]:
    return {field.name for field in model._meta.fields}


def test_these_are_all_the_columns_in_the_clear() -> None:
    assert columns(Work) == {"case", "taken_at", "read_at", "opened_at", "answered_at", "message_at", "outcome"}
    assert columns(Pause) == {"id", "case", "reason", "by", "began_at", "until", "ended_at"}
    assert columns(Label) == {"id", "name"}
    assert columns(Labelled) == {"id", "case", "label"}
    assert columns(SavedView) == {"id", "person", "name", "query"}


def test_why_a_clock_stands_still_and_what_came_of_a_case_are_codes_and_no_words_of_anybody() -> None:
    for model, name, codes in ((Pause, "reason", PauseReason), (Work, "outcome", Outcome)):
        field = model._meta.get_field(name)
        assert isinstance(field, models.CharField)
        assert [code for code, _ in field.flatchoices] == codes.values


def test_the_only_words_that_staff_write_are_short() -> None:
    assert Label._meta.get_field("name").max_length == 24
    assert SavedView._meta.get_field("name").max_length == 40
