"""What is missing for the tests is asked for once and in one command, by whoever may not install anything."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from ops.needed import TO_INSTALL, TO_RUN, Need, provide

HERE = Need("something that is here", "here", lambda: "/usr/bin/here")
LACKING = Need("something", "some-thing", lambda: None)
WELCOME = Need("something welcome", "wel-come", lambda: None, required=False)


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is run as root; nothing is found by its name, apt-get excepted."""
    ran: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda name, **_: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(subprocess, "run", lambda command, **_: ran.append(command[-1]))
    return ran


def test_nobody_is_asked_for_what_is_here_or_only_welcome(typed: list[str]) -> None:
    provide((HERE, WELCOME))
    assert typed == []


@pytest.mark.parametrize("needs", [TO_INSTALL, TO_RUN])
def test_the_first_thing_that_is_missing_brings_one_command_for_all(
    needs: tuple[Need, ...], monkeypatch: pytest.MonkeyPatch, typed: list[str]
) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with pytest.raises(SystemExit) as stopped:
        provide(needs)
    said = str(stopped.value)
    for need in needs:
        assert (need.name in said) is need.required
    assert said.count("sudo sh -c") == 1
    for package in ("g++", "python3-dev", "nginx-light", "firefox-esr", "chromium", "chromium-headless-shell"):
        assert f" {package} " in said.replace("'", " ")
    assert typed == []


def test_root_is_asked_for_nothing_that_can_be_installed(monkeypatch: pytest.MonkeyPatch, typed: list[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    there: list[str] = []
    need = Need("something", "some-thing", lambda: there[0] if there else None)
    monkeypatch.setattr(subprocess, "run", lambda command, **_: there.append(command[-1]))
    provide((need, HERE))
    assert there == ["apt-get update && apt-get install --yes --no-install-recommends some-thing"]


def test_what_did_not_come_by_being_installed_stops(monkeypatch: pytest.MonkeyPatch, typed: list[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit, match="The tests need something: not found here"):
        provide((LACKING, WELCOME))
    assert typed == ["apt-get update && apt-get install --yes --no-install-recommends some-thing wel-come"]
