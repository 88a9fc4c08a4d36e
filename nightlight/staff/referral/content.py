"""Reads content/bodies/ and content/duties.yaml: who receives referrals, and what a nation's law says of reporting.

Refuses what it does not know with ContentInvalid, which names the file and the place. Refuses to guess: what nobody has
checked is written `unknown` or `to be checked by the operator` in the file, and stays so.
"""

import datetime
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from nightlight.staff.referral.rules import BODY_UNKNOWN, DELAY_REASONS, DUTY_NONE, DUTY_UNKNOWN

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}\Z")]
Text = Annotated[str, Meta(min_length=1)]
Nation = Literal["england", "wales", "scotland", "northern-ireland"]
Unchecked = Literal["to be checked by the operator"]
TO_BE_CHECKED: Unchecked = "to be checked by the operator"


class ContentInvalid(Exception):
    """A file about bodies or duties cannot be used; the message names it, the place and what is expected."""


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A text in English and Welsh; Welsh is empty where a name has none."""

    en: Text
    cy: str


Named = Text | Words
"""A text in both languages; one alone where it is called the same in both, as many laws are."""


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact is from. `url` is empty where nobody is sure of one."""

    title: Named
    url: Annotated[str, Meta(pattern=r"^(https://\S+)?\Z")] = ""


class Reviewed(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What bodies and duties have in common."""

    id: Slug
    source: Source
    reviewed_on: datetime.date
    review_due: datetime.date

    def __post_init__(self) -> None:
        if self.review_due <= self.reviewed_on:
            raise ValueError("review_due comes after reviewed_on")


class Body(Reviewed, frozen=True, kw_only=True):
    """Somebody who receives referrals. `nation` is uk for one that is there for all of it."""

    name: Words
    kind: Literal["police", "children-services", "platform", "hotline"]
    nation: Literal["england", "wales", "scotland", "northern-ireland", "uk", "unknown"]


class Clock(Struct, frozen=True, forbid_unknown_fields=True):
    """By when a duty is to be done, as its source says it or TO_BE_CHECKED; `hours` only where it says a number."""

    words: Named
    hours: Annotated[int, Meta(ge=1)] | None


class Duty(Reviewed, frozen=True, kw_only=True):
    """A duty to report. `in_force` is the day since when, as 2026-11-25, or TO_BE_CHECKED, as `delays` may be.

    `delays` are the codes of reasons for which the law permits to wait (rules.DELAY_REASONS).
    """

    nation: Nation
    law: Named
    who: Words
    words: Words
    in_force: Annotated[str, Meta(pattern=rf"^(\d{{4}}-\d\d-\d\d|{TO_BE_CHECKED})\Z")]
    clock: Clock
    delays: list[str] | Unchecked


Kind = TypeVar("Kind", bound=Reviewed)


def load_bodies(folder: Path) -> tuple[Body, ...]:
    """Return every body in a folder's files, by name. Raises ContentInvalid."""
    found = [body for file in sorted(folder.glob("*.yaml")) for body in _read(file, Body)]
    if not found:
        raise ContentInvalid(f"{folder} has no bodies. The ones that ship are in content/bodies/: copy them there.")
    _refuse_twice(folder, [body.id for body in found] + [BODY_UNKNOWN])
    return tuple(sorted(found, key=lambda body: (body.name.en.casefold(), body.id)))


def load_duties(file: Path) -> tuple[Duty, ...]:
    """Return every duty, in the file's order. Raises ContentInvalid."""
    found = _read(file, Duty)
    _refuse_twice(file, [duty.id for duty in found] + [DUTY_NONE, DUTY_UNKNOWN])
    for duty in found:
        strange = set() if isinstance(duty.delays, str) else set(duty.delays) - set(DELAY_REASONS)
        if strange:
            raise ContentInvalid(f"{file}: {duty.id}: delays are codes of {', '.join(DELAY_REASONS)}.")
    return tuple(found)


def _read(file: Path, kind: type[Kind]) -> list[Kind]:
    try:
        return msgspec.yaml.decode(file.read_bytes(), type=list[kind])  # type: ignore[valid-type]  # a type, given
    except OSError as error:
        raise ContentInvalid(f"{file} cannot be read ({error.strerror}). It ships in content/.") from None
    except (msgspec.MsgspecError, ValueError) as error:
        why = " ".join(str(error).split())
        raise ContentInvalid(f"{file}: {why}. The format is described in content/README.md.") from None


def _refuse_twice(where: Path, ids: list[str]) -> None:
    twice = sorted({each for each in ids if ids.count(each) > 1})
    if twice:
        raise ContentInvalid(f"{where}: there are two entries called {', '.join(twice)}. An id is there once.")
