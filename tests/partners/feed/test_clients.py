"""The field's own clients, unmodified, and ours, pull from a running site, and say what they found."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from nightlight.platforms.kept import Kept
from nightlight.platforms.pull import Source, pull
from nightlight.pure.matching.snapshots import public_key_of
from tests.partners.feed.running import (
    CONFIRMED,
    ENTRIES,
    LATER,
    SECOND_DAY,
    VALUES,
    RunningList,
    database_in,
    running_list,
)  # fmt: skip
from tests.partners.hashlist.listing import pdq

LIST_KEY = b"k" * 32
pytestmark = [
    pytest.mark.own_server,
    # Its package warns of the order of bits that another release of a fingerprint's library had.
    pytest.mark.filterwarnings("ignore::UserWarning"),
]


@pytest.fixture(scope="module")
def served(django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningList]:
    """One list for all clients: each adds fingerprints of its own."""
    with django_db_blocker.unblock(), running_list(tmp_path_factory.mktemp("list")) as made:
        yield made


@pytest.fixture
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put this machine's clock where NCMEC's client takes it to be: it writes local time and calls it UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def stands(served: RunningList, number: int) -> tuple[str, str, list[int]]:
    """Return the state and trust of a fingerprint, and how many platforms confirmed it for each holder."""
    from nightlight.partners.hashlist.models import Claim
    from nightlight.partners.hashlist.queries import claims_of
    from tests.partners.hashlist.listing import entry_of

    with database_in(served.var):
        entry = entry_of(pdq(number))
        holders = Claim.objects.filter(entry=entry).values_list("holder", flat=True)
        confirmed = [
            each.confirmed_by for holder in holders for each in claims_of(holder) if each.signal == pdq(number)
        ]
        return entry.state, entry.trust, confirmed


def test_metas_client_of_stopncii_pulls_a_hundred_thousand_then_what_changed_and_says_what_it_found(
    served: RunningList,
) -> None:
    from threatexchange.exchanges.clients.stopncii.api import StopNCIIAPI, StopNCIICSPFeedbackValue, StopNCIIEndpoint
    from threatexchange.exchanges.clients.stopncii.api import StopNCIISignalType as Type
    from threatexchange.exchanges.collab_config import CollaborationConfigBase
    from threatexchange.exchanges.impl.stop_ncii_api import StopNCIICheckpoint, StopNCIISignalExchangeAPI

    def client(code: str) -> StopNCIIAPI:
        key, secret = served.keys[code]
        others = {StopNCIIEndpoint.SubmitFeedback: secret, StopNCIIEndpoint.SubmitHashes: secret}
        return StopNCIIAPI(key, secret, others, base_url_override=f"{served.url}/api/stopncii/v1")

    pages = list(client("ponds").fetch_hashes_iter())
    assert [record.hashValue for page in pages for record in page.hashRecords] == VALUES
    assert {page.count for page in pages[:-1]} == {800}

    served.change(UUID(int=11), add=[pdq(11), pdq(12), pdq(13)], withdraw=[pdq(12)])
    since = list(client("ponds").fetch_hashes_iter(start_timestamp=pages[-1].nextSetTimestamp))
    changed = {record.hashValue: record.hashStatus.value for page in since for record in page.hashRecords}
    # What was listed in the second that the client goes on from comes again.
    changed.pop(VALUES[-1])
    assert changed == {pdq(11).value: "Active", pdq(12).value: "Withdrawn", pdq(13).value: "Active"}

    for code in ("ponds", "lanterns"):
        client(code).submit_feedback(Type.ImagePDQ, pdq(11).value, StopNCIICSPFeedbackValue.Blocked, {"seen"})
    assert stands(served, 11) == ("active", "platform-match", [2])

    client("harbour").submit_hash(Type.ImagePDQ, pdq(14).value)
    assert stands(served, 14) == ("active", "authorised", [1])
    with pytest.raises(OSError, match="403"):
        client("ponds").submit_hash(Type.ImagePDQ, pdq(15).value)

    # The known fault that docs/how-to/feeds.md tells of: it keeps what was withdrawn.
    config = CollaborationConfigBase(name="ours", api="stop_ncii", enabled=True)
    exchange = StopNCIISignalExchangeAPI(config, client("ponds"))
    (delta,) = exchange.fetch_iter([], StopNCIICheckpoint(pages[-1].nextSetTimestamp, int(time.time())))
    assert delta.updates["pdq", pdq(12).value] is not None


def test_the_tx_command_pulls_and_matches_with_no_change(served: RunningList, tmp_path: Path) -> None:
    key, secret = served.keys["lanterns"]
    given = {"HOME": str(tmp_path), "TX_STOPNCII_KEYS": f"{secret},{key},{served.url}/api/stopncii/v1"}

    def tx(*arguments: str) -> str:
        command = [str(Path(sys.executable).with_name("tx")), *arguments]
        done = subprocess.run(
            command, env=os.environ | given, cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    tx("config", "collab", "edit", "stop_ncii", "--create", "nightlight")
    tx("fetch")
    near = f"{int(CONFIRMED[3], 16) ^ 0xFFFFF:064x}"
    (tmp_path / "seen").write_text(f"{near}\n{VALUES[1]}\n")
    # The second was confirmed by nobody, and this member takes no such entries.
    assert tx("match", "--hashes", "photo", "seen").split() == ["pdq", "20", "(nightlight)", "INVESTIGATION_SEED", "0"]


@pytest.mark.usefixtures("in_utc")
def test_metas_client_of_ncmec_pulls_by_times_in_pages_and_says_what_it_found(
    served: RunningList, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threatexchange.exchanges.clients.ncmec.hash_api import (
        FeedbackType,
        FingerprintType,
        NCMECEnvironment,
        NCMECHashAPI,
    )  # fmt: skip
    from threatexchange.exchanges.impl.ncmec_api import NCMECCheckpoint, NCMECCollabConfig, NCMECSignalExchangeAPI
    from threatexchange.signal_type.pdq.signal import PdqSignal

    monkeypatch.setattr(NCMECEnvironment.Industry, "_value_", f"{served.url}/api/ncmec")
    client = NCMECHashAPI(*served.keys["ponds"], NCMECEnvironment.Industry)
    assert client.status().esp_name == "Ponds"
    assert [(each.esp_id, each.esp_name) for each in client.members()][1:] == [
        (3, "Harbour"),
        (2, "Lanterns"),
        (1, "Ponds"),
    ]

    begin, half = int(SECOND_DAY.timestamp()), int(SECOND_DAY.timestamp()) + LATER // 2
    pages = list(client.get_entries_iter(start_timestamp=begin, end_timestamp=half - 1))
    assert [len(page.updates) for page in pages] == [1000, LATER // 2 - 1000]
    assert [each.fingerprints["pdq"] for page in pages for each in page.updates] == VALUES[-LATER : -LATER // 2]
    assert pages[0].estimated_entries_in_range == LATER // 2 - 1

    served.change(UUID(int=21), add=[pdq(21), pdq(22), pdq(23)], withdraw=[pdq(22)])
    changed = list(client.get_entries_iter(start_timestamp=int(time.time()) - 5, end_timestamp=int(time.time()) + 5))
    found = {each.fingerprints.get("pdq", ""): each for page in changed for each in page.updates}
    assert not found[pdq(21).value].deleted
    assert pdq(22).value not in found
    assert found[""].deleted

    entry = found[pdq(21).value]
    client.submit_upvote(entry.member_id, entry.id, FingerprintType.pdq)
    disputed = found[pdq(23).value]
    client.submit_feedback(disputed.member_id, disputed.id, FingerprintType.pdq, FeedbackType.downvote)
    assert stands(served, 21) == ("active", "platform-match", [1])
    again = list(client.get_entries_iter(start_timestamp=int(time.time()) - 5, end_timestamp=int(time.time()) + 5))
    said = {each.id: each.feedback["pdq"][0] for page in again for each in page.updates if each.feedback}
    assert (said[entry.id].feedback_type, said[entry.id].member.esp_name) == (FeedbackType.upvote, "Ponds")
    assert said[disputed.id].reason == "Not what the list is for"

    # The exchange above that client probes how much is in a range, shrinks it, and comes to everything all the same.
    config = NCMECCollabConfig(name="ours", enabled=True, environment=NCMECEnvironment.Industry)
    api = NCMECSignalExchangeAPI(config, *served.keys["ponds"])
    kept: dict[str, Any] = {}
    for delta in api.fetch_iter([PdqSignal], NCMECCheckpoint(begin + LATER - 1200)):
        api.naive_fetch_merge(kept, delta.updates)
    held = api.naive_convert_to_signal_type([PdqSignal], config, kept)[PdqSignal]
    assert set(VALUES[-1200:]) <= set(held)
    assert pdq(22).value not in held


def test_our_own_client_begins_with_a_snapshot_of_a_hundred_thousand_follows_the_list_to_the_end_and_the_audit_says_so(
    served: RunningList, tmp_path: Path
) -> None:
    from nightlight.foundation.audit.models import AuditEvent

    kept = Kept(tmp_path / "list.sqlite3")
    source = Source(served.url, *served.keys["ponds"], public_key_of(LIST_KEY))
    served.write_snapshots(LIST_KEY)
    assert pull(source, kept) >= ENTRIES
    served.change(UUID(int=31), add=[pdq(31), pdq(32)], withdraw=[pdq(32)])
    assert pull(source, kept) == 2
    values = {value for _kind, value, _trust in kept.active()}
    assert values >= {*VALUES, pdq(31).value}
    assert pdq(32).value not in values
    kept.close()
    with database_in(served.var):
        event = AuditEvent.objects.filter(action="feed.pull").latest("number")
    assert (event.actor, json.loads(event.details)["entries"]) == ("member:ponds", 2)
