"""An environment with nothing in it but our wheel and what the wheel asks for: nothing that only the tests have."""

import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement


def make_environment(folder: Path, wheel: Path, extra: str) -> Path:
    """Make an environment with a wheel and what its extra asks for; return the folder with its commands.

    Where a network may be asked pip finds what is asked for; here each must be of what this Python has, in a version
    that is allowed, or it fails. So a package that the extra does not lead to is not there.
    """
    venv.create(folder, with_pip=False, symlinks=True)
    [packages] = folder.glob("lib/python*/site-packages")
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "--disable-pip-version-check"]
    alone = ["--quiet", "--no-deps", "--no-index", "--no-compile"]
    subprocess.run([*pip, "install", *alone, str(wheel)], check=True, capture_output=True)
    [ours] = Distribution.discover(name="nightlight", path=[str(packages)])
    for source in sorted({source for each in asked_for(ours, {extra}) for source in _belongs_to(each)}):
        (packages / source.name).symlink_to(source)
    return folder / "bin"


def asked_for(wheel: Distribution, extras: set[str]) -> list[Distribution]:
    """Return all that a package needs with these extras, and what that needs. Raises AssertionError for one too old."""
    found: dict[str, Distribution] = {}
    waiting = list(_needs(wheel, extras))
    while waiting:
        needed = waiting.pop()
        if needed.name.lower() in found and not needed.extras:
            continue
        here = distribution(needed.name)
        assert needed.specifier.contains(here.version), f"{needed} is asked for, and here is {here.version}"
        found[needed.name.lower()] = here
        waiting += _needs(here, needed.extras)
    return list(found.values())


def _belongs_to(package: Distribution) -> set[Path]:
    """Return what of a package lies directly in the folder of packages."""
    names = {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}
    return {Path(str(package.locate_file(name))) for name in names}


def _needs(package: Distribution, extras: set[str]) -> Iterator[Requirement]:
    for text in package.requires or ():
        needed = Requirement(text)
        if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield needed
