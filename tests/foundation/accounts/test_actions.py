"""Roles, accounts, and the demo's logins: made once, taken back whole."""

import json
import stat
from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import generate_totp_secret, validate_totp_code
from django.contrib.auth.models import Group, User
from django.test import Client
from pytest_django import Settings
from wagtail.models import GroupPagePermission, Page, Workflow, WorkflowContentType, WorkflowPage

from nightlight.foundation.accounts.actions import (
    AccountRefused,
    close_demo_accounts,
    create_account,
    reset_second_factors,
    seed_roles,
)
from nightlight.foundation.accounts.demo import current_code, seed_demo_logins
from nightlight.foundation.accounts.links import password_link
from nightlight.foundation.accounts.queries import active_demo_accounts, is_enrolled
from nightlight.foundation.accounts.roles import ROLES
from tests.cast import PASSWORD, log_in, secret_of, staff

pytestmark = pytest.mark.django_db
STAFF = "nightlight.service.urls_staff"


def counts() -> tuple[int, ...]:
    """Return how many of each thing that seeding makes there are."""
    models = (Group, GroupPagePermission, Workflow, WorkflowPage, WorkflowContentType)
    return tuple(model.objects.count() for model in models)


def test_seeding_roles_twice_changes_nothing() -> None:
    seed_roles()
    first = counts()
    seed_roles()
    assert counts() == first
    assert set(Group.objects.values_list("name", flat=True)) == {role.name for role in ROLES}
    assert not Group.objects.filter(permissions=None, name__in=("editor", "moderator")).exists()
    assert [workflow.name for workflow in Workflow.objects.all()] == ["Moderator approval"]


def test_what_an_administrator_added_to_a_role_stays() -> None:
    seed_roles()
    from django.contrib.auth.models import Permission

    extra = Permission.objects.get(codename="add_redirect")
    editors = Group.objects.get(name="editor")
    editors.permissions.add(extra)
    seed_roles()
    assert extra in editors.permissions.all()


def test_wagtails_own_groups_stay_while_somebody_is_in_them() -> None:
    User.objects.create(username="old").groups.add(Group.objects.get(name="Editors"))
    seed_roles()
    assert Group.objects.filter(name="Editors").exists()
    assert not Group.objects.filter(name="Moderators").exists()


def test_editors_write_and_moderators_publish() -> None:
    root = Page.get_first_root_node()
    home = root.get_children().first() or root.add_child(title="Home", slug="home-of-roles")
    editor, moderator = (home.permissions_for_user(staff(role)) for role in ("editor", "moderator"))
    assert editor.can_edit()
    assert editor.can_submit_for_moderation()
    assert not editor.can_publish()
    assert moderator.can_edit()
    assert moderator.can_publish()


def test_editors_change_organisations_and_moderators_publish_them() -> None:
    editor, moderator = staff("editor"), staff("moderator")
    assert editor.has_perm("directory.change_organisation")
    assert not editor.has_perm("directory.publish_organisation")
    assert moderator.has_perm("directory.publish_organisation")
    assert not editor.has_perm("wagtailimages.add_image")


def test_a_new_account_opens_nothing_until_its_link_is_used_and_then_it_works_once(client: Client) -> None:
    user = create_account(name="nia", email="nia@example.org", role="editor", by="machine:test")
    assert not user.has_usable_password()
    link = password_link(user, base_url="https://x.example", urlconf=STAFF).removeprefix("https://x.example")
    form = client.get(link).headers["Location"]
    assert "password/new/" in form
    assert link.rpartition("-")[2] not in form
    client.post(form, {"password1": PASSWORD, "password2": PASSWORD})
    user.refresh_from_db()
    assert user.check_password(PASSWORD)
    assert "no longer works" in Client().get(link).content.decode()


@pytest.mark.parametrize("password", ["short", "password1234", "nia@example.org"])
def test_a_weak_password_is_refused(client: Client, password: str) -> None:
    user = create_account(name="nia", email="nia@example.org", role="editor", by="machine:test")
    link = password_link(user, base_url="", urlconf=STAFF)
    form = client.get(link).headers["Location"]
    assert client.post(form, {"password1": password, "password2": password}).status_code == 200
    user.refresh_from_db()
    assert not user.has_usable_password()


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("nia", "other@example.org"),
        ("NIA", "o@example.org"),
        ("n", "NIA@example.org"),
        ("a b", "c@example.org"),
        ("n", "x"),
    ],
)
def test_an_account_that_cannot_be_is_refused_with_the_reason(name: str, email: str) -> None:
    create_account(name="nia", email="nia@example.org", role="editor", by="machine:test")
    with pytest.raises(AccountRefused, match=r"\w"):
        create_account(name=name, email=email, role="editor", by="machine:test")


def test_a_lost_factor_takes_password_and_sessions_with_it() -> None:
    user = staff("editor")
    client = log_in(user)
    assert client.get("/editor/").status_code == 200
    reset_second_factors(user=user, by="machine:test")
    assert not is_enrolled(user)
    assert client.get("/editor/").headers["Location"].startswith("/account/login/")
    assert "not correct" in client.post("/account/login/", {"login": "editor", "password": PASSWORD}).content.decode()


def test_demo_logins_are_made_once_and_only_their_owner_can_read_them(tmp_path: Path) -> None:
    file = tmp_path / "demo-logins.json"
    first, second = seed_demo_logins(file), seed_demo_logins(file)
    assert first == second
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [login.name for login in first] == [
        "demo-editor", "demo-moderator", "demo-caseworker", "demo-lead", "demo-analyst", "demo-auditor", "demo-admin",
    ]  # fmt: skip
    assert User.objects.get(username="demo-admin").is_superuser
    assert len({login.password for login in first}) == len({login.totp_secret for login in first}) == 7


def test_a_role_that_came_later_gets_its_demo_login(tmp_path: Path) -> None:
    file = tmp_path / "demo-logins.json"
    first = seed_demo_logins(file)
    file.write_text(json.dumps(json.loads(file.read_text())[:3]))
    second = seed_demo_logins(file)
    assert second[:3] == first[:3]
    assert [login.role for login in second] == [login.role for login in first]


def test_a_demo_login_logs_in(tmp_path: Path, client: Client) -> None:
    login = seed_demo_logins(tmp_path / "demo-logins.json")[0]
    client.post("/account/login/", {"login": login.name, "password": login.password})
    client.post("/account/2fa/authenticate/", {"code": current_code(login.totp_secret)})
    assert client.get("/editor/").status_code == 200


@pytest.mark.parametrize("tolerance", [0, 1])
def test_the_number_of_now_is_that_of_its_own_half_minute_however_many_others_are_taken(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tolerance: int
) -> None:
    settings.MFA_TOTP_TOLERANCE = tolerance
    seconds, secret = [1_800_000_000.0], generate_totp_secret()
    monkeypatch.setattr("time.time", lambda: seconds[0])
    number = current_code(secret)
    for passed, taken in ((0, True), (29.9, True), (30, tolerance == 1), (60, False)):
        seconds[0] = 1_800_000_000.0 + passed
        assert validate_totp_code(secret, number) is taken, passed


def test_demo_logins_follow_the_file_when_the_database_forgot_them(tmp_path: Path, settings: Settings) -> None:
    file = tmp_path / "demo-logins.json"
    login = seed_demo_logins(file)[0]
    settings.SECRET_KEY = "another" * 10
    seed_demo_logins(file)
    user = User.objects.get(username=login.name)
    assert secret_of(user) == login.totp_secret
    Authenticator.objects.all().delete()
    User.objects.all().delete()
    seed_demo_logins(file)
    assert json.loads(file.read_text())[0]["password"] == login.password
    assert User.objects.get(username=login.name).check_password(login.password)


def test_demo_logins_can_be_switched_off_all_at_once(tmp_path: Path) -> None:
    seed_demo_logins(tmp_path / "demo-logins.json")
    assert active_demo_accounts() == 7
    assert close_demo_accounts(by="machine:test") == 7
    assert active_demo_accounts() == 0
