"""The bar of the desk: a way to unlock for whoever has a key of their own, and for nobody else."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from nightlight.foundation.audit.actors import account
from nightlight.foundation.keys.actions import revoke_caseworker
from nightlight.staff.access.context import own_key
from tests.cast import at_work, at_work_as
from tests.foundation.keys.browser import browser_of, ceremony

pytestmark = pytest.mark.django_db


def has_bar(client: Client) -> bool:
    return b"data-lock-bar" in client.get("/staff/").content


def test_whoever_holds_a_key_can_unlock_from_every_page_and_nobody_else() -> None:
    holder, other = browser_of("olwen", role="caseworker"), browser_of("gwen", role="lead")
    ceremony()
    assert has_bar(at_work_as(holder.user))
    assert not has_bar(at_work("auditor"))
    revoke_caseworker(key=other.key, by=account(holder.user.pk))
    assert not has_bar(at_work_as(other.user))


def test_a_key_that_its_holder_may_not_use_any_more_is_not_offered() -> None:
    holder = browser_of("olwen", role="caseworker")
    ceremony()
    holder.user.groups.set([Group.objects.get(name="auditor")])
    assert not has_bar(at_work_as(holder.user))


def test_a_page_that_does_not_ask_costs_no_question() -> None:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    with CaptureQueriesContext(connection) as asked:
        assert not own_key(request)["holds_key"]()
        del request.user
        assert not own_key(request)["holds_key"]()
    assert len(asked) == 0
