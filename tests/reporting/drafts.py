"""Complete drafts, made without going from page to page: for what is only about sending them."""

import datetime
import uuid

from nightlight.foundation.keys.queries import current_epoch
from nightlight.pure.questions.flow import Question
from nightlight.reporting.intake import progress
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.sealing import seal_answer
from nightlight.reporting.visits.held import Draft, SealedAnswer

WORDS = "Somebody in a game keeps asking where I live, and does not stop."


def complete_draft(name: str, *, began: datetime.datetime) -> Draft:
    """Return a draft that only has to be sent: the mildest answers, and the same words to every sensitive question."""
    journey, epoch = JOURNEYS[name], current_epoch()
    assert epoch
    draft = progress.begin_draft(journey, case=uuid.uuid4().hex, language="en", began_at=int(began.timestamp()))
    while not progress.is_complete(journey.flow, draft):
        node = progress.next_page(journey.flow, draft)
        if not isinstance(node, Question):
            draft = draft.has_told(node.key)
            continue
        options = [option.key for option in node.options]
        choice = None if node.sensitive else "no" if "no" in options else options[-1]
        part = draft.part_of(node.key)
        blob = seal_answer(
            choice or WORDS,
            flow=journey.flow,
            node=node.key,
            language="en",
            case=draft.case,
            part=part,
            to=epoch,
            at=began,
        )
        draft = draft.answered(node.key, SealedAnswer(part, blob, given=True), choice)
    return draft
