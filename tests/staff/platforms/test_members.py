"""/staff/platforms/: two leads let a platform in, its key's secret is seen once, and it is put out again."""

import datetime
import logging
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.hashlist.actions import list_signals
from nightlight.partners.members.actions import make_key, note_fault, note_pull
from nightlight.partners.members.models import Key, Member
from nightlight.partners.members.queries import KeyRefused, member_with
from nightlight.pure.matching.snapshots import public_key_of
from tests.cast import at_work, at_work_as, staff
from tests.partners.hashlist.listing import MAYA, NOW, pdq
from tests.staff.platforms.pages import main, text

pytestmark = pytest.mark.django_db
PONDS = "/staff/platforms/ponds/"
PROPOSED = {"name": "Ponds & Lakes", "code": "ponds", "authorised": "no", "takes_self_reported": "yes"}
MADE = {"scopes": ["pull", "feedback"], "days": "90"}


@pytest.fixture
def lead() -> Client:
    return at_work("lead")


@pytest.fixture
def second() -> Client:
    """Another lead, with an account of their own."""
    return at_work_as(staff("lead", name="nia"))


def shown_key(answer: Any) -> tuple[str, str]:
    """Return the name and the secret that an answer shows."""
    name, secret, public = (each.get_text() for each in main(answer).select("dd.nl-keys__print"))
    assert public == public_key_of(settings.LIST_KEY)
    return name, secret


def vetted(lead: Client, second: Client) -> None:
    lead.post("/staff/platforms/", PROPOSED)
    assert second.post(f"{PONDS}confirm/", {"vetted": "on"}).status_code == 302


def test_one_lead_proposes_another_vets_and_one_alone_lets_nobody_in(lead: Client, second: Client) -> None:
    assert lead.post("/staff/platforms/", PROPOSED)["Location"] == PONDS
    assert not main(lead.get(PONDS)).select("form[action$='/confirm/']")
    refused = lead.post(f"{PONDS}confirm/", {"vetted": "on"})
    assert (refused.status_code, "Another lead vets them" in text(refused)) == (409, True)
    refused = second.post(f"{PONDS}confirm/", {})
    assert (refused.status_code, "the second of two" in text(refused)) == (422, True)
    assert Member.objects.get().confirmed_at is None
    assert second.post(f"{PONDS}confirm/", {"vetted": "on"})["Location"] == PONDS
    assert "Proposed by lead" in text(lead.get(PONDS))
    assert "Vetted by nia" in text(lead.get(PONDS))
    refused = second.post(f"{PONDS}confirm/", {"vetted": "on"})
    assert (refused.status_code, "changed meanwhile" in text(refused)) == (409, True)
    told = AuditEvent.objects.filter(subject="member:ponds").order_by("number")
    assert [event.action for event in told] == ["members.propose", "members.confirm"]


def test_what_is_wrong_with_a_proposal_is_said_and_nothing_is_kept(lead: Client) -> None:
    for wrong in (
        {"code": "Pönds"},
        {"code": "a" * 41},
        {"name": ""},
        {"authorised": "perhaps"},
        {"takes_self_reported": ""},
    ):
        refused = lead.post("/staff/platforms/", PROPOSED | wrong)
        assert (refused.status_code, len(main(refused).select(".govuk-error-message"))) == (422, 1)
    assert not Member.objects.exists()
    lead.post("/staff/platforms/", PROPOSED)
    refused = lead.post("/staff/platforms/", PROPOSED)
    assert (refused.status_code, "has this code already" in text(refused)) == (422, True)
    assert lead.get("/staff/platforms/nobody/").status_code == 404
    assert lead.post("/staff/platforms/nobody/end/").status_code == 404


def test_a_keys_secret_is_in_the_one_answer_that_made_it_and_nowhere_else(
    lead: Client, second: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    vetted(lead, second)
    address = f"{PONDS}key/"
    for _ in range(2):
        answer = lead.post(address, MADE)
        assert (answer.status_code, answer["Cache-Control"]) == (200, "no-store")
        name, secret = shown_key(answer)
        address = f"{PONDS}key/{name}/rotate/"
        assert answer.content.decode().count(secret) == 1
        assert secret not in str(answer.headers) + str(answer.cookies)
        assert member_with(name, secret, "feedback", now=timezone.now()).code == "ponds"
        for after in (lead.get(PONDS), second.get(PONDS), lead.get(answer.wsgi_request.path, follow=True)):
            assert after.status_code == 200
            assert name in text(after)
            assert secret not in after.content.decode()
        stored = [row for model in (Key, Member, AuditEvent) for row in model.objects.values_list()]
        sessions = [session.get_decoded() for session in Session.objects.all()]
        assert secret not in f"{stored} {sessions} {caplog.text}"
    # Nothing comes back for whoever sends what can't be a key.
    for wrong in ({"scopes": ["everything"]}, {"days": "4000"}, {"days": ""}):
        refused = lead.post(f"{PONDS}key/", MADE | wrong)
        assert (refused.status_code, len(main(refused).select(".govuk-error-message"))) == (422, 1)
    assert Key.objects.count() == 2


def test_keys_overlap_while_they_are_rotated_and_end_at_once_when_a_lead_says_so(lead: Client, second: Client) -> None:
    vetted(lead, second)
    old, secret = shown_key(lead.post(f"{PONDS}key/", MADE))
    new, _secret = shown_key(lead.post(f"{PONDS}key/{old}/rotate/", {"days": "365"}))
    now = timezone.now()
    assert Key.objects.get(pk=old).expires_at < now + timedelta(days=15)
    assert Key.objects.get(pk=new).scopes == ["feedback", "pull"]
    assert "1 ends within 30 days" in text(lead.get("/staff/platforms/"))
    assert [each.get_text() for each in main(lead.get(PONDS)).select("li .nl-platforms__mark")] == [
        "Ends within 30 days"
    ]
    # No lead ends another member's key by a mistyped address.
    lead.post("/staff/platforms/", PROPOSED | {"code": "rivers"})
    for act, given in (("revoke", {}), ("rotate", {"days": "30"})):
        assert lead.post(f"/staff/platforms/rivers/key/{old}/{act}/", given).status_code == 409
    assert member_with(old, secret, "pull", now=now).code == "ponds"
    assert lead.post(f"{PONDS}key/{old}/revoke/")["Location"] == PONDS
    with pytest.raises(KeyRefused, match="revoked"):
        member_with(old, secret, "pull", now=timezone.now())
    for act, given in (("revoke", {}), ("rotate", {"days": "30"})):
        refused = lead.post(f"{PONDS}key/{old}/{act}/", given)
        assert (refused.status_code, "changed meanwhile" in text(refused)) == (409, True)


def test_a_lead_sees_how_far_each_has_come_and_counts_no_change_that_is_not_theirs(
    lead: Client, second: Client
) -> None:
    vetted(lead, second)
    assert "Last pull Never" in text(lead.get(PONDS))
    asked = {"holder": MAYA, "media": "image", "low_trust": False, "by": "worker", "now": NOW}
    cursor = list_signals(signals=[pdq(1)], **asked).cursor  # type: ignore[arg-type]  # as named
    note_pull(member=Member.objects.get(), way="stopncii", cursor=cursor, entries=1, now=timezone.now())
    assert "They have all of it" in text(lead.get("/staff/platforms/"))
    list_signals(signals=[pdq(2), pdq(3)], **asked)  # type: ignore[arg-type]  # as named
    assert "2 changes wait for them" in text(lead.get(PONDS))
    assert lead.post(f"{PONDS}choose/", {"takes_self_reported": "no"})["Location"] == PONDS
    assert "They have all of it" in text(lead.get(PONDS))
    assert lead.post(f"{PONDS}choose/", {}).status_code == 422


def test_a_lead_reads_what_a_members_program_was_told_when_its_calls_were_refused(lead: Client, second: Client) -> None:
    vetted(lead, second)
    assert "What went wrong" not in text(lead.get(PONDS))
    ponds, now = Member.objects.get(), timezone.now()
    for at in (now - datetime.timedelta(days=2), now):
        note_fault(member=ponds, status=409, told="This cursor is of another list. <Pull again>", now=at)
    page = text(lead.get(PONDS))
    assert "409 This cursor is of another list. <Pull again>" in page
    assert "for the first time" in page


def test_a_membership_that_has_ended_opens_nothing_and_is_offered_nothing(lead: Client, second: Client) -> None:
    vetted(lead, second)
    now = timezone.now()
    made = make_key(code="ponds", scopes=["pull"], expires_at=now + timedelta(days=30), by="account:1", now=now)
    assert second.post(f"{PONDS}end/")["Location"] == PONDS
    with pytest.raises(KeyRefused, match="ended"):
        member_with(made.id, made.secret, "pull", now=timezone.now())
    page = lead.get("/cy/staff/platforms/ponds/")
    assert not main(page).select("form")
    assert "Wedi dod i ben" in text(page)
    sent = {"end": {}, "key": MADE, "choose": {"takes_self_reported": "no"}, f"key/{made.id}/rotate": {"days": "30"}}
    for act, given in sent.items():
        assert lead.post(f"{PONDS}{act}/", given).status_code == 409, act
    assert Key.objects.count() == 1


def test_the_list_of_members_asks_the_database_no_more_for_many_than_for_one(
    lead: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(8):
        lead.post("/staff/platforms/", PROPOSED | {"code": f"pond-{number}"})
    # One count of changes for each member, and a dozen for all.
    with django_assert_max_num_queries(24):
        assert main(lead.get("/staff/platforms/")).select("tbody tr")
