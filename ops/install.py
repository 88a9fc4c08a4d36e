"""Makes .venv and fills it from the hash-pinned requirement files. Runs on a bare Python.

Usage: python3 -m ops.install run|dev. Asks only for what the system alone can give, with the command.
"""

import subprocess
import sys
from pathlib import Path

from ops.needed import TO_INSTALL, provide

PROJECT = Path(__file__).resolve().parents[1]
VENV = PROJECT / ".venv"


def main(kind: str) -> None:
    """Install what `kind` (run or dev) needs; leave a .done file with nothing in it when all is there."""
    if sys.version_info < (3, 11):  # noqa: UP036  # this file meets whatever Python the machine has
        sys.exit("Nightlight needs Python 3.11 or newer. Try: make PYTHON=python3.11 run")
    if not (VENV / "bin" / "pip").exists():
        make_environment()
    python = str(VENV / "bin" / "python")
    if not (VENV / "bin" / "uv").exists():
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
            "-r", "requirements/uv.txt")  # fmt: skip
    if kind == "dev":
        provide(TO_INSTALL)
    uv = str(VENV / "bin" / "uv")
    print(f"Installing what is needed to {'run' if kind == 'run' else 'test'} Nightlight …", flush=True)
    run(uv, "pip", "install", "--quiet", "--python", python, "--require-hashes", "-r", f"requirements/{kind}.txt")
    run(uv, "pip", "install", "--quiet", "--python", python, "--no-deps", "--no-build-isolation", "--editable", ".")
    (VENV / f"{kind}.done").touch()


def make_environment() -> None:
    """Make .venv, or say the one command that makes it possible."""
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(
            "Python cannot make a virtual environment here. On Debian or Ubuntu this command mends it:\n"
            f"    sudo apt-get install --yes python{version}-venv\n"
            f"Then try again. Python said:\n{made.stdout}{made.stderr}"
        )


def run(*command: str) -> None:
    """Run a command in the project's folder; stop with its name if it fails."""
    if subprocess.run(command, cwd=PROJECT, check=False).returncode:
        sys.exit(f"This failed: {' '.join(command)}\nIf the network was away, try again: what is done stays done.")


if __name__ == "__main__":
    main(sys.argv[1])
