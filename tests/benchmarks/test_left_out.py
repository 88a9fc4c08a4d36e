"""A benchmark that cannot run on a machine is left out with its reason, counts as missed and stops no other."""

import shutil
import sys
from types import ModuleType

import pytest

from benchmarks import __main__ as bench
from benchmarks.report import Goal, Report


def test_without_wrk_the_others_are_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name, **_: None)
    another = ModuleType("benchmarks.another")
    another.run = lambda: Report("Another", ("what",), [], [Goal("is fine", 1, 1)])  # type: ignore[attr-defined]  # a module made here
    monkeypatch.setitem(sys.modules, "benchmarks.another", another)
    assert bench.main(["pages", "another"]) == 1
    said = capsys.readouterr().out
    assert "MISSED  left out: it asks with wrk." in said
    assert "apt-get install --yes --no-install-recommends wrk" in said
    assert "met     is fine" in said
