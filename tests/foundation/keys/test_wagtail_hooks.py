"""What the editor would do to an account with a key is refused there, and leads to where somebody's leaving is said."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.actions import revoke_caseworker
from nightlight.foundation.keys.models import CaseworkerKey
from tests.cast import at_work, staff
from tests.foundation.accounts.test_editing import as_filled_in, group
from tests.foundation.keys.browser import Browser, browser_of

pytestmark = pytest.mark.django_db


def administrator_and_reader() -> tuple[Client, Browser]:
    return at_work("administrator"), browser_of("nia")


def is_refused(client: Client, address: str, sent: dict[str, Any] | None = None) -> bool:
    """Send a form; return whether it was refused by a page that leads to the keys, with nothing in the chain."""
    before = AuditEvent.objects.count()
    page = client.post(address, sent or {}, follow=True).content.decode()
    return "Nothing was changed: nia" in page and 'href="/staff/keys/"' in page and AuditEvent.objects.count() == before


def edit(client: Client, user: User, **changes: Any) -> bool:
    return is_refused(client, f"/editor/users/edit/{user.pk}/", as_filled_in(user, **changes))


def test_an_account_with_a_key_is_not_switched_off_in_the_editor() -> None:
    client, reader = administrator_and_reader()
    assert edit(client, reader.user, is_active=None)
    assert User.objects.get(username="nia").is_active
    page = client.get("/editor/users/").content.decode()
    assert "Nothing was changed" not in page


def test_its_last_role_in_casework_is_not_taken_away_there_and_another_is_given_freely() -> None:
    client, reader = administrator_and_reader()
    assert edit(client, reader.user, groups=[group("editor")])
    assert not edit(client, reader.user, groups=[group("lead")])
    assert list(reader.user.groups.values_list("name", flat=True)) == ["lead"]
    assert not edit(client, reader.user, email="other@example.org")


def test_an_account_whose_key_has_ended_is_switched_off_and_so_is_one_that_never_had_any() -> None:
    client, reader = administrator_and_reader()
    revoke_caseworker(key=reader.key, by="machine:test", even_the_last=True)
    for user in (reader.user, staff("lead", name="owain")):
        assert not edit(client, user, is_active=None)
    assert list(User.objects.filter(is_active=False).order_by("username").values_list("username", flat=True)) == [
        "nia", "owain",
    ]  # fmt: skip


def test_what_was_gone_before_is_changed_and_let_in_again_freely() -> None:
    client, reader = administrator_and_reader()
    User.objects.filter(pk=reader.user.pk).update(is_active=False)
    reader.user.refresh_from_db()
    assert not edit(client, reader.user, email="other@example.org")
    reader.user.refresh_from_db()
    assert not edit(client, reader.user, is_active="on")
    assert User.objects.get(username="nia").is_active


@pytest.mark.parametrize(("act", "sent"), [("set_active_state", {"mark_as_active": "False"}), ("delete", {})])
def test_several_accounts_are_switched_off_or_deleted_together_or_not_at_all(act: str, sent: dict[str, str]) -> None:
    client, reader = administrator_and_reader()
    other = staff("editor", name="owain")
    both = f"/editor/bulk/auth/user/{act}/?id={reader.user.pk}&id={other.pk}&next=/editor/users/"
    assert is_refused(client, both, sent)
    assert User.objects.filter(username__in=("nia", "owain"), is_active=True).count() == 2
    assert not is_refused(client, f"/editor/bulk/auth/user/{act}/?id={other.pk}&next=/editor/users/", sent)
    assert not User.objects.filter(username="owain", is_active=True).exists()


def test_several_accounts_are_let_in_again_together() -> None:
    client, reader = administrator_and_reader()
    User.objects.filter(pk=reader.user.pk).update(is_active=False)
    address = f"/editor/bulk/auth/user/set_active_state/?id={reader.user.pk}&next=/editor/users/"
    assert not is_refused(client, address, {"mark_as_active": "True"})
    assert User.objects.get(username="nia").is_active


def test_a_role_is_neither_renamed_nor_deleted_under_somebody_who_has_a_key_by_it() -> None:
    client, reader = administrator_and_reader()
    role = group("caseworker")
    assert is_refused(client, f"/editor/groups/edit/{role}/", {"name": "caseworkers"})
    assert is_refused(client, f"/editor/groups/delete/{role}/")
    assert Group.objects.filter(name="caseworker").exists()
    reader.user.groups.add(Group.objects.get(name="lead"))
    client.post(f"/editor/groups/delete/{role}/")
    assert not Group.objects.filter(name="caseworker").exists()


def test_an_account_with_a_key_is_kept_and_the_page_says_what_to_do() -> None:
    client, reader = administrator_and_reader()
    assert is_refused(client, f"/editor/users/delete/{reader.user.pk}/")
    assert User.objects.filter(pk=reader.user.pk).exists()
    CaseworkerKey.objects.all().delete()
    client.post(f"/editor/users/delete/{reader.user.pk}/")
    assert not User.objects.filter(pk=reader.user.pk).exists()


def test_an_account_without_one_can_go() -> None:
    client, user = at_work("administrator"), staff("editor", name="owen")
    client.post(f"/editor/users/delete/{user.pk}/")
    assert not User.objects.filter(pk=user.pk).exists()
