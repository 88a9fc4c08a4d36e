"""What a benchmark found: each figure beside a peer's of the same run, and whose answers were not the right ones."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from nightlight.platforms.bench.timing import Clocks


@dataclass(frozen=True)
class Sizes:
    """How much is asked of what. `seconds` is about how long one figure may take; a slow one is of fewer questions."""

    judged: int = 60
    singles: int = 20_000
    batch: int = 10_000
    batches: int = 6
    seconds: float = 1.0
    pictures: tuple[tuple[int, int], ...] = ((577, 433), (1155, 866), (4032, 3024))
    turns: int = 3
    lookups: int = 4_000
    clients: int = 4
    later_starts: int = 2


DEFAULT = Sizes()


@dataclass(frozen=True)
class Figure:
    """What was measured of ours and of a peer. Whether more is better is said by the unit."""

    what: str
    unit: str
    ours: float
    peer: str
    theirs: float

    @property
    def ratio(self) -> float:
        """How many times the peer's ours is."""
        return self.ours / self.theirs

    def as_text(self) -> str:
        """Return a line."""
        return (
            f"{self.what}: {shown(self.ours)} {self.unit}; "
            f"{self.peer}: {shown(self.theirs)}; ours / theirs: {shown(self.ratio)}"
        )


@dataclass
class Findings:
    """The figures in the order of measuring, each told as soon as it is there."""

    say: Callable[[str], None]
    sizes: Sizes = field(default_factory=lambda: DEFAULT)
    clocks: Clocks = field(default_factory=Clocks)
    figures: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def figure(self, what: str, unit: str, ours: float, peer: str, theirs: float) -> None:
        """Keep a figure beside its peer's."""
        self.figures.append(Figure(what, unit, ours, peer, theirs))
        self.say(self.figures[-1].as_text())

    def note(self, text: str) -> None:
        """Keep what is no figure."""
        self.notes.append(text)
        self.say(text)

    def compare(self, whose: str, found: object, expected: object) -> None:
        """Keep whose answers differ from those of comparing every entry."""
        if found != expected:
            self.wrong.append(whose)
            self.say(f"WRONG: {whose} did not find what comparing every entry finds")

    def as_json(self) -> dict[str, Any]:
        """Return everything as JSON holds it. No fingerprint is in it."""
        return {
            "figures": [
                {"what": each.what, "unit": each.unit, "ours": each.ours, "peer": each.peer, "theirs": each.theirs,
                 "ratio": each.ratio}
                for each in self.figures
            ],
            "notes": self.notes,
            "wrong": self.wrong,
        }  # fmt: skip


def shown(number: float) -> str:
    """Return a number with three digits that tell something, or all before the point."""
    if abs(number) >= 100:
        return f"{number:,.0f}"
    return f"{number:.3g}"
