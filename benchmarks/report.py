"""What a benchmark says: figures beside a peer's from the same run, and whether the goals were met."""

import json
import math
from dataclasses import dataclass, field
from pathlib import Path

from nightlight.platforms.bench.machine import Machine, this_machine
from tests.conftest import PROJECT

REFERENCE = Path(PROJECT) / "docs" / "reference"


class NotHere(Exception):
    """A benchmark needs what this machine does not have; the message says what, and how to get it."""


@dataclass(frozen=True)
class Goal:
    """A ratio or a figure that we want to reach."""

    what: str
    reached: float
    wanted: float
    at_most: bool = False

    @property
    def met(self) -> bool:
        """Whether the goal was reached in this run."""
        return self.reached <= self.wanted if self.at_most else self.reached >= self.wanted

    def as_json(self) -> dict[str, object]:
        """Return it with whether it was met."""
        return {"what": self.what, "reached": self.reached, "wanted": self.wanted, "met": bool(self.met)}


@dataclass(frozen=True)
class Report:
    """A table of figures, the goals, and what was left out and why."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]
    goals: list[Goal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_text(self) -> str:
        """Return the report as plain text."""
        table = [self.columns, *(tuple(_shown(cell) for cell in row) for row in self.rows)]
        widths = [max(len(str(row[column])) for row in table) for column in range(len(self.columns))]
        lines = [self.title, "-" * len(self.title)]
        for row in table:
            first, *rest = (str(cell) for cell in row)
            cells = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))]
            lines.append("  ".join(cells))
        for goal in self.goals:
            sign = "<=" if goal.at_most else ">="
            mark = "met   " if goal.met else "MISSED"
            lines.append(f"{mark}  {goal.what}: {goal.reached:.3f} (goal {sign} {goal.wanted:g})")
        return "\n".join([*lines, *self.notes])

    def keep(self, name: str, packages: tuple[str, ...]) -> None:
        """Write it to docs/reference/NAME-figures.json, with the machine and the versions of what was measured."""
        machine = this_machine(packages)
        told = {
            "machine": machine_as_json(machine),
            "versions": machine.versions,
            "title": self.title,
            "figures": [dict(zip(self.columns, map(_written, row), strict=True)) for row in self.rows],
            "goals": [goal.as_json() for goal in self.goals],
            "notes": self.notes,
        }
        (REFERENCE / f"{name}-figures.json").write_text(json.dumps(told, indent=1) + "\n")


def machine_as_json(machine: Machine) -> dict[str, object]:
    """Return what a machine is and how busy it was."""
    return {
        "processor": machine.processor,
        "cores": machine.cores,
        "system": machine.system,
        "python": machine.python,
        "processes that waited for a core (1, 5 and 15 minutes)": machine.waiting,
    }


def _written(cell: object) -> object:
    """Return a cell as JSON has it, which knows no number that is none."""
    if isinstance(cell, float):
        return None if math.isnan(cell) else float(cell)
    return cell


def _shown(cell: object) -> str:
    return f"{cell:,.2f}" if isinstance(cell, float) else str(cell)
