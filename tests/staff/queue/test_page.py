"""The queue's page: the most urgent first, what was filtered by, and no question more however long it is."""

import datetime
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import reference_of
from nightlight.staff.queue.asking import Asked, PlaceUnreadable, read_place
from nightlight.staff.queue.clocks import clock_of
from nightlight.staff.queue.models import Label, Labelled, Pause, Work
from nightlight.staff.queue.queries import PAGE, page_of, rows_of
from tests.cast import at_work
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, case_with, had_by, hand, person, store_all, stored

pytestmark = pytest.mark.django_db
ALL = Asked(whose="all")


def soup(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def shown(client: Client, query: str = "", **headers: str) -> list[str]:
    """Return the references that a page shows, in order."""
    answer = client.get(f"/staff/queue/{query}", headers=headers)
    assert answer.status_code == 200
    return [cell.get_text() for cell in soup(answer).select("tbody .nl-queue__reference")]


def found(asked: Asked) -> list[UUID]:
    return [row.case for row in page_of(asked, person=person().pk, now=NOON).rows]


def test_the_page_shows_what_is_in_the_clear_of_a_case_the_most_urgent_first() -> None:
    now = timezone.now().replace(minute=0, second=0, microsecond=0)
    later = stored(due_at=now + DAY, hour=now - DAY, language="cy", nation="wales", queue="reports-low-trust")
    overdue, top = stored(due_at=now - HOUR, hour=now - DAY), stored(band="top", due_at=now + 2 * DAY)
    client = at_work("caseworker")
    assert shown(client) == [reference_of(case) for case in (top, overdue, later)]
    rows = [row.get_text(" ", strip=True) for row in soup(client.get("/staff/queue/")).select("tbody tr")]
    assert "▲▲▲ Highest" in rows[0]
    assert "Overdue since" in rows[1]
    for word in ("Due by", "Welsh", "Wales", "Low trust", "New", "nobody", "Small"):
        assert word in rows[2]


def test_the_page_says_whose_cases_it_shows() -> None:
    client = at_work("caseworker")
    for query, name in (("", "Nobody’s"), ("?whose=mine", "Mine"), ("?whose=all", "Everybody’s"), ("?band=top", "")):
        here = soup(client.get(f"/staff/queue/{query}")).select(".nl-queue__ways [aria-current]")
        assert "".join(link.get_text() for link in here) == name


def test_in_welsh_the_clock_says_the_same() -> None:
    due_at = timezone.now().replace(minute=0, second=0, microsecond=0) - HOUR
    stored(due_at=due_at, hour=due_at - DAY)
    client = at_work("caseworker")
    times = {prefix: soup(client.get(f"{prefix}/staff/queue/")).select_one("tbody time") for prefix in ("", "/cy")}
    assert all(isinstance(found, Tag) and found["datetime"] == due_at.isoformat() for found in times.values())
    assert "Heibio’r amser" in client.get("/cy/staff/queue/").content.decode()


@pytest.mark.parametrize(
    ("asked", "columns"),
    [
        (Asked(), {}),
        (Asked(whose="mine"), {"state": "assigned", "mine": True}),
        (Asked(whose="mine", state="referred"), {"state": "referred", "mine": True}),
        (Asked(whose="all", state="reopened"), {"state": "reopened"}),
        (Asked(band="top"), {"band": "top"}),
        (Asked(language="cy"), {"language": "cy"}),
        (Asked(nation="not-sure"), {"nation": "not-sure"}),
        (Asked(trust="low"), {"queue": "reports-low-trust"}),
        (Asked(clock="breached"), {"due_at": TWELVE}),
        (Asked(clock="amber"), {"due_at": TWELVE + HOUR}),
        (Asked(whose="all", clock="paused"), {"state": "waiting", "mine": True, "due_at": TWELVE - HOUR}),
    ],
)
def test_a_filter_finds_what_it_says_and_nothing_else(asked: Asked, columns: dict[str, object]) -> None:
    mine = columns.pop("mine", False)
    fits = had_by(hand(), **columns) if mine else stored(**columns)  # type: ignore[arg-type]  # columns of a case
    had_by(hand("owen"), due_at=TWELVE + 2 * DAY)
    stored(state="closed", closed_at=TWELVE)
    if columns:
        stored(due_at=TWELVE + 2 * DAY)
    assert found(asked) == [fits]


def test_the_cases_of_one_person_those_with_a_label_and_those_with_a_message_are_found() -> None:
    owens, labelled, written = had_by(hand("owen")), stored(), stored()
    label = Label.objects.create(name="school")
    Labelled.objects.create(case_id=labelled, label=label)
    Work.objects.create(case_id=written, message_at=TWELVE)
    assert found(Asked(whose=str(person("owen").pk))) == [owens]
    assert found(Asked(label=label.pk)) == [labelled]
    assert found(Asked(message=True)) == [written]
    row = page_of(Asked(label=label.pk), person=person().pk, now=NOON).rows[0]
    assert (row.labels, row.message) == (("school",), False)


@pytest.mark.parametrize("minutes", range(-90, 14 * 60, 45))
def test_the_database_finds_the_clock_that_the_page_shows(minutes: int) -> None:
    due_at = NOON + datetime.timedelta(minutes=minutes)
    store_all(case_with(band=band, due_at=due_at) for band in ("top", "high", "middle", "standard"))
    had_by(hand(), state="waiting", due_at=due_at)
    for clock in ("due", "amber", "breached", "paused"):
        rows = page_of(Asked(whose="all", clock=clock), person=1, now=NOON).rows
        meant = {
            case.pk
            for case in Case.objects.all()
            if clock_of(case.band, case.due_at, paused=case.state == "waiting", now=NOON) == clock  # type: ignore[arg-type]  # a band
        }
        assert {row.case for row in rows} == meant


def test_pages_follow_each_other_without_a_gap_and_none_comes_twice() -> None:
    # More of the highest band than a page holds, so that pages begin on either side of its end.
    bands, due = ("top", "top", "top", "high", "middle", "standard"), (1, 1, 2, 3, 3)
    made = store_all(
        case_with(band=bands[place % 6], due_at=TWELVE + due[place % 5] * HOUR) for place in range(PAGE * 2 + 7)
    )
    read: list[UUID] = []
    place = None
    while True:
        page = page_of(ALL, person=1, now=NOON, place=place)
        read += [row.case for row in page.rows]
        if not page.after:
            break
        place = read_place(page.after)
    assert sorted(read) == sorted(made)
    assert read == list(Case.objects.order_by("after_top", "due_at", "rank", "id").values_list("pk", flat=True))


def test_the_next_page_keeps_the_filter() -> None:
    store_all(case_with(language="cy") for _ in range(PAGE + 1))
    client = at_work("caseworker")
    link = soup(client.get("/staff/queue/?language=cy")).select_one("[data-queue-next] a")
    assert link is not None
    assert len(shown(client, str(link["href"]))) == 1
    assert "language=cy" in str(link["href"])


@pytest.mark.parametrize("cases", [3, 400])
def test_a_page_takes_the_same_number_of_questions_however_many_cases_there_are(cases: int) -> None:
    made = store_all(case_with() for _ in range(cases))
    for case in [*made[:30], had_by(hand("owen"), state="waiting", due_at=TWELVE)]:
        Labelled.objects.create(case_id=case, label=Label.objects.get_or_create(name="school")[0])
    # On the first page, so that its holder's name is asked for.
    Case.objects.filter(pk=case).update(band="top")
    Pause.objects.create(case_id=case, reason="body", by=person("owen"), began_at=NOON, until=NOON + DAY)
    client = at_work("lead")
    client.get("/staff/queue/")
    with CaptureQueriesContext(connection) as asked:
        client.get("/staff/queue/?whose=all")
    assert len(asked) == QUESTIONS, [query["sql"] for query in asked]
    with CaptureQueriesContext(connection) as asked:
        page_of(ALL, person=1, now=NOON)
    assert len(asked) == 3


def test_a_case_that_is_deleted_while_a_page_is_put_together_breaks_no_page() -> None:
    stays, goes = store_all(case_with() for _ in range(2))
    cases = list(Case.objects.all())
    Case.objects.filter(pk=goes).delete()
    assert {row.case for row in rows_of(cases, now=NOON)} == {stays, goes}


QUESTIONS = 13


@pytest.mark.parametrize("text", ["", "x", "1.2.3", "1.1.1.zz", "7.1.1." + "0" * 32, "1.9e99.1." + "0" * 32, "1." * 9])
def test_a_place_that_is_none_of_ours_is_refused(text: str) -> None:
    with pytest.raises(PlaceUnreadable):
        read_place(text)
    assert at_work("caseworker").get("/staff/queue/", {"after": text}).status_code == 422


@pytest.mark.parametrize("query", ["?whose=9999", "?band=x", "?label=7", "?clock=late", "?state=closed", "?nation=%00"])
def test_what_can_t_be_asked_for_is_answered_with_the_reason(query: str) -> None:
    answer = at_work("caseworker").get(f"/staff/queue/{query}")
    assert answer.status_code == 422
    assert soup(answer).select(".govuk-error-message")


def test_a_page_that_is_open_already_gets_its_rows_alone() -> None:
    case = stored()
    client = at_work("caseworker")
    answer = client.get("/staff/queue/", headers={"X-Fragment": "rows"})
    assert reference_of(case) in answer.content.decode()
    assert b"<html" not in answer.content
    assert (answer["Vary"].count("X-Fragment"), "no-store" in answer["Cache-Control"]) == (1, True)


def test_only_leads_have_boxes_to_tick_and_the_way_to_load_and_labels() -> None:
    stored()
    for role, expected in (("caseworker", 0), ("lead", 1)):
        page = soup(at_work(role).get("/staff/queue/"))  # type: ignore[arg-type]  # a role
        assert len(page.select("tbody input[type=checkbox]")) == expected
        assert len(page.select('a[href="/staff/queue/load/"]')) == expected


def test_whoever_left_while_they_had_a_case_can_still_be_filtered_by() -> None:
    case = had_by(hand("owen"))
    owen = person("owen")
    owen.is_active = False
    owen.save()
    assert shown(at_work("lead"), f"?whose={owen.pk}") == [reference_of(case)]


def test_taking_the_next_leads_on_and_says_which_it_is() -> None:
    case = stored(language="cy")
    stored()
    client = at_work("caseworker")
    answer = client.post("/staff/queue/take/?language=cy", follow=True)
    assert f"You have taken {reference_of(case)}." in answer.content.decode()
    assert Case.objects.get(pk=case).assignee == person("caseworker")
    again = client.post("/staff/queue/take/?language=cy", follow=True)
    assert "No case waits that fits" in again.content.decode()
    assert again.redirect_chain[-1][0].endswith("/staff/queue/?language=cy")
