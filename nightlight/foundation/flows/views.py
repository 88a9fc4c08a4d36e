"""/spoken/: the recording of a question. Anonymous. Its address says nothing of the question, and no cache keeps it."""

import re
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from nightlight.foundation.flows.recordings import sound_of

_RANGE = re.compile(r"bytes=(\d{1,9})-(\d{0,9})")


@require_safe
def recording(request: HttpRequest, key: UUID) -> HttpResponse:
    """Send a recording, or the part of it that a player asks for: Safari plays nothing otherwise (RFC 9110, 14)."""
    found = sound_of(key)
    if found is None:
        raise Http404
    sound, kind = found
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "no-store"}
    wanted = _RANGE.fullmatch(request.headers.get("Range", ""))
    if wanted is None:
        return HttpResponse(sound, content_type=kind, headers=headers)
    first, last = int(wanted[1]), min(int(wanted[2] or len(sound)), len(sound) - 1)
    if first > last:
        return HttpResponse(status=416, headers=headers | {"Content-Range": f"bytes */{len(sound)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(sound)}"
    return HttpResponse(sound[first : last + 1], status=206, content_type=kind, headers=headers)
