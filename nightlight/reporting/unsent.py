"""What a form's script says instead of sending: the attributes that give it the words (frontend/sealing/form.ts)."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _


def unsent_attributes(*, limit: int, too_long: str | Promise) -> dict[str, str | int]:
    """Return the form's data-* attributes; `limit` is in characters."""
    return {
        "data-limit": limit,
        "data-again": _("Please look at this again"),
        "data-too-long": str(too_long),
        "data-not-sealed": _(
            "Your browser could not seal this, so it is not sent. It is still here. Press the button again to send it"
            " all the same: our computer seals it as soon as it is there."
        ),
    }
