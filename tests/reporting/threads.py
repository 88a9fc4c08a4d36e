"""Real threads with database connections of their own, let loose at the same moment."""

import threading
from collections.abc import Callable
from typing import TypeVar

from django.db import connection

T = TypeVar("T")


def at_once(*jobs: Callable[[], T], within: float = 120) -> list[T | BaseException]:
    """Run every job in a thread of its own, all starting together; return what each gave or raised, in order.

    `within`: how many seconds the first has at most, and each that is waited for after it.
    """
    start, results = threading.Barrier(len(jobs)), dict[int, T | BaseException]()

    def run(place: int, job: Callable[[], T]) -> None:
        try:
            start.wait(timeout=60)
            results[place] = job()
        except BaseException as error:
            results[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=within)
    return [results[place] for place in range(len(jobs))]
