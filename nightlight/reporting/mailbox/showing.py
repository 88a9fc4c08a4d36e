"""What stands on the mailbox's pages: messages as they open, times, the form to write in and what its script needs.

Promises that of a report nothing is shown: what opens here was sealed to the reporter, as a reply, and nothing else.
"""

import datetime
import re
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nightlight.foundation.flows.asking import LONGEST_TYPED
from nightlight.foundation.operator.rules import is_staffed, next_reading
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.foundation.pages.clock import date_words, moment_words, time_words, within_sentence
from nightlight.pure.sealing.part import PartDoesNotOpen
from nightlight.pure.sealing.phrases import Language, Phrase, spell
from nightlight.pure.sealing.replies import open_reply
from nightlight.reporting.mailbox import queries, rules
from nightlight.reporting.mailbox.messages import Asking, seal_attributes
from nightlight.reporting.mailbox.places import Place
from nightlight.reporting.mailbox.state import Conversation
from nightlight.reporting.readers import open_epoch
from nightlight.reporting.visits.key import VisitKey

# What would hide, reorder or break a page's text: control characters but tab and line feed, and bidi controls.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Shown:
    """A message as it is read. `text` is empty for one that does not open."""

    text: str = field(repr=False)
    written: str


@dataclass(frozen=True)
class SpelledWord:
    """A word of a phrase and its letters, for reading aloud."""

    word: str = field(repr=False)
    letters: tuple[str, ...] = field(repr=False)


def language() -> Language:
    """Return the language of this page."""
    return "cy" if get_language() == "cy" else "en"


def message_question() -> str:
    """Return what stands above the field for a message."""
    return _("Write to us")


def closure_question() -> str:
    """Return what is asked of somebody who wants us to stop writing."""
    return _("Is someone making you do this?")


def spelled(phrase: Phrase) -> list[SpelledWord]:
    """Return a phrase's words with their letters."""
    return [SpelledWord(word, letters) for word, letters in spell(phrase)]


def messages_of(conversation: Conversation) -> list[Shown]:
    """Return the messages that are on the screen, opened in memory."""
    found = queries.replies(conversation.mailbox_id, conversation.reading_ids)
    return [_shown(reply, conversation) for reply in found]


def reading_words(hours: StaffedHours, now: datetime.datetime) -> str:
    """Return when somebody reads next, as words; empty while somebody is there."""
    return "" if is_staffed(hours, now) else moment_words(next_reading(hours, now), now)


def conversation_page(
    conversation: Conversation, key: VisitKey, *, hours: StaffedHours, seconds_left: int, now: datetime.datetime
) -> dict[str, Any]:
    """Return what stands on the page of an open conversation."""
    closure_hour = queries.closure_hour_of(conversation.mailbox_id)
    closure = rules.closure_of(closure_hour, now)
    return {
        "note": conversation.note,
        "unread": len(queries.unread(conversation.mailbox_id)),
        "replies": messages_of(conversation),
        "closure": closure,
        "closes": moment_words(rules.closes_at(closure_hour), now) if closure_hour else "",
        "seconds_left": seconds_left,
        **writing(conversation.case, key, hours=hours, now=now),
    }


def writing(case: str, key: VisitKey, *, hours: StaffedHours | None, now: datetime.datetime) -> dict[str, Any]:
    """Return what the form for a message needs."""
    place, epoch = Place(key.row, case), open_epoch()
    seal = (
        seal_attributes(
            question=message_question(), case=place.case_id, language=language(), to=epoch, asking=Asking("message")
        )
        if epoch
        else {}
    )
    return {
        "question": message_question(),
        "most": LONGEST_TYPED,
        "place": place.token,
        "seal": seal,
        "until": reading_words(hours, now) if hours else "",
        "operator": settings.OPERATOR.name,
    }


def _shown(reply: queries.SealedReply, conversation: Conversation) -> Shown:
    written = _day_words(reply.hour)
    binding = rules.reply_binding(conversation.case_id, reply.id)
    try:
        text = open_reply(reply.blob, seed=conversation.seed, binding=binding).decode(errors="replace")
    except PartDoesNotOpen:
        text = ""
    return Shown(_HIDDEN.sub("", text.replace("\r\n", "\n")), written)


def _day_words(moment: datetime.datetime) -> str:
    return f"{within_sentence(date_words(moment.date(), 'EEEE d MMMM'))}, {time_words(moment)}"
