"""Who has how much: by name, the same for everybody, and no question more however much it is."""

import datetime
import itertools
from collections import Counter

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nightlight.staff.queue.clocks import AMBER_BEFORE, clock_of
from nightlight.staff.queue.load import SOON, load_by_person
from tests.cast import at_work
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, case_with, had_by, hand, person, store_all, stored

pytestmark = pytest.mark.django_db


def test_each_person_is_counted_and_what_nobody_has_comes_first() -> None:
    nia = hand("nia")
    person("owen")
    for due_at, band, state in (
        (TWELVE, "middle", "assigned"),
        (TWELVE + HOUR, "middle", "in-contact"),
        (TWELVE + 9 * HOUR, "high", "referred"),
        (TWELVE + 2 * DAY, "standard", "assigned"),
        (TWELVE + HOUR, "middle", "waiting"),
    ):
        had_by(nia, due_at=due_at, band=band, state=state)
    stored(band="top", due_at=TWELVE + 2 * HOUR)
    stored(state="closed", closed_at=TWELVE)
    nobody, nias, owens = load_by_person(now=NOON)
    assert [load.name for load in (nobody, nias, owens)] == ["", "nia", "owen"]
    assert (nias.open, nias.breached, nias.amber, nias.soon) == (5, 1, 1, [1, 2])
    assert nias.bands == {"top": 0, "high": 1, "middle": 3, "standard": 1}
    assert (nobody.open, nobody.bands["top"], nobody.soon) == (1, 1, [1, 1])
    assert (owens.open, owens.soon) == (0, [0, 0])


def test_each_count_is_that_of_the_clocks_which_the_queue_shows_of_the_same_cases() -> None:
    a_second = datetime.timedelta(seconds=1)
    edges = [
        after + a_second * side for after in (0 * HOUR, *AMBER_BEFORE.values(), *SOON, 2 * DAY) for side in (-1, 0, 1)
    ]
    nia = person("nia")
    cases, clocks = [], Counter[str]()
    for band, edge, state in itertools.product(AMBER_BEFORE, edges, ("assigned", "waiting")):
        cases.append(case_with(assignee=nia, band=band, state=state, due_at=NOON + edge))
        clocks[clock_of(band, NOON + edge, paused=state == "waiting", now=NOON)] += 1
    store_all(cases)
    [_nobody, load] = load_by_person(now=NOON)
    going = [case for case in cases if case.state != "waiting"]
    assert (load.open, load.breached, load.amber) == (len(cases), clocks["breached"], clocks["amber"])
    assert load.soon == [sum(NOON < case.due_at <= NOON + within for case in going) for within in SOON]
    assert load.bands == dict.fromkeys(AMBER_BEFORE, len(cases) // 4)


def test_the_order_is_that_of_names_whoever_has_more() -> None:
    for name, count in (("zoe", 1), ("anwen", 2), ("mair", 9)):
        for _ in range(count):
            had_by(hand(name))
    assert [load.name for load in load_by_person(now=NOON)] == ["", "anwen", "mair", "zoe"]


@pytest.mark.parametrize("cases", [2, 300])
def test_three_questions_however_many_cases_there_are(cases: int) -> None:
    store_all(case_with(state="assigned", assignee=person(f"person-{place % 9}")) for place in range(cases))
    with CaptureQueriesContext(connection) as asked:
        load_by_person(now=NOON)
    assert len(asked) == 3


def test_somebody_who_left_with_cases_is_still_there() -> None:
    had_by(hand("owen"))
    owen = person("owen")
    owen.is_active = False
    owen.save()
    assert [load.name for load in load_by_person(now=NOON)] == ["", "owen"]


def test_the_page_is_for_leads_and_leads_to_what_each_has() -> None:
    had_by(hand("nia"))
    page = BeautifulSoup(at_work("lead").get("/staff/queue/load/").content, "html.parser")
    assert [cell.get_text(strip=True) for cell in page.select("tbody th")] == ["nobody", "lead", "nia"]
    assert page.select(f'a[href="/staff/queue/?whose={person("nia").pk}"]')
    assert at_work("caseworker").get("/staff/queue/load/").status_code == 403
