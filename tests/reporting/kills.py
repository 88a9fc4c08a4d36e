"""Kills the server while reports are sent, and holds what it had acknowledged against what is stored.

After each kill, before anybody goes on: every report that the server has said it has must be there, whole, once. Those
whom it had not answered then go on with the next server; at the end every report is there, once.
"""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from django.db import connection

from nightlight.pure.sealing.evidence import FILLER
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.intake.journeys import JOURNEYS, most_questions
from tests.conftest import free_port
from tests.reporting.keys import Reader
from tests.reporting.over_http import Sender, ServerGone

OPEN_QUESTION = "happened"
JOURNEY = "child"
NEVER = 0


class Server(Protocol):
    def start(self, port: int) -> None: ...
    def kill(self) -> None: ...


@dataclass
class Tally:
    """What was found. `lost`, `broken` and `twice` are the words of reports that should not be there."""

    kills: int = 0
    acknowledged: int = 0
    stored: int = 0
    interrupted: int = 0
    lost: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.broken or self.twice)


class _Trigger:
    """Says when the moment of a kill has come: at the request of this number, or else as soon as a report is sent."""

    def __init__(self, request: int | None) -> None:
        self._request, self._seen, self._lock = request, 0, threading.Lock()
        self.come = threading.Event()

    def saw(self, path: str) -> None:
        with self._lock:
            self._seen += 1
            if self._seen == self._request or (self._request is None and path == "/report/send/"):
                self.come.set()


class _Stored:
    """Opens what is stored, each case once."""

    def __init__(self, reader: Reader) -> None:
        self._reader, self.words, self.broken = reader, dict[UUID, str](), list[str]()
        self._questions = {question.key for question in JOURNEYS[JOURNEY].questions}

    def look(self) -> Counter[str]:
        """Return how often each report is stored."""
        there = set(Case.objects.values_list("pk", flat=True))
        for case in there - self.words.keys():
            parts = [self._reader.open(part) for part in Part.objects.filter(case_id=case)]
            said = {each.node: each for each in parts if each.node != FILLER}
            self.words[case] = str(said[OPEN_QUESTION].answer) if OPEN_QUESTION in said else str(case)
            if said.keys() != self._questions or len(parts) != most_questions():
                self.broken.append(self.words[case])
        connection.close()
        return Counter(words for case, words in self.words.items() if case in there)


def run_kills(
    server: Server,
    reader: Reader,
    *,
    kills: int,
    at_once: int,
    seed: int,
    say: Callable[[int, Tally], None] = lambda _number, _tally: None,
) -> Tally:
    """Kill the server so often, with so many reports on their way each time; return what was found.

    Three kills of four fall while a report is being stored, at a moment within one and a half times what that takes,
    drawn by chance; the fourth at any request of the way.
    """
    chance, tally, stored = random.Random(seed), Tally(), _Stored(reader)  # noqa: S311  # where a kill falls, no secret
    everybody: list[Sender] = []
    took, requests = _first(server, everybody)
    for number in range(kills):
        trigger = _Trigger(chance.randrange(1, requests * at_once) if number % 4 == 3 else None)
        going = [each for each in everybody if not each.sent][:at_once]
        fresh = [Sender(f"kingfisher {len(everybody) + place}") for place in range(at_once - len(going))]
        everybody += fresh
        _one_life(server, [*going, *fresh], trigger, wait=chance.uniform(0, 1.5 * took))
        _judge(tally, everybody, stored, kills=number + 1)
        say(number + 1, tally)
    _one_life(server, [each for each in everybody if not each.sent], _Trigger(NEVER), wait=0)
    _judge(tally, everybody, stored, kills=kills)
    tally.lost += [each.words for each in everybody if not each.sent]
    return tally


def _first(server: Server, everybody: list[Sender]) -> tuple[float, int]:
    """Send one report undisturbed; return how many seconds the sending took and how many requests the whole way."""
    paths: list[str] = []
    sender = Sender("kingfisher 0", written=paths.append)
    connection.close()
    sender.port = free_port()
    server.start(sender.port)
    sender.fill_in()
    begun = time.monotonic()
    sender.send()
    took = time.monotonic() - begun
    everybody.append(sender)
    server.kill()
    return took, len(paths)


def _one_life(server: Server, senders: Iterable[Sender], trigger: _Trigger, *, wait: float) -> None:
    """Start the server, let all go on, and kill it `wait` seconds after the moment has come, or when all are done."""
    port = free_port()
    server.start(port)
    threads = []
    for sender in senders:
        sender.port, sender.written = port, trigger.saw
        threads.append(threading.Thread(target=_go_on_from_two_tabs, args=(sender,)))
    for thread in threads:
        thread.start()
    all_done = threading.Thread(target=_join, args=(threads, trigger.come))
    all_done.start()
    trigger.come.wait()
    # What is waited for chooses the moment, and nothing depends on how long it was.
    all_done.join(timeout=wait)
    server.kill()
    all_done.join()


def _join(threads: list[threading.Thread], come: threading.Event) -> None:
    for thread in threads:
        thread.join()
    come.set()


def _go_on_from_two_tabs(sender: Sender) -> None:
    """Go on until the report is sent, from two tabs in the same moment, or the server is gone."""
    try:
        if sender.cookie and sender.has_receipt():
            sender.sent = True
            return
        sender.fill_in()
    except ServerGone:
        return
    tabs = [Sender(sender.words, port=sender.port, cookie=sender.cookie, written=sender.written) for _ in range(2)]
    threads = [threading.Thread(target=_send, args=(tab,)) for tab in tabs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sender.sent = any(tab.sent for tab in tabs)


def _send(tab: Sender) -> None:
    try:
        tab.send()
    except ServerGone:
        return


def _judge(tally: Tally, everybody: list[Sender], stored: _Stored, *, kills: int) -> None:
    found = stored.look()
    acknowledged = [each.words for each in everybody if each.sent]
    tally.kills, tally.acknowledged, tally.stored = kills, len(acknowledged), sum(found.values())
    tally.interrupted += sum(not each.sent for each in everybody)
    tally.lost += [words for words in acknowledged if not found[words]]
    tally.twice = [words for words, times in found.items() if times > 1]
    tally.broken = stored.broken
