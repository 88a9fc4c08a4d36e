"""What a server tells those who may not ask, and what it writes down of those who do: as it runs, over a socket."""

import http.client
import os
import signal
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from nightlight.platforms.bench import lookups
from tests.conftest import PROJECT, free_port
from tests.platforms.conftest import run
from tests.platforms.lists import picture, saved

SECRET = "an invented secret"
ASKED = "0123456789abcdef" * 4


def test_nothing_of_a_token_a_fingerprint_or_a_files_name_is_written_down_and_no_page_elsewhere_may_read_an_answer(
    ready: Path, tmp_path: Path
) -> None:
    (tmp_path / "token").write_text(SECRET)
    key = {"Authorization": f"Bearer {SECRET}", "Origin": "https://elsewhere.example"}
    form = b'--x\r\nContent-Disposition: form-data; name="photo"; filename="holiday.jpg"\r\n\r\n%s\r\n--x--\r\n'
    typed = {**key, "Content-Type": "multipart/form-data; boundary=x"}
    asked: list[tuple[int, str, str, bytes | None, dict[str, str]]] = [
        (200, "GET", f"/m/raw_lookup?signal_type=pdq&signal={ASKED}", None, key),
        (401, "GET", f"/m/raw_lookup?signal_type=pdq&signal={ASKED}", None, {"Authorization": "Bearer a wrong one"}),
        (400, "GET", "/m/raw_lookup?signal_type=pdq&signal=nonsense-that-was-asked", None, key),
        (403, "GET", "/h/hash?url=https://elsewhere.example/holiday.jpg", None, key),
        (200, "POST", "/m/lookup", form % saved(picture(0)), typed),
        (200, "POST", "/m/lookup", form % saved(picture(0))[:300], typed),
        (400, "POST", "/m/batch", b"[" * 5000, key),
    ]
    port = free_port()
    with lookups.running(lookups.own_server(ready, port, 1, tmp_path / "token"), port, ready) as said:
        for status, method, path, body, headers in asked:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            told = answer.read()
            assert answer.status == status, (path, told)
            assert not [name for name in answer.headers if name.lower().startswith("access-control")]
            connection.close()
        counted = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        counted.request("GET", "/metrics", headers=key)
        assert b'answers_total{route="raw_lookup",status="4xx"} 2\n' in counted.getresponse().read()
        counted.close()
    assert "Started worker" in "".join(said)
    for secret in (SECRET, "a wrong one", ASKED, "nonsense", "holiday", "elsewhere"):
        assert secret not in "".join(said)


@pytest.mark.parametrize(("given", "chunked", "status"), [("a wrong one", False, 401), (SECRET, True, 411)])
def test_who_is_refused_while_still_sending_gets_the_answer(
    ready: Path, tmp_path: Path, given: str, chunked: bool, status: int
) -> None:
    (tmp_path / "token").write_text(SECRET)
    port = free_port()
    with lookups.running(lookups.own_server(ready, port, 1, tmp_path / "token"), port, ready):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        with closing(connection):
            body = bytes(16_000_000)  # more than a socket holds that nobody reads
            headers = {"Authorization": f"Bearer {given}"}
            sent = iter([body]) if chunked else body
            connection.request("POST", "/m/compare", sent, headers, encode_chunked=chunked)
            assert connection.getresponse().status == status


def test_a_server_that_others_reach_has_a_token_that_is_not_to_be_guessed(ready: Path, tmp_path: Path) -> None:
    (tmp_path / "short").write_text("sesame")
    open_to_all = run("serve", "--at", ready, "--host", "0.0.0.0")  # noqa: S104  # which is refused
    assert (open_to_all.exit_code, "give --token-file" in open_to_all.output) == (2, True)
    guessed = run("serve", "--at", ready, "--token-file", tmp_path / "short")
    assert (guessed.exit_code, "can be guessed" in guessed.output) == (2, True)


def test_a_process_that_ends_while_it_answers_is_begun_again(ready: Path, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(SECRET)
    port = free_port()
    command = lookups.own_server(ready, port, 1, tmp_path / "token")
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        try:
            begun = (line for line in process.stdout if "Started worker" in line)
            next(begun)
            [worker] = workers_of(process.pid)
            os.kill(worker, signal.SIGKILL)
            next(begun)
            [another] = workers_of(process.pid)
            assert another != worker
        finally:
            process.terminate()
            process.stdout.read()


def workers_of(server: int) -> list[int]:
    """Return the processes that a server has begun and that answer."""
    tasks = Path(f"/proc/{server}/task").glob("*/children")
    children = [int(each) for task in tasks for each in task.read_text().split()]
    return [each for each in children if b"tracker" not in Path(f"/proc/{each}/cmdline").read_bytes()]
