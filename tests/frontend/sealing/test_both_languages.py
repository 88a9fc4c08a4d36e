"""What Python seals the browser's code opens, and the reverse; what one refuses the other refuses."""

import base64
import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.sealing import evidence
from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.part import SIZES, Binding, PartDoesNotOpen, pad
from nightlight.pure.sealing.seal import seal
from nightlight.pure.sealing.unseal import unseal
from tests.frontend.sealing.peer import Peer, PeerRefused
from tests.pure.sealing.samples import BINDING, OTHER_BINDINGS
from tests.pure.sealing.test_evidence import EVIDENCE, RECORDS
from tests.pure.sealing.test_part import BINDINGS

SEED = bytes(range(32))
PUBLIC = public_key(SEED)
PLAINTEXT = "The swing is broken. Mae’r siglen wedi torri. 🙂".encode()
AS_JSON = dataclasses.asdict(BINDING)


@pytest.mark.parametrize("length", [0, 1, 1020, 1021, 4092, 4093, 16380, 16381, 65532])
def test_each_side_opens_what_the_other_sealed(peer: Peer, length: int) -> None:
    plaintext = (PLAINTEXT * (length // len(PLAINTEXT) + 1))[:length]
    from_python = seal(plaintext, to=PUBLIC, binding=BINDING)
    assert peer.ask("unseal", blob=from_python, seed=SEED, binding=AS_JSON) == plaintext.hex()
    from_browser = bytes.fromhex(peer.ask("seal", plaintext=plaintext, to=PUBLIC, binding=AS_JSON))
    assert unseal(from_browser, seed=SEED, binding=BINDING) == plaintext
    assert len(from_browser) == len(from_python)
    assert from_browser[:5] == from_python[:5]


@given(BINDINGS)
def test_both_write_the_same_binding_bytes(peer: Peer, binding: Binding) -> None:
    assert peer.ask("info", binding=dataclasses.asdict(binding)) == binding.info().hex()


@given(RECORDS)
def test_both_write_the_same_evidence_bytes(peer: Peer, record: evidence.Evidence) -> None:
    written = peer.ask("evidence", evidence=dataclasses.asdict(record))
    assert bytes.fromhex(written) == evidence.to_bytes(record)


def test_both_mend_line_ends_and_half_characters_alike(peer: Peer) -> None:
    rough = "one\r\ntwo\rthree\n\u2028\u0000\u001f\u007f\u202egnol \ud83d half \udc00"
    as_typed = {**dataclasses.asdict(EVIDENCE), "answer": rough}
    mended = dataclasses.replace(EVIDENCE, answer=rough)
    assert bytes.fromhex(peer.ask("evidence", evidence=as_typed)) == evidence.to_bytes(mended)


@pytest.mark.parametrize("at", ["", "2026-07-14", "+012026-07-14T18:05:09Z"])
def test_the_browser_writes_no_evidence_without_a_time(peer: Peer, at: str) -> None:
    with pytest.raises(PeerRefused):
        peer.ask("evidence", evidence={**dataclasses.asdict(EVIDENCE), "at": at})


@given(st.binary(max_size=5000))
def test_both_pad_alike(peer: Peer, plaintext: bytes) -> None:
    padded = pad(plaintext)
    assert peer.ask("pad", plaintext=plaintext) == padded.hex()
    assert peer.ask("unpad", padded=padded) == plaintext.hex()
    assert len(padded) in SIZES


@given(st.binary(max_size=100))
def test_base64_comes_back_as_it_went(peer: Peer, data: bytes) -> None:
    assert base64.b64decode(peer.ask("base64", data=data), validate=True) == data


@given(st.binary(min_size=32, max_size=32))
@settings(max_examples=20)
def test_both_give_a_seed_the_same_public_key(peer: Peer, seed: bytes) -> None:
    assert peer.ask("public_key", seed=seed) == public_key(seed).hex()


@pytest.mark.parametrize("binding", OTHER_BINDINGS.values(), ids=OTHER_BINDINGS)
def test_a_part_moved_elsewhere_opens_on_neither_side(peer: Peer, binding: Binding) -> None:
    from_python = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    with pytest.raises(PeerRefused, match="PartDoesNotOpen"):
        peer.ask("unseal", blob=from_python, seed=SEED, binding=dataclasses.asdict(binding))
    from_browser = bytes.fromhex(peer.ask("seal", plaintext=PLAINTEXT, to=PUBLIC, binding=AS_JSON))
    with pytest.raises(PartDoesNotOpen):
        unseal(from_browser, seed=SEED, binding=binding)


def test_the_browser_notices_flipped_bits(peer: Peer) -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    # 29 shares no factor with 8: every position in a byte is met, header, both halves of the key and text alike.
    assert peer.ask("opens_flipped", blob=blob, seed=SEED, binding=AS_JSON, stride=29) == []


def test_the_browser_opens_no_shortened_part_and_no_other_suite_or_seed(peer: Peer) -> None:
    blob = seal(PLAINTEXT, to=PUBLIC, binding=BINDING)
    broken = [blob[:length] for length in range(0, len(blob), 97)]
    broken += [blob[:-1], blob + b"\0", b"\2" + blob[1:], blob[: 5 + 1088] + bytes(32) + blob[5 + 1120 :]]
    for other in broken:
        with pytest.raises(PeerRefused, match="PartDoesNotOpen"):
            peer.ask("unseal", blob=other, seed=SEED, binding=AS_JSON)
    with pytest.raises(PeerRefused, match="PartDoesNotOpen"):
        peer.ask("unseal", blob=blob, seed=bytes(32), binding=AS_JSON)


def test_padding_that_is_not_ours_is_refused_by_the_browser_too(peer: Peer) -> None:
    good = pad(b"hello")
    for other in (
        b"",
        good[:-1],
        good + b"\0",
        good[:-1] + b"\1",
        b"\xff" * 1024,
        (1021).to_bytes(4, "big") + bytes(1020),
    ):
        with pytest.raises(PeerRefused):
            peer.ask("unpad", padded=other)
    assert peer.ask("unpad", padded=(5).to_bytes(4, "big") + b"hello" + bytes(65536 - 9)) == b"hello".hex()


@pytest.mark.parametrize(
    "public",
    [b"", PUBLIC[:-1], PUBLIC + b"\0", b"\xff" * 1216, PUBLIC[:1184] + bytes(32)],
    ids=["nothing", "a byte less", "a byte more", "coefficients too large", "a point of low order"],
)
def test_the_browser_seals_to_no_key_that_is_none(peer: Peer, public: bytes) -> None:
    with pytest.raises(PeerRefused):
        peer.ask("seal", plaintext=PLAINTEXT, to=public, binding=AS_JSON)


@pytest.mark.parametrize(
    "change",
    [
        {"purpose": ""},
        {"team": "Reports"},
        {"part": "é"},
        {"case": "0" * 31},
        {"epoch": -1},
        {"epoch": 2**32},
        {"epoch": 0.5},
    ],
)
def test_the_browser_seals_under_no_binding_that_python_refuses(peer: Peer, change: dict[str, object]) -> None:
    with pytest.raises(PeerRefused):
        peer.ask("seal", plaintext=PLAINTEXT, to=PUBLIC, binding={**AS_JSON, **change})


def test_the_browser_refuses_more_than_a_part_holds(peer: Peer) -> None:
    with pytest.raises(PeerRefused, match="TooMuchForAPart"):
        peer.ask("seal", plaintext=bytes(65533), to=PUBLIC, binding=AS_JSON)
