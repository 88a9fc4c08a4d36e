"""One table says what may happen to a case: it is complete, and nothing in it is a dead end."""

from typing import get_args

from nightlight.reporting.cases.models import WITH_NOBODY as STORED_WITH_NOBODY
from nightlight.reporting.cases.models import State as Stored
from nightlight.staff.queue.states import TABLE, WITH_NOBODY, Act, State, leads_to


def test_every_act_and_every_state_has_its_place_in_the_table() -> None:
    assert set(TABLE) == set(get_args(Act))
    reached = {to for line in TABLE.values() for to in line.values()}
    left = {state for line in TABLE.values() for state in line}
    assert reached == left == set(get_args(State)) == set(Stored.values)
    assert set(STORED_WITH_NOBODY) == WITH_NOBODY


def test_from_every_state_a_case_can_be_closed_and_be_taken_again() -> None:
    for goal in ("closed", "assigned"):
        for begin in get_args(State):
            seen, ways = {begin}, [begin]
            while ways:
                here = ways.pop()
                fresh = {to for act in get_args(Act) if (to := leads_to(act, here)) is not None} - seen
                seen |= fresh
                ways += fresh
            assert goal in seen, begin


def test_what_a_reporter_writes_is_taken_in_whatever_state_their_case_is() -> None:
    assert set(TABLE["message"]) == set(get_args(State))
