"""Videos match by the shares of frames that comparing every frame with every frame gives."""

import numpy as np

from nightlight.pure.matching.videos import Frames, Thresholds, VideoIndex, VideoMatch
from tests.pure.matching.lists import Rows, near_copies, random_rows

SCENES = random_rows(21, 60)


def video(rows: Rows, quality: int = 100) -> Frames:
    return Frames(rows, np.full(len(rows), quality, np.int64))


def expected(query: Rows, compared: Rows) -> tuple[float, float]:
    """Return both shares by the words of the format: of different frames, those that are near any of the other's."""
    one, other = (sorted({bytes(row) for row in rows}) for rows in (query, compared))
    near = [[(int.from_bytes(a) ^ int.from_bytes(b)).bit_count() <= 31 for b in other] for a in one]
    return (
        100 * sum(any(row) for row in near) / len(one),
        100 * sum(any(column) for column in zip(*near, strict=True)) / len(other),
    )


def test_both_shares_are_those_of_comparing_every_frame_with_every_frame() -> None:
    listed = [
        np.concatenate([SCENES[:30], SCENES[:10]]),
        near_copies(22, SCENES[20:50], 40, 36),
        random_rows(23, 5),
    ]
    index = VideoIndex([video(rows) for rows in listed], Thresholds(query_match_threshold=0))
    query = np.concatenate([near_copies(24, SCENES[:40], 25, 33), SCENES[:3], SCENES[:3]])
    found = {
        match.video: (match.query_match_percent, match.compared_match_percent) for match in index.find(video(query))
    }
    assert found == {number: expected(query, listed[number]) for number in (0, 1)}


def test_a_part_of_a_listed_video_matches_and_a_video_with_a_part_of_a_listed_one_does_not() -> None:
    index = VideoIndex([video(SCENES[:40])])
    assert index.find(video(SCENES[:4])) == [VideoMatch(0, 100.0, 10.0)]
    assert index.find(video(SCENES[30:])) == []
    assert index.find(video(np.repeat(SCENES[:4], 5, axis=0)))[0].query_match_percent == 100.0
    strict = VideoIndex([video(SCENES[:40])], Thresholds(compared_match_threshold=50))
    assert strict.find(video(SCENES[:4])) == []


def test_frames_of_too_little_quality_are_left_out_on_both_sides() -> None:
    index = VideoIndex([video(SCENES[:5], 49), video(SCENES[:5], 50)])
    assert [match.video for match in index.find(video(SCENES[:5]))] == [1]
    assert index.find(video(SCENES[:5], 49)) == []
    assert VideoIndex([]).find(video(SCENES)) == []
