"""What a search finds. Pure."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Want = Literal["all", "nearest", "first"]
"""`all`: every entry within reach. `nearest`: for each query the nearest, the lowest entry where several are as near.
`first`: for each query the lowest entry within reach."""


@dataclass(frozen=True)
class Matches:
    """Pairs of a query and an entry, ordered by query, then distance, then entry. The three arrays are as long."""

    query: NDArray[np.int64]
    entry: NDArray[np.int64]
    distance: NDArray[np.int16]

    def __len__(self) -> int:
        """Return how many pairs there are."""
        return len(self.entry)


def ordered(
    query: NDArray[np.int64], entry: NDArray[np.int64], distance: NDArray[np.int16], want: Want = "all"
) -> Matches:
    """Return pairs, found in any order, as what was wanted of them."""
    keys = (distance, entry, query) if want == "first" else (entry, distance, query)
    order = np.lexsort(keys)
    if want != "all" and len(order):
        order = order[np.flatnonzero(np.diff(query[order], prepend=-1))]
    return Matches(query[order], entry[order], distance[order])
