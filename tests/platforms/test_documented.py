"""What the pages about matching show can be typed in as it stands there."""

import json
import math
import re
import shutil
from pathlib import Path

import pytest

from nightlight.platforms.command.match import match
from tests.conftest import PROJECT
from tests.platforms.lists import picture, saved

PAGE = (PROJECT / "docs" / "how-to" / "match.md").read_text()


def test_the_examples_in_python_run_one_after_the_other(
    ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ready, tmp_path / "nightlight-list")
    (tmp_path / "picture.jpg").write_bytes(saved(picture(0)))
    monkeypatch.chdir(tmp_path)
    examples = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(examples) == 4
    names: dict[str, object] = {}
    for example in examples:
        exec(example, names)  # noqa: S102  # the page's own words
    assert len(names["matches"]) == 1  # type: ignore[arg-type]  # a list, as the page says
    assert capsys.readouterr().out.endswith(", 100)] \n")


def test_every_command_and_option_that_is_shown_is_there() -> None:
    from distributed.cli.dask_scheduler import main as scheduler
    from distributed.cli.dask_worker import main as worker

    shown = re.findall(r"nightlight match (\w+)([^\n`]*)", PAGE)
    assert {name for name, _ in shown} >= {"pull", "index", "scan", "answer", "serve"}
    options = {
        name: {option for each in command.params for option in each.opts} for name, command in match.commands.items()
    }
    for name, rest in shown:
        assert set(re.findall(r"--[\w-]+", rest)) <= options[name], (name, rest)
    for command, rest in re.findall(r"^dask (\w+)([^\n]*)", PAGE, re.MULTILINE):
        found = {"scheduler": scheduler, "worker": worker}[command].params
        assert set(re.findall(r"--[\w-]+", rest)) <= {
            name for each in found for name in (*each.opts, *each.secondary_opts)
        }
    known = set().union(*options.values()) | {option for each in worker.params for option in each.opts}
    reference = (PROJECT / "docs" / "reference" / "match.md").read_text()
    assert set(re.findall(r"`(--[\w-]+)", PAGE + reference)) <= known


def test_the_plans_for_ten_thousand_millions_are_made_of_what_was_measured() -> None:
    plan = " ".join((PROJECT / "docs" / "explanation" / "ten-billion.md").read_text().split())
    measured = json.loads((PROJECT / "docs" / "reference" / "matching-figures.json").read_text())
    batches = next(
        each["ours"] for each in measured["figures"]
        if each["entries"] == "10,000,000" and each["what"] == "batches of 50,000, throughput, one core"
    )  # fmt: skip
    growth = {name: dict(map(tuple, each))[30_000_000] for name, each in measured["growth"].items()}
    quick, small = growth["batches of 20,000"], growth["memory, one at a time"]
    hours = 1e10 / batches / 3600
    # From ten millions on, rate times entries stays.
    rates = [round(each * 3e7 / 1e10) for each in (quick, small)]
    machines = [math.ceil(1e10 * size / (0.8 * 256e9)) for size in (288, 123)]
    together = [count * 32 * rate for count, rate in zip(machines, rates, strict=True)]
    shown = [
        f"{batches:,.0f} (batches of 50,000)", f"{quick:,.0f} (batches of 20,000)", f"{small:,.0f} |",
        f"{hours:.1f} hours of a core", f"{hours / 64 * 60:.0f} minutes / `k`", f"{64 * batches * 32 / 1e6:.0f} MB/s",
        f"0.05 = {hours / 0.75 * 0.05:.2f}", f"| {machines[0]} | {machines[1]} |", f"| {rates[0]} | {rates[1]} |",
        f"| {together[0]:,} × `k` | {together[1]:,} × `k` |", f"{1e7 / together[0] / 60:.0f} minutes / `k`",
        f"{1e7 / together[1] / 60:.0f} minutes / `k`", f"{1e10 / together[0] / 86400:.1f} days / `k`",
        f"{1e10 / together[1] / 86400:.0f} days / `k`",
    ]  # fmt: skip
    assert [each for each in shown if each not in plan] == []
