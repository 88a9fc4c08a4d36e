"""Python's side against published figures."""

from typing import Any

import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from nightlight.pure.sealing.keypair import private_key_object, public_key
from nightlight.pure.sealing.part import pad, write_blob
from nightlight.pure.sealing.unseal import unseal
from tests.pure.sealing.hpke_by_hand import AES_256_GCM, CHACHA20_POLY1305, X25519, X_WING, schedule
from tests.pure.sealing.samples import BINDING
from tests.pure.sealing.vectors import HPKE_X_WING, RFC_9180
from tests.pure.sealing.vectors import X_WING as X_WING_VECTORS


def raw(vector: dict[str, Any], name: str) -> bytes:
    return bytes.fromhex(vector[name])


@pytest.mark.parametrize("vector", [*X_WING_VECTORS, {"seed": HPKE_X_WING["skRm"], "pk": HPKE_X_WING["pkRm"]}])
def test_a_seed_gives_the_published_public_key(vector: dict[str, str]) -> None:
    assert public_key(raw(vector, "seed")).hex() == vector["pk"]


@pytest.mark.parametrize("vector", X_WING_VECTORS)
def test_a_part_made_by_hand_of_the_published_encapsulation_opens(vector: dict[str, str]) -> None:
    derived = schedule(raw(vector, "ss"), BINDING.info(), kem=X_WING, aead=AES_256_GCM)
    ciphertext = AESGCM(derived.key).encrypt(derived.base_nonce, pad(b"the swing is broken"), b"")
    blob = write_blob(BINDING.epoch, raw(vector, "ct") + ciphertext)
    assert unseal(blob, seed=raw(vector, "seed"), binding=BINDING) == b"the swing is broken"


def test_the_key_schedule_by_hand_gives_the_published_keys() -> None:
    for vector, kem, aead in ((RFC_9180, X25519, AES_256_GCM), (HPKE_X_WING, X_WING, CHACHA20_POLY1305)):
        derived = schedule(raw(vector, "shared_secret"), raw(vector, "info"), kem=kem, aead=aead)
        assert derived.key.hex() == vector["key"]
        assert derived.base_nonce.hex() == vector["base_nonce"]
        assert derived.exporter_secret.hex() == vector["exporter_secret"]
    message = HPKE_X_WING["encryptions"][0]
    sealed = ChaCha20Poly1305(derived.key).encrypt(derived.base_nonce, raw(message, "pt"), raw(message, "aad"))
    assert sealed.hex() == message["ct"]


def test_the_library_opens_the_first_message_of_the_rfc() -> None:
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    message = RFC_9180["encryptions"][0]
    opened = openssl.hpke._decrypt_with_aad(
        suite,
        raw(RFC_9180, "enc") + raw(message, "ct"),
        X25519PrivateKey.from_private_bytes(raw(RFC_9180, "skRm")),
        raw(RFC_9180, "info"),
        raw(message, "aad"),
    )
    assert opened.hex() == message["pt"]


def test_the_library_opens_the_first_message_of_the_published_x_wing_suite() -> None:
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    message = HPKE_X_WING["encryptions"][0]
    opened = openssl.hpke._decrypt_with_aad(
        suite,
        raw(HPKE_X_WING, "enc") + raw(message, "ct"),
        private_key_object(raw(HPKE_X_WING, "skRm")),
        raw(HPKE_X_WING, "info"),
        raw(message, "aad"),
    )
    assert opened.hex() == message["pt"]
