"""Whether somebody reads what is sent here: by which key, at which hours. Asked by every door of reporting."""

from django.conf import settings

from nightlight.foundation.keys.queries import Epoch, epoch_by_number, epoch_for_reports
from nightlight.foundation.operator.stated import StaffedHours


def open_epoch() -> Epoch | None:
    """Return the key that reports are sealed to; None where reporting is off or nobody has said when they read."""
    return epoch_for_reports() if settings.OPERATOR.staffed_hours else None


def is_open() -> bool:
    """Return whether a report can be sent now."""
    return open_epoch() is not None


def knows_epoch(number: int) -> bool:
    """Return whether a part may be sealed to this epoch's key: there is one, ended or not."""
    return epoch_by_number(number) is not None


def staffed_hours() -> StaffedHours:
    """Return when somebody reads. Only where reporting is on."""
    hours = settings.OPERATOR.staffed_hours
    assert isinstance(hours, StaffedHours)  # noqa: S101  # open_epoch asks first
    return hours
