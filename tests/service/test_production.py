"""A production process does not start with what the doctor calls an error, and says so without showing a secret."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

SECRET = "a-secret-key-that-is-long-enough-but-must-never-be-shown"
SOUND = {
    "NIGHTLIGHT_MODE": "production",
    "NIGHTLIGHT_SECRET_KEY": SECRET,
    "NIGHTLIGHT_HOSTS": "advice.example.org",
    "NIGHTLIGHT_BASE_URL": "https://advice.example.org",
    "NIGHTLIGHT_PEPPER": "A" * 43 + "=",
    "DATABASE_URL": "",
}


ASK = (
    "import django; django.setup(); from nightlight.service.checks import production_settings as ask; print(ask(None))"
)


def start(var: Path, *command: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run `nightlight serve` as a public process, or another command, with sound settings but for the changes."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("NIGHTLIGHT_")}
    environment = {**variables, **SOUND, "NIGHTLIGHT_VAR": str(var), **changes}
    return subprocess.run(
        [sys.executable, *(command or ("-m", "nightlight", "serve", "--role", "public"))],
        cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


def test_sound_settings_are_not_refused(tmp_path: Path) -> None:
    done = start(tmp_path, "-c", ASK, DJANGO_SETTINGS_MODULE="nightlight.service.settings")
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        (
            {"NIGHTLIGHT_PEPPER": "", "NIGHTLIGHT_SECRET_KEY": "", "NIGHTLIGHT_HOSTS": "",
             "NIGHTLIGHT_BASE_URL": "http://advice.example.org"},
            ["NIGHTLIGHT_PEPPER", "NIGHTLIGHT_SECRET_KEY", "NIGHTLIGHT_HOSTS", "NIGHTLIGHT_BASE_URL"],
        ),
        ({"NIGHTLIGHT_PEPPER": ""}, ["NIGHTLIGHT_PEPPER"]),
        ({"NIGHTLIGHT_PEPPER": "c2hvcnQ="}, ["NIGHTLIGHT_PEPPER"]),
        ({"NIGHTLIGHT_OPERATOR": "/nowhere/operator.yaml"}, ["NIGHTLIGHT_OPERATOR"]),
    ],
)  # fmt: skip
def test_it_does_not_start_and_names_everything_that_is_wrong(
    tmp_path: Path, changes: dict[str, str], named: list[str]
) -> None:
    done = start(tmp_path, **changes)
    assert done.returncode != 0
    assert [name for name in named if name not in done.stderr] == []
    assert "Traceback" not in done.stderr
    assert SECRET not in done.stderr + done.stdout
    assert "c2hvcnQ=" not in done.stderr
    # What a demo makes up for itself is never made up here.
    assert not (tmp_path / "pepper").exists()
    assert not (tmp_path / "audit-key").exists()
