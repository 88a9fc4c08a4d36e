"""A referral as the receiver reads it: plain text, or JSON.

Promises that nothing that a stranger typed steers the terminal it is shown in, turns the direction of a line, or looks
like a heading: what would do so is replaced by U+FFFD, and every line of theirs stands behind a bar. Refuses to leave
out anything.
"""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict

from nightlight.pure.sealing.referral_document import Document, ReferredPart

_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def as_text(document: Document, *, digest: str) -> str:
    """Return the document for people. `digest` is the file's."""
    return "\n".join(_lines(document, digest)) + "\n"


def as_json(document: Document) -> str:
    """Return the document for a machine, in ASCII alone, so that it may be shown in a terminal too."""
    return json.dumps(asdict(document), indent=2)


def tamed(text: str) -> str:
    """Return text without anything that would steer what shows it; line ends and tabs stay."""
    return "".join(letter if _is_tame(letter) else "\ufffd" for letter in text)


def _is_tame(letter: str) -> bool:
    if letter in "\n\t":
        return True
    return letter not in _TURNS and unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}


def _lines(document: Document, digest: str) -> Iterator[str]:
    yield "REFERRAL"
    yield from _field("Referral", document.referral)
    yield from _field("Case", document.case_reference)
    yield from _field("Made at", f"{document.made_at} (UTC)")
    yield from _field("From", f"{document.made_by.operator}, {document.made_by.role}")
    yield from _field("To", f"{document.to.name} ({document.to.id})")
    yield from _field("Lawful basis", f"{document.basis.text} ({document.basis.code})")
    yield from _field("Duty to report", f"{document.duty.code} ({document.duty.nation})")
    yield from _field("Reason for delay", document.duty.reason_for_delay or "none given")
    yield from _field("Language", document.language)
    yield from _field("SHA-256 of file", digest)
    yield from _field("Why", document.why)
    yield ""
    yield "PEOPLE"
    for person in document.persons:
        yield from _field(person.role.capitalize(), person.label)
    if not document.persons:
        yield "  nobody is named"
    for number, part in enumerate(document.parts, 1):
        yield ""
        yield f"PART {number} OF {len(document.parts)}"
        yield from _part(part)


def _part(part: ReferredPart) -> Iterator[str]:
    yield from _field("Question", part.question)
    for answer in [part.answer] if isinstance(part.answer, str) else part.answer:
        yield from _field("Answer", answer)
    if not part.answer:
        yield from _field("Answer", "none")
    yield from _field("Marked as", part.marked or "not marked")
    yield from _field("Note", part.note or "none")
    yield from _field("Answered at", f"{part.at} (UTC, by the clock of the {part.sealed_by} that sealed it)")
    yield from _field("Asked in", part.language)
    yield from _field("Where in flow", f"{part.flow}, version {part.flow_version}, {part.node}")
    yield from _field("Sealed part", f"{part.name}, SHA-256 {part.digest}")


def _field(name: str, text: str) -> Iterator[str]:
    """Yield a name and its text; what goes on after a line end stands under its beginning."""
    for place, line in enumerate(tamed(text).split("\n")):
        yield f"  {name if place == 0 else '':17} | {line}"
