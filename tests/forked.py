"""The site with its worker beside it, from one process that has loaded Nightlight: loading takes longer than a test.

`python -m tests.forked APPLICATION` serves an application as `nightlight serve` does, and works as `nightlight worker`
does, until it is told to stop. Each is a process of its own on the database that the environment names. With `bake`
behind it, pages are written anew first: they name the neutral site.
"""

import gc
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import FrameType

SERVED = "nightlight.service.wsgi:application"


def load() -> None:
    """Load all that a site is made of but the application, which starts threads: those would not outlive a fork."""
    import django

    django.setup()
    from django.db import connection
    from django.urls import get_resolver

    from nightlight.service import front, upkeep

    assert get_resolver().url_patterns
    assert front
    assert upkeep
    assert connection.connection is None  # one that two processes share would ruin the database
    gc.collect()
    gc.freeze()


def serve(application: str, port: int, *, workers: int) -> None:
    """Serve until told to stop."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    multiprocessing.set_start_method("fork")
    Granian(
        application, port=port, interface=Interfaces.WSGI, workers=workers, blocking_threads=16,
        log_level=LogLevels.error, respawn_failed_workers=True, workers_kill_timeout=10,
    ).serve()  # fmt: skip


def fork(life: Callable[[], object]) -> int:
    """Begin a life as a process of its own; return its number."""
    if child := os.fork():
        return child
    try:
        life()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def main() -> None:
    """Serve and work beside each other; end both when told to stop."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
    load()
    from django.conf import settings

    from nightlight.service.command.worker import worker

    assert worker.callback
    environment = settings.ENVIRONMENT
    if "bake" in sys.argv[2:]:
        from nightlight.service.bake import bake_site

        _number, status = os.waitpid(fork(bake_site), 0)
        assert status == 0
    children = [
        fork(lambda: serve(sys.argv[1], environment.port, workers=environment.workers)),
        fork(worker.callback),
    ]

    def stop(_number: int, _frame: FrameType | None) -> None:
        for child in children:
            os.kill(child, signal.SIGTERM)

    signal.signal(signal.SIGTERM, stop)
    for _ in children:
        os.wait()


if __name__ == "__main__":
    main()
