"""A process that writes events from several threads at once; started by test_parallel.py with its own settings."""

import os
import sys
import threading

import django

django.setup()

from django.db import connection, transaction  # noqa: E402  # Django has to be ready first

from nightlight.foundation.audit.actions import record  # noqa: E402  # as above


def write(name: str, events: int, barrier: threading.Barrier) -> None:
    """Write events in transactions of one, two and three."""
    barrier.wait()
    for number in range(events):
        with transaction.atomic():
            for part in range(number % 3 + 1):
                record("test.parallel", actor=name, subject=f"event:{number}", details={"part": part})
    connection.close()


def main(threads: int, events: int) -> None:
    barrier = threading.Barrier(threads)
    writers = [
        threading.Thread(target=write, args=(f"writer:{os.getpid()}/{place}", events, barrier))
        for place in range(threads)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
