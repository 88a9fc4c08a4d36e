"""`nightlight keys`: a ceremony that stores nothing until paper has proved itself, drills, rotations, leavers."""

import json
import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from click.testing import CliRunner
from django.contrib.auth.models import User

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.models import CaseworkerKey, RecoveryKey, TeamEpoch
from nightlight.foundation.keys.queries import current_epoch, readers_of
from nightlight.foundation.keys.shares import NewRecovery, new_recovery
from nightlight.service.command.keys import keys
from tests.cast import staff
from tests.foundation.keys.browser import browser_of, ceremony, enrol

pytestmark = pytest.mark.django_db
Papers = Callable[[], NewRecovery]
ROLE = ("--role", "Head of service")


def run(*arguments: str, typed: str = "", code: int = 0) -> str:
    """Run `nightlight keys …`, typing the given lines; return what it prints."""
    done = CliRunner().invoke(keys, list(arguments), input=typed)
    assert done.exit_code == code, done.output
    return done.output


@pytest.fixture
def papers(monkeypatch: pytest.MonkeyPatch) -> Papers:
    """What the trustees write down in the next ceremony, known beforehand so that a test can type it."""

    def prepare() -> NewRecovery:
        made = new_recovery()
        monkeypatch.setattr("nightlight.foundation.keys.shares.new_recovery", lambda: made)
        return made

    return prepare


def test_a_ceremony_shows_five_papers_and_begins_an_epoch(papers: Papers) -> None:
    reader, made = browser_of("nia"), papers()
    said = run("ceremony", *ROLE, typed=f"y\n{made.shares[3]}\n")
    assert said.count("RECOVERY SHARE") == 5
    for number, share in enumerate(made.shares, 1):
        page = said.split(f"RECOVERY SHARE {number} OF 5")[1].split("RECOVERY SHARE")[0]
        assert all(f" {place:2} {word}" in page for place, word in enumerate(share.split(), 1))
        assert "Where to keep it" in page
        assert "What it is for" in page
    assert "epoch 1 with 1 readers" in said
    assert reader.open_epoch(1)
    event = AuditEvent.objects.latest("number")
    assert (event.action, event.actor.endswith("(Head of service)")) == ("keys.ceremony", True)


def test_a_ceremony_stores_neither_seed_nor_share(papers: Papers) -> None:
    made = papers()
    run("ceremony", *ROLE, typed=f"y\n{made.shares[0]}\n")
    row = RecoveryKey.objects.get()
    assert bytes(row.public_key) == made.public_key
    said = "".join(AuditEvent.objects.values_list("details", flat=True))
    # A word alone may stand there by chance: shares are made of words as plain as "recover".
    found, share = pairwise(re.findall(r"\w+", said)), set(pairwise(made.shares[0].split()))
    assert not share.intersection(found)


def test_a_share_typed_wrong_three_times_leaves_nothing_behind(papers: Papers) -> None:
    made, other = papers(), new_recovery()
    typed = "\n".join(["y", "not a share", " ".join(made.shares[0].split()[:-1]), other.shares[0]]) + "\n"
    said = run("ceremony", *ROLE, typed=typed, code=1)
    assert "Nothing was stored" in said
    assert not RecoveryKey.objects.exists()
    assert not TeamEpoch.objects.exists()


def test_a_share_typed_right_the_second_time_is_enough(papers: Papers) -> None:
    made = papers()
    run("ceremony", *ROLE, typed=f"y\nnot a share\n{made.shares[1].upper()}\n")
    assert current_epoch()


def test_keys_that_a_caseworker_does_not_recognise_stop_the_ceremony(papers: Papers) -> None:
    papers()
    browser_of("nia")
    said = run("ceremony", *ROLE, typed="n\n", code=1)
    assert "RECOVERY SHARE" not in said
    assert not RecoveryKey.objects.exists()


def test_the_ceremony_is_not_held_twice_by_accident(papers: Papers) -> None:
    ceremony()
    made = papers()
    assert "--again" in run("ceremony", *ROLE, typed=f"y\n{made.shares[0]}\n", code=1)
    assert RecoveryKey.objects.count() == 1
    run("ceremony", "--again", *ROLE, typed=f"y\n{made.shares[0]}\n")
    assert RecoveryKey.objects.count() == 2


def test_a_drill_takes_three_papers() -> None:
    made = ceremony()
    assert "1 epochs" in run("drill", *ROLE, typed="\n".join(made.shares[:3]) + "\n")


def test_a_drill_asks_again_for_a_paper_that_was_misread_and_fails_with_the_wrong_ones() -> None:
    made, other = ceremony(), new_recovery()
    assert "Not yet" in run("drill", *ROLE, typed="\n".join(["lantern harbour", *made.shares[:3]]) + "\n")
    said = run("drill", *ROLE, typed="\n".join(other.shares[:3]) + "\n", code=1)
    assert "failed" in said
    assert AuditEvent.objects.filter(action="keys.drill").count() == 2


def test_three_papers_bring_epochs_back_to_a_caseworker() -> None:
    made = ceremony()
    newcomer = browser_of("owen")
    typed = "y\n" + "\n".join(made.shares[2:5]) + "\n"
    assert "holds epoch 1 now" in run("recover", "owen", *ROLE, typed=typed)
    assert newcomer.open_epoch(1)
    assert "lacks none" in run("recover", "owen", *ROLE, typed=typed)
    assert "No account" in run("recover", "nobody", *ROLE, code=1)


def test_rotating_needs_a_ceremony_first() -> None:
    assert "keys ceremony" in run("rotate", *ROLE, code=1)
    browser_of("nia")
    ceremony()
    assert "Epoch 2 has begun with 1 readers" in run("rotate", *ROLE)


def test_a_leaver_is_left_out_and_the_last_one_only_when_that_is_said() -> None:
    browser_of("nia")
    browser_of("owen")
    ceremony()
    left = ("--because", "left", *ROLE)
    assert "Epoch 2 has begun without it" in run("revoke", "nia", *left)
    assert "--even-the-last" in run("revoke", "owen", *left, code=1)
    assert User.objects.get(username="owen").is_active
    run("revoke", "owen", "--even-the-last", *left)
    assert not User.objects.filter(username__in=("nia", "owen"), is_active=True).exists()
    assert not CaseworkerKey.objects.filter(revoked_at=None).exists()
    epoch = current_epoch()
    assert epoch is not None
    assert readers_of(epoch) == 0


def test_whoever_leaves_without_a_key_is_switched_off_too() -> None:
    user = staff("caseworker")
    assert "switched off" in run("revoke", "caseworker", "--because", "left", *ROLE)
    user.refresh_from_db()
    assert not user.is_active


def test_whoever_forgot_the_passphrase_keeps_the_account_and_makes_another_key() -> None:
    forgetful, _other = browser_of("nia"), browser_of("owen")
    ceremony()
    assert "Epoch 2 has begun without it" in run("revoke", "nia", *ROLE, typed="passphrase\n")
    assert User.objects.get(username="nia").is_active
    assert enrol(forgetful.user).key.revoked_at is None


def test_the_status_tells_epochs_readers_and_drills() -> None:
    assert "keys ceremony" in run("status")
    browser_of("nia")
    made = ceremony()
    run("rotate", *ROLE)
    run("drill", *ROLE, typed="\n".join(made.shares[:3]) + "\n")
    found = json.loads(run("status", "--json"))
    assert [(epoch["number"], epoch["readers"]) for epoch in found["epochs"]] == [(2, 1), (1, 1)]
    assert found["caseworkers"][0]["epochs"] == [1, 2]
    assert found["last_drill"]
    said = run("status")
    assert "nia" in said
    assert "last drill: 20" in said


def test_the_status_marks_keys_whose_holder_is_gone() -> None:
    browser_of("nia").user.groups.clear()
    browser_of("owen")
    User.objects.filter(username="owen").update(is_active=False)
    ceremony()
    said = run("status").splitlines()
    assert [line.split("  ")[-1] for line in said if line.startswith(("nia", "owen"))] == [
        "NO ROLE IN CASEWORK: revoke it", "ACCOUNT SWITCHED OFF: revoke it",
    ]  # fmt: skip
    assert "0 readers" in said[0]
