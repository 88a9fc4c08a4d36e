"""A case of the highest urgency wakes people by a real mail server, and goes on until somebody has taken it."""

import datetime
import json
from typing import Any
from uuid import UUID

import pytest
import structlog
from django.contrib.auth.models import User

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.models import EpochGrant, TeamEpoch
from nightlight.reporting.cases.models import Alarm, Case
from nightlight.reporting.cases.rules import reference_of
from nightlight.service import upkeep
from nightlight.staff.casefile.actions import open_case
from nightlight.staff.notices import paging
from nightlight.staff.notices.models import Mail
from nightlight.staff.queue.actions import Seen, assign, change_band, close, hand_back, take_next
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import BandReason, Outcome
from nightlight.staff.queue.moves import Hand
from tests.foundation.keys.browser import ceremony
from tests.reporting.threads import at_once
from tests.staff.casefile.cases import holds_key
from tests.staff.notices.postbox import Postbox
from tests.staff.notices.watch import CONTACT, EVERY, MINUTE, NIGHT, always_on_call, round_at, urgent
from tests.staff.queue.making import had_by, hand, lead, person, stored

pytestmark = pytest.mark.django_db
NIA = "nia@example.org"


def rounds(minutes: int, *, begin: datetime.datetime = NIGHT) -> list[int]:
    """Let the worker do a round a minute; return at which of the minutes people were paged."""
    return [minute for minute in range(minutes) if round_at(begin + minute * MINUTE)]


def opened(case: UUID, by: Hand, now: datetime.datetime) -> None:
    """Let somebody who has a key open a case."""
    assert by.user is not None
    holds_key(by.user)
    open_case(case=case, hand=by, now=now, hours=ALWAYS)


def test_whoever_is_on_call_is_woken_at_once_at_night_however_little_the_sender_is_trusted(postbox: Postbox) -> None:
    always_on_call()
    urgent()
    assert round_at(NIGHT) == 1
    assert postbox.to == [NIA]
    assert postbox.mails[0]["Importance"] == "high"


def test_it_goes_on_until_somebody_takes_it(postbox: Postbox) -> None:
    always_on_call()
    case = urgent()
    assert rounds(25) == [0, 10, 20]
    found = Alarm.objects.get()
    assert (found.case_id, found.pages, found.sent_at) == (case, 3, NIGHT + 20 * MINUTE)
    assert (found.made_at.minute, found.made_at.second) == (0, 0)
    assert postbox.to == [NIA] * 3
    assert take_next(hand=hand(), asked=Asked(), now=NIGHT + 25 * MINUTE) == case
    assert rounds(25, begin=NIGHT + 26 * MINUTE) == []


def test_what_was_taken_and_is_not_opened_within_half_an_hour_wakes_people_again(postbox: Postbox) -> None:
    always_on_call()
    case = urgent()
    round_at(NIGHT)
    take_next(hand=hand(), asked=Asked(), now=NIGHT + 5 * MINUTE)
    assert rounds(80) == [35, 65]
    opened(case, hand(), NIGHT + 80 * MINUTE)
    assert rounds(80, begin=NIGHT + 80 * MINUTE) == []


def test_whoever_is_handed_what_another_has_opened_has_to_open_it_as_well(postbox: Postbox) -> None:
    always_on_call()
    case = urgent()
    round_at(NIGHT)
    for place, somebody in enumerate((hand(), hand("owain"))):
        begin = NIGHT + place * 60 * MINUTE
        take_next(hand=somebody, asked=Asked(), now=begin)
        assert rounds(40, begin=begin)[:1] == [30]
        opened(case, somebody, begin + 40 * MINUTE)
        assert rounds(10, begin=begin + 41 * MINUTE) == []
        hand_back(case=case, hand=somebody, now=begin + 55 * MINUTE)
    assert round_at(NIGHT + 121 * MINUTE) == 1


def test_a_case_in_contact_that_is_given_to_somebody_else_has_to_be_opened_by_them(postbox: Postbox) -> None:
    always_on_call()
    case = had_by(hand(), band="top")
    opened(case, hand(), NIGHT)
    Case.objects.filter(pk=case).update(state="in-contact")
    assert rounds(60) == []
    seen = Seen(case, "in-contact", hand().user.pk)  # type: ignore[union-attr]  # a person's hand
    assign(seen=[seen], to=person("owain"), hand=lead(), now=NIGHT + 60 * MINUTE)
    assert rounds(40, begin=NIGHT + 60 * MINUTE)[:1] == [30]
    opened(case, hand("owain"), NIGHT + 100 * MINUTE)
    assert rounds(40, begin=NIGHT + 101 * MINUTE) == []


def test_a_lead_who_gives_a_case_to_whoever_has_it_wakes_nobody(postbox: Postbox) -> None:
    always_on_call()
    case = had_by(hand(), band="top")
    opened(case, hand(), NIGHT)
    seen = Seen(case, "assigned", hand().user.pk)  # type: ignore[union-attr]  # a person's hand
    assign(seen=[seen], to=person(), hand=lead(), now=NIGHT)
    assert rounds(60) == []


def test_what_was_handed_back_or_is_judged_anew_to_be_urgent_wakes_people(postbox: Postbox) -> None:
    always_on_call()
    back, raised = had_by(hand(), band="top"), stored(band="middle")
    opened(back, hand(), NIGHT)
    assert round_at(NIGHT) == 0
    hand_back(case=back, hand=hand(), now=NIGHT)
    change_band(
        case=raised, band="top", reason=BandReason.NEW_INFORMATION, hand=lead(), now=NIGHT, hours=ALWAYS
    )  # fmt: skip
    assert round_at(NIGHT + MINUTE) == 2


def test_what_is_closed_or_less_urgent_wakes_nobody(postbox: Postbox) -> None:
    always_on_call()
    closed = had_by(hand(), band="top")
    close(case=closed, outcome=Outcome.TEST, hand=hand(), now=NIGHT)
    for band in ("high", "middle", "standard"):
        stored(band=band)
    assert rounds(12) == []
    assert postbox.mails == []


@pytest.mark.parametrize(
    ("on_call", "with_key", "woken"),
    [(False, False, {CONTACT}), (True, False, {NIA, CONTACT}), (True, True, {NIA})],
)
def test_the_contacts_are_woken_as_well_where_nobody_on_call_can_open_it(
    postbox: Postbox, on_call: bool, with_key: bool, woken: set[str]
) -> None:
    if on_call:
        always_on_call(with_key=with_key)
    urgent()
    round_at(NIGHT)
    assert set(postbox.to) == woken


def test_the_contacts_are_woken_as_well_when_three_pages_brought_nobody(postbox: Postbox) -> None:
    always_on_call()
    urgent()
    rounds(30)
    assert CONTACT not in postbox.to
    rounds(1, begin=NIGHT + 30 * MINUTE)
    assert set(postbox.to[-2:]) == {NIA, CONTACT}


def test_whoever_left_or_can_not_be_mailed_is_not_counted_on(postbox: Postbox) -> None:
    for change in ({"is_active": False}, {"email": ""}):
        name = f"{next(iter(change))}-person"
        gone = always_on_call(name)
        for field, value in change.items():
            setattr(gone, field, value)
        gone.save()
    urgent()
    assert round_at(NIGHT) == 1
    assert postbox.to == [CONTACT]


def test_a_key_of_an_older_epoch_does_not_open_what_comes_now(postbox: Postbox) -> None:
    always_on_call()
    ceremony(again=True)
    # As for whoever joins late: a colleague has granted them what came before, and not the newest epoch yet.
    newest = TeamEpoch.objects.get(ended_at=None)
    EpochGrant.objects.filter(epoch=newest, caseworker_key__isnull=False).delete()
    assert EpochGrant.objects.filter(caseworker_key__isnull=False).exists()
    urgent()
    round_at(NIGHT)
    assert set(postbox.to) == {NIA, CONTACT}


def test_a_flood_is_one_mail_that_counts_all_of_it(postbox: Postbox) -> None:
    always_on_call()
    for _ in range(120):
        urgent()
    assert [round_at(NIGHT), round_at(NIGHT + MINUTE)] == [120, 0]
    assert len(postbox.mails) == 1
    assert "120" in postbox.subjects[0]
    urgent()
    # What comes in between is told of at once, with all the others, which then wait their ten minutes again.
    assert rounds(14, begin=NIGHT + 2 * MINUTE) == [0, 10]


def test_with_nobody_to_wake_the_log_says_so_in_every_round_and_the_first_who_comes_is_woken(postbox: Postbox) -> None:
    case = urgent()
    for minute in range(2):
        with structlog.testing.capture_logs() as logs:
            assert round_at(NIGHT + minute * MINUTE, contacts=()) == 0
        assert logs == [{"event": "urgent work waits", "log_level": "warning", "cases": 1, "on_call": 0}]
        assert reference_of(case) not in str(logs)
    always_on_call()
    assert round_at(NIGHT + 2 * MINUTE, contacts=()) == 1


def test_every_page_is_an_event_that_names_accounts_by_number_and_no_case() -> None:
    nia = always_on_call(with_key=False)
    case = urgent()
    round_at(NIGHT)
    event = AuditEvent.objects.get(action="notices.page")
    assert (event.actor, event.subject) == ("worker", "")
    assert json.loads(event.details) == {"cases": 1, "to": f"account:{nia.pk}", "contacts": 1}
    assert case.hex[:8] not in event.details


def test_the_mail_is_stored_with_what_it_tells_of_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    always_on_call()
    urgent()

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(paging, "record", fails)
        with pytest.raises(RuntimeError):
            round_at(NIGHT)
    assert not Alarm.objects.exists()
    assert not Mail.objects.exists()
    assert round_at(NIGHT) == 1


def test_a_page_in_the_future_keeps_nobody_silent() -> None:
    always_on_call()
    Alarm.objects.create(case_id=urgent(), made_at=NIGHT, sent_at=NIGHT + datetime.timedelta(days=900), pages=1)
    assert round_at(NIGHT) == 1


def test_the_worker_does_it_with_the_operators_contacts(postbox: Postbox, settings: Any) -> None:
    urgent()
    upkeep.page_on_call()
    upkeep.send_mail()
    assert postbox.to == list(settings.OPERATOR.escalation.mail)


def test_a_deleted_case_takes_what_is_known_of_its_pages_with_it() -> None:
    always_on_call()
    urgent()
    round_at(NIGHT)
    Case.objects.all().delete()
    assert not Alarm.objects.exists()
    assert person()


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_page_once() -> None:
    always_on_call()
    urgent()
    told = at_once(*[lambda: paging.page_on_call(contacts=[CONTACT], every=EVERY, now=NIGHT)] * 4)
    assert sorted(told, key=str) == [0, 0, 0, 1]
    assert (Alarm.objects.get().pages, Mail.objects.count()) == (1, 1)
    assert AuditEvent.objects.filter(action="notices.page").count() == 1


@pytest.mark.parametrize("how", ["off", "no role"])
def test_what_somebody_had_opened_who_does_casework_no_more_wakes_people_at_once(postbox: Postbox, how: str) -> None:
    always_on_call()
    case, owain = had_by(hand("owain"), band="top"), person("owain")
    opened(case, hand("owain"), NIGHT)
    assert rounds(12) == []
    if how == "off":
        User.objects.filter(pk=owain.pk).update(is_active=False)
    else:
        owain.groups.clear()
    assert rounds(12, begin=NIGHT + 12 * MINUTE) == [0, 10]
