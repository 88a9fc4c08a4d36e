"""NCMEC's v2 documents in XML: how the list is said in them, and what members say in them. Pure but for rows.

The form is that of the client in Meta's `threatexchange` package, which pulls unchanged but for its base address.
Promises that what a member sends is read without entities, document types or anything fetched.
"""

import datetime
from collections.abc import Iterable, Sequence
from typing import Literal
from urllib.parse import urlencode
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from nightlight.partners.hashlist.models import Entry, Opinion
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Kind

NAMESPACE = "https://hashsharing.ncmec.org/hashsharing/v2"
OURS = 0
"""The member under whose number every entry stands: those who asked for them have none."""
KINDS: dict[str, Kind] = {"PDQ": "pdq", "MD5": "md5"}
"""The types of fingerprints in the protocol's addresses; it knows no SHA-256."""
DISPUTED = "6f1d6a52-54a4-4f0f-9c4e-0d1a3f2b7c10"
"""The one reason for which a member may say that an entry is wrong."""
_DISPUTED_NAME = "Not what the list is for"
_SECONDS = "%Y-%m-%dT%H:%M:%SZ"


class SubmissionInvalid(ValueError):
    """Something that is no feedbackSubmission; the message says what is wrong and repeats nothing of it."""


def written(root: Element) -> bytes:
    """Return a document's bytes."""
    root.set("xmlns", NAMESPACE)
    found: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return found


def status_document(member: Member) -> Element:
    """Return who calls."""
    root = Element("status")
    _add_member(root, member.pk, member.name)
    return root


def members_document(ours: str, members: Iterable[Member]) -> Element:
    """Return whom feedback may be from, and under which name entries stand."""
    root = Element("members")
    _add_member(root, OURS, ours)
    for each in members:
        _add_member(root, each.pk, each.name)
    return root


def reasons_document(kind: str) -> Element:
    """Return why a member may say that an entry is wrong."""
    root = Element("feedbackReasons")
    reasons = SubElement(root, "availableFeedbackReasons")
    SubElement(reasons, "feedbackReason", guid=DISPUTED, name=_DISPUTED_NAME, type=kind)
    return root


def error_document(status: int, text: str) -> Element:
    """Return what is wrong with a call."""
    root = Element("error")
    SubElement(root, "statusCode").text = str(status)
    SubElement(root, "message").text = text
    return root


def entries_document(
    ours: str, entries: Sequence[Entry], opinions: dict[int, list[Opinion]], following: dict[str, str] | None
) -> Element:
    """Return a page of entries; `following` is the query of the next one."""
    root = Element("queryResult")
    for media in ("image", "video"):
        if of_media := [entry for entry in entries if entry.media == media]:
            latest = max(entry.changed_at for entry in of_media)
            group = SubElement(root, f"{media}s", count=str(len(of_media)), maxTimestamp=_moment(latest))
            for entry in of_media:
                _add_entry(group, ours, entry, opinions[entry.pk])
    if following:
        SubElement(SubElement(root, "paging"), "next").text = f"/v2/entries?{urlencode(following)}"
    return root


def read_moment(text: str) -> datetime.datetime:
    """Return a moment from ISO 8601 in UTC, written with a Z. Raises ValueError."""
    if not text.endswith("Z"):
        raise ValueError("no Z at its end")
    return datetime.datetime.fromisoformat(text)


def read_submission(body: bytes) -> Literal["confirmed", "disputed"]:
    """Return what a member says of an entry. Raises SubmissionInvalid."""
    try:
        root = fromstring(body, forbid_dtd=True)
    except DefusedXmlException:
        raise SubmissionInvalid("document types and entities are refused") from None
    except (ParseError, ValueError, LookupError):
        raise SubmissionInvalid("it is not well-formed XML") from None
    said = [_local(child) for child in root]
    if _local(root) != "feedbackSubmission" or said not in (["affirmative"], ["negative"]):
        raise SubmissionInvalid("it is a feedbackSubmission of one affirmative or one negative")
    if said == ["affirmative"]:
        return "confirmed"
    reasons = [(each.text or "").strip() for each in root.iter() if _local(each) == "guid"]
    if reasons != [DISPUTED]:
        raise SubmissionInvalid(f"a negative has one reason: {DISPUTED}")
    return "disputed"


def _add_entry(group: Element, ours: str, entry: Entry, opinions: list[Opinion]) -> None:
    """Add an entry; withdrawn and disputed ones as deleted: nobody is to act on them."""
    stands = entry.served == "active"
    element = SubElement(group, entry.media if stands else f"deleted{entry.media.capitalize()}")
    _add_member(element, OURS, ours)
    SubElement(element, "timestamp").text = _moment(entry.changed_at)
    SubElement(element, "id").text = str(entry.pk)
    if not stands:
        return
    SubElement(element, "classification").text = entry.trust
    SubElement(SubElement(element, "fingerprints"), entry.kind).text = entry.value
    confirmed = [each.member for each in opinions if each.said == "confirmed"]
    disputed = [each.member for each in opinions if each.said == "disputed"]
    if confirmed or disputed:
        feedback = SubElement(element, "feedback")
        if confirmed:
            _add_members(SubElement(feedback, "affirmativeFeedback", type=entry.kind), confirmed)
        if disputed:
            reasons = SubElement(SubElement(feedback, "negativeFeedback", type=entry.kind), "reasons")
            SubElement(reasons, "reason", guid=DISPUTED, name=_DISPUTED_NAME, type=entry.kind)
            _add_members(reasons, disputed)


def _add_members(parent: Element, members: Iterable[Member]) -> None:
    group = SubElement(parent, "members")
    for each in members:
        _add_member(group, each.pk, each.name)


def _add_member(parent: Element, number: int, name: str) -> None:
    # XML has no form for control characters, and one in a name must not end everybody's pull.
    SubElement(parent, "member", id=str(number)).text = "".join(each for each in name if each.isprintable())


def _moment(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).strftime(_SECONDS)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]
