"""Lookups over HTTP: code that was written for HMA's matcher finds the same keys, and limits hold."""

import http.client
import io
import json
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from nightlight.platforms.ready.making import make_ready
from nightlight.platforms.serve.app import Application
from nightlight.platforms.serve.holding import Holding
from nightlight.platforms.serve.settings import ServerSettings
from tests.conftest import PROJECT, free_port
from tests.platforms.conftest import run
from tests.platforms.lists import fingerprints, keep, picture, saved
from tests.platforms.videos import film, looked_at

SECRET = "an invented secret"
TOKEN = {"Authorization": f"Bearer {SECRET}"}


@pytest.fixture(scope="module")
def server(ready: Path, tmp_path_factory: pytest.TempPathFactory) -> Client:
    counters = tmp_path_factory.mktemp("counters")
    return Client(Application(ServerSettings(
        folder=str(ready / "ready"), counters=str(counters), token=SECRET, most_bytes=30_000, most_pixels=60_000,
        most_signals=3,
    )))  # fmt: skip


def value(number: int) -> str:
    return fingerprints(saved(picture(number))).pdqs[0].value


def near(signal_value: str, bits: int) -> str:
    return f"{int(signal_value, 16) ^ (2**bits - 1):064x}"


def test_hmas_requests_are_answered_as_hma_answers_them(server: Client) -> None:
    def get(path: str) -> Any:
        return server.get(path, headers=TOKEN).json

    asked = near(value(2), 7)
    [entry] = get(f"/m/raw_lookup?signal={asked}&signal_type=pdq")["matches"]
    [told] = get(f"/m/raw_lookup?signal={asked}&signal_type=pdq&include_distance=true")["matches"]
    assert {"bank_content_id": entry, "distance": "7"}.items() <= told.items()
    assert get(f"/m/raw_lookup?signal={near(value(2), 31)}&signal_type=pdq")["matches"] == [entry]
    assert get(f"/m/raw_lookup?signal={near(value(2), 32)}&signal_type=pdq")["matches"] == []
    assert get(f"/m/raw_lookup?signal={asked}&signal_type=pdq&banks=SELF_REPORTED")["matches"] == []
    banked = get(f"/m/lookup?signal={asked}&signal_type=pdq")
    assert banked == {"AUTHORISED": [{"bank_content_id": entry, "distance": "7", "signal": value(2),
                                      "trust": "authorised"}]}  # fmt: skip
    md5 = fingerprints(saved(picture(6))).md5
    assert [len(get(f"/m/raw_lookup?signal={md5}&signal_type={kind}")["matches"]) for kind in ("md5", "video_md5")] \
        == [1, 1]  # fmt: skip
    status = get("/m/index/status")
    assert {kind: (each["present"], each["size"]) for kind, each in status.items()} == {
        "pdq": (True, 6), "md5": (True, 1), "sha256": (True, 1), "video_md5": (True, 1),
    }  # fmt: skip
    assert list(get("/m/index/status?signal_type=pdq")) == ["pdq"]
    pair = {"pdq": [asked, value(2)], "video_md5": ["0" * 32, "1" * 32]}
    compared = server.post("/m/compare", json=pair, headers=TOKEN).json
    assert compared == {"pdq": [True, {"distance": 7}], "video_md5": [False, {"distance": 1}]}
    assert server.get("/status").text == "I-AM-ALIVE\n"


def test_a_file_is_hashed_and_looked_up(server: Client) -> None:
    def send(path: str, data: bytes, field: str = "photo") -> Any:
        form = {field: (io.BytesIO(data), "picture.jpg")}
        return server.post(path, data=form, headers=TOKEN, content_type="multipart/form-data")

    data = saved(picture(1).resize((200, 150)))
    made = fingerprints(data)
    assert send("/h/hash", data).json == {"pdq": made.pdqs[0].value, "md5": made.md5, "sha256": made.sha256}
    assert send("/h/hash?types=pdq", data).json == {"pdq": made.pdqs[0].value}
    assert send("/h/hash", b"no picture", "video").json.keys() == {"video_md5", "sha256"}
    found = send("/m/lookup", data).json
    assert [(kind, list(banks)) for kind, banks in found.items()] == [
        ("pdq", ["PLATFORM_MATCH"]), ("md5", []), ("sha256", []),
    ]  # fmt: skip
    large = send("/h/hash", saved(picture(1).resize((300, 201))))
    assert (large.status_code, large.get_json()["message"]) == (413, "A picture has at most 60000 pixels.")
    assert send("/h/hash", bytes(40_000)).status_code == 413
    assert send("/h/hash?types=pdq", b"no picture").status_code == 400


def test_a_video_is_looked_up_by_its_frames_and_is_told_what_was_not_looked_at(tmp_path: Path) -> None:
    data = film([11, 12])
    frames, _ = looked_at(data)
    keep(tmp_path, [("pdq", frames[0].pdq.value, "authorised")])
    assert run("index", "--at", tmp_path).exit_code == 0
    server = Client(Application(ServerSettings(str(tmp_path / "ready"), str(tmp_path), most_seconds=3)))

    def send(path: str) -> Any:
        form = {"video": (io.BytesIO(data), "film")}
        return server.post(path, data=form, content_type="multipart/form-data")

    found = send("/m/lookup")
    [match] = found.json["pdq"]["AUTHORISED"]
    assert (match["signal"], match["distance"], match["seconds"][0]) == (frames[0].pdq.value, "0", 0)
    assert (found.json["video_md5"], found.headers["Nightlight-Problem"]) == ({}, "longer than was looked at")
    assert send("/m/lookup?types=video_md5").json == {"video_md5": {}}
    assert send("/h/hash").json.keys() == {"video_md5", "sha256"}


def test_many_signals_are_looked_up_in_one_request(server: Client) -> None:
    signals = [near(value(3), 5), "0" * 64, value(4)]
    done = server.post("/m/batch", json={"signal_type": "pdq", "signals": signals}, headers=TOKEN).get_json()
    assert [[each["distance"] for each in matches] for matches in done["matches"]] == [["5"], [], ["0"]]
    bad: list[object] = [
        {"signal_type": "pdq", "signals": signals * 2}, {"signal_type": "pdq", "signals": ["zz"]},
        {"signal_type": "tmk", "signals": []}, {"signals": []}, [], {"signal_type": "pdq", "signals": [3]},
    ]  # fmt: skip
    for body in bad:
        assert server.post("/m/batch", json=body, headers=TOKEN).status_code == 400, body


def test_who_may_not_ask_or_asks_wrongly_is_told_why_and_no_address_is_fetched(server: Client) -> None:
    for headers in ({}, {"Authorization": "Bearer open"}, {"Authorization": "Basic YW4gaW52ZW50ZWQgc2VjcmV0Og=="}):
        assert server.get("/m/index/status", headers=headers).status_code == 401
        assert server.get("/metrics", headers=headers).status_code == 401
    for path in ("/h/hash?url=https://example.org/a.jpg", "/m/lookup?url=https://example.org/a.jpg"):
        told = server.get(path, headers=TOKEN)
        assert (told.status_code, "fetches no addresses" in told.get_json()["message"]) == (403, True)
    wrong = {
        "/m/raw_lookup?signal_type=pdq": 400, "/m/raw_lookup?signal=zz&signal_type=pdq": 400,
        "/m/raw_lookup?signal=00&signal_type=tmk": 400, "/m/compare": 405, "/c/banks": 404,
        "/m/index/status?signal_type=x": 400,
    }  # fmt: skip
    assert {path: server.get(path, headers=TOKEN).status_code for path in wrong} == wrong
    for body in (b"{", b"[]", b'{"pdq": ["0"]}', b"[" * 20_000):
        assert server.post("/m/compare", data=body, headers=TOKEN).status_code == 400
    assert server.post("/m/compare", data=bytes(40_000), headers=TOKEN).status_code == 413
    assert server.post("/h/hash", data={"a": "b"}, headers=TOKEN).status_code == 400


def test_what_is_counted_is_told_as_prometheus_reads_it(server: Client) -> None:
    server.get(f"/m/raw_lookup?signal={value(0)}&signal_type=pdq", headers=TOKEN)
    text = server.get("/metrics", headers=TOKEN).text
    assert all(re.fullmatch(r"# TYPE \w+ \w+|\w+(\{[^{}]+\})? [\d.]+", line) for line in text.splitlines())
    assert 'nightlight_match_entries{kind="pdq"} 6' in text
    assert re.search(r'answers_total\{route="raw_lookup",status="2xx"\} [1-9]', text)
    assert value(0) not in text


def test_a_new_list_is_taken_between_requests_and_a_damaged_one_never(tmp_path: Path) -> None:
    make_ready([("pdq", "0" * 64, "authorised")], tmp_path)
    moment, swaps = [0.0], threading.Semaphore(0)
    holding = Holding(tmp_path, swaps.release, clock=lambda: moment[0])
    before = holding.take()
    make_ready([("pdq", "f" * 64, "authorised")], tmp_path)
    assert holding.take() is before
    moment[0] += 2
    assert holding.take() is before
    assert swaps.acquire(timeout=60)
    after = holding.take()
    assert (len(before.match_value("pdq", "0" * 64)), len(after.match_value("pdq", "0" * 64))) == (1, 0)
    make_ready([], tmp_path)
    for each in tmp_path.glob("*/about.json"):
        each.write_bytes(b"{}")
    moment[0] += 2
    assert holding.take() is after
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and "_open" in thread.name:
            thread.join()
    assert holding.take() is after


def test_a_server_loses_no_answer_while_its_list_is_replaced_and_ends_when_it_is_told(tmp_path: Path) -> None:
    make_ready([("pdq", "0" * 64, "authorised")], tmp_path / "ready")
    port = free_port()
    (tmp_path / "token").write_text(SECRET)
    command = [sys.executable, "-m", "nightlight", "match", "serve", "--at", str(tmp_path), "--port", str(port),
               "--workers", "1", "--token-file", str(tmp_path / "token")]  # fmt: skip
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "Started worker" in line:
                break
        swapped, stopped = threading.Event(), threading.Event()
        lost: list[BaseException] = []
        asking = [threading.Thread(target=ask, args=(port, swapped, stopped, lost)) for _ in range(4)]
        for thread in asking:
            thread.start()
        try:
            make_ready([("pdq", "f" * 64, "authorised")], tmp_path / "ready")
            assert swapped.wait(60)
            stopped.set()
            process.send_signal(signal.SIGTERM)
            for thread in asking:
                thread.join(60)
            process.stdout.read()
            assert (process.wait(60), lost) == (0, [])
        finally:
            # Nobody waits for what did not end.
            stopped.set()
            process.kill()


def ask(port: int, swapped: threading.Event, stopped: threading.Event, lost: list[BaseException]) -> None:
    """Ask until told to stop; say when the new list answers. No answer is lost before it was stopped."""
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            connection.connect()
        except OSError:
            if stopped.is_set():
                return
            continue
        try:
            connection.request("GET", f"/m/raw_lookup?signal_type=pdq&signal={'f' * 64}", headers=TOKEN)
            answer = connection.getresponse()
            if json.loads(answer.read())["matches"] == [0]:
                swapped.set()
        except (OSError, http.client.HTTPException, ValueError) as error:
            if not stopped.is_set():
                lost.append(error)
            return
        finally:
            connection.close()
