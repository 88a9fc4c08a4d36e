"""`nightlight flows`: faults are one line each and exit code 1; drawings and paths only of sound flows."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from nightlight.service.command.flows import flows
from tests.conftest import PROJECT

Run = Callable[..., Result]


@pytest.fixture
def content(tmp_path: Path, settings: Any) -> Path:
    """A content folder of the test's own, with two small flows and the organisations and pages that ship."""
    shutil.copytree(PROJECT / "tests" / "flows", tmp_path / "flows")
    for name in ("organisations", "pages"):
        (tmp_path / name).symlink_to(PROJECT / "content" / name)
    settings.CONTENT = tmp_path
    return tmp_path


@pytest.fixture
def run(content: Path) -> Run:
    return lambda *arguments: CliRunner().invoke(flows, list(arguments))


def change(content: Path, old: str, new: str, file: str = "flow.yaml") -> None:
    path = content / "flows" / "small-help" / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def test_sound_flows_have_no_fault(run: Run) -> None:
    done = run("check")
    assert (done.exit_code, done.output) == (0, "2 flows, 0 faults.\n")


def test_a_fault_is_one_line_that_names_flow_node_and_option(run: Run, content: Path) -> None:
    change(content, "account: safe-to-talk", "account: nowhere")
    done = run("check")
    assert done.exit_code == 1
    assert "small-help: happened, option account: leads to nowhere, which is not there. [unknown-target]" in done.output
    [found] = json.loads(run("check", "--json").output)
    assert (found["flow"], found["kind"], found["node"], found["option"]) == (
        "small-help", "unknown-target", "happened", "account",
    )  # fmt: skip


def test_organisations_and_pages_are_those_of_the_content_folder(run: Run, content: Path) -> None:
    change(content, "organisations: [childline]", "organisations: [childline, closed-last-year]")
    change(content, "page:advice/told", "page:advice/nowhere", file="en.yaml")
    output = run("check").output
    assert "unkind: names closed-last-year, which is not live in the directory. [unknown-organisation]" in output
    assert "safe-to-talk (en): page:advice/nowhere is no page of content/pages. [wording-link]" in output


def test_a_file_that_cannot_be_read_is_one_line(run: Run, content: Path) -> None:
    change(content, "kind: triage", "kind: quiz")
    done = run("check")
    assert done.exit_code == 1
    assert done.output.startswith("Error: ")
    assert len(done.output.splitlines()) == 1


@pytest.mark.django_db
def test_an_organisation_that_an_editor_took_down_is_missed(run: Run) -> None:
    from nightlight.public.directory.models import Organisation
    from nightlight.public.directory.seeding import seed_organisations

    seed_organisations(PROJECT / "content" / "organisations")
    assert run("check", "--live").exit_code == 0
    Organisation.objects.filter(slug="nspcc").update(live=False)
    assert "parent: names nspcc, which is not live in the directory." in run("check", "--live").output


def test_drawing_writes_and_then_finds_nothing_out_of_step(run: Run, tmp_path: Path, content: Path) -> None:
    docs = str(tmp_path / "docs")
    assert run("draw", "--check", "--into", docs).exit_code == 1
    assert run("draw", "--into", docs).exit_code == 0
    assert run("draw", "--check", "--into", docs).exit_code == 0
    (tmp_path / "docs" / "small-help.svg").write_text("another")
    done = run("draw", "--check", "--into", docs)
    assert done.exit_code == 1
    assert "small-help.svg" in done.output


@pytest.mark.parametrize("arguments", [("draw",), ("paths", "small-help")])
def test_a_flow_with_a_fault_is_not_drawn_and_not_listed(run: Run, content: Path, arguments: tuple[str, ...]) -> None:
    change(content, "account: safe-to-talk", "account: who")
    done = run(*arguments)
    assert done.exit_code == 1
    assert "happened, option account: leads back to who" in done.output


def test_paths_are_one_a_line(run: Run) -> None:
    output = run("paths", "small-help").output
    assert "who=child|not-sure › happened=unkind › unkind\n" in output
    assert run("paths", "nothing").exit_code == 1
