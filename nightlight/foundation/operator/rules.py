"""When a person will next read, and which duties nobody has stated yet. Pure: the time comes in."""

import datetime
from dataclasses import dataclass

from nightlight.foundation.operator.stated import Operator, StaffedHours, Statement
from nightlight.pure.hours import Status, bank_holiday_in, status

QUEUES = ("reports", "reports-low-trust")
"""Queues that a retention schedule has to name."""

# Two bank holidays a week apart may shut a weekly shift twice; four in a row do not exist.
_LOOK_AHEAD_WEEKS = 12


class NeverStaffed(ValueError):
    """Hours in which nobody ever reads."""


@dataclass(frozen=True)
class MissingDuty:
    """A duty that is not stated: its field in the operator's file, and what to do."""

    field: str
    way_out: str


def is_staffed(hours: StaffedHours, now: datetime.datetime) -> bool:
    """Return whether somebody reads at `now` (aware)."""
    return _status(hours, now).answers_now


def next_reading(hours: StaffedHours, now: datetime.datetime) -> datetime.datetime:
    """Return the moment (aware, UTC) at which a person will next read: `now` itself while somebody does.

    Raises NeverStaffed for hours that never come, which no operator's file may hold.
    """
    asked = now
    for _ in range(_LOOK_AHEAD_WEEKS):
        found = _status(hours, asked)
        if found.answers_now:
            return asked.astimezone(datetime.UTC)
        if found.opens:
            return found.opens
        asked += datetime.timedelta(weeks=1)
    raise NeverStaffed


def missing_duties(operator: Operator, *, keys_ready: bool, today: datetime.date) -> list[MissingDuty]:
    """Return every duty that is not stated, or stated for a day that has not come, in the order of the page."""
    hours, retention, escalation = operator.staffed_hours, operator.retention, operator.escalation
    duties: list[tuple[str, Statement | None, str]] = [
        ("impact_assessment", operator.impact_assessment, "Do the data protection impact assessment"),
        ("lawful_basis", operator.lawful_basis, "Write down the lawful basis"),
        ("policy_document", operator.policy_document, "Write the appropriate policy document"),
        ("staffed_hours.stated", hours.stated if hours else None, "Decide when somebody reads"),
        ("retention.approved", retention.approved, "Have the retention schedule approved"),
        ("key_ceremony", operator.key_ceremony if keys_ready else None, _CEREMONY),
        ("escalation.stated", escalation.stated if escalation.mail else None, "Name who is woken by an urgent report"),
    ]
    if operator.police:
        duties.append(("part_3_logging", operator.part_3_logging, "Set up logging under Part 3"))
    missing = [MissingDuty(field, way_out) for field, stated, way_out in duties if not _is_made(stated, today)]
    if unnamed := [queue for queue in QUEUES if queue not in retention.queues]:
        missing.append(MissingDuty("retention.queues", f"Say how long cases are kept in {' and '.join(unnamed)}"))
    return missing


def _is_made(stated: Statement | None, today: datetime.date) -> bool:
    return stated is not None and stated.date <= today


def _status(hours: StaffedHours, now: datetime.datetime) -> Status:
    return status(hours.hours, now, bank_holiday_in(hours.nations))


_CEREMONY = "Hold the key ceremony (nightlight keys ceremony), let a caseworker hold the key, and state it"
