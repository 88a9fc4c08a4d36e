"""A platform's copy of a list: what comes is checked and kept, and a line that breaks costs little."""

import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from nightlight.platforms.kept import Kept
from nightlight.platforms.pull import CutOff, Refused, Source, Unusable, pull
from tests.platforms.serving import serving

ENTRIES = 2500
Body = str | Callable[[int], str]


def line(cursor: int, **other: object) -> str:
    """Return the line of a change."""
    stamps = {"added": "2026-11-28T12:00:00Z", "changed": "2026-11-28T12:00:00Z"}
    said = {"kind": "pdq", "media": "image", "value": f"{cursor:064x}", "state": "active", "trust": "self-reported"}
    return json.dumps({**said, "low_trust": False, "cursor": cursor, **stamps, **other}) + "\n"


def last(cursor: int, more: bool = False) -> str:
    return f'{{"cursor":{cursor},"more":{str(more).lower()}}}\n'


class _List(BaseHTTPRequestHandler):
    """Answers with what the test says; each address that was asked for is written down."""

    server: "_Server"

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        status, body, length, headers = self.server.answers.pop(0)
        if callable(body):
            body = body(int(parse_qs(urlsplit(self.path).query)["after"][0]))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(length or len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    answers: list[tuple[int, Body, int, dict[str, str]]]
    asked: list[str]

    def will(self, body: Body, *, status: int = 200, length: int = 0, **headers: str) -> None:
        """Answer the next request so; `length` claims more than is sent."""
        self.answers.append((status, body, length, {name.replace("_", "-"): each for name, each in headers.items()}))


@pytest.fixture
def served() -> Iterator[_Server]:
    server = _Server(("127.0.0.1", 0), _List)
    server.answers, server.asked = [], []
    with serving(server):
        yield server


@pytest.fixture
def source(served: _Server) -> Source:
    return Source(f"http://127.0.0.1:{served.server_port}", "name", "secret")


@pytest.fixture
def kept() -> Iterator[Kept]:
    made = Kept(Path(":memory:"))
    yield made
    made.close()


def test_an_answer_that_is_cut_off_is_kept_as_far_as_it_came_and_the_next_pull_goes_on(
    served: _Server, source: Source, kept: Kept, tmp_path: Path
) -> None:
    whole = "".join(line(each) for each in range(1, ENTRIES + 1))
    served.will(whole[: len(line(1)) * 1500 + 40], length=len(whole))
    with pytest.raises(CutOff):
        pull(source, kept)
    reached = kept.cursor()
    assert 1400 < reached <= 1500
    served.will(lambda after: "".join(line(each) for each in range(after + 1, ENTRIES + 1)) + last(ENTRIES + 4))
    assert pull(source, kept) == ENTRIES - reached
    assert served.asked[-1] == f"/api/list/v1/changes?after={reached}&limit=100000"
    assert (kept.count(), kept.cursor()) == (ENTRIES, ENTRIES + 4)


def test_it_asks_again_until_nothing_is_left_and_what_was_withdrawn_is_no_more_to_be_acted_on(
    served: _Server, source: Source, kept: Kept
) -> None:
    served.will(line(1) + line(2) + last(2, more=True))
    served.will(line(3, value=f"{1:064x}", state="withdrawn", trust="platform-match") + last(3))
    assert pull(source, kept) == 3
    assert list(kept.active()) == [("pdq", f"{2:064x}", "self-reported")]


@pytest.mark.parametrize(
    "body",
    [
        "<html>\n", "{}\n", line(2) + line(2), line(2) + line(1), line(3, state="gone"), line(3, value="zz"),
        line(3, value="A" * 64), line(3, kind="sha256", value="0"), line(3) + last(2), last(5, more=True),
        "x" * 5000 + "\n", '{"a":' + "[" * 4000 + "\n",
    ],
)  # fmt: skip
def test_what_is_no_change_of_a_list_is_not_kept(served: _Server, source: Source, kept: Kept, body: str) -> None:
    kept.take([], 1)
    served.will(body + last(9))
    with pytest.raises(Unusable):
        pull(source, kept)
    assert (kept.count(), kept.cursor()) == (0, 1)


def test_a_refusal_says_why_and_when_to_come_back(served: _Server, source: Source, kept: Kept) -> None:
    served.will('{"status": 429, "message": "Too many calls."}', status=429, Retry_After="7")
    with pytest.raises(Refused, match="Too many calls") as refused:
        pull(source, kept)
    assert (refused.value.status, refused.value.wait) == (429, 7)
    served.will("<html>", status=502)
    with pytest.raises(Refused, match="502"):
        pull(source, kept)


def test_a_key_goes_to_nobody_who_listens_on_the_line(kept: Kept) -> None:
    with pytest.raises(ValueError, match="https"):
        pull(Source("http://list.example.org", "name", "secret"), kept)


def test_a_key_and_a_copy_follow_no_answer_that_names_another_place(
    served: _Server, source: Source, kept: Kept
) -> None:
    elsewhere = f"http://127.0.0.1:{served.server_port}/elsewhere"
    for status in (301, 302, 307, 308):
        served.will("", status=status, Location=elsewhere)
        with pytest.raises(Refused, match=str(status)):
            pull(source, kept)
    assert (len(served.asked), {path.partition("?")[0] for path in served.asked}) == (4, {"/api/list/v1/changes"})


def test_a_copy_is_there_again_when_it_is_opened_again(served: _Server, source: Source, tmp_path: Path) -> None:
    served.will(line(1) + last(1))
    first = Kept(tmp_path / "list.sqlite3")
    pull(source, first)
    first.close()
    again = Kept(tmp_path / "list.sqlite3")
    assert (again.count(), again.cursor()) == (1, 1)
    again.close()
