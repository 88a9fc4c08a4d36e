"""What a visitor chose, and what follows from it. Pure.

Promises: a cookie that is not exactly ours counts as none; a browser that asks not to be followed
(Sec-GPC: 1) has said no already.
"""

import re
from dataclasses import dataclass
from typing import Literal

from nightlight.public.consent.registry import PURPOSES, VERSION

COOKIE = "consent"
SECONDS_KEPT = 182 * 24 * 60 * 60
BannerState = Literal["ask", "set", "saved", "failed"]
_VALUE = re.compile(r"(\d{1,4})\.([a-z]{0,8})\.(\d{9,11})", re.ASCII)
_CODES = "".join(sorted(purpose.code for purpose in PURPOSES))


@dataclass(frozen=True)
class Choice:
    """The codes of the purposes that were allowed, and when (seconds since 1970)."""

    codes: str
    chosen_at: int

    def cookie_value(self) -> str:
        """Return the choice as the cookie keeps it: version, purposes, time."""
        return f"{VERSION}.{self.codes}.{self.chosen_at}"


def read_choice(value: str | None) -> Choice | None:
    """Return the choice in a cookie's value; None for an older version and for anything that is not ours."""
    match = _VALUE.fullmatch(value) if value else None
    if not match or int(match[1]) != VERSION or "".join(sorted(set(match[2]))) != match[2]:
        return None
    if not set(match[2]) <= set(_CODES):
        return None
    return Choice(match[2], int(match[3]))


def choose(decision: str, allowed: set[str], now: int) -> Choice | None:
    """Return the choice that a form makes: accept, reject, or custom with the codes allowed; None for anything else."""
    if decision == "accept":
        return Choice(_CODES, now)
    if decision == "reject":
        return Choice("", now)
    if decision == "custom":
        return Choice("".join(code for code in _CODES if code in allowed), now)
    return None


def allows(code: str, value: str | None, *, opted_out: bool) -> bool:
    """Return whether a purpose is allowed by a cookie's value, given whether the browser opts out by itself."""
    choice = read_choice(value)
    return choice is not None and code in choice.codes and not opted_out


def banner_state(value: str | None, *, opted_out: bool, query: str) -> BannerState:
    """Return which form of the banner a page shows, from the cookie, Sec-GPC and the query string."""
    said, has_chosen = query.split("&"), read_choice(value) is not None
    if "cookies=saved" in said and has_chosen:
        return "saved"
    if "cookies=failed" in said:
        return "failed"
    return "set" if has_chosen or opted_out else "ask"
