"""A platform gets in by two people and a key that is shown once."""

import datetime

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.partners.members import actions
from nightlight.partners.members.models import Key, Member, Reach
from nightlight.partners.members.queries import KeyRefused, member_with, reached
from nightlight.partners.members.rules import Scope

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
    assert reached() == {"ponds": 9}
    assert Reach.objects.count() == 1
    assert AuditEvent.objects.filter(action="feed.pull").count() == 3
