"""A fault in a decoder, as a bound that ends the process which compares it with the size of one picture."""

import os

DEADLY = 47


class Deadly(int):
    """A number that nobody may compare with DEADLY and live."""

    def __lt__(self, other: int) -> bool:
        if other == DEADLY:
            os._exit(9)
        return int(self) < other
