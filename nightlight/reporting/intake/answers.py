"""Reads an answer from what a form sent: sealed by the browser, or plain where it could not seal.

Promises that where a sealed answer came, a plain one beside it is not looked at. Refuses what is no answer to the
question, with AnswerRefused, which says why by one word and never holds the answer.
"""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from django.http import QueryDict

from nightlight.foundation.flows.asking import fills_its_field
from nightlight.pure.questions.flow import Question
from nightlight.pure.questions.walking import is_answer
from nightlight.pure.sealing.part import PartInvalid, blob_epoch

LONGEST_BYTES = 60_000
Why = Literal["empty", "too-long", "not-an-option", "unreadable"]


class AnswerRefused(Exception):
    """What was sent is no answer to this question."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True)
class Chosen:
    """A coarse answer: the key of an option."""

    option: str


@dataclass(frozen=True)
class Words:
    """A sensitive answer in the clear, to be sealed at once."""

    answer: str | list[str] = field(repr=False)


@dataclass(frozen=True)
class Sealed:
    """A sensitive answer that only its readers can open."""

    blob: bytes = field(repr=False)


@dataclass(frozen=True)
class Skipped:
    """The question was left out."""


@dataclass(frozen=True)
class Unchanged:
    """What was answered before stays."""


Answer = Chosen | Words | Sealed | Skipped | Unchanged


def read_answer(question: Question, form: QueryDict, *, knows_epoch: Callable[[int], bool]) -> Answer:
    """Return the answer in a form. `knows_epoch` says whether a part may be sealed to a key. Raises AnswerRefused."""
    if form.get("keep"):
        return Unchanged()
    if form.get("skip"):
        if not question.skippable:
            raise AnswerRefused("empty")
        return Skipped()
    if question.sensitive and (sealed := form.get("sealed")):
        return Sealed(_blob(sealed, knows_epoch))
    typed = typed_in(question, form)
    if not any(line.strip() for line in typed):
        raise AnswerRefused("empty")
    if question.sensitive:
        return Words(_words(question, typed))
    if not is_answer(question, typed[0]):
        raise AnswerRefused("not-an-option")
    return Chosen(typed[0])


def typed_in(question: Question, form: QueryDict) -> list[str]:
    """Return what was typed or ticked, as it was sent."""
    given = form.getlist("answer")
    return given if question.kind in ("lines", "choices") else given[:1] or [""]


def _words(question: Question, typed: list[str]) -> str | list[str]:
    if question.kind in ("choice", "choices"):
        answer: str | list[str] = typed[0] if question.kind == "choice" else list(dict.fromkeys(typed))
        if not is_answer(question, answer):
            raise AnswerRefused("not-an-option")
        return answer
    lines = [line for line in typed if line.strip()]
    # A browser sends a line end as two characters, where the field that counted them has one.
    letters = sum(len(line.replace("\r\n", "\n")) for line in lines)
    if (
        letters > question.limit
        or any(map(fills_its_field, lines))
        or sum(len(line.encode(errors="replace")) for line in lines) > LONGEST_BYTES
    ):
        raise AnswerRefused("too-long")
    return lines[0] if question.kind == "text" else lines


def _blob(sealed: str, knows_epoch: Callable[[int], bool]) -> bytes:
    try:
        blob = base64.b64decode(sealed, validate=True)
        epoch = blob_epoch(blob)
    except (binascii.Error, ValueError, PartInvalid):
        raise AnswerRefused("unreadable") from None
    if not knows_epoch(epoch):
        raise AnswerRefused("unreadable")
    return blob
