"""When somebody is told, and how long a mail waits before it is tried again. Pure: time and what is known come in.

Promises that neither trust, nor hour, nor day of the week keeps a case of the highest band from being told of.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from nightlight.pure.hours import LONDON, MINUTES_A_DAY

OPEN_WITHIN = datetime.timedelta(minutes=30)
"""How soon whoever has taken a case of the highest band opens it, before people are paged for it again."""
PAGES_ALONE = 3
"""After how many pages that nobody has answered the escalation contacts are paged as well."""
LATE = datetime.timedelta(minutes=10)
"""How long a mail may wait before people are told, on the page, that mail does not go out."""
KEPT = datetime.timedelta(days=30)
"""How long it is known of a mail that it went out."""
_LONGEST_WAIT = {True: datetime.timedelta(minutes=5), False: datetime.timedelta(hours=1)}
_WEEK = 7 * MINUTES_A_DAY


@dataclass(frozen=True)
class Urgent:
    """A case of the highest band that waits. `taken_at` is None where nobody has it, `paged_at` where nobody knows."""

    taken_at: datetime.datetime | None
    paged_at: datetime.datetime | None
    pages: int


def is_waiting(case: Urgent, now: datetime.datetime) -> bool:
    """Return whether a case counts as left lying: nobody's, or with somebody who has had time to open it."""
    return case.taken_at is None or now - case.taken_at >= OPEN_WITHIN


def is_due(case: Urgent, now: datetime.datetime, *, every: datetime.timedelta) -> bool:
    """Return whether people are paged for a case that is left lying: at once, and then again and again."""
    # A time to come is a clock that was put back, or somebody who would like silence.
    if case.paged_at is None or case.paged_at > now:
        return True
    return now - case.paged_at >= (every if case.taken_at is None else max(every, OPEN_WITHIN))


def wait_after(tries: int, *, urgent: bool) -> datetime.timedelta:
    """Return how long a mail waits after so many tries: one minute, two, four, to five or to an hour."""
    return min(datetime.timedelta(minutes=2 ** min(tries - 1, 10)), _LONGEST_WAIT[urgent])


def is_digest_due(last: datetime.datetime | None, now: datetime.datetime, *, hour: int) -> bool:
    """Return whether the counts of today are still to be told: once a day of London's, from an hour on."""
    local = now.astimezone(LONDON)
    return local.hour >= hour and (last is None or last.astimezone(LONDON).date() < local.date())


@dataclass(frozen=True)
class Span:
    """A stretch of the week: days of the week from Monday, and minutes after their midnight."""

    from_day: int
    begins: int
    to_day: int
    ends: int


def week_of(weekday: int, begins: int, ends: int) -> tuple[int, int]:
    """Return a shift as minutes since the week began; what runs over its end goes on into the next one's numbers."""
    start = weekday * MINUTES_A_DAY + begins
    return start, start + ((ends - begins) % MINUTES_A_DAY or MINUTES_A_DAY)


def gaps(shifts: Iterable[tuple[int, int, int]]) -> list[Span]:
    """Return when in a usual week nobody is on call; shifts are weekday, begin and end."""
    covered = sorted(week_of(*shift) for shift in shifts)
    if not covered:
        return [Span(0, 0, 0, 0)]
    # What runs over Sunday's midnight covers Monday.
    covered = sorted([*covered, *((start - _WEEK, end - _WEEK) for start, end in covered if end > _WEEK)])
    found: list[Span] = []
    reached = 0
    for start, end in [*covered, (_WEEK, _WEEK)]:
        if start > reached:
            found.append(_span(reached, start))
        reached = max(reached, end)
    if (
        len(found) > 1
        and (found[0].from_day, found[0].begins) == (0, 0)
        and (found[-1].to_day, found[-1].ends) == (0, 0)
    ):
        first, last = found.pop(0), found.pop()
        found.append(Span(last.from_day, last.begins, first.to_day, first.ends))
    return found


def _span(start: int, end: int) -> Span:
    return Span(start // MINUTES_A_DAY % 7, start % MINUTES_A_DAY, end // MINUTES_A_DAY % 7, end % MINUTES_A_DAY)


def minutes_of(time: datetime.time) -> int:
    """Return a time of day as minutes after midnight."""
    return time.hour * 60 + time.minute


def shown_minutes(minutes: int) -> str:
    """Return minutes after midnight as a clock shows them: 09:30. A template filter, too."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
