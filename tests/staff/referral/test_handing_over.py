"""What went on paper, by telephone or in person is a referral with its time and its event, and none has a word."""

import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.referral.actions import NotThen, ReferralRefused, record_otherwise, record_receipt
from nightlight.staff.referral.models import Referral
from nightlight.staff.referral.queries import referrals_of, usable_key
from tests.cast import staff
from tests.staff.referral.bodies import case, last_event

pytestmark = pytest.mark.django_db
DIGEST = "ab" * 32


def hand_over(**changed: Any) -> Referral:
    given: dict[str, Any] = {
        "referral": uuid4(), "body": "kent", "way": "telephone", "lawful_basis": "vital-interests", "duty": "unknown",
        "reason_for_delay": "", "parts": [], **changed,
    }  # fmt: skip
    if "case" not in given:
        given["case"] = case()
    if "by" not in given:
        given["by"] = User.objects.filter(username="nia").first() or staff("caseworker", name="nia", enrolled=False)
    if "handed_at" not in given:
        given["handed_at"] = arrived_now(given["case"])
    return record_otherwise(**given)


def arrived_now(about: UUID) -> datetime.datetime:
    """Let a case have come in this hour, and return a moment since then."""
    now = timezone.now()
    hour = now.replace(minute=0, second=0, microsecond=0)
    Case.objects.filter(pk=about).update(hour=hour, due_at=hour + datetime.timedelta(hours=3))
    return now


def test_a_hand_over_without_a_file_is_a_referral_to_a_body_that_has_no_key(nia: User) -> None:
    about = case()
    at = arrived_now(about)
    made = hand_over(case=about, handed_at=at, parts=["01"], reason_for_delay="key-missing")
    assert usable_key("kent") is None
    assert last_event() == (
        "referral.otherwise", f"account:{nia.pk}", audit_subject(about),
        {"body": "kent", "way": "telephone", "at": at.isoformat(timespec="minutes"), "basis": "vital-interests",
         "duty": "unknown", "delay": "key-missing", "parts": 1, "referral": made.pk.hex},
    )  # fmt: skip
    (shown,) = referrals_of(about)
    assert (shown.body, shown.way, shown.handed_at, shown.made_by) == ("kent", "telephone", at, "nia")
    assert (shown.key, shown.digest) == ("", "")


def test_two_hand_overs_of_a_case_are_two_referrals_and_the_same_twice_is_one() -> None:
    about = case()
    at = arrived_now(about)
    once: dict[str, Any] = {"referral": uuid4(), "case": about, "handed_at": at}
    assert hand_over(**once) == hand_over(**once)
    hand_over(case=about, body="unknown", way="in-person", handed_at=at)
    assert AuditEvent.objects.filter(action="referral.otherwise").count() == 2
    with pytest.raises(ReferralRefused, match="Another referral"):
        hand_over(**{**once, "way": "paper"})


@pytest.mark.parametrize(
    "changed",
    [
        {"body": "zebrafinch"},
        {"body": ""},
        {"way": "file"},
        {"way": "zebrafinch"},
        {"lawful_basis": "zebrafinch"},
        {"duty": "zebrafinch"},
        {"reason_for_delay": "zebrafinch"},
        {"parts": ["zebrafinch"]},
        {"parts": ["01", "01"]},
    ],
    ids=str,
)
def test_what_is_no_code_and_no_part_is_not_handed_over_and_not_repeated(changed: dict[str, object]) -> None:
    with pytest.raises(ReferralRefused) as refused:
        hand_over(**changed)
    assert "zebrafinch" not in str(refused.value)
    assert not Referral.objects.exists()
    assert not AuditEvent.objects.filter(action="referral.otherwise").exists()


@pytest.mark.parametrize("hours", [-2, 2])
def test_nothing_was_handed_over_before_the_report_came_nor_in_time_to_come(hours: int) -> None:
    about = case()
    at = arrived_now(about) + datetime.timedelta(hours=hours)
    with pytest.raises(NotThen):
        hand_over(case=about, handed_at=at)
    assert not Referral.objects.exists()


def test_a_case_that_is_not_there_is_handed_to_nobody() -> None:
    with pytest.raises(CaseUnknown):
        hand_over(case=uuid4(), handed_at=timezone.now())


def test_the_receipt_of_a_hand_over_says_which_one(nia: User) -> None:
    made = hand_over()
    record_receipt(referral=made.pk, reference="CAD 77", by=nia)
    assert last_event()[0] == "referral.receipt"
    assert last_event()[3] == {"body": "kent", "referral": made.pk.hex}


@pytest.mark.parametrize("change", [{"way": "file"}, {"way": "x"}, {"digest": DIGEST}, {"handed_at": None}], ids=str)
def test_the_database_refuses_a_hand_over_that_claims_a_file_or_no_time(change: dict[str, object]) -> None:
    made = hand_over()
    with pytest.raises(IntegrityError), transaction.atomic():
        Referral.objects.filter(pk=made.pk).update(**change)
    later = made.made_at + datetime.timedelta(seconds=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        Referral.objects.filter(pk=made.pk).update(handed_at=later)
