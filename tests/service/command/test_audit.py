"""`nightlight audit`: what it says, and that a script can rely on its exit code."""

import base64
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytest_django import Settings

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.heads import public_key_of
from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.service.command.audit import audit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def key(settings: Settings) -> None:
    settings.AUDIT_KEY = b"k" * 32


def run(*arguments: str, code: int = 0) -> str:
    """Run `nightlight audit …` and return what it prints."""
    done = CliRunner().invoke(audit, list(arguments))
    assert done.exit_code == code, done.output
    return done.output


def write_events() -> None:
    for number in range(5):
        record("case.read", actor="account:1", subject=f"case:{number}")


def test_a_whole_chain_is_one_line() -> None:
    write_events()
    assert run("verify") == "The chain ends at 5: 0 faults.\n"


def test_faults_are_named_and_the_exit_code_tells() -> None:
    write_events()
    AuditEvent.objects.filter(number=3).update(actor="account:2")
    assert run("verify", code=1).splitlines()[0].startswith("event 3: changed: ")
    assert json.loads(run("verify", "--json", code=1))["faults"][0]["number"] == 3


def test_an_exported_head_finds_what_the_database_alone_hides(tmp_path: Path) -> None:
    write_events()
    file = tmp_path / "heads.jsonl"
    file.write_text(run("head"))
    record("case.read", actor="account:1")
    with file.open("a") as opened:
        opened.write(run("head"))
    assert run("verify", "--head", str(file)) == "The chain ends at 6: 0 faults, held against 2 exported heads.\n"
    AuditEvent.objects.filter(number__gt=4).delete()
    AuditHead.objects.update(number=4, digest=AuditEvent.objects.get(number=4).digest)
    assert run("verify") == "The chain ends at 4: 0 faults.\n"
    assert "event 6: missing" in run("verify", "--head", str(file), code=1)


def test_somebody_outside_needs_only_the_public_key(tmp_path: Path, settings: Settings) -> None:
    write_events()
    file = tmp_path / "head.json"
    file.write_text(run("head"))
    settings.AUDIT_KEY = b""
    public = base64.b64encode(public_key_of(b"k" * 32)).decode()
    assert "held against 1" in run("verify", "--head", str(file), "--public-key", public)
    assert "Who signed" in run("verify", "--head", str(file), code=1)
    assert "not base64" in run("verify", "--head", str(file), "--public-key", "??", code=1)
    other = base64.b64encode(public_key_of(b"o" * 32)).decode()
    assert "another key" in run("verify", "--head", str(file), "--public-key", other, code=1)


def test_without_a_key_no_head_is_signed(settings: Settings) -> None:
    settings.AUDIT_KEY = b""
    assert "NIGHTLIGHT_AUDIT_KEY" in run("head", code=1)
