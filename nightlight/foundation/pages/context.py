"""What the page shell needs on every page: names, addresses, languages. Nothing of a person, no database."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language, get_language_from_path

from nightlight.foundation.pages.navigation import navigation


@dataclass(frozen=True)
class OtherLanguage:
    """The same page in the other language that ships."""

    code: str
    name: str
    url: str


def shell(request: HttpRequest) -> dict[str, Any]:
    """Template context of the shell."""
    language = get_language() or settings.LANGUAGE_CODE
    if language not in settings.PUBLISHED_LANGUAGES:
        language = settings.LANGUAGE_CODE
    return {
        "short_name": settings.SHORT_NAME,
        "shell_language": language,
        "navigation": navigation(language),
        "other_language": other_language(request.path, language),
    }


def other_language(path: str, language: str) -> OtherLanguage:
    """Return the address of `path` in the shell's other language; from a language that does not ship, English."""
    further = get_language_from_path(path)
    if further and further != language:
        return OtherLanguage("en", "English", path.removeprefix(f"/{further}") or "/")
    if language == "cy":
        return OtherLanguage("en", "English", path.removeprefix("/cy") or "/")
    return OtherLanguage("cy", "Cymraeg", f"/cy{path}")
