"""Keeps the mailbox's state in the visitor's visit, beside a draft or a receipt that may be there."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace

from nightlight.reporting.mailbox.state import Conversation, State, from_bytes, to_bytes
from nightlight.reporting.visits.actions import VisitEnded, change_visit, end_visit, open_visit
from nightlight.reporting.visits.held import Held
from nightlight.reporting.visits.key import VisitKey, new_key
from nightlight.reporting.visits.queries import read_visit


@dataclass(frozen=True)
class Kept:
    """The state of a visit that goes on, and for how many seconds it still does."""

    state: State
    seconds_left: int


def kept_in(key: VisitKey | None, *, now: datetime.datetime) -> Kept:
    """Return what the mailbox keeps in a visit; nothing where there is no visit."""
    opened = read_visit(key, now=now) if key else None
    return Kept(from_bytes(opened.held.mailbox), opened.seconds_left(now)) if opened else Kept(State(), 0)


def keep_first(key: VisitKey | None, state: State, *, now: datetime.datetime) -> VisitKey:
    """Keep a state, and return under which key: a new one, so that nobody can have planted it.

    A visit in which somebody writes a report goes on as it is: its pages are bound to its key.
    """
    opened = read_visit(key, now=now) if key else None
    if key and opened and opened.held.draft:
        try:
            change_visit(key, lambda held: replace(held, mailbox=to_bytes(state)), now=now)
            return key
        except VisitEnded:
            opened = None
    fresh = new_key()
    before = opened.held if opened else Held()
    held = Held(receipt=before.receipt, removal=before.removal, mailbox=to_bytes(state))
    open_visit(fresh, held, now=now)
    if key:
        end_visit(key)
    return fresh


def change_conversation(
    key: VisitKey, change: Callable[[Conversation], Conversation], *, now: datetime.datetime
) -> None:
    """Change an open conversation under the visit's lock. Raises VisitEnded where none is open."""

    def changed(held: Held) -> Held:
        state = from_bytes(held.mailbox)
        if state.conversation is None:
            raise VisitEnded
        return replace(held, mailbox=to_bytes(State(conversation=change(state.conversation))))

    change_visit(key, changed, now=now)


def close_here(key: VisitKey, *, now: datetime.datetime) -> bool:
    """Forget what the mailbox keeps; return whether the visit ended with it, as nothing else was in it."""
    opened = read_visit(key, now=now)
    if opened and (opened.held.draft or opened.held.receipt or opened.held.removal):
        try:
            change_visit(key, lambda held: replace(held, mailbox=b""), now=now)
            return False
        except VisitEnded:
            pass
    end_visit(key)
    return True
