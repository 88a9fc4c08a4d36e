"""Brings the list that is ready up to its copy, with as little as that takes: nothing, what changed, or all of it.

Promises that nothing is done where nothing changed, so that the list keeps its name; that of two at once the second one
begins when the first has ended, and reads the copy then; and that an older copy of the same list takes no newer one's
place. Before anything is kept of the list that stands, all of it is compared with its checksums: a damaged one is made
anew.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from nightlight.platforms.kept import Kept, Stand
from nightlight.platforms.ready.changing import change
from nightlight.platforms.ready.making import About, Choice, MadeFrom, make_whole, part_of
from nightlight.platforms.ready.opened import ListUnusable, describe, open_parts, read_about
from nightlight.platforms.ready.swapping import CURRENT, alone

MOST_SINCE = 50_000
"""How many changes are looked at one by one; more take as long as making all of it."""


class OlderCopy(Exception):
    """The copy is of an earlier moment than the list that was made of another one of the same list."""


@dataclass(frozen=True)
class Renewed:
    """What a list says of itself now, and whether it is as it was, has changes, or was made whole."""

    about: About
    how: Literal["same", "changed", "whole"]


def renew(copy: Kept, folder: Path, *, choice: Choice | None, address: str = "", anew: bool = False) -> Renewed:
    """Make the list in `folder` ready as the copy of the list at `address` stands.

    `choice` None: as the one that stands there was made. `anew`: make all of it, whatever stands there. Raises
    OlderCopy, ListUnusable where no choice is given and what stands there can't be read, OSError and sqlite3.Error;
    then the list that was there stands.
    """
    with alone(folder), copy.reading():
        standing = _standing(folder, needed=choice is None)
        wanted = choice or (standing[1].choice if standing else Choice())
        stand = copy.stand()
        made_from = MadeFrom(address, stand.cursor, stand.taken, stand.mark)
        if standing and not anew:
            about = standing[1]
            if about.made_from.address == address and stand.cursor < about.made_from.cursor:
                raise OlderCopy(f"the copy stands at {stand.cursor}, and the list that is ready at "
                                f"{about.made_from.cursor}")  # fmt: skip
            if about.choice == wanted and (renewed := _changed(copy, folder, standing, stand, made_from)):
                return renewed
        return Renewed(make_whole(copy.active(), folder, wanted, made_from), "whole")


def _standing(folder: Path, *, needed: bool) -> tuple[str, About] | None:
    """Return the list that stands in a folder; None where there is none, or none that can be gone on with."""
    if not (folder / CURRENT).exists():
        return None
    try:
        return describe(folder)
    except ListUnusable:
        if needed:
            raise
        return None


def _changed(
    copy: Kept, folder: Path, standing: tuple[str, About], stand: Stand, made_from: MadeFrom
) -> Renewed | None:  # fmt: skip
    """Take over what changed since; None where all has to be made."""
    name, about = standing
    before = about.made_from
    if not copy.has_been_at(before.taken, before.mark) or not _is_sound(folder):
        return None
    if stand.taken == before.taken:
        return Renewed(about, "same")
    since = copy.since(before.taken, most=MOST_SINCE + 1)
    if len(since) > MOST_SINCE:
        return None
    parts = [read_about(part_of(folder / name, part)) for part in range(about.parts)] or [about]
    done = change(folder, name, parts, since, made_from)
    if isinstance(done, About):
        return Renewed(done, "changed")
    return Renewed(about, "same") if done == "nothing" else None


def _is_sound(folder: Path) -> bool:
    """Return whether every byte of the list that stands there is as it was written."""
    try:
        for part in open_parts(folder):
            part.verify()
    except ListUnusable:
        return False
    return True
