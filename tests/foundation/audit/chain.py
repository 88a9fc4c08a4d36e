"""Processes that write events from several threads each, all at once; started by test_parallel.py.

Prints what the chain holds afterwards: its last number and its faults.
"""

import os
import sys
import threading

import django

django.setup()

from django.db import connection, transaction  # noqa: E402  # Django has to be ready first

from nightlight.foundation.audit.actions import record  # noqa: E402  # as above
from nightlight.foundation.audit.queries import verify  # noqa: E402  # as above


def write(name: str, events: int, barrier: threading.Barrier) -> None:
    """Write events in transactions of one, two and three."""
    barrier.wait()
    for number in range(events):
        with transaction.atomic():
            for part in range(number % 3 + 1):
                record("test.parallel", actor=name, subject=f"event:{number}", details={"part": part})
    connection.close()


def write_from_threads(threads: int, events: int) -> None:
    """Write from several threads at once."""
    barrier = threading.Barrier(threads)
    writers = [
        threading.Thread(target=write, args=(f"writer:{os.getpid()}/{place}", events, barrier))
        for place in range(threads)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()


def main(processes: int, threads: int, events: int) -> None:
    """Fork the writers, which spares each the start of Django; nothing has asked the database before."""
    writers = []
    for _ in range(processes):
        if writer := os.fork():
            writers.append(writer)
            continue
        write_from_threads(threads, events)
        os._exit(0)
    ended = [os.waitstatus_to_exitcode(os.waitpid(writer, 0)[1]) for writer in writers]
    verdict = verify()
    sys.stdout.write(f"{ended} {verdict.end.number} {verdict.faults}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
