"""Somebody leaves: the key, the sessions, the account and the cases, all at once."""

import json

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.actions import LastReader
from nightlight.foundation.keys.models import CaseworkerKey
from nightlight.foundation.keys.queries import current_epoch
from nightlight.reporting.cases.models import Case
from nightlight.staff.leaving.actions import hand_back_of_the_gone, leave
from nightlight.staff.queue.actions import take_next
from nightlight.staff.queue.asking import Asked
from tests.cast import at_work, at_work_as
from tests.foundation.keys.browser import Browser, browser_of, ceremony
from tests.staff.queue.making import NOON, acts, had_by, person, stored
from tests.staff.queue.making import hand as hand_of

pytestmark = pytest.mark.django_db
SCRIPT = {"X-Requested-With": "XMLHttpRequest"}


def two() -> tuple[Browser, Browser]:
    """Return one who leaves and one who stays; both open the team's epoch."""
    leaver, stays = browser_of("nia", role="caseworker"), browser_of("owain", role="caseworker")
    ceremony()
    return leaver, stays


def asks_for_parts(client: Client, case: object) -> int:
    return client.post(f"/staff/cases/{case}/open/", headers=SCRIPT).status_code


def test_whoever_leaves_reads_nothing_more_and_their_cases_are_there_to_be_taken() -> None:
    leaver, stays = two()
    case, waits = had_by(hand_of()), had_by(hand_of(), state="waiting")
    tab = at_work_as(leaver.user)
    assert asks_for_parts(tab, case) == 200
    answer = at_work("administrator").post(f"/staff/keys/leave/{leaver.key.pk}/", follow=True)
    assert "nia opens nothing any more" in answer.content.decode()
    assert asks_for_parts(tab, case) == 403
    assert tab.get("/staff/")["Location"].startswith("/account/login/")
    assert Case.objects.filter(state="new", assignee=None).count() == 2
    page = at_work_as(User.objects.get(username="owain")).get(f"/staff/cases/{case}/").content.decode()
    assert "whoever had it has left" in page
    assert {take_next(hand=hand_of("owain"), asked=Asked(), now=NOON) for _ in range(2)} == {case, waits}
    epoch = current_epoch()
    assert epoch is not None
    assert (epoch.number, bool(stays.open_epoch(2))) == (2, True)


def test_a_session_of_somebody_who_left_is_over_even_if_the_account_is_switched_on_again() -> None:
    leaver, _stays = two()
    tab = at_work_as(leaver.user)
    leave(user=leaver.user, by="machine:test", now=timezone.now())
    User.objects.update(is_active=True)
    assert tab.get("/staff/")["Location"].startswith("/account/login/")


def test_everything_that_leaving_ends_is_in_the_chain_with_who_said_so() -> None:
    leaver, _stays = two()
    case, before = had_by(hand_of()), AuditEvent.objects.count()
    leave(user=leaver.user, by="machine:test (Head)", now=NOON)
    told = AuditEvent.objects.filter(number__gt=before)
    assert list(told.values_list("action", flat=True)) == [
        "keys.revoke", "keys.rotate", "accounts.switch-off", "cases.hand-back",
    ]  # fmt: skip
    assert set(told.values_list("actor", flat=True)) == {"machine:test (Head)"}
    assert acts(case) == ["hand-back"]
    assert json.loads(told.latest("number").details) == {"because": "left"}


def test_what_somebody_closed_stays_closed_and_what_others_have_stays_with_them() -> None:
    leaver, _stays = two()
    closed = stored(state="closed", assignee=leaver.user, closed_at=NOON.replace(minute=0, second=0))
    others = had_by(hand_of("owain"))
    leave(user=leaver.user, by="machine:test", now=NOON)
    assert Case.objects.get(pk=closed).state == "closed"
    assert Case.objects.get(pk=others).state == "assigned"


def test_where_nobody_else_could_read_nothing_of_the_leaving_happens() -> None:
    leaver = browser_of("nia", role="caseworker")
    ceremony()
    case = had_by(hand_of())
    with pytest.raises(LastReader):
        leave(user=leaver.user, by="machine:test", now=NOON)
    answer = at_work("lead").post(f"/staff/keys/leave/{leaver.key.pk}/", follow=True)
    assert "nightlight keys revoke --even-the-last" in answer.content.decode()
    assert CaseworkerKey.objects.get().revoked_at is None
    assert User.objects.get(username="nia").is_active
    assert Case.objects.get(pk=case).state == "assigned"


@pytest.mark.parametrize("how", ["off", "no role"])
def test_what_is_with_somebody_who_is_gone_without_a_word_is_there_to_be_taken(how: str) -> None:
    case, waits, kept = had_by(hand_of()), had_by(hand_of(), state="waiting"), had_by(hand_of("owain"))
    assert hand_back_of_the_gone(now=NOON) == 0
    if how == "off":
        User.objects.filter(username="nia").update(is_active=False)
    else:
        person().groups.clear()
    before = AuditEvent.objects.count()
    assert [hand_back_of_the_gone(now=NOON) for _ in range(2)] == [2, 0]
    assert {take_next(hand=hand_of("sian"), asked=Asked(), now=NOON) for _ in range(3)} == {case, waits, None}
    assert Case.objects.get(pk=kept).assignee == person("owain")
    told = AuditEvent.objects.filter(number__gt=before, action="cases.hand-back")
    assert {(event.actor, event.details) for event in told} == {("worker", '{"because":"gone"}')}
    page = at_work_as(person("owain")).get(f"/staff/cases/{case}/").content.decode()
    assert "whoever had it does no casework any more" in page


def test_the_key_of_somebody_who_is_gone_is_ended_by_a_word_as_that_of_anybody_else() -> None:
    leaver, stays = two()
    had_by(hand_of())
    User.objects.filter(pk=leaver.user.pk).update(is_active=False)
    epoch = leave(user=leaver.user, by="machine:test", now=NOON)
    assert epoch is not None
    assert stays.open_epoch(epoch.number)
    assert not CaseworkerKey.objects.filter(user=leaver.user, revoked_at=None).exists()
    assert Case.objects.get().state == "new"
