"""The server that is killed: the real application on the real server, its modules loaded once for all its lives.

Run as a program it loads Nightlight and then begins a life for each port that it reads: granian with two workers, in a
process group of its own, forked, so that a life begins within a moment. Nothing of a life outlives it but the database.
"""

import http.client
import os
import signal
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


class KillableServer:
    """Starts the server again and again, and ends each life by SIGKILL to all its processes at once."""

    def __init__(self, environment: dict[str, str]) -> None:
        """`environment` names the database. Nothing answers before `start`."""
        self._group = 0
        self._maker = subprocess.Popen(
            [sys.executable, "-m", "tests.reporting.killable"],
            cwd=PROJECT, env={**os.environ, **environment}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def start(self, port: int) -> None:
        """Begin a life on a port; return when it answers."""
        assert self._maker.stdin
        assert self._maker.stdout
        self._maker.stdin.write(f"{port}\n")
        self._maker.stdin.flush()
        self._group = int(self._maker.stdout.readline())
        while not _answers(port):
            try:
                self._maker.wait(timeout=0.02)
            except subprocess.TimeoutExpired:
                continue
            raise RuntimeError(f"the server ended with {self._maker.returncode}")

    def kill(self) -> None:
        """End this life at once, wherever its processes are. Nothing happens where it has ended."""
        group, self._group = self._group, 0
        if group:
            os.killpg(group, signal.SIGKILL)

    def close(self) -> None:
        """End everything."""
        self.kill()
        self._maker.kill()
        self._maker.communicate()


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", "/health/live", headers={"Host": "localhost"})
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _live(port: int) -> None:
    """Serve until killed."""
    import multiprocessing

    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    multiprocessing.set_start_method("fork")
    server = Granian(
        "nightlight.service.wsgi:application", port=port, interface=Interfaces.WSGI, workers=2, blocking_threads=16,
        log_level=LogLevels.error,
    )  # fmt: skip
    server.serve()


def main() -> None:
    import nightlight.service.wsgi

    assert nightlight.service.wsgi.application
    # Lives are reaped by the system: nobody waits for one.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        if (life := os.fork()) == 0:
            null = os.open(os.devnull, os.O_RDWR)
            os.dup2(null, 0)
            os.dup2(2, 1)
            _live(int(line))
            os._exit(1)
        sys.stdout.write(f"{life}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
