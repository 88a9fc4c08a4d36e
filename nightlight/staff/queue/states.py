"""What may happen to a case, and where it leads: one table. Pure.

Promises that every act has a line for each state that it is possible in, and is refused in every other.
docs/reference/case-states.md is drawn from it.
"""

from collections.abc import Mapping
from typing import Literal

State = Literal["new", "assigned", "in-contact", "referred", "waiting", "closed", "reopened"]
Act = Literal[
    "take",
    "assign",
    "hand-back",
    "reply",
    "refer",
    "refer-otherwise",
    "pause",
    "resume",
    "close",
    "reopen",
    "message",
    "change-band",
]

TABLE: Mapping[Act, Mapping[State, State]] = {
    # Whoever asks for the next case is handed it.
    "take": {"new": "assigned", "reopened": "assigned"},
    # A lead gives a case to somebody; what was begun goes on where it stood.
    "assign": {
        "new": "assigned",
        "reopened": "assigned",
        "assigned": "assigned",
        "in-contact": "in-contact",
        "referred": "referred",
        "waiting": "waiting",
    },
    "hand-back": {"assigned": "new", "in-contact": "new", "referred": "new", "waiting": "new"},
    "reply": {"assigned": "in-contact", "in-contact": "in-contact", "referred": "in-contact", "waiting": "in-contact"},
    "refer": {"assigned": "referred", "in-contact": "referred", "referred": "referred", "waiting": "referred"},
    # On paper, by telephone or in person, to whoever has no key here.
    "refer-otherwise": {
        "assigned": "referred",
        "in-contact": "referred",
        "referred": "referred",
        "waiting": "referred",
    },
    "pause": {"assigned": "waiting", "in-contact": "waiting", "referred": "waiting"},
    "resume": {"waiting": "assigned"},
    "close": {"assigned": "closed", "in-contact": "closed", "referred": "closed", "waiting": "closed"},
    "reopen": {"closed": "reopened"},
    # The reporter has written: what waited for that goes on, what was closed is open again.
    "message": {
        "new": "new",
        "reopened": "reopened",
        "assigned": "assigned",
        "in-contact": "in-contact",
        "referred": "referred",
        "waiting": "assigned",
        "closed": "reopened",
    },
    "change-band": {
        "new": "new",
        "reopened": "reopened",
        "assigned": "assigned",
        "in-contact": "in-contact",
        "referred": "referred",
        "waiting": "waiting",
    },
}

WITH_NOBODY: frozenset[State] = frozenset({"new", "reopened"})


def leads_to(act: Act, state: State) -> State | None:
    """Return the state that an act leads to; None where it may not happen."""
    return TABLE[act].get(state)
