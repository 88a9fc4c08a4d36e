"""`nightlight referral bodies` and the end of a key at the machine, where none begins."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytest_django import Settings

from nightlight.service.command.referral import referral
from nightlight.staff.referral.queries import usable_key
from tests.staff.referral.bodies import usable, waiting

pytestmark = pytest.mark.django_db


def run(*arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(referral, list(arguments))
    assert done.exit_code == code, done.output
    return done.output


def test_nobody_brings_a_key_in_at_the_machine_where_a_login_may_be_anybodys() -> None:
    for gone in ("import-key", "confirm-key"):
        assert "No such command" in run(gone, "gwent", code=2)


def test_the_list_has_every_body_with_its_key_and_never_the_fingerprint_of_one_that_waits() -> None:
    key, waits = usable("gwent"), waiting("kent")
    listed = {row["id"]: row for row in json.loads(run("bodies", "--json"))}
    assert len(listed) == 48
    assert (listed["gwent"]["key"], listed["gwent"]["fingerprint"]) == ("usable", key.fingerprint)
    assert (listed["gwent"]["name_cy"], listed["gwent"]["nation"]) == ("Heddlu Gwent", "wales")
    assert (listed["iwf"]["key"], listed["iwf"]["kind"]) == ("none", "hotline")
    line = next(line for line in run("bodies").splitlines() if line.startswith("gwent "))
    assert key.fingerprint in line
    assert line.endswith("Gwent Police")
    assert "a key waits" in run("bodies")
    for said in (run("bodies"), run("bodies", "--json")):
        assert waits.fingerprint not in said


def test_keys_are_revoked_by_which_they_are() -> None:
    role = ("--role", "Head of service")
    assert "No key of gwent is in use" in run("revoke-key", "gwent", "--reason", "lost", *role, code=1)
    used, newer = usable(), waiting()
    assert newer.fingerprint in run("revoke-key", "gwent", "--waiting", "--reason", "not-theirs", *role)
    assert "No key of gwent waits" in run("revoke-key", "gwent", "--waiting", "--reason", "lost", *role, code=1)
    assert usable_key("gwent")
    assert used.fingerprint in run("revoke-key", "gwent", "--reason", "lost", *role)
    assert usable_key("gwent") is None


def test_a_site_whose_content_names_no_body_is_told_where_they_are(tmp_path: Path, settings: Settings) -> None:
    settings.CONTENT = tmp_path
    assert "content/bodies/" in run("bodies", code=1)
