"""A head that was given away proves itself: to its own key, unchanged, and to nothing else."""

import datetime
import json

import pytest

from nightlight.foundation.audit.heads import HeadInvalid, public_key_of, read_head, sign_head, write_head
from nightlight.foundation.audit.rules import Head

KEY, OTHER = b"k" * 32, b"o" * 32
AT = datetime.datetime(2026, 11, 24, 23, 59, tzinfo=datetime.UTC)
WRITTEN = write_head(sign_head(Head(8, "ab" * 32), at=AT, key=KEY))


def test_a_head_is_one_line_that_reads_back() -> None:
    assert "\n" not in WRITTEN
    signed = read_head(WRITTEN, public_key=public_key_of(KEY))
    assert (signed.head, signed.at) == (Head(8, "ab" * 32), "2026-11-24T23:59:00Z")


@pytest.mark.parametrize("change", [{"number": 7}, {"digest": "ac" * 32}, {"at": "2026-11-23T23:59:00Z"}])
def test_a_changed_head_is_refused(change: dict[str, object]) -> None:
    changed = json.dumps(json.loads(WRITTEN) | change)
    with pytest.raises(HeadInvalid, match="changed"):
        read_head(changed, public_key=public_key_of(KEY))


def test_a_head_of_somebody_elses_key_is_refused_whatever_it_says_of_itself() -> None:
    forged = write_head(sign_head(Head(7, "ac" * 32), at=AT, key=OTHER))
    with pytest.raises(HeadInvalid, match="another key"):
        read_head(forged, public_key=public_key_of(KEY))
    claims = json.dumps(json.loads(forged) | {"public_key": json.loads(WRITTEN)["public_key"]})
    with pytest.raises(HeadInvalid, match="changed"):
        read_head(claims, public_key=public_key_of(KEY))


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"number": "8"}', WRITTEN[:-1], WRITTEN.replace("==", "")])
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(HeadInvalid):
        read_head(text, public_key=public_key_of(KEY))
