"""What days and kinds of mail are called, in the language of the page."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nightlight.staff.notices.models import Kind

DAYS = {
    0: _("Monday"),
    1: _("Tuesday"),
    2: _("Wednesday"),
    3: _("Thursday"),
    4: _("Friday"),
    5: _("Saturday"),
    6: _("Sunday"),
}
KINDS = {
    Kind.PAGE: pgettext_lazy("mail", "Work of the highest urgency"),
    Kind.ESCALATION: pgettext_lazy("mail", "Work of the highest urgency, for the contacts"),
    Kind.BREACH: pgettext_lazy("mail", "Overdue work"),
    Kind.WORK: pgettext_lazy("mail", "New work"),
    Kind.DIGEST: pgettext_lazy("mail", "The day’s counts"),
}
