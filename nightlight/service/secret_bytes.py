"""Secrets that are random bytes: from the environment, or from a file that a demo makes for itself.

Promises: a message never holds the secret. Refuses a secret that is too short or not base64; in production nothing is
made up, a secret that is missing is empty and the checks say so.
"""

import base64
import binascii
import os
import secrets
import tempfile
from pathlib import Path

from nightlight.service.environment import EnvironmentInvalid

LENGTH = 32


def read_secret(given: str, *, variable: str, longer: bool = False) -> bytes:
    """Return what `given` says in base64, of either alphabet. Raises EnvironmentInvalid, without the value."""
    try:
        found = base64.b64decode(given.translate(str.maketrans("-_", "+/")) + "=" * (-len(given) % 4), validate=True)
    except (binascii.Error, ValueError):
        found = b""
    if len(found) < LENGTH or (len(found) > LENGTH and not longer):
        wanted = f"{'at least ' if longer else ''}{LENGTH} random bytes"
        raise EnvironmentInvalid(
            f"{variable} is not {wanted} in base64. "
            f"`python3 -c 'import base64, secrets; print(base64.b64encode(secrets.token_bytes({LENGTH})).decode())'` "
            "makes one."
        )
    return found


def demo_secret(file: Path) -> bytes:
    """Return the secret in `file`; make it, readable by its owner alone, where there is none."""
    if not file.exists():
        descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(base64.b64encode(secrets.token_bytes(LENGTH)))
        try:
            # Whole or not at all, and the first of several processes wins.
            os.link(name, file)
        except FileExistsError:
            pass
        finally:
            os.unlink(name)
    return read_secret(file.read_text().strip(), variable=file.name)
