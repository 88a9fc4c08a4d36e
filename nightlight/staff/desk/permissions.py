"""Who may do what behind /staff/: which roles reach an address, and who does what to a case. There is no third place.

Promises: an address that PERMITTED does not name answers nobody, as middleware holds it, so that no view can be
forgotten; a role that stands not beside a name gets 403, the administrator too, whatever Django thinks of superusers.
Of those who reach an address, ON_A_CASE says who does its act to this case; queue/moves.py asks it, the row locked.
That somebody may do something opens no report: keys do.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal, cast, get_args

from django.core.exceptions import MiddlewareNotUsed, PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, ResolverMatch, reverse

from nightlight.foundation.accounts.roles import StaffRole

EVERYBODY: frozenset[StaffRole] = frozenset(get_args(StaffRole))
AUDITORS: frozenset[StaffRole] = frozenset({"auditor"})
KEYHOLDERS: frozenset[StaffRole] = frozenset({"caseworker", "lead"})
# Whoever ends a key opens nothing by it.
KEY_ENDERS: frozenset[StaffRole] = frozenset({"lead", "administrator"})
# Whoever stands for a body's key reads no referral by it.
BODY_KEEPERS: frozenset[StaffRole] = frozenset({"lead", "administrator"})
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
    "bodies": BODY_KEEPERS,
    "body": BODY_KEEPERS,
    "body-import": BODY_KEEPERS,
    "body-confirm": BODY_KEEPERS,
    "body-withdraw": BODY_KEEPERS,
    # Who takes the list, and what is on it: two leads stand for each member, and the auditor reads of it in the record.
    "platforms": LEADS,
    "platform": LEADS,
    "platform-confirm": LEADS,
    "platform-choose": LEADS,
    "platform-end": LEADS,
    "platform-key": LEADS,
    "platform-key-rotate": LEADS,
    "platform-key-revoke": LEADS,
    "hashlist": LEADS,
    "hashlist-decide": LEADS,
    "hashlist-harmless": LEADS,
    "record": AUDITORS,
    "record-extract": AUDITORS,
    "record-check": AUDITORS,
    "queue": CASEWORKERS,
    "queue-take": CASEWORKERS,
    "queue-find": CASEWORKERS,
    "queue-closed": CASEWORKERS,
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
    "case-refer-otherwise": CASEWORKERS,
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

Standing = Literal["holder", "lead", "caseworker", "service"]
"""How whoever acts stands to a case: has it, leads, does casework at all; or is no account but this service itself."""
CaseAct = Literal[
    "take", "assign", "hand-back", "reply", "refer", "pause", "resume", "close", "reopen", "message", "change-band",
    "open", "unveil", "note", "assess", "label", "print", "receipt", "copy", "exhibit", "find", "name-labels",
    "refer-otherwise",
]  # fmt: skip
_HOLDER: frozenset[Standing] = frozenset({"holder", "lead"})
_LEAD: frozenset[Standing] = frozenset({"lead"})
_SERVICE: frozenset[Standing] = frozenset({"service"})

ON_A_CASE: Mapping[CaseAct, frozenset[Standing]] = {
    # The queue hands out what nobody has; states.py knows the act in no other state.
    "take": frozenset({"caseworker"}),
    "assign": _LEAD,
    # The service hands back for who has read enough or has left, and ends a pause whose time is over.
    "hand-back": _HOLDER | _SERVICE,
    "resume": _HOLDER | _SERVICE,
    "message": _SERVICE,
    "reply": _HOLDER,
    "refer": _HOLDER,
    "refer-otherwise": _HOLDER,
    "pause": _HOLDER,
    "close": _HOLDER,
    "reopen": _HOLDER,
    "change-band": _HOLDER,
    "open": _HOLDER,
    "unveil": _HOLDER,
    "note": _HOLDER,
    "assess": _HOLDER,
    "label": _HOLDER,
    "print": _HOLDER,
    "receipt": _HOLDER,
    # What leaves the house for good.
    "copy": _LEAD,
    "exhibit": _LEAD,
    # Of all cases: which of them is called so. What finds it tells no more than its page does.
    "find": frozenset({"caseworker"}),
    # Of no one case: the words that all of them can be labelled with.
    "name-labels": _LEAD,
}


def roles_of(user: Any) -> frozenset[StaffRole]:
    """Return the roles that an account has behind /staff/; none for a visitor or somebody who only edits.

    Kept with the account as it was read, which each request does anew, like Django keeps its permissions.
    """
    if not hasattr(user, "_staff_roles"):
        user._staff_roles = _read_roles(user)
    return cast(frozenset[StaffRole], user._staff_roles)


def _read_roles(user: Any) -> frozenset[StaffRole]:
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
