"""Figures as tables in the language of the page, each with what its chart shows."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from babel.dates import format_date
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from nightlight.staff.casefile.words import JOURNEYS
from nightlight.staff.numbers.bars import Chart, chart_of
from nightlight.staff.numbers.queries import Figures, weeks_until
from nightlight.staff.numbers.rules import Waits
from nightlight.staff.queue import words


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
        _waited("opening", _("Until somebody opened it"), figures.opening),
        _waited("answer", _("Until the first answer"), figures.answer),
        _overdue(figures),
        _outcomes(figures),
        _states(figures),
    ]


@dataclass(frozen=True)
class JourneyTable:
    """A table that the page's script fills: each cell has the key of its count. `chart` is of the first in each row."""

    id: str
    title: str
    first: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def chart(self) -> Chart:
        """Bars of no length yet, a row each."""
        return chart_of([(name, 0) for name, _keys in self.rows])


def journey_tables(*, now: datetime.datetime) -> list[JourneyTable]:
    """Return the tables by journey, empty: which one a report came by, only a browser with keys can tell."""
    journeys = {**JOURNEYS, "": _("Not known here")}
    names = tuple(str(name) for name in journeys.values())
    counts = {
        "received": _("Received"), "open": _("Open now"), "overdue": _("Overdue at some time"),
        "answered": _("Answered"), "half": _("Half of them within"),
    }  # fmt: skip
    outcomes = {**words.OUTCOMES, "": _("Not noted")}
    return [
        JourneyTable(
            "journeys-work", _("How the work goes"), _("Who reported"), tuple(counts.values()),
            tuple((str(name), tuple(f"{count}/{code}" for count in counts)) for code, name in journeys.items()),
        ),
        JourneyTable(
            "journeys-outcomes", _("What came of it"), _("Outcome"), names,
            tuple((str(name), tuple(f"outcome-{code}/{each}" for each in journeys)) for code, name in outcomes.items()),
        ),
        JourneyTable(
            "journeys-weeks", _("Received"), _("Week from"), names,
            tuple(
                (_week(week), tuple(f"week-{place}/{each}" for each in journeys))
                for place, week in enumerate(weeks_until(now))
            ),
        ),
    ]  # fmt: skip


def _table(
    id: str, title: str, note: str, first: str, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[object]]],
    *, charted: str, chart: Sequence[int],
) -> Table:  # fmt: skip
    shown = tuple((name, tuple(str(cell) for cell in cells)) for name, cells in rows)
    bars = chart_of([(name, value) for (name, _cells), value in zip(rows, chart, strict=True)])
    return Table(id, title, note, first, tuple(columns), shown, charted, bars)


def _received(figures: Figures) -> Table:
    counts = [[figures.received[week, band] for band in words.BANDS] for week in figures.weeks]
    rows = [(_week(week), [*each, sum(each)]) for week, each in zip(figures.weeks, counts, strict=True)]
    return _table(
        "received", _("Received"),
        _("By the band that a case has now. Deleted cases are counted as well."), _("Week from"),
        [*map(str, words.BANDS.values()), _("All")], rows,
        charted=_("All, by week"), chart=[sum(each) for each in counts],
    )  # fmt: skip


def _open(figures: Figures) -> Table:
    counts = [figures.open_at_end[week] for week in figures.weeks]
    rows = [(_week(week), [count]) for week, count in zip(figures.weeks, counts, strict=True)]
    return _table(
        "open", _("Open at the end of the week"),
        _("The last line is now. A case that was closed and opened again counts as open all the time."), _("Week from"),
        [pgettext("cases", "Open")], rows, charted=_("Open, by week"), chart=counts,
    )  # fmt: skip


def _waited(id: str, title: str, waits: dict[str, Waits]) -> Table:
    rows = [(str(name), [waits[band].count, *(_hours(h) for h in (waits[band].half, waits[band].nine_of_ten))])
            for band, name in words.BANDS.items()]  # fmt: skip
    return _table(
        id, title,
        _("In started hours, from the hour in which a report came. Cases of these twelve weeks that are still here."),
        _("Urgency"), [_("Cases"), _("Half of them within"), _("Nine of ten within")], rows,
        charted=_("Half of them within so many hours"), chart=[waits[band].half or 0 for band in words.BANDS],
    )  # fmt: skip


def _overdue(figures: Figures) -> Table:
    found = figures.overdue
    rows = [(str(name), [found[band].open, found[band].now, found[band].received, found[band].ever])
            for band, name in words.BANDS.items()]  # fmt: skip
    return _table(
        "overdue", pgettext("clock", "Overdue"),
        _("A case was overdue at some time if leads were told so. Received: in these twelve weeks, and still here."),
        _("Urgency"), [_("Open now"), _("Overdue now"), _("Received"), _("Overdue at some time")], rows,
        charted=_("Overdue now"), chart=[found[band].now for band in words.BANDS],
    )  # fmt: skip


def _outcomes(figures: Figures) -> Table:
    named = {**words.OUTCOMES, "": _("Not noted")}
    counts = {code: sum(figures.closed[week, code] for week in figures.weeks) for code in named}
    return _table(
        "outcomes", _("What came of it"), _("Closed in these twelve weeks. Deleted cases are counted as well."),
        _("Outcome"), [_("Cases")], [(str(name), [counts[code]]) for code, name in named.items()],
        charted=_("Closed"), chart=list(counts.values()),
    )  # fmt: skip


def _states(figures: Figures) -> Table:
    named = {code: name for code, name in words.STATES.items() if code != "closed"}
    counts = [figures.states.get(code, 0) for code in named]
    rows = [(str(name), [count]) for name, count in zip(named.values(), counts, strict=True)]
    return _table(
        "states", _("Where open cases stand"), "", _("State"), [_("Cases")], rows, charted=_("Open now"), chart=counts
    )


def _week(day: datetime.date) -> str:
    return str(format_date(day, "d MMM", locale="cy" if translation.get_language() == "cy" else "en_GB"))


def _hours(hours: int | None) -> str:
    return "–" if hours is None else _("%(number)s h") % {"number": hours}
