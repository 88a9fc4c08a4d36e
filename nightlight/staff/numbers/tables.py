"""Figures as tables in the language of the page, each with what its chart shows."""

import datetime
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from babel.dates import format_date
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from nightlight.staff.numbers.bars import Chart, chart_of
from nightlight.staff.numbers.queries import Figures
from nightlight.staff.numbers.rules import Waits
from nightlight.staff.queue import words

_Row = TypeVar("_Row", bound=Hashable)


@dataclass(frozen=True)
class Table:
    """A table: its name on the page, what it says and what the chart shows of it, its columns and rows."""

    id: str
    title: str
    note: str
    first: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    charted: str
    chart: Chart


def tables_of(figures: Figures) -> list[Table]:
    """Return every table of the page, in order."""
    return [
        _received(figures),
        _open(figures),
        _waited("opening", _("Until somebody opened it"), figures.opening.by_band),
        _waited_by_week("opening-weeks", _("Until somebody opened it, by week"), figures.opening.by_week),
        _waited("answer", _("Until the first answer"), figures.answer.by_band),
        _waited_by_week("answer-weeks", _("Until the first answer, by week"), figures.answer.by_week),
        _overdue(figures),
        _overdue_by_week(figures),
        _outcomes(figures),
        _outcomes_by_week(figures),
        _states(figures),
    ]


def _table(
    id: str, title: str, note: str, first: str, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[object]]],
    *, charted: str, chart: Sequence[int | None],
) -> Table:  # fmt: skip
    shown = tuple((name, tuple(str(cell) for cell in cells)) for name, cells in rows)
    bars = chart_of([(name, value) for (name, _cells), value in zip(rows, chart, strict=True)])
    return Table(id, title, note, first, tuple(columns), shown, charted, bars)


def _by_band(counts: Counter[tuple[_Row, str]], names: Mapping[_Row, str]) -> list[tuple[str, list[int]]]:
    """Return a row for each name: how many of each band, and how many of all, those of no known band included."""
    every: dict[_Row, int] = dict.fromkeys(names, 0)
    for (place, _band), count in counts.items():
        every[place] = every.get(place, 0) + count
    return [(name, [*(counts[code, band] for band in words.BANDS), every[code]]) for code, name in names.items()]


def _bands() -> list[str]:
    return [*map(str, words.BANDS.values()), _("All")]


def _last(rows: Sequence[tuple[str, Sequence[int]]]) -> list[int]:
    return [counts[-1] for _name, counts in rows]


def _received(figures: Figures) -> Table:
    rows = _by_band(figures.received, {week: week_words(week) for week in figures.weeks})
    return _table(
        "received", _("Received"),
        _("By the band that a case has now. Deleted cases are counted as well."), _("Week from"), _bands(), rows,
        charted=_("All, by week"), chart=_last(rows),
    )  # fmt: skip


def _open(figures: Figures) -> Table:
    rows = _by_band(figures.open_at_end, {week: week_words(week) for week in figures.weeks})
    return _table(
        "open", _("Open at the end of the week"),
        _("The last line is now. A case that was closed and opened again counts as open all the time."), _("Week from"),
        _bands(), rows, charted=_("Open, by week"), chart=_last(rows),
    )  # fmt: skip


def _waited(id: str, title: str, waits: Mapping[str, Waits]) -> Table:
    rows = {str(name): waits[band] for band, name in words.BANDS.items()}
    note = _("In started hours, from the hour in which a report came. Cases of these twelve weeks that are still here.")
    return _waits(id, title, note, _("Urgency"), rows)


def _waited_by_week(id: str, title: str, waits: Mapping[datetime.date, Waits]) -> Table:
    rows = {week_words(week): each for week, each in waits.items()}
    note = _("By the week in which a report came: of the last ones, what was done so far. Cases that are still here.")
    return _waits(id, title, note, _("Week from"), rows)


def _waits(id: str, title: str, note: str, first: str, waits: Mapping[str, Waits]) -> Table:
    rows = [(name, [each.count, _hours(each.half), _hours(each.nine_of_ten)]) for name, each in waits.items()]
    return _table(
        id, title, note, first, [_("Cases"), _("Half of them within"), _("Nine of ten within")], rows,
        charted=_("Half of them within so many hours"), chart=[each.half for each in waits.values()],
    )  # fmt: skip


def _overdue(figures: Figures) -> Table:
    found = figures.overdue
    rows = [(str(name), [found[band].open, found[band].now, found[band].received, found[band].ever])
            for band, name in words.BANDS.items()]  # fmt: skip
    return _table(
        "overdue", pgettext("clock", "Overdue"),
        _("Overdue at some time: a due time passed undone. Received: in these twelve weeks, and still here."),
        _("Urgency"), [_("Open now"), _("Overdue now"), _("Received"), _("Overdue at some time")], rows,
        charted=_("Overdue now"), chart=[found[band].now for band in words.BANDS],
    )  # fmt: skip


def _overdue_by_week(figures: Figures) -> Table:
    rows = _by_band(figures.were_overdue, {week: week_words(week) for week in figures.weeks})
    return _table(
        "overdue-weeks", _("Overdue at some time, by week"),
        _("By the week in which a report came, and by the band that it has now. Cases that are still here."),
        _("Week from"), _bands(), rows, charted=_("Overdue at some time, by week"), chart=_last(rows),
    )  # fmt: skip


def _outcomes(figures: Figures) -> Table:
    found: Counter[tuple[str, str]] = Counter()
    for (_week, outcome, band), count in figures.closed.items():
        found[outcome, band] += count
    rows = _by_band(found, outcome_words())
    return _table(
        "outcomes", _("What came of it"), _("Closed in these twelve weeks. Deleted cases are counted as well."),
        _("Outcome"), _bands(), rows, charted=_("Closed"), chart=_last(rows),
    )  # fmt: skip


def _outcomes_by_week(figures: Figures) -> Table:
    found: Counter[tuple[datetime.date, str]] = Counter()
    for (week, outcome, _band), count in figures.closed.items():
        found[week, outcome] += count
    outcomes = outcome_words()
    rows = []
    for week in figures.weeks:
        counts = [found[week, outcome] for outcome in outcomes]
        rows.append((week_words(week), [*counts, sum(counts)]))
    return _table(
        "outcomes-weeks", _("What came of it, by week"),
        _("By the week in which a case was closed. Deleted cases are counted as well."), _("Week from"),
        [*outcomes.values(), _("All")], rows, charted=_("Closed, by week"), chart=_last(rows),
    )  # fmt: skip


def _states(figures: Figures) -> Table:
    rows = _by_band(figures.states, state_words())
    return _table(
        "states", _("Where open cases stand"), "", _("State"), _bands(), rows, charted=_("Open now"), chart=_last(rows)
    )


def outcome_words() -> dict[str, str]:
    """Return what outcomes are called, by code; that of no outcome is empty."""
    return {**{code: str(name) for code, name in words.OUTCOMES.items()}, "": _("Not noted")}


def state_words() -> dict[str, str]:
    """Return what the states of open cases are called, by code."""
    return {code: str(name) for code, name in words.STATES.items() if code != "closed"}


def week_words(day: datetime.date) -> str:
    """Return how a week is called, by its Monday."""
    return str(format_date(day, "d MMM", locale="cy" if translation.get_language() == "cy" else "en_GB"))


def _hours(hours: int | None) -> str:
    return "–" if hours is None else _("%(number)s h") % {"number": hours}
