"""Who reaches which address behind /staff/: one table, held by middleware, so that no view can be forgotten.

Promises: an address that the table does not name answers nobody; a role that stands not beside a name gets 403, the
administrator too, whatever Django thinks of superusers. That somebody reaches a page opens no report: keys do.
"""

from collections.abc import Callable
from typing import Any, get_args

from django.core.exceptions import MiddlewareNotUsed, PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, ResolverMatch, reverse

from nightlight.foundation.accounts.roles import StaffRole

EVERYBODY: frozenset[StaffRole] = frozenset(get_args(StaffRole))
AUDITORS: frozenset[StaffRole] = frozenset({"auditor"})
KEYHOLDERS: frozenset[StaffRole] = frozenset({"caseworker", "lead"})
# Whoever ends a key opens nothing by it.
KEY_ENDERS: frozenset[StaffRole] = frozenset({"lead", "administrator"})
CASEWORKERS: frozenset[StaffRole] = frozenset({"caseworker", "lead"})
LEADS: frozenset[StaffRole] = frozenset({"lead"})
# Numbers of cases alone: none of a person's reading, and no part of a case.
COUNTERS: frozenset[StaffRole] = frozenset({"lead", "analyst"})

PERMITTED: dict[str, frozenset[StaffRole]] = {
    "desk": EVERYBODY,
    "look": EVERYBODY,
    "keys": KEYHOLDERS | KEY_ENDERS,
    "keys-mine": KEYHOLDERS,
    "keys-make": KEYHOLDERS,
    "keys-passphrase": KEYHOLDERS,
    "keys-grant": KEYHOLDERS,
    "keys-end": KEY_ENDERS,
    "keys-leave": KEY_ENDERS,
    "record": AUDITORS,
    "record-extract": AUDITORS,
    "record-check": AUDITORS,
    "queue": CASEWORKERS,
    "queue-take": CASEWORKERS,
    "queue-views": CASEWORKERS,
    "queue-assign": LEADS,
    "queue-labels": LEADS,
    "queue-load": LEADS,
    "exposure": CASEWORKERS,
    "exposure-stop": CASEWORKERS,
    "case": CASEWORKERS,
    "case-open": CASEWORKERS,
    "case-unveil": CASEWORKERS,
    "case-note": CASEWORKERS,
    "case-assess": CASEWORKERS,
    "case-reply": CASEWORKERS,
    "case-draft": CASEWORKERS,
    "case-refer": CASEWORKERS,
    "case-print": CASEWORKERS,
    "case-receipt": CASEWORKERS,
    "case-copy": LEADS,
    "case-exhibit": LEADS,
    "case-hand-back": CASEWORKERS,
    "case-assign": LEADS,
    "case-pause": CASEWORKERS,
    "case-resume": CASEWORKERS,
    "case-close": CASEWORKERS,
    "case-reopen": CASEWORKERS,
    "case-band": CASEWORKERS,
    "case-label": CASEWORKERS,
    "rota": CASEWORKERS,
    "rota-add": LEADS,
    "rota-remove": LEADS,
    "notices": CASEWORKERS,
    "numbers": COUNTERS,
    "numbers-journeys": LEADS,
}


def roles_of(user: Any) -> frozenset[StaffRole]:
    """Return the roles that an account has behind /staff/; none for a visitor or somebody who only edits."""
    if not user.is_authenticated:
        return frozenset()
    names = set(user.groups.values_list("name", flat=True))
    if user.is_superuser:
        names.add("administrator")
    return frozenset(role for role in get_args(StaffRole) if role in names)


def names_permitted(user: Any) -> frozenset[str]:
    """Return the names of the addresses that an account reaches."""
    roles = roles_of(user)
    return frozenset(name for name, permitted in PERMITTED.items() if roles & permitted)


class OnlyPermitted:
    """Middleware; stands behind the accounts' gate, which has asked for a second factor already."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        try:
            reverse("desk")
        except NoReverseMatch:
            # A public process has no desk.
            raise MiddlewareNotUsed from None

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: Any) -> None:
        match = request.resolver_match
        if match is None or not is_desk(match):
            return
        if not roles_of(request.user) & PERMITTED.get(match.url_name or "", frozenset()):
            raise PermissionDenied


def is_desk(match: ResolverMatch) -> bool:
    """Return whether an address stands behind /staff/, in either language."""
    return match.route.removeprefix("cy/").startswith("staff/")
