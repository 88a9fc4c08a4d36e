"""How people compare keys: what they read to one another, and what they typed of what was read to them."""

import hashlib
import hmac

_LABEL = b"nightlight/1 key fingerprint"
_DIGITS = "0123456789abcdef"


def fingerprint(public_key: bytes) -> str:
    """Return what people read to one another to know that a key is who it says: 80 bits as 5 groups of 4 hex digits."""
    digest = hashlib.sha256(_LABEL + public_key).hexdigest()[:20]
    return " ".join(digest[start : start + 4] for start in range(0, 20, 4))


def is_fingerprint_of(typed: str, public_key: bytes) -> bool:
    """Return whether somebody typed a key's fingerprint, whatever its capitals, spaces and hyphens."""
    letters = "".join(
        letter for letter in typed.casefold() if not (letter.isspace() or letter in "-\u2010\u2011\u2013")
    )
    if set(letters) - set(_DIGITS):
        return False
    return hmac.compare_digest(letters, fingerprint(public_key).replace(" ", ""))
