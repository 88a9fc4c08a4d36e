"""What a browser needs to show what it opened: the words of questions, facts and choices, and the sealed bytes."""

import base64
import datetime
from typing import Any

from django.utils.translation import gettext as _

from nightlight.foundation.flows.loading import load_wording
from nightlight.pure.questions.flow import Question
from nightlight.reporting.cases.models import Nation
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.staff.casefile.content import Template
from nightlight.staff.casefile.queries import Sealed
from nightlight.staff.casefile.words import ANSWERS, FACTS
from nightlight.staff.casefile.words import JOURNEYS as REPORTERS
from nightlight.staff.queue.times import names_of_days_and_months
from nightlight.staff.queue.words import NATIONS


def sealed_as_json(sealed: Sealed) -> dict[str, Any]:
    """Return what is sealed of a case as its page's script reads it (frontend/casefile/opening.ts)."""
    to = sealed.recipient
    return {
        "parts": [
            {"name": part.name, "blob": _text(part.blob), "hour": part.hour.isoformat()} for part in sealed.parts
        ],
        "documents": [
            {"id": each.id.hex, "kind": each.kind, "version": each.version, "blob": _text(each.blob)}
            for each in sealed.documents
        ],
        "drafts": {kind: _text(blob) for kind, blob in sealed.drafts.items()},
        "recipient": {"mailbox": to.mailbox.hex, "public_key": _text(to.public_key)} if to else None,
    }


def words_as_json(language: str) -> dict[str, Any]:
    """Return which question of which flow tells which fact, and what choices, facts, days and months are called."""
    flows: dict[str, Any] = {}
    for journey in JOURNEYS.values():
        flow, words = journey.flow, load_wording(journey.flow.name, language)
        nodes = {
            key: {"fact": node.fact, "options": dict(words.nodes[key].options)}
            for key, node in flow.nodes.items()
            if isinstance(node, Question)
        }
        flows[flow.name] = {
            "reporter": str(REPORTERS[journey.name]), "audience": journey.name, "fixed": dict(journey.fixed),
            "nodes": nodes,
        }  # fmt: skip
    answers = {**ANSWERS, **{nation.value: NATIONS[nation.value] for nation in Nation if nation.value != "not-sure"}}
    return {
        "flows": flows,
        "facts": {name: str(words) for name, words in FACTS.items()},
        "answers": {name: str(words) for name, words in answers.items()},
        **names_of_days_and_months(),
    }


def templates_as_json(templates: tuple[Template, ...], language: str, *, today: datetime.date) -> list[dict[str, Any]]:
    """Return reviewed replies: their names in the page's language, their words in both.

    The name of one that should have been reviewed again by `today` says so.
    """

    def name_of(each: Template) -> str:
        name = each.name.cy if language == "cy" else each.name.en
        return _("%(name)s (to be reviewed again)") % {"name": name} if each.review_due <= today else name

    return [
        {
            "id": each.id,
            "audience": each.audience,
            "name": name_of(each),
            "words": {"en": each.words.en.strip(), "cy": each.words.cy.strip()},
        }
        for each in templates
    ]


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
