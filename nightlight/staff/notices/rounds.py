"""What is told at intervals, and by one worker at a time."""

from nightlight.staff.notices.models import Kind, Round


def locked_round(kind: Kind) -> Round:
    """Return when something was told last, and let no other worker tell it until the transaction ends."""
    return Round.objects.select_for_update().get_or_create(pk=kind)[0]


def last_round(kind: Kind) -> Round:
    """Return when something was told last, without keeping anybody waiting."""
    return Round.objects.filter(pk=kind).first() or Round(kind=kind)
