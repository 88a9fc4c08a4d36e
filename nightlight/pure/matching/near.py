"""Which of a few PDQ fingerprints are near another one: exactly, and without looking at each of them. Pure.

Two fingerprints at most 31 bits apart have, of 16 parts of 16 bits, one in which they differ by a bit or not at all: 16
parts that differ by two bits each would be 32. So each is kept under every value that such a part may have. For some
thousand fingerprints that are asked about once: building costs 272 places each.
"""

from collections import defaultdict
from collections.abc import Iterable

from nightlight.pure.matching.signals import MATCHES_WITHIN

_PARTS, _BITS = 16, 16
_MASK = 2**_BITS - 1
_TURNS = (0, *(1 << bit for bit in range(_BITS)))


class Near:
    """Some fingerprints, to be asked for those near another."""

    def __init__(self, values: Iterable[str]) -> None:
        """Take fingerprints of 64 hexadecimal digits."""
        self._text = {int(value, 16): value for value in values}
        self._places: list[dict[int, list[int]]] = [defaultdict(list) for _ in range(_PARTS)]
        for number in self._text:
            for part, places in enumerate(self._places):
                held = number >> (part * _BITS) & _MASK
                for turn in _TURNS:
                    places[held ^ turn].append(number)

    def of(self, value: str) -> set[str]:
        """Return which of them are at most MATCHES_WITHIN bits from a fingerprint."""
        number = int(value, 16)
        found: set[int] = set()
        for part, places in enumerate(self._places):
            # Asked for first: a list that is made for each miss would fill the memory.
            if (held := number >> (part * _BITS) & _MASK) in places:
                found.update(each for each in places[held] if (each ^ number).bit_count() <= MATCHES_WITHIN)
        return {self._text[each] for each in found}
