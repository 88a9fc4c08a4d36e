"""/api/stopncii/v1/: the list as StopNCII's clients read it. For vetted members, by two headers that carry a key."""

from collections.abc import Sized
from typing import Any, TypeVar

import msgspec
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from nightlight.partners.feed import stopncii
from nightlight.partners.feed.access import Refused, for_members, only, whole_number
from nightlight.partners.feed.bounds import FURTHEST, LARGEST_PAGE, LATEST, MOST_LINES
from nightlight.partners.hashlist.actions import EntryUnknown, NotAuthorised, give_opinion, submit_signals
from nightlight.partners.hashlist.queries import changes_after, changes_since, opinions_on
from nightlight.partners.members.actions import note_pull
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import SignalInvalid

T = TypeVar("T")


def _key_of(request: HttpRequest) -> tuple[str, str]:
    return request.headers.get("Ocp-Apim-Subscription-Key", ""), request.headers.get("x-functions-key", "")


def _say(refused: Refused) -> JsonResponse:
    return JsonResponse({"statusCode": refused.status, "message": refused.text}, status=refused.status)


@csrf_exempt
@for_members("pull", key_of=_key_of, say=_say)
def fetch_hashes(request: HttpRequest, member: Member) -> HttpResponse:
    """Answer with a page of the list: what changed since a time, oldest first, then on by its token."""
    only(request, "GET")
    size = whole_number(request.GET.get("pageSize"), "pageSize", least=1, most=LARGEST_PAGE, default=800)
    start = whole_number(request.GET.get("startTimestamp"), "startTimestamp", least=0, most=LATEST, default=0)
    token = whole_number(request.GET.get("nextPageToken"), "nextPageToken", least=0, most=FURTHEST, default=0)
    own = member.takes_self_reported
    # A token is the cursor of the page before; a time is asked for once, at the start.
    found = (
        changes_after(token, self_reported=own) if token else changes_since(stopncii.since(start), self_reported=own)
    )
    read = list(found[: size + 1])
    page, has_more = read[:size], len(read) > size
    served = [entry for entry in page if stopncii.is_served(entry)]
    opinions = opinions_on(served)
    records = [stopncii.record_of(entry, opinions[entry.pk]) for entry in served]
    last = page[-1] if page else None
    cursor = last.cursor if last else token
    note_pull(member=member, way="stopncii", cursor=cursor, entries=len(records), now=timezone.now())
    answer = {
        "count": len(records),
        "nextPageToken": str(cursor) if has_more else None,
        "nextSetTimestamp": int(last.changed_at.timestamp()) if last else start,
        "hasMoreRecords": has_more,
        "hashRecords": records,
    }
    return HttpResponse(msgspec.json.encode(answer), content_type="application/json")


@csrf_exempt
@for_members("feedback", key_of=_key_of, say=_say)
def submit_feedback(request: HttpRequest, member: Member) -> JsonResponse:
    """Take what a member says of fingerprints. What is known is kept even where other lines can't be used."""
    only(request, "POST")
    feedbacks = _read(request, "SubmitFeedback", stopncii.READ_FEEDBACKS).hashFeedbacks
    _check_number(feedbacks)
    kept, unknown, invalid = 0, 0, 0
    for each in feedbacks:
        said: dict[str, Any] = {"said": stopncii.said_of(each), "tags": each.tags[: stopncii.MOST_TAGS]}
        try:
            give_opinion(member=member, value=stopncii.value_of(each), now=timezone.now(), **said)
            kept += 1
        except SignalInvalid:
            invalid += 1
        except EntryUnknown:
            unknown += 1
    answer = {"count": kept, "unknown": unknown, "invalid": invalid}
    return JsonResponse(answer, status=200 if kept or not feedbacks else 404)


@csrf_exempt
@for_members("submit", key_of=_key_of, say=_say)
def submit_hashes(request: HttpRequest, member: Member) -> JsonResponse:
    """Put on the list what an authorised body has assessed, or take it back: all that was sent, or nothing."""
    only(request, "POST")
    records = _read(request, "SubmitHashes", stopncii.READ_HASHES).hashRecords
    _check_number(records)
    try:
        sent = stopncii.submitted(records)
        submit_signals(member=member, signals=sent.put, withdrawn=sent.back, now=timezone.now())
    except SignalInvalid as error:
        raise Refused(400, f"The body is not a SubmitHashes of v1: {error}. Nothing was kept.") from None
    except NotAuthorised:
        raise Refused(403, "Only an authorised body, as a hotline, sends in fingerprints. Nothing was kept.") from None
    return JsonResponse({"count": len(sent.put) + len(sent.back)})


def _read(request: HttpRequest, what: str, reader: msgspec.json.Decoder[T]) -> T:
    try:
        return reader.decode(request.body)
    except RequestDataTooBig:
        raise Refused(413, "The body is too large. Nothing was kept: send fewer at once.") from None
    except RecursionError:
        raise Refused(400, f"The body is not a {what} of v1: it is nested too deeply. Nothing was kept.") from None
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise Refused(400, f"The body is not a {what} of v1: {error}. Nothing was kept.") from None


def _check_number(lines: Sized) -> None:
    if len(lines) > MOST_LINES:
        raise Refused(413, f"At most {MOST_LINES} at once. Nothing was kept: send fewer.")
