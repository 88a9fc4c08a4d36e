"""Files and folders that nobody may read, also where tests run as root, and a file that ends whoever opens it.

The system refuses root nothing. So each process that is begun with this has a hook that refuses what is called LOCKED,
and that ends it where it opens what is called DEADLY: a fault in a decoder.
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

LOCKED, DEADLY = "locked", "deadly"

_HOOK = f"""
import os, sys

def refuse(event, arguments):
    if event in ("open", "os.scandir") and isinstance(arguments[0], str):
        if arguments[0].endswith("{LOCKED}"):
            raise PermissionError(13, "Permission denied", arguments[0])
        if arguments[0].endswith("{DEADLY}"):
            os._exit(9)

sys.addaudithook(refuse)
"""
_MAIN = """
import sys
from nightlight.platforms.command.match import main
if __name__ == "__main__":
    main(sys.argv[1:])
"""


def run_refused(hooks: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run `nightlight match` in a process of its own, which is refused that; the hook is written to a folder."""
    (hooks / "sitecustomize.py").write_text(_HOOK)
    return subprocess.run(
        [sys.executable, "-c", _MAIN, *map(str, arguments)], cwd=PROJECT, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(hooks), str(PROJECT)])},
    )  # fmt: skip
