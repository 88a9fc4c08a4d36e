"""Who does casework: accounts that have a part in it and are switched on."""

from typing import NamedTuple

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, Q, QuerySet

from nightlight.foundation.keys.rules import CASEWORK
from nightlight.reporting.cases.models import Case


class Concerned(NamedTuple):
    """An account whose cases the queue can show; `works`: cases can be given to it."""

    pk: int
    username: str
    works: bool


def people_at_work() -> QuerySet[User]:
    """Return everybody to whom a case can be given, by name."""
    return User.objects.filter(is_active=True, groups__name__in=CASEWORK).distinct().order_by("username")


def people_concerned() -> list[Concerned]:
    """Return everybody whose cases the queue can show: who is at work, and who left while they had some; by name."""
    return _at_work_or_with(Case.objects.filter(closed_at=None))


def people_who_close() -> list[Concerned]:
    """Return everybody who may have closed a case: who is at work, and who left and had closed some; by name."""
    return _at_work_or_with(Case.objects.filter(closed_at__isnull=False))


def _at_work_or_with(cases: QuerySet[Case]) -> list[Concerned]:
    in_casework = Exists(User.groups.through.objects.filter(user=OuterRef("pk"), group__name__in=CASEWORK))
    has_some = Exists(cases.filter(assignee=OuterRef("pk")))
    found = User.objects.annotate(works=Q(is_active=True) & Q(in_casework)).filter(Q(works=True) | has_some)
    return [Concerned(*row) for row in found.order_by("username").values_list("pk", "username", "works")]


def is_held() -> Exists:
    """Say of cases whether somebody who is at work has them: whoever is gone holds nothing."""
    return Exists(people_at_work().order_by().filter(pk=OuterRef("assignee")))


def is_at_work(user: User) -> bool:
    """Return whether a case can be given to somebody."""
    return people_at_work().filter(pk=user.pk).exists()
