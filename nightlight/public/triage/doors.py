"""The doors of this site that an outcome may lead to, and who stands in where one is shut. One table.

Promises that a door is offered only where its page is there and its zone says that it works; otherwise the
national service is named. Zones are reached by the names of their addresses, never imported.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import structlog
from django.conf import settings
from django.db import DatabaseError
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from nightlight.pure.questions.flow import Door

log = structlog.get_logger()


@dataclass(frozen=True)
class DoorWords:
    """What a door is called, which address it has, and the organisation of the directory that stands in for it."""

    address: str
    national: str
    title: str | Promise
    text: str | Promise


DOORS: dict[Door, DoorWords] = {
    "report": DoorWords("report", "ceop", _("Report it here"), _("Before you write, you see who reads it and when.")),
    "remove": DoorWords(
        "remove", "report-remove", _("Have a picture or video blocked here"),
        _("Only for the person in the picture, on their own phone or computer."),
    ),
    "stop": DoorWords(
        "stop", "iwf", _("Report a web address here"), _("No name is needed, and no copy of what was seen.")
    ),
}  # fmt: skip


@dataclass(frozen=True)
class OpenDoor:
    """A door as it stands on a page."""

    title: str
    text: str
    url: str


def open_door(door: Door) -> OpenDoor | None:
    """Return a door of this site, None where it is shut."""
    words = DOORS[door]
    try:
        url = reverse(words.address)
    except NoReverseMatch:
        return None
    return OpenDoor(str(words.title), str(words.text), url) if _works(door) else None


def split_doors(doors: Iterable[Door]) -> tuple[list[OpenDoor], list[str]]:
    """Return the doors that are open, and the slugs of the organisations that stand in for those that are shut."""
    found = [(door, open_door(door)) for door in doors]
    return [each for _door, each in found if each], [DOORS[door].national for door, each in found if not each]


def _works(door: Door) -> bool:
    """Ask the zone behind a door, where it names somebody to ask. With the database gone, no door works."""
    path = settings.DOOR_SWITCHES.get(door)
    if not path:
        return True
    switch: Callable[[], bool] = import_string(path)
    try:
        return switch()
    except DatabaseError as error:
        log.error("a door could not be asked", door=door, error=type(error).__name__)
        return False
