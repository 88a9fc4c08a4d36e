"""The list that is ready follows its copy: nothing where nothing changed, little where little did, never a half."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.platforms import durable
from nightlight.platforms.kept import Change, Kept
from nightlight.platforms.ready import changing, renewing, swapping
from nightlight.platforms.ready.making import Choice, make_ready
from nightlight.platforms.ready.opened import MatchList, current, open_list, open_parts
from nightlight.platforms.ready.renewing import OlderCopy, Renewed, renew
from nightlight.platforms.serve.holding import Holding
from nightlight.pure.matching.signals import KINDS, LENGTHS, Kind
from tests.platforms.conftest import run
from tests.platforms.lists import MOMENT, Trust

TRUSTS: tuple[Trust, ...] = ("self-reported", "platform-match", "authorised")
CHOICE = Choice()
LISTED = 200
"""Of each kind, so that a few changes are few."""


def value(kind: Kind, number: int) -> str:
    """Return one of many fingerprints that have nothing to do with each other."""
    return hashlib.sha256(f"{kind} {number}".encode()).hexdigest()[: LENGTHS[kind]]


def taken(kind: Kind, number: int, cursor: int, trust: Trust | None) -> Change:
    """Return how a fingerprint stands; without trust it is withdrawn."""
    return Change(
        kind=kind, media="image", value=value(kind, number), state="active" if trust else "withdrawn",
        trust=trust or "self-reported", low_trust=False, cursor=cursor, added=MOMENT, changed=MOMENT,
    )  # fmt: skip


class Platform:
    """A platform's copy, and what is made of it."""

    def __init__(self, folder: Path, listed: int = LISTED) -> None:
        """Take a first list of so many of each kind."""
        self.folder, self.ready = folder, folder / "ready"
        self.copy = Kept(folder / "list.sqlite3")
        self.cursor = 0
        self.take(*((kind, number, "authorised") for kind in KINDS for number in range(listed)))

    def take(self, *changes: tuple[Kind, int, Trust | None]) -> None:
        """Take changes, as one pull does."""
        self.cursor += 1
        self.copy.take([taken(kind, number, self.cursor, trust) for kind, number, trust in changes], self.cursor)

    def renew(self, choice: Choice | None = CHOICE, **more: Any) -> Renewed:
        """Make the list ready."""
        return renew(self.copy, self.ready, choice=choice, **more)

    def made(self) -> Path:
        """Return the folder that is the list."""
        return self.ready / current(self.ready)


@pytest.fixture(autouse=True, scope="module")
def quick_disk() -> Iterator[None]:
    """Wait for no disk: what ends here is a process, and the system keeps what that wrote."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _file: None)
        yield


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    made = Platform(tmp_path)
    assert made.renew().how == "whole"
    yield made
    made.copy.close()


def says(parts: list[MatchList], most: int = LISTED + 40) -> dict[tuple[Kind, str], list[tuple[str, str]]]:
    """Return what a list says of each fingerprint that a test knows: values and trusts of what it matches."""
    found = {}
    for kind in KINDS:
        values = [value(kind, number) for number in range(most)]
        several = [part.match_values(kind, values) for part in parts]
        for at, each in enumerate(values):
            matches = [(match.value, match.trust) for part in several for match in part[at]]
            if matches:
                found[kind, each] = matches
    return found


def test_where_nothing_changed_nothing_is_made_and_the_list_keeps_its_name(platform: Platform) -> None:
    before = {file: file.stat().st_mtime_ns for file in platform.ready.rglob("*") if file.name != "making.lock"}
    platform.copy.take([], 9)
    assert run("index", "--at", platform.folder).output == "Ready: 200 pdq, 200 md5, 200 sha256. Nothing has changed.\n"
    assert {file: file.stat().st_mtime_ns for file in before} == before
    # What is of no concern to this list is no change of it.
    platform.take(("pdq", LISTED, None))
    assert platform.renew().how == "same"


def test_a_few_changes_are_kept_beside_what_stays_and_each_search_sees_them(platform: Platform) -> None:
    before, names = platform.made(), [f"{kind}.values" for kind in KINDS]
    older = open_list(platform.ready)
    platform.take(("pdq", 3, None), ("md5", 4, None), ("pdq", LISTED, "self-reported"), ("sha256", 7, "self-reported"),
                  ("md5", LISTED, "platform-match"), ("pdq", 5, "platform-match"))  # fmt: skip
    done = platform.renew()
    assert (done.how, done.about.counts) == ("changed", {"pdq": LISTED, "md5": LISTED, "sha256": LISTED})
    listed = open_list(platform.ready)
    assert [len(listed.match_value("pdq", value("pdq", number))) for number in (3, 2, LISTED)] == [0, 1, 1]
    assert [len(listed.match_value("md5", value("md5", number))) for number in (4, 3, LISTED)] == [0, 1, 1]
    trusted: dict[tuple[Kind, int], str] = {
        ("pdq", LISTED): "self-reported", ("sha256", 7): "self-reported", ("md5", LISTED): "platform-match",
        ("pdq", 5): "platform-match",
    }  # fmt: skip
    assert {(kind, number): listed.match_value(kind, value(kind, number))[0].trust for kind, number in trusted} == (
        trusted
    )
    numbers = [match.entry for kind in KINDS for found in listed.match_values(
        kind, [value(kind, number) for number in range(LISTED + 1)]) for match in found]  # fmt: skip
    assert len(set(numbers)) == len(numbers) == 3 * LISTED
    # Who has the old one open keeps it, though it is gone; what did not change is there once.
    assert [len(older.match_value("pdq", value("pdq", number))) for number in (3, LISTED)] == [1, 0]
    assert not before.exists()
    assert all((platform.made() / name).stat().st_nlink == 1 for name in names)
    assert sorted(each.name for each in platform.ready.iterdir()) == sorted(
        ["current", "making.lock", platform.made().name]
    )


def test_what_did_not_change_is_not_written_again(platform: Platform) -> None:
    files = {each: (platform.made() / each).stat().st_ino for each in ("pdq.index", "pdq.values", "md5.trust")}
    for number in (3, 4):
        platform.take(("pdq", number, None))
        assert platform.renew().how == "changed"
        assert {each: (platform.made() / each).stat().st_ino for each in files} == files


def test_what_comes_back_is_found_again_and_once(platform: Platform) -> None:
    steps: tuple[tuple[Trust | None, int], ...] = ((None, 0), ("authorised", 1), (None, 0), ("self-reported", 1))
    for trust, found in steps:
        platform.take(*((kind, 1, trust) for kind in KINDS))
        assert platform.renew().how == "changed"
        listed = open_list(platform.ready)
        assert [len(listed.match_value(kind, value(kind, 1))) for kind in KINDS] == [found] * 3
        assert listed.match_value("md5", value("md5", 2))[0].trust == "authorised"


@pytest.mark.parametrize("most", ["MOST_ADDED", "MOST_GONE", "MOST_SINCE"])
def test_when_many_changes_have_come_together_the_list_is_made_whole(
    platform: Platform, monkeypatch: pytest.MonkeyPatch, most: str
) -> None:
    monkeypatch.setattr(*{
        "MOST_ADDED": (changing, "MOST_ADDED", 3), "MOST_GONE": (changing, "MOST_GONE", 3 / LISTED),
        "MOST_SINCE": (renewing, "MOST_SINCE", 1),
    }[most])  # fmt: skip
    ways = []
    for number in range(4):
        platform.take(("pdq", number, None) if most == "MOST_GONE" else ("pdq", LISTED + number, "authorised"))
        ways.append(platform.renew().how)
    if most == "MOST_SINCE":
        platform.take(("pdq", 5, None), ("pdq", 6, None))
        ways[3:] = [platform.renew().how]
    assert ways == ["changed"] * 3 + ["whole"]
    assert not (platform.made() / "pdq.more").exists()
    assert not (platform.made() / "pdq.index.changes").exists()


ONE_CHANGE = st.tuples(
    st.sampled_from(KINDS), st.integers(0, 29), st.sampled_from((None, "self-reported", "authorised"))
)


@given(
    pulls=st.lists(st.lists(ONE_CHANGE, max_size=6, unique_by=lambda each: each[:2]), min_size=1, max_size=6),
    parts=st.sampled_from([0, 0, 3]),
    trusts=st.sampled_from([TRUSTS, TRUSTS[1:]]),
    layout=st.sampled_from(["throughput", "memory"]),
)
@settings(max_examples=25)
def test_a_list_that_followed_its_copy_says_what_one_says_that_was_made_whole(
    tmp_path_factory: pytest.TempPathFactory, pulls: Any, parts: int, trusts: tuple[str, ...], layout: Any
) -> None:
    platform = Platform(tmp_path_factory.mktemp("platform"), 20)
    choice = Choice(trusts, layout, parts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(changing, "MOST_ADDED", 5)
        patch.setattr(changing, "MOST_GONE", 0.4)
        for pull in pulls:
            platform.renew(choice)
            platform.take(*pull)
        done = platform.renew(choice)
    make_ready(platform.copy.active(), platform.folder / "whole", trusts=trusts, layout=layout)
    whole = open_list(platform.folder / "whole")
    parts_of_it = open_parts(platform.ready)
    assert says(parts_of_it, 30) == says([whole], 30)
    assert (len(parts_of_it), done.about.counts) == (parts or 1, whole.about.counts)
    platform.copy.close()
    shutil.rmtree(platform.folder)


def test_a_list_that_was_chosen_otherwise_or_is_damaged_or_of_another_copy_is_made_whole(
    platform: Platform, tmp_path: Path
) -> None:
    confirmed = Choice(TRUSTS[1:])
    platform.take(("pdq", LISTED, "self-reported"))
    assert (platform.renew(confirmed).how, platform.renew(confirmed).how) == ("whole", "same")
    # Who makes no choice goes on with the one that was made.
    assert (platform.renew(None).how, platform.renew(None).about.counts["pdq"]) == ("same", LISTED)
    whole = (platform.made() / "pdq.index").read_bytes()
    (platform.made() / "pdq.index").write_bytes(whole[:-9000] + bytes([whole[-9000] ^ 1]) + whole[-8999:])
    assert (platform.renew(None).how, platform.renew(None).how) == ("whole", "same")
    (tmp_path / "other").mkdir()
    other = Platform(tmp_path / "other")
    other.take()
    assert renew(other.copy, platform.ready, choice=None).how == "whole"
    other.copy.close()


def test_an_older_copy_of_the_same_list_takes_no_newer_ones_place_unless_it_is_told_to(platform: Platform) -> None:
    platform.copy.close()
    shutil.copy(platform.folder / "list.sqlite3", platform.folder / "older")
    platform.copy = Kept(platform.folder / "list.sqlite3")
    platform.take(("pdq", LISTED, "authorised"))
    platform.renew()
    name = platform.made().name
    older = Kept(platform.folder / "older")
    with pytest.raises(OlderCopy):
        renew(older, platform.ready, choice=CHOICE)
    assert platform.made().name == name
    assert renew(older, platform.ready, choice=CHOICE, address="https://another.example").how == "whole"
    platform.renew()
    assert renew(older, platform.ready, choice=CHOICE, anew=True).how == "whole"
    older.close()


def test_of_two_at_once_the_second_one_reads_the_copy_when_the_first_has_ended(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, locks = durable.locked, []

    @contextmanager
    def waited(path: str) -> Iterator[None]:
        locks.append(path)
        platform.take(("pdq", LISTED, "authorised"))
        with whole(path):
            yield

    monkeypatch.setattr(swapping, "locked", waited)
    platform.renew()
    assert len(open_list(platform.ready).match_value("pdq", value("pdq", LISTED))) == 1
    assert locks == [str(platform.ready / "making.lock")]


def test_what_is_half_made_is_removed_by_the_next_and_nothing_of_others(platform: Platform) -> None:
    for name in ("20260101T000000-0000beef.making", "20260101T000000-0000beee", "20260101T000000-0000beed", "holiday"):
        (platform.ready / name).mkdir()
    (platform.ready / "20260101T000000-0000beee" / "pdq.values").touch()
    assert platform.renew().how == "same"
    assert sorted(each.name for each in platform.ready.iterdir() if each.is_dir()) == sorted(
        ["20260101T000000-0000beed", "holiday", platform.made().name]
    )


def test_a_server_takes_the_list_that_has_changes_and_answers_from_the_old_one_meanwhile(platform: Platform) -> None:
    moment, swaps = [0.0], []
    holding = Holding(platform.ready, lambda: swaps.append(1), clock=lambda: moment[0])
    platform.take(("md5", 1, None))
    assert platform.renew().how == "changed"
    moment[0] += 2
    assert len(holding.take().match_value("md5", value("md5", 1))) in (0, 1)
    with holding._opening:
        assert swaps == [1]
    assert holding.take().match_value("md5", value("md5", 1)) == []


def _end_at(boundary: int) -> None:
    reached = 0

    def ending(function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            nonlocal reached
            reached += 1
            if reached > boundary:
                os._exit(9)
            return function(*arguments, **options)

        return run

    for name in ("write", "fsync", "replace", "link", "mkdir", "rmdir", "unlink", "open"):
        setattr(os, name, ending(getattr(os, name)))


@pytest.mark.parametrize("parts", [0, 2])
def test_a_process_that_ends_at_any_step_leaves_the_old_list_or_the_new_one_and_the_next_goes_on(
    tmp_path: Path, parts: int
) -> None:
    platform, choice = Platform(tmp_path), Choice(parts=parts)
    platform.renew(choice)
    old = says(open_parts(platform.ready))
    # Nothing that is there is written to: one name more is as good as a copy.
    shutil.copytree(platform.ready, tmp_path / "before", copy_function=os.link)
    platform.take(("pdq", 3, None), ("md5", 4, None), ("pdq", LISTED, "authorised"), ("md5", LISTED, "authorised"))
    platform.copy.close()
    met = []
    for boundary in range(0, 1000, 5 if parts else 1):
        shutil.rmtree(platform.ready)
        shutil.copytree(tmp_path / "before", platform.ready, copy_function=os.link)
        ended = _ended(boundary, platform, choice)
        met.append(says(open_parts(platform.ready)) != old)
        platform.copy = Kept(tmp_path / "list.sqlite3")
        assert platform.renew(choice).how == ("same" if met[-1] else "changed")
        new = says(open_parts(platform.ready))
        assert sum(each.is_dir() for each in platform.ready.iterdir()) == 1
        platform.copy.close()
        if not ended:
            break
    assert met == sorted(met)
    assert (met[0], met[-1], boundary > 20) == (False, True, True)
    assert ("pdq", value("pdq", LISTED)) in new
    assert ("pdq", value("pdq", 3)) not in new


def _ended(boundary: int, platform: Platform, choice: Choice) -> bool:
    child = os.fork()
    if child == 0:
        copy = Kept(platform.folder / "list.sqlite3")
        _end_at(boundary)
        renew(copy, platform.ready, choice=choice)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 9
