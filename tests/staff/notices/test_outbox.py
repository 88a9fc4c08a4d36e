"""Mail waits in the database until the server has taken it: dead, refusing or slow, it loses nothing."""

import datetime
from typing import Any

import pytest
import structlog
from django.db import IntegrityError, transaction

from nightlight.staff.notices import outbox
from nightlight.staff.notices.models import Kind, Mail
from nightlight.staff.notices.outbox import Receiver, forget_old, put, send_waiting, stuck_since
from nightlight.staff.notices.rules import wait_after
from tests.conftest import free_port
from tests.staff.notices.postbox import Postbox
from tests.staff.notices.watch import MINUTE, NIGHT, round_at
from tests.staff.queue.making import DAY, person

pytestmark = pytest.mark.django_db


def to(*names: str) -> list[Receiver]:
    return [Receiver(account=person(name)) for name in names]


def work(*names: str, number: int = 1, now: datetime.datetime = NIGHT, kind: Kind = Kind.WORK) -> None:
    """Let people be told of new work."""
    key = "waiting" if kind in (Kind.PAGE, Kind.ESCALATION) else "new"
    put(kind, {key: number}, to=to(*names), now=now)


def test_what_was_put_is_sent_once(postbox: Postbox) -> None:
    work("nia", "owen")
    assert [send_waiting(now=NIGHT), send_waiting(now=NIGHT + 60 * MINUTE)] == [2, 0]
    assert sorted(postbox.to) == ["nia@example.org", "owen@example.org"]
    assert set(Mail.objects.values_list("sent_at", "tries", "error")) == {(NIGHT, 1, "")}


def test_a_server_that_is_dead_for_hours_loses_nothing(postbox: Postbox, settings: Any) -> None:
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, free_port()
    work("nia", "owen")
    with structlog.testing.capture_logs() as logs:
        sent = sum(send_waiting(now=NIGHT + minute * MINUTE) for minute in range(240))
    assert (sent, Mail.objects.filter(sent_at=None).count()) == (0, 2)
    assert {line["error"] for line in logs} == {"ConnectionRefusedError"}
    # It is tried less and less often, though never later than an hour after the last time, and one attempt a round.
    assert 10 <= len(logs) <= 24
    assert stuck_since(NIGHT + 240 * MINUTE) == NIGHT
    settings.EMAIL_PORT = port
    assert sum(send_waiting(now=NIGHT + (240 + minute) * MINUTE) for minute in range(61)) == 2
    assert len(postbox.mails) == 2
    assert stuck_since(NIGHT + 400 * MINUTE) is None


def test_what_wakes_somebody_is_tried_every_five_minutes_at_least(settings: Any) -> None:
    assert [wait_after(tries, urgent=True) // MINUTE for tries in (1, 2, 3, 4, 9, 10_000)] == [1, 2, 4, 5, 5, 5]
    assert [wait_after(tries, urgent=False) // MINUTE for tries in (1, 2, 3, 6, 7, 10_000)] == [1, 2, 4, 32, 60, 60]


def test_a_refused_receiver_keeps_nobody_else_from_their_mail(postbox: Postbox) -> None:
    postbox.refuses = {"nia@example.org"}
    work("nia", "owen")
    assert send_waiting(now=NIGHT) == 1
    assert postbox.to == ["owen@example.org"]
    assert Mail.objects.get(sent_at=None).error == "SMTPRecipientsRefused"
    postbox.refuses = set()
    assert send_waiting(now=NIGHT + MINUTE) == 1


def test_a_server_that_answers_nothing_costs_one_attempt_a_round(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "SERVER_TIMEOUT", 0.2)
    postbox.is_silent.set()
    work("nia", "owen", "zoe")
    assert send_waiting(now=NIGHT) == 0
    assert sorted(Mail.objects.values_list("tries", "error")) == [(0, ""), (0, ""), (1, "SMTPServerDisconnected")]
    postbox.is_silent.clear()
    assert sum(send_waiting(now=NIGHT + minute * MINUTE) for minute in range(3)) == 3


def test_a_slow_server_does_not_keep_the_worker_from_its_other_work(postbox: Postbox) -> None:
    work(*(f"person-{number}" for number in range(6)))
    seconds = iter([0.0, 0.0, 12.0, 24.0, 36.0])
    assert send_waiting(now=NIGHT, clock=lambda: next(seconds)) == 3
    assert send_waiting(now=NIGHT) == 3
    assert len(set(postbox.to)) == 6


def test_the_urgent_goes_first(postbox: Postbox) -> None:
    work("nia", kind=Kind.WORK)
    work("owen", now=NIGHT + MINUTE, kind=Kind.PAGE)
    send_waiting(now=NIGHT + MINUTE)
    assert postbox.to == ["owen@example.org", "nia@example.org"]


def test_one_mail_waits_at_a_time_with_the_newest_numbers_and_the_time_of_the_first(postbox: Postbox) -> None:
    for number in (1, 2, 7):
        work("nia", number=number, now=NIGHT + number * MINUTE)
    (mail,) = Mail.objects.all()
    assert (mail.numbers, mail.since, mail.made_at) == ({"new": 7}, NIGHT + MINUTE, NIGHT + 7 * MINUTE)
    send_waiting(now=NIGHT + 7 * MINUTE)
    assert "7" in postbox.subjects[0]
    work("nia", number=1, now=NIGHT + 8 * MINUTE)
    assert Mail.objects.count() == 2


def test_numbers_that_change_while_a_mail_is_on_its_way_are_sent_as_well(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    work("nia", number=1)
    hand_over = outbox._hand_over

    def meanwhile(mail: Mail, connection: Any) -> int:
        taken = hand_over(mail, connection)
        work("nia", number=2, now=NIGHT + MINUTE)
        return taken

    with monkeypatch.context() as patched:
        patched.setattr(outbox, "_hand_over", meanwhile)
        send_waiting(now=NIGHT)
    assert Mail.objects.get().sent_at is None
    send_waiting(now=NIGHT + 2 * MINUTE)
    assert ["1" in postbox.subjects[0], "2" in postbox.subjects[1]] == [True, True]


def test_a_worker_that_dies_before_noting_it_sends_it_again_under_the_same_name(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    work("nia")
    with monkeypatch.context() as patched:
        patched.setattr(outbox, "_done", dies)
        with pytest.raises(KeyboardInterrupt):
            send_waiting(now=NIGHT)
    assert send_waiting(now=NIGHT) == 0
    assert send_waiting(now=NIGHT + MINUTE) == 1
    first, second = postbox.mails
    assert first["Message-ID"] == second["Message-ID"]


def test_a_mail_that_another_worker_has_claimed_is_left_to_it(postbox: Postbox) -> None:
    work("nia")
    (mail,) = Mail.objects.all()
    Mail.objects.update(tries=1, next_try_at=NIGHT + MINUTE)
    assert outbox._send([mail], NIGHT, lambda: 0.0) == 0
    assert postbox.mails == []


def test_without_a_mail_server_everything_waits_and_is_seen_to_wait(settings: Any) -> None:
    settings.SENDS_MAIL = False
    work("nia")
    assert send_waiting(now=NIGHT) == 0
    found = Mail.objects.get()
    assert (found.sent_at, found.error) == (None, "NotSetUp")
    assert stuck_since(NIGHT + 9 * MINUTE) is None
    assert stuck_since(NIGHT + 10 * MINUTE) == NIGHT


def test_mail_to_whoever_has_left_or_has_no_address_any_more_ends_and_holds_up_nobody(postbox: Postbox) -> None:
    for change in ({"email": ""}, {"is_active": False}):
        gone = person(f"{next(iter(change))}-person")
        type(gone).objects.filter(pk=gone.pk).update(**change)
        work(gone.username)
    work("zoe")
    assert send_waiting(now=NIGHT) == 1
    assert not Mail.objects.filter(sent_at=None).exists()


def test_a_receiver_who_is_refused_alarms_the_queue_only_where_they_are_to_be_woken(postbox: Postbox) -> None:
    postbox.refuses = {"nia@example.org"}
    work("nia")
    send_waiting(now=NIGHT)
    assert stuck_since(NIGHT + DAY) is None
    work("nia", kind=Kind.PAGE, now=NIGHT + MINUTE)
    send_waiting(now=NIGHT + MINUTE)
    assert stuck_since(NIGHT + DAY) == NIGHT + MINUTE


def test_a_worker_that_does_not_run_is_noticed_although_no_mail_waits() -> None:
    assert stuck_since(NIGHT) is None
    round_at(NIGHT)
    assert stuck_since(NIGHT + 9 * MINUTE) is None
    assert stuck_since(NIGHT + 10 * MINUTE) == NIGHT


def test_what_went_out_is_forgotten_after_a_month_and_so_is_what_tells_nothing_any_more(postbox: Postbox) -> None:
    work("nia")
    send_waiting(now=NIGHT)
    work("owen")
    assert forget_old(now=NIGHT + 29 * DAY) == 0
    work("zoe", now=NIGHT + 29 * DAY)
    assert forget_old(now=NIGHT + 30 * DAY) == 2
    assert Mail.objects.get().account == person("zoe")


def test_a_mail_holds_numbers_and_no_word() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        put(Kind.WORK, {"new": "zebrafinch"}, to=to("nia"), now=NIGHT)  # type: ignore[dict-item]  # what must not be
    assert not Mail.objects.exists()


def test_an_address_that_can_not_be_written_holds_up_nobody(postbox: Postbox) -> None:
    type(person("nia")).objects.filter(username="nia").update(email="nia\n@example.org")
    work("nia")
    work("owen")
    assert send_waiting(now=NIGHT) == 1
    assert postbox.to == ["owen@example.org"]
    assert Mail.objects.get(sent_at=None).is_refused


def test_the_database_keeps_one_receiver_a_mail() -> None:
    given: dict[str, Any] = {"kind": "work", "numbers": {}, "since": NIGHT, "made_at": NIGHT, "next_try_at": NIGHT}
    for receiver in ({"contact": ""}, {"account": person(), "contact": "duty@example.org"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Mail.objects.create(**given | receiver)
