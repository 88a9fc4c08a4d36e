"""The form of a question: how it stands when first shown, and with what was typed when that could not be kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nightlight.foundation.flows.asking import Asked
from nightlight.pure.questions.flow import Question
from nightlight.reporting.intake.answers import Why
from nightlight.reporting.intake.showing import TOO_LONG
from nightlight.reporting.visits.held import Draft

FAULTS: dict[Why, str | Promise] = {
    "empty": _("Write or choose something, or leave the question out."),
    "too-long": TOO_LONG,
    "not-an-option": _("Please choose one of the answers on this page."),
    "unreadable": _("We could not read what your browser sent. Please answer again."),
}
EMPTY_CHOICE = _("Please choose an answer.")
NOT_KEPT = _("We could not keep your answer. It is still here: please send it again in a few minutes.")

Attributes = Mapping[str, str | int]


def with_answer(asked: Asked, question: Question, draft: Draft, *, seal: Attributes) -> Asked:
    """Return the question with the coarse answer that was given; a sensitive one is sealed, and never comes back."""
    return replace(_sealing(asked, seal), given=draft.choices.get(question.key, ""))


def with_fault(asked: Asked, question: Question, typed: Sequence[str], fault: str, *, seal: Attributes) -> Asked:
    """Return the question with what was just typed, and what is wrong with it."""
    given = typed if question.kind in ("lines", "choices") else (typed[0] if typed else "")
    return replace(_sealing(asked, seal), given=given, fault=fault)


def fault_of(question: Question, why: Why) -> str:
    """Return what to say about an answer that was refused."""
    return str(EMPTY_CHOICE if why == "empty" and not question.skippable else FAULTS[why])


def _sealing(asked: Asked, seal: Attributes) -> Asked:
    return replace(asked, attributes=seal, hidden={"sealed": ""}) if seal else asked
