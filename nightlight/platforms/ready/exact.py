"""Exact fingerprints in one sorted row of bytes, searched by halving. They may lie in a file and be shared."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]


class ExactSet:
    """Fingerprints of one length, in the order of their bytes, none twice."""

    def __init__(self, values: Bytes) -> None:
        """Take (n, length) bytes in order. Raises ValueError."""
        if values.dtype != np.uint8 or values.ndim != 2:
            raise ValueError("exact fingerprints are (n, length) bytes")
        self.values = values
        # Of equal lengths, numpy's byte strings compare as the bytes do: it takes missing ones for zeros.
        self._ordered = np.ascontiguousarray(values).view(f"S{values.shape[1]}").reshape(-1)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ordered)

    def find(self, wanted: Sequence[bytes]) -> list[int | None]:
        """Return the row of each, None where it is not among them."""
        if not len(self) or not wanted:
            return [None] * len(wanted)
        rows = np.searchsorted(self._ordered, np.array(wanted, self._ordered.dtype))
        return [
            int(row) if row < len(self) and self.values[row].tobytes() == each else None
            for row, each in zip(rows, wanted, strict=True)
        ]
