"""The readers' side of the tests: an epoch whose seed the test holds, so that it can open what was stored."""

from dataclasses import dataclass, field
from uuid import UUID

from django.contrib.auth.models import User
from django.utils import timezone

from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, TeamEpoch
from nightlight.pure.sealing.evidence import Evidence, from_bytes
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.part import TEAM, Binding, blob_epoch
from nightlight.pure.sealing.unseal import unseal
from nightlight.reporting.cases.models import Part


@dataclass(frozen=True)
class Reader:
    """Somebody who holds the key of an epoch."""

    number: int
    seed: bytes = field(repr=False)

    def open(self, part: Part) -> Evidence:
        """Return what a stored part says."""
        blob, name = bytes(part.blob), part.name.partition(".")[0]
        case = UUID(str(part.case_id)).hex
        binding = Binding(purpose="report", team=TEAM, epoch=blob_epoch(blob), case=case, part=name)
        return from_bytes(unseal(blob, seed=self.seed, binding=binding))


def new_reader(number: int = 1, *, on_shift: bool = True) -> Reader:
    """Begin an epoch, ending the one before; `on_shift` says whether a caseworker holds its key."""
    seed, now = new_seed(), timezone.now()
    TeamEpoch.objects.filter(ended_at=None).update(ended_at=now)
    epoch = TeamEpoch.objects.create(number=number, public_key=public_key(seed), made_at=now)
    if on_shift:
        user, _ = User.objects.get_or_create(username="caseworker")
        key, _ = CaseworkerKey.objects.get_or_create(
            user=user, defaults={"public_key": public_key(new_seed()), "wrapped_seed": b"", "made_at": now}
        )
        EpochGrant.objects.create(epoch=epoch, caseworker_key=key, sealed_seed=b"\0" * 1200, made_at=now)
    return Reader(number, seed)
