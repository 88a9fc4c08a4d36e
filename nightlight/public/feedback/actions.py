"""Keeps a visitor's feedback, and forgets it after 90 days."""

import datetime

from nightlight.public.feedback.models import Feedback

DAYS_KEPT = 90


def keep_feedback(*, day: datetime.date, page: str, useful: str, wrong: str, text: str) -> Feedback:
    """Keep what a visitor told us."""
    return Feedback.objects.create(day=day, page=page, useful=useful, wrong=wrong, text=text)


def delete_old_feedback(*, today: datetime.date) -> int:
    """Delete what is older than 90 days; return how many were deleted."""
    return Feedback.objects.filter(day__lt=today - datetime.timedelta(days=DAYS_KEPT)).delete()[0]
