"""The list of all paths reads like the flow, and a change that nobody approved is told with the way to approve it."""

from pathlib import Path

import pytest

from nightlight.foundation.flows.loading import load_flow
from nightlight.pure.questions.listing import paths_text
from tests.conftest import PROJECT
from tests.snapshots import assert_approved

FLOWS = PROJECT / "tests" / "flows"
APPROVED = Path(__file__).parent / "snapshots" / "small-flows.txt"
RENEW = "NIGHTLIGHT_CONTENT=tests .venv/bin/nightlight flows paths small-help small-report"


def listed() -> str:
    return paths_text([load_flow(name, FLOWS) for name in ("small-help", "small-report")])


def test_every_path_is_the_one_that_was_approved() -> None:
    assert_approved(listed(), APPROVED, RENEW)


def test_a_change_that_nobody_approved_is_told_with_the_way_to_approve_it() -> None:
    changed = listed().replace("› unkind\n", "› account\n")
    with pytest.raises(pytest.fail.Exception) as failed:
        assert_approved(changed, APPROVED, RENEW)
    said = str(failed.value)
    assert "- who=child|not-sure › happened=unkind › unkind" in said
    assert "+ who=child|not-sure › happened=unkind › account" in said
    assert f"{RENEW} > tests/pure/questions/snapshots/small-flows.txt" in said
