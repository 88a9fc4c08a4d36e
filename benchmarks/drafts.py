"""Makes the tables in the environment's database, a key to seal to, and complete drafts; prints a cookie for each.

A draft is a child's report with every question answered that is asked on the way with the mildest answers. The sealed
answers of the first are used in all: nobody opens them here, and sealing is measured on the whole way.
"""

import datetime
import os
import sys
import uuid
from dataclasses import replace

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
LONG_AGO = datetime.timedelta(minutes=10)


def main(number: int) -> None:
    django.setup()
    from django.core.management import call_command
    from django.utils import timezone

    from nightlight.reporting.visits.actions import open_visit
    from nightlight.reporting.visits.held import Held
    from nightlight.reporting.visits.key import new_key
    from tests.reporting.drafts import complete_draft
    from tests.reporting.keys import new_reader

    call_command("migrate", interactive=False, verbosity=0)
    new_reader()
    first = complete_draft("child", began=timezone.now() - LONG_AGO)
    for _ in range(number):
        key = new_key()
        open_visit(key, Held(draft=replace(first, case=uuid.uuid4().hex)), now=timezone.now())
        print(key.cookie_value)


if __name__ == "__main__":
    main(int(sys.argv[1]))
