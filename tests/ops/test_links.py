"""The documentation's links lead somewhere: each file, each heading."""

import re
from pathlib import Path

import pytest

from tests.conftest import PROJECT

FILES = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)")


def anchors(text: str) -> set[str]:
    """Return the names by which a file's headings are linked to."""
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PROJECT)))
def test_every_link_of_a_document_leads_somewhere(file: Path) -> None:
    for path, anchor in LINK.findall(file.read_text()):
        target = (file.parent / path).resolve() if path else file
        assert target.exists(), f"{path} is not there"
        assert not anchor or anchor in anchors(target.read_text()), f"{path}#{anchor} is no heading"
