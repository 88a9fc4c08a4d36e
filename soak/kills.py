"""Kills the server on the database of the environment, whose tables it makes, and prints what came of it."""

import os
import sys
import time

import django

AT_ONCE = 4
SAY_EVERY = 20


def main(kills: int, seed: int) -> int:
    """Run; return 0 where every report that was acknowledged is there, whole and once."""
    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from nightlight.reporting.cases.arrivals import chain_arrivals
    from nightlight.reporting.cases.verifying import verify_arrivals
    from tests.reporting.keys import new_reader
    from tests.reporting.killable import KillableServer
    from tests.reporting.kills import Tally, run_kills

    call_command("migrate", interactive=False, verbosity=0)
    reader, begun = new_reader(), time.monotonic()

    def say(number: int, tally: Tally) -> None:
        if number % SAY_EVERY == 0:
            print(f"  {number:4} kills: {tally.acknowledged} acknowledged, {tally.stored} stored", flush=True)

    server = KillableServer({"NIGHTLIGHT_ROLE": "public", "NIGHTLIGHT_VAR": str(settings.VAR)})
    try:
        tally = run_kills(server, reader, kills=kills, at_once=AT_ONCE, seed=seed, say=say)
    finally:
        server.close()
    print(
        f"{tally.kills} kills in {time.monotonic() - begun:.0f} s, {tally.interrupted} times a report was on its way.\n"
        f"acknowledged: {tally.acknowledged}, stored: {tally.stored}, lost: {len(tally.lost)}, "
        f"not whole: {len(tally.broken)}, stored twice: {len(tally.twice)}"
    )
    while chain_arrivals():
        continue
    faults = verify_arrivals().faults
    print(f"held against the audit's chain: {len(faults)} faults")
    return 0 if tally.is_clean and tally.acknowledged == tally.stored and not faults else 1


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
