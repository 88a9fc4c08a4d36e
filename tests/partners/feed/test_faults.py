"""What a member's program was told when its call was refused is kept for the leads who help it, and floods nothing."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone

from nightlight.partners.feed import access
from nightlight.partners.members.actions import NewKey
from nightlight.partners.members.models import Fault, Key

pytestmark = pytest.mark.django_db
Headers = dict[str, str]
CHANGES = "/api/list/v1/changes"


@pytest.fixture
def minutes(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the door counts, of which a test lets some pass."""
    seconds = [0.0]
    monkeypatch.setattr(access, "FAULTS", access.Calls(a_minute=1, clock=lambda: seconds[0]))
    return seconds


def told() -> list[tuple[int, str]]:
    return [(fault.status, fault.told) for fault in Fault.objects.order_by("status")]


def test_a_cursor_of_another_list_and_an_expired_key_are_kept_in_the_words_that_were_told(
    minutes: list[float], basic: Headers, key: NewKey
) -> None:
    assert Client().get(f"{CHANGES}?after=900", headers=basic).status_code == 409
    assert Client().get(f"{CHANGES}?limit=0", headers=basic).status_code == 400
    made = timezone.now() - datetime.timedelta(days=2)
    Key.objects.filter(pk=key.id).update(made_at=made, expires_at=made + datetime.timedelta(days=1))
    assert Client().get(CHANGES, headers=basic).status_code == 401
    assert told() == [
        (400, "limit is a whole number from 1 to 1000000."),
        (401, "This key has expired. Ask the operator for a new one."),
        (409, "The list stands at 0: this cursor is of another list. Pull again from 0."),
    ]


def test_a_flood_of_refused_calls_is_written_down_once_a_minute(minutes: list[float], basic: Headers) -> None:
    for limit in ("x", "y", "z"):
        Client().get(f"{CHANGES}?limit={limit}", headers=basic)
    (fault,) = Fault.objects.all()
    assert fault.at == fault.first_at
    minutes[0] = 61
    Client().get(f"{CHANGES}?after=-1", headers=basic)
    (later,) = Fault.objects.all()
    assert (later.first_at, later.told) == (fault.first_at, "after is a whole number from 0 to 9007199254740991.")
    assert later.at > later.first_at


def test_a_call_with_a_wrong_secret_is_nobodys_and_leaves_nothing(minutes: list[float], key: NewKey) -> None:
    headers = {"Ocp-Apim-Subscription-Key": key.id, "x-functions-key": "a guess"}
    assert Client().get("/api/stopncii/v1/FetchHashes", headers=headers).status_code == 401
    assert told() == []


def test_a_call_that_is_answered_leaves_nothing(minutes: list[float], basic: Headers) -> None:
    assert Client().get(CHANGES, headers=basic).status_code == 200
    assert told() == []
