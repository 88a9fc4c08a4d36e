"""Where sealed seeds belong. Pure.

A grant is a part like any other (docs/reference/sealing-format.md), sealed under a purpose of its own: a report's part
never opens as a seed, a caseworker's grant never as the recovery's, and none opens in another row.
"""

import uuid

from nightlight.pure.sealing.part import SIZES, Binding, PartInvalid, blob_epoch, blob_size

CASEWORK = ("caseworker", "lead")
"""The roles, by the names of their groups, whose holders' keys may open reports: whoever has none of them is gone."""

# The name of the part that holds an epoch's seed.
SEED_PART = "seed"


class GrantInvalid(ValueError):
    """These bytes can't be an epoch's sealed seed."""


def grant_binding(*, team: str, epoch: int, reader: uuid.UUID) -> Binding:
    """Return what a caseworker's grant is bound to: the reader's key id stands where a part has its case."""
    return Binding(purpose="grant", team=team, epoch=epoch, case=reader.hex, part=SEED_PART)


def recovery_binding(*, team: str, epoch: int, reader: uuid.UUID) -> Binding:
    """Return what the recovery key's grant is bound to."""
    return Binding(purpose="recovery", team=team, epoch=epoch, case=reader.hex, part=SEED_PART)


def check_grant(sealed_seed: bytes, *, epoch: int) -> None:
    """Raise GrantInvalid unless the bytes have the shape of a seed sealed for this epoch.

    More can't be known here: whoever opens it compares `public_key(seed)` with the epoch's.
    """
    try:
        named, size = blob_epoch(sealed_seed), blob_size(sealed_seed)
    except PartInvalid as error:
        raise GrantInvalid(str(error)) from None
    if named != epoch:
        raise GrantInvalid("sealed for another epoch")
    if size != SIZES[0]:
        raise GrantInvalid("larger than a sealed seed is")
