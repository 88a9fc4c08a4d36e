"""What a lead sees is what is there, and no question more however many cases there are."""

import datetime
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nightlight.staff.casefile.models import Document
from nightlight.staff.notices.models import Breach
from nightlight.staff.numbers.models import Kept
from nightlight.staff.numbers.queries import figures
from nightlight.staff.numbers.rules import Waits
from nightlight.staff.numbers.tables import tables_of
from nightlight.staff.queue.models import Work
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, case_with, had_by, hand, person, store_all, stored

pytestmark = pytest.mark.django_db
THIS_WEEK = datetime.date(2026, 11, 23)
LAST_WEEK = datetime.date(2026, 11, 16)


def test_what_came_is_counted_by_week_and_band_and_deleted_cases_too() -> None:
    stored(hour=TWELVE - HOUR)
    stored(hour=TWELVE - 8 * DAY, band="top")
    stored(hour=TWELVE - 200 * DAY)
    Kept.objects.create(kind="received-week", begins=LAST_WEEK, code="top", count=2)
    found = figures(now=NOON)
    assert found.received[THIS_WEEK, "middle"] == 1
    assert found.received[LAST_WEEK, "top"] == 3
    assert (len(found.weeks), found.weeks[-1]) == (12, THIS_WEEK)


def test_what_was_open_when_a_week_ended_is_told_though_it_was_deleted_since() -> None:
    stored(hour=TWELVE - 9 * DAY)
    stored(hour=TWELVE - 9 * DAY, state="closed", closed_at=TWELVE - DAY, band="top")
    Kept.objects.create(kind="received-week", begins=LAST_WEEK, code="middle", count=4)
    Kept.objects.create(kind="closed-week", begins=THIS_WEEK, code="middle helped", count=3)
    Kept.objects.create(kind="closed-week", begins=THIS_WEEK, code="helped", count=1)
    found = figures(now=NOON)
    assert [found.open_at_end[week, "middle"] for week in found.weeks[-3:]] == [1, 5, 2]
    assert [found.open_at_end[week, "top"] for week in found.weeks[-3:]] == [1, 1, 0]
    shown = {table.id: table for table in tables_of(found)}["open"]
    assert [cells[-1] for _week, cells in shown.rows[-3:]] == ["2", "6", "1"], "of no known band, yet not open any more"
    assert [bar.value for bar in shown.chart.bars[-3:]] == [2, 6, 1]


def test_waits_are_told_from_the_report_to_the_first_opening_and_the_first_answer() -> None:
    nia = hand()
    for hours in (1, 2, 30):
        case = had_by(nia, hour=TWELVE - 3 * DAY)
        Work.objects.create(case_id=case, opened_at=TWELVE - 3 * DAY + hours * HOUR)
        for later in (1, 50):
            Document.objects.create(
                id=uuid4(), case_id=case, kind="reply", author=person(), blob=b"x",
                written_at=TWELVE - 3 * DAY + (hours + later) * HOUR,
            )  # fmt: skip
        Document.objects.create(id=uuid4(), case_id=case, kind="note", author=person(), blob=b"x",
                                written_at=TWELVE - 3 * DAY)  # fmt: skip
    found = figures(now=NOON)
    assert found.opening.by_band["middle"] == Waits(3, 2, 30)
    assert found.answer.by_band["middle"] == Waits(3, 3, 31)
    assert found.opening.by_band["top"] == Waits(0, None, None)


def test_waits_by_week_are_those_of_what_came_in_it_of_every_band() -> None:
    nia, last = hand(), TWELVE - 8 * DAY
    for hour, band, hours in ((last, "top", 1), (last, "middle", 9), (TWELVE - HOUR, "top", 1)):
        case = had_by(nia, hour=hour, band=band)
        Work.objects.create(case_id=case, opened_at=hour + hours * HOUR)
        Document.objects.create(id=uuid4(), case_id=case, kind="reply", author=person(), blob=b"x",
                                written_at=hour + 2 * hours * HOUR)  # fmt: skip
    had_by(nia, hour=last)
    found = figures(now=NOON)
    assert found.opening.by_week[LAST_WEEK] == Waits(2, 1, 9)
    assert found.answer.by_week[LAST_WEEK] == Waits(2, 2, 18)
    assert found.answer.by_week[THIS_WEEK] == Waits(1, 2, 2)
    assert list(found.answer.by_week) == found.weeks
    tables = {table.id: table for table in tables_of(found)}
    assert dict(tables["answer-weeks"].rows)["16 Nov"] == ("2", "2 h", "18 h")
    assert dict(tables["opening-weeks"].rows)["9 Nov"] == ("0", "–", "–")
    assert [bar.said for bar in tables["answer-weeks"].chart.bars[-3:]] == ["–", "2", "2"]


def test_the_last_minute_of_a_week_is_london_s() -> None:
    # In summer time Monday begins an hour before UTC's.
    monday = datetime.datetime(2026, 10, 11, 23, tzinfo=datetime.UTC)
    case = had_by(hand(), hour=monday, due_at=monday + HOUR)
    Work.objects.create(case_id=case, opened_at=monday + HOUR)
    Work.objects.create(case_id=stored(state="closed", closed_at=monday, hour=monday - DAY), outcome="helped")
    found, week = figures(now=NOON), datetime.date(2026, 10, 12)
    assert (
        found.received[week, "middle"] == found.were_overdue[week, "middle"] == found.opening.by_week[week].count == 1
    )
    assert found.closed[week, "helped", "middle"] == 1


def test_overdue_is_told_of_now_and_of_some_time() -> None:
    nia = hand()
    had_by(nia, due_at=TWELVE)
    had_by(nia, due_at=TWELVE, state="waiting")
    Breach.objects.create(case_id=had_by(nia), due_at=TWELVE - HOUR)
    stored()
    found = figures(now=NOON).overdue["middle"]
    assert (found.open, found.now, found.received, found.ever) == (4, 1, 4, 2)


def test_what_was_overdue_is_told_by_the_week_in_which_it_came_and_makes_the_same_sum() -> None:
    nia = hand()
    for weeks in (0, 1, 1, 2):
        Breach.objects.create(case_id=had_by(nia, hour=TWELVE - HOUR - weeks * 7 * DAY), due_at=TWELVE)
    had_by(nia, hour=TWELVE - 7 * DAY, due_at=TWELVE, band="top")
    had_by(nia, hour=TWELVE - 7 * DAY)
    Breach.objects.create(case_id=had_by(nia, hour=TWELVE - 200 * DAY), due_at=TWELVE)
    stored(state="closed", closed_at=TWELVE, due_at=TWELVE - HOUR)
    found = figures(now=NOON)
    assert {week: count for week, count in found.were_overdue.items() if count} == {
        (THIS_WEEK, "middle"): 1, (LAST_WEEK, "middle"): 2, (LAST_WEEK, "top"): 1, (LAST_WEEK - 7 * DAY, "middle"): 1,
    }  # fmt: skip
    assert sum(found.were_overdue.values()) == sum(each.ever for each in found.overdue.values())
    shown = {table.id: table for table in tables_of(found)}["overdue-weeks"]
    assert dict(shown.rows)["16 Nov"] == ("1", "0", "2", "0", "3")
    assert [bar.value for bar in shown.chart.bars[-3:]] == [1, 3, 1]


def test_what_came_of_cases_and_where_open_ones_stand() -> None:
    Work.objects.create(case_id=stored(state="closed", closed_at=TWELVE), outcome="helped")
    stored(state="closed", closed_at=TWELVE)
    stored(), stored(band="top")
    for week, code in ((LAST_WEEK, "top helped"), (LAST_WEEK, "helped"), (LAST_WEEK - 90 * DAY, "top helped")):
        Kept.objects.create(kind="closed-week", begins=week, code=code, count=5)
    found = figures(now=NOON)
    assert found.closed == {
        (THIS_WEEK, "helped", "middle"): 1, (THIS_WEEK, "", "middle"): 1,
        (LAST_WEEK, "helped", "top"): 5, (LAST_WEEK, "helped", ""): 5,
    }  # fmt: skip
    assert found.states == {("new", "middle"): 1, ("new", "top"): 1}
    tables = {table.id: dict(table.rows) for table in tables_of(found)}
    assert tables["outcomes"]["We helped"] == ("5", "0", "1", "0", "11")
    assert tables["outcomes"]["Not noted"] == ("0", "0", "1", "0", "1")
    assert tables["states"]["New"] == ("1", "0", "1", "0", "2")
    assert tables["outcomes-weeks"]["23 Nov"] == ("1", "0", "0", "0", "0", "0", "1", "2")
    assert tables["outcomes-weeks"]["16 Nov"] == ("10", "0", "0", "0", "0", "0", "0", "10")
    assert tables["outcomes-weeks"]["9 Nov"] == ("0",) * 8


@pytest.mark.parametrize("cases", [2, 300])
def test_seven_questions_however_many_cases_there_are(cases: int) -> None:
    store_all(case_with(hour=TWELVE - (place % 60 + 1) * DAY) for place in range(cases))
    with CaptureQueriesContext(connection) as asked:
        figures(now=NOON)
    assert len(asked) == 7
