"""Which content security policy an answer gets, by where it is sent.

Promises: /editor/ gets its own policy of named hashes; a page shown in the editor's preview keeps the
public policy and may be framed by this site, and by nobody else; no policy holds an unsafe-* word.
"""

from collections.abc import Callable

from csp.constants import SELF
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from nightlight.foundation.editor.preview import Preview, prepare_preview

_EDITOR = "/editor/"


class EditorPolicy:
    """Middleware; stands inside django-csp's own, which writes the header.

    A preview passes here twice: once as the public page that Wagtail pretends to ask for, then as the
    answer to the editor's own request, which alone knows the real host.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if getattr(request, "is_preview", False):
            response._csp_replace = {"frame-ancestors": [SELF]}  # type: ignore[attr-defined]  # read by django-csp
            response.nightlight_preview = Preview(in_panel=getattr(request, "in_preview_panel", False))  # type: ignore[attr-defined]  # read below
        elif request.path_info.startswith(_EDITOR):
            response._csp_config = settings.EDITOR_CONTENT_SECURITY_POLICY["DIRECTIVES"]  # type: ignore[attr-defined]  # read by django-csp
            if preview := getattr(response, "nightlight_preview", None):
                prepare_preview(request, response, preview)
        return response
