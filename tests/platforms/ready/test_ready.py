"""A list that is made ready: found again whole, or the one before it, and nothing in between."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from nightlight.platforms.ready.making import make_ready
from nightlight.platforms.ready.opened import ListUnusable, Match, describe, open_list, open_named, open_parts
from tests.platforms.conftest import run
from tests.platforms.lists import fingerprints, keep, picture, saved

ONE = ("pdq", "0" * 63 + "1", "authorised")
OTHER = ("pdq", "f" * 64, "self-reported")


def test_three_lines_take_a_programmer_from_a_list_to_matches(ready: Path, tmp_path: Path) -> None:
    file = tmp_path / "again.png"
    file.write_bytes(saved(picture(4).resize((320, 240)), "PNG"))
    listed = open_list(ready / "ready")
    found = listed.match_file(file)
    value = fingerprints(saved(picture(4))).pdqs[0].value
    assert [(each.kind, each.value, each.trust) for each in found] == [("pdq", value, "platform-match")]
    assert 0 <= found[0].distance <= 31
    assert listed.match_value("pdq", value)[0].distance == 0
    # A stricter distance is kept to, and what differs by that many bits is still in.
    bits = found[0].distance
    assert [len(listed.match_file(file, within=each)) for each in (bits - 1, bits)] == [0, 1]


def test_exact_copies_are_found_by_their_bytes_alone(ready: Path, tmp_path: Path) -> None:
    listed = open_list(ready / "ready")
    for number, kind, trust in ((6, "md5", "authorised"), (7, "sha256", "self-reported")):
        file = tmp_path / str(number)
        file.write_bytes(saved(picture(number)))
        assert [(each.kind, each.trust, each.distance) for each in listed.match_file(file)] == [(kind, trust, 0)]
        file.write_bytes(saved(picture(number)) + b"\0")
        assert listed.match_file(file) == []


def test_zeros_at_the_end_of_an_exact_fingerprint_are_part_of_it(tmp_path: Path) -> None:
    values = ["00" * 16, "00" * 15 + "01", "01" + "00" * 15, "01" * 8 + "00" * 8, "ff" * 16]
    make_ready([("md5", value, "authorised") for value in values], tmp_path)
    listed = open_list(tmp_path)
    assert [[each.value for each in matches] for matches in listed.match_values("md5", values)] == [[v] for v in values]
    assert listed.match_values("md5", ["02" + "00" * 15, "01" * 9 + "00" * 7]) == [[], []]


def test_a_picture_with_little_to_see_is_not_matched_by_chance(tmp_path: Path) -> None:
    plain = fingerprints(saved(picture(0).resize((1, 1)).resize((90, 90)), "PNG"))
    assert plain.pdqs[0].quality < 50
    make_ready([("pdq", plain.pdqs[0].value, "authorised")], tmp_path)
    listed = open_list(tmp_path)
    assert [len(listed.match([plain], least_quality=each)[0]) for each in (0, 50)] == [1, 0]


@pytest.mark.parametrize("trust", [("all", 6), ("confirmed", 4), ("authorised", 2)])
def test_a_platform_chooses_how_far_an_entry_has_to_be_confirmed(
    ready: Path, tmp_path: Path, trust: tuple[str, int]
) -> None:
    shutil.copy(ready / "list.sqlite3", tmp_path)
    done = run("index", "--at", tmp_path, "--trust", trust[0])
    assert f"Ready: {trust[1]} pdq" in done.output
    assert open_list(tmp_path / "ready").about.counts["pdq"] == trust[1]


def test_what_was_withdrawn_is_matched_no_more_once_it_is_made_ready(tmp_path: Path) -> None:
    stays, goes = "0" * 64, "f" * 64
    keep(tmp_path, [("pdq", stays, "authorised"), ("pdq", goes, "authorised")])
    assert run("index", "--at", tmp_path).exit_code == 0
    assert len(open_list(tmp_path / "ready").match_value("pdq", goes)) == 1
    keep(tmp_path, [("pdq", stays, "authorised"), ("pdq", goes, "authorised")], withdrawn=[goes])
    assert run("index", "--at", tmp_path).output == "Ready: 1 pdq, 0 md5, 0 sha256.\n"
    listed = open_list(tmp_path / "ready")
    assert [len(listed.match_value("pdq", each)) for each in (stays, goes)] == [1, 0]


def test_whenever_making_stops_there_is_the_old_list_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each thing that is asked of the disk fails in turn: as if the machine had stopped there."""
    whole = {name: getattr(os, name) for name in ("fsync", "mkdir", "replace", "open")}
    left = 0

    def stopping(name: str) -> Any:
        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise KeyboardInterrupt
            return whole[name](*arguments, **options)

        return call

    make_ready([ONE], tmp_path)
    stops = finished = 0
    while not finished:
        stops += 1
        left = stops
        with monkeypatch.context() as patched:
            for name in whole:
                patched.setattr(os, name, stopping(name))
            patched.setattr(shutil, "rmtree", lambda *_a, **_o: None)
            try:
                make_ready([ONE, OTHER], tmp_path)
                finished = stops
            except KeyboardInterrupt:
                pass
        assert len(open_list(tmp_path)) in ((1, 2) if not finished else (2,))
        if len(open_list(tmp_path)) == 2 and not finished:
            make_ready([ONE], tmp_path)
    assert stops > 10
    make_ready([OTHER], tmp_path)
    assert sum(each.is_dir() for each in tmp_path.iterdir()) == 1


def test_one_changed_byte_anywhere_is_noticed_before_any_answer(ready: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ready"
    shutil.copytree(ready / "ready", folder)
    [made] = [each for each in folder.iterdir() if each.is_dir()]
    assert len(open_list(folder)) == 8
    for file in sorted(made.iterdir()):
        whole = file.read_bytes()
        if not whole:
            continue
        for at in (0, len(whole) // 2, len(whole) - 1):
            file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            with pytest.raises(ListUnusable, match="make it ready again"):
                open_list(folder).verify()
        file.write_bytes(whole)
    (made / "about.json").write_bytes((made / "about.json").read_bytes().replace(b'"form":2', b'"form":9'))
    with pytest.raises(ListUnusable, match="version 9"):
        open_list(folder)


def test_who_has_a_list_open_keeps_it_and_nothing_of_others_is_deleted(tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    (tmp_path / "20260101T000000-0000beef").mkdir()
    make_ready([ONE], tmp_path)
    before = open_list(tmp_path)
    make_ready([OTHER], tmp_path)
    assert before.match_value("pdq", ONE[1]) == [Match(0, "pdq", ONE[1], "authorised", 0)]
    assert open_list(tmp_path).match_value("pdq", ONE[1]) == []
    left = sorted(each.name for each in tmp_path.iterdir())
    assert (len(left), left[0], left[-2:]) == (5, "20260101T000000-0000beef", ["holiday", "making.lock"])


def test_a_list_that_is_empty_out_of_order_or_not_there_is_no_trouble(tmp_path: Path) -> None:
    make_ready([], tmp_path)
    assert open_list(tmp_path).match([fingerprints(saved(picture(1)))]) == [[]]
    with pytest.raises(ValueError, match="order"):
        make_ready([OTHER, ONE], tmp_path)
    assert len(open_list(tmp_path)) == 0
    with pytest.raises(ListUnusable, match="nightlight match index"):
        open_list(tmp_path / "none")


def test_a_list_in_parts_holds_each_entry_once_and_no_part_of_another_or_a_damaged_one(tmp_path: Path) -> None:
    entries = [("md5", "0" * 32, "authorised"), *(("pdq", f"{number:064x}", "authorised") for number in range(7))]
    about = make_ready(entries, tmp_path, parts=3)
    assert (about.parts, about.counts) == (3, {"pdq": 7, "md5": 1, "sha256": 0})
    parts = open_parts(tmp_path)
    assert [len(part) for part in parts] == [4, 2, 2]
    found = [match.value for part in parts for match in part.match_value("pdq", "0" * 64)]
    assert sorted(found) == [value for _, value, _ in entries[1:]]
    with pytest.raises(ListUnusable, match=r"in 3 parts.*without --parts"):
        open_list(tmp_path)
    name, _about = describe(tmp_path)
    before = {at: (tmp_path / name / f"part-0{at}" / "about.json").read_bytes() for at in (0, 1)}
    (tmp_path / name / "part-00" / "about.json").write_bytes(before[1])
    with pytest.raises(ListUnusable, match="part-00 is damaged"):
        open_named(tmp_path, name, 0)
    assert len(open_named(tmp_path, name, 2)) == 2
    make_ready([], tmp_path)
    with pytest.raises(ListUnusable, match=f"does not hold the list {name}, but {describe(tmp_path)[0]}"):
        open_named(tmp_path, name, 2)
