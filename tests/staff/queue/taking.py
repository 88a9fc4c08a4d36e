"""Many people who take one case after the other, all at once: run small by the suite, large by `make soak`."""

import traceback
from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID

from django.db import OperationalError
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
    """What came of it: `twice` were handed out more than once, `left` never; of `wrong` the row says somebody else.

    `put_off`: how often somebody was told that the database is busy and asked again: after the connection's time limit.
    """

    people: int
    cases: int
    twice: int
    left: int
    wrong: int
    put_off: int
    failures: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Whether each case was handed out exactly once, and to whom its row says."""
        return not (self.twice or self.left or self.wrong or self.failures)


def take_all(people: int, cases: int) -> Taken:
    """Store so many cases, and let so many people take until nothing is left."""
    made = store_all(case_with(band=BANDS[place % 4], due_at=TWELVE + (place % 40) * HOUR) for place in range(cases))
    hands = [hand(f"person-{number}") for number in range(people)]
    takings = [Taking(one) for one in hands]
    got = at_once(*(taking.go_on for taking in takings), within=600)
    times = Counter(case for taking in takings for case in taking.taken)
    rows = dict(Case.objects.filter(pk__in=made).values_list("pk", "assignee"))
    return Taken(
        people=people,
        cases=cases,
        twice=sum(count > 1 for count in times.values()),
        left=len(set(made) - set(times)),
        wrong=sum(rows[case] != taking.hand.user.pk for taking in takings if taking.hand.user for case in taking.taken),
        put_off=sum(taking.put_off for taking in takings),
        failures=tuple(f"{type(found).__name__}: {found}" for found in got if isinstance(found, BaseException)),
    )


@dataclass
class Taking:
    """Somebody who takes until nothing is left, and what they were handed."""

    hand: Hand
    taken: list[UUID] = field(default_factory=list)
    put_off: int = 0

    def go_on(self) -> None:
        """Take; whoever is told that the database is busy asks again."""
        while True:
            try:
                case = take_next(hand=self.hand, asked=Asked(), now=timezone.now())
            except OperationalError as error:
                if "locked" not in str(error):
                    raise
                self.put_off += 1
                # Django's error is in a cycle with its own frames, and these hold a cursor. Whichever thread the
                # collector runs in would wait for this connection, which waits for that thread's transaction.
                for each in (error, error.__cause__):
                    traceback.clear_frames(each.__traceback__ if each else None)
                continue
            if case is None:
                return
            self.taken.append(case)
