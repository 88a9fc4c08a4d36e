"""Builds what a platform installs: one wheel, with the kernels that were compiled ahead, and asks nobody for anything.

Usage: python ops/wheel.py [FOLDER]; `dist` if unsaid. Says the command that installs it and its SHA-256, by which
whoever gets it from you can tell that it is yours. The same sources and setuptools give the same bytes.

The extra `platforms` needs nothing of the front end, which only the site serves, from a folder with the sources.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
_WHAT = ("nightlight", "pyproject.toml", "README.md", "LICENSE")
_A_MOMENT = "1790000000"
"""What each file in it is dated: the day of building says nothing, and would change its SHA-256."""


def main(folder: str = "dist") -> None:
    """Build the wheel and say how it is installed."""
    wheel = build(PROJECT / folder)
    print(f"{wheel}\nSHA-256 {hashlib.sha256(wheel.read_bytes()).hexdigest()}")
    print(f"Install it: pip install '{wheel}[platforms]'")


def build(folder: Path) -> Path:
    """Return a wheel in a folder, built from the sources as they are. Ends the program where that is not possible."""
    with tempfile.TemporaryDirectory() as source:
        # Setuptools writes into the folder that it builds from, and takes what it finds in `build` there.
        for name in _WHAT:
            (Path(source) / name).symlink_to(PROJECT / name)
        done = subprocess.run(
            [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps",
             "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), source],
            env={**os.environ, "SOURCE_DATE_EPOCH": _A_MOMENT}, capture_output=True, text=True, check=False,
        )  # fmt: skip
    found = sorted(folder.glob("nightlight-*-py3-none-any.whl"), key=lambda each: each.stat().st_mtime)
    if done.returncode or not found:
        sys.exit(f"The wheel could not be built:\n{done.stdout}{done.stderr}")
    return found[-1]


if __name__ == "__main__":
    main(*sys.argv[1:])
