"""A visit's row: opened by its cookie alone, changed by two tabs without loss, gone when it is over."""

import datetime
from dataclasses import replace

import pytest
from django.db import transaction

from nightlight.reporting.visits.actions import VisitEnded, change_visit, end_idle_visits, end_visit, open_visit
from nightlight.reporting.visits.held import Draft, Held, Receipt, SealedAnswer
from nightlight.reporting.visits.key import new_key
from nightlight.reporting.visits.models import Visit
from nightlight.reporting.visits.queries import read_visit
from tests.reporting.threads import at_once

NOW = datetime.datetime(2026, 11, 24, 12, 0, 30, tzinfo=datetime.UTC)
MINUTE = datetime.timedelta(minutes=1)
DRAFT = Draft(case="0" * 32, journey="report-adult", language="en", order=("what",), began_at=1)
HELD = Held(draft=DRAFT)
pytestmark = pytest.mark.django_db


def test_a_visit_is_read_with_its_cookie_and_no_other() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)
    found = read_visit(key, now=NOW)
    assert found is not None
    assert found.held == HELD
    assert read_visit(new_key(), now=NOW) is None


def test_the_row_tells_neither_what_is_held_nor_the_second_it_was_touched() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)
    row = Visit.objects.get()
    assert b"report-adult" not in bytes(row.ciphertext)
    assert bytes(row.pk) == key.row
    assert row.touched_at == NOW + MINUTE / 2


def test_a_row_moved_to_another_visits_place_is_as_if_absent() -> None:
    mine, other = new_key(), new_key()
    open_visit(mine, HELD, now=NOW)
    open_visit(other, Held(), now=NOW)
    Visit.objects.filter(pk=other.row).update(ciphertext=bytes(Visit.objects.get(pk=mine.row).ciphertext))
    assert read_visit(other, now=NOW) is None


def test_half_an_hour_without_a_touch_ends_a_visit_even_while_its_row_is_there() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)
    assert read_visit(key, now=NOW + 30 * MINUTE) is not None
    assert read_visit(key, now=NOW + 31 * MINUTE) is None
    with pytest.raises(VisitEnded):
        change_visit(key, lambda held: held, now=NOW + 31 * MINUTE)


def test_a_touch_keeps_a_visit() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)
    change_visit(key, lambda held: held, now=NOW + 29 * MINUTE)
    assert read_visit(key, now=NOW + 58 * MINUTE) is not None


def test_only_idle_visits_are_deleted() -> None:
    old, fresh = new_key(), new_key()
    open_visit(old, HELD, now=NOW - 31 * MINUTE)
    open_visit(fresh, HELD, now=NOW - 20 * MINUTE)
    assert end_idle_visits(now=NOW) == 1
    assert [bytes(row.pk) for row in Visit.objects.all()] == [fresh.row]


def test_an_ended_visit_is_gone() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)
    end_visit(key)
    end_visit(key)
    assert not Visit.objects.exists()


def test_what_a_change_raises_undoes_what_it_wrote() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)

    def change(_held: Held) -> Held:
        open_visit(new_key(), HELD, now=NOW)
        raise RuntimeError("stopped half way")

    with pytest.raises(RuntimeError, match="half way"), transaction.atomic():
        change_visit(key, change, now=NOW)
    assert Visit.objects.count() == 1
    found = read_visit(key, now=NOW)
    assert found is not None
    assert found.held == HELD


@pytest.mark.django_db(transaction=True)
def test_eight_tabs_that_answer_at_once_all_count() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)

    def answer(question: str) -> Held:
        def change(held: Held) -> Held:
            assert held.draft is not None
            return replace(held, draft=held.draft.answered(question, SealedAnswer("01", question.encode(), True)))

        return change_visit(key, change, now=NOW)

    questions = [f"question-{number}" for number in range(8)]
    results = at_once(*(lambda each=each: answer(each) for each in questions))
    assert [each for each in results if isinstance(each, BaseException)] == []
    found = read_visit(key, now=NOW)
    assert found is not None
    assert found.held.draft is not None
    assert set(found.held.draft.sealed) == set(questions)


@pytest.mark.django_db(transaction=True)
def test_a_change_and_an_end_at_once_leave_no_row() -> None:
    key = new_key()
    open_visit(key, HELD, now=NOW)
    receipt = Held(receipt=Receipt("0" * 32, "report-adult", 5, False))
    results = at_once(
        lambda: change_visit(key, lambda _held: receipt, now=NOW), lambda: end_visit(key), lambda: end_visit(key)
    )
    assert all(each is None or each == receipt or isinstance(each, VisitEnded) for each in results)
    assert not Visit.objects.exists()
