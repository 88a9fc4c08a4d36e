"""The operator's file: read strictly, and every mistake is named with its field."""

import re
from pathlib import Path

import pytest

from nightlight.foundation.operator.loading import OperatorInvalid, load_operator
from nightlight.foundation.operator.rules import QUEUES, missing_duties
from nightlight.foundation.operator.stated import Operator
from tests.conftest import PROJECT
from tests.foundation.operator.test_rules import TODAY

DEMO = (PROJECT / "content" / "operator" / "demo.yaml").read_text()


def load(folder: Path, text: str) -> Operator:
    file = folder / "operator.yaml"
    file.write_text(text)
    return load_operator(file)


def test_the_demos_operator_has_stated_all_but_the_retention_schedule(tmp_path: Path) -> None:
    operator = load(tmp_path, DEMO)
    assert [duty.field for duty in missing_duties(operator, keys_ready=True, today=TODAY)] == ["retention.approved"]
    assert tuple(operator.retention.queues) == QUEUES
    assert operator.retention.queues["reports"].export_receipt
    assert operator.removal_live
    assert operator.escalation.mail == ("duty@example.org",)
    assert operator.staffed_hours is not None
    assert operator.staffed_hours.nations == operator.nations == ("england", "wales")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("police: false", "police: no idea", "$.police"),
        ("live: true", "live: soon", "$.removal.live"),
        ("police: false\n", "", "police"),
        ("impact_assessment:", "impact_asessment:", "impact_asessment"),
        ("lawful_basis: {date: 2026-11-02, role:", "lawful_basis: {date: 2 November, role:", "$.lawful_basis.date"),
        ("lawful_basis: {date: 2026-11-02, role:", "lawful_basis: {date: 2026-11-02, name:", "$.lawful_basis"),
        ("[england, wales]", "[england, walse]", "$.nations[1]"),
        ("[england, wales]", "[]", "$.nations"),
        ("[mon,", "[mo,", "$.staffed_hours.periods[0].days[0]"),
        ('opens: "10:00"', "opens: 10:00", 'periods[1].opens is written as "09:00", with quotes'),
        ('opens: "08:00"', 'opens: "8 o\'clock"', "staffed_hours.periods[0].opens"),
        ('closes: "16:00"', 'closes: "25:00"', "staffed_hours.periods[1].closes"),
        ("bank_holidays: closed", "bank_holidays: unknown", "$.staffed_hours.bank_holidays"),
        ("staffed_hours:\n", "staffed_hours:\n  always: true\n", "staffed_hours"),
        ("reports-low-trust:", "reports-low:", "retention.queues"),
        ("days_after_closing: 2190", "days_after_closing: 0", "days_after_closing"),
        ("export_receipt: true", "export_receipt: sometimes", "export_receipt"),
        ("[duty@example.org]", "[duty at example.org]", "escalation.mail[0]"),
        ("name: Nightlight demo", "name: [", "line"),
        ("name: Nightlight demo", "name: Nightlight demo\nname_of_the_child: x", "name_of_the_child"),
    ],
)
def test_a_mistake_is_named_with_its_field_and_the_page_that_explains_it(
    tmp_path: Path, old: str, new: str, named: str
) -> None:
    assert old in DEMO
    with pytest.raises(OperatorInvalid, match=re.escape(named)) as refused:
        load(tmp_path, DEMO.replace(old, new, 1))
    assert "operator.yaml" in str(refused.value)
    assert "docs/operator-duties.md" in str(refused.value)
    assert (PROJECT / "docs" / "operator-duties.md").exists()


def test_a_file_that_is_not_there_is_one_line_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(OperatorInvalid, match="NIGHTLIGHT_OPERATOR"):
        load_operator(tmp_path / "none.yaml")


def test_round_the_clock_needs_no_periods(tmp_path: Path) -> None:
    start = DEMO.index("staffed_hours:\n")
    end = DEMO.index("retention:\n")
    operator = load(tmp_path, DEMO[:start] + "staffed_hours: {always: true}\n" + DEMO[end:])
    assert operator.staffed_hours is not None
    assert operator.staffed_hours.hours.kind == "always"
