"""`nightlight match pull`: leads to a list that is ready, says what vouches for it, and says a bad disk in words."""

import sqlite3
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import Result

from nightlight.platforms.command.asking import Origin
from nightlight.platforms.kept import Kept
from nightlight.platforms.ready.making import About
from nightlight.platforms.ready.opened import describe
from nightlight.pure.matching.snapshots import public_key_of
from tests.platforms.conftest import run
from tests.platforms.lists import keep
from tests.platforms.ready.test_renewing import taken
from tests.platforms.serving import serving
from tests.platforms.test_pull import last, line

KEY, OTHER_KEY = public_key_of(b"k" * 32), public_key_of(b"o" * 32)


class _List(BaseHTTPRequestHandler):
    """Has no snapshot, and three changes once."""

    def do_GET(self) -> None:
        status, body = 404, b'{"message": "There is none."}'
        if "changes?after=0&" in self.path:
            status, body = 200, "".join([line(1), line(2), line(3, trust="authorised"), last(3)]).encode()
        elif "changes" in self.path:
            status, body = 200, last(3).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture
def pull(tmp_path: Path) -> Iterator[Any]:
    """The command, which pulls to a folder `list`."""
    (tmp_path / "secret").write_text("secret")
    with serving(server := ThreadingHTTPServer(("127.0.0.1", 0), _List)):

        def pull(*more: str | Path, address: str = f"http://127.0.0.1:{server.server_port}") -> Result:
            keyed = ("--key", "name", "--secret-file", tmp_path / "secret", "--at", tmp_path / "list")
            return run("pull", address, *keyed, *more)

        yield pull


def about(folder: Path) -> tuple[str, About]:
    return describe(folder / "list" / "ready")


def test_a_pull_makes_the_list_ready_as_it_was_chosen_and_leaves_one_that_did_not_change(
    pull: Any, tmp_path: Path
) -> None:
    assert pull("--no-index").exit_code == 0
    assert not (tmp_path / "list" / "ready").exists()
    assert pull().output.endswith("\nReady: 3 pdq, 0 md5, 0 sha256.\n")
    assert run("index", "--at", tmp_path / "list", "--trust", "authorised", "--layout", "memory").exit_code == 0
    before = about(tmp_path)
    assert pull().output.endswith("\nReady: 1 pdq, 0 md5, 0 sha256. Nothing has changed.\n")
    assert about(tmp_path) == before
    assert (before[1].choice.trusts, before[1].choice.layout) == (("authorised",), "memory")
    (tmp_path / "list" / "ready" / before[0] / "about.json").write_bytes(b"{}")
    # How it was chosen can't be known: more than that is not to be matched.
    unread = pull()
    assert (unread.exit_code, "nightlight match index and the options" in unread.output) == (2, True), unread.output


def test_the_operators_key_is_remembered_and_every_later_pull_is_held_to_it(pull: Any, tmp_path: Path) -> None:
    assert "Not checked: without the operator's key" in pull().output
    assert "Not signed: the copy began with changes" in pull("--public-key", KEY).output
    assert "Not signed: the copy began with changes" in pull().output
    other = pull("--public-key", OTHER_KEY)
    assert (other.exit_code, "held to another key" in other.output) == (2, True)
    noted = msgspec.json.decode((tmp_path / "list" / "origin.json").read_bytes(), type=Origin)
    assert noted.public_key == KEY
    assert pull("--public-key", KEY, "--stopncii").exit_code == 2


def test_a_full_busy_or_damaged_copy_is_said_in_one_line_with_the_way_out(
    pull: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pull().exit_code == 0
    copy = tmp_path / "list" / "list.sqlite3"
    for name, said in (("SQLITE_FULL", "is full: make room"), ("SQLITE_BUSY", "wait for it"),
                       ("SQLITE_IOERR_WRITE", "can't be read or written")):  # fmt: skip

        def fails(*_: Any, name: str = name, **__: Any) -> None:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorname = name
            raise error

        with monkeypatch.context() as patched:
            patched.setattr(Kept, "take", fails)
            pulled = pull()
            patched.setattr(Kept, "stand", fails)
            made = run("index", "--at", tmp_path / "list")
        for done in (pulled, made):
            assert (done.exit_code, done.output.count("\n"), said in done.output) == (2, 1, True), done.output
    copy.write_bytes(b"no copy of a list" * 100)
    for done in (pull(), run("index", "--at", tmp_path / "list")):
        assert (done.exit_code, f"delete {copy} and pull it once more" in done.output) == (2, True), done.output


def test_a_disk_that_is_full_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    keep(tmp_path, [("pdq", f"{number:064x}", "authorised") for number in range(2)])
    connect = sqlite3.connect

    def small(*arguments: Any, **options: Any) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(*arguments, **options)
        made.execute("pragma max_page_count = 1")
        return made

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sqlite3, "connect", small)
        kept = Kept(tmp_path / "list.sqlite3")
        with pytest.raises(sqlite3.OperationalError) as full:
            kept.take([taken("pdq", number, number, "authorised") for number in range(3, 3000)], 3000)
        kept.close()
    assert full.value.sqlite_errorname == "SQLITE_FULL"
    kept = Kept(tmp_path / "list.sqlite3")
    assert (kept.count(), kept.cursor()) == (2, 2)
    kept.close()


def test_one_who_reads_all_of_it_keeps_nobody_from_taking(tmp_path: Path) -> None:
    keep(tmp_path, [("pdq", f"{number:064x}", "authorised") for number in range(300)])
    reader, taker = Kept(tmp_path / "list.sqlite3"), Kept(tmp_path / "list.sqlite3")
    with reader.reading():
        entries = reader.active()
        next(entries)
        taker.take([], 900)
        assert (reader.cursor(), taker.cursor()) == (300, 900)
        assert len(list(entries)) == 299
    assert reader.cursor() == 900
    for each in (reader, taker):
        each.close()


def test_a_copy_that_an_earlier_version_made_is_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "list.sqlite3"
    with sqlite3.connect(file) as earlier:
        earlier.executescript(
            "create table entry (kind text not null, value text not null, media text not null, state text not null,"
            " trust text not null, low_trust integer not null, cursor integer not null, added text not null,"
            " changed text not null, primary key (kind, value)) without rowid;"
            "create table reached (one integer primary key check (one = 1), cursor integer not null);"
            "insert into reached values (1, 7);"
            "insert into entry values ('md5', '', 'image', 'active', 'authorised', 0, 7, '', '');"
        )
        earlier.execute("update entry set value = ?", ("0" * 32,))
    earlier.close()
    assert run("index", "--at", tmp_path).output == "Ready: 0 pdq, 1 md5, 0 sha256.\n"
    kept = Kept(file)
    assert (kept.cursor(), kept.stand().taken, list(kept.active())) == (7, 0, [("md5", "0" * 32, "authorised")])
    kept.close()
