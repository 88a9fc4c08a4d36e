"""The first thing that is missing comes first, in every case there is."""

import itertools

import pytest

from nightlight.foundation.accounts.rules import Step, is_recent, next_step

WAYS_IN = {
    (True, True, True): Step.PASS,
    (True, True, False): Step.CONFIRM,
    (True, False, True): Step.ENROL,
    (True, False, False): Step.ENROL,
}


@pytest.mark.parametrize("case", list(itertools.product([True, False], repeat=3)))
def test_only_login_factor_and_proof_together_pass(case: tuple[bool, bool, bool]) -> None:
    logged_in, enrolled, confirmed = case
    step = next_step(logged_in=logged_in, enrolled=enrolled, confirmed=confirmed)
    assert step == WAYS_IN.get(case, Step.LOG_IN)


@pytest.mark.parametrize(
    ("times", "expected"),
    [([], False), ([100.0], True), ([100.0, 1.0], False), ([1.0, 100.0], True), ([40.0], False), ([200.0], False)],
)
def test_only_the_last_proof_counts_and_not_for_long(times: list[float], expected: bool) -> None:
    assert is_recent(times, now=130.0, seconds=60) is expected
