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
    """Return what nobody has, and then what each has who does casework or has a case, by name. Two questions."""
    running = ~Q(state="waiting")
    amber = Q()
    for band, before in AMBER_BEFORE.items():
        amber |= Q(band=band, due_at__lte=now + before)
    first, second = (Count("pk", filter=running & Q(due_at__gt=now, due_at__lte=now + within)) for within in SOON)
    counted = (
        is_open()
        .values("assignee", "band")
        .order_by()
        .annotate(
            open=Count("pk"),
            breached=Count("pk", filter=running & Q(due_at__lte=now)),
            amber=Count("pk", filter=running & amber & Q(due_at__gt=now)),
            first=first,
            second=second,
        )
    )
    loads: dict[int | None, Load] = {None: Load("", None)}
    loads |= {person.pk: Load(person.username, person.pk) for person in people_concerned()}
    for line in counted:
        load = loads.setdefault(line["assignee"], Load("", line["assignee"]))
        load.open += line["open"]
        load.bands[line["band"]] += line["open"]
        load.amber += line["amber"]
        load.breached += line["breached"]
        load.soon = [load.soon[0] + line["first"], load.soon[1] + line["second"]]
    return [loads.pop(None), *sorted(loads.values(), key=lambda load: load.name)]
