"""What an administrator does to accounts in the editor is in the chain, without a word that anybody typed."""

import json
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from nightlight.foundation.accounts.actions import (
    close_demo_accounts,
    create_account,
    reset_second_factors,
    seed_roles,
    switch_off,
)
from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import verify
from tests.cast import at_work, staff

pytestmark = pytest.mark.django_db
Told = tuple[str, str, str, dict[str, Any]]


def administrator() -> tuple[Client, str]:
    """Return an administrator's browser, and what the chain calls them."""
    seed_roles()
    client = at_work("administrator")
    return client, f"account:{User.objects.get(username='administrator').pk}"


def told(before: int) -> list[Told]:
    """Return what the chain says since an event: action, actor, subject, details."""
    events = AuditEvent.objects.filter(number__gt=before).order_by("number")
    return [(event.action, event.actor, event.subject, json.loads(event.details)) for event in events]


def as_filled_in(user: User, **changes: Any) -> dict[str, Any]:
    """Return the form of an account as it stands, with some changes."""
    filled: dict[str, Any] = {
        "username": user.username, "email": user.email, "first_name": "Nia", "last_name": "Rees",
        "groups": list(user.groups.values_list("pk", flat=True)),
    }  # fmt: skip
    filled |= {name: "on" for name in ("is_active", "is_superuser") if getattr(user, name)}
    filled |= changes
    return {name: value for name, value in filled.items() if value is not None}


def edit(client: Client, user: User, **changes: Any) -> list[Told]:
    """Send the form of an account, filled in once before without a change; return what the chain says of it."""
    client.post(f"/editor/users/edit/{user.pk}/", as_filled_in(user))
    before = AuditEvent.objects.count()
    assert client.post(f"/editor/users/edit/{user.pk}/", as_filled_in(user, **changes)).status_code == 302
    return told(before)


def group(name: str) -> int:
    return Group.objects.get(name=name).pk


def test_an_administrator_who_makes_themselves_lead_is_found_in_the_chain() -> None:
    client, me = administrator()
    user = User.objects.get(username="administrator")
    assert edit(client, user, groups=[group("lead")]) == [
        ("accounts.roles", me, me, {"before": "administrator", "after": "administrator lead"}),
    ]
    assert verify().faults == ()


def test_an_account_that_is_made_in_the_editor_is_found_with_its_roles() -> None:
    client, me = administrator()
    before = AuditEvent.objects.count()
    form = {"username": "nia", "email": "nia@example.org", "first_name": "Nia", "last_name": "Rees"}
    client.post("/editor/users/new/", {**form, "groups": [group("lead")], "is_superuser": "on"})
    made = f"account:{User.objects.get(username='nia').pk}"
    assert told(before) == [("accounts.create", me, made, {"roles": "administrator lead"})]


def test_an_account_that_is_switched_off_and_on_again_is_found() -> None:
    (client, me), user = administrator(), staff("caseworker")
    assert edit(client, user, is_active=None) == [("accounts.switch-off", me, f"account:{user.pk}", {})]
    user.refresh_from_db()
    before = AuditEvent.objects.count()
    client.post(f"/editor/users/edit/{user.pk}/", as_filled_in(user, is_active="on"))
    assert told(before) == [("accounts.switch-on", me, f"account:{user.pk}", {})]


def test_another_address_is_found_by_the_field_s_name_and_nothing_that_was_typed() -> None:
    (client, me), user = administrator(), staff("caseworker")
    found = edit(client, user, email="somebody@example.net")
    assert found == [("accounts.edit", me, f"account:{user.pk}", {"fields": "email"})]


def test_what_changes_nothing_is_no_event() -> None:
    (client, _me), user = administrator(), staff("caseworker")
    assert edit(client, user) == []


def test_a_group_that_is_no_role_is_named_by_its_number() -> None:
    (client, _me), user = administrator(), staff("caseworker")
    own = Group.objects.create(name="Nia Rees and friends")
    ((_action, _by, _whom, details),) = edit(client, user, groups=[own.pk])
    assert details == {"before": "caseworker", "after": f"group:{own.pk}"}


def test_an_account_that_is_deleted_is_found() -> None:
    (client, me), user = administrator(), staff("editor")
    before = AuditEvent.objects.count()
    client.post(f"/editor/users/delete/{user.pk}/")
    assert told(before) == [("accounts.delete", me, f"account:{user.pk}", {})]


@pytest.mark.parametrize(
    ("act", "sent", "wanted"),
    [
        ("assign_role", "role", ("accounts.roles", {"before": "editor", "after": "editor lead"})),
        ("set_active_state", "mark_as_active", ("accounts.switch-off", {})),
        ("delete", "", ("accounts.delete", {})),
    ],
)
def test_what_is_done_to_several_accounts_at_once_is_found_for_each(act: str, sent: str, wanted: Any) -> None:
    client, me = administrator()
    users = [staff("editor", name=name) for name in ("nia", "owain")]
    before = AuditEvent.objects.count()
    value = {"role": group("lead"), "mark_as_active": "False", "": ""}[sent]
    ids = "&".join(f"id={user.pk}" for user in users)
    assert client.post(f"/editor/bulk/auth/user/{act}/?{ids}", {sent: value} if sent else {}).status_code == 302
    assert told(before) == [(wanted[0], me, f"account:{user.pk}", wanted[1]) for user in users]


def test_a_group_that_is_renamed_to_a_role_or_deleted_is_found_for_everybody_in_it() -> None:
    (client, me), user = administrator(), staff("caseworker")
    own = Group.objects.create(name="friends")
    user.groups.add(own)
    before = AuditEvent.objects.count()
    Group.objects.filter(name="lead").delete()
    formsets = {
        f"{prefix}-{name}": "0"
        for prefix in ("page_permissions", "collection_permissions", "image_permissions", "document_permissions",
                       "task_permissions", "mgmt_permissions")
        for name in ("TOTAL_FORMS", "INITIAL_FORMS")
    }  # fmt: skip
    client.post(f"/editor/groups/edit/{own.pk}/", {"name": "lead", **formsets})
    client.post(f"/editor/groups/delete/{own.pk}/")
    whom, other = f"account:{user.pk}", f"group:{own.pk}"
    assert told(before) == [
        ("accounts.roles", me, whom, {"before": f"caseworker {other}", "after": "caseworker lead"}),
        ("accounts.roles", me, whom, {"before": "caseworker lead", "after": "caseworker"}),
    ]


def test_what_is_done_to_accounts_at_the_machine_is_found_with_who_did_it() -> None:
    by = "machine:test"
    user = create_account(name="demo-nia", email="nia@example.org", role="caseworker", by=by)
    reset_second_factors(user=user, by=by)
    switch_off(user=user, by=by)
    switch_off(user=user, by=by)
    User.objects.update(is_active=True)
    assert close_demo_accounts(by=by) == 1
    whom = f"account:{user.pk}"
    assert told(0) == [
        ("accounts.create", by, whom, {"roles": "caseworker"}),
        ("accounts.reset-factors", by, whom, {}),
        ("accounts.switch-off", by, whom, {}),
        ("accounts.switch-off", by, whom, {}),
    ]
