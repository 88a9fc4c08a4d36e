"""`nightlight referral bodies` and keys: one imports, another confirms what the body reads out."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytest_django import Settings

from nightlight.foundation.audit.models import AuditEvent
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.service.command.referral import referral
from nightlight.staff.referral.keyfiles import BodyKey, make_key, write_private, write_public
from nightlight.staff.referral.queries import usable_key

pytestmark = pytest.mark.django_db
ONE, OTHER = ("--role", "Head of service"), ("--role", "Records manager")


def run(*arguments: str, typed: str = "", code: int = 0) -> str:
    done = CliRunner().invoke(referral, list(arguments), input=typed)
    assert done.exit_code == code, done.output
    return done.output


@pytest.fixture
def key(tmp_path: Path) -> BodyKey:
    """The key in the file `gwent.nlpub`."""
    made = BodyKey("gwent", public_key(new_seed()))
    (tmp_path / "gwent.nlpub").write_text(write_public(made))
    return made


@pytest.fixture
def file(tmp_path: Path, key: BodyKey) -> str:
    return str(tmp_path / "gwent.nlpub")


def test_a_key_is_imported_by_one_and_confirmed_by_another(key: BodyKey, file: str) -> None:
    said = run("import-key", "gwent", file, *ONE)
    assert "nightlight referral confirm-key gwent" in said
    assert key.fingerprint not in said
    assert usable_key("gwent") is None
    said = run("confirm-key", "gwent", *OTHER, typed=f"y\n{key.fingerprint}\n")
    assert "(Head of service). You act as machine:" in said
    assert "Confirmed" in said
    found = usable_key("gwent")
    assert found
    assert found.public_key == key.public_key
    events = AuditEvent.objects.order_by("number").values_list("action", "actor")
    assert [(action, actor.rpartition(" (")[2]) for action, actor in events] == [
        ("referral.key-import", "Head of service)"),
        ("referral.key-confirm", "Records manager)"),
    ]


def test_the_same_person_is_refused_whatever_they_say(key: BodyKey, file: str) -> None:
    run("import-key", "gwent", file, *ONE)
    for role in ("Head of service", "head  of service"):
        said = run("confirm-key", "gwent", "--role", role, typed=f"y\n{key.fingerprint}\n", code=1)
        assert "second person" in said
    said = run("confirm-key", "gwent", *OTHER, typed="n\n", code=1)
    assert "Fingerprint" not in said
    assert usable_key("gwent") is None


def test_a_waiting_keys_fingerprint_is_shown_nowhere_so_that_it_comes_from_the_body(key: BodyKey, file: str) -> None:
    run("import-key", "gwent", file, *ONE)
    wrong = run("confirm-key", "gwent", *OTHER, typed="y\n0000 0000 0000 0000 0000\n", code=1)
    assert "revoke-key gwent --waiting" in wrong
    for said in (wrong, run("bodies"), run("bodies", "--json")):
        assert key.fingerprint not in said
    assert "a key waits" in run("bodies")


def test_the_list_has_every_body_with_its_key(key: BodyKey, file: str) -> None:
    run("import-key", "gwent", file, *ONE)
    run("confirm-key", "gwent", *OTHER, typed=f"y\n{key.fingerprint}\n")
    listed = {row["id"]: row for row in json.loads(run("bodies", "--json"))}
    assert len(listed) == 48
    assert (listed["gwent"]["key"], listed["gwent"]["fingerprint"]) == ("usable", key.fingerprint)
    assert (listed["gwent"]["name_cy"], listed["gwent"]["nation"]) == ("Heddlu Gwent", "wales")
    assert (listed["iwf"]["key"], listed["iwf"]["kind"]) == ("none", "hotline")
    line = next(line for line in run("bodies").splitlines() if line.startswith("gwent "))
    assert key.fingerprint in line
    assert line.endswith("Gwent Police")


def test_what_can_not_be_imported_is_one_line_with_the_way_out(tmp_path: Path, file: str) -> None:
    assert "nightlight referral bodies" in run("import-key", "nowhere", file, *ONE, code=1)
    private = tmp_path / "gwent.nlkey"
    private.write_text(write_private(make_key("gwent", passphrase="swing kingfisher lantern tea")))
    assert "wanted is a public key file" in run("import-key", "gwent", str(private), *ONE, code=1)
    (tmp_path / "big").write_bytes(b" " * 1_000_000)
    assert "not a key file" in run("import-key", "gwent", str(tmp_path / "big"), *ONE, code=1)
    run("import-key", "gwent", file, *ONE)
    said = run("import-key", "gwent", file, *ONE, code=1)
    assert "waits to be confirmed" in said
    assert said.count("\n") == 1


def test_keys_are_revoked_by_which_they_are(key: BodyKey, file: str) -> None:
    assert "No key of gwent waits" in run("confirm-key", "gwent", *OTHER, code=1)
    assert "No key of gwent is in use" in run("revoke-key", "gwent", "--reason", "lost", *ONE, code=1)
    run("import-key", "gwent", file, *ONE)
    assert "No key of gwent is in use" in run("revoke-key", "gwent", "--reason", "lost", *ONE, code=1)
    assert key.fingerprint in run("revoke-key", "gwent", "--waiting", "--reason", "not-theirs", *ONE)
    assert "No key of gwent waits" in run("confirm-key", "gwent", *OTHER, code=1)


def test_a_site_whose_content_names_no_body_is_told_where_they_are(tmp_path: Path, settings: Settings) -> None:
    settings.CONTENT = tmp_path
    assert "content/bodies/" in run("bodies", code=1)
