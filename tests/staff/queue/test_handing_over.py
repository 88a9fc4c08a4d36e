"""Whoever has read enough hands over what is in danger; a case that nobody else could open never leaves them."""

import datetime
from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone

from nightlight.reporting.cases.models import Case, Part
from nightlight.staff.exposure.rules import GRACE, EnoughForToday, next_day
from nightlight.staff.queue.actions import Seen, assign, take_next
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.handing_over import hand_over, hand_over_for_the_tired
from tests.cast import at_work_as
from tests.staff.casefile.cases import holds_key, read_for, sealed_case
from tests.staff.queue.making import NOON, acts, hand, lead, person

pytestmark = pytest.mark.django_db
LIMIT = 4 * 60 * 60
TOMORROW = next_day(NOON) + datetime.timedelta(hours=9)


def mine(**columns: Any) -> UUID:
    return sealed_case(state="assigned", assignee=person(), **columns).case


def state(case: UUID) -> tuple[str, int | None]:
    found = Case.objects.get(pk=case)
    return found.state, found.assignee_id


def test_what_is_in_danger_goes_back_to_the_queue_and_the_rest_waits_for_who_knows_it() -> None:
    holds_key(person("lowri", "lead"))
    top, due_tonight = mine(band="top", due_at=TOMORROW), mine(due_at=next_day(NOON) - datetime.timedelta(hours=1))
    tomorrow = mine(due_at=TOMORROW)
    waiting = sealed_case(state="waiting", assignee=person(), due_at=NOON).case
    assert set(hand_over(person(), hand=hand(), now=NOON)) == {top, due_tonight}
    assert state(top) == state(due_tonight) == ("new", None)
    assert state(tomorrow) == ("assigned", person().pk)
    assert state(waiting) == ("waiting", person().pk)
    assert acts(top) == ["hand-back"]


def test_a_case_that_nobody_else_can_open_is_never_stranded() -> None:
    holds_key(person("lowri", "lead"), 1)
    top = mine(band="top", epochs=(1, 2))
    assert hand_over(person(), hand=hand(), now=NOON) == []
    holds_key(person("lowri", "lead"), 2)
    assert hand_over(person(), hand=hand(), now=NOON) == [top]


def test_a_part_that_somebody_has_spoiled_keeps_no_case_from_being_handed_over() -> None:
    holds_key(person("lowri", "lead"))
    top = mine(band="top")
    Part.objects.create(case_id=top, name="spoiled", blob=b"\1nothing", hour=Case.objects.get(pk=top).hour)
    assert hand_over(person(), hand=hand(), now=NOON) == [top]


def test_the_worker_hands_over_once_there_was_time_to_finish() -> None:
    holds_key(person("lowri", "lead"))
    top = mine(band="top")
    read_for(person(), LIMIT, now=NOON)
    assert hand_over_for_the_tired(now=NOON + GRACE / 2) == 0
    assert hand_over_for_the_tired(now=NOON + GRACE) == 1
    assert state(top) == ("new", None)
    assert hand_over_for_the_tired(now=NOON + GRACE) == 0


def test_whoever_has_read_enough_takes_nothing_new_and_is_given_nothing() -> None:
    holds_key(person("lowri", "lead"))
    case = sealed_case(band="top").case
    read_for(person(), LIMIT, now=NOON)
    with pytest.raises(EnoughForToday):
        take_next(hand=hand(), asked=Asked(), now=NOON)
    with pytest.raises(EnoughForToday):
        assign(seen=[Seen(case, "new", None)], to=person(), hand=lead(), now=NOON)
    assert state(case) == ("new", None)
    assert take_next(hand=lead(), asked=Asked(), now=NOON) == case


def test_where_nobody_else_could_open_it_even_the_tired_may_take_a_case() -> None:
    case = sealed_case(band="top").case
    read_for(person(), LIMIT, now=NOON)
    assert take_next(hand=hand(), asked=Asked(), now=NOON) == case


def test_the_queue_says_why_nothing_is_handed_out_and_a_lead_hears_it_too() -> None:
    holds_key(person("lowri", "lead"))
    case = sealed_case(band="top").case
    read_for(person(), LIMIT, now=timezone.now())
    said = at_work_as(person()).post("/staff/queue/take/", follow=True).content.decode()
    assert "You have read enough for today" in said
    form = {"seen": f"{case}.new.0", "to": person().pk}
    answer = at_work_as(person("lowri", "lead")).post("/staff/queue/assign/", form)
    assert answer.status_code == 422
    assert "This person has read enough for today" in answer.content.decode()
