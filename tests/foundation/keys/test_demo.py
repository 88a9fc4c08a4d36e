"""A demo's keys: everything that opens them is in one file of its owner, and every row says that they are a demo's."""

import json
from pathlib import Path

import pytest

from nightlight.foundation.accounts.actions import create_account
from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.demo import hold_demo_ceremony
from nightlight.foundation.keys.models import CaseworkerKey, RecoveryKey
from nightlight.foundation.keys.queries import current_epoch
from nightlight.staff.recovery.actions import hold_drill
from tests.foundation.keys.browser import Browser, ceremony, unlock

pytestmark = pytest.mark.django_db


def test_the_file_opens_everything_by_share_and_by_passphrase(tmp_path: Path) -> None:
    file = tmp_path / "demo-keys.json"
    user = create_account(name="demo-admin", email="demo-admin@example.org", role="caseworker", by="machine:test")
    assert hold_demo_ceremony(file, caseworker=user)
    assert file.stat().st_mode & 0o777 == 0o600
    held = json.loads(file.read_text())
    key = CaseworkerKey.objects.get(user__username=held["account"])
    assert Browser(user, key, unlock(key, held["passphrase"])).open_epoch(1)
    assert hold_drill(shares=held["shares"][1:4], by="machine:test") == 1
    epoch = current_epoch()
    assert epoch is not None
    assert (epoch.is_demo, key.is_demo, RecoveryKey.objects.get().is_demo) == (True, True, True)
    assert list(AuditEvent.objects.filter(action__startswith="keys.").values_list("action", "actor"))[:2] == [
        ("keys.enrol", "demo"),
        ("keys.ceremony", "demo"),
    ]


def test_keys_that_are_there_are_left_alone(tmp_path: Path) -> None:
    ceremony()
    user = create_account(name="demo-admin", email="demo-admin@example.org", role="caseworker", by="machine:test")
    assert not hold_demo_ceremony(tmp_path / "demo-keys.json", caseworker=user)
    assert list(tmp_path.iterdir()) == []
    epoch = current_epoch()
    assert epoch is not None
    assert not epoch.is_demo
