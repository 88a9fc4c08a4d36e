"""Cases with sealed parts and their readers: what staff meet once a report has come."""

import base64
import datetime
import uuid
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.utils import timezone

from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, TeamEpoch
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.mailbox.models import Mailbox
from tests.staff.queue.making import stored

SECRET = "what only its readers may know"


@dataclass(frozen=True)
class Sealed:
    """A case with sealed parts, and the id of its mailbox where it has one."""

    case: UUID
    mailbox: UUID | None = None


def epoch(number: int = 1) -> TeamEpoch:
    """Return an epoch, made where it is missing."""
    found = TeamEpoch.objects.filter(number=number).first()
    if found:
        return found
    TeamEpoch.objects.filter(ended_at=None).update(ended_at=timezone.now())
    return TeamEpoch.objects.create(number=number, public_key=public_key(new_seed()), made_at=timezone.now())


def holds_key(user: User, *numbers: int) -> CaseworkerKey:
    """Give somebody a key that opens these epochs, the first one unless told otherwise."""
    now = timezone.now()
    key, _ = CaseworkerKey.objects.get_or_create(
        user=user, revoked_at=None,
        defaults={"public_key": public_key(new_seed()), "wrapped_seed": b"", "made_at": now},
    )  # fmt: skip
    for number in numbers or (1,):
        EpochGrant.objects.get_or_create(
            epoch=epoch(number), caseworker_key=key, defaults={"sealed_seed": b"\0" * 1200, "made_at": now}
        )
    return key


def sealed_to(number: int, case: UUID, name: str, *, purpose: str = "report", text: str = SECRET) -> bytes:
    """Return something sealed to an epoch."""
    binding = Binding(purpose=purpose, team=TEAM, epoch=number, case=case.hex, part=name)
    return seal(text.encode(), to=bytes(epoch(number).public_key), binding=binding)


def sealed_to_nobody(case: UUID, name: str, *, purpose: str) -> bytes:
    """Return something sealed to a key of no epoch: a reply, or a draft."""
    binding = Binding(purpose=purpose, team=TEAM, epoch=0, case=case.hex, part=name)
    return seal(SECRET.encode(), to=public_key(new_seed()), binding=binding)


def sealed_case(*, epochs: tuple[int, ...] = (1,), mailbox: bool = True, **columns: Any) -> Sealed:
    """Store a case with a part sealed to each epoch."""
    case = stored(**columns)
    for place, number in enumerate(epochs, start=1):
        hour = Case.objects.get(pk=case).hour
        Part.objects.create(case_id=case, name=f"{place:02}", blob=sealed_to(number, case, f"{place:02}"), hour=hour)
    made = None
    if mailbox:
        made = uuid.uuid4()
        seed = new_seed()
        Mailbox.objects.create(id=made, case_id=case, lookup=seed, public_key=public_key(seed))
    return Sealed(case, made)


def text(data: bytes) -> str:
    """Return bytes as forms carry them."""
    return base64.b64encode(data).decode()


def read_for(person: User, seconds: int, *, now: datetime.datetime) -> None:
    """Let somebody have read for so long today, as if the end of the day came now where it came."""
    from django.conf import settings

    from nightlight.staff.exposure.models import Exposure
    from nightlight.staff.exposure.rules import day_of

    Exposure.objects.update_or_create(
        person=person, day=day_of(now),
        defaults={
            "seconds": seconds, "counted_at": now, "enough_at": now if seconds >= settings.EXPOSURE_SECONDS else None
        },
    )  # fmt: skip
