"""Makes the tables in the environment's database, a key to seal to, and complete drafts; prints a cookie for each.

A draft is a child's report with every question answered that is asked on the way with the mildest answers. The sealed
answers of the first are used in all: nobody opens them here, and sealing is measured on the whole way.
"""

import os
import sys
import uuid
from dataclasses import replace

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
WORDS = "Somebody in a game keeps asking where I live, and does not stop."
LONG_AGO_SECONDS = 600


def main(number: int) -> None:
    django.setup()
    from django.core.management import call_command
    from django.utils import timezone

    from nightlight.reporting.visits.actions import open_visit
    from nightlight.reporting.visits.held import Held
    from nightlight.reporting.visits.key import new_key
    from tests.reporting.keys import new_reader

    call_command("migrate", interactive=False, verbosity=0)
    new_reader()
    first = complete_draft()
    for _ in range(number):
        key = new_key()
        open_visit(key, Held(draft=replace(first, case=uuid.uuid4().hex)), now=timezone.now())
        print(key.cookie_value)


def complete_draft():  # type: ignore[no-untyped-def]  # Django has to be ready before its type can be named
    """Return a draft that only has to be sent."""
    from django.utils import timezone

    from nightlight.foundation.keys.queries import current_epoch
    from nightlight.pure.questions.flow import Question
    from nightlight.reporting.intake import progress
    from nightlight.reporting.intake.journeys import JOURNEYS
    from nightlight.reporting.intake.sealing import seal_answer
    from nightlight.reporting.visits.held import SealedAnswer

    journey, epoch, now = JOURNEYS["child"], current_epoch(), timezone.now()
    assert epoch
    began_at = int(now.timestamp()) - LONG_AGO_SECONDS
    draft = progress.begin_draft(journey, case=uuid.uuid4().hex, language="en", began_at=began_at)
    while not progress.is_complete(journey.flow, draft):
        node = progress.next_page(journey.flow, draft)
        if not isinstance(node, Question):
            draft = draft.has_told(node.key)
            continue
        options = [option.key for option in node.options]
        choice = None if node.sensitive else "no" if "no" in options else options[-1]
        part = draft.part_of(node.key)
        blob = seal_answer(choice or WORDS, flow=journey.flow, node=node.key, language="en", case=draft.case, part=part,
                           to=epoch, at=now)  # fmt: skip
        draft = draft.answered(node.key, SealedAnswer(part, blob, given=True), choice)
    return draft


if __name__ == "__main__":
    main(int(sys.argv[1]))
