"""What happened to a case, in order: what came, what was written, who did what. Sealed things stand there by their id.

Promises a constant number of questions, and nothing that is not in the clear. What a reporter sent has an hour, what
staff did has a minute.
"""

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject
from nightlight.reporting.mailbox.messages import PART as MAILBOX_PART
from nightlight.reporting.mailbox.models import Message
from nightlight.staff.casefile.models import Document
from nightlight.staff.casefile.words import ASKED_BY, BECAUSE, DOCUMENTS, EVENTS, PROCEEDINGS, WAYS
from nightlight.staff.queue.models import Label
from nightlight.staff.queue.times import hour_words, minute_words
from nightlight.staff.queue.words import BAND_REASONS, BANDS, OUTCOMES, PAUSE_REASONS
from nightlight.staff.referral.models import Referral

Parts = Iterable[tuple[str, datetime.datetime]]
_ACCOUNT = "account:"


@dataclass(frozen=True)
class Entry:
    """One thing that happened. `document` or `part` names what is sealed, `who` is empty for the reporter."""

    at: datetime.datetime
    said: str
    who: str = ""
    document: UUID | None = None
    part: str = ""
    is_hour: bool = False
    note: str = ""


def timeline_of(case: Case, *, parts: Parts, bodies: Mapping[str, str]) -> list[Entry]:
    """Return what happened to a case, the newest first. `parts` are names and hours, `bodies` names by id."""
    events = list(AuditEvent.objects.filter(subject=audit_subject(case.pk), action__in=list(EVENTS)).order_by("number"))
    documents = list(Document.objects.filter(case=case).defer("blob").select_related("author"))
    referred = {each.pk: each for each in Referral.objects.filter(case=case)}
    read = dict(Message.objects.filter(mailbox__case=case).values_list("id", "read_hour"))
    told = [(event, json.loads(event.details)) for event in events]
    named = {event.actor for event in events} | {str(details.get("to", "")) for _event, details in told}
    numbers = {int(each.removeprefix(_ACCOUNT)) for each in named if each.removeprefix(_ACCOUNT).isdecimal()}
    labels = dict(Label.objects.values_list("pk", "name"))
    names = dict(User.objects.filter(pk__in=numbers).values_list("pk", "username"))
    entries = [
        Entry(case.hour, _("The report came"), is_hour=True),
        *_messages(parts),
        *(_of_document(each, read, referred.get(each.pk), bodies) for each in documents),
        *(_of_event(event, details, names, bodies, labels) for event, details in told),
    ]
    # What has an hour alone stands before what was done within it.
    return sorted(entries, key=lambda entry: (entry.at, not entry.is_hour), reverse=True)


def _messages(parts: Parts) -> Iterator[Entry]:
    for name, hour in parts:
        if name.partition(".")[0] == MAILBOX_PART:
            yield Entry(hour, _("A message from the reporter"), part=name, is_hour=True)


def _of_document(
    document: Document,
    read: Mapping[UUID, datetime.datetime | None],
    referral: Referral | None,
    bodies: Mapping[str, str],
) -> Entry:
    body = _called(referral.body, bodies) if referral else ""
    said = str(DOCUMENTS[document.kind]) % {"version": document.version, "body": body}
    note = ""
    if referral and referral.handed_at:
        note = f"{WAYS[referral.way]}, {minute_words(referral.handed_at)}"
    if document.kind == "reply":
        # A message that was read is deleted after some hours: one that is gone was read, or its phrase was changed.
        waits = document.pk in read and read[document.pk] is None
        note = _("not read yet") if waits else _("read, or moved to a new phrase")
    return Entry(document.written_at, said, who=document.author.username, document=document.pk, note=note)


def _of_event(
    event: AuditEvent,
    details: Mapping[str, Any],
    names: Mapping[int, str],
    bodies: Mapping[str, str],
    labels: Mapping[int, str],
) -> Entry:
    if event.action == "cases.breach":
        # Written down within a minute or so (staff/notices/breaches.py), and true from the hour that was missed.
        return Entry(datetime.datetime.fromisoformat(details["due"]), str(EVENTS[event.action]), is_hour=True)
    reason = details.get("reason", "")
    given = {
        "to": _name(str(details.get("to", "")), names),
        "until": _until(str(details.get("until", ""))),
        "reason": str(PAUSE_REASONS.get(reason) or BAND_REASONS.get(reason) or ""),
        "outcome": str(OUTCOMES.get(details.get("outcome", ""), "")),
        "before": str(BANDS.get(details.get("from", ""), "")),
        "after": str(BANDS.get(str(details.get("to", "")), "")),
        "parts": str(details.get("parts", "")),
        "asked_by": str(ASKED_BY.get(details.get("asked_by", ""), "")),
        "proceedings": str(PROCEEDINGS.get(details.get("proceedings", ""), "")),
        "body": _called(details.get("body", ""), bodies),
        "label": labels.get(details.get("label", 0)) or _("one that leads have removed since"),
    }
    is_reporters = event.action == "cases.message"
    who = "" if is_reporters else _name(event.actor, names)
    note = str(BECAUSE.get(details.get("because", ""), ""))
    return Entry(event.at, str(EVENTS[event.action]) % given, who=who, is_hour=is_reporters, note=note)


def _called(body: str, bodies: Mapping[str, str]) -> str:
    return bodies.get(body, body)


def _name(actor: str, names: Mapping[int, str]) -> str:
    number = actor.removeprefix(_ACCOUNT)
    if number.isdecimal():
        return names.get(int(number), actor)
    return _("by itself") if actor == "worker" else actor


def _until(text: str) -> str:
    try:
        return hour_words(datetime.datetime.fromisoformat(text))
    except ValueError:
        return text
