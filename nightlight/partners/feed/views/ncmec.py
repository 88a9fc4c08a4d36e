"""/api/ncmec/v2/: the list as NCMEC's clients read it, in XML. For vetted members, by HTTP Basic authentication."""

import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from nightlight.partners.feed import ncmec
from nightlight.partners.feed.access import Refused, basic_key, for_members, only, whole_number
from nightlight.partners.feed.bounds import AHEAD, FURTHEST, LARGEST_NCMEC_PAGE, LARGEST_SUBMISSION, SEEN_AFTER
from nightlight.partners.hashlist.actions import EntryUnknown, give_opinion
from nightlight.partners.hashlist.queries import changes_after, cursors_between, opinions_on, value_of
from nightlight.partners.members.actions import note_pull
from nightlight.partners.members.models import Member
from nightlight.partners.members.queries import partners
from nightlight.pure.matching.signals import Kind

_FIRST = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def _say(refused: Refused) -> HttpResponse:
    return _answer(ncmec.written(ncmec.error_document(refused.status, refused.text)), refused.status)


def _answer(document: bytes, status: int = 200) -> HttpResponse:
    return HttpResponse(document, status=status, content_type="application/xml; charset=utf-8")


@csrf_exempt
@for_members("pull", key_of=basic_key, say=_say)
def status(request: HttpRequest, member: Member) -> HttpResponse:
    """Answer with who calls."""
    only(request, "GET")
    return _answer(ncmec.written(ncmec.status_document(member)))


@csrf_exempt
@for_members("pull", key_of=basic_key, say=_say)
def members(request: HttpRequest, member: Member) -> HttpResponse:
    """Answer with whom feedback may be from."""
    only(request, "GET")
    return _answer(ncmec.written(ncmec.members_document(settings.WAGTAIL_SITE_NAME, partners())))


@csrf_exempt
@for_members("pull", key_of=basic_key, say=_say)
def entries(request: HttpRequest, member: Member) -> HttpResponse:
    """Answer with a page of what changed between two times, oldest first; the next one stands in it."""
    only(request, "GET")
    now = timezone.now()
    first, last = _moment(request, "from", _FIRST), _moment(request, "to", now)
    if last > now + AHEAD:
        raise Refused(
            400, f"to is ahead of our clock, which says {now:%Y-%m-%dT%H:%M:%SZ}: set yours, or its zone to UTC."
        )
    if first > last:
        raise Refused(400, "from is not after to.")
    size = whole_number(request.GET.get("size"), "size", least=1, most=LARGEST_NCMEC_PAGE, default=LARGEST_NCMEC_PAGE)
    start = whole_number(request.GET.get("start"), "start", least=1, most=FURTHEST, default=0)
    most = whole_number(request.GET.get("max"), "max", least=0, most=FURTHEST, default=0)
    if not start:
        start, most = cursors_between(max(first - SEEN_AFTER, _FIRST), last)
    found = changes_after(start - 1, self_reported=member.takes_self_reported, kinds=ncmec.KINDS.values())
    read = list(found.filter(cursor__lte=most)[: size + 1])
    page, following = read[:size], None
    if len(read) > size:
        following = {name: request.GET[name] for name in ("from", "to") if name in request.GET}
        following |= {"start": str(read[size].cursor), "size": str(size), "max": str(most)}
    document = ncmec.entries_document(settings.WAGTAIL_SITE_NAME, page, opinions_on(page), following)
    cursor = page[-1].cursor if page else 0
    note_pull(member=member, way="ncmec", cursor=cursor, entries=len(page), now=timezone.now())
    return _answer(ncmec.written(document))


@csrf_exempt
@for_members("feedback", key_of=basic_key, say=_say)
def reasons(request: HttpRequest, member: Member, kind: str) -> HttpResponse:
    """Answer with why a member may say that an entry is wrong."""
    only(request, "GET")
    _kind(kind)
    return _answer(ncmec.written(ncmec.reasons_document(kind)))


@csrf_exempt
@for_members("feedback", key_of=basic_key, say=_say)
def feedback(request: HttpRequest, member: Member, owner: int, entry: int, kind: str) -> HttpResponse:
    """Take what a member says of an entry."""
    only(request, "PUT")
    if len(request.body) > LARGEST_SUBMISSION:
        raise Refused(413, "The body is too large for one feedbackSubmission. Nothing was kept.")
    try:
        said = ncmec.read_submission(request.body)
    except ncmec.SubmissionInvalid as error:
        raise Refused(400, f"The body is not a feedbackSubmission of v2: {error}. Nothing was kept.") from None
    value = value_of(entry, _kind(kind)) if owner == ncmec.OURS and entry < FURTHEST else None
    try:
        give_opinion(member=member, value=value or "", said=said, tags=[], now=timezone.now())
    except EntryUnknown:
        raise Refused(404, f"The list has no such entry with a fingerprint of type {kind}.") from None
    return _answer(ncmec.written(ncmec.status_document(member)))


@csrf_exempt
@for_members("pull", key_of=basic_key, say=_say)
def unknown(request: HttpRequest, member: Member) -> HttpResponse:
    """Say that nothing is at this address."""
    raise Refused(404, "There is no such address in v2 as it is served here.")


def _kind(text: str) -> Kind:
    if text not in ncmec.KINDS:
        raise Refused(404, f"The types of fingerprints are {' and '.join(ncmec.KINDS)}.")
    return ncmec.KINDS[text]


def _moment(request: HttpRequest, name: str, otherwise: datetime.datetime) -> datetime.datetime:
    """Return a time of the query. Raises Refused."""
    try:
        moment = ncmec.read_moment(request.GET[name]) if name in request.GET else otherwise
    except ValueError:
        raise Refused(400, f"{name} is a time in ISO 8601 and UTC, like 2026-11-28T12:00:00Z.") from None
    return max(moment, _FIRST)
