"""The app on an editor's phone: the number of the moment (RFC 6238), worked out here and not by the site."""

import base64
import hashlib
import hmac
import struct
import time


def number_now(secret: str) -> str:
    """Return the six digits for a base32 secret."""
    counter = int(time.time()) // 30
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()  # the standard's own
    offset = digest[-1] & 0x0F
    return f"{(struct.unpack('>I', digest[offset : offset + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"
