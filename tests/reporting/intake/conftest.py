"""A clock that tests move, and an hour's limit that each test begins anew."""

import datetime
from dataclasses import dataclass

import pytest

from nightlight.reporting.intake.views import sending
from nightlight.reporting.limits import HourlyLimit

NOON = datetime.datetime(2026, 11, 24, 12, 20, 30, tzinfo=datetime.UTC)


@dataclass
class Clock:
    """What time it is for the code under test; a Tuesday noon at first, when the demo's operator reads."""

    now: datetime.datetime = NOON

    def forward(self, **given: int) -> None:
        self.now += datetime.timedelta(**given)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("django.utils.timezone.now", lambda: clock.now)
    monkeypatch.setattr("nightlight.foundation.flows.positions.time.time", lambda: clock.now.timestamp())
    return clock


@pytest.fixture(autouse=True)
def _fresh_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "_sent", HourlyLimit(sending.MOST_AN_HOUR))
