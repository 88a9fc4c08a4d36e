"""A young person's clock and limits, and a phrase that does not take its time."""

from dataclasses import replace

import pytest
from pytest_django import Settings

from tests.reporting.intake.conftest import _fresh_limit, clock
from tests.reporting.mailbox.conftest import _quick_derivation, lanes


@pytest.fixture(autouse=True)
def _live(settings: Settings) -> None:
    """Let a platform take the list: no operator can say so before the page has its script."""
    settings.OPERATOR = replace(settings.OPERATOR, removal_live=True)


__all__ = ["_fresh_limit", "_quick_derivation", "clock", "lanes"]
