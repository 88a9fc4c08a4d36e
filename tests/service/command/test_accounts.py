"""Accounts from the command line: one line of answer, and the link."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings

from nightlight.foundation.accounts.demo import seed_demo_logins
from nightlight.foundation.accounts.queries import is_enrolled
from nightlight.foundation.audit.models import AuditEvent
from nightlight.service.command.accounts import accounts, demo
from tests.cast import staff

pytestmark = pytest.mark.django_db


def run(*arguments: str, fails: bool = False) -> str:
    """Run `nightlight accounts …` and return what it prints."""
    done = CliRunner().invoke(accounts, list(arguments))
    assert bool(done.exit_code) is fails, done.output
    return done.output


@pytest.mark.parametrize("role", ["editor", "moderator", "administrator"])
def test_a_new_account_gets_a_link_that_works(role: str, client: Client) -> None:
    output = run("create", "nia", "nia@example.org", "--role", role)
    link = next(word for word in output.split() if word.startswith("http://localhost:8000/account/"))
    assert client.get(link.removeprefix("http://localhost:8000")).status_code == 302
    assert User.objects.get(username="nia").is_superuser is (role == "administrator")


def test_a_name_that_is_taken_is_one_line_and_no_account() -> None:
    run("create", "nia", "nia@example.org", "--role", "editor")
    output = run("create", "nia", "other@example.org", "--role", "administrator", fails=True)
    assert output.count("\n") == 1
    assert not User.objects.get(username="nia").is_superuser


def test_resetting_a_factor_prints_the_way_back_in() -> None:
    user = staff("editor")
    assert "/account/password/new/" in run("reset-mfa", "editor")
    user.refresh_from_db()
    assert not is_enrolled(user)
    assert not user.has_usable_password()


@pytest.mark.parametrize("command", ["invite", "reset-mfa"])
def test_an_unknown_name_is_an_error(command: str) -> None:
    assert "no account called nobody" in run(command, "nobody", fails=True)


def test_an_invitation_is_a_new_link() -> None:
    user = staff("editor")
    assert "/account/password/new/" in run("invite", "editor")
    event = AuditEvent.objects.latest("number")
    assert (event.action, event.subject) == ("accounts.link", f"account:{user.pk}")
    assert event.actor.startswith("machine:")


def test_demo_logins_can_be_closed() -> None:
    assert run("close-demo") == "0 demo logins switched off.\n"


def test_the_demo_code_is_the_one_the_app_would_show(tmp_path: Path, settings: Settings) -> None:
    settings.VAR = tmp_path
    settings.ENVIRONMENT = type("E", (), {"mode": "demo"})
    login = seed_demo_logins(tmp_path / "demo-logins.json")[1]
    client = Client()
    client.post("/account/login/", {"login": login.name, "password": login.password})
    printed = CliRunner().invoke(demo, ["code", login.name]).stdout.strip()
    assert client.post("/account/2fa/authenticate/", {"code": printed}).status_code == 302


@pytest.mark.parametrize(("mode", "name"), [("production", "demo-editor"), ("demo", "nobody")])
def test_there_is_no_demo_code_where_there_is_no_demo(tmp_path: Path, settings: Settings, mode: str, name: str) -> None:
    settings.VAR = tmp_path
    settings.ENVIRONMENT = type("E", (), {"mode": mode})
    seed_demo_logins(tmp_path / "demo-logins.json")
    done = CliRunner().invoke(demo, ["code", name])
    assert done.exit_code == 1
    assert not any(
        login["totp_secret"] in done.output for login in json.loads((tmp_path / "demo-logins.json").read_text())
    )
