"""What a previewed page gets and loses: Wagtail's accessibility checker, and the key that leaves the site.

Public templates know nothing of either: the answer is changed on its way to the editor.
"""

import re
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from wagtail.admin.userbar import Userbar

_INLINE_SCRIPT = re.compile(rb"<script data-elsewhere=.*?</script>", re.DOTALL)


@dataclass(frozen=True)
class Preview:
    """How a page is being previewed: in the editor's side panel, or in a window of its own."""

    in_panel: bool


def prepare_preview(request: HttpRequest, response: HttpResponse, preview: Preview) -> None:
    """Put Wagtail's user bar, which holds the checker, at the end of the page, and take quick exit out.

    Escape in the preview would end the editor's session and shut the site for a minute, in the middle of work.
    """
    if not response.get("Content-Type", "").startswith("text/html"):
        return
    request.in_preview_panel = preview.in_panel  # type: ignore[attr-defined]  # read by Wagtail
    before, end, after = _INLINE_SCRIPT.sub(b"", response.content).rpartition(b"</body>")
    response.content = before + Userbar().render_html({"request": request}).encode() + end + after
    response.headers["Content-Length"] = str(len(response.content))
