"""Many people who take one case after the other, all at once: run small by the suite, large by `make soak`."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from nightlight.reporting.cases.models import Case
from nightlight.staff.queue.actions import take_next
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.moves import Hand
from tests.reporting.threads import at_once
from tests.staff.queue.making import HOUR, TWELVE, case_with, hand, store_all

BANDS = ("top", "high", "middle", "standard")


@dataclass(frozen=True)
class Taken:
    """What came of it: `twice` were handed out more than once, `left` never; of `wrong` the row says somebody else."""

    people: int
    cases: int
    twice: int
    left: int
    wrong: int
    failures: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Whether each case was handed out exactly once, and to whom its row says."""
        return not (self.twice or self.left or self.wrong or self.failures)


def take_all(people: int, cases: int) -> Taken:
    """Store so many cases, and let so many people take until nothing is left."""
    made = store_all(case_with(band=BANDS[place % 4], due_at=TWELVE + (place % 40) * HOUR) for place in range(cases))
    hands = [hand(f"person-{number}") for number in range(people)]
    got = at_once(*(lambda one=one: _take_until_nothing_is_left(one) for one in hands))
    each = [cases if isinstance(cases, list) else [] for cases in got]
    times = Counter(case for taken in each for case in taken)
    rows = dict(Case.objects.filter(pk__in=made).values_list("pk", "assignee"))
    wrong = sum(rows[case] != one.user.pk for one, taken in zip(hands, each, strict=True) if one.user for case in taken)
    failures = tuple(f"{type(found).__name__}: {found}" for found in got if isinstance(found, BaseException))
    twice, left = sum(count > 1 for count in times.values()), len(set(made) - set(times))
    return Taken(people, cases, twice=twice, left=left, wrong=wrong, failures=failures)


def _take_until_nothing_is_left(one: Hand) -> list[UUID]:
    taken = []
    while (case := take_next(hand=one, asked=Asked(), now=timezone.now())) is not None:
        taken.append(case)
    return taken
