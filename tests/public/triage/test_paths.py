"""Every way through /get-help/ is one that a person has read and approved."""

import pytest

from nightlight.foundation.flows.loading import load_flow
from nightlight.public.triage.places import FLOW, HURTING
from nightlight.pure.questions.flow import Outcome
from nightlight.pure.questions.listing import paths_text
from nightlight.pure.questions.walking import every_path
from tests.conftest import PROJECT
from tests.snapshots import assert_approved

GET_HELP = load_flow(FLOW)
ENDS = {end.key: end for end in GET_HELP.nodes.values() if isinstance(end, Outcome)}


def test_every_way_through_get_help_is_an_approved_one() -> None:
    approved = PROJECT / "tests/public/triage/snapshots/get-help.txt"
    assert_approved(paths_text([GET_HELP]), approved, f".venv/bin/nightlight flows paths {FLOW}")


def test_nobody_is_asked_more_than_six_questions() -> None:
    assert max(len(path) - 1 for path in every_path(GET_HELP)) <= 6


def test_whoever_can_t_go_on_is_one_tap_from_the_first_screen() -> None:
    start = GET_HELP.nodes[GET_HELP.start]
    assert {option.key: option.to for option in start.options}[HURTING] == HURTING  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("end", "who", "not_who"),
    [
        ("adult-picture-then", "iwf", "stopncii"),
        ("adult-threat-then", "iwf", "stopncii"),
        ("adult-picture-now", "stopncii", "iwf"),
        ("adult-threat", "stopncii", "iwf"),
    ],
)
def test_how_old_somebody_was_in_a_picture_decides_who_can_take_it_down(end: str, who: str, not_who: str) -> None:
    assert who in ENDS[end].organisations
    assert not_who not in ENDS[end].organisations


def test_every_end_for_the_young_begins_with_childline() -> None:
    young = [end for end in ENDS.values() if end.audience in ("child", "young-person")]
    assert len(young) > 20
    assert [end.key for end in young if end.organisations[0] != "childline"] == []
