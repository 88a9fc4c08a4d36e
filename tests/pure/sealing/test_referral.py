import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.sealing.fingerprints import fingerprint, is_fingerprint_of
from nightlight.pure.sealing.part import PLAINTEXT_LIMIT
from nightlight.pure.sealing.referral import (
    MOST_CHUNKS,
    FileInvalid,
    ReferralTooLong,
    SealedReferral,
    digest_of_file,
    read_file,
    seal_referral,
    write_file,
)
from tests.pure.sealing.referrals import DOCUMENT, PUBLIC

FILE = seal_referral(DOCUMENT, to=PUBLIC)


def test_a_file_is_one_line_of_ascii_that_shows_ids_and_nothing_else() -> None:
    assert FILE.isascii()
    assert FILE.isprintable()
    found = json.loads(FILE)
    assert list(found) == ["format", "referral", "body", "key", "parts"]
    assert (found["format"], found["body"], found["key"]) == ("nightlight referral/1", "gwent", fingerprint(PUBLIC))
    assert "Someone" not in FILE


def test_what_is_after_the_file_changes_neither_it_nor_its_digest() -> None:
    for ended in (FILE + "\n", FILE + "\r\n", FILE + " \n\n"):
        assert read_file(ended) == read_file(FILE)
        assert digest_of_file(ended) == digest_of_file(FILE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "[" * 100_000,
        "\ufeff" + FILE,
        " " + FILE,
        FILE[:-1],
        FILE.replace(":", ": "),
        FILE.replace("referral/1", "referral/2"),
        FILE.replace('"parts":["', '"parts":["=='),
        FILE.replace('"parts":["', '"parts":["\\u0041'),
        FILE.replace('"body":"gwent"', '"body":"Gwent"'),
        FILE.replace('"body":"gwent"', '"body":["gwent"]'),
        FILE.replace('"body":"gwent",', ""),
        FILE.replace('"body":"gwent",', '"body":"gwent","body":"gwent",'),
        FILE.replace('"body":"gwent",', '"body":"gwent","more":1,'),
        json.dumps({**json.loads(FILE), "parts": []}, separators=(",", ":")),
        json.dumps({**json.loads(FILE), "parts": [7]}, separators=(",", ":")),
        json.dumps({**json.loads(FILE), "parts": ["AAAA"]}, separators=(",", ":")),
        json.dumps({**json.loads(FILE), "parts": ["é"]}, separators=(",", ":")),
    ],
)
def test_what_is_not_written_as_a_referral_is_refused(text: str) -> None:
    with pytest.raises(FileInvalid) as refused:
        read_file(text)
    assert "gwent" not in str(refused.value).casefold()
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@given(st.text())
def test_any_other_text_is_refused_in_one_way(text: str) -> None:
    with pytest.raises(FileInvalid):
        read_file(text)


def test_more_than_a_file_holds_is_refused_on_both_ways() -> None:
    part = dataclasses.replace(DOCUMENT.parts[0], answer="a" * (MOST_CHUNKS * PLAINTEXT_LIMIT))
    with pytest.raises(ReferralTooLong):
        seal_referral(dataclasses.replace(DOCUMENT, parts=(part,)), to=PUBLIC)
    sealed = read_file(FILE)
    many = SealedReferral(sealed.referral, sealed.body, sealed.key, sealed.parts * (MOST_CHUNKS + 1))
    with pytest.raises(FileInvalid):
        read_file(write_file(many))


def test_a_fingerprint_is_known_however_it_was_typed_down() -> None:
    shown = fingerprint(PUBLIC)
    for typed in (shown, shown.upper(), shown.replace(" ", ""), shown.replace(" ", "-"), f"  {shown}\u00a0"):
        assert is_fingerprint_of(typed, PUBLIC)


@pytest.mark.parametrize("typed", ["", "0000 0000 0000 0000 0000", "é", "٣"])
def test_another_fingerprint_is_not(typed: str) -> None:
    assert not is_fingerprint_of(typed, PUBLIC)
    assert not is_fingerprint_of(fingerprint(PUBLIC)[:-1], PUBLIC)
    assert not is_fingerprint_of(fingerprint(PUBLIC) + typed + "0", PUBLIC)
