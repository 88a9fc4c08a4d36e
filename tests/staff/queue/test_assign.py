"""A lead gives cases to somebody: all that were chosen or none, and never over somebody's head."""

import json
from collections.abc import Sequence
from uuid import UUID, uuid4

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case
from nightlight.staff.queue.actions import ChangedMeanwhile, NotAtWork, Seen, assign, hand_back, take_next
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.models import Work
from nightlight.staff.queue.moves import NotTheirs
from tests.staff.queue.making import NOON, TWELVE, acts, had_by, hand, lead, person, stored

pytestmark = pytest.mark.django_db


def seen(cases: Sequence[UUID]) -> list[Seen]:
    """Return the cases as a page shows them now."""
    return [Seen(case.pk, case.state, case.assignee_id) for case in Case.objects.filter(pk__in=cases)]


def test_a_lead_gives_several_cases_at_once_and_each_is_an_event_of_its_own() -> None:
    cases = [stored(), stored(), had_by(hand("owen"), state="in-contact")]
    assign(seen=seen(cases), to=person(), hand=lead(), now=NOON)
    found = Case.objects.in_bulk(cases)
    assert [(found[case].state, found[case].assignee) for case in cases] == [
        ("assigned", person()), ("assigned", person()), ("in-contact", person()),
    ]  # fmt: skip
    assert [acts(case) for case in cases] == [["assign"]] * 3
    assert json.loads(AuditEvent.objects.all()[0].details) == {"to": f"account:{person().pk}"}
    assert Work.objects.get(pk=cases[0]).taken_at == NOON


def test_where_one_has_changed_meanwhile_none_is_given_and_that_one_is_named() -> None:
    first, second, third = stored(), stored(), stored()
    shown = seen([first, second, third])
    take_next(hand=hand("owen"), asked=Asked(), now=NOON)
    taken = Case.objects.get(assignee=person("owen")).pk
    before = AuditEvent.objects.count()
    with pytest.raises(ChangedMeanwhile) as refused:
        assign(seen=shown, to=person(), hand=lead(), now=NOON)
    assert refused.value.cases == (taken,)
    assert Case.objects.filter(assignee=person()).count() == 0
    assert AuditEvent.objects.count() == before


def test_a_case_that_was_handed_back_and_taken_by_another_is_changed_too() -> None:
    case = had_by(hand("owen"))
    shown = seen([case])
    hand_back(case=case, hand=hand("owen"), now=NOON)
    take_next(hand=hand("carys"), asked=Asked(), now=NOON)
    with pytest.raises(ChangedMeanwhile):
        assign(seen=shown, to=person(), hand=lead(), now=NOON)


def test_a_case_that_is_gone_or_closed_is_not_given() -> None:
    gone, closed = Seen(uuid4(), "new", None), stored(state="closed", closed_at=TWELVE)
    with pytest.raises(ChangedMeanwhile):
        assign(seen=[gone], to=person(), hand=lead(), now=NOON)
    with pytest.raises(ChangedMeanwhile):
        assign(seen=seen([closed]), to=person(), hand=lead(), now=NOON)


def test_cases_are_given_to_those_who_do_casework_and_are_there() -> None:
    case, left = stored(), person("left")
    left.is_active = False
    left.save()
    for nobody in (left, person("elin", "auditor"), person("admin", "administrator"), person("mari", "editor")):
        with pytest.raises(NotAtWork):
            assign(seen=seen([case]), to=nobody, hand=lead(), now=NOON)
    assign(seen=seen([case]), to=person("gwen", "lead"), hand=lead(), now=NOON)


def test_nobody_but_a_lead_gives_a_case_to_somebody_not_even_their_own() -> None:
    case = had_by(hand())
    with pytest.raises(NotTheirs):
        assign(seen=seen([case]), to=person("owen"), hand=hand(), now=NOON)
    assert acts(case) == []


def test_more_than_a_hundred_at_once_are_refused() -> None:
    with pytest.raises(ValueError, match="at most 100"):
        assign(seen=[Seen(uuid4(), "new", None)] * 101, to=person(), hand=lead(), now=NOON)
