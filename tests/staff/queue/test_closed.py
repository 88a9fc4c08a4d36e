"""Closed cases: what was closed last first, filtered by what they are, and no question more however many there are."""

import datetime
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import reference_of
from nightlight.staff.queue.asking import PlaceUnreadable
from nightlight.staff.queue.closed import AskedClosed, closed_page_of, read_closed_place
from nightlight.staff.queue.models import Label, Labelled, Outcome, Work
from nightlight.staff.queue.queries import PAGE
from tests.cast import at_work
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, case_with, had_by, hand, person, store_all, stored

pytestmark = pytest.mark.django_db
QUESTIONS = 10


def soup(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def closed(name: str = "owen", *, outcome: str = "", at: datetime.datetime = TWELVE, **columns: Any) -> UUID:
    """Store a case that somebody has closed."""
    case = had_by(hand(name), state="closed", closed_at=at, **columns)
    if outcome:
        Work.objects.create(case_id=case, outcome=outcome)
    return case


def found(asked: AskedClosed) -> list[UUID]:
    return [row.case for row in closed_page_of(asked, person=person().pk, now=NOON).rows]


def shown(query: str = "", prefix: str = "") -> list[str]:
    """Return the references that a page shows, in order."""
    answer = at_work("caseworker").get(f"{prefix}/staff/queue/closed/{query}")
    assert answer.status_code == 200
    return [cell.get_text() for cell in soup(answer).select("tbody .nl-queue__reference")]


def test_the_page_shows_what_came_of_each_and_when_what_was_closed_last_first() -> None:
    stored()
    first = closed(at=TWELVE - 400 * DAY, hour=TWELVE - 500 * DAY, due_at=TWELVE - 450 * DAY, queue="reports-low-trust")
    last = closed("nia", outcome="referred", language="cy", nation="wales")
    assert shown() == [reference_of(last), reference_of(first)]
    page = soup(at_work("caseworker").get("/staff/queue/closed/"))
    texts = [row.get_text(" ", strip=True) for row in page.select("tbody tr")]
    for word in ("Tue 24 Nov 2026, 12:00", "Passed on to another body", "nia", "Welsh", "Wales", "Middle"):
        assert word in texts[0]
    for word in ("Mon 20 Oct 2025", "Not noted", "owen", "Low trust"):
        assert word in texts[1]
    assert page.select(f'tbody a[href="/staff/cases/{last}/"]')


def test_open_cases_are_in_the_queue_alone_and_closed_ones_here() -> None:
    case, waits = closed(), stored()
    assert shown() == [reference_of(case)]
    everybody = soup(at_work("caseworker").get("/staff/queue/?whose=all"))
    assert [cell.get_text() for cell in everybody.select("tbody .nl-queue__reference")] == [reference_of(waits)]
    assert everybody.select('.nl-queue__ways a[href="/staff/queue/closed/"]')


@pytest.mark.parametrize(
    ("asked", "fitting"),
    [
        (AskedClosed(whose="mine"), {"name": "nia"}),
        (AskedClosed(outcome=Outcome.HELPED), {"outcome": "helped"}),
        (AskedClosed(band="top"), {"band": "top"}),
        (AskedClosed(language="cy"), {"language": "cy"}),
        (AskedClosed(nation="outside"), {"nation": "outside"}),
        (AskedClosed(trust="low"), {"queue": "reports-low-trust"}),
        (AskedClosed(since=datetime.date(2026, 11, 25)), {"at": TWELVE + DAY}),
        (AskedClosed(until=datetime.date(2026, 11, 23)), {"at": TWELVE - DAY}),
        (AskedClosed(until=datetime.date(2026, 11, 23), since=datetime.date(2026, 11, 23)), {"at": TWELVE - DAY}),
    ],
)
def test_a_filter_finds_what_it_says_and_nothing_else(asked: AskedClosed, fitting: dict[str, Any]) -> None:
    fits = closed(**fitting)
    closed(outcome="test")
    stored(**{name: value for name, value in fitting.items() if name in ("band", "language", "nation", "queue")})
    assert found(asked) == [fits]
    assert len(found(AskedClosed())) == 2


def test_those_of_one_person_and_those_with_a_label_are_found() -> None:
    owens, labelled = closed(), closed("nia")
    label = Label.objects.create(name="school")
    Labelled.objects.create(case_id=labelled, label=label)
    assert found(AskedClosed(whose=str(person("owen").pk))) == [owens]
    assert found(AskedClosed(label=label.pk)) == [labelled]
    assert shown(f"?label={label.pk}") == [reference_of(labelled)]


def test_a_day_is_london_s_from_midnight_to_midnight() -> None:
    summer = datetime.datetime(2026, 7, 1, 23, tzinfo=datetime.UTC)
    case = closed(at=summer, hour=summer - DAY, due_at=summer)
    assert shown("?since=2026-07-02&until=2026-07-02") == [reference_of(case)]
    assert shown("?until=2026-07-01") == []


def test_whoever_left_can_be_filtered_by_as_long_as_something_that_they_closed_is_here() -> None:
    case = closed()
    owen = person("owen")
    owen.is_active = False
    owen.save()
    assert shown(f"?whose={owen.pk}") == [reference_of(case)]
    Case.objects.all().delete()
    assert at_work("caseworker").get(f"/staff/queue/closed/?whose={owen.pk}").status_code == 422


def test_pages_follow_each_other_without_a_gap_and_none_comes_twice() -> None:
    # Several in each hour, so that pages begin within one.
    made = store_all(
        case_with(state="closed", closed_at=TWELVE - (place % 40) * HOUR, band="top" if place % 3 else "middle")
        for place in range(PAGE * 2 + 7)
    )
    read: list[UUID] = []
    place = None
    while True:
        page = closed_page_of(AskedClosed(), person=1, now=NOON, place=place)
        read += [row.case for row in page.rows]
        if not page.after:
            break
        place = read_closed_place(page.after)
    assert sorted(read) == sorted(made)
    assert read == list(Case.objects.order_by("-closed_at", "id").values_list("pk", flat=True))


def test_the_next_page_keeps_the_filter_and_leads_back_to_the_first() -> None:
    store_all(case_with(state="closed", closed_at=TWELVE, language="cy") for _ in range(PAGE + 1))
    page = soup(at_work("caseworker").get("/staff/queue/closed/?language=cy"))
    (link,) = page.select("a[href*='after=']")
    assert "language=cy" in str(link["href"])
    assert len(shown(str(link["href"]))) == 1
    later = soup(at_work("caseworker").get(f"/staff/queue/closed/{link['href']}"))
    assert [str(each["href"]) for each in later.select(".nl-queue__again a")] == ["?language=cy"]


@pytest.mark.parametrize("cases", [3, 300])
def test_a_page_takes_the_same_number_of_questions_however_many_cases_there_are(cases: int) -> None:
    owen = person("owen")
    made = store_all(
        case_with(state="closed", closed_at=TWELVE - place * HOUR, hour=TWELVE - 30 * DAY, assignee=owen)
        for place in range(cases)
    )
    for case in made[:30]:
        Labelled.objects.create(case_id=case, label=Label.objects.get_or_create(name="school")[0])
        Work.objects.create(case_id=case, outcome="helped")
    client = at_work("lead")
    client.get("/staff/queue/closed/")
    with CaptureQueriesContext(connection) as asked:
        client.get("/staff/queue/closed/")
    assert len(asked) == QUESTIONS, [query["sql"] for query in asked]
    with CaptureQueriesContext(connection) as asked:
        closed_page_of(AskedClosed(), person=1, now=NOON)
    assert len(asked) == 3


@pytest.mark.parametrize("text", ["", "x", "1.2.3", "1.zz", "1e99." + "0" * 32, "9" * 30 + "." + "0" * 32, "-1"])
def test_a_place_that_is_none_of_ours_is_refused(text: str) -> None:
    with pytest.raises(PlaceUnreadable):
        read_closed_place(text)
    assert at_work("caseworker").get("/staff/queue/closed/", {"after": text}).status_code == 422


@pytest.mark.parametrize(
    "query",
    ["?whose=9999", "?band=x", "?label=7", "?outcome=bored", "?since=yesterday", "?since=2026-11-02&until=2026-11-01"],
)
def test_what_can_t_be_asked_for_is_answered_with_the_reason(query: str) -> None:
    answer = at_work("caseworker").get(f"/staff/queue/closed/{query}")
    assert answer.status_code == 422
    assert soup(answer).select(".govuk-error-message")


@pytest.mark.parametrize("query", ["?until=9999-12-31", "?since=0001-01-01"])
def test_the_first_and_the_last_day_that_there_are_can_be_asked_for(query: str) -> None:
    assert shown(query) == shown()


def test_in_welsh_the_page_says_the_same() -> None:
    case = closed(outcome="helped")
    assert shown(prefix="/cy") == [reference_of(case)]
    page = soup(at_work("caseworker").get("/cy/staff/queue/closed/"))
    assert page.select_one("h1").get_text() == "Achosion wedi cau"  # type: ignore[union-attr]  # the page has one
