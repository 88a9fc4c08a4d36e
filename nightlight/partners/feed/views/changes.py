"""/api/list/v1/: the list in our own form, newline-delimited JSON. For vetted members, by HTTP Basic authentication."""

import functools

from django.http import HttpRequest, JsonResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from nightlight.partners.feed.access import Refused, basic_key, for_members, only, whole_number
from nightlight.partners.feed.bounds import FURTHEST, MOST_CHANGES
from nightlight.partners.feed.changes import lines
from nightlight.partners.hashlist.queries import last_cursor
from nightlight.partners.members.actions import note_pull
from nightlight.partners.members.models import Member


def _say(refused: Refused) -> JsonResponse:
    return JsonResponse({"status": refused.status, "message": refused.text}, status=refused.status)


@csrf_exempt
@for_members("pull", key_of=basic_key, say=_say)
def changes(request: HttpRequest, member: Member) -> StreamingHttpResponse:
    """Stream what changed after a cursor, oldest first."""
    only(request, "GET")
    after = whole_number(request.GET.get("after"), "after", least=0, most=FURTHEST, default=0)
    limit = whole_number(request.GET.get("limit"), "limit", least=1, most=MOST_CHANGES, default=10_000)
    stands = last_cursor()
    if after > stands:
        raise Refused(409, f"The list stands at {stands}: this cursor is of another list. Pull again from 0.")
    served = functools.partial(_note, member)
    answer = lines(after, limit=limit, stands=stands, self_reported=member.takes_self_reported, served=served)
    return StreamingHttpResponse(answer, content_type="application/x-ndjson")


def _note(member: Member, cursor: int, entries: int) -> None:
    note_pull(member=member, way="changes", cursor=cursor, entries=entries, now=timezone.now())
