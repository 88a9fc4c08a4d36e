"""What each role may do, as data. Administrators may do everything and stand outside this table."""

from dataclasses import dataclass
from typing import Literal

RoleName = Literal["editor", "moderator", "administrator"]


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
)
WORKFLOW = "Moderator approval"
