"""StopNCII's v1 interface, asked by us: nothing twice, nothing missed, withdrawals taken over, answers understood."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from nightlight.partners.feed.stopncii import READ_FEEDBACKS, said_of, value_of
from nightlight.platforms.command import asking
from nightlight.platforms.kept import Kept
from tests.platforms.conftest import run
from tests.platforms.serving import serving


def record(number: int, status: str = "Active", kind: str = "ImagePDQ", **more: Any) -> dict[str, Any]:
    """Return a hash record as such a server sends it."""
    said = {"lastModtimestamp": 1000 + number, "signalType": kind, "hashValue": f"{number:064X}"}
    return {**said, "hashStatus": status, "caseNumbers": [], "CSPFeedbacks": [], **more}


PAGES: list[list[dict[str, Any]]] = [
    [record(1), record(2), record(3, CSPFeedbacks=[{"source": "other", "feedbackValue": "Blocked", "tags": []}])],
    [record(4, kind="VideoMD5", hashValue="A" * 32), record(5, kind="VideoTMK"), record(6, hashValue="12"), {"odd": 1}],
    [record(2, "Withdrawn"), record(7, "Deleted"), record(8, "Unheard"),
     record(9, CSPFeedbacks=[{"source": "nightlight", "feedbackValue": "None", "tags": ["trust:authorised"]}])],
]  # fmt: skip


class _List(BaseHTTPRequestHandler):
    """Serves the pages; breaks at what the test says, once."""

    server: "_Server"

    def do_GET(self) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        self.server.asked.append((asked["startTimestamp"], asked.get("nextPageToken", "")))
        keys = (self.headers["Ocp-Apim-Subscription-Key"], self.headers["x-functions-key"])
        page = int(asked.get("nextPageToken", "0"))
        if keys != ("name", "secret") or self.server.breaks == page:
            self.server.breaks = -1
            return self._send(429, {"message": "later"}, {"Retry-After": "7"})
        rest = PAGES[page] if asked["startTimestamp"] == "10" else []
        more = bool(rest) and page + 1 < len(PAGES)
        return self._send(200, {
            "count": len(rest), "nextPageToken": str(page + 1) if more else None, "nextSetTimestamp": 2000,
            "hasMoreRecords": more, "hashRecords": rest,
        }, {})  # fmt: skip

    def do_POST(self) -> None:
        self.server.said.append((self.path, self.rfile.read(int(self.headers["Content-Length"]))))
        self._send(200, {}, {})

    def _send(self, status: int, said: object, headers: dict[str, str]) -> None:
        body = json.dumps(said).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    breaks = -1
    asked: list[tuple[str, str]]
    said: list[tuple[str, bytes]]


@pytest.fixture
def served() -> Iterator[_Server]:
    server = _Server(("127.0.0.1", 0), _List)
    server.asked, server.said = [], []
    with serving(server):
        yield server


def test_a_pull_that_was_refused_in_the_middle_goes_on_with_that_page(served: _Server, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret\n")
    address = f"http://127.0.0.1:{served.server_port}/v1"
    keyed = ("--key", "name", "--secret-file", tmp_path / "secret", "--at", tmp_path / "list")
    served.breaks = 1
    first = run("pull", address, "--stopncii", *keyed)
    assert (first.exit_code, "Ask again in 7 seconds" in first.output) == (2, True)
    second = run("pull", address, "--stopncii", *keyed)
    assert second.output == "5 changes came; the copy holds 7 entries, withdrawn ones included. " \
        "3 can't be matched here and were left out.\nNot signed: TLS alone says that this is the list.\n" \
        "Ready: 3 pdq, 1 md5, 0 sha256.\n"  # fmt: skip
    third = run("pull", address, "--stopncii", *keyed)
    assert third.output.startswith("0 changes came; the copy holds 7")
    assert served.asked == [("10", ""), ("10", "1"), ("10", "1"), ("10", "2"), ("2000", "")]
    kept = Kept(tmp_path / "list" / "list.sqlite3")
    assert list(kept.active()) == [
        ("md5", "a" * 32, "self-reported"), ("pdq", f"{1:064x}", "self-reported"),
        ("pdq", f"{3:064x}", "platform-match"), ("pdq", f"{9:064x}", "authorised"),
    ]  # fmt: skip
    kept.close()
    assert not (tmp_path / "list").stat().st_mode & 0o007
    other = run("pull", "https://elsewhere.example", *keyed)
    assert (other.exit_code, "is of http://127.0.0.1" in other.output) == (2, True)
    listens = run("pull", "http://list.example.org", *keyed[:-1], tmp_path / "new")
    assert (listens.exit_code, "https" in listens.output) == (2, True)


def test_what_a_platform_found_is_said_to_the_list_as_the_list_reads_it(served: _Server, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    match = {"kind": "pdq", "value": "0" * 64, "distance": 3, "trust": "self-reported"}
    lines = [{"input": "a", "matches": [match, match | {"kind": "sha256", "value": "1" * 64}], "problem": ""},
             {"input": "b", "matches": [match, match | {"kind": "md5", "value": "2" * 32}], "problem": ""}]  # fmt: skip
    (tmp_path / "found.jsonl").write_text("".join(json.dumps(each) + "\n" for each in lines))
    keyed = ("--key", "name", "--secret-file", tmp_path / "secret", "--from-scan", tmp_path / "found.jsonl")
    done = run("answer", f"http://127.0.0.1:{served.server_port}", "disputed", "F" * 64, *keyed)
    assert done.output == "Said of 3 entries: disputed.\n", done.output
    [(path, body)] = served.said
    assert path == "/api/stopncii/v1/SubmitFeedback"
    read = READ_FEEDBACKS.decode(body).hashFeedbacks
    assert [(said_of(each), value_of(each)) for each in read] == [
        ("disputed", "f" * 64), ("disputed", "0" * 64), ("disputed", "2" * 32),
    ]  # fmt: skip
    assert run("answer", "https://list.example.org", "matched", "zz", *keyed).exit_code == 2


def test_answers_about_one_list_are_not_said_to_another(served: _Server, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    asking.keep_origin(tmp_path / "origin.json", asking.Origin("https://list.example.org", stopncii=False))
    keyed = ("--key", "name", "--secret-file", tmp_path / "secret", "--at", tmp_path)
    other = f"http://127.0.0.1:{served.server_port}"
    done = run("answer", other, "matched", "0" * 64, *keyed)
    assert (done.exit_code, "is of https://list.example.org" in done.output, served.said) == (2, True, [])
