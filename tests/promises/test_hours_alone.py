"""Of a case that nobody of the staff has touched, nothing in the database is finer than the hour in which it came.

Nor of what its reporter writes to it later. What is told all the same is named in docs/threat-model/reporting.md: the
order in which things were chained, the minute at which people were woken for a case of the highest urgency, and, where
somebody asks for pictures to be blocked, the second at which the list has them.
"""

import datetime
from typing import Any

import pytest
from django.apps import apps
from django.db.models import DateTimeField

from nightlight.foundation.audit import queries
from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.visits.models import Visit
from nightlight.service import upkeep
from nightlight.staff.notices.models import Round
from tests.reporting.intake.conftest import Clock, _fresh_limit, clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import new_reader
from tests.reporting.mailbox.conftest import _quick_derivation, lanes
from tests.reporting.mailbox.owner import new_owner

__all__ = ["_fresh_limit", "_quick_derivation", "clock", "lanes"]

pytestmark = pytest.mark.django_db
FINER: dict[Any, str] = {
    Visit: "when a visit was touched last, to the minute; it names no case, and is deleted after half an hour",
    Round: "when the worker looked last, whether anything came or not",
}
WITHOUT_STAFF = (
    upkeep.chain_arrivals, upkeep.carry_fingerprints, upkeep.end_visits, upkeep.forget_messages, upkeep.end_pauses,
    upkeep.tell_of_breaches, upkeep.tell_of_work, upkeep.publish_numbers,
)  # fmt: skip


def moments() -> set[tuple[str, str, datetime.datetime]]:
    """Return every moment that stands in the database, with its table and column."""
    found = set()
    for model in apps.get_models():
        columns = [each.name for each in model._meta.concrete_fields if isinstance(each, DateTimeField)]
        if columns and model not in FINER:
            for row in model._default_manager.values(*columns):
                found |= {(model._meta.label, column, at) for column, at in row.items() if at is not None}
    return found


def is_finer(at: datetime.datetime) -> bool:
    return (at.minute, at.second, at.microsecond) != (0, 0, 0)


def test_a_report_and_what_is_written_to_it_later_leave_hours_alone(clock: Clock) -> None:
    new_reader()
    before = moments()
    Reporter().begin("adult").finish().send_report()
    owner = new_owner()
    clock.forward(minutes=7)
    page = owner.enter()
    place = str(page.page.select_one("input[name=place]")["value"])  # type: ignore[index]  # it is there
    page.send({"answer": "A short message.", "place": place}, "/mailbox/write/")
    for job in WITHOUT_STAFF:
        clock.forward(seconds=1)
        job()
    assert Part.objects.filter(name="mailbox").count() == 1
    assert {event.action for event in AuditEvent.objects.all()} == {"cases.arrived", "cases.message"}
    assert {(label, column) for label, column, at in moments() - before if is_finer(at)} == set()
    assert {event.at for event in AuditEvent.objects.all()} == {case.hour for case in Case.objects.all()}
    assert queries.verify().faults == ()
