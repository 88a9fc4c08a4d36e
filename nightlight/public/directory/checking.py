"""Looks whether entries of the directory are past review and whether their links still answer.

The only code of Nightlight that asks other machines for something, and only when an operator runs it.
Promises: only http and https, never an address that is not public, few at a time, never a body.
"""

import datetime
import ipaddress
import socket
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

TIMEOUT_SECONDS = 15
MOST_REDIRECTS = 5
AT_ONCE = 4
_HEAD_REFUSED = (400, 403, 405, 501)

IsAllowed = Callable[[str], bool]


@dataclass(frozen=True)
class Entry:
    """What is checked of one organisation."""

    slug: str
    review_due: datetime.date
    links: tuple[str, ...]


@dataclass(frozen=True)
class Trouble:
    """Something that an editor should look at."""

    slug: str
    what: str


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args: object) -> None:
        return None


def past_review(entries: Iterable[Entry], today: datetime.date) -> list[Trouble]:
    """Return the entries whose review was due before `today`."""
    return [Trouble(e.slug, f"review was due on {e.review_due}") for e in entries if e.review_due < today]


def dead_links(entries: Iterable[Entry], is_allowed: IsAllowed | None = None) -> list[Trouble]:
    """Return the links that do not answer with a page, a few asked at a time."""
    asked = [(entry.slug, link) for entry in entries for link in entry.links]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(lambda pair: why_dead(pair[1], is_allowed or is_public), asked)
        return [Trouble(slug, f"{link}: {why}") for (slug, link), why in zip(asked, answers, strict=True) if why]


def why_dead(link: str, is_allowed: IsAllowed) -> str:
    """Return why a link does not lead to a page; empty where it does."""
    for _ in range(MOST_REDIRECTS):
        parts = urlsplit(link)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return f"leads to {link!r}, which is no web address"
        if not is_allowed(parts.hostname):
            return f"leads to {parts.hostname}, which is not a public address"
        status, location = _ask(link, "HEAD")
        if isinstance(status, int) and status in _HEAD_REFUSED:
            status, location = _ask(link, "GET")
        if isinstance(status, str):
            return status
        if status in (301, 302, 303, 307, 308) and location:
            link = urljoin(link, location)
            continue
        return "" if status < 400 else f"answers {status}"
    return f"is redirected more than {MOST_REDIRECTS} times"


def is_public(host: str) -> bool:
    """Whether every address of a host is a public one; a host that has none is left to the asking to fail."""
    try:
        found = {info[4][0] for info in socket.getaddrinfo(host, None)}
    except OSError:
        return True
    return all(ipaddress.ip_address(address).is_global for address in found)


def _ask(link: str, method: str) -> tuple[int | str, str]:
    """Return a status and where it redirects to, or in words why there was no answer."""
    request = urllib.request.Request(link, method=method, headers={"User-Agent": "Nightlight link check"})  # noqa: S310  # http and https only, see why_dead
    try:
        with urllib.request.build_opener(_Stay).open(request, timeout=TIMEOUT_SECONDS) as answer:
            return answer.status, ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers.get("Location", "")
    except (OSError, ValueError) as error:
        return f"does not answer ({type(error).__name__})", ""
