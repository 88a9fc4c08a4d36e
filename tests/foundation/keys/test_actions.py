"""Epochs and grants: who can read what, played through with a caseworker's browser in Python."""

import json
import secrets
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User
from django.db import IntegrityError, transaction
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import verify
from nightlight.foundation.keys.actions import (
    CeremonyHeld,
    GrantRefused,
    KeyHeld,
    LastReader,
    NoCeremony,
    change_passphrase,
    grant_epoch,
    hold_ceremony,
    revoke_caseworker,
    rotate,
)
from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, RecoveryKey, TeamEpoch
from nightlight.foundation.keys.queries import current_epoch, epoch_by_number, epochs_without, readers_of, seeds_for
from nightlight.foundation.keys.rules import GrantInvalid
from nightlight.foundation.keys.wrapping import WrappedSeedInvalid
from nightlight.pure.sealing.keypair import KeyInvalid, new_seed, public_key
from nightlight.pure.sealing.part import TEAM, Binding, PartDoesNotOpen
from nightlight.pure.sealing.seal import seal
from nightlight.pure.sealing.unseal import unseal
from tests.foundation.keys.browser import Browser, WrongPassphrase, browser_of, ceremony, enrol, unlock, wrap

pytestmark = pytest.mark.django_db
BY = "machine:test"


def current_number() -> int:
    """Return the number of the epoch that reports are sealed to."""
    epoch = current_epoch()
    assert epoch is not None
    return epoch.number


def report_part(epoch: int) -> tuple[bytes, Binding]:
    """Return a part of a report sealed to an epoch, and what it is bound to."""
    found = epoch_by_number(epoch)
    assert found is not None
    binding = Binding(purpose="report", team=TEAM, epoch=epoch, case=secrets.token_hex(16), part="1")
    return seal(b"I would like to talk to somebody.", to=found.public_key, binding=binding), binding


def test_before_the_ceremony_there_is_nothing_to_seal_to() -> None:
    assert current_epoch() is None
    with pytest.raises(NoCeremony):
        rotate(by=BY, reason="quarter")


def test_the_ceremonys_epoch_is_read_by_those_who_had_a_key() -> None:
    reader = browser_of("nia")
    ceremony()
    part, binding = report_part(1)
    assert unseal(part, seed=reader.open_epoch(1), binding=binding) == b"I would like to talk to somebody."
    epoch = current_epoch()
    assert epoch is not None
    assert readers_of(epoch) == 1


def test_a_second_ceremony_is_refused_unless_it_is_asked_for() -> None:
    ceremony()
    with pytest.raises(CeremonyHeld):
        hold_ceremony(recovery_public_key=public_key(new_seed()), by=BY)
    assert RecoveryKey.objects.count() == 1
    assert current_number() == 1
    ceremony(again=True)
    assert current_number() == 2


def test_a_recovery_key_that_is_no_key_is_refused_and_leaves_nothing() -> None:
    with pytest.raises(KeyInvalid):
        hold_ceremony(recovery_public_key=b"\0" * 1215, by=BY)
    assert not RecoveryKey.objects.exists()
    assert not AuditEvent.objects.exists()


def test_rotating_ends_the_old_epoch_and_reaches_everybody_who_held_it() -> None:
    first, second = browser_of("nia"), browser_of("owen")
    ceremony()
    rotate(by=BY, reason="quarter")
    assert TeamEpoch.objects.get(number=1).ended_at is not None
    assert current_number() == 2
    assert first.open_epoch(2) == second.open_epoch(2)


def switched_off(user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_active=False)


def out_of_casework(user: User) -> None:
    user.groups.set([Group.objects.get(name="editor")])


GONE = pytest.mark.parametrize("is_gone", [switched_off, out_of_casework])


@GONE
def test_a_rotation_never_reaches_the_key_of_whoever_does_casework_no_more(is_gone: Callable[[User], None]) -> None:
    stays, gone = browser_of("nia"), browser_of("owen")
    ceremony()
    is_gone(gone.user)
    rotate(by=BY, reason="quarter")
    assert stays.open_epoch(2)
    assert [epoch.number for epoch in epochs_without(gone.key)] == [2]
    ceremony(again=True)
    assert [epoch.number for epoch in epochs_without(gone.key)] == [2, 3]


@GONE
def test_nobody_grants_an_epoch_to_whoever_does_casework_no_more(is_gone: Callable[[User], None]) -> None:
    first = browser_of("nia")
    ceremony()
    gone, epoch = browser_of("owen"), epoch_by_number(1)
    assert epoch is not None
    is_gone(gone.user)
    with pytest.raises(GrantRefused, match="not in use"):
        first.grant(gone.key, epoch)


@GONE
def test_whoever_does_casework_no_more_is_no_other_reader(is_gone: Callable[[User], None]) -> None:
    stays, gone = browser_of("nia"), browser_of("owen")
    ceremony()
    is_gone(gone.user)
    with pytest.raises(LastReader, match="epoch 1"):
        revoke_caseworker(key=stays.key, by=BY)
    epoch = revoke_caseworker(key=gone.key, by=BY)
    assert epoch is not None
    assert stays.open_epoch(2)


def test_a_key_that_nobody_has_granted_anything_gets_nothing_by_waiting() -> None:
    browser_of("nia")
    ceremony()
    stranger = browser_of("owen")
    rotate(by=BY, reason="quarter")
    assert [epoch.number for epoch in epochs_without(stranger.key)] == [1, 2]


def test_a_colleague_grants_an_older_epoch() -> None:
    first = browser_of("nia")
    ceremony()
    newcomer = browser_of("owen")
    epoch = epoch_by_number(1)
    assert epoch is not None
    first.grant(newcomer.key, epoch)
    part, binding = report_part(1)
    assert unseal(part, seed=newcomer.open_epoch(1), binding=binding)
    with pytest.raises(GrantRefused, match="holds epoch 1 already"):
        first.grant(newcomer.key, epoch)


def test_nobody_grants_what_they_do_not_hold() -> None:
    ceremony()
    outsider, newcomer = browser_of("nia"), browser_of("owen")
    epoch = epoch_by_number(1)
    assert epoch is not None
    made_up = seal(
        new_seed(),
        to=bytes(newcomer.key.public_key),
        binding=Binding("grant", TEAM, 1, newcomer.key.pk.hex, "seed"),
    )
    with pytest.raises(GrantRefused, match="do not hold"):
        grant_epoch(epoch=epoch, to=newcomer.key, sealed_seed=made_up, by=outsider.user)
    assert not seeds_for(newcomer.key)


def test_a_granted_seed_that_is_not_the_epochs_is_noticed_by_its_reader() -> None:
    liar = browser_of("nia")
    ceremony()
    newcomer = browser_of("owen")
    epoch = epoch_by_number(1)
    assert epoch is not None
    binding = Binding("grant", TEAM, 1, newcomer.key.pk.hex, "seed")
    wrong = seal(new_seed(), to=bytes(newcomer.key.public_key), binding=binding)
    grant_epoch(epoch=epoch, to=newcomer.key, sealed_seed=wrong, by=liar.user)
    with pytest.raises(AssertionError):
        newcomer.open_epoch(1)


@pytest.mark.parametrize("purpose", ["recovery", "report", "reply"])
def test_a_seed_sealed_under_another_purpose_does_not_open_as_a_grant(purpose: str) -> None:
    first = browser_of("nia")
    ceremony()
    newcomer = browser_of("owen")
    epoch = epoch_by_number(1)
    assert epoch is not None
    binding = Binding(purpose, TEAM, 1, newcomer.key.pk.hex, "seed")
    sealed = seal(first.open_epoch(1), to=bytes(newcomer.key.public_key), binding=binding)
    grant_epoch(epoch=epoch, to=newcomer.key, sealed_seed=sealed, by=first.user)
    with pytest.raises(PartDoesNotOpen):
        newcomer.open_epoch(1)


def test_a_grant_moved_to_another_epochs_row_does_not_open() -> None:
    reader = browser_of("nia")
    ceremony()
    rotate(by=BY, reason="quarter")
    first, second = (EpochGrant.objects.get(epoch__number=number, caseworker_key=reader.key) for number in (1, 2))
    EpochGrant.objects.filter(pk=second.pk).update(sealed_seed=first.sealed_seed)
    with pytest.raises(PartDoesNotOpen):
        reader.open_epoch(2)


@pytest.mark.parametrize("blob", [b"", b"\x01" + bytes(50), new_seed()])
def test_what_is_not_shaped_like_a_grant_is_refused(blob: bytes) -> None:
    first = browser_of("nia")
    ceremony()
    newcomer = browser_of("owen")
    epoch = epoch_by_number(1)
    assert epoch is not None
    with pytest.raises(GrantInvalid):
        grant_epoch(epoch=epoch, to=newcomer.key, sealed_seed=blob, by=first.user)


def test_a_leaver_is_left_out_of_what_comes_after() -> None:
    leaver, stayer = browser_of("nia"), browser_of("owen")
    ceremony()
    copied = leaver.open_epoch(1)
    epoch = revoke_caseworker(key=leaver.key, by=BY)
    assert epoch is not None
    assert epoch.number == current_number() == 2
    assert stayer.open_epoch(2) != copied
    assert not seeds_for(leaver.key)
    assert bytes(CaseworkerKey.objects.get(pk=leaver.key.pk).wrapped_seed) == b""
    part, binding = report_part(2)
    for seed in (copied, leaver.seed):
        with pytest.raises(PartDoesNotOpen):
            unseal(part, seed=seed, binding=binding)
    assert revoke_caseworker(key=leaver.key, by=BY) is None


def test_the_last_reader_leaves_only_when_that_is_said() -> None:
    leaver = browser_of("nia")
    ceremony()
    rotate(by=BY, reason="quarter")
    with pytest.raises(LastReader, match="epoch 1, 2"):
        revoke_caseworker(key=leaver.key, by=BY)
    leaver.key.refresh_from_db()
    assert leaver.key.revoked_at is None
    assert revoke_caseworker(key=leaver.key, by=BY, even_the_last=True)
    epoch = current_epoch()
    assert epoch is not None
    assert readers_of(epoch) == 0


def test_an_account_that_is_switched_off_gets_no_new_epoch() -> None:
    gone, here = browser_of("nia"), browser_of("owen")
    gone.user.is_active = False
    gone.user.save()
    ceremony()
    assert not seeds_for(gone.key)
    epoch = epoch_by_number(1)
    assert epoch is not None
    with pytest.raises(GrantRefused, match="not in use"):
        here.grant(gone.key, epoch)


def test_a_demos_key_never_reads_what_is_not_a_demos() -> None:
    demo, real = browser_of("demo-nia", is_demo=True), browser_of("owen")
    ceremony(is_demo=True)
    assert demo.open_epoch(1)
    ceremony(again=True)
    epoch = current_epoch()
    assert epoch is not None
    assert not epoch.is_demo
    assert [each.epoch.number for each in seeds_for(demo.key)] == [1]
    with pytest.raises(GrantRefused, match="demo"):
        real.grant(demo.key, epoch)


def test_a_second_key_needs_the_first_revoked() -> None:
    first = browser_of("nia")
    with pytest.raises(KeyHeld):
        enrol(first.user)
    revoke_caseworker(key=first.key, by=BY)
    assert enrol(first.user).key.pk != first.key.pk


@pytest.mark.parametrize("wrapped", [b"", new_seed(), b"\x02" + bytes(76), b"\x01" + bytes(77)])
def test_a_seed_that_is_not_wrapped_is_never_stored(wrapped: bytes) -> None:
    reader = browser_of("nia")
    with pytest.raises(WrappedSeedInvalid):
        change_passphrase(key=reader.key, wrapped_seed=wrapped, by=reader.user)


def test_a_passphrase_opens_the_wrapped_seed_and_another_does_not() -> None:
    reader = browser_of("nia", passphrase="lantern harbour teapot")
    assert unlock(reader.key, "lantern harbour teapot") == reader.seed
    with pytest.raises(WrongPassphrase):
        unlock(reader.key, "lantern harbour teacup")
    change_passphrase(key=reader.key, wrapped_seed=wrap(reader.seed, "window ladder"), by=reader.user)
    reader.key.refresh_from_db()
    assert unlock(reader.key, "window ladder") == reader.seed


def test_only_the_holder_changes_a_passphrase() -> None:
    reader, other = browser_of("nia"), browser_of("owen")
    with pytest.raises(GrantRefused):
        change_passphrase(key=reader.key, wrapped_seed=b"\x01" + bytes(76), by=other.user)


def test_every_step_is_in_the_audit() -> None:
    first = browser_of("nia")
    ceremony()
    second = browser_of("owen")
    epoch = epoch_by_number(1)
    assert epoch is not None
    first.grant(second.key, epoch)
    change_passphrase(key=second.key, wrapped_seed=b"\x01" + bytes(76), by=second.user)
    rotate(by=BY, reason="quarter")
    revoke_caseworker(key=second.key, by=BY)
    events = list(AuditEvent.objects.filter(action__startswith="keys.").values_list("action", "actor", "subject"))
    nia, owen = f"account:{first.user.pk}", f"account:{second.user.pk}"
    assert events == [
        ("keys.enrol", nia, nia),
        ("keys.ceremony", BY, "epoch:reports/1"),
        ("keys.enrol", owen, owen),
        ("keys.grant", nia, owen),
        ("keys.passphrase", owen, owen),
        ("keys.rotate", BY, "epoch:reports/2"),
        ("keys.revoke", BY, owen),
        ("keys.rotate", BY, "epoch:reports/3"),
    ]
    assert verify().faults == ()


def test_no_private_key_is_in_any_row() -> None:
    readers = [browser_of("nia", passphrase="lantern harbour teapot"), browser_of("owen")]
    ceremony()
    secret = [readers[0].open_epoch(1), *(reader.seed for reader in readers)]
    rows = [
        *CaseworkerKey.objects.values_list("public_key", "wrapped_seed"),
        *EpochGrant.objects.values_list("sealed_seed"),
        *TeamEpoch.objects.values_list("public_key"),
        *RecoveryKey.objects.values_list("public_key"),
    ]
    everything = b"".join(bytes(value) for row in rows for value in row)
    told = json.dumps(list(AuditEvent.objects.values_list("actor", "subject", "details")))
    assert len(everything) > 4 * 2165
    for seed in secret:
        assert seed not in everything
        assert seed.hex() not in told


def test_the_database_itself_refuses_two_current_epochs_and_a_grant_for_two() -> None:
    reader = browser_of("nia")
    ceremony()
    with pytest.raises(IntegrityError), transaction.atomic():
        TeamEpoch.objects.create(team=TEAM, number=2, public_key=b"x", made_at=timezone.now())
    grant = EpochGrant.objects.get(caseworker_key=reader.key)
    grant.recovery_key = RecoveryKey.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        grant.save()


def test_a_browser_never_shows_its_seed() -> None:
    reader: Browser = browser_of("nia")
    assert repr(reader.seed) not in repr(reader)
