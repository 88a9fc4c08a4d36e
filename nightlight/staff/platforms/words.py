"""What states, scopes and grounds are called on a page, and what a choice about a member means."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Words = Mapping[str, "str | Promise"]

MEMBER_STATES: Words = {
    "waiting": pgettext_lazy("member", "Waits for a second lead"),
    "vetted": pgettext_lazy("member", "Vetted"),
    "ended": pgettext_lazy("member", "Ended"),
}
KEY_STATES: Words = {
    "usable": pgettext_lazy("key", "Opens"),
    "ends-soon": pgettext_lazy("key", "Ends within 30 days"),
    "expired": pgettext_lazy("key", "Its time is over"),
    "revoked": pgettext_lazy("key", "Ended by a lead"),
}
SCOPES: Words = {
    "pull": _("Take the list"),
    "feedback": _("Say what they found: a match, or that an entry is wrong"),
    "submit": _("Send in fingerprints"),
}
AUTHORISED: Words = {
    "no": _("A platform: what it says counts as a platform’s match"),
    "yes": _(
        "An authorised body, which the law lets assess such pictures, as a hotline: what it says confirms an entry"
    ),
}
TAKES: Words = {
    "no": _("Only entries that a platform or an authorised body has confirmed"),
    "yes": _("Self-reported entries, too: somebody asked for them, and nobody has confirmed them yet"),
}
LASTS: Mapping[int, "str | Promise"] = {
    30: _("30 days"),
    90: _("90 days"),
    180: _("180 days"),
    365: _("A year"),
}
KINDS: Words = {"pdq": "PDQ", "md5": "MD5", "sha256": "SHA-256"}
STATES: Words = {
    "active": pgettext_lazy("entry", "Active"),
    "disputed": pgettext_lazy("entry", "Disputed"),
    "withdrawn": pgettext_lazy("entry", "Withdrawn"),
}
TRUSTS: Words = {
    "self-reported": pgettext_lazy("entry", "Self-reported"),
    "platform-match": pgettext_lazy("entry", "Matched by a platform"),
    "authorised": pgettext_lazy("entry", "Confirmed by an authorised body"),
}
DECISIONS: Words = {
    "keep": _("Keep it on the list"),
    "remove": _("Take it off the list"),
}
GROUNDS: Words = {
    "platforms": _("What platforms said of it"),
    "authorised-body": _("An authorised body said so"),
    "young-person": _("The young person asked for it"),
}
