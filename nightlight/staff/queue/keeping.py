"""Keeps views for their owner, and labels for everybody. Both in the clear: a label says nothing that was said.

Promises that only leads make and remove labels, that only who has a case or a lead puts one on it, and that each of
that is an event, in which a label is its number: a word that should never have been one is gone once it is removed.
What names a case is gone with the case.
"""

from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.reporting.cases.rules import audit_subject, reference_of, references_in
from nightlight.staff.queue.models import Label, Labelled, SavedView
from nightlight.staff.queue.moves import WORKERS_HAND, Hand, locked

MOST_VIEWS = 20
MOST_LABELS = 40


class TooMany(Exception):
    """There are as many as there may be."""


class LabelThere(Exception):
    """There is a label of this name already."""


@transaction.atomic
def keep_view(*, person: User, name: str, query: str) -> None:
    """Keep a filter for somebody; one of the same name is replaced. Raises TooMany."""
    # Two tabs of one person wait for each other.
    list(User.objects.select_for_update(no_key=True).filter(pk=person.pk))
    if not person.saved_views.filter(name=name).exists() and person.saved_views.count() >= MOST_VIEWS:
        raise TooMany
    SavedView.objects.update_or_create(person=person, name=name, defaults={"query": query})


def forget_view(*, person: User, view: int) -> None:
    """Forget a filter of this person's; nobody else's."""
    SavedView.objects.filter(person=person, pk=view).delete()


@transaction.atomic
def make_label(*, name: str, hand: Hand) -> Label:
    """Make a label. Raises NotTheirs for whoever is no lead, TooMany and LabelThere."""
    hand.check_may("name-labels")
    if Label.objects.filter(name__iexact=name).exists():
        raise LabelThere
    if Label.objects.count() >= MOST_LABELS:
        raise TooMany
    label = Label.objects.create(name=name)
    record("queue.make-label", actor=hand.actor, subject=f"label:{label.pk}")
    return label


@transaction.atomic
def remove_label(*, label: int, hand: Hand) -> None:
    """Remove a label, from every case that has it."""
    hand.check_may("name-labels")
    _remove_label(label, by=hand.actor)


def _remove_label(label: int, *, by: str) -> None:
    if Label.objects.filter(pk=label).delete()[0]:
        record("queue.remove-label", actor=by, subject=f"label:{label}")


@transaction.atomic
def label_case(*, case: UUID, label: Label, has: bool, hand: Hand) -> None:
    """Put a label on a case, or take it off. Twice is once. Raises CaseUnknown and NotTheirs."""
    stored = locked(case)
    hand.check_may("label", stored)
    if has:
        changed = Labelled.objects.get_or_create(case=stored, label=label)[1]
    else:
        changed = bool(Labelled.objects.filter(case=stored, label=label).delete()[0])
    if changed:
        name = "cases.label" if has else "cases.remove-label"
        record(name, actor=hand.actor, subject=audit_subject(case), details={"label": label.pk})


@transaction.atomic
def forget_what_names(case: UUID) -> None:
    """Forget the views and labels whose name holds a case's reference. The forms take none; an earlier release did."""
    reference = reference_of(case)
    views = [view.pk for view in SavedView.objects.all() if reference in references_in(view.name)]
    SavedView.objects.filter(pk__in=views).delete()
    for label in Label.objects.all():
        if reference in references_in(label.name):
            _remove_label(label.pk, by=WORKERS_HAND.actor)
