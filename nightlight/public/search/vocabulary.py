"""The words of each language's published pages, written by a bake and read without a database."""

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import msgspec
from django.conf import settings

from nightlight.public.search.rules import Vocabulary

_FILE = "words.json"


class _Language(msgspec.Struct, frozen=True):
    danger: list[str | int]
    synonyms: dict[str, str]


# So that msgspec knows the type before threads read words at once, which ends the process.
msgspec.json.Decoder(_Language)


def write_words(folder: Path, counts: Mapping[str, Mapping[str, int]]) -> None:
    """Write how often each word stands on the pages of each language into a bake."""
    (folder / _FILE).write_text(json.dumps(counts))


def vocabulary(language: str) -> Vocabulary:
    """Return a language's words; only the seeded ones where nothing was baked yet."""
    every = _typed_words(settings.CONTENT / "search" / "words.yaml")
    typed = every.get(language) or _Language([], {})
    elsewhere = [str(word) for code, other in every.items() if code != language for word in other.danger]
    try:
        counts = _read((settings.BAKED / "current").resolve() / _FILE).get(language, {})
    except OSError:
        counts = {}
    return Vocabulary(counts, typed.synonyms, frozenset(map(str, typed.danger)), frozenset(elsewhere))


@lru_cache(maxsize=2)
def _read(file: Path) -> dict[str, dict[str, int]]:
    return msgspec.json.decode(file.read_bytes(), type=dict[str, dict[str, int]])


@lru_cache(maxsize=2)
def _typed_words(file: Path) -> dict[str, _Language]:
    data = msgspec.yaml.decode(file.read_bytes())
    return {language: msgspec.convert(data[language], _Language) for language in settings.PUBLISHED_LANGUAGES}
