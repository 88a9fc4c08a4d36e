import base64
import json

import pytest

from nightlight.pure.sealing.keypair import public_key
from nightlight.staff.referral.keyfiles import (
    BodyKey,
    KeyFileInvalid,
    PassphraseTooShort,
    WrongPassphrase,
    make_key,
    read_private,
    read_public,
    unwrap,
    write_private,
    write_public,
)
from tests.pure.sealing.referrals import PUBLIC

PASSPHRASE = "swing kingfisher lantern môr tea"
MADE = make_key("kent-police", passphrase=PASSPHRASE)


def test_a_key_is_read_back_and_its_seed_is_the_public_keys() -> None:
    key = read_private(write_private(MADE).encode())
    assert key == MADE
    assert public_key(unwrap(key, passphrase=PASSPHRASE)) == key.public.public_key
    assert read_public(write_public(MADE.public).encode()) == MADE.public
    assert json.loads(write_public(MADE.public))["fingerprint"] == MADE.public.fingerprint


def test_the_seed_is_in_neither_file_and_in_no_repr() -> None:
    seed = unwrap(MADE, passphrase=PASSPHRASE)
    for text in (write_private(MADE), write_public(MADE.public), repr(MADE)):
        assert seed.hex() not in text
        assert base64.b64encode(seed).decode() not in text
        assert PASSPHRASE not in text
    assert "wrapped" not in repr(MADE)


def test_an_accent_typed_in_two_keys_is_the_same_passphrase() -> None:
    assert unwrap(MADE, passphrase=PASSPHRASE.replace("ô", "o\u0302"))


def test_another_passphrase_and_a_seed_of_another_key_do_not_open() -> None:
    with pytest.raises(WrongPassphrase):
        unwrap(MADE, passphrase=PASSPHRASE.upper())
    moved = json.loads(write_private(MADE)) | {
        "public_key": json.loads(write_public(BodyKey("x", PUBLIC)))["public_key"]
    }
    with pytest.raises(WrongPassphrase):
        unwrap(read_private(json.dumps(moved).encode()), passphrase=PASSPHRASE)


def test_a_short_passphrase_and_a_name_with_anything_else_make_no_key() -> None:
    with pytest.raises(PassphraseTooShort):
        make_key("kent-police", passphrase="fifteen letters")
    for name in ("", "Kent", "kent police", "../kent", "-kent", "kent\n"):
        with pytest.raises(KeyFileInvalid):
            make_key(name, passphrase=PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "nightlight body key/2"},
        {"format": "nightlight body private key/1"},
        {"name": "Zebra Finch"},
        {"name": 7},
        {"public_key": "zebrafinch"},
        {"public_key": ""},
        {"public_key": "AAAA"},
        {"fingerprint": "0000 0000 0000 0000 0000"},
        {"more": "zebrafinch"},
    ],
    ids=str,
)
def test_a_public_file_with_anything_wrong_is_refused(change: dict[str, object]) -> None:
    found = json.loads(write_public(MADE.public)) | change
    with pytest.raises(KeyFileInvalid) as refused:
        read_public(json.dumps(found).encode())
    assert "zebra" not in str(refused.value).casefold()


@pytest.mark.parametrize("written", [b"", b"[]", b"\xff", b"null", b"[" * 10_000, b" " * 20_000])
def test_what_is_no_key_file_is_refused(written: bytes) -> None:
    for read in (read_public, read_private):
        with pytest.raises(KeyFileInvalid):
            read(written)


@pytest.mark.parametrize("seed", ["", "AAAA", "zebrafinch", "A" * 44])
def test_a_private_file_with_a_bare_seed_or_none_is_refused(seed: str) -> None:
    found = json.loads(write_private(MADE)) | {"wrapped_seed": seed}
    with pytest.raises(KeyFileInvalid, match="no wrapped key"):
        read_private(json.dumps(found).encode())


def test_who_gives_the_wrong_one_of_the_two_is_told_which_it_is() -> None:
    with pytest.raises(KeyFileInvalid, match=r"public key file \(.nlpub\), wanted is a private"):
        read_private(write_public(MADE.public).encode())
    with pytest.raises(KeyFileInvalid, match=r"private key file \(.nlkey\), wanted is a public"):
        read_public(write_private(MADE).encode())
