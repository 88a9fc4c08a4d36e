"""However many phrases are tried, memory and threads are bounded, nobody is refused, a flood has its own lane."""

import datetime
import threading

import pytest

from nightlight.pure.sealing.derivation import PhraseKeys
from nightlight.pure.sealing.phrases import SPOKEN_WORDS, Phrase, new_phrase
from nightlight.reporting.mailbox import lanes as module
from nightlight.reporting.mailbox.lanes import (
    AT_ONCE,
    FREE_SPOKEN_TRIES,
    FREE_SPOKEN_TRIES_OF_ALL,
    FREE_TRIES,
    SPOKEN_EVERY,
    WAITING_THREADS,
    Lanes,
    NoRoomNow,
    wait_on,
)
from tests.reporting.threads import at_once

NOW = datetime.datetime(2026, 11, 24, 12, 20, 30, tzinfo=datetime.UTC)
SIX, FOUR = new_phrase("en"), new_phrase("en", SPOKEN_WORDS)


class Work:
    """A derivation that goes on until it is told to end, and counts how many are at it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go_on = threading.Semaphore(0), threading.Event()
        self.lock, self.now, self.most = threading.Lock(), 0, 0
        monkeypatch.setattr(module, "derive", self)

    def __call__(self, phrase: Phrase, *, pepper: bytes) -> PhraseKeys:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        self.begun.release()
        assert self.go_on.wait(timeout=60)
        with self.lock:
            self.now -= 1
        return PhraseKeys(b"", b"")


def begin(lanes: Lanes, work: Work, lane: module.Lane = "quick", phrase: Phrase = SIX) -> threading.Thread:
    """Begin a try in a thread, and return once it is at work."""
    thread = threading.Thread(target=lambda: lanes.derive(phrase, lane, now=NOW))
    thread.start()
    assert work.begun.acquire(timeout=60)
    return thread


def end(work: Work, *threads: threading.Thread) -> None:
    work.go_on.set()
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive()


def test_no_more_than_two_are_tried_at_once_and_the_rest_are_sent_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    lanes, work = Lanes(), Work(monkeypatch)
    busy = [begin(lanes, work) for _ in range(AT_ONCE)]
    with pytest.raises(NoRoomNow):
        lanes.derive(SIX, "quick", now=NOW, patience=0)
    assert work.most == AT_ONCE
    end(work, *busy)
    assert lanes.derive(SIX, "quick", now=NOW)


def test_whoever_is_patient_has_their_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    lanes, work = Lanes(), Work(monkeypatch)
    busy = [begin(lanes, work) for _ in range(AT_ONCE)]
    work_done = threading.Timer(0, work.go_on.set)
    work_done.start()
    assert lanes.derive(SIX, "quick", now=NOW, patience=60)
    end(work, *busy)
    assert work.most == AT_ONCE


def test_only_four_threads_of_a_process_wait_for_room(monkeypatch: pytest.MonkeyPatch) -> None:
    lanes, work = Lanes(), Work(monkeypatch)
    busy = [begin(lanes, work) for _ in range(AT_ONCE)]
    held = [lanes._threads.acquire(blocking=False) for _ in range(WAITING_THREADS)]
    assert all(held)
    with pytest.raises(NoRoomNow):
        lanes.derive(SIX, "quick", now=NOW, patience=60)  # at once: the test would hang else
    end(work, *busy)


def test_a_flood_in_the_slow_lane_leaves_room_for_whoever_tries_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lanes, work = Lanes(), Work(monkeypatch)
    slow = begin(lanes, work, "slow")
    for _ in range(5):
        with pytest.raises(NoRoomNow):
            lanes.derive(SIX, "slow", now=NOW)
    child = begin(lanes, work, "quick")
    end(work, slow, child)
    assert lanes.derive(SIX, "slow", now=NOW)


def test_twenty_threads_at_once_never_take_more_than_their_room(monkeypatch: pytest.MonkeyPatch) -> None:
    lanes, work = Lanes(), Work(monkeypatch)
    work.go_on.set()
    given = at_once(*[lambda: lanes.derive(SIX, "quick", now=NOW, patience=60)] * 20)
    assert work.most <= AT_ONCE
    assert {type(each) for each in given} <= {PhraseKeys, NoRoomNow}
    assert PhraseKeys in {type(each) for each in given}


def test_short_phrases_are_tried_one_a_second_in_the_slow_lane_by_all_the_world() -> None:
    lanes = Lanes()
    lanes.derive(FOUR, "slow", now=NOW)
    with pytest.raises(NoRoomNow):
        lanes.derive(FOUR, "slow", now=NOW + SPOKEN_EVERY / 2)
    lanes.derive(SIX, "slow", now=NOW + SPOKEN_EVERY / 2)
    lanes.derive(FOUR, "slow", now=NOW + SPOKEN_EVERY)


def test_an_address_that_tries_many_is_slowed_and_nobody_else_is() -> None:
    lanes = Lanes()
    tried = [lanes.lane_for(is_spoken=False, address="203.0.113.9", now=NOW) for _ in range(FREE_TRIES + 2)]
    assert tried == ["quick"] * FREE_TRIES + ["slow"] * 2
    assert lanes.lane_for(is_spoken=False, address="203.0.113.10", now=NOW) == "quick"
    later = NOW + datetime.timedelta(hours=1)
    assert lanes.lane_for(is_spoken=False, address="203.0.113.9", now=later) == "quick"


def test_short_phrases_have_slower_limits_of_their_own() -> None:
    lanes = Lanes()
    assert FREE_SPOKEN_TRIES < FREE_TRIES
    tried = [lanes.lane_for(is_spoken=True, address="203.0.113.9", now=NOW) for _ in range(FREE_SPOKEN_TRIES + 1)]
    assert tried == ["quick"] * FREE_SPOKEN_TRIES + ["slow"]
    assert lanes.lane_for(is_spoken=False, address="203.0.113.9", now=NOW) == "quick"
    for number in range(FREE_SPOKEN_TRIES_OF_ALL):
        lanes.lane_for(is_spoken=True, address=f"2001:db8:{number:x}::1", now=NOW)
    assert lanes.lane_for(is_spoken=True, address="198.51.100.1", now=NOW) == "slow"
    assert lanes.lane_for(is_spoken=False, address="198.51.100.1", now=NOW) == "quick"
    assert wait_on("slow", is_spoken=True) > wait_on("slow", is_spoken=False) > wait_on("quick", is_spoken=True)
