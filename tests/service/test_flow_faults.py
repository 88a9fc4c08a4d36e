"""No process starts with flows that lead nowhere; who looks after a site hears where a flow misses an organisation."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import run_checks

from nightlight.public.directory.models import Organisation
from nightlight.public.directory.seeding import seed_organisations
from nightlight.service.checks import flows_of_content
from nightlight.service.flow_faults import NEEDED, content_faults, findings
from tests.conftest import PROJECT


@pytest.fixture
def content(tmp_path: Path, settings: Any) -> Path:
    """A content folder of an operator's own: at first, what ships."""
    own = tmp_path / "content"
    shutil.copytree(PROJECT / "content" / "flows", own / "flows")
    for name in ("organisations", "pages"):
        (own / name).symlink_to(PROJECT / "content" / name)
    settings.CONTENT = own
    return own


def change(content: Path, flow: str, old: str, new: str) -> None:
    path = content / "flows" / flow / "flow.yaml"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def said() -> list[tuple[str, str]]:
    """Return the id and the message of each thing that the check says."""
    return [(str(each.id), each.msg) for each in flows_of_content(None)]


def test_flows_that_are_sound_are_not_spoken_of(content: Path) -> None:
    assert said() == []
    assert set(NEEDED) == {folder.name for folder in (content / "flows").iterdir()}


def test_a_way_to_nowhere_is_named_by_every_command_that_checks(content: Path) -> None:
    change(content, "get-help", "options: {under-8: little,", "options: {under-8: nowhere,")
    wanted = ("nightlight.E002", "get-help: child-age, option under-8: leads to nowhere, which is not there.")
    assert wanted in said()
    assert wanted in [(each.id, each.msg) for each in run_checks()]


def test_an_answer_that_the_rules_of_urgency_can_t_read_is_named(content: Path) -> None:
    change(
        content,
        "report-adult",
        "fact: under_13, options: [yes, no, not-sure]",
        "fact: under_13, options: [old, not-sure]",
    )
    assert ("nightlight.E002", "report-adult: age, option old: rules can't read this answer to under_13.") in said()


def test_a_flow_that_is_missing_or_can_t_be_read_is_one_line(content: Path) -> None:
    change(content, "get-help", "kind: triage", "kind: quiz")
    [(_id, message)] = said()
    assert "get-help/flow.yaml" in message
    shutil.rmtree(content / "flows" / "get-help")
    shutil.rmtree(content / "flows" / "remove")
    [(_id, message)] = said()
    assert "cannot be read" in message


def test_an_organisation_that_the_content_lacks_stops_nobody(content: Path) -> None:
    change(content, "get-help", "organisations: [childline, shore]", "organisations: [childline, ours]")
    found = said()
    assert {each for each, _message in found} == {"nightlight.W002"}
    assert "names ours, which is not live in the directory." in found[0][1]


def test_what_ships_is_not_read_again_at_every_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_names: object) -> None:
        raise AssertionError

    monkeypatch.setattr("nightlight.service.flow_faults.content_faults", never)
    assert flows_of_content(None) == []
    monkeypatch.undo()
    assert not any(content_faults(NEEDED).values())


def test_a_server_with_a_broken_flow_does_not_start_and_says_which(content: Path, tmp_path: Path) -> None:
    change(content, "get-help", "options: {under-8: little,", "options: {under-8: nowhere,")
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_CONTENT": str(content),
                   "NIGHTLIGHT_VAR": str(tmp_path / "var"), "DATABASE_URL": ""}  # fmt: skip
    done = subprocess.run([sys.executable, "-m", "nightlight", "serve", "--role", "public"], cwd=PROJECT,
                          env=environment, capture_output=True, text=True, timeout=120, check=False)  # fmt: skip
    assert done.returncode == 1
    assert "get-help: child-age, option under-8: leads to nowhere" in done.stderr
    assert "nightlight flows check" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.django_db
def test_the_doctor_says_which_ends_miss_an_organisation_that_was_taken_down() -> None:
    seed_organisations(PROJECT / "content" / "organisations")
    [found] = findings()
    assert (found.level, found.found) == ("ok", f"{len(NEEDED)} flows lead to organisations that are live")
    Organisation.objects.filter(slug="shore").update(live=False)
    [found] = findings()
    assert found.level == "warning"
    assert "get-help: child-did: names shore, which is not live in the directory." in found.found
    assert "nightlight flows check --live" in found.way_out


@pytest.mark.django_db
def test_the_doctor_misses_a_number_that_stands_beside_questions_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seed_organisations(PROJECT / "content" / "organisations")
    monkeypatch.setattr("nightlight.service.flow_faults.RINGS", {"child": ("childline", "closed-last-year")})
    [found] = findings()
    assert found.found == (
        "get-help: closed-last-year, whose number stands beside questions, is not live in the directory."
    )


@pytest.mark.django_db
def test_the_doctor_says_that_a_flow_can_t_be_read_and_nothing_where_it_may_not_look(
    content: Path, settings: Any
) -> None:
    from dataclasses import replace

    change(content, "get-help", "kind: triage", "kind: quiz")
    assert [each.level for each in findings()] == ["error"]
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, role="partners")
    assert findings() == []
