"""What a reporter writes: read from a form, sealed to the team, added to the case as one more part.

Promises the same evidence and the same seal as an answer of the report, and that where a sealed message came, a plain
one beside it is not looked at; and that of somebody who is made to ask for an end nobody says that staff were told
unless it is so. Refuses what is no message with MessageRefused, which holds none of it.
"""

import base64
import binascii
import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from nightlight.foundation.flows.asking import fills_its_field
from nightlight.foundation.keys.queries import Epoch
from nightlight.pure.sealing.evidence import Evidence, to_bytes
from nightlight.pure.sealing.part import TEAM, Binding, PartInvalid, PlaintextTooLong, blob_epoch
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.actions import CaseFull, add_part
from nightlight.reporting.cases.rules import PURPOSE
from nightlight.reporting.readers import open_epoch
from nightlight.reporting.unsent import unsent_attributes

FLOW, FLOW_VERSION = "mailbox", "1"
PART = "mailbox"
"""The name of every part that comes this way, so that it does not tell what was said."""

LONGEST = 20_000
LONGEST_BYTES = 60_000
TOO_LONG = _("This is longer than one message can be: 20,000 letters. It is still here. Please shorten it.")
Why = Literal["empty", "too-long", "unreadable"]


class MessageRefused(Exception):
    """What was sent is no message."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True)
class Asking:
    """What was asked, as evidence names it, and the part of the case that the answer is sealed into."""

    node: str
    flow: str = FLOW
    version: str = FLOW_VERSION
    part: str = PART


@dataclass(frozen=True)
class Words:
    """A message in the clear, to be sealed at once."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Sealed:
    """A message that only its readers can open."""

    blob: bytes = field(repr=False)


def read_message(form: QueryDict, *, knows_epoch: Callable[[int], bool]) -> Words | Sealed:
    """Return the message in a form. `knows_epoch` says whether a part may be sealed to a key. Raises MessageRefused."""
    if sealed := form.get("sealed"):
        return Sealed(_blob(sealed, knows_epoch))
    text = form.get("answer", "")
    if not text.strip():
        raise MessageRefused("empty")
    # A browser sends a line end as two characters, where the field that counted them has one.
    is_longer = len(text.replace("\r\n", "\n")) > LONGEST or len(text.encode(errors="replace")) > LONGEST_BYTES
    if is_longer or fills_its_field(text):
        raise MessageRefused("too-long")
    return Words(text)


def seal_words(
    text: str,
    *,
    question: str,
    case: UUID,
    language: str,
    to: Epoch,
    at: datetime.datetime,
    asking: Asking,
) -> bytes:
    """Return what was written, with the question as shown, sealed to the team. Raises MessageRefused."""
    evidence = Evidence(
        flow=asking.flow,
        flow_version=asking.version,
        language=language,
        node=asking.node,
        question=question,
        answer=text,
        at=at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        sealed_by="server",
    )
    binding = Binding(purpose=PURPOSE, team=TEAM, epoch=to.number, case=case.hex, part=asking.part)
    try:
        return seal(to_bytes(evidence), to=to.public_key, binding=binding)
    except PlaintextTooLong:
        raise MessageRefused("too-long") from None


def keep_whether_made_to(
    answer: str, *, question: str, case: UUID, language: str, asking: Asking, now: datetime.datetime
) -> bool:
    """Seal and keep whether somebody is made to do what they ask for; return whether that was possible.

    A case that is full has room for it all the same, as long as nobody fills that, too.
    """
    to = open_epoch()
    if to is None:
        return False
    blob = seal_words(answer, question=question, case=case, language=language, to=to, at=now, asking=asking)
    try:
        add_part(case=case, name=asking.part, blob=blob, received=now, must_be_known=True)
    except CaseFull:
        return False
    return True


def seal_attributes(*, question: str, case: UUID, language: str, to: Epoch, asking: Asking) -> dict[str, str | int]:
    """Return the form's data-* attributes, with which its script seals a message (frontend/sealing/form.ts)."""
    return {
        "data-seal": "",
        "data-public-key": base64.b64encode(to.public_key).decode(),
        "data-epoch": to.number,
        "data-team": TEAM,
        "data-purpose": PURPOSE,
        "data-case": case.hex,
        "data-part": asking.part,
        "data-flow": asking.flow,
        "data-flow-version": asking.version,
        "data-language": language,
        "data-node": asking.node,
        "data-question": question,
        **unsent_attributes(limit=LONGEST, too_long=TOO_LONG),
    }


def _blob(sealed: str, knows_epoch: Callable[[int], bool]) -> bytes:
    try:
        blob = base64.b64decode(sealed, validate=True)
        epoch = blob_epoch(blob)
    except (binascii.Error, ValueError, PartInvalid):
        raise MessageRefused("unreadable") from None
    if not knows_epoch(epoch):
        raise MessageRefused("unreadable")
    return blob
