"""Makes .venv and fills it from the hash-pinned requirement files. Runs on a bare Python.

Usage: python3 ops/install.py run|dev. Asks only for what the system alone can give, with the command.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

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
        find_compiler()
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


def find_compiler() -> None:
    """Install a C++ compiler where there is none and we may: pdqhash has no wheel for Linux. Else say the command."""
    headers = Path(sysconfig.get_path("include")) / "Python.h"
    if shutil.which("c++") and headers.exists():
        return
    way_out = "apt-get update && apt-get install --yes --no-install-recommends g++ python3-dev"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing a C++ compiler for the tests …", flush=True)
        subprocess.run(["sh", "-c", way_out], check=False, stdout=subprocess.DEVNULL)
    if not (shutil.which("c++") and headers.exists()):
        sys.exit(f"The tests need a C++ compiler and Python's headers. On Debian:\n    sudo sh -c '{way_out}'")


def run(*command: str) -> None:
    """Run a command in the project's folder; stop with its name if it fails."""
    if subprocess.run(command, cwd=PROJECT, check=False).returncode:
        sys.exit(f"This failed: {' '.join(command)}\nIf the network was away, try again: what is done stays done.")


if __name__ == "__main__":
    main(sys.argv[1])
