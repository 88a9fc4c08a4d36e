"""Writes the pages that say what the code does, from the code, so that they can't be wrong. Usage: write|check."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import get_args

from nightlight.reporting.cases import rules
from nightlight.service.environment import Environment, variables
from nightlight.staff.queue import states

PROJECT = Path(__file__).resolve().parents[1]


def environment_page() -> str:
    """Return the page about the environment's variables."""
    defaults = Environment()
    lines = [
        "# The environment",
        "",
        "Generated from `nightlight/service/environment.py` by `ops/reference.py`. Everything is optional in a demo;",
        "`nightlight doctor` says what production lacks.",
        "",
        "| variable | default | meaning |",
        "|---|---|---|",
    ]
    for field, variable in variables():
        default = getattr(defaults, field)
        shown = f"`{default}`" if default not in ("", None) and not isinstance(default, Path) else ""
        lines.append(f"| `{variable.name}` | {shown} | {variable.meaning} |")
    return "\n".join(lines) + "\n"


def urgency_page() -> str:
    """Return the page about how urgent a report is."""
    asked = {
        "danger": "Is somebody in danger right now?",
        "self_harm": "Might the child hurt themselves, or feel they can't go on?",
        "home_unsafe": "Is somebody at home a danger, or feared?",
        "meeting": "Was there a meeting, or is one planned?",
        "deadline": "Does somebody demand something by a certain time?",
        "under_13": "Is the child under 13?",
        "adult_involved": "Is an adult involved?",
        "still_going_on": "Is it still going on?",
    }
    lines = [
        "# How urgent a report is",
        "",
        "Generated from the table in `nightlight/reporting/cases/rules.py` by `ops/reference.py`.",
        "",
        "The answers to a few coarse questions are weighed and added up. A worse answer never weighs less, so that it",
        "never lowers a band nor puts off a due time; a test walks every combination. What nobody has answered",
        "counts as not sure. Who is trusted, where it happened and what was written have no part in it.",
        "",
        "| question | weights |",
        "|---|---|",
    ]
    for fact, weights in rules.WEIGHTS.items():
        lines.append(f"| {asked[fact]} | {_weights(weights)} |")
    lines += ["", "| band | from a weight of | may wait |", "|---|---|---|"]
    for band, least in reversed(list(rules.BANDS.items())):
        hours = int(rules.READ_WITHIN[band].total_seconds()) // 3600
        lines.append(f"| {band} | {least} | {f'{hours} hours' if hours else 'not at all'} |")
    lines += [
        "",
        "A case is due at the end of the first hour, after its wait, in which somebody reads: the operator's staffed",
        "hours, bank holidays included. For the highest band whoever is on call is mailed at once, at any hour, and",
        "again until somebody has taken and opened it; where nobody on call can open it, the operator's contacts too.",
    ]
    return "\n".join(lines) + "\n"


def case_states_page() -> str:
    """Return the page about what may happen to a case: a drawing, and the table that it is drawn from."""
    every = get_args(states.State)
    arrows: dict[tuple[str, str], list[str]] = {}
    for act, line in states.TABLE.items():
        for state, reached in line.items():
            if state != reached:
                arrows.setdefault((state, reached), []).append(act)
    lines = [
        "# What may happen to a case",
        "",
        "Generated from the table in `nightlight/staff/queue/states.py` by `ops/reference.py`. An act without an",
        "entry for a state is refused in it and changes nothing. Acts that change no state are in the table alone.",
        "",
        "```mermaid",
        "stateDiagram-v2",
        "    [*] --> new",
        *(f"    {_node(state)} --> {_node(to)}: {', '.join(acts)}" for (state, to), acts in arrows.items()),
        "```",
        "",
        f"| act | {' | '.join(every)} |",
        f"|---|{'---|' * len(every)}",
    ]
    for act, line in states.TABLE.items():
        lines.append(f"| {act} | {' | '.join(line.get(state, '') for state in every)} |")
    lines += ["", "In the states " + " and ".join(sorted(states.WITH_NOBODY)) + " nobody has a case."]
    return "\n".join(lines) + "\n"


def _node(state: str) -> str:
    # A hyphen is no part of a name in these drawings.
    return state.replace("-", "_")


def _weights(weights: Mapping[str, int]) -> str:
    return ", ".join(f"{answer.replace('-', ' ')} {weight}" for answer, weight in weights.items())


PAGES: dict[str, Callable[[], str]] = {
    "docs/reference/environment.md": environment_page,
    "docs/reference/case-states.md": case_states_page,
    "docs/urgency.md": urgency_page,
}


def main(what: str) -> None:
    """Write the pages, or fail where they differ from the code."""
    for name, made in PAGES.items():
        file, page = PROJECT / name, made()
        if what == "write":
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page)
        elif not file.exists() or file.read_text() != page:
            sys.exit(f"{name} is out of step. Run: .venv/bin/python ops/reference.py write")


if __name__ == "__main__":
    main(sys.argv[1])
