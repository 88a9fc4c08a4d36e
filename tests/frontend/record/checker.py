"""The browser's checking of extracts, run by the project's own Node."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.conftest import PROJECT


class Checker:
    """A Node process that checks one extract after the other."""

    def __init__(self) -> None:
        node = str(Path(sys.executable).with_name("node"))
        self._process = subprocess.Popen(
            [node, str(Path(__file__).with_name("checker.mjs"))],
            cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip

    def __call__(self, text: str) -> Any:
        """Return what was found, or the name of what was thrown."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=60)
