"""Reads how pictures stand, for whoever asked; and, for the worker alone, what has to be carried to the list."""

import datetime
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import UUID

from django.conf import settings
from django.db.models import Q

from nightlight.pure.matching.signals import Kind, Media, Signal
from nightlight.reporting.readers import is_open
from nightlight.reporting.removal import rules
from nightlight.reporting.removal.models import Fingerprint, Followed, Holder, Standing, Taken


@dataclass(frozen=True)
class Picture:
    """How one picture or video stands. `held_by` so many platforms, and `confirmed_by` so many that found it."""

    number: int
    media: Media
    asked_hour: datetime.datetime
    standing: rules.Standing
    confirmed_by: int
    held_by: int
    withdraw_at: datetime.datetime | None


@dataclass(frozen=True)
class ToCarry:
    """What the list has to hear for a holder: what to list, by medium and trust, and what to withdraw."""

    to_list: dict[tuple[Media, bool], list[Signal]] = field(repr=False)
    to_withdraw: list[Signal] = field(repr=False)


def is_live() -> bool:
    """Return whether a picture can be blocked from here: a platform takes the list, and somebody reads."""
    return settings.OPERATOR.removal_live and is_open()


def pictures_of(case: UUID) -> list[Picture]:
    """Return the pictures of a case in the order in which they were sent. Reads no fingerprint."""
    columns = (
        "number", "kind", "media", "asked_hour", "standing", "confirmed_by", "listed_cursor", "confirmed_cursor",
        "withdraw_at",
    )  # fmt: skip
    rows = Fingerprint.objects.filter(holder__case=case).order_by("number", "pk").values_list(*columns, named=True)
    by_number = defaultdict(list)
    for row in rows:
        by_number[row.number].append(row)
    takers = taken()
    return [
        Picture(
            number=number,
            media=cast(Media, each[0].media),
            asked_hour=each[0].asked_hour,
            standing=rules.standing_of([row.standing for row in each]),
            confirmed_by=max(row.confirmed_by for row in each),
            held_by=len(rules.takers_of(map(_placed, each), takers)),
            withdraw_at=each[0].withdraw_at,
        )
        for number, each in by_number.items()
    ]


def _placed(row: Any) -> rules.Placed:
    return rules.Placed(cast(Kind, row.kind), cast(Media, row.media), row.listed_cursor, row.confirmed_cursor)


def taken() -> list[rules.Taking]:
    """Return what those who take the list have of it, as the worker wrote it down last."""
    return [
        rules.Taking(row.taker, cast(Kind, row.kind), cast(Media, row.media), row.self_reported, row.cursor)
        for row in Taken.objects.all()
    ]


def holders_with_work(*, now: datetime.datetime) -> list[UUID]:
    """Return whose fingerprints wait for the list, are to be taken off it, or were not brought up to date."""
    waits = Q(standing=Standing.WAITING) & (Q(withdraw_at=None) | Q(withdraw_at__gt=now))
    due = Q(withdraw_at__lte=now) & ~Q(standing=Standing.WITHDRAWN)
    found = set(Fingerprint.objects.filter(waits).values_list("holder", flat=True).distinct())
    found |= set(Fingerprint.objects.filter(due).values_list("holder", flat=True).distinct())
    return sorted(found | set(Holder.objects.filter(is_behind=True).values_list("pk", flat=True)))


def to_carry(holder: UUID, *, now: datetime.datetime) -> ToCarry:
    """Return what the list has to hear for a holder. What is asked for again is not withdrawn."""
    to_list: dict[tuple[Media, bool], list[Signal]] = defaultdict(list)
    wanted, over = set(), set()
    for row in Fingerprint.objects.filter(holder=holder).order_by("pk"):
        signal = Signal(cast(Kind, row.kind), row.value)
        if rules.is_over(row.withdraw_at, now):
            over |= {signal} if row.standing != Standing.WITHDRAWN else set()
            continue
        wanted.add(signal)
        if row.standing == Standing.WAITING:
            to_list[cast(Media, row.media), row.low_trust].append(signal)
    return ToCarry(dict(to_list), sorted(over - wanted))


def followed() -> int:
    """Return up to which change of the list people were told."""
    return Followed.objects.filter(pk=1).values_list("cursor", flat=True).first() or 0
