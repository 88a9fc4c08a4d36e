"""Who does casework: accounts that have a part in it and are switched on."""

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, Q, QuerySet

from nightlight.reporting.cases.models import Case

CASEWORK = ("caseworker", "lead")


def people_at_work() -> QuerySet[User]:
    """Return everybody to whom a case can be given, by name."""
    return User.objects.filter(is_active=True, groups__name__in=CASEWORK).distinct().order_by("username")


def people_concerned() -> QuerySet[User]:
    """Return everybody whose cases the queue can show: who is at work, and who left while they had some; by name."""
    at_work = Q(is_active=True, groups__name__in=CASEWORK)
    has_some = Exists(Case.objects.filter(closed_at=None, assignee=OuterRef("pk")))
    return User.objects.filter(at_work | has_some).distinct().order_by("username")


def is_at_work(user: User) -> bool:
    """Return whether a case can be given to somebody."""
    return people_at_work().filter(pk=user.pk).exists()
