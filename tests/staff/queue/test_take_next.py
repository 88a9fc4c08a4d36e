"""Whoever asks for the next case is handed the most urgent one that nobody has, and nobody else is."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nightlight.reporting.cases.models import Case
from nightlight.staff.queue.actions import take_next
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.models import Label, Labelled, Work
from tests.staff.queue.making import HOUR, NOON, TWELVE, acts, had_by, hand, stored
from tests.staff.queue.taking import take_all

pytestmark = pytest.mark.django_db


def test_the_most_urgent_case_is_handed_out_and_written_down() -> None:
    later, sooner = stored(due_at=TWELVE + 9 * HOUR), stored(due_at=TWELVE + 5 * HOUR)
    top = stored(band="top", due_at=TWELVE + 20 * HOUR)
    nia = hand()
    taken = [take_next(hand=nia, asked=Asked(), now=NOON) for _ in range(4)]
    assert taken == [top, sooner, later, None]
    case = Case.objects.get(pk=top)
    assert (case.state, case.assignee) == ("assigned", nia.user)
    assert (acts(top), Work.objects.get(pk=top).taken_at) == (["take"], NOON)


def test_of_two_that_are_due_at_once_the_more_urgent_one_comes_first() -> None:
    standard, high = stored(band="standard"), stored(band="high")
    assert [take_next(hand=hand(), asked=Asked(), now=NOON) for _ in range(2)] == [high, standard]


def test_trust_and_language_change_nothing_about_the_order() -> None:
    stored(due_at=TWELVE + 5 * HOUR)
    low = stored(due_at=TWELVE + 4 * HOUR, queue="reports-low-trust", language="cy")
    assert take_next(hand=hand(), asked=Asked(), now=NOON) == low


def test_what_somebody_has_is_not_handed_out_nor_what_is_closed() -> None:
    had_by(hand("owen"))
    stored(state="closed", closed_at=TWELVE)
    assert take_next(hand=hand(), asked=Asked(), now=NOON) is None


def test_whoever_has_a_case_that_is_due_sooner_is_handed_another_all_the_same() -> None:
    had_by(hand(), due_at=TWELVE - HOUR)
    free = stored()
    assert take_next(hand=hand(), asked=Asked(), now=NOON) == free


@pytest.mark.parametrize(
    ("asked", "columns"),
    [
        (Asked(language="cy"), {"language": "cy"}),
        (Asked(nation="wales"), {"nation": "wales"}),
        (Asked(band="standard"), {"band": "standard"}),
        (Asked(trust="low"), {"queue": "reports-low-trust"}),
        (Asked(trust="usual"), {}),
        (Asked(clock="breached"), {"due_at": TWELVE}),
        (Asked(whose="mine", state="waiting"), {}),
    ],
)
def test_the_next_case_is_one_that_fits_the_filter_whoever_s_the_page_shows(asked: Asked, columns: dict) -> None:  # type: ignore[type-arg]  # columns of a case
    if columns:
        stored(due_at=TWELVE + HOUR)
    fits = stored(**{"due_at": TWELVE + 2 * HOUR} | columns)
    if asked.trust == "usual":
        stored(queue="reports-low-trust", due_at=TWELVE + HOUR)
    assert take_next(hand=hand(), asked=asked, now=NOON) == fits


def test_a_label_or_a_message_narrows_what_comes_next() -> None:
    stored(due_at=TWELVE + HOUR)
    labelled, written = stored(), stored()
    Labelled.objects.create(case_id=labelled, label=Label.objects.create(name="school"))
    Work.objects.create(case_id=written, message_at=TWELVE)
    label = Label.objects.get().pk
    assert take_next(hand=hand(), asked=Asked(message=True), now=NOON) == written
    assert take_next(hand=hand(), asked=Asked(label=label), now=NOON) == labelled
    assert take_next(hand=hand(), asked=Asked(label=label), now=NOON) is None


@pytest.mark.parametrize("waiting", [1, 300])
def test_taking_asks_the_database_the_same_number_of_times_however_much_waits(waiting: int) -> None:
    for _ in range(waiting):
        stored()
    nia = hand()
    take_next(hand=nia, asked=Asked(), now=NOON)
    stored()
    with CaptureQueriesContext(connection) as asked:
        assert take_next(hand=nia, asked=Asked(), now=NOON)
    # Of these, four are savepoints.
    assert len(asked) == 12, [query["sql"] for query in asked]


@pytest.mark.django_db(transaction=True)
def test_eight_people_who_take_all_at_once_are_each_handed_other_cases_until_none_is_left() -> None:
    found = take_all(people=8, cases=200)
    assert found.is_clean, found
