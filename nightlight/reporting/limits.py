"""How many reports one address has sent in this hour. Past the limit a report goes to another queue; none is refused.

Promises that no address is kept: what is counted is its HMAC under a key that is drawn each day, in memory alone, and
gone with the process. Each process counts for itself, so that a limit is reached a little later with several. Refuses
nothing and raises nothing: a flood that fills the memory makes it forget.
"""

import datetime
import hashlib
import hmac
import ipaddress
import secrets
import threading
from collections.abc import Mapping
from typing import Any

MOST_ADDRESSES = 50_000


class HourlyLimit:
    """Counts what each address does in an hour of the clock. Safe from many threads."""

    def __init__(self, most: int) -> None:
        self._most, self._lock = most, threading.Lock()
        self._day, self._key = datetime.date.min, b""
        self._hour, self._counts = -1, dict[bytes, int]()

    def is_passed(self, address: str, now: datetime.datetime) -> bool:
        """Count one more for the address, and return whether it has passed the limit."""
        moment = now.astimezone(datetime.UTC)
        hour = int(moment.timestamp()) // 3600
        with self._lock:
            if moment.date() != self._day:
                self._day, self._key = moment.date(), secrets.token_bytes(32)
            if hour != self._hour or len(self._counts) >= MOST_ADDRESSES:
                self._hour, self._counts = hour, {}
            who = hmac.digest(self._key, network_of(address).encode(), hashlib.sha256)
            self._counts[who] = self._counts.get(who, 0) + 1
            return self._counts[who] > self._most


def address_of(meta: Mapping[str, Any], *, proxies: int) -> str:
    """Return the address that a request comes from; behind proxies of ours, the one that the outermost saw."""
    if proxies:
        seen = [part.strip() for part in str(meta.get("HTTP_X_FORWARDED_FOR", "")).split(",")]
        if len(seen) >= proxies:
            return seen[-proxies]
    return str(meta.get("REMOTE_ADDR", ""))


def network_of(address: str) -> str:
    """Return an IPv4 address itself, an IPv6 address's /64, which is one household; anything else as it is."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address[:100]
    if isinstance(found, ipaddress.IPv6Address):
        return str(found.ipv4_mapped or ipaddress.ip_network((found, 64), strict=False))
    return str(found)
