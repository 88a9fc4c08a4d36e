"""A platform gets in by two people and a key that is shown once."""

import datetime

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.members import actions
from nightlight.partners.members.models import Key, Member, Reach
from nightlight.partners.members.queries import KeyRefused, member_with, reached
from nightlight.partners.members.rules import OVERLAP, Scope

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
YEAR = NOW + datetime.timedelta(days=365)


def proposed() -> Member:
    return actions.propose_member(
        code="ponds", name="Ponds", authorised=False, takes_self_reported=True, by="account:1", now=NOW
    )


def key(*scopes: Scope) -> actions.NewKey:
    return actions.make_key(code="ponds", scopes=scopes or ("pull",), expires_at=YEAR, by="account:1", now=NOW)


def test_whoever_proposes_a_platform_cannot_be_the_one_who_vets_it() -> None:
    proposed()
    with pytest.raises(actions.SamePerson):
        actions.confirm_member(code="ponds", by="account:1", now=NOW)
    made = key()
    with pytest.raises(KeyRefused, match="not-vetted"):
        member_with(made.id, made.secret, "pull", now=NOW)
    actions.confirm_member(code="ponds", by="account:2", now=NOW)
    assert member_with(made.id, made.secret, "pull", now=NOW).code == "ponds"


def test_keys_overlap_while_they_are_rotated_and_end_one_by_one() -> None:
    proposed()
    actions.confirm_member(code="ponds", by="account:2", now=NOW)
    old, new = key(), key()
    for each in (old, new):
        member_with(each.id, each.secret, "pull", now=NOW)
    actions.revoke_key(key=old.id, by="account:1", now=NOW)
    with pytest.raises(KeyRefused, match="revoked"):
        member_with(old.id, old.secret, "pull", now=NOW)
    member_with(new.id, new.secret, "pull", now=NOW)
    actions.end_member(code="ponds", by="account:1", now=NOW)
    with pytest.raises(KeyRefused, match="ended"):
        member_with(new.id, new.secret, "pull", now=NOW)


def test_a_secret_is_stored_nowhere() -> None:
    proposed()
    made = key()
    stored = [str(row) for model in (Key, AuditEvent, Member) for row in model.objects.values_list()]
    assert made.id in " ".join(stored)
    assert made.secret not in " ".join(stored)
    assert made.secret not in repr(made)


@pytest.mark.parametrize("days", [0, -1, 398])
def test_a_key_that_lasts_too_long_or_not_at_all_is_not_made(days: int) -> None:
    proposed()
    with pytest.raises(actions.KeyInvalid, match="within 397 days"):
        actions.make_key(
            code="ponds", scopes=["pull"], expires_at=NOW + datetime.timedelta(days=days), by="account:1", now=NOW
        )


def test_asking_for_older_changes_takes_nothing_back_of_how_far_a_platform_has_come() -> None:
    member = proposed()
    for cursor in (5, 9, 2):
        actions.note_pull(member=member, way="stopncii", cursor=cursor, entries=1, now=NOW)
    assert reached() == []  # nobody has vetted it yet
    actions.confirm_member(code="ponds", by="account:2", now=NOW)
    assert [(each.member.code, each.cursor) for each in reached()] == [("ponds", 9)]
    assert Reach.objects.count() == 1
    assert AuditEvent.objects.filter(action="feed.pull").count() == 3


def test_a_rotated_key_makes_room_for_the_new_one_which_opens_the_same() -> None:
    proposed()
    actions.confirm_member(code="ponds", by="account:2", now=NOW)
    old = key("pull", "feedback")
    new = actions.rotate_key(code="ponds", key=old.id, expires_at=YEAR, by="account:1", now=NOW)
    last = NOW + OVERLAP - datetime.timedelta(seconds=1)
    for each in (old, new):
        member_with(each.id, each.secret, "feedback", now=last)
    with pytest.raises(KeyRefused, match="scope"):
        member_with(new.id, new.secret, "submit", now=last)
    with pytest.raises(KeyRefused, match="expired"):
        member_with(old.id, old.secret, "pull", now=NOW + OVERLAP)
    member_with(new.id, new.secret, "pull", now=NOW + OVERLAP)
    event = AuditEvent.objects.latest("number")
    assert (event.action, event.subject) == ("members.rotate-key", "member:ponds")
    assert old.id in event.details
    assert new.secret not in event.details
    # What opens nothing any more is not rotated, nor is another member's key, and no key lasts longer by it.
    with pytest.raises(actions.KeyUnknown):
        actions.rotate_key(code="ponds", key=old.id, expires_at=YEAR, by="account:1", now=NOW + OVERLAP)
    with pytest.raises(actions.KeyUnknown):
        actions.rotate_key(code="rivers", key=new.id, expires_at=YEAR, by="account:1", now=NOW)
    soon = NOW + datetime.timedelta(days=1)
    short = actions.make_key(code="ponds", scopes=["pull"], expires_at=soon, by="account:1", now=NOW)
    actions.rotate_key(code="ponds", key=short.id, expires_at=YEAR, by="account:1", now=NOW)
    assert Key.objects.get(pk=short.id).expires_at == soon


def test_a_code_names_one_member_for_ever_and_a_key_that_ended_cannot_end_again() -> None:
    proposed()
    old = key()
    actions.revoke_key(key=old.id, by="account:1", now=NOW)
    with pytest.raises(actions.KeyUnknown):
        actions.revoke_key(key=old.id, by="account:1", now=NOW)
    actions.end_member(code="ponds", by="account:1", now=NOW)
    with pytest.raises(actions.MemberKnown):
        proposed()
    with pytest.raises(actions.MemberUnknown):
        actions.choose_self_reported(code="ponds", takes=False, by="account:1")
    assert Member.objects.count() == 1


def test_what_a_member_chooses_to_take_can_change_and_the_change_is_written_down() -> None:
    member = proposed()
    actions.choose_self_reported(code="ponds", takes=False, by="account:1")
    member.refresh_from_db()
    assert not member.takes_self_reported
    assert AuditEvent.objects.latest("number").action == "members.choose"
