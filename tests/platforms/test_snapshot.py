"""A copy begins with a signed snapshot: checked before it is unpacked, taken in pieces, gone on with where it broke."""

import datetime
import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest

from nightlight.platforms.kept import Kept
from nightlight.platforms.pull import CutOff, Refused, Source, Unusable, pull
from nightlight.pure.matching.snapshots import (
    FORMAT,
    Manifest,
    Piece,
    Signed,
    public_key_of,
    sign_manifest,
)  # fmt: skip
from tests.platforms.serving import serving
from tests.platforms.test_pull import last, line

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
NOW = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
SNAPSHOT = "/api/list/v1/snapshot"
EACH = 700


@dataclass
class Served:
    """What is at which address, and after how many bytes the line breaks; what was asked for, with its range."""

    at: dict[str, bytes] = field(default_factory=dict)
    breaks: dict[str, int] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    source: Source = field(default_factory=lambda: Source("", "name", "secret", public_key_of(KEY)))

    def pieces_asked(self) -> list[tuple[str, str]]:
        return [(path.rpartition("/")[2], given) for path, given in self.asked if path.startswith(f"{SNAPSHOT}/")]


class _List(BaseHTTPRequestHandler):
    served: Served

    def do_GET(self) -> None:
        given = self.headers.get("Range", "")
        self.served.asked.append((self.path, given))
        body = self.served.at.get(self.path.partition("?")[0])
        start = int(given.removeprefix("bytes=").rstrip("-")) if given and body else 0
        self.send_response(404 if body is None else 206 if start else 200)
        body = (body or b'{"message": "There is none."}')[start:]
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: self.served.breaks.pop(self.path, len(body))])
        self.close_connection = True

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture(scope="module")
def listening() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _List)
    with serving(server):
        yield server


@pytest.fixture
def served(listening: ThreadingHTTPServer) -> Served:
    """A snapshot of three pieces, and a change after it."""
    made = Served()
    made.source = replace(made.source, address=f"http://127.0.0.1:{listening.server_port}")
    _List.served = made
    show(made, manifest_of(made, *(pack(made, number * EACH + 1, (number + 1) * EACH) for number in range(3))))
    made.at["/api/list/v1/changes"] = (line(3 * EACH + 1, value="f" * 64) + last(3 * EACH + 1)).encode()
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    made = Kept(tmp_path / "list.sqlite3")
    yield made
    made.close()


def pack(served: Served, first: int, until: int, *, text: str = "") -> Piece:
    """Serve a piece and return what a manifest says of it."""
    lines = (text or "".join(line(each) for each in range(first, until + 1))).encode()
    packed = gzip.compress(lines, mtime=0)
    digest = hashlib.sha256(packed).hexdigest()
    served.at[f"{SNAPSHOT}/{digest}"] = packed
    return Piece(digest, len(packed), len(lines), until - first + 1, first, until)


def manifest_of(served: Served, *pieces: Piece) -> Manifest:
    entries = sum(each.entries for each in pieces)
    return Manifest(FORMAT, True, NOW, pieces[-1].last, entries, list(pieces))


def show(served: Served, manifest: Manifest, *, key: bytes = KEY) -> Manifest:
    served.at[SNAPSHOT] = sign_manifest(manifest, key=key)
    return manifest


def pieces_of(served: Served) -> list[Piece]:
    signed = msgspec.json.decode(served.at[SNAPSHOT], type=Signed)
    return msgspec.json.decode(signed.manifest, type=Manifest).pieces


def test_an_empty_copy_begins_with_the_snapshot_and_goes_on_by_changes(served: Served, kept: Kept) -> None:
    told: list[tuple[int, int | None]] = []
    assert pull(served.source, kept, now=NOW, progress=lambda *how: told.append(how)) == 3 * EACH + 1
    assert told == [(EACH, 3 * EACH), (2 * EACH, 3 * EACH), (3 * EACH, 3 * EACH), (3 * EACH + 1, None)]
    assert (kept.count(), kept.cursor()) == (3 * EACH + 1, 3 * EACH + 1)
    assert served.asked[-1][0] == f"/api/list/v1/changes?after={3 * EACH}&limit=100000"
    served.at["/api/list/v1/changes"] = last(3 * EACH + 1).encode()
    served.asked.clear()
    assert pull(served.source, kept, now=NOW) == 0
    assert served.pieces_asked() == []


def test_a_download_that_breaks_in_the_middle_of_a_piece_goes_on_from_there_and_no_half_list_is_taken_for_a_whole_one(
    served: Served, kept: Kept, tmp_path: Path
) -> None:
    _first, second, third = (each.sha256 for each in pieces_of(served))
    served.breaks[f"{SNAPSHOT}/{second}"] = 1000
    with pytest.raises(CutOff):
        pull(served.source, kept, now=NOW)
    assert (kept.count(), kept.cursor()) == (EACH, 0)
    served.asked.clear()
    pull(served.source, kept, now=NOW)
    assert served.pieces_asked() == [(second, "bytes=1000-"), (third, "")]
    assert (kept.count(), kept.cursor()) == (3 * EACH + 1, 3 * EACH + 1)
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("list.sqlite3-")] == ["list.sqlite3"]


def test_a_newer_snapshot_in_between_costs_only_the_pieces_that_it_has_changed(served: Served, kept: Kept) -> None:
    first, second, third = pieces_of(served)
    served.breaks[f"{SNAPSHOT}/{third.sha256}"] = 10
    with pytest.raises(CutOff):
        pull(served.source, kept, now=NOW)
    # The second has lost its last entry, which has become the newest; the third is gone.
    shorter = pack(served, second.first, second.last - 1)
    moved = line(3 * EACH + 9, value=f"{second.last:064x}", state="withdrawn")
    newest = pack(served, 3 * EACH + 9, 3 * EACH + 9, text=moved)
    del served.at[f"{SNAPSHOT}/{third.sha256}"]
    with pytest.raises(CutOff, match="replaced"):
        pull(served.source, kept, now=NOW)
    show(served, manifest_of(served, first, shorter, newest))
    served.at["/api/list/v1/changes"] = last(3 * EACH + 9).encode()
    served.asked.clear()
    pull(served.source, kept, now=NOW)
    assert [digest for digest, _range in served.pieces_asked()] == [shorter.sha256, newest.sha256]
    assert f"{second.last:064x}" not in {value for _kind, value, _trust in kept.active()}
    assert kept.count() == 2 * EACH


def test_what_the_operator_has_not_signed_is_refused_and_nothing_of_it_is_kept(served: Served, kept: Kept) -> None:
    good = pieces_of(served)
    manifest = manifest_of(served, *good)
    tampered = served.at[SNAPSHOT].replace(b'\\"entries\\":2100', b'\\"entries\\":2101')
    assert tampered != served.at[SNAPSHOT]
    old = msgspec.structs.replace(manifest, made_at=NOW - datetime.timedelta(days=31))
    early = msgspec.structs.replace(manifest, made_at=NOW + datetime.timedelta(days=2))
    swapped = msgspec.structs.replace(manifest, pieces=good[::-1])
    fewer = msgspec.structs.replace(manifest, entries=1)
    wrong = [tampered, b"", b"{}", b"<html>", sign_manifest(manifest, key=OTHER_KEY)]
    wrong += [sign_manifest(each, key=KEY) for each in (old, early, swapped, fewer)]
    for each in wrong:
        served.at[SNAPSHOT] = each
        with pytest.raises(Unusable):
            pull(served.source, kept, now=NOW)
    assert served.pieces_asked() == []
    show(served, manifest)
    for source in (replace(served.source, public_key=each) for each in (public_key_of(OTHER_KEY), "AAAA", "?")):
        with pytest.raises(Unusable):
            pull(source, kept, now=NOW)
    assert (kept.count(), kept.cursor()) == (0, 0)


def test_a_piece_that_is_not_the_signed_one_or_not_what_it_says_is_refused(served: Served, kept: Kept) -> None:
    (first, *_others) = pieces_of(served)
    address = f"{SNAPSHOT}/{first.sha256}"
    packed = served.at[address]
    for wrong in (packed[:-1] + b"x", packed + b"more", b"x" * len(packed)):
        served.at[address] = wrong
        with pytest.raises(Unusable, match="not the one that was signed"):
            pull(served.source, kept, now=NOW)
    # What unpacks to far more than is said, what is no change, and what is out of order: signed, and refused.
    bomb = pack(served, 1, 5, text="0" * 10**6 + "\n")
    said = [
        msgspec.structs.replace(bomb, unpacked=1000),
        bomb,
        pack(served, 1, 2, text=line(2) + line(1)),
        pack(served, 1, 3, text=line(1) + line(2)),
        pack(served, 1, 2, text=line(1) + line(3)),
    ]
    for piece in said:
        show(served, manifest_of(served, piece))
        with pytest.raises(Unusable):
            pull(served.source, kept, now=NOW)
    assert (kept.count(), kept.cursor()) == (0, 0)


def test_a_list_without_a_snapshot_is_pulled_by_changes_and_so_is_one_whose_key_nobody_gave(
    served: Served, kept: Kept, tmp_path: Path
) -> None:
    served.at["/api/list/v1/changes"] = (line(1) + last(1)).encode()
    assert pull(replace(served.source, public_key=""), kept, now=NOW) == 1
    assert [path.partition("?")[0] for path, _range in served.asked] == ["/api/list/v1/changes"]
    del served.at[SNAPSHOT]
    other = Kept(tmp_path / "other.sqlite3")
    assert pull(served.source, other, now=NOW) == 1
    other.close()


def test_what_came_of_a_snapshot_of_the_other_sort_is_let_go_of(served: Served, kept: Kept) -> None:
    served.breaks[f"{SNAPSHOT}/{pieces_of(served)[1].sha256}"] = 10
    with pytest.raises(CutOff):
        pull(served.source, kept, now=NOW)
    confirmed = msgspec.structs.replace(manifest_of(served, pack(served, 5000, 5001)), self_reported=False)
    show(served, confirmed)
    served.at["/api/list/v1/changes"] = last(5001).encode()
    pull(served.source, kept, now=NOW)
    assert kept.count() == 2


def test_a_refusal_of_a_piece_is_told_as_it_is(served: Served, kept: Kept) -> None:
    served.at.clear()
    with pytest.raises(Refused, match="There is none"):
        pull(served.source, kept, now=NOW)
