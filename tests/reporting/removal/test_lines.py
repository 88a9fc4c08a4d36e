"""What a page may send of a picture: fingerprints, and nothing else that a file has."""

import json
from typing import Any

import pytest

from nightlight.pure.matching.signals import Signal
from nightlight.reporting.removal.lines import MOST_AT_ONCE, LinesRefused, read_lines

PDQ, MD5 = "0f" * 32, "a1" * 16
GOOD = {"picture": 1, "kind": "pdq", "value": PDQ, "media": "image", "quality": 80}


def line(**changed: Any) -> str:
    return json.dumps({key: value for key, value in (GOOD | changed).items() if value is not None})


def test_a_line_is_a_fingerprint_in_its_one_written_form() -> None:
    exact = line(kind="md5", value=MD5.upper(), quality=None)
    taken = read_lines(f"{line()}\r\n\n{exact}\n{exact}")
    assert [(each.picture, each.signal, each.media, each.quality) for each in taken.fingerprints] == [
        (1, Signal("pdq", PDQ), "image", 80),
        (1, Signal("md5", MD5), "image", None),
    ]
    assert taken.too_plain == frozenset()


def test_a_picture_that_says_too_little_keeps_its_exact_hashes_and_is_named() -> None:
    taken = read_lines("\n".join([line(quality=49), line(kind="md5", value=MD5, quality=None), line(picture=2)]))
    assert [(each.picture, each.signal.kind) for each in taken.fingerprints] == [(1, "md5"), (2, "pdq")]
    assert taken.too_plain == {1}


@pytest.mark.parametrize(
    "wrong",
    [
        line(name="holiday.jpg"), line(size=48213), line(thumbnail="AAAA"), line(value=PDQ[:-1]), line(value="g" * 64),
        line(kind="vpdq"), line(media="audio"), line(quality=101), line(quality=-1), line(quality=None),
        line(kind="md5", value=MD5), line(picture=0), line(picture="1"), line(value=PDQ + " " * 300), "{", "[]", "3",
        "\ud800", "null",
    ],
)  # fmt: skip
def test_a_line_that_is_anything_else_is_refused_by_its_number_and_never_repeated(wrong: str) -> None:
    with pytest.raises(LinesRefused) as refused:
        read_lines(f"{line()}\n{wrong}")
    assert (refused.value.why, refused.value.line) == ("unreadable", 2)
    assert str(refused.value) == "unreadable"


def test_ten_thousand_at_once_and_none_at_all_are_told_apart() -> None:
    for text, why in ((line() + "\n", "too-many"), ("\n", "empty")):
        with pytest.raises(LinesRefused, match=why):
            read_lines(text * 10_000)
    assert len(read_lines("\n".join([line()] * MOST_AT_ONCE)).fingerprints) == 1
