"""Each line of the threat model names a test, and the test is there."""

import re

import pytest

from tests.conftest import PROJECT

LINES = [
    line
    for file in sorted((PROJECT / "docs" / "threat-model").glob("*.md"))
    for line in file.read_text().splitlines()
    if line.startswith("|") and not line.startswith(("|---", "| who |"))
]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:60])
def test_a_line_names_a_test_that_exists(line: str) -> None:
    named = re.findall(r"`(tests/[^`]+)`", line)
    assert named
    assert [path for path in named if not (PROJECT / path).exists()] == []


def test_there_is_a_threat_model() -> None:
    assert len(LINES) > 8
