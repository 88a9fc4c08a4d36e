"""The addresses that every page links to, known without a database.

The bake writes them down as editors have them now; before the first bake the seeded addresses hold.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from django.conf import settings

_FILE = "navigation.json"


@dataclass(frozen=True)
class Navigation:
    """Addresses of the shell's links in one language."""

    home: str = "/"
    emergency: str = "/now/"
    screen: str = "/screen/"
    privacy: str = "/privacy/"
    accessibility: str = "/accessibility/"
    about: str = "/about/"
    get_help: str = "/get-help/"
    report: str = "/report/"
    talk: str = "/get-help/talk/"
    help: str = "/help/"
    search: str = "/search/"
    cookies: str = "/cookies/"
    feedback: str = "/feedback/"
    mailbox: str = "/mailbox/"


_while_baking: ContextVar[Mapping[str, Navigation] | None] = ContextVar("_while_baking", default=None)


def language_prefix(language: str) -> str:
    """Return what stands before every address in a language: nothing in English, /cy in Welsh."""
    return "" if language == settings.LANGUAGE_CODE else f"/{language}"


def seeded_navigation(language: str) -> Navigation:
    """Return the addresses that seeding gives the pages."""
    return Navigation(**{name: language_prefix(language) + address for name, address in asdict(Navigation()).items()})


def navigation(language: str) -> Navigation:
    """Return the shell's addresses in a language; English ones for a language that does not ship."""
    if language not in settings.PUBLISHED_LANGUAGES:
        language = settings.LANGUAGE_CODE
    known = _while_baking.get()
    if known is None:
        try:
            known = _read((settings.BAKED / "current").resolve() / _FILE)
        except OSError:
            known = {}
    return known.get(language) or seeded_navigation(language)


@contextmanager
def baking_with(navigations: Mapping[str, Navigation]) -> Iterator[None]:
    """Use these addresses while the pages that will show them are being rendered."""
    token = _while_baking.set(navigations)
    try:
        yield
    finally:
        _while_baking.reset(token)


def write_navigation(folder: Path, navigations: Mapping[str, Navigation]) -> None:
    """Write the addresses of every language into a bake."""
    (folder / _FILE).write_text(json.dumps({language: asdict(each) for language, each in navigations.items()}))


@lru_cache(maxsize=2)
def _read(file: Path) -> dict[str, Navigation]:
    return {language: Navigation(**each) for language, each in json.loads(file.read_text()).items()}
