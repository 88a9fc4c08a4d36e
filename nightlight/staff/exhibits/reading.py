"""An exhibit as a court's expert reads it: plain text, or JSON.

Promises the findings first, each with its verdict; then the exact questions and answers, and every event, in order.
What strangers typed is tamed (pure/terminal.py). Refuses to leave out anything.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any
from uuid import UUID

from nightlight.foundation.audit.rules import Event, covered
from nightlight.pure.terminal import field
from nightlight.reporting.cases.rules import ARRIVED, audit_name, audit_subject
from nightlight.staff.exhibits.checking import Checked, OpenedDocument, OpenedPart

_VERDICTS = {"holds": "HOLDS", "fails": "FAILS", "not checked": "NOT CHECKED"}
_WHY = {
    "not-given": "not given",
    "filler": "answers no question: every report is given as many parts as any other",
    "broken": "does not open: changed after it was sealed",
    "not-granted": "sealed to a key that whoever made this did not have",
}


def as_text(checked: Checked) -> str:
    """Return everything for people."""
    return "\n".join(_lines(checked)) + "\n"


def as_json(checked: Checked) -> str:
    """Return everything for a machine, in ASCII alone, so that it may be shown in a terminal too."""
    content, written = checked.exhibit.content, _written(checked)
    found: dict[str, Any] = {
        "case": content.case,
        "case_reference": content.case_reference,
        "digest": checked.exhibit.digest,
        "holds": checked.holds,
        "findings": [
            {"question": each.question, "verdict": each.verdict, "said": each.said} for each in checked.findings
        ],
        "parts": [
            {
                "name": each.part.name,
                "digest": each.digest,
                "evidence": asdict(each.evidence) if each.evidence else None,
            }
            for each in checked.parts
        ],
        "withheld": [{"name": each.name, "digest": each.digest, "why": each.why} for each in content.withheld],
        "documents": [
            {
                "kind": each.document.kind,
                "id": each.document.id,
                "digest": each.digest,
                "text": each.text,
                **_when(written.get(each.document.id)),
            }
            for each in checked.documents
        ],
        "events": [{**covered(event), "digest": event.digest} for event in checked.exhibit.events],
    }
    return json.dumps(found, indent=2)


def findings_as_text(checked: Checked) -> str:
    """Return what was checked alone: no word of the case."""
    return "\n".join(_findings(checked)) + "\n"


def _findings(checked: Checked) -> Iterator[str]:
    yield "WHAT WAS CHECKED"
    for finding in checked.findings:
        yield from field(_VERDICTS[finding.verdict], finding.said)


def _lines(checked: Checked) -> Iterator[str]:
    content = checked.exhibit.content
    yield "EXHIBIT"
    yield from field("Case", content.case_reference)
    yield from field("Made at", f"{content.made_at} (UTC)")
    yield from field("Made by", f"{content.made_by.operator}, {content.made_by.role}")
    yield from field("Proceedings", content.proceedings)
    yield from field("For", content.purpose)
    yield from field("SHA-256", checked.exhibit.digest)
    yield ""
    yield from _findings(checked)
    for number, part in enumerate(checked.parts, 1):
        yield ""
        yield f"PART {number} OF {len(checked.parts)}"
        yield from _part(part)
    if content.withheld:
        yield ""
        yield "WITHHELD"
    for withheld in content.withheld:
        yield from field(withheld.name, f"{_WHY[withheld.why]}; SHA-256 {withheld.digest}")
    written = _written(checked)
    for number, document in enumerate(checked.documents, 1):
        yield ""
        yield f"WRITTEN BY STAFF, {number} OF {len(checked.documents)}"
        yield from _document(document, written.get(document.document.id))
    yield ""
    yield "WHAT HAPPENED TO THE CASE"
    for event in checked.exhibit.events:
        said = f"{event.at:%Y-%m-%dT%H:%M:%SZ} {event.action} by {event.actor} {_details(event, content.case)}"
        yield from field(str(event.number), said.rstrip())


def _details(event: Event, case: str) -> str:
    """Return an event's details; of arrivals those of this case alone, as others came with them."""
    details: dict[str, str | int] = json.loads(event.details)
    name = audit_name(UUID(hex=case))
    shown = [(key, value) for key, value in details.items() if event.action != ARRIVED or key.startswith(name)]
    return " ".join(f"{key}={value}" for key, value in shown)


def _part(opened: OpenedPart) -> Iterator[str]:
    evidence = opened.evidence
    if evidence is None:
        yield from field("Does not open", "see above")
    else:
        yield from field("Question", evidence.question)
        for answer in [evidence.answer] if isinstance(evidence.answer, str) else evidence.answer:
            yield from field("Answer", answer)
        if not evidence.answer:
            yield from field("Answer", "none")
        yield from field("Answered at", f"{evidence.at} (UTC, by the clock of the {evidence.sealed_by} that sealed it)")
        yield from field("Asked in", evidence.language)
        yield from field("Where in flow", f"{evidence.flow}, version {evidence.flow_version}, {evidence.node}")
    yield from field("Came in hour", opened.part.hour)
    yield from field("Sealed part", f"{opened.part.name}, SHA-256 {opened.digest}")


def _written(checked: Checked) -> dict[str, Event]:
    """Return the event that says when a document was written and by which account, by the document's id."""
    subject = audit_subject(UUID(hex=checked.exhibit.content.case))
    told = [(event, json.loads(event.details)) for event in checked.exhibit.events if event.subject == subject]
    return {str(details["document"]): event for event, details in told if {"document", "digest"} <= set(details)}


def _when(event: Event | None) -> dict[str, Any]:
    at, by = (f"{event.at:%Y-%m-%dT%H:%M:%SZ}", event.actor) if event else ("", "")
    return {"written_at": at, "written_by": by}


def _document(opened: OpenedDocument, written: Event | None) -> Iterator[str]:
    yield from field("Kind", opened.document.kind)
    if written is None:
        yield from field("Written at", "the record does not say")
    else:
        said = f"{written.at:%Y-%m-%dT%H:%M:%SZ} (UTC), by {written.actor}, event {written.number}"
        yield from field("Written at", said)
    yield from field("Words", "does not open: see above" if opened.text is None else opened.text)
    yield from field("Sealed as", f"{opened.document.kind}/{opened.document.id}, SHA-256 {opened.digest}")
