"""What every page of the editor loads besides Wagtail's own."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

from nightlight.foundation.editor.checker import use_our_checker


@hooks.register("insert_global_admin_js")
def start_widgets() -> SafeString:
    """Load the script that starts widgets from data."""
    return format_html('<script src="{}"></script>', static("editor/widgets.js"))


@hooks.register("insert_editor_js")
def keep_checks_alive() -> SafeString:
    """Load the script that keeps preview and checks in step with what is written."""
    return format_html('<script src="{}"></script>', static("editor/checks.js"))


@hooks.register("construct_wagtail_userbar")
def check_by_our_rules(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Apply our rules of accessibility."""
    use_our_checker(items)
