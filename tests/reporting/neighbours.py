"""What to search for where no phrase may stand: a single short word may be anywhere, two neighbours may not."""

from collections.abc import Sequence
from itertools import pairwise

_BETWEEN = (" ", "-", "", '","', "', '")


def neighbours(words: Sequence[str]) -> list[str]:
    """Return every two neighbouring words of a phrase, in each way in which they would be kept."""
    return [between.join(pair) for pair in pairwise(words) for between in _BETWEEN]
