"""Opens what staff wrote to a reporter, for people without JavaScript.

Promises to open replies. Refuses every other purpose, whatever the key: a report's parts can't be opened from here.
"""

from nightlight.pure.sealing import unseal as _unseal
from nightlight.pure.sealing.part import Binding, PartDoesNotOpen

PURPOSE = "reply"


def open_reply(blob: bytes, *, seed: bytes, binding: Binding) -> bytes:
    """Return what staff wrote. Raises PartDoesNotOpen, also when the binding's purpose is not "reply"."""
    if binding.purpose != PURPOSE:
        raise PartDoesNotOpen
    return _unseal.unseal(blob, seed=seed, binding=binding)
