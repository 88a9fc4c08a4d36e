"""The browser's sealing code, run by the project's own Node, as a partner for the tests."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.conftest import PROJECT

SCRIPT = Path(__file__).with_name("peer.mjs")


class PeerRefused(Exception):
    """The other side threw; the message is its error's name."""


class Peer:
    """A Node process that answers questions one by one. Bytes go as hex."""

    def __init__(self, script: Path = SCRIPT) -> None:
        command = [str(Path(sys.executable).with_name("node")), str(script)]
        self._process = subprocess.Popen(
            command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, ask: str, **given: Any) -> Any:
        """Return the answer. Raises PeerRefused."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        written = {name: value.hex() if isinstance(value, bytes) else value for name, value in given.items()}
        self._process.stdin.write(json.dumps({"ask": ask, **written}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise PeerRefused(answer["error"])
        return answer["answer"]

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=60)
