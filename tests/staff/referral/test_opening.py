"""A file opens whole, with its body's key, or not at all."""

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import KeyInvalid, public_key
from nightlight.pure.sealing.part import Binding
from nightlight.pure.sealing.referral import FileInvalid, chunk_binding, read_file, seal_referral, write_file
from nightlight.pure.sealing.referral_document import Document, DocumentInvalid, write_document
from nightlight.pure.sealing.seal import seal
from nightlight.staff.referral.opening import ReferralDoesNotOpen, open_referral
from tests.pure.sealing.referrals import DOCUMENT, DOCUMENTS, PUBLIC, SEED

OTHER_SEED = bytes(range(1, 33))


def long(letters: str, length: int) -> Document:
    """Return the referral with an answer so long."""
    answer = (letters * (length // len(letters) + 1))[:length]
    return dataclasses.replace(DOCUMENT, parts=(dataclasses.replace(DOCUMENT.parts[0], answer=answer),))


THREE = seal_referral(long("abc", 150_000), to=PUBLIC)


@given(DOCUMENTS)
@settings(max_examples=40)
def test_what_was_sealed_is_opened(document: Document) -> None:
    assert open_referral(seal_referral(document, to=PUBLIC), seed=SEED) == document


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20), st.integers(0, 1_000_000))
@settings(max_examples=15)
def test_any_text_of_any_length_up_to_a_megabyte_is_opened(letters: str, length: int) -> None:
    document = long(letters, length)
    assert open_referral(seal_referral(document, to=PUBLIC), seed=SEED) == document


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_a_document_that_just_fills_its_chunks_is_opened(over: int) -> None:
    room = 2 * 65532 - len(write_document(long("a", 0)))
    document = long("a", room + over)
    file = seal_referral(document, to=PUBLIC)
    assert len(read_file(file).parts) == (3 if over > 0 else 2)
    assert open_referral(file, seed=SEED) == document


def test_a_change_at_any_place_is_refused() -> None:
    file = seal_referral(DOCUMENT, to=PUBLIC)
    letters = file.encode()
    # Every byte of the head and of the chunk's own head, and then every 29th: base64 has groups of four.
    for place in [*range(300), *range(300, len(letters), 29), *range(len(letters) - 8, len(letters))]:
        for bit in (1, 4):
            flipped = bytearray(letters)
            flipped[place] ^= bit
            with pytest.raises((FileInvalid, ReferralDoesNotOpen)):
                open_referral(flipped.decode(), seed=SEED)


def test_a_file_that_ends_early_is_refused_wherever_it_ends() -> None:
    file = seal_referral(DOCUMENT, to=PUBLIC)
    for length in range(0, len(file), 53):
        with pytest.raises(FileInvalid):
            open_referral(file[:length], seed=SEED)


def put_together(*places: int, **changed: str) -> str:
    """Return a file with these chunks of THREE, and other heads."""
    sealed = read_file(THREE)
    return write_file(dataclasses.replace(sealed, parts=tuple(sealed.parts[place] for place in places), **changed))


@pytest.mark.parametrize(
    "places", [(0, 1), (1, 2), (0,), (0, 2, 1), (1, 0, 2), (0, 1, 1), (0, 1, 2, 2), (0, 0, 1, 2)], ids=str
)
def test_chunks_that_are_dropped_moved_or_repeated_are_refused(places: tuple[int, ...]) -> None:
    with pytest.raises(ReferralDoesNotOpen):
        open_referral(put_together(*places), seed=SEED)
    assert open_referral(put_together(0, 1, 2), seed=SEED)


def test_a_chunk_of_another_referral_is_refused() -> None:
    other = seal_referral(dataclasses.replace(long("xyz", 150_000), referral="f" * 32), to=PUBLIC)
    sealed, strange = read_file(THREE), read_file(other)
    for place in range(3):
        parts = (*sealed.parts[:place], strange.parts[place], *sealed.parts[place + 1 :])
        with pytest.raises(ReferralDoesNotOpen):
            open_referral(write_file(dataclasses.replace(sealed, parts=parts)), seed=SEED)


@pytest.mark.parametrize(
    "changed", [{"referral": "f" * 32}, {"body": "kent"}, {"key": "0000 0000 0000 0000 0000"}], ids=str
)
def test_another_head_on_the_same_chunks_is_refused(changed: dict[str, str]) -> None:
    with pytest.raises(ReferralDoesNotOpen):
        open_referral(put_together(0, 1, 2, **changed), seed=SEED)


def test_another_key_is_refused_also_when_the_file_names_it() -> None:
    named = put_together(0, 1, 2, key=fingerprint(public_key(OTHER_SEED)))
    for file in (THREE, named):
        with pytest.raises(ReferralDoesNotOpen) as refused:
            open_referral(file, seed=OTHER_SEED)
        assert str(refused.value) == ""
    with pytest.raises(KeyInvalid):
        open_referral(THREE, seed=b"short")


def sealed_by_hand(written: bytes, binding: Binding | None = None) -> str:
    """Return a file of one chunk that says what somebody else's programme wrote."""
    bound = binding or chunk_binding(referral=DOCUMENT.referral, body=DOCUMENT.to.id, number=1, of=1)
    sealed = dataclasses.replace(read_file(THREE), parts=(seal(written, to=PUBLIC, binding=bound),))
    return write_file(sealed)


def test_a_document_that_says_it_is_another_referral_or_to_another_body_is_refused() -> None:
    for change in ({"referral": "f" * 32}, {"to": dataclasses.replace(DOCUMENT.to, id="kent")}):
        document = dataclasses.replace(DOCUMENT, **change)
        with pytest.raises(ReferralDoesNotOpen):
            open_referral(sealed_by_hand(write_document(document)), seed=SEED)


def test_what_does_not_keep_to_the_format_is_named_without_a_word_of_it() -> None:
    found = json.loads(write_document(DOCUMENT))
    found["zebrafinch"] = "zebrafinch"
    for written in (json.dumps(found).encode(), b"zebrafinch"):
        with pytest.raises(DocumentInvalid) as refused:
            open_referral(sealed_by_hand(written), seed=SEED)
        assert "zebrafinch" not in str(refused.value)


@pytest.mark.parametrize(
    "change", [{"purpose": "report"}, {"epoch": 1}, {"part": "chunk/1-of-2"}, {"part": "1"}], ids=str
)
def test_a_part_that_was_sealed_for_anything_else_is_refused(change: dict[str, str | int]) -> None:
    bound = chunk_binding(referral=DOCUMENT.referral, body=DOCUMENT.to.id, number=1, of=1)
    file = sealed_by_hand(write_document(DOCUMENT), dataclasses.replace(bound, **change))  # type: ignore[arg-type]
    with pytest.raises(ReferralDoesNotOpen):
        open_referral(file, seed=SEED)
