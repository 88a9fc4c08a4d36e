import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.sealing.part import (
    PLAINTEXT_LIMIT,
    SIZES,
    Binding,
    BindingInvalid,
    PartInvalid,
    PlaintextTooLong,
    blob_epoch,
    blob_size,
    check_shape,
    pad,
    unpad,
)
from tests.pure.sealing.samples import BINDING, OTHER_BINDINGS

NAMES = st.from_regex(r"\A[a-z0-9][a-z0-9._/-]{0,99}\Z")
BINDINGS = st.builds(Binding, NAMES, NAMES, st.integers(0, 2**32 - 1), st.from_regex(r"\A[0-9a-f]{32}\Z"), NAMES)


def test_the_bytes_that_a_part_is_bound_to_are_these() -> None:
    written = b"nightlight/1\0\x06report\0\x07reports\0\x013\0\x200123456789abcdef0123456789abcdef\0\x012"
    assert BINDING.info() == written


@given(BINDINGS, BINDINGS)
def test_two_bindings_never_share_their_bytes(one: Binding, other: Binding) -> None:
    assert (one.info() == other.info()) == (one == other)


def test_the_same_letters_cut_elsewhere_are_another_binding() -> None:
    assert OTHER_BINDINGS["border"].info() != BINDING.info()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("purpose", ""),
        ("purpose", "Report"),
        ("team", "reports\n"),
        ("team", "r" * 101),
        ("part", "é"),
        ("part", "-"),
        ("case", "0123456789ABCDEF0123456789abcdef"),
        ("case", "01234567-89ab-cdef-0123-456789abcdef"),
        ("epoch", -1),
        ("epoch", 2**32),
    ],
)
def test_a_name_that_could_be_written_in_two_ways_is_refused(field: str, value: object) -> None:
    with pytest.raises(BindingInvalid):
        dataclasses.replace(BINDING, **{field: value})  # type: ignore[arg-type]  # wrong values are the point


@given(st.binary(max_size=20_000))
def test_padding_comes_off_again_and_leaves_one_of_four_sizes(plaintext: bytes) -> None:
    padded = pad(plaintext)
    assert unpad(padded) == plaintext
    assert len(padded) in SIZES


@pytest.mark.parametrize("size", SIZES)
def test_each_size_holds_its_own_length_less_four_and_no_more(size: int) -> None:
    assert len(pad(bytes(size - 4))) == size
    if size == SIZES[-1]:
        with pytest.raises(PlaintextTooLong):
            pad(bytes(PLAINTEXT_LIMIT + 1))
    else:
        assert len(pad(bytes(size - 3))) == SIZES[SIZES.index(size) + 1]


def test_a_sealer_may_hide_the_size_by_a_larger_one() -> None:
    assert unpad((5).to_bytes(4, "big") + b"hello" + bytes(65536 - 9)) == b"hello"


@pytest.mark.parametrize(
    "padded",
    [
        b"",
        pad(b"hello")[:-1],
        pad(b"hello") + b"\0",
        pad(b"hello")[:-1] + b"\1",
        (1021).to_bytes(4, "big") + bytes(1020),
        b"\xff" * 1024,
    ],
    ids=["nothing", "a byte less", "a byte more", "not all zeros", "longer than it is", "no length at all"],
)
def test_other_padding_is_refused(padded: bytes) -> None:
    with pytest.raises(PartInvalid):
        unpad(padded)


def test_a_blobs_header_tells_epoch_and_size_and_refuses_other_shapes() -> None:
    blob = b"\1" + (7).to_bytes(4, "big") + bytes(1120 + 4096 + 16)
    check_shape(blob)
    assert blob_epoch(blob) == 7
    assert blob_size(blob) == 4096
    for other in (b"", blob[:-1], blob + b"\0", b"\2" + blob[1:], b"\0" + blob[1:]):
        for read in (check_shape, blob_epoch, blob_size):
            with pytest.raises(PartInvalid):
                read(other)
