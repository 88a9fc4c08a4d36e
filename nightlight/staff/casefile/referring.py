"""What a browser needs to refer a case: bodies, duties, bases, ways, reasons for delay, and what roles and marks are
called on paper.

Promises every body that the content names, with its nation and source; each without a key that two people stand for
says so, and comes with nothing that could be sealed to.
"""

import base64
from typing import Any

import structlog
from django.conf import settings
from django.utils.translation import gettext as _

from nightlight.staff.casefile.words import MARKS, ROLES, WAYS
from nightlight.staff.referral import words as body_words
from nightlight.staff.referral.content import TO_BE_CHECKED, ContentInvalid, Source, Words
from nightlight.staff.referral.queries import known_duties, listed_bodies
from nightlight.staff.referral.rules import DELAY_REASONS, DUTY_NONE, DUTY_UNKNOWN, LAWFUL_BASES

log = structlog.get_logger()


def referral_as_json(language: str, *, leads: bool) -> dict[str, Any]:
    """Return what a referral can be made of; no bodies where the content can't be used, with a line in the log."""
    try:
        bodies, duties = _bodies(language), _duties(language)
    except ContentInvalid as error:
        log.error("nobody can be referred to", why=str(error))
        bodies, duties = [], []
    return {
        "bodies": bodies,
        "nations": {code: str(words) for code, words in body_words.NATIONS.items()},
        "ways": {code: str(words) for code, words in WAYS.items()},
        "duties": duties,
        "bases": {code: _(words) for code, words in LAWFUL_BASES.items()},
        "delays": {code: _(words) for code, words in DELAY_REASONS.items()},
        "roles": {code: str(words) for code, words in ROLES.items()},
        "marks": {code: str(words) for code, words in MARKS.items()},
        "made_by": {
            "role": "lead" if leads else "caseworker",
            "operator": settings.OPERATOR.name or settings.SHORT_NAME,
        },
    }


def _bodies(language: str) -> list[dict[str, str]]:
    return [
        {
            "id": each.body.id, "name": _named(each.body.name, language), "kind": each.body.kind,
            "nation": each.body.nation, "source": _sourced(each.body.source, language),
            "key": each.key.id.hex if each.key else "",
            "public_key": base64.b64encode(each.key.public_key).decode() if each.key else "",
            "key_says": str(body_words.KEYS[each.key_state]),
        }
        for each in listed_bodies()
    ]  # fmt: skip


def _duties(language: str) -> list[dict[str, str]]:
    known = [
        {
            "id": duty.id, "nation": duty.nation,
            "words": f"{_named(duty.law, language)}. {_named(duty.words, language)}",
            "clock": _("to be checked by the operator")
            if duty.clock.words == TO_BE_CHECKED
            else _named(duty.clock.words, language),
            "source": _sourced(duty.source, language),
        }
        for duty in known_duties()
    ]  # fmt: skip
    nobodys = {"nation": "unknown", "clock": "", "source": ""}
    return [
        *known,
        {"id": DUTY_NONE, "words": _("No duty to report, as far as we know"), **nobodys},
        {"id": DUTY_UNKNOWN, "words": _("Which duty it is, we do not know"), **nobodys},
    ]


def _sourced(source: Source, language: str) -> str:
    return ", ".join(filter(None, (_named(source.title, language), source.url)))


def _named(words: Words | str, language: str) -> str:
    return words if isinstance(words, str) else (words.cy if language == "cy" else "") or words.en
