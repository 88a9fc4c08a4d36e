"""/api/list/v1/snapshot: the whole list as it stood some hours ago, signed, in pieces. For vetted members, by Basic.

Promises constant memory, that a member gets no piece of what it chose not to take, and that each piece which is served
is in the audit before its first byte leaves.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from nightlight.partners.feed import stored
from nightlight.partners.feed.access import Refused, basic_key, for_members, only
from nightlight.partners.members.actions import note_piece
from nightlight.partners.members.models import Member

AT_ONCE = 64 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_RANGE = re.compile(r"bytes=(\d{1,15})-(\d{0,15})", re.ASCII)


def _say(refused: Refused) -> JsonResponse:
    return JsonResponse({"status": refused.status, "message": refused.text}, status=refused.status)


def _folder(member: Member) -> Path:
    return stored.folder_for(settings.SNAPSHOTS, self_reported=member.takes_self_reported)


@for_members("pull", key_of=basic_key, say=_say)
def manifest(request: HttpRequest, member: Member) -> HttpResponse:
    """Answer with the signed manifest of the newest snapshot."""
    only(request, "GET")
    sent = stored.read_manifest(_folder(member))
    if sent is None:
        raise Refused(404, "There is no snapshot: ask for changes after 0.")
    return HttpResponse(sent, content_type="application/json")


@for_members("pull", key_of=basic_key, say=_say)
def piece(request: HttpRequest, member: Member, digest: str) -> HttpResponseBase:
    """Answer with a piece, or the rest of it from where a download broke off."""
    only(request, "GET")
    file = stored.piece_at(_folder(member), digest) if _DIGEST.fullmatch(digest) else None
    if file is None or not file.exists():
        raise Refused(404, "No snapshot has a piece of this name any more: ask for the manifest again.")
    size, tag = file.stat().st_size, f'"{digest}"'
    if tag in (each.strip() for each in request.headers.get("If-None-Match", "").split(",")):
        return HttpResponse(status=304, headers={"ETag": tag})
    start, end = _asked(request, tag, size)
    note_piece(member=member, piece=digest, size=end - start, now=timezone.now())
    answer = StreamingHttpResponse(_read(file, start, end), content_type="application/gzip")
    for name, value in {"ETag": tag, "Accept-Ranges": "bytes", "Content-Length": str(end - start)}.items():
        answer.headers[name] = value
    if (start, end) != (0, size):
        answer.status_code = 206
        answer.headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    return answer


def _asked(request: HttpRequest, tag: str, size: int) -> tuple[int, int]:
    """Return from which byte up to which one was asked for; all where no range makes sense. Raises Refused."""
    asked = _RANGE.fullmatch(request.headers.get("Range", ""))
    if asked is None or request.headers.get("If-Range", tag) != tag:
        return 0, size
    start, end = int(asked[1]), min(int(asked[2]) + 1, size) if asked[2] else size
    if start >= end:
        raise Refused(416, f"This piece has {size} bytes: a range begins before its end.")
    return start, end


def _read(file: Path, start: int, end: int) -> Iterator[bytes]:
    with file.open("rb") as opened:
        opened.seek(start)
        while start < end and (some := opened.read(min(AT_ONCE, end - start))):
            start += len(some)
            yield some
