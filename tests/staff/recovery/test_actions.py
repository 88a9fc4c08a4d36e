"""Three trustees can open what nobody else can any more; two can't, and neither can another ceremony's three."""

import itertools
import json

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.actions import revoke_caseworker, rotate
from nightlight.foundation.keys.models import EpochGrant, RecoveryKey
from nightlight.foundation.keys.queries import current_epoch
from nightlight.foundation.keys.rules import recovery_binding
from nightlight.foundation.keys.shares import SharesDoNotFit, new_recovery
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.seal import seal
from nightlight.staff.recovery.actions import DrillFailed, hold_drill, recover_epochs
from tests.foundation.keys.browser import browser_of, ceremony

pytestmark = pytest.mark.django_db


def last_event() -> dict[str, object]:
    """Return the newest event's details, its action among them."""
    event = AuditEvent.objects.latest("number")
    return {"action": event.action, **json.loads(event.details)}


@pytest.mark.parametrize("which", [(0, 1, 2), (4, 2, 0), (1, 3, 4), (0, 1, 2, 3)])
def test_any_three_shares_pass_the_drill(which: tuple[int, ...]) -> None:
    made = ceremony()
    rotate(by="machine:test", reason="quarter")
    assert hold_drill(shares=[made.shares[place] for place in which], by="machine:test") == 2
    assert last_event() == {"action": "keys.drill", "outcome": "opened", "epochs": 2}


@pytest.mark.parametrize("which", [(0, 1), (2, 2, 2), ()])
def test_fewer_than_three_shares_fail_and_leave_a_mark(which: tuple[int, ...]) -> None:
    made = ceremony()
    with pytest.raises(SharesDoNotFit):
        hold_drill(shares=[made.shares[place] for place in which], by="machine:test")
    assert last_event()["outcome"] == "failed"


def test_shares_of_two_ceremonies_do_not_mix() -> None:
    made, other = ceremony(), new_recovery()
    with pytest.raises(SharesDoNotFit):
        hold_drill(shares=[*made.shares[:2], other.shares[2]], by="machine:test")


def test_whole_shares_of_a_key_that_was_never_announced_fail() -> None:
    ceremony()
    with pytest.raises(DrillFailed, match="not one that was announced"):
        hold_drill(shares=new_recovery().shares[:3], by="machine:test")
    assert last_event()["outcome"] == "failed"


def test_a_drill_notices_an_epoch_that_was_not_sealed_to_recovery() -> None:
    made = ceremony()
    recovery, grant = RecoveryKey.objects.get(), EpochGrant.objects.get()
    binding = recovery_binding(team="reports", epoch=1, reader=recovery.pk)
    grant.sealed_seed = seal(new_seed(), to=made.public_key, binding=binding)
    grant.save()
    with pytest.raises(DrillFailed, match="epoch 1 is not its key"):
        hold_drill(shares=made.shares[:3], by="machine:test")
    grant.sealed_seed = seal(new_seed(), to=public_key(new_seed()), binding=binding)
    grant.save()
    with pytest.raises(DrillFailed, match="epoch 1 does not open"):
        hold_drill(shares=made.shares[:3], by="machine:test")


def test_no_message_and_no_event_holds_a_word_of_a_share() -> None:
    made = ceremony()
    with pytest.raises(SharesDoNotFit) as refused:
        hold_drill(shares=made.shares[:2], by="machine:test")
    words = made.shares[0].split()
    said = str(refused.value) + "".join(AuditEvent.objects.values_list("details", flat=True))
    assert not [pair for pair in itertools.pairwise(words) if " ".join(pair) in said]
    assert refused.value.__suppress_context__


def test_trustees_bring_back_every_epoch_when_nobody_is_left() -> None:
    made = ceremony()
    leaver = browser_of("nia")
    rotate(by="machine:test", reason="joined")
    revoke_caseworker(key=leaver.key, by="machine:test", even_the_last=True)
    newcomer = browser_of("owen")
    assert recover_epochs(shares=made.shares[1:4], to=newcomer.key, by="machine:test") == [1, 2, 3]
    current = current_epoch()
    assert current is not None
    for number in (1, 2, 3):
        assert newcomer.open_epoch(number)
    assert public_key(newcomer.open_epoch(3)) == current.public_key
    assert recover_epochs(shares=made.shares[1:4], to=newcomer.key, by="machine:test") == []


def test_another_ceremony_leaves_older_epochs_to_the_older_shares() -> None:
    first = ceremony()
    second = ceremony(again=True)
    assert hold_drill(shares=first.shares[:3], by="machine:test") == 1
    assert hold_drill(shares=second.shares[:3], by="machine:test") == 1
    newcomer = browser_of("owen")
    assert recover_epochs(shares=second.shares[:3], to=newcomer.key, by="machine:test") == [2]
    assert recover_epochs(shares=first.shares[:3], to=newcomer.key, by="machine:test") == [1]
