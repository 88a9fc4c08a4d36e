"""A flood is counted without keeping whose it is, and the counting never stands in anybody's way."""

import datetime
import sys

import pytest

from nightlight.reporting import limits
from nightlight.reporting.limits import HourlyLimit, address_of, network_of
from tests.reporting.threads import at_once

NOON = datetime.datetime(2026, 11, 24, 12, 0, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)


def test_the_limit_counts_by_address_and_hour() -> None:
    limit = HourlyLimit(2)
    assert [limit.is_passed("192.0.2.1", NOON) for _ in range(3)] == [False, False, True]
    assert not limit.is_passed("192.0.2.2", NOON)
    assert not limit.is_passed("192.0.2.1", NOON + HOUR)


def test_no_address_is_in_memory_and_tomorrow_it_has_another_name() -> None:
    limit = HourlyLimit(2)
    limit.is_passed("192.0.2.1", NOON)
    today = set(limit._counts)
    assert b"192.0.2.1" not in b"".join(today)
    limit.is_passed("192.0.2.1", NOON + 24 * HOUR)
    assert not today & set(limit._counts)


def test_a_flood_of_addresses_makes_it_forget_instead_of_growing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ADDRESSES", 10)
    limit = HourlyLimit(1)
    for number in range(35):
        limit.is_passed(f"192.0.2.{number}", NOON)
        assert len(limit._counts) <= 10


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"), ("2001:db8::1", "2001:db8::/64"), ("2001:db8::ffff:1", "2001:db8::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"), ("nonsense", "nonsense"), ("", ""),
    ],
)  # fmt: skip
def test_one_household_counts_as_one(address: str, network: str) -> None:
    assert network_of(address) == network


def test_only_our_own_proxies_are_believed() -> None:
    meta = {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.9, 192.0.2.1"}
    assert address_of(meta, proxies=0) == "10.0.0.1"
    assert address_of(meta, proxies=1) == "192.0.2.1"
    assert address_of(meta, proxies=2) == "203.0.113.9"
    assert address_of(meta, proxies=3) == "10.0.0.1"
    assert address_of({}, proxies=1) == ""


def test_threads_that_count_in_the_same_moment_lose_no_count(monkeypatch: pytest.MonkeyPatch) -> None:
    limit, before = HourlyLimit(100), sys.getswitchinterval()

    def count() -> int:
        return sum(limit.is_passed("192.0.2.1", NOON) for _ in range(200))

    sys.setswitchinterval(1e-6)
    try:
        passed = at_once(*[count] * 8)
    finally:
        sys.setswitchinterval(before)
    assert sum(each for each in passed if isinstance(each, int)) == 8 * 200 - 100
