"""The whole site with all of its content, made once from nothing by `nightlight serve --demo`: each run has a copy."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import RunningSite, running_site
from tests.forked import SERVED
from tests.small_site import version
from tests.tables import kept


@contextmanager
def running_whole_site(var: Path, **variables: str) -> Iterator[RunningSite]:
    """Start a copy of it in `var`, a folder that is not there yet, with the worker beside it."""
    with kept("whole-site", version(), _make) as made:
        shutil.copytree(made, var, symlinks=True)
    with running_site(var, (), forked=f"{SERVED} bake", **variables) as site:
        yield site


def _make(folder: Path) -> Path:
    var = folder / "var"
    var.mkdir()
    with running_site(var):
        return var
