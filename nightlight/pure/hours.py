"""Whether somebody answers at a moment, until when, and when next. Pure: the time comes in.

Promises: never says "open" where it may be shut: a bank holiday in any of an organisation's nations counts as
one, and hours that nobody has checked are unknown, not guessed. All hours are Europe/London's.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

import holidays

LONDON = ZoneInfo("Europe/London")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MINUTES_A_DAY = 24 * 60
NATIONS = ("england", "wales", "scotland", "northern-ireland")
_SUBDIVISIONS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}
# Christmas and New Year shut a line of one day a week twice in a row, and never three times.
_LOOK_AHEAD_DAYS = 22

Kind = Literal["always", "periods", "online", "unknown"]
OnBankHolidays = Literal["open", "closed", "unknown"]
State = Literal["always", "open", "closed", "online", "unknown"]
IsBankHoliday = Callable[[datetime.date], bool]
Span = tuple[datetime.datetime, datetime.datetime]


@dataclass(frozen=True)
class Period:
    """Hours on some days of the week: minutes after midnight; an end at or before the start is next day's."""

    days: tuple[int, ...]
    opens: int
    closes: int


@dataclass(frozen=True)
class Hours:
    """When somebody answers."""

    kind: Kind
    periods: tuple[Period, ...] = ()
    on_bank_holidays: OnBankHolidays = "unknown"


@dataclass(frozen=True)
class Status:
    """Whether somebody answers now; `until` closes what is open, `opens` ends what is closed. Aware times.

    `unchecked` is the bank holiday in London whose hours are unknown where those of other days are not.
    """

    state: State
    until: datetime.datetime | None = None
    opens: datetime.datetime | None = None
    unchecked: datetime.date | None = None

    @property
    def answers_now(self) -> bool:
        """Whether a person can be reached now."""
        return self.state in ("always", "open")


def status(hours: Hours, now: datetime.datetime, is_bank_holiday: IsBankHoliday) -> Status:
    """Return whether somebody answers at `now` (aware)."""
    if hours.kind != "periods":
        return Status({"always": "always", "online": "online", "unknown": "unknown"}[hours.kind])  # type: ignore[arg-type]  # the three literals
    today = now.astimezone(LONDON).date()
    if hours.on_bank_holidays == "unknown" and is_bank_holiday(today):
        return Status("unknown", unchecked=today)
    for start, end in _open_spans(hours, today, is_bank_holiday):
        if now < start:
            return Status("closed", opens=start)
        if now < end:
            return Status("open", until=end)
    return Status("closed")


def next_change(statuses: Iterable[Status], now: datetime.datetime) -> datetime.datetime | None:
    """Return the next moment at which any status may differ: an opening, a closing, or midnight in London."""
    moments = [moment for each in statuses for moment in (each.until, each.opens) if moment and moment > now]
    tomorrow = now.astimezone(LONDON).date() + datetime.timedelta(days=1)
    return min([*moments, _at(tomorrow, 0)])


@cache
def bank_holiday_in(nations: tuple[str, ...]) -> IsBankHoliday:
    """Return a test for bank holidays in any of the nations: better shut in print than shut on the phone."""
    calendars = [holidays.country_holidays("GB", subdiv=_SUBDIVISIONS[nation]) for nation in nations]
    return lru_cache(maxsize=1024)(lambda day: any(day in calendar for calendar in calendars))


def minutes(clock: str) -> int:
    """Return the minutes after midnight of "HH:MM", 24:00 included. Raises ValueError."""
    hour, _, minute = clock.partition(":")
    total = int(hour) * 60 + int(minute)
    if not 0 <= total <= 24 * 60 or int(minute) > 59:
        raise ValueError(f"{clock!r} is not a time of day")
    return total


def _open_spans(hours: Hours, today: datetime.date, is_bank_holiday: IsBankHoliday) -> Iterator[Span]:
    """Yield the spans of being open from yesterday on, in order, those that touch joined."""
    last: Span | None = None
    for offset in range(-1, _LOOK_AHEAD_DAYS):
        for start, end in _spans_of_day(hours, today + datetime.timedelta(days=offset), is_bank_holiday):
            if last and start <= last[1]:
                last = (last[0], max(last[1], end))
            elif start < end:
                if last:
                    yield last
                last = (start, end)
    if last:
        yield last


def _spans_of_day(hours: Hours, day: datetime.date, is_bank_holiday: IsBankHoliday) -> list[Span]:
    """Return the spans that begin on a day, in order. None begins before one of the day before."""
    if hours.on_bank_holidays != "open" and is_bank_holiday(day):
        return []
    spans = []
    for period in hours.periods:
        if day.weekday() in period.days:
            overnight = period.closes <= period.opens
            end_day = day + datetime.timedelta(days=1) if overnight else day
            spans.append((_at(day, period.opens), _at(end_day, period.closes)))
    return sorted(spans)


def _at(day: datetime.date, minutes: int) -> datetime.datetime:
    """Return a wall-clock moment in London as UTC, so that comparing and subtracting are exact over clock changes."""
    day += datetime.timedelta(days=minutes // MINUTES_A_DAY)
    time = datetime.time(minutes % MINUTES_A_DAY // 60, minutes % 60)
    return datetime.datetime.combine(day, time, LONDON).astimezone(datetime.UTC)
