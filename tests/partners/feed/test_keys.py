"""A key that opens nothing more is refused by all three ways, in the form of each, with what to do about it."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from nightlight.partners.members.actions import NewKey, end_member, revoke_key
from nightlight.partners.members.models import Key, Member

pytestmark = pytest.mark.django_db
Headers = dict[str, str]
WAYS: dict[str, Callable[[Any], tuple[int, str]]] = {
    "/api/stopncii/v1/FetchHashes": lambda answer: (answer.json()["statusCode"], answer.json()["message"]),
    "/api/list/v1/changes": lambda answer: (answer.json()["status"], answer.json()["message"]),
    "/api/list/v1/snapshot": lambda answer: (answer.json()["status"], answer.json()["message"]),
    "/api/ncmec/v2/entries": lambda answer: (
        int(answer.content.partition(b"<statusCode>")[2][:3]),
        answer.content.partition(b"<message>")[2].decode(),
    ),
}


@pytest.fixture
def refused(headers: Headers, basic: Headers) -> Callable[[int, str], None]:
    """Hold that every way refuses the member, with a status and words."""

    def check(status: int, words: str) -> None:
        for address, read in WAYS.items():
            answer = Client().get(address, headers=headers | basic)
            assert (answer.status_code, answer["Cache-Control"]) == (status, "no-store"), address
            told, message = read(answer)
            assert (told, words in message) == (status, True), address

    return check


def test_an_expired_key_says_so(refused: Callable[[int, str], None], key: NewKey) -> None:
    made = timezone.now() - datetime.timedelta(days=2)
    Key.objects.filter(pk=key.id).update(made_at=made, expires_at=made + datetime.timedelta(days=1))
    refused(401, "has expired")


def test_a_revoked_key_says_so(refused: Callable[[int, str], None], key: NewKey) -> None:
    revoke_key(key=key.id, by="account:1", now=timezone.now())
    refused(401, "was revoked")


def test_a_key_without_the_scope_says_so(refused: Callable[[int, str], None], key: NewKey) -> None:
    Key.objects.filter(pk=key.id).update(scopes=["feedback"])
    refused(403, "scope")


def test_a_membership_that_is_not_vetted_or_has_ended_says_so(
    refused: Callable[[int, str], None], ponds: Member
) -> None:
    Member.objects.update(confirmed_by="", confirmed_at=None)
    refused(403, "not finished vetting")
    Member.objects.update(confirmed_by="account:2", confirmed_at=timezone.now())
    end_member(code=ponds.code, by="account:1", now=timezone.now())
    refused(403, "has ended")
