"""The reporter's clock and limits, empty lanes for every test, and a derivation that does not take its time."""

import pytest

from nightlight.pure.sealing import derivation
from nightlight.reporting.intake.views import words
from nightlight.reporting.mailbox.lanes import Lanes
from nightlight.reporting.mailbox.views import opening, phrase
from nightlight.reporting.removal.views import sending as removal_sending
from tests.reporting.intake.conftest import _fresh_limit, clock

__all__ = ["_fresh_limit", "clock"]


@pytest.fixture(autouse=True)
def _quick_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    # What it costs is asked for where that matters; here it would cost minutes.
    monkeypatch.setattr(derivation, "PASSES", 1)
    monkeypatch.setattr(derivation, "MEMORY_KIB", 64)


@pytest.fixture(autouse=True)
def lanes(monkeypatch: pytest.MonkeyPatch) -> Lanes:
    fresh = Lanes()
    for module in (opening, phrase, words, removal_sending):
        monkeypatch.setattr(module, "lanes", fresh)
    return fresh
