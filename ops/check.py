"""Everything that can be said about the code without running it: each check is one line below.

They run beside each other, the longest first: types alone take as long as all others.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
BIN = PROJECT / ".venv" / "bin"
PYTHON = str(BIN / "python")
CHECKS = {
    "types": [str(BIN / "mypy"), "nightlight", "ops", "soak", "tests", "benchmarks"],
    "code style": [str(BIN / "ruff"), "check", "."],
    "code format": [str(BIN / "ruff"), "format", "--check", "."],
    "import contracts": [str(BIN / "lint-imports"), "--no-cache"],
    "front-end types": [
        str(BIN / "node"),
        str(PROJECT / "node_modules" / "typescript" / "bin" / "tsc"),
        "-p",
        "frontend",
    ],
    "templates": [str(BIN / "djlint"), "nightlight", "--lint", "--quiet"],
    "migrations are complete": [PYTHON, "-m", "django", "makemigrations", "--check", "--dry-run"],
    "flows": [PYTHON, "-m", "nightlight", "flows", "check"],
    "drawings of flows": [PYTHON, "-m", "nightlight", "flows", "draw", "--check"],
    "reference pages": [PYTHON, "ops/reference.py", "check"],
    "migrations are safe": [
        PYTHON,
        "-m",
        "django",
        "lintmigrations",
        "--no-cache",
        "--project-root-path",
        str(PROJECT),
    ],
    "translations": [PYTHON, "ops/translations.py", "check"],
}
VAR = PROJECT / "var" / "check"


def main() -> int:
    """Run every check, say which failed, return how many."""
    failed = []
    VAR.mkdir(parents=True, exist_ok=True)
    (VAR / "nightlight.sqlite3").touch()  # migrations are looked at beside an empty database
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as running:
        checks = {running.submit(run, command): name for name, command in CHECKS.items()}
        for check in as_completed(checks):
            name, done = checks[check], check.result()
            print(f"{'ok  ' if done.returncode == 0 else 'FAIL'}  {name}", flush=True)
            if done.returncode:
                failed.append(name)
                print(done.stdout + done.stderr, flush=True)
    return len(failed)


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a check to its end."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "nightlight.service.settings", "NIGHTLIGHT_MODE": "test",
                   "NIGHTLIGHT_VAR": str(VAR)}  # fmt: skip
    return subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
