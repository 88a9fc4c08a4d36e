"""One frame a second of a video, whatever it is kept in and however it is broken, and nothing it names is opened."""

import itertools
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from nightlight.platforms.fingerprints import fingerprint_file
from nightlight.platforms.frames import container_of
from nightlight.pure.matching.pdq import pdq
from nightlight.pure.matching.signals import distance
from tests.platforms.lists import fingerprints
from tests.platforms.videos import HEIGHT, RATE, WIDTH, encoded, film, index_first, looked_at, shown, sound

CONTAINERS = [
    ("mp4", "libx264"), ("webm", "libvpx"), ("avi", "mpeg4"), ("matroska", "libx264"), ("mpegts", "libx264"),
    ("flv", "flv1"), ("asf", "wmv2"),
]  # fmt: skip


@pytest.mark.parametrize(("container", "codec"), CONTAINERS)
def test_the_frame_shown_at_each_second_is_looked_at_whatever_a_video_is_kept_in(container: str, codec: str) -> None:
    frames, problem = looked_at(film([1, 2], container, codec))
    own = [pdq(pixels).value for pixels in itertools.islice(shown([1, 2]), 0, None, RATE)]
    assert (problem, [each.second for each in frames]) == ("", [0, 1, 2, 3, 4])
    assert max(distance(each.pdq.value, value) for each, value in zip(frames, own, strict=False)) <= 16


def test_a_video_is_looked_at_as_it_is_shown() -> None:
    data = film([3])
    upright = bytes.fromhex("00010000 00000000 00000000 00000000 00010000")
    clockwise = bytes.fromhex("00000000 00010000 00000000 ffff0000 00000000")
    head, track, tail = data.rpartition(upright)
    assert track
    turned, _ = looked_at(head + clockwise + tail)
    expected = pdq(np.rot90(next(shown([3])), -1)).value
    assert distance(turned[0].pdq.value, expected) <= 16


def test_a_frame_that_stays_is_looked_at_once_even_for_years() -> None:
    first = next(shown([4]))
    frames = [av.VideoFrame.from_ndarray(first, format="rgb24") for _ in range(3)]
    data = encoded(frames, "matroska", "libx264", times=(0, 1, 10**9))
    found, _ = looked_at(data, most_seconds=10**9)
    assert [each.second for each in found] in ([0], [0, 10**8])
    assert looked_at(data)[1] == "longer than was looked at"


def test_what_is_cut_off_or_too_large_or_too_long_has_a_reason_and_the_frames_before_it(
    tmp_path: Path,
) -> None:
    data = film([5, 6, 7])
    for whole in (film([5, 6, 7], "matroska"), film([5, 6, 7], "flv", "flv1"), index_first(data, tmp_path)):
        frames, problem = looked_at(whole[: len(whole) // 2])
        assert (problem, 0 < len(frames) < 6) == ("cut off or damaged", True)
    assert looked_at(film([5])[:5000]) == ([], "cut off or damaged")
    assert looked_at(data, most_pixels=WIDTH * HEIGHT - 1) == ([], "too many pixels")
    frames, problem = looked_at(data, most_seconds=2)
    assert (problem, [each.second for each in frames]) == ("longer than was looked at", [0, 1, 2])
    assert looked_at(sound()) == ([], "no video in it")


def test_noise_within_a_video_costs_its_own_frames_alone() -> None:
    data = bytearray(film([5, 6, 7], "mpegts"))
    data[20_000:24_000] = np.random.default_rng(1).bytes(4000)
    frames, _ = looked_at(bytes(data))
    assert len(frames) >= 4


def test_a_list_that_names_other_files_or_addresses_is_no_video(tmp_path: Path) -> None:
    (tmp_path / "real.mp4").write_bytes(film([1]))
    texts = [
        "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nreal.mp4\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile real.mp4\n", "v=0\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n",
        '<?xml version="1.0"?><MPD type="static"></MPD>',
    ]  # fmt: skip
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.mp4").write_text(text)
        found = fingerprint_file(tmp_path / f"{number}.mp4")
        assert (found.frames, found.problem) == ((), "not a picture")


def test_a_picture_in_a_container_of_videos_is_a_picture() -> None:
    heads = [b"\x00\x00\x00\x20ftypavif", b"\x00\x00\x00\x18ftypheic", b"GIF89a", b"RIFF\x00\x00\x00\x00WEBPVP8 "]
    assert [container_of(head.ljust(564, b"\0")) for head in heads] == [None] * 4


def test_without_the_extra_a_video_has_its_exact_fingerprints_and_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = film([1])
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "av", None)
        found = fingerprints(data)
    whole = fingerprints(data)
    assert (found.md5, found.sha256, found.frames) == (whole.md5, whole.sha256, ())
    assert found.problem == "frames not looked at: pip install './nightlight-….whl[platforms,video]'"
