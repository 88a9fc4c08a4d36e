"""Every kind of fault is found, in every shape of flow, at the node and option where it is; sound flows have none."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.questions.checking import FaultKind
from tests.pure.questions.breaking import duties, routes, words
from tests.pure.questions.breaking.breaker import BREAKERS
from tests.pure.questions.sound_flows import Made, flows, reports, triages

# Importing them fills BREAKERS.
BROKEN_IN = (duties, routes, words)
SOUND = {"triage": triages(), "report": reports(), "any": flows()}


@given(flows())
def test_a_sound_flow_has_no_fault(made: Made) -> None:
    assert made.faults() == []


def test_there_is_a_way_to_break_a_flow_for_every_kind_of_fault() -> None:
    assert set(BREAKERS) == set(get_args(FaultKind))


@pytest.mark.parametrize("kind", get_args(FaultKind))
@settings(max_examples=40)
@given(data=st.data())
def test_a_broken_flow_is_caught_where_it_is_broken(kind: FaultKind, data: st.DataObject) -> None:
    flow_kind, breaker = BREAKERS[kind]
    made = data.draw(SOUND[flow_kind])
    broken, node, option = breaker(data.draw, made)  # type: ignore[arg-type]  # it draws like any other
    found = [fault for fault in broken.faults() if (fault.kind, fault.node, fault.option) == (kind, node, option)]
    assert found, broken.faults()
    assert node in found[0].message
    assert option in found[0].message
