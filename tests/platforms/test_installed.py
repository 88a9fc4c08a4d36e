"""What a platform installs is the wheel with the extra `platforms`: it runs where nothing else is."""

import ast
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from nightlight.pure.matching.signals import Signal
from nightlight.pure.matching.snapshots import public_key_of
from ops.wheel import build
from tests.conftest import PROJECT
from tests.partners.feed.running import ENTRIES, RunningList, running_list
from tests.platforms.clean import make_environment
from tests.platforms.lists import fingerprints, picture, saved

LIST_KEY, OTHER_KEY = b"k" * 32, b"o" * 32
pytestmark = pytest.mark.own_server
_IMPORT_ALL = """
import importlib, pkgutil, nightlight.platforms
for each in pkgutil.walk_packages(nightlight.platforms.__path__, "nightlight.platforms."):
    if not each.name.startswith("nightlight.platforms.scan.cluster"):
        importlib.import_module(each.name)
"""
"""All but what the extra `cluster` is for."""

_MISSING = """
import importlib.util, sys
print(*[name for name in sys.argv[1:] if importlib.util.find_spec(name) is None])
"""
_OURS = [
    file for zone in ("platforms", "pure/matching") for file in (PROJECT / "nightlight" / zone).rglob("*.py")
]  # fmt: skip
_ELSEWHERE = {
    "av", "distributed", "fsspec",  # extras of their own, and what lacks them says so
    "faiss", "threatexchange", "pdqhash",  # peers, which are measured where somebody has installed them
    "numba",  # compiles the kernels ahead
}  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, as `make wheel` builds it."""
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def commands(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of an environment with the wheel and what the extra asks for."""
    return make_environment(tmp_path_factory.mktemp("clean") / "env", wheel, "platforms")


@pytest.fixture
def served(django_db_blocker: Any, tmp_path: Path) -> Iterator[RunningList]:
    """A list with its snapshot, and a picture on it that came later."""
    (tmp_path / "site").mkdir()
    with django_db_blocker.unblock(), running_list(tmp_path / "site") as made:
        made.write_snapshots(LIST_KEY)
        value = fingerprints(saved(picture(1))).pdqs[0].value
        made.change(UUID(int=41), add=[Signal("pdq", value)])
        yield made


def test_three_commands_lead_from_nothing_to_a_scanned_folder_with_nothing_but_what_the_wheel_asks_for(
    commands: Path, served: RunningList, tmp_path: Path
) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        clean = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return subprocess.run([commands / "nightlight", *arguments], cwd=tmp_path, capture_output=True, text=True,
                              check=False, env={**clean, "HOME": str(tmp_path)})  # fmt: skip

    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(saved(picture(1)))
    name, secret = served.keys["ponds"]
    (tmp_path / "secret").write_text(secret)
    keyed = ("match", "pull", served.url, "--key", name, "--secret-file", "secret", "--public-key")
    forged = run(*keyed, public_key_of(OTHER_KEY), "--at", "elsewhere")
    assert (forged.returncode, "not signed by the key that was expected" in forged.stderr) == (2, True), forged.stderr
    pulled = run(*keyed, public_key_of(LIST_KEY))
    assert pulled.stdout.splitlines()[1:] == [
        "Signed by the operator: what the copy began with. What changed since is not signed.",
        f"Ready: {ENTRIES + 1:,} pdq, 0 md5, 0 sha256.",
    ], pulled.stderr
    scanned = run("match", "scan", "photos", "--workers", "2")
    assert (scanned.returncode, '"distance":0' in scanned.stdout) == (1, True), scanned.stderr
    site = run("seed")
    assert (site.returncode, site.stderr) == (
        1,
        "Only what a platform runs is installed here: nightlight match --help\n",
    )


def test_nothing_is_imported_at_any_moment_that_the_extra_does_not_lead_to(commands: Path) -> None:
    def ask(program: str, *names: str) -> str:
        command = [str(commands / "python"), "-I", "-c", program, *names]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    ask(_IMPORT_ALL)
    imported = {name for file in _OURS for name in imports_of(file)}
    missing = set(ask(_MISSING, *sorted(imported), "django", "wagtail").split())
    assert missing == {*_ELSEWHERE, "django", "wagtail"}


def imports_of(file: Path) -> set[str]:
    """Return what a module imports, within functions, too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found |= {each.name.partition(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def test_the_same_sources_give_the_same_wheel_by_which_whoever_gets_it_can_tell_that_it_is_ours(
    wheel: Path, tmp_path: Path
) -> None:
    assert build(tmp_path).read_bytes() == wheel.read_bytes()
    assert wheel.name in (PROJECT / "docs" / "how-to" / "match.md").read_text()


def test_nobody_is_told_to_install_what_somebody_else_offers_by_our_name() -> None:
    texts = [*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md"), *PROJECT.glob("nightlight/**/*.py"),
             *PROJECT.glob("nightlight/**/*.jinja"), *PROJECT.glob("ops/**/*.py")]  # fmt: skip
    told = {
        str(file.relative_to(PROJECT)): commands
        for file in texts
        if (commands := re.findall(r"pip install[^\n]*nightlight[^\n]*", file.read_text()))
    }
    assert {"docs/how-to/match.md", "nightlight/platforms/installing.py"} <= set(told)
    by_name = {
        file: each for file, commands in told.items() for each in commands
        if not re.search(r"'\./nightlight-[^']*\.whl|'\{wheel\}", each)
    }  # fmt: skip
    assert by_name == {}
