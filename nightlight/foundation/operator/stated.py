"""What an operator has stated about itself, frozen: duties with date and role, hours, retention, contacts.

Statements are the operator's word, not proof: Nightlight holds reporting shut until each is there, and shows them to
whoever asks. Which law each comes from is in docs/operator-duties.md.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from nightlight.pure.hours import Hours


@dataclass(frozen=True)
class Statement:
    """That something was done, on which day, and by which role: never a person's name."""

    date: datetime.date
    role: str


@dataclass(frozen=True)
class StaffedHours:
    """When somebody reads reports. A bank holiday in any of the nations counts as one."""

    hours: Hours
    nations: tuple[str, ...]
    stated: Statement | None = None


@dataclass(frozen=True)
class QueueRetention:
    """How long a closed case of a queue is kept, and what has to happen before and after."""

    days_after_closing: int
    export_receipt: bool
    backups_expire_after_days: int


@dataclass(frozen=True)
class Retention:
    """The schedule. Nothing is deleted by itself before `approved`; a case under legal hold never is."""

    queues: Mapping[str, QueueRetention] = field(default_factory=dict)
    approved: Statement | None = None


@dataclass(frozen=True)
class Escalation:
    """Whom an urgent report wakes by mail when nobody is on call who can open it."""

    mail: tuple[str, ...] = ()
    stated: Statement | None = None


@dataclass(frozen=True)
class Operator:
    """Everything stated. As it comes, nothing is, and reporting is off.

    `removal_live`: a platform that was vetted takes the list, so that a picture may really be blocked.
    """

    name: str = ""
    nations: tuple[str, ...] = ()
    police: bool = False
    reporting: bool = False
    removal_live: bool = False
    impact_assessment: Statement | None = None
    lawful_basis: Statement | None = None
    policy_document: Statement | None = None
    key_ceremony: Statement | None = None
    part_3_logging: Statement | None = None
    staffed_hours: StaffedHours | None = None
    retention: Retention = field(default_factory=Retention)
    escalation: Escalation = field(default_factory=Escalation)
