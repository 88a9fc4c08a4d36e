"""What a young person asks for is kept with their case, by the hour, and taken back only as they wish."""

import datetime
from uuid import uuid4

import pytest

from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.removal.actions import NothingToUndo, ask_for_listing, undo_withdrawal, withdraw
from nightlight.reporting.removal.models import Fingerprint, Holder, Standing
from nightlight.reporting.removal.queries import pictures_of
from nightlight.reporting.removal.rules import LEAST_PROMISING_FIRST, standing_of
from tests.reporting.cases.test_actions import NOON
from tests.reporting.removal.asking import HOUR, asked, holder_of, picture

pytestmark = pytest.mark.django_db


def test_pictures_are_numbered_on_and_no_time_is_finer_than_an_hour() -> None:
    case = asked(1, 2)
    asked(3, case=case, now=NOON + 24 * HOUR)
    found = pictures_of(case)
    assert [each.number for each in found] == [1, 2, 3]
    assert [(each.asked_hour.day, each.asked_hour.minute, each.asked_hour.second) for each in found] == [
        (24, 0, 0), (24, 0, 0), (25, 0, 0),
    ]  # fmt: skip
    assert Holder.objects.count() == 1
    assert holder_of(case) != case
    columns = {field.name for field in Fingerprint._meta.fields}
    assert columns == {
        "id", "holder", "number", "kind", "value", "media", "quality", "low_trust", "asked_hour", "withdraw_at",
        "standing", "confirmed_by", "listed_cursor", "confirmed_cursor",
    }  # fmt: skip


def test_nothing_is_kept_for_a_case_that_is_not_there() -> None:
    with pytest.raises(CaseUnknown):
        ask_for_listing(case=uuid4(), fingerprints=picture(1), low_trust=False, now=NOON)


def test_one_picture_or_all_are_withdrawn_after_72_hours_and_not_once_somebody_has_thought_again() -> None:
    case, other = asked(1, 2), asked(1)
    withdraw(case=case, numbers=[2], now=NOON)
    first, second = pictures_of(case)
    assert first.withdraw_at is None
    assert second.withdraw_at
    assert second.withdraw_at - NOON >= 72 * HOUR
    assert second.withdraw_at.minute == 0
    # Asked for once more, it takes effect no later; and the other one goes with it.
    withdraw(case=case, numbers=None, now=NOON + 5 * HOUR)
    assert [each.withdraw_at for each in pictures_of(case)] == [second.withdraw_at + 5 * HOUR, second.withdraw_at]
    undo_withdrawal(case=case, numbers=[2], now=second.withdraw_at - datetime.timedelta(seconds=1))
    with pytest.raises(NothingToUndo):
        undo_withdrawal(case=case, numbers=None, now=second.withdraw_at + 5 * HOUR)
    assert [each.withdraw_at is None for each in pictures_of(case)] == [False, True]
    assert [each.withdraw_at for each in pictures_of(other)] == [None]


def test_what_was_asked_for_goes_with_its_case() -> None:
    kept, gone = asked(1), asked(2)
    Case.objects.get(pk=gone).delete()
    assert {row.holder.case_id for row in Fingerprint.objects.select_related("holder")} == {kept}
    assert Holder.objects.count() == 1


def test_a_picture_stands_as_the_least_promising_of_its_fingerprints() -> None:
    assert standing_of(["listed", "waiting", "listed"]) == "waiting"
    assert standing_of(["listed", "disputed"]) == "disputed"
    assert set(LEAST_PROMISING_FIRST) == set(Standing.values)
