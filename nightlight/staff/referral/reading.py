"""A referral as the receiver reads it: plain text, or JSON.

Promises that nothing that a stranger typed steers the terminal it is shown in (pure/terminal.py). Refuses to leave out
anything.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict

from nightlight.pure.sealing.referral_document import Document, ReferredPart
from nightlight.pure.terminal import field


def as_text(document: Document, *, digest: str) -> str:
    """Return the document for people. `digest` is the file's."""
    return "\n".join(_lines(document, digest)) + "\n"


def as_json(document: Document) -> str:
    """Return the document for a machine, in ASCII alone, so that it may be shown in a terminal too."""
    return json.dumps(asdict(document), indent=2)


def _lines(document: Document, digest: str) -> Iterator[str]:
    yield "REFERRAL"
    yield from field("Referral", document.referral)
    yield from field("Case", document.case_reference)
    yield from field("Made at", f"{document.made_at} (UTC)")
    yield from field("From", f"{document.made_by.operator}, {document.made_by.role}")
    yield from field("To", f"{document.to.name} ({document.to.id})")
    yield from field("Lawful basis", f"{document.basis.text} ({document.basis.code})")
    yield from field("Duty to report", f"{document.duty.code} ({document.duty.nation})")
    yield from field("Source of duty", document.duty.source or "none given")
    yield from field("Clock of duty", document.duty.clock or "none given")
    yield from field("Reason for delay", document.duty.reason_for_delay or "none given")
    yield from field("Language", document.language)
    yield from field("SHA-256 of file", digest)
    yield from field("Why", document.why)
    yield ""
    yield "PEOPLE"
    for person in document.persons:
        yield from field(person.role.capitalize(), person.label)
    if not document.persons:
        yield "  nobody is named"
    for number, part in enumerate(document.parts, 1):
        yield ""
        yield f"PART {number} OF {len(document.parts)}"
        yield from _part(part)


def _part(part: ReferredPart) -> Iterator[str]:
    yield from field("Question", part.question)
    for answer in [part.answer] if isinstance(part.answer, str) else part.answer:
        yield from field("Answer", answer)
    if not part.answer:
        yield from field("Answer", "none")
    yield from field("Marked as", part.marked or "not marked")
    yield from field("Note", part.note or "none")
    yield from field("Answered at", f"{part.at} (UTC, by the clock of the {part.sealed_by} that sealed it)")
    yield from field("Asked in", part.language)
    yield from field("Where in flow", f"{part.flow}, version {part.flow_version}, {part.node}")
    yield from field("Sealed part", f"{part.name}, SHA-256 {part.digest}")
