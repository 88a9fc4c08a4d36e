"""The one inline script, as it stands in every page, and the hash by which the policy allows it."""

import base64
import hashlib
from functools import cache
from pathlib import Path

_BUILT = Path(__file__).resolve().parents[3] / "build" / "quickexit.js"


@cache
def quickexit_script() -> str:
    """Return the minified script. Raises FileNotFoundError where `make build` has not run."""
    return _BUILT.read_text(encoding="utf-8")


def quickexit_hash() -> str:
    """Return the script's source expression for a content security policy."""
    digest = hashlib.sha256(quickexit_script().encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
