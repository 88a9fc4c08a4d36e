"""Who gets in: a key's secret, its scope and its time. Pure.

Promises that a refusal says nothing about a secret, and that guessing one tells nothing by how long it takes.
"""

import datetime
import hashlib
import hmac
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, get_args

Scope = Literal["pull", "feedback", "submit"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
Refusal = Literal["unknown", "expired", "revoked", "scope", "not-vetted", "ended"]

KeyState = Literal["usable", "ends-soon", "expired", "revoked"]

LONGEST_KEY = datetime.timedelta(days=397)
"""A key that lasts longer outlives whoever looked after it."""
OVERLAP = datetime.timedelta(days=14)
"""How long a key that was rotated opens beside the new one: time enough to put the new one in, and no more."""
ENDS_SOON = datetime.timedelta(days=30)
"""From when on it is said of a key that it ends."""


@dataclass(frozen=True)
class Shown:
    """A key as it is stored, and its member's standing, when somebody shows it."""

    digest: str
    scopes: Collection[str]
    expires_at: datetime.datetime
    revoked_at: datetime.datetime | None
    confirmed_at: datetime.datetime | None
    ended_at: datetime.datetime | None


def digest_of(secret: str) -> str:
    """Return what is stored of a secret: SHA-256 over its UTF-8, in hexadecimal."""
    return hashlib.sha256(secret.encode()).hexdigest()


def state_of_key(
    expires_at: datetime.datetime, revoked_at: datetime.datetime | None, now: datetime.datetime
) -> KeyState:
    """Return how a key stands by itself, whatever its member's standing."""
    if revoked_at is not None and revoked_at <= now:
        return "revoked"
    if expires_at <= now:
        return "expired"
    return "ends-soon" if expires_at <= now + ENDS_SOON else "usable"


def refusal_of(key: Shown | None, secret: str, scope: Scope, now: datetime.datetime) -> Refusal | None:
    """Return why a key is refused; None where it opens this scope. What is wrong is told only to who has the secret."""
    digest = digest_of(secret)
    if not hmac.compare_digest(digest, key.digest if key else "0" * 64) or key is None:
        return "unknown"
    if key.revoked_at is not None and key.revoked_at <= now:
        return "revoked"
    if key.expires_at <= now:
        return "expired"
    if key.confirmed_at is None:
        return "not-vetted"
    if key.ended_at is not None:
        return "ended"
    return None if scope in key.scopes else "scope"
