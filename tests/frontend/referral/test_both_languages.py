"""What the browser seals, Python opens at the receiver; and both write the same bytes."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.referral import digest_of_file, read_file, seal_referral
from nightlight.pure.sealing.referral_document import Document, write_document
from nightlight.staff.referral.opening import open_referral
from tests.frontend.sealing.peer import Peer, PeerRefused
from tests.pure.sealing.referrals import DOCUMENT, DOCUMENTS, PUBLIC, SEED
from tests.staff.referral.test_opening import long

AS_JSON = dataclasses.asdict(DOCUMENT)


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    """The browser's referrals in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()


@given(DOCUMENTS)
def test_both_write_the_same_document(peer: Peer, document: Document) -> None:
    written = peer.ask("document", document=dataclasses.asdict(document))
    assert bytes.fromhex(written) == write_document(document)


def test_both_mend_line_ends_and_half_characters_alike(peer: Peer) -> None:
    rough = "one\r\ntwo\rthree\n\u2028\u0000\u001f\u007f half \ud83d half \udc00"
    as_typed = {**AS_JSON, "why": rough, "parts": [{**AS_JSON["parts"][0], "answer": [rough]}]}
    mended = dataclasses.replace(DOCUMENT, why=rough, parts=(dataclasses.replace(DOCUMENT.parts[0], answer=(rough,)),))
    assert bytes.fromhex(peer.ask("document", document=as_typed)) == write_document(mended)


@given(DOCUMENTS)
@settings(max_examples=20)
def test_the_receiver_opens_what_the_browser_sealed(peer: Peer, document: Document) -> None:
    sealed = peer.ask("seal", document=dataclasses.asdict(document), to=PUBLIC)
    assert open_referral(sealed["text"], seed=SEED) == document
    assert sealed["digest"] == digest_of_file(sealed["text"])


@pytest.mark.parametrize("length", [60_000, 65_532, 150_000, 1_000_000])
def test_a_long_one_is_cut_as_python_cuts_it(peer: Peer, length: int) -> None:
    document = long("Mae’r siglen wedi torri. 🙂", length)
    text = peer.ask("seal", document=dataclasses.asdict(document), to=PUBLIC)["text"]
    assert open_referral(text, seed=SEED) == document
    browser, python = read_file(text), read_file(seal_referral(document, to=PUBLIC))
    assert dataclasses.replace(browser, parts=()) == dataclasses.replace(python, parts=())
    assert [len(part) for part in browser.parts] == [len(part) for part in python.parts]


def test_both_show_a_key_alike(peer: Peer) -> None:
    assert peer.ask("fingerprint", key=PUBLIC) == fingerprint(PUBLIC)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "nightlight referral document/1"},
        {"referral": "zebrafinch"},
        {"made_at": "zebrafinch"},
        {"to": {"id": "Zebrafinch", "name": ""}},
        {"duty": {**AS_JSON["duty"], "nation": "zebrafinch"}},
        {"language": "zebrafinch"},
        {"parts": []},
        {"parts": [{**AS_JSON["parts"][0], "marked": "zebrafinch"}]},
        {"parts": [{**AS_JSON["parts"][0], "answer": 7}]},
        {"persons": [{"label": "", "role": "zebrafinch"}]},
        {"persons": "zebrafinch"},
        {"why": None},
        {"zebrafinch": "zebrafinch"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_browser_seals_nothing_that_the_receiver_would_refuse(peer: Peer, change: dict[str, object]) -> None:
    with pytest.raises(PeerRefused, match="RangeError") as refused:
        peer.ask("seal", document={**AS_JSON, **change}, to=PUBLIC)
    assert "zebrafinch" not in str(refused.value)
