"""Who may pass the gate, and what comes first for everybody else. Pure."""

from collections.abc import Iterable
from enum import Enum


class Step(Enum):
    """What a request to a guarded address leads to."""

    PASS = "pass"  # noqa: S105  # a step, not a password
    LOG_IN = "log in"
    ENROL = "enrol"
    CONFIRM = "confirm"


def next_step(*, logged_in: bool, enrolled: bool, confirmed: bool) -> Step:
    """Return the first thing that is missing.

    `enrolled`: the account has a second factor. `confirmed`: this session has proved one. A session that
    began before the account was enrolled has not, and must.
    """
    if not logged_in:
        return Step.LOG_IN
    if not enrolled:
        return Step.ENROL
    return Step.PASS if confirmed else Step.CONFIRM


def is_recent(times: Iterable[float], *, now: float, seconds: int) -> bool:
    """Return whether the last of `times` (seconds since the epoch) lies less than `seconds` before `now`."""
    return any(0 <= now - at < seconds for at in list(times)[-1:])
