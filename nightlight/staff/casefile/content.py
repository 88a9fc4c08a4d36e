"""Reads content/replies.yaml: what staff may begin an answer with, by who reads it, in English and Welsh.

Promises that every text was reviewed and says when it has to be again. Refuses what it does not know with
RepliesInvalid, which names the place; refuses words that repeat anything of a report: there is no way to put it in.
"""

import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import structlog
from django.conf import settings
from msgspec import Meta, Struct

log = structlog.get_logger()
Text = Annotated[str, Meta(min_length=1, max_length=3_000)]
Audience = Literal["child", "young-person", "adult", "professional"]


class RepliesInvalid(Exception):
    """The file of replies cannot be used; the message names the place and what is expected."""


class Both(Struct, frozen=True, forbid_unknown_fields=True):
    """A text in English and Welsh."""

    en: Text
    cy: Text


class Template(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words to begin a reply with."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}\Z")]
    audience: Audience
    name: Both
    words: Both
    owner: Text
    source: Text
    reviewed_on: datetime.date
    review_due: datetime.date

    def __post_init__(self) -> None:
        if self.review_due <= self.reviewed_on:
            raise ValueError("review_due comes after reviewed_on")


def load_templates(file: Path) -> tuple[Template, ...]:
    """Return the templates of a file, in its order. Raises RepliesInvalid."""
    try:
        found = msgspec.yaml.decode(file.read_bytes(), type=tuple[Template, ...])
    except OSError as error:
        raise RepliesInvalid(f"{file.name}: {error.strerror}") from None
    except msgspec.DecodeError as error:
        raise RepliesInvalid(f"{file.name}: {error}") from None
    ids = [each.id for each in found]
    if twice := {each for each in ids if ids.count(each) > 1}:
        raise RepliesInvalid(f"{file.name}: more than one has the id {sorted(twice)[0]}")
    return found


def known_templates() -> tuple[Template, ...]:
    """Return this site's templates; none, and a line in the log, where the file can't be used: cases open without."""
    try:
        return load_templates(settings.CONTENT / "replies.yaml")
    except RepliesInvalid as error:
        log.error("no reviewed replies", why=str(error))
        return ()
