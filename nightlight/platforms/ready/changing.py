"""What changed since a list was made ready, kept beside what it was made of, so that one withdrawal costs one.

A changed list is a folder of its own as any other. What is the same has a second name there (a hard link) and no second
place on the disk, so nothing that somebody reads is ever written to. An entry that is new has its value in `KIND.more`,
numbered on from those of `KIND.values`; one that went keeps its number, with GONE for its trust. Searches compare
with every new one, and look past those that went: hence `MOST_ADDED` and `MOST_GONE`, beyond which it has to be made
whole.
"""

import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nightlight.platforms.indexfiles import update_index
from nightlight.platforms.kept import Since
from nightlight.platforms.ready.making import (
    GONE,
    INDEX,
    TRUSTS,
    About,
    Bytes,
    MadeFrom,
    digest_of,
    more_of,
    part_of,
    say,
    say_of_parts,
    values_of,
)
from nightlight.platforms.ready.opened import describe
from nightlight.platforms.ready.swapping import alone, swapped_in
from nightlight.pure.matching.signals import KINDS, LENGTHS, Kind

MOST_ADDED = 2_000
"""Of one kind in one part: comparing a query with so many takes some 5 µs, a fifth of what a million entries take."""
MOST_GONE = 1 / 16
"""Of the entries of one kind in one part: they take room and time as others do."""

_CHANGES = f"{INDEX}.changes"


@dataclass(eq=False)
class _Entries:
    """The entries of one kind in one part, and what of them is new."""

    values: Bytes
    more: Bytes
    trust: Bytes
    added: list[tuple[bytes, int]] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    retrusted: bool = False

    @classmethod
    def read(cls, folder: Path, kind: Kind) -> "_Entries":
        """Return those that a list has."""
        values = values_of(folder / f"{kind}.values", LENGTHS[kind] // 2)
        return cls(values, more_of(folder, kind), np.fromfile(folder / f"{kind}.trust", np.uint8))

    def rows_of(self, wanted: Bytes) -> NDArray[np.int64]:
        """Return which entry each value is: -1 where it is none."""
        rows = np.full(len(wanted), -1, np.int64)
        if len(self.values):
            # Values are in order, and of one length, so that numpy's texts of bytes compare as they do.
            texts = np.dtype(f"S{wanted.shape[1]}")
            at = np.searchsorted(self.values.view(texts).reshape(-1), wanted.view(texts).reshape(-1))
            at = np.minimum(at, len(self.values) - 1)
            same = (self.values[at] == wanted).all(axis=1) & (self.trust[at] != GONE)
            rows[same] = at[same]
        later = {row.tobytes(): len(self.values) + at for at, row in enumerate(self.more)}
        for number in np.flatnonzero(rows == -1).tolist():
            row = later.get(wanted[number].tobytes(), -1)
            if row != -1 and self.trust[row] != GONE:
                rows[number] = row
        return rows

    def set(self, row: int, trust: int) -> None:
        """Let an entry be trusted so far, or be GONE."""
        if self.trust[row] != trust:
            self.trust[row] = trust
            self.retrusted = True
            if trust == GONE:
                self.removed.append(row)

    def __len__(self) -> int:
        """Return how many numbers were given, those of entries that went included."""
        return len(self.trust) + len(self.added)

    @property
    def is_other(self) -> bool:
        """Whether anything is not as it was."""
        return self.retrusted or bool(self.added)

    @property
    def gone(self) -> int:
        """How many entries went since the list was made whole."""
        return int(np.count_nonzero(self.trust == GONE))

    @property
    def is_too_much(self) -> bool:
        """Whether it is time to make the list whole."""
        return len(self.more) + len(self.added) > MOST_ADDED or self.gone > MOST_GONE * len(self.values)


def change(
    folder: Path, name: str, before: Sequence[About], since: Sequence[Since], made_from: MadeFrom
) -> About | Literal["nothing", "too much"]:
    """Put a list in the place of the one of this name that has these changes; return what it says of itself.

    `before` is what that says of itself, or each of its parts. Says instead that nothing of it changes, or that too
    much does: then all is as it was. For who is alone. Raises OSError.
    """
    standing = folder / name
    folders = [part_of(standing, part) for part in range(before[0].choice.parts)] or [standing]
    parts = [{kind: _Entries.read(each, kind) for kind in KINDS} for each in folders]
    for kind in KINDS:
        _apply([each for each in since if each.kind == kind], [part[kind] for part in parts], before[0].choice.trusts)
    every = [entries for part in parts for entries in part.values()]
    if not any(entries.is_other for entries in every):
        return "nothing"
    if any(entries.is_too_much for entries in every):
        return "too much"
    choice = before[0].choice
    with swapped_in(folder) as made:
        abouts = []
        for number, (source, about, part) in enumerate(zip(folders, before, parts, strict=True)):
            target = part_of(made, number) if choice.parts else made
            target.mkdir(exist_ok=True)
            digests = about.digests | _write(source, target, about.digests, part)
            counts: dict[str, int] = {kind: len(entries) - entries.gone for kind, entries in part.items()}
            abouts.append(say(target, counts, digests, choice, made_from))
        return say_of_parts(made, abouts, choice, made_from) if choice.parts else abouts[0]


def without_changes(folder: Path, to: Path) -> bool:
    """Put a list into another folder as it was when it was made whole, by links; return False where it is so already.

    For who compares with every entry: there an entry's number is its place in a file, and each can be found. Raises
    ListUnusable and OSError.
    """
    name, about = describe(folder)
    if _CHANGES not in about.digests:
        return False
    source, kept = (folder / name).resolve(), set(about.digests) - {_CHANGES, "pdq.more", "pdq.trust"}
    before = _Entries.read(source, "pdq")
    trust = before.trust[: len(before.values)]
    trust[trust == GONE] = 0
    with alone(to), swapped_in(to) as made:
        for each in {*kept, INDEX}:
            (made / each).symlink_to(source / each)
        (made / "pdq.trust").write_bytes(trust.tobytes())
        digests = {each: about.digests[each] for each in kept} | {"pdq.trust": digest_of(made / "pdq.trust")}
        say(made, about.counts | {"pdq": len(trust)}, digests, about.choice, about.made_from)
    return True


def _apply(since: Sequence[Since], parts: Sequence[_Entries], trusts: tuple[str, ...]) -> None:
    """Change entries of one kind, each in the part that has it; new ones go to the shortest part."""
    if not since:
        return
    size = LENGTHS[since[0].kind] // 2
    wanted = np.frombuffer(bytes.fromhex("".join(each.value for each in since)), np.uint8).reshape(-1, size)
    rows = [part.rows_of(wanted) for part in parts]
    for number, each in enumerate(since):
        trust = TRUSTS.index(each.trust) if each.trust in trusts else GONE
        has = next((at for at, found in enumerate(rows) if found[number] != -1), None)
        if has is not None:
            parts[has].set(int(rows[has][number]), trust)
        elif trust != GONE:
            min(parts, key=len).added.append((wanted[number].tobytes(), trust))


def _write(source: Path, target: Path, names: Iterable[str], part: dict[Kind, _Entries]) -> dict[str, str]:
    """Write what a part has new, and give all else a second name; return the digests of what was written."""
    written = {f"{kind}.trust" for kind, entries in part.items() if entries.is_other}
    written |= {f"{kind}.more" for kind, entries in part.items() if entries.added}
    for each in {*names, INDEX} - written:
        _link(source / each, target / each)
    for kind, entries in part.items():
        if entries.is_other:
            (target / f"{kind}.trust").write_bytes(entries.trust.tobytes() + bytes(trust for _, trust in entries.added))
        if entries.added:
            (target / f"{kind}.more").write_bytes(entries.more.tobytes() + b"".join(each for each, _ in entries.added))
    pdq = part["pdq"]
    if pdq.added or pdq.removed:
        added = np.frombuffer(b"".join(each for each, _ in pdq.added), np.uint8).reshape(-1, LENGTHS["pdq"] // 2)
        update_index(target / INDEX, add=added, remove=np.array(pdq.removed, np.int64))
        written.add(_CHANGES)
    return {each: digest_of(target / each) for each in sorted(written)}


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        # Some file systems know no second name.
        shutil.copyfile(source, target)
