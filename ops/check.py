"""Everything that can be said about the code without running it: each check is one line below."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
BIN = PROJECT / ".venv" / "bin"
PYTHON = str(BIN / "python")
CHECKS = {
    "code style": [str(BIN / "ruff"), "check", "."],
    "code format": [str(BIN / "ruff"), "format", "--check", "."],
    "import contracts": [str(BIN / "lint-imports"), "--no-cache"],
    "types": [str(BIN / "mypy"), "nightlight", "ops", "soak", "tests", "benchmarks"],
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


def main() -> int:
    """Run every check, say which failed, return how many."""
    import os

    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "nightlight.service.settings", "NIGHTLIGHT_MODE": "test",
                   "NIGHTLIGHT_VAR": str(PROJECT / "var" / "check")}  # fmt: skip
    failed = []
    for name, command in CHECKS.items():
        done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
        print(f"{'ok  ' if done.returncode == 0 else 'FAIL'}  {name}", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
