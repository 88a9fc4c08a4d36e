"""Whether any run of a file's bytes stands in what was sent, plainly or in one of the usual encodings of bytes."""

import base64
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

RUN = 16
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{22,}")
_HEX = re.compile(rb"[0-9A-Fa-f]{32,}")
_LISTED = re.compile(rb"(?:\d{1,3},\s*){15,}\d{1,3}")


def runs_of(data: bytes) -> frozenset[bytes]:
    """Return every run of RUN bytes."""
    return frozenset(data[at : at + RUN] for at in range(len(data) - RUN + 1))


def runs_in(sent: bytes, runs: frozenset[bytes]) -> set[bytes]:
    """Return which of the runs stand in `sent`: as they are, in base64, in hexadecimal, or as numbers in a row."""
    views = {sent, unquote_to_bytes(sent), unquote_to_bytes(sent.replace(b"+", b" "))}
    return {run for view in views for bytes_ in _decoded(view) for run in runs_of(bytes_) & runs}


def _decoded(view: bytes) -> Iterator[bytes]:
    yield view
    for found in _BASE64.findall(view):
        letters = found.replace(b"-", b"+").replace(b"_", b"/")
        for shift in range(4):  # wherever a group of four begins
            part = letters[shift:]
            yield base64.b64decode(part[: len(part) // 4 * 4])
    for found in _HEX.findall(view):
        for shift in range(2):
            digits = found[shift:]
            yield bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
    for found in _LISTED.findall(view):
        yield bytes(int(each) & 255 for each in found.split(b","))
