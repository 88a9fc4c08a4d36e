"""Asks for pictures to be listed, takes them back, thinks again; and writes down what the list says. Each is one
transaction.

Promises that what is asked for is a row before anybody is told so, and that nothing is taken off the list within 72
hours. What a young person does is in no audit, as in the mailbox; what the worker does to the list is in the list's.
"""

import datetime
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from nightlight.foundation.rows.statements import insert
from nightlight.pure.matching.signals import Kind, Signal
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import hour_of
from nightlight.reporting.removal import rules
from nightlight.reporting.removal.lines import Given
from nightlight.reporting.removal.models import Fingerprint, Followed, Holder, Taken

_ROWS = 200
_THERE: frozenset[rules.Standing] = frozenset({"listed", "disputed"})
_TOLD = ["standing", "confirmed_by", "listed_cursor", "confirmed_cursor"]


class NothingToUndo(Exception):
    """None of these pictures is about to be withdrawn: the 72 hours are over, or nobody asked for it."""


@dataclass(frozen=True)
class Told:
    """What the list says of a fingerprint, how many platforms confirmed it, and the last change of it.

    `is_trusted`: somebody who may say so confirmed it, so that those who take nothing else get it, too.
    """

    standing: rules.Standing
    confirmed_by: int
    cursor: int
    is_trusted: bool


@transaction.atomic
def ask_for_listing(*, case: UUID, fingerprints: Sequence[Given], low_trust: bool, now: datetime.datetime) -> int:
    """Keep fingerprints for the worker to carry to the list; return how many pictures they are of.

    Pictures are numbered on from those that the case has. Raises cases.actions.CaseUnknown.
    """
    if not Case.objects.filter(pk=case).exists():
        raise CaseUnknown
    holder = _holder_of(case)
    last = Fingerprint.objects.filter(holder=holder).aggregate(last=Max("number"))["last"] or 0
    numbers = {picture: last + place for place, picture in enumerate(_pictures(fingerprints), start=1)}
    rows = [
        Fingerprint(
            holder_id=holder,
            number=numbers[each.picture],
            kind=each.signal.kind,
            value=each.signal.value,
            media=each.media,
            quality=each.quality,
            low_trust=low_trust,
            asked_hour=hour_of(now),
        )
        for each in fingerprints
    ]
    for start in range(0, len(rows), _ROWS):
        insert(rows[start : start + _ROWS])
    return len(numbers)


@transaction.atomic
def withdraw(*, case: UUID, numbers: Collection[int] | None, now: datetime.datetime) -> None:
    """Let pictures be taken off the list in 72 hours; all of them where `numbers` is None. Twice is once."""
    rows = Fingerprint.objects.filter(holder__case=case, withdraw_at=None)
    if numbers is not None:
        rows = rows.filter(number__in=numbers)
    rows.update(withdraw_at=rules.withdraws_at(now))


@transaction.atomic
def undo_withdrawal(*, case: UUID, numbers: Collection[int] | None, now: datetime.datetime) -> None:
    """Let pictures stay on the list after all. Raises NothingToUndo."""
    rows = Fingerprint.objects.filter(holder__case=case, withdraw_at__gt=now)
    if numbers is not None:
        rows = rows.filter(number__in=numbers)
    if not rows.update(withdraw_at=None):
        raise NothingToUndo


@transaction.atomic
def note_standings(*, holder: UUID, told: Mapping[Signal, Told], now: datetime.datetime) -> None:
    """Write down what the list says of a holder's fingerprints. For the worker."""
    rows = list(Fingerprint.objects.select_for_update().filter(holder=holder).order_by("pk"))
    wanted = {_signal_of(row) for row in rows if not rules.is_over(row.withdraw_at, now)}
    changed = []
    for row in rows:
        if (said := told.get(_signal_of(row))) is None:
            continue
        before = (row.standing, row.confirmed_by, row.listed_cursor, row.confirmed_cursor)
        row.standing = rules.standing_after(
            said.standing,
            cast(rules.Standing, row.standing),
            is_over=rules.is_over(row.withdraw_at, now),
            is_asked_for_again=_signal_of(row) in wanted,
        )
        row.confirmed_by = said.confirmed_by
        is_there = said.standing in _THERE
        row.listed_cursor = (row.listed_cursor or said.cursor) if is_there else None
        row.confirmed_cursor = (row.confirmed_cursor or said.cursor) if is_there and said.is_trusted else None
        if before != (row.standing, row.confirmed_by, row.listed_cursor, row.confirmed_cursor):
            changed.append(row)
    Fingerprint.objects.bulk_update(changed, _TOLD, batch_size=_ROWS)
    Holder.objects.filter(pk=holder, is_behind=True).update(is_behind=False)


@transaction.atomic
def note_taken(taken: Collection[rules.Taking]) -> None:
    """Write down what those who take the list have of it, in the place of what was written before. For the worker."""
    Taken.objects.all().delete()
    Taken.objects.bulk_create(
        Taken(taker=each.taker, kind=each.kind, media=each.media, self_reported=each.self_reported, cursor=each.cursor)
        for each in taken
    )


def note_behind(*, holder: UUID) -> None:
    """Keep that a holder's fingerprints could not be brought up to date, so that the next round tries again."""
    Holder.objects.filter(pk=holder).update(is_behind=True)


def note_followed(cursor: int) -> None:
    """Keep up to which change of the list people were told."""
    Followed.objects.update_or_create(pk=1, defaults={"cursor": cursor})


def _holder_of(case: UUID) -> UUID:
    """Return the number of a case's pictures, drawn now where it has none."""
    found = Holder.objects.filter(case=case).values_list("pk", flat=True)
    if (holder := found.first()) is None:
        # Whoever sends at the same time may have been first: then theirs is the one.
        insert([Holder(id=uuid.uuid4(), case_id=case)], unless_there=True)
        holder = found.get()
    return holder


def _pictures(fingerprints: Sequence[Given]) -> list[int]:
    return sorted({each.picture for each in fingerprints})


def _signal_of(row: Fingerprint) -> Signal:
    return Signal(cast(Kind, row.kind), row.value)
