"""Judging anew: up never puts off, down never brings forward, and both say why."""

import datetime
import json

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import BANDS, Band
from nightlight.staff.queue.actions import change_band
from nightlight.staff.queue.clocks import NEXT_WITHIN, after_band, is_raised
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import BandReason, Work
from nightlight.staff.queue.moves import ActImpossible
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, had_by, hand

pytestmark = pytest.mark.django_db


def changed(to: Band, **columns: object) -> Case:
    """Store a case of the middle band and judge it anew."""
    case = had_by(hand(), **columns)  # type: ignore[arg-type]  # columns of a case
    change_band(case=case, band=to, reason=BandReason.SAFE_NOW, hand=hand(), now=NOON, hours=ALWAYS)
    return Case.objects.get(pk=case)


def test_a_raised_case_is_due_sooner_and_the_change_is_written_down_with_its_reason() -> None:
    found = changed("top", due_at=TWELVE + DAY)
    assert (found.band, found.due_at, found.after_top) == ("top", TWELVE + HOUR, 0)
    assert json.loads(AuditEvent.objects.get().details) == {"from": "middle", "to": "top", "reason": "safe-now"}


def test_a_case_that_was_read_is_due_by_when_the_next_thing_is_done() -> None:
    case = had_by(hand(), due_at=TWELVE + 3 * DAY)
    Work.objects.create(case_id=case, taken_at=NOON, opened_at=NOON)
    change_band(case=case, band="high", reason=BandReason.MISJUDGED, hand=hand(), now=NOON, hours=ALWAYS)
    assert Case.objects.get(pk=case).due_at == TWELVE + DAY + HOUR


def test_the_band_that_a_case_has_is_no_change() -> None:
    with pytest.raises(ActImpossible):
        changed("middle")
    assert not AuditEvent.objects.exists()


@pytest.mark.parametrize("is_read", [False, True])
@pytest.mark.parametrize("due_in", range(-48, 200, 7))
def test_up_never_puts_off_and_down_never_brings_forward_nor_puts_off_too_far(is_read: bool, due_in: int) -> None:
    due_at = TWELVE + due_in * HOUR
    for old in BANDS:
        for new in BANDS:
            after = after_band(due_at, old, new, is_read=is_read, now=NOON, hours=ALWAYS)
            if is_raised(old, new):
                assert after <= due_at
            else:
                assert due_at <= after <= max(due_at, NOON + NEXT_WITHIN[new] + datetime.timedelta(hours=1))
