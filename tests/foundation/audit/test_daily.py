"""The head that is signed each day: one line a day, read back by whoever keeps them outside."""

import datetime
from pathlib import Path

import pytest

from nightlight.foundation.audit.daily import keep_head, last_kept
from nightlight.foundation.audit.heads import public_key_of, read_head
from nightlight.foundation.audit.rules import Head

KEY = b"k" * 32
# London's midnight is an hour before this one's in summer.
EVENING = datetime.datetime(2026, 7, 14, 22, 50, tzinfo=datetime.UTC)
HEADS = [Head(number, f"{number:02x}" * 32) for number in range(5)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "heads.jsonl"


def kept(file: Path) -> list[int]:
    """Return the numbers of the heads in a file, each of them signed."""
    return [read_head(line, public_key=public_key_of(KEY)).number for line in file.read_text().splitlines()]


def test_each_of_londons_days_has_one(file: Path) -> None:
    assert last_kept(file) is None
    minutes = (0, 5, 15, 24 * 60, 24 * 60 + 15)
    added = [
        keep_head(file, head, now=EVENING + datetime.timedelta(minutes=minute), key=KEY)
        for head, minute in zip(HEADS, minutes, strict=True)
    ]
    assert added == [True, False, True, False, True]
    assert kept(file) == [0, 2, 4]
    assert last_kept(file) == EVENING + datetime.timedelta(minutes=24 * 60 + 15)


def test_a_clock_that_was_put_back_signs_no_day_twice(file: Path) -> None:
    keep_head(file, HEADS[1], now=EVENING, key=KEY)
    assert not keep_head(file, HEADS[2], now=EVENING - datetime.timedelta(days=3), key=KEY)


def test_a_line_that_broke_off_keeps_nobody_from_the_next(file: Path) -> None:
    keep_head(file, HEADS[1], now=EVENING, key=KEY)
    whole = file.read_bytes()
    file.write_bytes(whole + whole[:40])
    assert last_kept(file) == EVENING
    assert keep_head(file, HEADS[2], now=EVENING + datetime.timedelta(days=1), key=KEY)
    assert file.read_bytes().splitlines()[0] + b"\n" == whole
    assert read_head(file.read_text().splitlines()[-1], public_key=public_key_of(KEY)).number == 2
