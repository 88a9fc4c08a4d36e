"""Sends what somebody chose: the case, its sealed answers, its fingerprints and its receipt, in one transaction.

Promises that nobody is told that it was sent before all of it is stored, and that a form which is sent twice makes one
case, whose receipt is given to the visit alone that sent it.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from django.db import transaction

from nightlight.foundation.flows.loading import load_flow, load_wording
from nightlight.foundation.keys.queries import Epoch
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.flow import Question
from nightlight.pure.sealing.derivation import PhraseKeys
from nightlight.reporting.cases.actions import NewPart, open_case
from nightlight.reporting.mailbox.actions import open_mailbox
from nightlight.reporting.mailbox.messages import Asking, seal_words
from nightlight.reporting.removal.actions import ask_for_listing
from nightlight.reporting.removal.lines import Given
from nightlight.reporting.removal.way import FLOW, Form, facts_of
from nightlight.reporting.visits.actions import VisitEnded, change_visit, end_visit, open_visit
from nightlight.reporting.visits.held import Held, Receipt
from nightlight.reporting.visits.key import VisitKey, new_key
from nightlight.reporting.visits.queries import read_visit

WHERE = "where"
WHERE_PART = "09"
"""The part for where it was shared: the browser seals into it before it knows how many others there are."""


class AlreadySent(Exception):
    """This form was sent before."""


class WordsGiven(Exception):
    """Other words were given meanwhile: a page that was loaded again."""


@dataclass(frozen=True)
class Sending:
    """What is sent. `where` is the answer about where it was shared, sealed; `language` is the page's."""

    form: Form
    fingerprints: Sequence[Given] = field(repr=False)
    where: bytes = field(repr=False)
    language: str
    low_trust: bool


def where_asking() -> Asking:
    """Return how evidence names the question about where it was shared."""
    return Asking(WHERE, flow=FLOW, version=load_flow(FLOW).version, part=WHERE_PART)


@transaction.atomic
def send_removal(
    key: VisitKey | None, sending: Sending, *, to: Epoch, hours: StaffedHours, now: datetime.datetime
) -> VisitKey:
    """Store what is sent and return the key of the visit that has its receipt. Raises AlreadySent."""
    form = sending.form
    opened = open_case(
        case=form.case_id,
        parts=[*_answers(sending, to, now), NewPart(WHERE_PART, sending.where)],
        facts=facts_of(form.way),
        nation="not-sure",
        language=sending.language,
        low_trust=sending.low_trust,
        received=now,
        hours=hours,
    )
    if not opened.is_new:
        raise AlreadySent
    ask_for_listing(case=form.case_id, fingerprints=sending.fingerprints, low_trust=sending.low_trust, now=now)
    journey = "child" if form.way.given.get("age") == "under-13" else "young-person"
    due_at, is_urgent = int(opened.case.due_at.timestamp()), opened.case.band == "top"
    return _keep(key, Receipt(form.case, journey, due_at, urgent=is_urgent), now)


def give_words(key: VisitKey, keys: PhraseKeys, *, after: str, now: datetime.datetime) -> None:
    """Let a phrase open a mailbox for what was sent; the one whose id is `after`, if any, ends.

    Raises WordsGiven, mailbox.actions.CaseHasMailbox and VisitEnded.
    """

    def change(held: Held) -> Held:
        if held.removal is None:
            raise VisitEnded
        if held.removal.mailbox != after:
            raise WordsGiven
        before = UUID(after) if after else None
        opened = open_mailbox(case=UUID(held.removal.case), keys=keys, instead_of=before, now=now)
        return replace(held, removal=replace(held.removal, mailbox=opened.hex))

    change_visit(key, change, now=now)


def receipt_in(key: VisitKey | None, *, now: datetime.datetime) -> Receipt | None:
    """Return the receipt that a visit holds; None where there is none."""
    opened = read_visit(key, now=now) if key else None
    return opened.held.removal if opened else None


def _keep(key: VisitKey | None, receipt: Receipt, now: datetime.datetime) -> VisitKey:
    """Put the receipt into a visit under a new key, so that nobody can have planted it.

    A visit in which somebody writes a report goes on as it is: its pages are bound to its key.
    """
    opened = read_visit(key, now=now) if key else None
    if key and opened and opened.held.draft:
        change_visit(key, lambda held: replace(held, removal=receipt), now=now)
        return key
    fresh = new_key()
    open_visit(fresh, replace(opened.held if opened else Held(), removal=receipt), now=now)
    if key:
        end_visit(key)
    return fresh


def _answers(sending: Sending, to: Epoch, now: datetime.datetime) -> list[NewPart]:
    """Return a part for each question of the flow, sealed with the question as it was shown."""
    flow, words = load_flow(FLOW), load_wording(FLOW, sending.language).nodes
    given = sending.form.way.given
    parts = []
    for number, node in enumerate((each for each in flow.nodes.values() if isinstance(each, Question)), start=1):
        shown = "\n".join([words[node.key].title, *plain_lines(words[node.key].hint)])
        asking = Asking(node.key, flow=FLOW, version=flow.version, part=f"{number:02}")
        blob = seal_words(
            given.get(node.key, ""), question=shown, case=sending.form.case_id, language=sending.language, to=to,
            at=now, asking=asking,
        )  # fmt: skip
        parts.append(NewPart(asking.part, blob))
    return parts
