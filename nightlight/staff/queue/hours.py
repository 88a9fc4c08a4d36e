"""When somebody reads, as the clocks count it."""

from django.conf import settings

from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.hours import Hours

ALWAYS = StaffedHours(Hours("always"), ())


def counted_hours() -> StaffedHours:
    """Return the operator's staffed hours; every hour where none are stated any more, so that nothing is put off."""
    return settings.OPERATOR.staffed_hours or ALWAYS
