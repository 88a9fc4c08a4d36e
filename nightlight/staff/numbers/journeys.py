"""The same tables by who reported, empty: which journey a report came by, only a browser with keys can tell.

Promises that each cell and each bar names its count, "received/child": the page's script fills what stands here.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from nightlight.staff.casefile.words import JOURNEYS
from nightlight.staff.numbers.bars import Chart, chart_of
from nightlight.staff.numbers.queries import weeks_until
from nightlight.staff.numbers.tables import outcome_words, state_words, week_words

ALL = "all"


@dataclass(frozen=True)
class JourneyTable:
    """A table whose cells have keys of counts; the chart is of one column, by its place."""

    id: str
    title: str
    first: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    charted: str
    column: int

    @property
    def chart(self) -> Chart:
        """Bars of no length yet, a row each."""
        return chart_of([(name, 0) for name, _keys in self.rows])


def journey_tables(*, now: datetime.datetime) -> list[JourneyTable]:
    """Return the tables by journey, in the order of those by urgency."""
    weeks = {str(place): week_words(week) for place, week in enumerate(weeks_until(now))}
    half, most = _("Half of them within"), _("Nine of ten within")
    waits, in_hours = [_("Cases"), half, most], _("Half of them within so many hours")
    return [
        _across("week", _("Received"), _("Week from"), weeks, _("All, by week")),
        _across("open", _("Open at the end of the week"), _("Week from"), weeks, _("Open, by week")),
        _down("opened", _("Until somebody opened it"), ("opened", "half-opened", "most-opened"), waits, in_hours),
        _down("answered", _("Until the first answer"), ("answered", "half-answered", "most-answered"), waits, in_hours),
        _down(
            "overdue", pgettext("clock", "Overdue"), ("now", "overdue", "received", "ever"),
            [_("Open now"), _("Overdue now"), _("Received"), _("Overdue at some time")], _("Overdue now"),
        ),
        _across("outcome", _("What came of it"), _("Outcome"), outcome_words(), _("Closed")),
        _across("state", _("Where open cases stand"), _("State"), state_words(), _("Open now")),
    ]  # fmt: skip


def _journeys() -> dict[str, str]:
    return {**{code: str(name) for code, name in JOURNEYS.items()}, "": _("Not known here")}


def _across(name: str, title: str, first: str, rows: Mapping[str, str], charted: str) -> JourneyTable:
    """Return a table with a column for each journey and one for all, which is charted."""
    journeys = {**_journeys(), ALL: _("All")}
    keys = tuple((called, tuple(f"{name}-{code}/{each}" for each in journeys)) for code, called in rows.items())
    return JourneyTable(f"journeys-{name}", title, first, tuple(journeys.values()), keys, charted, len(journeys) - 1)


def _down(name: str, title: str, counts: tuple[str, ...], columns: list[str], charted: str) -> JourneyTable:
    """Return a table with a row for each journey; its second column is charted."""
    rows = tuple((called, tuple(f"{count}/{code}" for count in counts)) for code, called in _journeys().items())
    return JourneyTable(f"journeys-{name}", title, _("Who reported"), tuple(columns), rows, charted, 1)
