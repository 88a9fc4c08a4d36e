"""The rota and somebody's mail as pages; and what the queue and the doctor say when mail does not go out."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.ops.findings import Finding
from nightlight.staff.notices import actions
from nightlight.staff.notices.findings import findings
from nightlight.staff.notices.models import Kind, NoDigest, Shift
from nightlight.staff.notices.outbox import Receiver, put, send_waiting
from tests.cast import at_work
from tests.staff.notices.postbox import Postbox
from tests.staff.notices.watch import MINUTE, NIGHT, always_on_call
from tests.staff.queue.making import person

pytestmark = pytest.mark.django_db


def page(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def text(answer: Any) -> str:
    return " ".join(page(answer).select_one("main").get_text(" ").split())  # type: ignore[union-attr]  # every page has one


def shift(**changed: Any) -> dict[str, Any]:
    given = {"person": person().pk, "weekdays": ["4", "5"], "begins": "22:00", "ends": "06:00"}
    return given | changed


def test_a_lead_puts_somebody_on_call_and_everybody_sees_it() -> None:
    lead = at_work("lead")
    answer = lead.post("/staff/rota/add/", shift(), follow=True)
    assert answer.redirect_chain == [("/staff/rota/", 302)]
    assert list(Shift.objects.values_list("weekday", "begins", "ends")) == [(4, 1320, 360), (5, 1320, 360)]
    event = AuditEvent.objects.get(action="rota.add")
    assert event.subject == f"account:{person().pk}"
    assert json.loads(event.details) == {"days": "fri sat", "from": "22:00", "to": "06:00"}
    seen = at_work("caseworker").get("/staff/rota/")
    assert "22:00–06:00 to the next day nia" in text(seen)
    assert not page(seen).select("main form")


def test_a_shift_that_is_there_is_passed_over_and_one_that_was_removed_is_gone() -> None:
    lead = at_work("lead")
    lead.post("/staff/rota/add/", shift())
    lead.post("/staff/rota/add/", shift(weekdays=["5", "6"]))
    assert Shift.objects.count() == 3
    first = Shift.objects.first()
    assert first
    for _ in range(2):
        assert lead.post("/staff/rota/remove/", {"shift": first.pk}).status_code == 302
    assert Shift.objects.count() == 2
    event = AuditEvent.objects.get(action="rota.remove")
    assert (event.subject, json.loads(event.details)["days"]) == (f"account:{person().pk}", "fri")


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"person": ""}, "shift_person"), ({"person": "999999"}, "shift_person"), ({"begins": "25:00"}, "shift_begins"),
        ({"ends": ""}, "shift_ends"), ({"weekdays": []}, ""), ({"weekdays": ["7"]}, ""), ({"weekdays": ["x"]}, ""),
    ],
)  # fmt: skip
def test_a_shift_that_can_not_be_is_refused_with_the_reason_beside_the_field(changed: Any, field: str) -> None:
    answer = at_work("lead").post("/staff/rota/add/", shift(**changed))
    assert answer.status_code == 422
    assert not Shift.objects.exists()
    if field:
        assert page(answer).select_one(f"#{field}[aria-invalid=true]")
    else:
        assert page(answer).select_one("#days_wrong")
    # What else was said is still there.
    assert "22:00" in answer.content.decode() or "begins" in changed


def test_only_who_does_casework_can_be_on_call_and_only_leads_change_the_rota() -> None:
    editor = person("owen", "editor")
    assert at_work("lead").post("/staff/rota/add/", shift(person=editor.pk)).status_code == 422
    for address in ("add", "remove"):
        assert at_work("caseworker").post(f"/staff/rota/{address}/", shift()).status_code == 403
    assert not Shift.objects.exists()


def test_the_rota_is_not_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "MOST_SHIFTS", 1)
    assert at_work("lead").post("/staff/rota/add/", shift()).status_code == 422
    assert not Shift.objects.exists()


def test_the_page_says_who_is_on_call_now_and_what_they_lack(settings: Any) -> None:
    client = at_work("caseworker")
    assert "Now Nobody." in text(client.get("/staff/rota/"))
    assert "Nobody is on call at any time" in text(client.get("/staff/rota/"))
    nia = always_on_call(with_key=False)
    nia.email = ""
    nia.save()
    seen = text(client.get("/staff/rota/"))
    assert "Can’t open new reports No mail address" in seen
    assert "the operator’s contacts are woken as well" in seen
    always_on_call("owen")
    assert "contacts are woken" not in text(client.get("/staff/rota/"))
    nia.is_active = False
    nia.save()
    assert "Does no casework any more: not counted" in text(client.get("/staff/rota/"))


def test_the_daily_counts_are_switched_off_and_on_by_a_form() -> None:
    client = at_work("caseworker")
    assert "You are mailed each day’s counts." in text(client.get("/staff/notices/"))
    assert "You are not mailed" in text(client.post("/staff/notices/", {}, follow=True))
    assert NoDigest.objects.exists()
    assert "You are mailed" in text(client.post("/staff/notices/", {"digest": "on"}, follow=True))
    assert not NoDigest.objects.exists()
    assert AuditEvent.objects.filter(action="notices.digest").count() == 2


def test_the_desk_leads_to_both_pages() -> None:
    links = {link["href"] for link in page(at_work("caseworker").get("/staff/")).select("main a")}
    assert {"/staff/rota/", "/staff/notices/"} <= links


def test_mail_that_does_not_go_out_is_said_on_the_queue_and_by_the_doctor(postbox: Postbox) -> None:
    client, now = at_work("caseworker"), timezone.now()
    postbox.refuses = {"*"}
    put(Kind.PAGE, {"waiting": 1}, to=[Receiver(account=person())], now=now - 11 * MINUTE)
    send_waiting(now=now)
    for headers in ({}, {"X-Fragment": "rows"}):
        answer = client.get("/staff/queue/", headers=headers)
        (banner,) = BeautifulSoup(answer.content, "html.parser").select("[data-queue-mail] [role=alert]")
        assert "Whoever is on call must be rung." in banner.get_text()
    assert "SMTPRecipientsRefused" in text(client.get("/staff/notices/"))
    assert found("mail on its way", now).level == "error"
    assert "SMTPRecipientsRefused" in found("mail on its way", now).found
    postbox.refuses = set()
    send_waiting(now=now + 5 * MINUTE)
    assert not page(client.get("/staff/queue/")).select("[data-queue-mail] [role=alert]")
    assert found("mail on its way", now).level == "ok"


def test_mail_that_has_just_been_made_is_no_reason_to_say_anything() -> None:
    put(Kind.PAGE, {"waiting": 1}, to=[Receiver(account=person())], now=timezone.now() - 9 * MINUTE)
    assert not page(at_work("caseworker").get("/staff/queue/")).select("[data-queue-mail] [role=alert]")


def test_the_doctor_names_hours_in_which_nobody_is_on_call() -> None:
    assert found("rota", NIGHT).level == "warning"
    always_on_call(with_key=False)
    assert found("rota", NIGHT).level == "ok"


def found(subject: str, now: Any) -> Finding:
    return next(finding for finding in findings(now) if finding.subject == subject)
