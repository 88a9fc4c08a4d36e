"""The site as it is served, with a record of all that reaches it: for tests that ask what a server was ever told.

Stands where the server hands a request to the application, behind everything that only the wire sees. The record lies
in `received` under NIGHTLIGHT_VAR, a file for each request, beside the number of the process and a word that its memory
holds.
"""

import io
import itertools
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

RECORDED = "tests.recorded:application"
HELD = secrets.token_hex(16).encode()
"""What a search of this process's memory has to find, or it has not searched."""


class Recorder:
    """A WSGI application that writes down each request before the one behind it sees it."""

    def __init__(self, behind: Callable[..., Iterable[bytes]], folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "process").write_text(str(os.getpid()))
        (folder / "held").write_bytes(HELD)
        self.behind, self.folder, self.numbers = behind, folder, itertools.count()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        body = environ["wsgi.input"].read()
        environ["wsgi.input"] = io.BytesIO(body)
        told = "\n".join(f"{name}: {value}" for name, value in environ.items() if isinstance(value, str))
        number = f"{os.getpid()}-{next(self.numbers)}"
        (self.folder / number).write_bytes(told.encode(errors="surrogateescape") + b"\n\n" + body)
        return self.behind(environ, start_response)


def received(var: Path) -> list[bytes]:
    """Return all requests that a recorded site has been sent."""
    return [file.read_bytes() for file in (var / "received").iterdir() if "-" in file.name]


def memory(var: Path) -> Iterator[bytes]:
    """Yield all that a recorded site's process holds and could have written, range by range.

    What it shares with others are files: those lie under its var.
    """
    process = Path("/proc") / (var / "received" / "process").read_text()
    with (process / "mem").open("rb", buffering=0) as held:
        for line in (process / "maps").read_text().splitlines():
            place, permissions, *_rest = line.split()
            if not permissions.startswith("rw-p"):
                continue
            first, end = (int(each, 16) for each in place.split("-"))
            held.seek(first)
            found = b""
            # A range that was given back meanwhile holds nothing of anybody's any more.
            with suppress(OSError):
                found = held.read(end - first)
            yield found


def __getattr__(name: str) -> Recorder:
    """Make the application when the server asks for it, and nowhere else."""
    if name != "application":
        raise AttributeError(name)
    from nightlight.service.wsgi import application

    return Recorder(application, Path(os.environ["NIGHTLIGHT_VAR"]) / "received")
