"""What the pages about matching show can be typed in as it stands there."""

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
    assert len(examples) == 3
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
