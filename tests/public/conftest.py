"""Organisations as the last bake left them, for pages that need no database."""

from pathlib import Path

import pytest
from pytest_django import Settings

from nightlight.public.directory.content import load_organisations
from nightlight.public.directory.queries import write_cards
from tests.conftest import PROJECT


@pytest.fixture
def baked(tmp_path: Path, settings: Settings) -> None:
    """The cards of content/ as a bake leaves them; there is no database in these tests."""
    settings.BAKED = tmp_path
    (tmp_path / "one").mkdir()
    write_cards(tmp_path / "one", (each.card() for each in load_organisations(PROJECT / "content" / "organisations")))
    (tmp_path / "current").symlink_to("one")
