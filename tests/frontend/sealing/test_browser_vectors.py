"""The browser's libraries against published figures."""

from typing import Any

import pytest

from tests.frontend.sealing.peer import Peer
from tests.pure.sealing.hpke_by_hand import AES_256_GCM, CHACHA20_POLY1305, X_WING, schedule
from tests.pure.sealing.vectors import HPKE_X_WING, RFC_9180
from tests.pure.sealing.vectors import X_WING as X_WING_VECTORS


@pytest.mark.parametrize("vector", X_WING_VECTORS)
def test_x_wing_gives_the_published_keys_encapsulation_and_secret(peer: Peer, vector: dict[str, str]) -> None:
    answer = peer.ask("x_wing", seed=vector["seed"], eseed=vector["eseed"])
    assert answer == [vector["pk"], vector["ct"], vector["ss"], vector["ss"]]


def test_x_wing_of_the_hpke_vectors_too(peer: Peer) -> None:
    answer = peer.ask("x_wing", seed=HPKE_X_WING["skRm"], eseed=HPKE_X_WING["ikmE"])
    assert answer == [HPKE_X_WING[name] for name in ("pkRm", "enc", "shared_secret", "shared_secret")]


def test_a_whole_base_mode_exchange_of_the_rfc_comes_out_the_same(peer: Peer) -> None:
    messages = RFC_9180["encryptions"]
    sealed = peer.ask(
        "hpke_seal",
        suite="x25519 aes-256-gcm",
        recipient=RFC_9180["pkRm"],
        pair=[RFC_9180["skEm"], RFC_9180["pkEm"]],
        info=RFC_9180["info"],
        messages=[[message["pt"], message["aad"]] for message in messages],
    )
    assert sealed == [RFC_9180["enc"], *(message["ct"] for message in messages)]


def test_the_key_schedule_over_x_wing_gives_the_published_key_nonce_and_exports(peer: Peer) -> None:
    exports = [[export["exporter_context"], export["L"]] for export in HPKE_X_WING["exports"]]
    answer = peer.ask(
        "hpke_schedule",
        seed=HPKE_X_WING["skRm"],
        enc=HPKE_X_WING["enc"],
        info=HPKE_X_WING["info"],
        aead=CHACHA20_POLY1305,
        exports=exports,
    )
    assert answer["key"] == HPKE_X_WING["key"]
    assert answer["nonce"] == HPKE_X_WING["base_nonce"]
    assert answer["exported"] == [export["exported_value"] for export in HPKE_X_WING["exports"]]


@pytest.mark.parametrize("vector", X_WING_VECTORS)
def test_our_own_suite_over_the_published_encapsulation_gives_what_hand_work_gives(
    peer: Peer, vector: dict[str, Any]
) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    derived = schedule(bytes.fromhex(vector["ss"]), b"info", kem=X_WING, aead=AES_256_GCM)
    expected = AESGCM(derived.key).encrypt(derived.base_nonce, b"the swing is broken", b"")
    sealed = peer.ask(
        "hpke_seal",
        suite="x-wing aes-256-gcm",
        recipient=vector["pk"],
        ekm=vector["eseed"],
        pair=None,
        info=b"info",
        messages=[[b"the swing is broken".hex(), ""]],
    )
    assert sealed == [vector["ct"], expected.hex()]
