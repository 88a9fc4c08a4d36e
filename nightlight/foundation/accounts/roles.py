"""What each role may do in the editor, as data. Administrators may do everything there and stand outside this table.

Behind /staff/ an administrator manages accounts and opens nothing: what opens a report is a key, not a permission.
"""

from dataclasses import dataclass
from typing import Literal

StaffRole = Literal["caseworker", "lead", "analyst", "auditor", "administrator"]
"""Who works behind /staff/. Which of its addresses each reaches is staff/desk/permissions.py's table."""
RoleName = Literal["editor", "moderator", "caseworker", "lead", "analyst", "auditor", "administrator"]


@dataclass(frozen=True)
class Role:
    """A group's permissions: on every page, on every model of settings.EDITED_SNIPPETS, and by name."""

    name: RoleName
    pages: tuple[str, ...]
    snippets: tuple[str, ...]
    others: tuple[str, ...]


_ALWAYS = (
    "wagtailadmin.access_admin",
    "wagtail_localize.submit_translation",
    "consent.view_pagecount",
    "feedback.view_feedback",
    "flows.view_recording",
    "flows.add_recording",
    "flows.change_recording",
    "flows.delete_recording",
)

# Editors write, translate and submit; moderators also publish, now or at a time, and keep the redirects.
ROLES = (
    Role("editor", pages=("add", "change"), snippets=("add", "change"), others=_ALWAYS),
    Role(
        "moderator",
        pages=("add", "change", "publish", "lock", "unlock"),
        snippets=("add", "change", "delete", "publish", "lock", "unlock"),
        others=(
            *_ALWAYS,
            "feedback.delete_feedback",
            "wagtailredirects.add_redirect",
            "wagtailredirects.change_redirect",
            "wagtailredirects.delete_redirect",
        ),
    ),
    # These work behind /staff/ and have nothing to do in the editor.
    *(Role(name, pages=(), snippets=(), others=()) for name in ("caseworker", "lead", "analyst", "auditor")),
)
WORKFLOW = "Moderator approval"
