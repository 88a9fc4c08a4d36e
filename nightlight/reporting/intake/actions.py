"""A report from its first page to its receipt: begun, answered, sent. Each is one transaction under the visit's lock.

Promises that an answer which was sealed is kept wherever it still can be: in the draft, in a new draft where the old
one had ended, or beside the parts of a report that another tab has sent meanwhile; and that a draft which begins anew
is no younger and no more trusted than it was. Opens nothing.
"""

import datetime
import itertools
import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from django.db import transaction

from nightlight.foundation.keys.queries import Epoch
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.sealing.derivation import PhraseKeys
from nightlight.pure.sealing.evidence import FILLER
from nightlight.reporting.cases.actions import NewPart, add_part, open_case
from nightlight.reporting.cases.queries import due_at_of
from nightlight.reporting.intake import progress
from nightlight.reporting.intake.journeys import JOURNEYS, Journey, most_questions
from nightlight.reporting.intake.places import Place
from nightlight.reporting.intake.sealing import LEFT_OUT, seal_answer
from nightlight.reporting.mailbox.actions import open_mailbox
from nightlight.reporting.visits.actions import VisitEnded, change_visit, open_visit, revive_visit
from nightlight.reporting.visits.held import Draft, Held, Receipt, SealedAnswer
from nightlight.reporting.visits.key import VisitKey, new_key

LEAST_SECONDS = 20
"""Whoever sends a whole report faster than this did not read the questions."""

Where = Literal["draft", "new-draft", "sent-report"]


class Unfinished(Exception):
    """Not every question that has to be answered is."""


class WordsGiven(Exception):
    """The reporter has had other words than this press takes the place of: a page that was loaded again."""


class _AlreadySent(Exception):
    """Another tab has sent the report meanwhile."""


def begin_report(journey: Journey, *, language: str, low_trust: bool, now: datetime.datetime) -> tuple[VisitKey, Draft]:
    """Begin a visit with an empty draft and return its key and the draft. The case's id is drawn here."""
    key, case = new_key(), uuid.uuid4().hex
    began_at = int(now.timestamp())
    draft = progress.begin_draft(journey, case=case, language=language, began_at=began_at, low_trust=low_trust)
    open_visit(key, Held(draft=draft), now=now)
    return key, draft


@transaction.atomic
def keep_answer(
    key: VisitKey, place: Place, answer: SealedAnswer, *, choice: str | None, language: str, now: datetime.datetime
) -> Where:
    """Keep a sealed answer, and say where it went. Raises CaseFull where a sent report takes no more."""

    def answered(draft: Draft) -> Draft:
        return draft.answered(place.node, answer, choice)

    try:
        _change_draft(key, place, answered, now=now)
        return "draft"
    except _AlreadySent:
        _add_to_sent(key, place, answer, now=now)
        return "sent-report"
    except VisitEnded:
        case = uuid.UUID(place.case)
        if due_at_of(case):
            add_part(case=case, name=answer.name, blob=answer.blob, received=now)
            return "sent-report"
    revive_visit(key, Held(draft=progress.draft_at(place, language=language)), now=now)
    # Two tabs may come back at once: each finds the visit that the first of them revived, and adds to it.
    _change_draft(key, place, lambda draft: replace(answered(draft), restored=True), now=now)
    return "new-draft"


def leave_out_rest(key: VisitKey, place: Place, *, language: str, to: Epoch, now: datetime.datetime) -> None:
    """Leave out every question that may be and has no answer. Nothing happens where the draft is sent or over."""
    journey = JOURNEYS[place.journey]
    flow = journey.flow

    def left_out(draft: Draft) -> Draft:
        for node in [each.key for each in journey.questions if each.skippable and each.key not in draft.sealed]:
            part = draft.part_of(node)
            blob = seal_answer(
                LEFT_OUT, flow=flow, node=node, language=language, case=place.case, part=part, to=to, at=now
            )
            draft = draft.answered(node, SealedAnswer(part, blob, given=False))
        return draft

    try:
        _change_draft(key, place, left_out, now=now)
    except (_AlreadySent, VisitEnded):
        return


def keep_notice(key: VisitKey, place: Place, *, now: datetime.datetime) -> None:
    """Keep that a notice was read. Nothing happens where the draft is sent or over."""
    try:
        _change_draft(key, place, lambda draft: draft.has_told(place.node), now=now)
    except (_AlreadySent, VisitEnded):
        return


def keep_visit(key: VisitKey, *, now: datetime.datetime) -> None:
    """Count a visit as touched. Raises VisitEnded."""
    change_visit(key, lambda held: held, now=now)


def send_report(
    key: VisitKey, *, language: str, low_trust: bool, to: Epoch, hours: StaffedHours, now: datetime.datetime
) -> Receipt:
    """Store the draft as a case and put its receipt in its place, in one transaction. Sending twice gives one case.

    Raises Unfinished and VisitEnded.
    """

    def change(held: Held) -> Held:
        if held.receipt:
            return held
        if held.draft is None:
            raise VisitEnded
        receipt = _store(held.draft, language=language, low_trust=low_trust, to=to, hours=hours, now=now)
        return replace(held, draft=None, receipt=receipt)

    sent = change_visit(key, change, now=now).receipt
    assert sent is not None  # noqa: S101  # `change` returns nothing else
    return sent


def give_words(key: VisitKey, keys: PhraseKeys, *, after: str, now: datetime.datetime) -> None:
    """Let a phrase open a mailbox for the report that was sent; the one whose id is `after`, if any, ends.

    Raises WordsGiven, mailbox.actions.CaseHasMailbox and VisitEnded.
    """

    def change(held: Held) -> Held:
        if held.receipt is None:
            raise VisitEnded
        if held.receipt.mailbox != after:
            raise WordsGiven
        before = uuid.UUID(after) if after else None
        opened = open_mailbox(case=uuid.UUID(held.receipt.case), keys=keys, instead_of=before, now=now)
        return replace(held, receipt=replace(held.receipt, mailbox=opened.hex))

    change_visit(key, change, now=now)


def _store(
    draft: Draft, *, language: str, low_trust: bool, to: Epoch, hours: StaffedHours, now: datetime.datetime
) -> Receipt:
    journey = JOURNEYS[draft.journey]
    if not progress.is_complete(journey.flow, draft):
        raise Unfinished
    parts = _parts(draft, journey, language=language, to=to, now=now)
    in_haste = now.timestamp() - draft.began_at < LEAST_SECONDS
    stored = open_case(
        case=uuid.UUID(draft.case),
        parts=parts,
        facts=progress.facts_of(journey, draft),
        nation=progress.nation_of(journey, draft),
        language=language,
        low_trust=low_trust or draft.low_trust or in_haste,
        received=now,
        hours=hours,
    ).case
    return Receipt(draft.case, draft.journey, int(stored.due_at.timestamp()), urgent=stored.band == "top")


def _parts(draft: Draft, journey: Journey, *, language: str, to: Epoch, now: datetime.datetime) -> list[NewPart]:
    """Return a part for each question of the journey, and as many more as the longest journey has.

    What was not asked is sealed as if left out: neither the answers nor the journey can be told from the parts.
    """
    parts: dict[str, bytes] = {}
    flow = journey.flow

    def seal_empty(node: str, name: str) -> bytes:
        return seal_answer(LEFT_OUT, flow=flow, node=node, language=language, case=draft.case, part=name, to=to, at=now)

    for question in journey.questions:
        if answer := draft.sealed.get(question.key):
            name, blob = answer.name, answer.blob
        else:
            name = draft.part_of(question.key)
            blob = seal_empty(question.key, name)
        parts[_free(name, parts)] = blob
    # What a question of an earlier release was answered with goes along.
    for key, answer in draft.sealed.items():
        if key not in flow.nodes:
            parts[_free(answer.name, parts)] = answer.blob
    names, most = (f"{number:02}" for number in itertools.count(1)), most_questions()
    while len(parts) < most:
        name = next(each for each in names if each not in parts)
        parts[name] = seal_empty(FILLER, name)
    return [NewPart(name, blob) for name, blob in parts.items()]


def _free(name: str, taken: dict[str, bytes]) -> str:
    """Return the name of a part, numbered on where a release in between gave its place to another question."""
    numbered = (f"{name}.{number}" for number in itertools.count(2))
    return name if name not in taken else next(each for each in numbered if each not in taken)


def _change_draft(key: VisitKey, place: Place, change: Callable[[Draft], Draft], *, now: datetime.datetime) -> None:
    def change_held(held: Held) -> Held:
        if held.draft is None or held.draft.case != place.case:
            raise _AlreadySent if held.receipt and held.receipt.case == place.case else VisitEnded
        return replace(held, draft=change(replace(held.draft, restored=False)))

    change_visit(key, change_held, now=now)


def _add_to_sent(key: VisitKey, place: Place, answer: SealedAnswer, *, now: datetime.datetime) -> None:
    add_part(case=uuid.UUID(place.case), name=answer.name, blob=answer.blob, received=now)

    def change(held: Held) -> Held:
        receipt = held.receipt and replace(held.receipt, added_later=held.receipt.added_later + 1)
        return replace(held, receipt=receipt)

    change_visit(key, change, now=now)
