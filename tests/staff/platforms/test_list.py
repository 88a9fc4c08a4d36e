"""/staff/list/: a lead decides on what was said of an entry, sees no picture, and names what is harmless."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.hashlist.actions import give_opinion, list_signals
from nightlight.partners.hashlist.models import Entry, Harmless
from nightlight.pure.matching.signals import Signal
from nightlight.staff.platforms import queries
from tests.cast import at_work
from tests.partners.hashlist.listing import IDRIS, MAYA, NOW, entry_of, member, pdq
from tests.staff.platforms.pages import main, text

pytestmark = pytest.mark.django_db
LIST = "/staff/list/"


@pytest.fixture
def lead() -> Client:
    return at_work("lead")


def disputed(*numbers: int) -> None:
    """List fingerprints for two people, and have two platforms dispute them and a hotline confirm them."""
    signals = [pdq(number) for number in numbers]
    for holder in (MAYA, IDRIS):
        list_signals(holder=holder, signals=signals, media="image", low_trust=True, by="worker", now=NOW)
    said = ((member("one"), "disputed"), (member("two"), "disputed"), (member("hotline", authorised=True), "confirmed"))
    for each, what in said:
        for signal in signals:
            give_opinion(member=each, value=signal.value, said=what, tags=[], now=NOW)  # type: ignore[arg-type]  # as it says


def decide(lead: Client, signal: Signal, **changed: Any) -> Any:
    entry = entry_of(signal)
    given = {"decision": "remove", "grounds": "authorised-body", "seen": entry.cursor, **changed}
    return lead.post(f"{LIST}{entry.pk}/decide/", given)


def test_a_disputed_entry_shows_who_said_what_and_the_beginning_of_a_fingerprint_alone(lead: Client) -> None:
    assert "Nothing yet" in text(lead.get(LIST))
    disputed(1)
    answer = lead.get(LIST)
    shown = text(answer)
    assert f"PDQ {pdq(1).value[:12]}…" in shown
    assert pdq(1).value[:13] not in answer.content.decode()
    assert "Never decide by looking at a picture" in shown
    assert "Low trust" in shown
    cells = [" ".join(cell.get_text(" ").split()) for cell in main(answer).select("[aria-labelledby=disputed] td")]
    assert cells[0] == "One, 28 Nov 2026 12:00:00 Two, 28 Nov 2026 12:00:00"
    assert cells[1] == "Hotline (authorised body), 28 Nov 2026 12:00:00"
    assert cells[2] == "2"
    counted = [cell.get_text() for cell in main(answer).select("[aria-labelledby=counts] tbody tr > *")]
    assert counted == ["PDQ", "Disputed", "Confirmed by an authorised body", "1"]


def test_a_lead_takes_an_entry_off_and_keeps_it_again_each_time_with_grounds(lead: Client) -> None:
    disputed(1)
    for wrong in ({"grounds": ""}, {"grounds": "looked at it"}, {"decision": "burn"}):
        refused = decide(lead, pdq(1), **wrong)
        assert (refused.status_code, len(main(refused).select("details[open] .govuk-error-message"))) == (422, 1)
    assert entry_of(pdq(1)).state == "disputed"
    assert decide(lead, pdq(1))["Location"] == LIST
    assert (entry_of(pdq(1)).state, entry_of(pdq(1)).why) == ("withdrawn", "decided")
    again = main(lead.get(LIST)).select_one("[aria-labelledby=removed] form")
    given = {each["name"]: each["value"] for each in again.select("input[name]")}
    assert lead.post(again["action"], given | {"grounds": "young-person"})["Location"] == LIST
    assert entry_of(pdq(1)).state == "active"
    events = AuditEvent.objects.filter(action="hashlist.decide").order_by("number")
    grounds = [json.loads(event.details)["grounds"] for event in events]
    assert grounds == ["authorised-body", "young-person"]
    assert pdq(1).value[:12] not in " ".join(event.details for event in events)


def test_what_has_changed_since_a_lead_read_it_is_not_decided_unseen(lead: Client) -> None:
    disputed(1)
    seen = entry_of(pdq(1)).cursor
    give_opinion(member=member("third"), value=pdq(1).value, said="confirmed", tags=[], now=NOW + timedelta(hours=1))
    for given in ({"seen": seen}, {"seen": 0}):
        refused = decide(lead, pdq(1), **given)
        assert (refused.status_code, "changed meanwhile" in text(refused)) == (409, True)
    assert lead.post(f"{LIST}999999/decide/", {"decision": "keep"}).status_code == 409
    assert entry_of(pdq(1)).state == "disputed"


def test_more_than_a_page_of_disputes_is_read_page_by_page_and_a_refusal_stays_on_its_page(
    lead: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "PAGE", 2)
    disputed(1, 2, 3)
    first, last = (lead.get(f"{LIST}?disputed={number}") for number in (1, 2))
    rows = [len(main(page).select("[aria-labelledby=disputed] tbody tr")) for page in (first, last)]
    assert rows == [2, 1]
    form = main(last).select_one("[aria-labelledby=disputed] form")
    refused = lead.post(form["action"], {"seen": "1"})
    assert refused.status_code == 422
    assert len(main(refused).select("details[open]")) == 1


def test_harmless_pictures_are_named_by_their_fingerprints_and_what_is_none_is_said_of_its_line(lead: Client) -> None:
    disputed(1)
    good = [pdq(1).value.upper(), "", f"  {pdq(2).value} "]
    given = {"kind": "pdq", "pasted": "\r\n".join(good), "source": "Emoji 16"}
    refused = lead.post(f"{LIST}harmless/", given | {"pasted": "\r\n".join([*good, "xyz", pdq(3).value[:-1]])})
    assert refused.status_code == 422
    assert [f"Line {number} is" in text(refused) for number in (1, 3, 4, 5)] == [False, False, True, True]
    many = "\n".join(f"{number:032x}" for number in range(201))
    wrong = ({"kind": ""}, {"kind": "md5"}, {"source": ""}, {"pasted": " \n"}, {"kind": "md5", "pasted": many})
    for each in wrong:
        assert lead.post(f"{LIST}harmless/", given | each).status_code == 422, each
    assert not Harmless.objects.exists()
    answer = lead.post(f"{LIST}harmless/", given, follow=True)
    assert "1 entry of the list is withdrawn by it" in text(answer)
    assert "2 fingerprints of well-known harmless pictures are kept" in text(answer)
    assert {each.source for each in Harmless.objects.all()} == {"Emoji 16"}
    assert Entry.objects.get().why == "harmless"
    assert "Kept" not in text(lead.get(f"/cy{LIST}"))
