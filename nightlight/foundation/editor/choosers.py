"""Choosers start without an inline script, so that the editor's policy needs no exception for them.

Wagtail writes `<script>` behind every chooser in a plain form (moving a page, redirects, workflows) and
offers no setting against it; this replaces that one method.
"""

import json
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from wagtail.admin.widgets.chooser import BaseChooser
from wagtail.admin.widgets.workflows import AdminTaskChooser


def start_choosers_from_data() -> None:
    """Replace the method. Called once, when the app is ready."""
    BaseChooser.render = _render


def _render(self: Any, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:
    attrs = attrs or {}
    data = self.get_value_data(value)
    is_task = isinstance(self, AdminTaskChooser)
    start = {
        "kind": "TaskChooser" if is_task else self.js_constructor,
        "id": attrs["id"],
        "options": json.dumps({} if is_task else self.get_js_init_options(attrs["id"], name, data)),
    }
    html = self.render_html(name, data, attrs)
    # First, since Stimulus starts in the order of the page: once the chooser's own menu has begun, its buttons have
    # moved out of the chooser, and nothing would listen to them.
    return SafeString(render_to_string("editor/start.html", start) + html)
