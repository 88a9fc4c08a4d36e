"""What several pages of the queue ask: whose hand it is, and where a case's own page is."""

from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from nightlight.staff.desk.permissions import roles_of
from nightlight.staff.queue.moves import Hand


def person_of(request: HttpRequest) -> User:
    """Return who asks: the desk lets nobody in without an account."""
    return cast(User, request.user)


def hand_of(request: HttpRequest) -> Hand:
    """Return the hand that acts for whoever asks."""
    return Hand(person_of(request), leads="lead" in roles_of(request.user))


def case_address(case: UUID) -> str:
    """Return the address of a case's own page; empty in a process that has none."""
    try:
        return reverse("case", kwargs={"case": case})
    except NoReverseMatch:
        return ""
