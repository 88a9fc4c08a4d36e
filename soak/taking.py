"""Lets many people take one case after the other on the database of the environment, and prints what came of it."""

import os
import sys
import time

import django


def main(people: int, cases: int) -> int:
    """Run; return 0 where each case was handed out exactly once, and to whom its row says."""
    django.setup()
    from django.core.management import call_command

    from nightlight.foundation.audit.queries import verify
    from tests.staff.queue.taking import take_all

    call_command("migrate", interactive=False, verbosity=0)
    begun = time.monotonic()
    found = take_all(people, cases)
    elapsed = time.monotonic() - begun
    faults = verify().faults
    print(
        f"{found.cases} cases taken by {found.people} people in {elapsed:.0f} s, {found.cases / elapsed:.0f} a second; "
        f"told {found.put_off} times that the database is busy.\n"
        f"handed out twice: {found.twice}, never: {found.left}, to somebody else than the row says: {found.wrong}, "
        f"failures: {len(found.failures)}, faults in the audit's chain: {len(faults)}"
    )
    for failure in found.failures:
        print(f"  {failure}")
    return 0 if found.is_clean and not faults else 1


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
