"""Numbers in the words that editors read."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def days_in_words(days: int) -> str:
    """Return how far away a day is; a negative number lies in the past."""
    if days < 0:
        return ngettext("%(days)d day overdue", "%(days)d days overdue", -days) % {"days": -days}
    if days == 0:
        return _("today")
    return ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days}
