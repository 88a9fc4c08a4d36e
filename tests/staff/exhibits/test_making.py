"""What the site adds to an exhibit: all that the record says of the case, and its signature; never too early."""

import json

import pytest
from django.db import transaction

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Arrival
from nightlight.reporting.cases.rules import audit_name
from nightlight.staff.exhibits.actions import NewExhibit, NotInTheRecordYet, PartsDiffer, make_exhibit
from tests.staff.exhibits.making import LATER, Told, add_part, exhibit, told

pytestmark = pytest.mark.django_db


def make(about: Told, *names: str) -> list[str]:
    made = NewExhibit("family", given=1, documents=0, names=frozenset(names or about.blobs), digest="ab" * 32)
    with transaction.atomic():
        return make_exhibit(case=about.stored, made=made, by="account:7")


def test_the_record_has_what_it_was_made_for_and_how_much_it_holds() -> None:
    about = told()
    make(about)
    event = AuditEvent.objects.latest("number")
    details = json.loads(event.details)
    assert (event.action, event.subject) == ("cases.exhibit", f"case:{audit_name(about.case)}")
    assert {name: details[name] for name in ("proceedings", "parts", "documents", "content")} == {
        "proceedings": "family",
        "parts": 1,
        "documents": 0,
        "content": "ab" * 32,
    }


def test_nothing_is_made_while_something_has_arrived_that_the_record_does_not_have() -> None:
    about = told()
    Arrival.objects.create(case=about.case, part=LATER[0])
    with pytest.raises(NotInTheRecordYet):
        make(about)
    assert not AuditEvent.objects.filter(action="cases.exhibit").exists()


def test_nothing_is_made_that_leaves_a_part_unmentioned_or_names_one_that_is_not_there() -> None:
    about = told()
    for names in ((*about.blobs, "09"), tuple(about.blobs)[:-1]):
        with pytest.raises(PartsDiffer):
            make(about, *names)
    add_part(about.case, "05", "and again")
    with pytest.raises(PartsDiffer):
        make(about)
    assert not AuditEvent.objects.filter(action="cases.exhibit").exists()


def test_a_second_exhibit_tells_of_the_first() -> None:
    about = told()
    first = exhibit(about)
    second = exhibit(about)
    assert second[1 : len(first) - 1] == first[1:-1]
    assert len(second) == len(first) + 1
