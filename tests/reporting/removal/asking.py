"""Young people who ask for pictures to be blocked, for tests: a case, its fingerprints, how they stand."""

import datetime
from uuid import UUID, uuid4

from nightlight.pure.matching.signals import LENGTHS, Kind, Media, Signal
from nightlight.reporting.removal.actions import ask_for_listing
from nightlight.reporting.removal.lines import Given
from nightlight.reporting.removal.models import Fingerprint
from nightlight.reporting.removal.queries import pictures_of
from tests.partners.hashlist.listing import pdq
from tests.reporting.cases.test_actions import NOON, send

HOUR = datetime.timedelta(hours=1)


def exact(kind: Kind, number: int) -> Signal:
    """Return the exact hash of file `number`."""
    return Signal(kind, f"{number:0{LENGTHS[kind]}x}")


def picture(number: int, *, picture: int = 1, media: Media = "image") -> list[Given]:
    """Return what a browser works out of picture `number`."""
    signals = [exact("md5", number), exact("sha256", number)]
    return [
        Given(picture, pdq(number), media, 90),
        *(Given(picture, signal, media, None) for signal in signals),
    ]


def asked(*numbers: int, case: UUID | None = None, low_trust: bool = False, now: datetime.datetime = NOON) -> UUID:
    """Ask for pictures to be listed, for a new case unless one is named; return the case."""
    if case is None:
        send(case := uuid4())
    given = [each for place, number in enumerate(numbers, start=1) for each in picture(number, picture=place)]
    ask_for_listing(case=case, fingerprints=given, low_trust=low_trust, now=now)
    return case


def holder_of(case: UUID) -> UUID:
    """Return the number of a case's pictures."""
    return UUID(str(Fingerprint.objects.filter(holder__case=case).values_list("holder", flat=True)[0]))


def standings(case: UUID) -> list[str]:
    """Return how a case's pictures stand, in their order."""
    return [each.standing for each in pictures_of(case)]
