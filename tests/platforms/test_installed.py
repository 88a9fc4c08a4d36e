"""What a platform installs is the wheel with the extra `platforms`, and runs where there is no Django and no Numba."""

import os
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.platforms.lists import fingerprints, keep, picture, saved

# Python's own folder, the wheel, and every other package here but those that the site is made of, and
# the one that compiles kernels ahead.
_WITHOUT = """
import importlib.abc, sys
MISSING = {"numba", "django", "wagtail", "jinja2", "allauth", "whitenoise", "structlog", "psycopg", "brotli", "yaml"}
class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in MISSING:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Missing())
installed = sys.argv[1]
sys.argv = ["nightlight", *sys.argv[2:]]
import nightlight
assert nightlight.__path__[0].startswith(installed), nightlight.__path__
from nightlight.service.command.entry import main
main()
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source and unpacked by pip, its dependencies left to what is here."""
    folder = tmp_path_factory.mktemp("installed")
    source = tmp_path_factory.mktemp("source")
    # Setuptools writes into the folder that it builds from.
    for name in ("nightlight", "pyproject.toml", "README.md"):
        (source / name).symlink_to(PROJECT / name)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    alone = ["--no-deps", "--no-build-isolation", "--no-index", "--no-compile"]
    subprocess.run([*pip, "install", *alone, "--target", str(folder), str(source)], check=True, capture_output=True)
    return folder


def test_three_commands_lead_from_nothing_to_a_scanned_folder_without_django_and_numba(
    installed: Path, tmp_path: Path
) -> None:
    # Processes that are begun from it find the wheel, too.
    environment = {**os.environ, "PYTHONPATH": str(installed)}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", _WITHOUT, str(installed), *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    data = saved(picture(1))
    keep(tmp_path / "nightlight-list", [("pdq", fingerprints(data).pdqs[0].value, "authorised")])
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(data)
    indexed = run("match", "index")
    assert indexed.stdout == "Ready: 1 pdq, 0 md5, 0 sha256.\n", indexed.stderr
    scanned = run("match", "scan", "photos", "--workers", "2")
    assert (scanned.returncode, '"distance":0' in scanned.stdout) == (1, True), scanned.stderr
    site = run("seed")
    assert (site.returncode, site.stderr) == (
        1,
        "Only what a platform runs is installed here: nightlight match --help\n",
    )


def test_the_extra_names_everything_that_is_imported(installed: Path) -> None:
    [about] = installed.glob("nightlight-*.dist-info")
    named = {line.partition(">")[0].partition(";")[0].strip() for line in _requirements(about)}
    assert named >= {"click", "cryptography", "granian", "llvmlite", "msgspec", "numpy", "pillow", "pyarrow",
                     "werkzeug"}  # fmt: skip
    assert not named & {"django", "numba", "wagtail"}


def _requirements(about: Path) -> list[str]:
    found = [line.partition(": ")[2] for line in (about / "METADATA").read_text().splitlines()
             if line.startswith("Requires-Dist: ")]  # fmt: skip
    assert found or requires("nightlight")
    return found
