"""A receiving body's key pair as two files: the private one wrapped under a passphrase, the public one to give away.

Promises that the private file tells nothing without its passphrase, and that a public file whose key and fingerprint
differ is refused. Needs no database and no settings: it runs on the body's own machine. Refuses to store the seed bare.

The formats: docs/reference/referral-format.md.
"""

import base64
import json
import re
import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nightlight.foundation.keys.wrapping import LABEL, NONCE, SALT, check_wrapped, wrap_seed, wrapping_key
from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import new_seed, public_key, public_key_object

PUBLIC_FORMAT = "nightlight body key/1"
PRIVATE_FORMAT = "nightlight body private key/1"
PUBLIC_EXTENSION, PRIVATE_EXTENSION = ".nlpub", ".nlkey"
SHORTEST_PASSPHRASE = 16
LARGEST = 16 * 1024
"""How many bytes either file has at most, several times over."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}", re.ASCII)


class KeyFileInvalid(ValueError):
    """This is no key file of ours; the message never holds any of it."""


class PrivateFile(KeyFileInvalid):
    """A body has given away its private file where the public one was wanted."""


class WrongPassphrase(Exception):
    """The passphrase does not open the key file, or the file was changed."""


class PassphraseTooShort(ValueError):
    """Whoever copies the private file may try as many passphrases as they like."""


@dataclass(frozen=True)
class BodyKey:
    """A public file: the name that the body gave its key, and the key."""

    name: str
    public_key: bytes

    @property
    def fingerprint(self) -> str:
        """What people read to one another."""
        return fingerprint(self.public_key)


@dataclass(frozen=True)
class WrappedKey:
    """A private file: a public one, and the seed under its passphrase."""

    public: BodyKey
    wrapped_seed: bytes = field(repr=False)


def is_name(text: str) -> bool:
    """Return whether a key may be called so: 1 to 64 small letters, digits and hyphens."""
    return bool(_NAME.fullmatch(text))


def make_key(name: str, *, passphrase: str) -> WrappedKey:
    """Return a new key pair. Raises KeyFileInvalid for a name and PassphraseTooShort."""
    if not is_name(name):
        raise KeyFileInvalid("a key's name is small letters, digits and hyphens")
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort
    seed = new_seed()
    public, salt, nonce = public_key(seed), secrets.token_bytes(SALT), secrets.token_bytes(NONCE)
    wrapped = wrap_seed(seed, passphrase=passphrase, public_key=public, salt=salt, nonce=nonce)
    return WrappedKey(BodyKey(name, public), wrapped)


def unwrap(key: WrappedKey, *, passphrase: str) -> bytes:
    """Return the seed. Raises WrongPassphrase. Takes 64 MiB and a noticeable part of a second."""
    salt, nonce = key.wrapped_seed[1 : 1 + SALT], key.wrapped_seed[1 + SALT : 1 + SALT + NONCE]
    cipher = AESGCM(wrapping_key(passphrase, salt))
    try:
        seed = cipher.decrypt(nonce, key.wrapped_seed[1 + SALT + NONCE :], LABEL + key.public.public_key)
    except InvalidTag:
        raise WrongPassphrase from None
    if public_key(seed) != key.public.public_key:
        raise WrongPassphrase
    return seed


def write_public(key: BodyKey) -> str:
    """Return the public file's text."""
    return _line(PUBLIC_FORMAT, key.name, public_key=_text(key.public_key), fingerprint=key.fingerprint)


def write_private(key: WrappedKey) -> str:
    """Return the private file's text."""
    wrapped = _text(key.wrapped_seed)
    return _line(PRIVATE_FORMAT, key.public.name, public_key=_text(key.public.public_key), wrapped_seed=wrapped)


def read_public(written: bytes) -> BodyKey:
    """Return what a public file holds. Raises KeyFileInvalid."""
    found = _fields(written, PUBLIC_FORMAT, "fingerprint")
    key = _key(found)
    if found["fingerprint"] != key.fingerprint:
        raise KeyFileInvalid("the key and its fingerprint do not fit: the file was changed on the way")
    return key


def read_private(written: bytes) -> WrappedKey:
    """Return what a private file holds. Raises KeyFileInvalid."""
    found = _fields(written, PRIVATE_FORMAT, "wrapped_seed")
    try:
        wrapped = base64.b64decode(found["wrapped_seed"], validate=True)
        check_wrapped(wrapped)
    except ValueError:
        raise KeyFileInvalid("the file holds no wrapped key") from None
    return WrappedKey(_key(found), wrapped)


def _fields(written: bytes, format_: str, last: str) -> dict[str, str]:
    try:
        found = json.loads(written.decode()) if len(written) <= LARGEST else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise KeyFileInvalid("this is not a key file")
    if found.get("format") != format_:
        named = {PUBLIC_FORMAT: "a public key file (.nlpub)", PRIVATE_FORMAT: "a private key file (.nlkey)"}
        was = named.get(found.get("format", ""), "no key file of a version that is known here")
        kind = PrivateFile if found.get("format") == PRIVATE_FORMAT else KeyFileInvalid
        raise kind(f"this is {was}, wanted is {named[format_]}")
    if set(found) != {"format", "name", "public_key", last} or not is_name(found["name"]):
        raise KeyFileInvalid("the file has not the fields of a key file")
    return found


def _key(found: dict[str, str]) -> BodyKey:
    try:
        public = base64.b64decode(found["public_key"], validate=True)
        public_key_object(public)
    except ValueError:
        raise KeyFileInvalid("the file holds no public key") from None
    return BodyKey(found["name"], public)


def _line(format_: str, name: str, **values: str) -> str:
    return json.dumps({"format": format_, "name": name, **values}) + "\n"


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
