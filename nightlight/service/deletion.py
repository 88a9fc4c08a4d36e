"""What is done with a case in the transaction that deletes it: counted, and taken out of what names it.

In the service's zone because retention knows no zone of the staff's.
"""

from nightlight.reporting.cases.models import Case
from nightlight.staff.numbers.actions import keep_counts
from nightlight.staff.queue.keeping import forget_what_names


def before_deletion(case: Case) -> None:
    """Keep what is counted of a case, and forget what names it."""
    keep_counts(case)
    forget_what_names(case.pk)
