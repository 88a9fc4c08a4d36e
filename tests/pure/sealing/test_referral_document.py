import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.sealing.referral_document import Document, DocumentInvalid, read_document, write_document
from tests.pure.sealing.referrals import DOCUMENT, DOCUMENTS


@given(DOCUMENTS)
def test_a_document_is_read_back_as_it_was(document: Document) -> None:
    assert read_document(write_document(document)) == document


@given(st.binary() | st.recursive(st.none() | st.text(), st.lists).map(lambda value: json.dumps(value).encode()))
def test_other_bytes_are_refused_in_one_way(written: bytes) -> None:
    with pytest.raises(DocumentInvalid):
        read_document(written)


def test_spacing_and_order_of_keys_do_not_make_a_referral_unreadable() -> None:
    found = json.loads(write_document(DOCUMENT))
    assert read_document(json.dumps(dict(reversed(found.items())), indent=2).encode()) == DOCUMENT


def test_a_document_that_was_written_before_duties_had_clock_and_source_still_opens() -> None:
    found = json.loads(write_document(DOCUMENT))
    found["format"] = "nightlight referral document/1"
    with pytest.raises(DocumentInvalid, match="another version"):
        read_document(json.dumps(found).encode())
    del found["duty"]["clock"], found["duty"]["source"]
    duty = dataclasses.replace(DOCUMENT.duty, clock="", source="")
    assert read_document(json.dumps(found).encode()) == dataclasses.replace(DOCUMENT, duty=duty)


def test_line_ends_and_half_characters_are_mended_wherever_they_stand() -> None:
    rough = dataclasses.replace(DOCUMENT.parts[0], answer=("a\r\nb", "four \ud83d."), note="c\rd")
    assert (rough.answer, rough.note) == (("a\nb", "four �."), "c\nd")
    found = json.loads(write_document(DOCUMENT))
    found["why"] = "one\r\ntwo"
    assert read_document(json.dumps(found).encode()).why == "one\ntwo"


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the path of every object and of every field in a document."""
    found: list[tuple[str | int, ...]] = [path]
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            found += places(each, (*path, key))
    return found


# A referral may name no person; everything else has to be there.
PLACES = [path for path in places(json.loads(write_document(DOCUMENT))) if path and path != ("persons", 0)]


def changed(path: tuple[str | int, ...], change: str) -> bytes:
    """Return the document with one place changed: a field taken away, added, or of another kind."""
    found = json.loads(write_document(DOCUMENT))
    holder, place = {"": found}, ("", *path)
    target: Any = holder
    for step in place[:-1]:
        target = target[step]
    if change == "gone":
        del target[place[-1]]
    elif change == "more":
        target[place[-1]]["zebrafinch"] = "zebrafinch"
    else:
        target[place[-1]] = {"zebrafinch": 7} if change == "object" else 7
    return json.dumps(holder.get("", {})).encode()


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
@pytest.mark.parametrize("change", ["gone", "object", "number"])
def test_a_field_that_is_gone_or_of_another_kind_is_refused_without_a_word_of_it(
    path: tuple[str | int, ...], change: str
) -> None:
    with pytest.raises(DocumentInvalid) as refused:
        read_document(changed(path, change))
    assert "zebrafinch" not in str(refused.value)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


OBJECTS = [(), ("made_by",), ("to",), ("basis",), ("duty",), ("parts", 0), ("persons", 0)]


@pytest.mark.parametrize("path", OBJECTS, ids=lambda path: ".".join(map(str, path)) or "document")
def test_a_field_that_the_format_does_not_know_is_refused(path: tuple[str | int, ...]) -> None:
    with pytest.raises(DocumentInvalid, match="does not know"):
        read_document(changed(path, "more"))


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("referral",), "Zebrafinch", "referral"),
        (("made_at",), "2026-11-25", "made_at"),
        (("to", "id"), "Zebra Finch", "to.id"),
        (("basis", "code"), "", "basis.code"),
        (("duty", "code"), "", "duty.code"),
        (("duty", "nation"), "zebrafinch", "duty.nation"),
        (("language",), "zebrafinch", "language"),
        (("parts",), [], "parts"),
        (("parts", 0, "digest"), "zebrafinch", "parts[0].digest"),
        (("parts", 0, "at"), "zebrafinch", "parts[0].at"),
        (("parts", 0, "marked"), "zebrafinch", "parts[0].marked"),
        (("parts", 0, "sealed_by"), "zebrafinch", "parts[0].sealed_by"),
        (("parts", 0, "answer"), ["a", 1], "parts[0].answer[1]"),
        (("persons", 0, "role"), "zebrafinch", "persons[0].role"),
        (("format",), "nightlight referral document/3", "another version"),
    ],
)
def test_what_is_wrong_is_named_by_its_field_and_never_shown(
    path: tuple[str | int, ...], value: object, named: str
) -> None:
    found = json.loads(write_document(DOCUMENT))
    target = found
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    with pytest.raises(DocumentInvalid) as refused:
        read_document(json.dumps(found).encode())
    assert named in str(refused.value)
    assert "zebra" not in str(refused.value).casefold()
