"""What is sealed opens for its reader, in its place and whole; otherwise it does not open."""

import pytest

from nightlight.pure.sealing.keypair import KeyInvalid, new_seed, public_key
from nightlight.pure.sealing.part import SIZES, Binding, PartDoesNotOpen, PlaintextTooLong, blob_epoch, blob_size
from nightlight.pure.sealing.replies import open_reply
from nightlight.pure.sealing.seal import seal
from nightlight.pure.sealing.unseal import unseal
from tests.pure.sealing.samples import BINDING, OTHER_BINDINGS

SEED = bytes(range(32))
PUBLIC = public_key(SEED)
PLAINTEXT = "The swing is broken. Mae’r siglen wedi torri.".encode()


@pytest.mark.parametrize("length", [0, 1, 1020, 1021, 4092, 16380, 65532])
def test_what_is_sealed_opens(length: int) -> None:
    plaintext = b"x" * length
    blob = seal(plaintext, to=PUBLIC, binding=BINDING)
    assert unseal(blob, seed=SEED, binding=BINDING) == plaintext
    assert blob_epoch(blob) == BINDING.epoch
    assert blob_size(blob) in SIZES


def test_more_than_a_part_holds_is_refused() -> None:
    with pytest.raises(PlaintextTooLong):
        seal(bytes(65533), to=PUBLIC, binding=BINDING)


def test_sealing_twice_gives_two_parts_that_share_no_more_than_their_header() -> None:
    one, other = (seal(PLAINTEXT, to=PUBLIC, binding=BINDING) for _ in range(2))
    assert one[:5] == other[:5]
    same = sum(a == b for a, b in zip(one[5:], other[5:], strict=True))
    assert same < len(one) // 20  # chance alone makes one byte of 256 agree


@pytest.mark.parametrize("binding", OTHER_BINDINGS.values(), ids=OTHER_BINDINGS)
def test_a_part_moved_elsewhere_does_not_open(binding: Binding) -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    with pytest.raises(PartDoesNotOpen):
        unseal(blob, seed=SEED, binding=binding)


def test_a_part_whose_header_is_changed_to_another_epoch_does_not_open_in_either() -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    moved = blob[:1] + (4).to_bytes(4, "big") + blob[5:]
    for binding in (BINDING, OTHER_BINDINGS["epoch"]):
        with pytest.raises(PartDoesNotOpen):
            unseal(moved, seed=SEED, binding=binding)


def test_another_seed_does_not_open_a_part() -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    for seed in (new_seed(), bytes(32), SEED[:-1] + b"\0"):
        with pytest.raises(PartDoesNotOpen):
            unseal(blob, seed=seed, binding=BINDING)


def test_no_single_flipped_bit_of_a_part_goes_unnoticed() -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    for bit in range(len(blob) * 8):
        flipped = bytearray(blob)
        flipped[bit // 8] ^= 1 << (bit % 8)
        with pytest.raises(PartDoesNotOpen):
            unseal(bytes(flipped), seed=SEED, binding=BINDING)


def test_no_shortened_or_lengthened_part_opens() -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    larger = seal(b"x" * 2000, to=PUBLIC, binding=BINDING)
    for length in range(0, len(blob), 7):
        with pytest.raises(PartDoesNotOpen):
            unseal(blob[:length], seed=SEED, binding=BINDING)
    for other in (blob + b"\0", blob[1:], larger[: len(blob)], blob + larger[len(blob) :]):
        with pytest.raises(PartDoesNotOpen):
            unseal(other, seed=SEED, binding=BINDING)


@pytest.mark.parametrize("suite", [0, 2, 255])
def test_another_suite_byte_does_not_open(suite: int) -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    with pytest.raises(PartDoesNotOpen):
        unseal(bytes([suite]) + blob[1:], seed=SEED, binding=BINDING)


def test_an_encapsulated_key_of_low_order_does_not_open() -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    weak = blob[: 5 + 1088] + bytes(32) + blob[5 + 1120 :]
    with pytest.raises(PartDoesNotOpen):
        unseal(weak, seed=SEED, binding=BINDING)


@pytest.mark.parametrize(
    "public",
    [b"", PUBLIC[:-1], PUBLIC + b"\0", b"\xff" * 1216, PUBLIC[:1184] + bytes(32)],
    ids=["nothing", "a byte less", "a byte more", "coefficients too large", "a point of low order"],
)
def test_nothing_is_sealed_to_what_is_no_key(public: bytes) -> None:
    with pytest.raises(KeyInvalid):
        seal(PLAINTEXT, to=public, binding=BINDING)


def test_a_seed_of_another_length_is_refused_and_not_repeated() -> None:
    for use in (public_key, lambda seed: unseal(bytes(2165), seed=seed, binding=BINDING)):
        with pytest.raises(KeyInvalid) as refused:
            use(b"a secret that is too short")
        assert "secret" not in str(refused.value)


def test_new_seeds_differ() -> None:
    seeds = {new_seed() for _ in range(100)}
    assert len(seeds) == 100
    assert {len(seed) for seed in seeds} == {32}


def test_a_reply_opens_and_nothing_else_does_where_only_replies_are_read() -> None:
    reply = OTHER_BINDINGS["purpose"]
    assert open_reply(seal(PLAINTEXT, to=PUBLIC, binding=reply), seed=SEED, binding=reply) == PLAINTEXT
    part = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    for binding in (BINDING, reply):
        with pytest.raises(PartDoesNotOpen):
            open_reply(part, seed=SEED, binding=binding)
