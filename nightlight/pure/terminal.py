"""What strangers typed, shown where it could steer what shows it.

Promises that nothing of it steers a terminal, turns the direction of a line, or looks like a heading: what would do so
is replaced by U+FFFD, and every line of theirs stands behind a bar. Refuses to leave out anything.
"""

import unicodedata
from collections.abc import Iterator

_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tamed(text: str) -> str:
    """Return text without anything that would steer what shows it; line ends and tabs stay."""
    return "".join(letter if _is_tame(letter) else "\ufffd" for letter in text)


def field(name: str, text: str) -> Iterator[str]:
    """Yield a name and its text as lines; what goes on after a line end stands under its beginning."""
    for place, line in enumerate(tamed(text).split("\n")):
        yield f"  {name if place == 0 else '':17} | {line}"


def _is_tame(letter: str) -> bool:
    if letter in "\n\t":
        return True
    return letter not in _TURNS and unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
