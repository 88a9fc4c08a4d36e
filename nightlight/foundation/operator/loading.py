"""Reads an operator's file: YAML, checked strictly, frozen.

Refuses what it does not know with OperatorInvalid, which names the field and the way out: a duty that is misspelt
must not look like one that is stated.
"""

import datetime
import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from nightlight.foundation.operator.rules import NeverStaffed, next_reading
from nightlight.foundation.operator.stated import (
    Escalation,
    Operator,
    QueueRetention,
    Retention,
    StaffedHours,
    Statement,
)
from nightlight.pure.hours import DAYS, Hours, Period, minutes

_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
_HELP = "Each field is explained in docs/operator-duties.md."

Nation = Literal["england", "wales", "scotland", "northern-ireland"]
Queue = Literal["reports", "reports-low-trust"]
Days = Annotated[int, Meta(ge=1, le=36_525)]


class OperatorInvalid(Exception):
    """The operator's file cannot be used; the message names file, field and what is expected."""


class StatementSource(Struct, frozen=True, forbid_unknown_fields=True):
    date: datetime.date
    role: Annotated[str, Meta(min_length=2, max_length=200)]


class PeriodSource(Struct, frozen=True, forbid_unknown_fields=True):
    days: Annotated[list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]], Meta(min_length=1)]
    # YAML reads 10:00 without quotes as a number.
    opens: str | int
    closes: str | int


class StaffedHoursSource(Struct, frozen=True, forbid_unknown_fields=True):
    always: bool = False
    periods: list[PeriodSource] = []
    bank_holidays: Literal["open", "closed"] = "closed"
    stated: StatementSource | None = None


class QueueSource(Struct, frozen=True, forbid_unknown_fields=True):
    days_after_closing: Days
    export_receipt: bool
    backups_expire_after_days: Days


class RetentionSource(Struct, frozen=True, forbid_unknown_fields=True):
    queues: dict[Queue, QueueSource] = {}
    approved: StatementSource | None = None


class EscalationSource(Struct, frozen=True, forbid_unknown_fields=True):
    mail: list[str] = []
    stated: StatementSource | None = None


class RemovalSource(Struct, frozen=True, forbid_unknown_fields=True):
    live: bool


class OperatorSource(Struct, frozen=True, forbid_unknown_fields=True):
    name: Annotated[str, Meta(min_length=2, max_length=100)]
    nations: Annotated[list[Nation], Meta(min_length=1)]
    police: bool
    reporting: bool
    removal: RemovalSource = RemovalSource(live=False)
    impact_assessment: StatementSource | None = None
    lawful_basis: StatementSource | None = None
    policy_document: StatementSource | None = None
    key_ceremony: StatementSource | None = None
    part_3_logging: StatementSource | None = None
    staffed_hours: StaffedHoursSource | None = None
    retention: RetentionSource = RetentionSource()
    escalation: EscalationSource = EscalationSource()


def load_operator(file: Path) -> Operator:
    """Return what `file` states. Raises OperatorInvalid."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise OperatorInvalid(f"{file} cannot be read ({error.strerror}). NIGHTLIGHT_OPERATOR names it.") from None
    try:
        return _operator(msgspec.yaml.decode(raw, type=OperatorSource))
    except (msgspec.MsgspecError, ValueError) as error:
        raise OperatorInvalid(f"{file}: {error}. {_HELP}") from None


def _operator(source: OperatorSource) -> Operator:
    nations = tuple(source.nations)
    return Operator(
        name=source.name,
        nations=nations,
        police=source.police,
        reporting=source.reporting,
        removal_live=source.removal.live,
        impact_assessment=_statement(source.impact_assessment),
        lawful_basis=_statement(source.lawful_basis),
        policy_document=_statement(source.policy_document),
        key_ceremony=_statement(source.key_ceremony),
        part_3_logging=_statement(source.part_3_logging),
        staffed_hours=_staffed_hours(source.staffed_hours, nations) if source.staffed_hours else None,
        retention=_retention(source.retention),
        escalation=_escalation(source.escalation),
    )


def _statement(source: StatementSource | None) -> Statement | None:
    return Statement(source.date, source.role) if source else None


def _staffed_hours(source: StaffedHoursSource, nations: tuple[str, ...]) -> StaffedHours:
    if source.always == bool(source.periods):
        raise ValueError("staffed_hours needs `always: true` or periods, one of the two")
    hours = StaffedHours(_hours(source), nations, _statement(source.stated))
    try:
        next_reading(hours, datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))
    except NeverStaffed:
        raise ValueError("staffed_hours never come: nobody would ever read") from None
    return hours


def _hours(source: StaffedHoursSource) -> Hours:
    if source.always:
        return Hours("always")
    periods = tuple(
        Period(
            tuple(DAYS.index(day) for day in each.days),
            _clock(f"staffed_hours.periods[{place}].opens", each.opens),
            _clock(f"staffed_hours.periods[{place}].closes", each.closes),
        )
        for place, each in enumerate(source.periods)
    )
    return Hours("periods", periods, source.bank_holidays)


def _clock(field: str, text: str | int) -> int:
    if not isinstance(text, str) or not re.fullmatch(r"\d\d:\d\d", text, re.ASCII):
        raise ValueError(f'{field} is written as "09:00", with quotes, to "24:00"')
    try:
        return minutes(text)
    except ValueError as error:
        raise ValueError(f"{field}: {error}") from None


def _retention(source: RetentionSource) -> Retention:
    queues: dict[str, QueueRetention] = {
        name: QueueRetention(each.days_after_closing, each.export_receipt, each.backups_expire_after_days)
        for name, each in source.queues.items()
    }
    return Retention(queues, _statement(source.approved))


def _escalation(source: EscalationSource) -> Escalation:
    for place, address in enumerate(source.mail):
        if not _MAIL.fullmatch(address):
            raise ValueError(f"escalation.mail[{place}] is not a mail address")
    return Escalation(tuple(source.mail), _statement(source.stated))
