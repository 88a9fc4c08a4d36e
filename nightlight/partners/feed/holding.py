"""What of the list each member has taken: by a way that serves some kinds alone, it has these alone."""

from dataclasses import dataclass

from nightlight.partners.feed import ncmec, stopncii
from nightlight.partners.members.queries import reached
from nightlight.pure.matching.signals import KINDS, MEDIA, Kind, Media

SERVED: dict[str, frozenset[tuple[Kind, Media]]] = {
    "changes": frozenset((kind, media) for kind in KINDS for media in MEDIA),
    "ncmec": frozenset((kind, media) for kind in ncmec.KINDS.values() for media in MEDIA),
    "stopncii": frozenset(stopncii.SIGNALS.values()),
}
"""By the name of each way that members follow. How far a snapshot brings somebody, their first changes tell."""


@dataclass(frozen=True, order=True)
class Holding:
    """Up to which cursor a member has one kind of fingerprint of one medium. `member` counts members and names none."""

    member: int
    kind: Kind
    media: Media
    self_reported: bool
    cursor: int


def holdings() -> list[Holding]:
    """Return what each member that takes the list has of it, in order."""
    furthest: dict[tuple[str, bool, Kind, Media], int] = {}
    for reach in reached():
        for kind, media in SERVED.get(reach.way, frozenset()):
            key = reach.member.code, reach.member.takes_self_reported, kind, media
            furthest[key] = max(furthest.get(key, 0), reach.cursor)
    numbers = {code: number for number, code in enumerate(sorted({code for code, *_rest in furthest}), start=1)}
    return sorted(
        Holding(numbers[code], kind, media, self_reported, cursor)
        for (code, self_reported, kind, media), cursor in furthest.items()
    )
