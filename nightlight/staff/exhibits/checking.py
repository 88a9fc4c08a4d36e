"""Checks an exhibit by itself: no database, no settings, no network.

Promises one finding a question, in the order in which somebody in a court would ask; each holds, fails or could not be
checked, and says what was looked at. Opens each part with the secret that was disclosed with it, so that the words that
are shown are what the sealed bytes hold. Trusts nothing that the file says of itself.

What a file alone can't show: that no event between those in it was left out of the record, and that the record was not
written anew as a whole. For that, give extracts of the record, and heads that were given away before.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from nightlight.foundation.audit.extracts import Extract
from nightlight.foundation.audit.heads import HeadInvalid, SignedHead, read_head, read_signed_head
from nightlight.foundation.audit.rules import Event, Fault, Head, digest_of, verify_chain
from nightlight.pure.sealing.disclosed import open_disclosed
from nightlight.pure.sealing.evidence import Evidence, EvidenceInvalid, from_bytes
from nightlight.pure.sealing.part import TEAM, Binding, PartDoesNotOpen, blob_epoch
from nightlight.reporting.cases.rules import ARRIVED, PURPOSE, audit_name, digest_of_digests
from nightlight.staff.exhibits.rules import ACTION, Exhibit, GivenDocument, GivenPart, digest_of_events

Question = Literal["words", "arrival", "writing", "events", "exhibit", "signature", "record"]
Verdict = Literal["holds", "fails", "not checked"]

_STAFF_PURPOSE = "casefile"
_LATER = re.compile(r"\.\d+\Z", re.ASCII)
"""What a part that came later has after the name that it was sealed under."""


@dataclass(frozen=True)
class Finding:
    """One question, what was found, and what that means, in a sentence for people."""

    question: Question
    verdict: Verdict
    said: str


@dataclass(frozen=True)
class OpenedPart:
    """A part and what it says; nothing where it does not open."""

    part: GivenPart
    digest: str
    evidence: Evidence | None


@dataclass(frozen=True)
class OpenedDocument:
    """What staff wrote; nothing where it does not open."""

    document: GivenDocument
    digest: str
    text: str | None


@dataclass(frozen=True)
class Checked:
    """All that was found. `head` is where the record stood, if a head is in the file and is signed."""

    exhibit: Exhibit
    parts: tuple[OpenedPart, ...]
    documents: tuple[OpenedDocument, ...]
    findings: tuple[Finding, ...]
    head: SignedHead | None

    @property
    def holds(self) -> bool:
        """Return whether nothing that was checked fails."""
        return all(finding.verdict != "fails" for finding in self.findings)


def check(
    exhibit: Exhibit, *, public_key: bytes = b"", record: Sequence[Extract] = (), heads: Sequence[Head] = ()
) -> Checked:
    """Return what holds of an exhibit. `public_key` is the one that the operator signs heads with (Ed25519, 32 bytes).

    `record` are extracts of the record that an auditor took; `heads` ends of it that were given away, read with
    `public_key` already.
    """
    parts = tuple(_opened(exhibit, part) for part in exhibit.content.parts)
    documents = tuple(_document(exhibit, document) for document in exhibit.content.documents)
    signature, head = _signature(exhibit, public_key)
    findings = (
        _words(parts, documents),
        _arrival(exhibit, parts),
        _writing(exhibit, documents),
        _events(exhibit),
        _exhibit(exhibit),
        signature,
        _record(exhibit, record, heads),
    )
    return Checked(exhibit, parts, documents, findings, head)


def _opened(exhibit: Exhibit, part: GivenPart) -> OpenedPart:
    binding = _binding(exhibit, part.blob, PURPOSE, _LATER.sub("", part.name))
    try:
        said = from_bytes(open_disclosed(part.blob, shared_secret=part.secret, binding=binding))
    except (PartDoesNotOpen, EvidenceInvalid):
        said = None
    return OpenedPart(part, hashlib.sha256(part.blob).hexdigest(), said)


def _document(exhibit: Exhibit, document: GivenDocument) -> OpenedDocument:
    binding = _binding(exhibit, document.blob, _STAFF_PURPOSE, f"{document.kind}/{document.id}")
    try:
        text = open_disclosed(document.blob, shared_secret=document.secret, binding=binding).decode()
    except (PartDoesNotOpen, UnicodeDecodeError):
        text = None
    return OpenedDocument(document, hashlib.sha256(document.blob).hexdigest(), text)


def _binding(exhibit: Exhibit, blob: bytes, purpose: str, part: str) -> Binding:
    return Binding(purpose=purpose, team=TEAM, epoch=blob_epoch(blob), case=exhibit.content.case, part=part)


def _words(parts: tuple[OpenedPart, ...], documents: tuple[OpenedDocument, ...]) -> Finding:
    shut = [each.part.name for each in parts if each.evidence is None]
    shut += [_called(each.document) for each in documents if each.text is None]
    if shut:
        return Finding("words", "fails", f"These do not open as what they are called: {_listed(shut)}.")
    count = len(parts) + len(documents)
    return Finding("words", "holds", f"The words shown are what the {count} sealed pieces of this case hold.")


def _arrival(exhibit: Exhibit, parts: tuple[OpenedPart, ...]) -> Finding:
    name = audit_name(UUID(hex=exhibit.content.case))
    digests = {each.part.name: each.digest for each in parts}
    digests |= {each.name: each.digest for each in exhibit.content.withheld}
    arrived = {key: str(digest) for key, digest in _arrivals(exhibit, name)}
    later = {key.partition("/")[2] for key in arrived} - {""}
    wrong = [part for part in sorted(later) if part not in digests]
    wrong += [
        part
        for part in sorted(later & set(digests))
        if digest_of_digests([(part, digests[part])]) != arrived[f"{name}/{part}"]
    ]
    first = [(part, digest) for part, digest in digests.items() if part not in later]
    if name not in arrived:
        return Finding("arrival", "fails", "No event in this file says that the report arrived.")
    if digest_of_digests(first) != arrived[name]:
        wrong.insert(0, f"what came first ({_listed(sorted(part for part, _ in first))})")
    if wrong:
        return Finding("arrival", "fails", f"Not as it arrived: {_listed(wrong)}.")
    return Finding(
        "arrival", "holds",
        f"All {len(digests)} parts, given and withheld, are byte for byte those that the record says arrived.",
    )  # fmt: skip


def _arrivals(exhibit: Exhibit, name: str) -> Iterator[tuple[str, object]]:
    for event in exhibit.events:
        if event.action == ARRIVED:
            for key, digest in json.loads(event.details).items():
                if key.partition("/")[0] == name:
                    yield key, digest


def _writing(exhibit: Exhibit, documents: tuple[OpenedDocument, ...]) -> Finding:
    subject = _subject(exhibit)
    told = [json.loads(event.details) for event in exhibit.events if event.subject == subject]
    known = {details["document"]: details["digest"] for details in told if {"document", "digest"} <= set(details)}
    wrong = [_called(each.document) for each in documents if known.get(each.document.id, each.digest) != each.digest]
    if wrong:
        return Finding("writing", "fails", f"Not as it was written: {_listed(wrong)}.")
    unknown = [_called(each.document) for each in documents if each.document.id not in known]
    if unknown:
        return Finding(
            "writing", "not checked", f"The record does not say what these were when they were written: "
            f"{_listed(unknown)}.",
        )  # fmt: skip
    if not documents:
        return Finding("writing", "not checked", "No note, reply or assessment of staff is given.")
    return Finding(
        "writing",
        "holds",
        f"All {len(documents)} pieces by staff are those that were written at the time of their events.",
    )


def _events(exhibit: Exhibit) -> Finding:
    changed = [str(event.number) for event in exhibit.events if digest_of(event) != event.digest]
    if changed:
        return Finding("events", "fails", f"Changed after it was written: event {_listed(changed)}.")
    numbers = [event.number for event in exhibit.events]
    if numbers != sorted(set(numbers)):
        return Finding("events", "fails", "The events do not stand in the order of their numbers.")
    return Finding("events", "holds", f"None of the {len(numbers)} events was changed after it was written.")


def _exhibit(exhibit: Exhibit) -> Finding:
    last = exhibit.events[-1] if exhibit.events else None
    if last is None or (last.action, last.subject) != (ACTION, _subject(exhibit)):
        return Finding("exhibit", "fails", "The record does not say that this exhibit of this case was made.")
    details = json.loads(last.details)
    if details.get("content") != exhibit.digest:
        return Finding("exhibit", "fails", "The first line is not the one that was written down when this was made.")
    if details.get("events") != digest_of_events(event.digest for event in exhibit.events[:-1]):
        return Finding("exhibit", "fails", "The events are not all of those that were given when this was made.")
    return Finding("exhibit", "holds", f"This is what was made, and written down as event {last.number}.")


def _signature(exhibit: Exhibit, public_key: bytes) -> tuple[Finding, SignedHead | None]:
    if not exhibit.head:
        return Finding("signature", "not checked", "The operator has not signed: nobody stands for these events."), None
    try:
        signed = read_head(exhibit.head, public_key=public_key) if public_key else read_signed_head(exhibit.head)
    except HeadInvalid as error:
        return Finding("signature", "fails", f"The end of the record {error}."), None
    last = exhibit.events[-1] if exhibit.events else None
    if last is None or (signed.number, signed.digest) != (last.number, last.digest):
        return Finding("signature", "fails", "What is signed is not the event that this was made by."), signed
    if not public_key:
        said = f"Signed with the key {signed.public_key}. Compare it with the one that the operator has published."
        return Finding("signature", "not checked", said), signed
    return Finding("signature", "holds", f"Signed by the operator at {signed.at} (UTC)."), signed


def _record(exhibit: Exhibit, record: Sequence[Extract], heads: Sequence[Head]) -> Finding:
    numbers = [event.number for event in exhibit.events]
    span = f"events {numbers[0]} to {numbers[-1]}" if numbers else "the events"
    if not record:
        return Finding(
            "record", "not checked", f"Whether anything was left out: ask an auditor for {span} of the record."
        )
    stretches = sorted(record, key=lambda each: each.before.number)
    events: list[Event] = [event for each in stretches for event in each.events]
    end = events[-1].number if events else 0
    within = [head for head in heads if stretches[0].before.number < head.number <= end]
    found = verify_chain(events, within, after=stretches[0].before)
    faults = [*found.faults, *_missing(exhibit, events)]
    if faults:
        said = "; ".join(f"{fault.number} {fault.message}" for fault in faults[:10])
        return Finding("record", "fails", f"The record: {said}.")
    held = f", and agrees with the ends that were given away before ({len(within)})" if within else ""
    return Finding(
        "record", "holds", f"The record has {span} without a gap, every event of this file among them{held}."
    )


def _missing(exhibit: Exhibit, events: list[Event]) -> Iterator[Fault]:
    digests = {event.number: event.digest for event in events}
    for event in exhibit.events:
        if event.number not in digests:
            yield Fault(event.number, "missing", "is in this file, and not in the extracts")
        elif digests[event.number] != event.digest:
            yield Fault(event.number, "changed", "is another event than in this file")
    numbers = {event.number for event in exhibit.events}
    subject, name = _subject(exhibit), audit_name(UUID(hex=exhibit.content.case))
    for event in events:
        is_about = event.subject == subject or (event.action == ARRIVED and name in event.details)
        if is_about and event.number not in numbers and event.number < max(numbers, default=0):
            yield Fault(event.number, "missing", "is about this case, and not in this file")


def _subject(exhibit: Exhibit) -> str:
    return f"case:{audit_name(UUID(hex=exhibit.content.case))}"


def _called(document: GivenDocument) -> str:
    return f"{document.kind} {document.id}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
