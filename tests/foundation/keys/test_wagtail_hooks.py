"""An account with a key is not deleted in the editor."""

import pytest
from django.contrib.auth.models import User

from tests.cast import at_work, staff
from tests.foundation.keys.browser import browser_of

pytestmark = pytest.mark.django_db


def test_an_account_with_a_key_is_kept_and_the_page_says_what_to_do() -> None:
    client, reader = at_work("administrator"), browser_of("nia")
    answer = client.post(f"/editor/users/delete/{reader.user.pk}/", follow=True)
    assert User.objects.filter(pk=reader.user.pk).exists()
    assert b"nightlight keys revoke" in answer.content


def test_an_account_without_one_can_go() -> None:
    client, user = at_work("administrator"), staff("editor", name="owen")
    client.post(f"/editor/users/delete/{user.pk}/")
    assert not User.objects.filter(pk=user.pk).exists()
