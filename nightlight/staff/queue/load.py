"""How much each person has to do, for leads: to see where help is needed, never who is better.

Promises the order of names, and the same number of questions to the database however many cases there are.
"""

import datetime
from dataclasses import dataclass, field

from django.db.models import Count, Q

from nightlight.staff.queue.asking import is_open
from nightlight.staff.queue.clocks import AMBER_BEFORE
from nightlight.staff.queue.people import people_concerned

SOON = (datetime.timedelta(hours=4), datetime.timedelta(hours=24))
_HORIZON = max(*SOON, *AMBER_BEFORE.values())
"""Whatever is due later is neither overdue nor amber nor due soon."""


@dataclass
class Load:
    """What somebody has, or nobody where `name` is empty. `soon`: due within each of SOON, none of it overdue yet."""

    name: str
    person: int | None
    open: int = 0
    bands: dict[str, int] = field(default_factory=lambda: dict.fromkeys(AMBER_BEFORE, 0))
    amber: int = 0
    breached: int = 0
    soon: list[int] = field(default_factory=lambda: [0] * len(SOON))


def load_by_person(*, now: datetime.datetime) -> list[Load]:
    """Return what nobody has, and then what each has who does casework or has a case, by name. Three questions."""
    loads: dict[int | None, Load] = {None: Load("", None)}
    loads |= {person.pk: Load(person.username, person.pk) for person in people_concerned()}
    # The index `cases_by_load` knows all that is asked here, so that no case itself is read.
    by_person = is_open().order_by().values("assignee", "band")
    for line in by_person.annotate(open=Count("*")):
        load = loads.setdefault(line["assignee"], Load("", line["assignee"]))
        load.open += line["open"]
        load.bands[line["band"]] = line["open"]
    first, second = (_due(Q(due_at__gt=now, due_at__lte=now + within)) for within in SOON)
    amber = Q()
    for band, before in AMBER_BEFORE.items():
        amber |= Q(band=band, due_at__lte=now + before)
    # Asked apart: most cases are due later, and comparing their times with all of these was most of the work.
    soon = by_person.filter(~Q(state="waiting"), due_at__lte=now + _HORIZON).annotate(
        breached=_due(Q(due_at__lte=now)), amber=_due(amber & Q(due_at__gt=now)), first=first, second=second
    )
    for due in soon:
        # Between two questions a case may have been given to somebody who had none.
        load = loads.setdefault(due["assignee"], Load("", due["assignee"]))
        load.amber += due["amber"]
        load.breached += due["breached"]
        load.soon = [load.soon[0] + due["first"], load.soon[1] + due["second"]]
    return [loads.pop(None), *sorted(loads.values(), key=lambda load: load.name)]


def _due(when: Q) -> Count:
    return Count("due_at", filter=when)
