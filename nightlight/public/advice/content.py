"""Reads content/pages/: checked, frozen, and told by file and key what is wrong.

Promises: a page that loads has every field, keys that are unique, and translations in exactly its
shape. Refuses anything else with ContentInvalid, which names the file, the place and the way out.
"""

import datetime
import hashlib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from nightlight.foundation.pages.pictures import NO_PICTURE, PICTURES
from nightlight.pure.markdown import plain_lines, shape_of

SOURCE_LANGUAGE = "en"
T = TypeVar("T")


class ContentInvalid(Exception):
    """A content file cannot be used; the message names the file, the place and what is expected."""


@dataclass(frozen=True)
class Source:
    """Where a page's facts come from."""

    title: str
    url: str = ""


@dataclass(frozen=True)
class PageSource:
    """One page in English, as written in en.yaml; `body` keeps the blocks' own shape."""

    path: str
    kind: Literal["advice", "home", "picture"]
    audience: Literal["child", "young-person", "parent", "professional", "everyone"]
    reading_age: Literal[7, 9, 11]
    word: str
    title: str
    summary: str
    owner: str
    reviewed_on: datetime.date
    review_due: datetime.date
    body: list[dict[str, Any]]
    content_hash: str
    role: Literal["", "emergency", "screen", "privacy", "accessibility", "about"] = ""
    sources: list[Source] = field(default_factory=list)
    related: list[str] = field(default_factory=list)

    @property
    def parent(self) -> str:
        """The path of the page above: `home` for a page of the first level, empty for home itself."""
        if self.path == "home":
            return ""
        return self.path.rpartition("/")[0] or "home"


@dataclass(frozen=True)
class TranslationSource:
    """The words of one page in another language, keyed like the English body."""

    path: str
    language: str
    word: str
    title: str
    summary: str
    body: dict[str, dict[str, Any]]
    content_hash: str
    checked_by: str = ""
    checked_on: datetime.date | None = None


@dataclass(frozen=True)
class BlockFields:
    """The fields of one kind of block: words are translated, rows' words too, all else is shared."""

    words: tuple[str, ...] = ()
    rows: str = ""
    row_words: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    row_shared: tuple[str, ...] = ()


BLOCKS = {
    "heading": BlockFields(words=("text",)),
    "text": BlockFields(words=("text",), shared=("picture",)),
    "steps": BlockFields(words=("title",), rows="steps", row_words=("title", "text"), row_shared=("picture",)),
    "warning": BlockFields(words=("title", "text")),
    "law": BlockFields(words=("title", "text"), shared=("nations", "statutes")),
    "expander": BlockFields(words=("title", "text")),
    "organisations": BlockFields(words=("title",), shared=("organisations",)),
    "next": BlockFields(words=("title",), rows="points", row_words=("title", "text")),
    "doors": BlockFields(
        words=("title",), rows="doors", row_words=("title", "text"), shared=("small",), row_shared=("page", "picture")
    ),
    "pictures": BlockFields(rows="lines", row_words=("text",), row_shared=("picture",)),
}


def load_pages(folder: Path) -> list[PageSource]:
    """Return every page below `folder`, parents before children. Raises ContentInvalid."""
    pages = [_load(folder, file, PageSource) for file in sorted(folder.rglob("en.yaml"))]
    for page in pages:
        _check_body(folder, page)
    return sorted(pages, key=lambda page: (page.path != "home", page.path.count("/"), page.path))


def load_translations(folder: Path, page: PageSource) -> list[TranslationSource]:
    """Return the translations of one page, each in the page's shape. Raises ContentInvalid."""
    files = sorted(file for file in (folder / page.path).glob("*.yaml") if file.stem != SOURCE_LANGUAGE)
    found = [_load(folder, file, TranslationSource) for file in files]
    for translation in found:
        _check_shape(folder, page, translation)
    return found


def translated_body(page: PageSource, translation: TranslationSource) -> list[dict[str, Any]]:
    """Return the page's body with the translation's words in place of the English."""
    body = []
    for block in page.body:
        fields, words = BLOCKS[block["type"]], translation.body.get(block["key"], {})
        merged = block | {name: words.get(name, "") for name in fields.words}
        if fields.rows:
            pairs = zip(block[fields.rows], words[fields.rows], strict=True)
            merged[fields.rows] = [old | {name: new.get(name, "") for name in fields.row_words} for old, new in pairs]
        body.append(merged)
    return body


def words_of(page: PageSource) -> str:
    """Return all words that a reader of the page reads, one sentence or more a line, links as their words."""
    texts = [page.title, page.summary]
    for block in page.body:
        texts += [text for _, text in _words(block)]
    return "\n".join(line for text in texts for line in plain_lines(text))


def _words(block: dict[str, Any]) -> list[tuple[str, str]]:
    """Return (place, text) for every text of a block that is translated."""
    fields = BLOCKS[block["type"]]
    found = [(name, block.get(name) or "") for name in fields.words]
    for number, row in enumerate(block.get(fields.rows, []) if fields.rows else [], start=1):
        found += [(f"{fields.rows}[{number}].{name}", row.get(name) or "") for name in fields.row_words]
    return found


def _load(folder: Path, file: Path, kind: type[T]) -> T:
    raw = file.read_bytes()
    try:
        data: dict[str, Any] = msgspec.yaml.decode(raw, type=dict[str, Any])
        data = {name: value for name, value in data.items() if value is not None}
        data["path"] = file.parent.relative_to(folder).as_posix()
        data["content_hash"] = hashlib.sha256(raw).hexdigest()
        return msgspec.convert(data, kind)
    except (msgspec.MsgspecError, ValueError) as error:
        raise ContentInvalid(f"{file}: {error}. The format is described in content/README.md.") from None


def _check_body(folder: Path, page: PageSource) -> None:
    file = folder / page.path / "en.yaml"
    keys = Counter(block.get("key") for block in page.body)
    if repeated := [key for key, count in keys.items() if count > 1 or not key]:
        raise ContentInvalid(f"{file}: every block needs a key of its own; see {repeated}.")
    for block in page.body:
        place = f"{file}, block {block['key']}"
        if (kind := block.get("type")) not in BLOCKS:
            raise ContentInvalid(f"{place}: type {kind!r} is none of {', '.join(BLOCKS)}.")
        fields = BLOCKS[kind]
        _check_pictures(place, [block, *block.get(fields.rows, [])])
        known = {"key", "type", *fields.words, *fields.shared, fields.rows}
        if unknown := set(block) - known:
            raise ContentInvalid(f"{place}: a {kind} block has no {', '.join(sorted(unknown))}.")
        for row in block.get(fields.rows, []) if fields.rows else []:
            if unknown := set(row) - {*fields.row_words, *fields.row_shared}:
                raise ContentInvalid(f"{place}: a row of {fields.rows} has no {', '.join(sorted(unknown))}.")
        if fields.rows and not block.get(fields.rows):
            raise ContentInvalid(f"{place}: needs {fields.rows}.")


def _check_pictures(place: str, parts: list[dict[str, Any]]) -> None:
    for part in parts:
        if (picture := part.get("picture", NO_PICTURE)) not in (NO_PICTURE, *PICTURES):
            raise ContentInvalid(f"{place}: picture {picture!r} is none of {', '.join(PICTURES)}.")


def _check_shape(folder: Path, page: PageSource, translation: TranslationSource) -> None:
    """Refuse a translation that lacks a text, or whose paragraphs, items and links differ from the English."""
    file = folder / page.path / f"{translation.language}.yaml"
    english = {block["key"]: block for block in page.body}
    if unknown := set(translation.body) - set(english):
        raise ContentInvalid(f"{file}: the English page has no block {', '.join(sorted(unknown))}.")
    for key, block in english.items():
        rows = BLOCKS[block["type"]].rows
        words = translation.body.get(key, {})
        if rows and len(words.get(rows, [])) != len(block[rows]):
            raise ContentInvalid(f"{file}, block {key}: {rows} has {len(block[rows])} rows in English.")
        given = dict(_words({"type": block["type"], **words}))
        for place, text in _words(block):
            if shape_of(text) != shape_of(given[place]):
                raise ContentInvalid(
                    f"{file}, block {key}, {place}: English has {shape_of(text)}, here {shape_of(given[place])}."
                )
