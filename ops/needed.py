"""What the tests need of the system: which of it is missing, and the one command that brings all of it.

Runs on a bare Python. Installs with apt-get where it may. Refuses to ask for one thing after another: whoever may not
install anything is told everything that is missing, in one command.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
SHELLS = ["chromium-headless-shell", "chrome-headless-shell"]
FIREFOXES = ["firefox-esr", "firefox"]
CADDIES = ["caddy"]


@dataclass(frozen=True)
class Need:
    """Something that the system alone can give, and Debian's packages of it.

    Without what is not `required` the tests only take longer.
    """

    name: str
    packages: str
    find: Callable[[], str | None]
    required: bool = True


def find_program(names: list[str]) -> str | None:
    """Return the path of the first program that is there."""
    return next(filter(None, map(shutil.which, names)), None)


def find_nginx() -> str | None:
    """Return where nginx is, if it is: Debian keeps it out of an ordinary user's path."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


def find_headers() -> str | None:
    """Return where Python's headers are, if they are."""
    headers = Path(sysconfig.get_path("include")) / "Python.h"
    return str(headers) if headers.exists() else None


# pdqhash has no wheel for Linux.
TO_INSTALL = (
    Need("a C++ compiler", "g++", lambda: shutil.which("c++")),
    Need("Python's headers", "python3-dev", find_headers),
)
TO_RUN = (
    Need("nginx", "nginx-light", find_nginx),
    Need("Caddy", "caddy", lambda: find_program(CADDIES)),
    Need("Firefox", "firefox-esr", lambda: find_program(FIREFOXES)),
    Need("Chromium", "chromium", lambda: find_program(BROWSERS)),
    # Installed together: both are of one version.
    Need("Chromium's shell", "chromium chromium-headless-shell", lambda: find_program(SHELLS), required=False),
)
TO_MEASURE = (Need("wrk", "wrk", lambda: shutil.which("wrk")), TO_RUN[0])


def provide(needs: Iterable[Need]) -> None:
    """Install what is missing where we may; stop where something required is missing still."""
    lacking = missing(needs)
    if not lacking:
        return
    install(lacking)
    if still := [need for need in missing(lacking) if need.required]:
        sys.exit(what_to_type(still))


def missing(needs: Iterable[Need]) -> list[Need]:
    """Return what is not here."""
    return [need for need in needs if not need.find()]


def install(needs: list[Need]) -> None:
    """Install Debian's packages, where there are such and we may."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing {', '.join(need.name for need in needs)} …", flush=True)
        subprocess.run(["sh", "-c", command(needs)], check=False, stdout=subprocess.DEVNULL)


def what_to_type(needs: list[Need]) -> str:
    """Return what stops us, and the command that brings that and whatever the tests would ask for later."""
    return (
        f"The tests need {', '.join(need.name for need in needs)}: not found here. On Debian this brings all that is "
        f"missing:\n    sudo sh -c '{command(missing((*TO_INSTALL, *TO_RUN)))}'\nThen try again."
    )


def command(needs: Iterable[Need]) -> str:
    """Return the command that installs Debian's packages."""
    packages = dict.fromkeys(" ".join(need.packages for need in needs).split())
    return f"apt-get update && apt-get install --yes --no-install-recommends {' '.join(packages)}"
