"""What is said where somebody's key can't be ended by a click."""

from django.utils.translation import gettext_lazy as _

LAST_READER = _(
    "Nobody else's key opens some epochs, so this key was not ended. Let a colleague grant them to somebody "
    "first. Where that can't be done, the operator ends it at the machine and brings the keys back from the "
    "trustees' shares: nightlight keys revoke --even-the-last."
)
