"""Somebody who has sent a report and noted a return phrase; and staff who write to them."""

import datetime
import uuid
from dataclasses import dataclass, field
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from nightlight.foundation.keys.queries import current_epoch
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.sealing.derivation import PhraseKeys, derive
from nightlight.pure.sealing.phrases import WORDS, Phrase, new_phrase
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.actions import NewPart, open_case
from nightlight.reporting.cases.rules import Facts
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.sealing import seal_answer
from nightlight.reporting.mailbox.actions import open_mailbox, send_reply
from nightlight.reporting.mailbox.queries import recipient_of
from nightlight.reporting.mailbox.rules import REPLY_EPOCH, reply_binding
from tests.reporting.intake.reporter import Reporter

NOON = datetime.datetime(2026, 11, 24, 12, 20, 30, tzinfo=datetime.UTC)
STAFF = "account:7"


@dataclass(frozen=True)
class Owner:
    """Whoever has the phrase."""

    phrase: Phrase = field(repr=False)
    keys: PhraseKeys = field(repr=False)
    case: UUID
    mailbox: UUID

    def enter(self, text: str = "") -> Reporter:
        """Open the mailbox in a browser of its own."""
        reporter = Reporter().go("/mailbox/open/")
        return reporter.send({"phrase": text or self.phrase.text})


def new_keys() -> PhraseKeys:
    """Return the keys of a phrase that nobody has."""
    return derive(new_phrase("en"), pepper=settings.PEPPER)


def new_case(*, language: str = "en") -> UUID:
    """Store a small report, sealed to the current epoch."""
    case, epoch, hours = uuid.uuid4(), current_epoch(), settings.OPERATOR.staffed_hours
    assert epoch
    assert isinstance(hours, StaffedHours)
    flow = JOURNEYS["adult"].flow
    blob = seal_answer(
        "zebrafinch", flow=flow, node="happened", language=language, case=case.hex, part="02", to=epoch, at=NOON
    )
    open_case(
        case=case, parts=[NewPart("02", blob)], facts=Facts(), nation="wales", language=language, low_trust=False,
        received=NOON, hours=hours,
    )  # fmt: skip
    return case


def new_owner(*, words: int = WORDS, case: UUID | None = None) -> Owner:
    """Send a report and take a phrase."""
    case, phrase = case or new_case(), new_phrase("en", words)
    keys = derive(phrase, pepper=settings.PEPPER)
    return Owner(phrase, keys, case, open_mailbox(case=case, keys=keys, instead_of=None, now=timezone.now()))


def sealed_reply(owner: Owner, text: str, message: UUID) -> bytes:
    """Return what a caseworker's browser makes of an answer."""
    to = recipient_of(owner.case, now=timezone.now())
    assert to
    binding = reply_binding(owner.case, message)
    assert binding.epoch == REPLY_EPOCH
    return seal(text.encode(), to=to.public_key, binding=binding)


def write_to(owner: Owner, text: str) -> UUID:
    """Let staff write to a reporter; return the message's id."""
    to, message = recipient_of(owner.case, now=timezone.now()), uuid.uuid4()
    assert to
    blob = sealed_reply(owner, text, message)
    send_reply(mailbox=to.mailbox, message=message, blob=blob, by=STAFF, now=timezone.now())
    return message
