"""Makes a command wait for Django only when it runs, so that `nightlight --help` stays fast."""

import functools
import gc
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def django_ready(command: Callable[P, R]) -> Callable[P, R]:
    """Set Django up before the command's body runs."""

    @functools.wraps(command)
    def ready(*args: P.args, **kwargs: P.kwargs) -> R:
        import django

        # An eighth of the time went into looking, again and again, through what is only being loaded.
        gc.disable()
        django.setup()
        gc.freeze()
        gc.enable()
        return command(*args, **kwargs)

    return ready
