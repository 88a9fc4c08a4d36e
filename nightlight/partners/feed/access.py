"""The door of the feeds: who calls, how often, and how much. One answer for each thing that is wrong.

Promises that nothing is looked up before the key is right, that a refused call leaves nothing behind but what its own
member was told, and that a flood of one costs the others nothing. Counts in memory, for each process by itself.
"""

import base64
import binascii
import functools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from django.db import DatabaseError
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from nightlight.partners.members.actions import note_fault
from nightlight.partners.members.models import Member
from nightlight.partners.members.queries import KeyRefused, member_with
from nightlight.partners.members.rules import Refusal, Scope

log = structlog.get_logger()
CALLS_A_MINUTE = 600
"""What a member may call in a minute: a first pull of a million entries is some 1,300 pages."""
_TOLD: dict[Refusal, tuple[int, str]] = {
    "unknown": (401, "This key is not known. Check the key's name and its secret."),
    "revoked": (401, "This key was revoked. Ask the operator for a new one."),
    "expired": (401, "This key has expired. Ask the operator for a new one."),
    "not-vetted": (403, "The operator has not finished vetting this member. Nothing is served before."),
    "ended": (403, "This membership has ended."),
    "scope": (403, "This key does not open this address. Ask the operator for its scope."),
}


class Refused(Exception):
    """A call that is not answered: `status` and `text` say why and what to do; `wait` is in seconds, 0 for none.

    `allow`: the method that the address answers, where it was asked by another. `member`: who was refused, if known.
    """

    def __init__(self, status: int, text: str, *, wait: int = 0, allow: str = "", member: Member | None = None) -> None:
        super().__init__(text)
        self.status, self.text, self.wait, self.allow, self.member = status, text, wait, allow, member


@dataclass
class Calls:
    """How many calls each member has left: as many as `a_minute`, filling up evenly. Safe from many threads."""

    a_minute: int = CALLS_A_MINUTE
    clock: Callable[[], float] = time.monotonic
    _left: dict[str, tuple[float, float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, code: str) -> int:
        """Count a call and return 0; or return after how many seconds the next is answered."""
        now, each = self.clock(), 60 / self.a_minute
        with self._lock:
            left, at = self._left.get(code, (float(self.a_minute), now))
            left = min(float(self.a_minute), left + (now - at) / each)
            if left < 1:
                self._left[code] = (left, now)
                return max(1, round((1 - left) * each + 0.5))
            self._left[code] = (left - 1, now)
            return 0


CALLS = Calls()
FAULTS = Calls(a_minute=1)
"""For each member and status: a fault is written down once a minute, however many there are."""


def member_of(key: str, secret: str, scope: Scope) -> Member:
    """Return who calls. Raises Refused."""
    try:
        member = member_with(key, secret, scope, now=timezone.now())
    except KeyRefused as refused:
        raise Refused(*_TOLD[refused.why], member=refused.member) from None
    if wait := CALLS.take(member.code):
        raise Refused(429, f"Too many calls. Try again in {wait} seconds.", wait=wait, member=member)
    return member


def _note(refused: Refused, member: Member | None) -> None:
    """Keep what a member was told, at most once a minute; that a database fails changes no answer."""
    member = refused.member or member
    if member is None or FAULTS.take(f"{member.code} {refused.status}"):
        return
    try:
        note_fault(member=member, status=refused.status, told=refused.text, now=timezone.now())
    except DatabaseError as error:
        log.error("what a member was told could not be kept", error=type(error).__name__)


def for_members(
    scope: Scope, *, key_of: Callable[[HttpRequest], tuple[str, str]], say: Callable[[Refused], HttpResponseBase]
) -> Callable[[Callable[..., HttpResponseBase]], Callable[..., HttpResponseBase]]:
    """Let a view answer members with this scope; it is given the member after the request.

    `key_of` finds the key's name and secret where the protocol has them; `say` tells what is wrong in its own form.
    """

    def wrap(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
        @functools.wraps(view)
        def answer(request: HttpRequest, **named: Any) -> HttpResponseBase:
            member = None
            try:
                member = member_of(*key_of(request), scope)
                response = view(request, member, **named)
            except Refused as refused:
                _note(refused, member)
                response = say(refused)
                if refused.wait:
                    response.headers["Retry-After"] = str(refused.wait)
                if refused.allow:
                    response.headers["Allow"] = refused.allow
                if refused.status == 401 and key_of is basic_key:
                    response.headers["WWW-Authenticate"] = 'Basic realm="the list", charset="UTF-8"'
            response.headers["Cache-Control"] = "no-store"
            return response

        return answer

    return wrap


def basic_key(request: HttpRequest) -> tuple[str, str]:
    """Return the key's name and secret of HTTP Basic authentication; both empty where there is none."""
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        key, _, secret = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return key, secret


def only(request: HttpRequest, method: str) -> None:
    """Let one method through. Raises Refused."""
    if request.method != method:
        raise Refused(405, f"This address answers {method} alone.", allow=method)


def whole_number(text: str | None, name: str, *, least: int, most: int, default: int) -> int:
    """Return a number of the query. Raises Refused where it is none, or out of bounds."""
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 20 and least <= int(text) <= most):
        raise Refused(400, f"{name} is a whole number from {least} to {most}.")
    return int(text)
