"""What kinds of bodies and reasons are called on a page, and how a fingerprint is said on the phone."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Words = Mapping[str, "str | Promise"]

KINDS: Words = {
    "police": _("Police"),
    "children-services": _("Children’s services"),
    "platform": _("Platform"),
    "hotline": _("Hotline"),
}
NATIONS: Words = {
    "england": _("England"),
    "wales": _("Wales"),
    "scotland": _("Scotland"),
    "northern-ireland": _("Northern Ireland"),
    "uk": _("All of the UK"),
    "unknown": pgettext_lazy("nation", "Not known"),
}
KEYS: Words = {
    "usable": _("There is one: what is referred is sealed to it"),
    "waiting": _("None yet, as one waits for a second person: on paper, by telephone or in person only"),
    "none": _("None: on paper, by telephone or in person only"),
}
"""What whoever refers is told of a body's key."""
STATES: Words = {
    "usable": pgettext_lazy("key", "In use"),
    "waiting": pgettext_lazy("key", "Waits for a second person"),
    "none": pgettext_lazy("key", "None"),
}
WHY: Words = {
    "not-theirs": _("It is not theirs, or nobody is sure"),
    "lost": _("They have lost it, or somebody else may have it"),
    "left": _("They receive no referrals any more"),
    "other": _("Another reason"),
}
"""Why somebody withdraws a key. `replaced` is not among them: a newer key says so by itself."""

_SAID = {"a": "Alfa", "b": "Bravo", "c": "Charlie", "d": "Delta", "e": "Echo", "f": "Foxtrot"}


def said_aloud(fingerprint: str) -> list[tuple[str, str]]:
    """Return the groups of a fingerprint, each with how it is said: digits as they are, letters by their call words."""
    return [(group, " ".join(_SAID.get(sign, sign) for sign in group)) for group in fingerprint.split()]
