"""Videos by vPDQ: how many frames of one are in the other, both ways, with thresholds named as Meta names them. Pure.

Promises what comparing every frame with every frame gives. Frames of too little quality are left out on both sides,
and of frames that are the same bit for bit one counts: a still minute is one frame. A video of which nothing is left
matches nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nightlight.pure.matching.index import Index, as_rows
from nightlight.pure.matching.signals import LEAST_QUALITY, MATCHES_WITHIN


@dataclass(frozen=True)
class Frames:
    """A video's frames: (n, 32) bytes of PDQ and the quality of each, 0 to 100."""

    hashes: NDArray[np.uint8]
    quality: NDArray[np.int64]


@dataclass(frozen=True)
class Thresholds:
    """When two videos are one, as vpdq's `match_hash` has it. Percentages are of the frames that are left of each."""

    distance_tolerance: int = MATCHES_WITHIN
    quality_tolerance: int = LEAST_QUALITY
    query_match_threshold: float = 80.0
    compared_match_threshold: float = 0.0


@dataclass(frozen=True)
class VideoMatch:
    """A video of the list, how much of the query is in it, and how much of it is in the query, in percent."""

    video: int
    query_match_percent: float
    compared_match_percent: float


_METAS = Thresholds()


class VideoIndex:
    """A list of videos that can be searched; a video's number is its place in the list."""

    def __init__(self, videos: Sequence[Frames], thresholds: Thresholds = _METAS) -> None:
        """Make the list. All searches use the same thresholds."""
        self._thresholds = thresholds
        left = [_left(frames, thresholds) for frames in videos]
        self._frames_of = np.array([len(rows) for rows in left], np.int64)
        self._video_of = np.repeat(np.arange(len(left)), self._frames_of)
        self._index = Index.build(np.concatenate([*left, np.empty((0, 32), np.uint8)]))

    def find(self, query: Frames) -> list[VideoMatch]:
        """Return the videos that match, in the order of the list."""
        rows = _left(query, self._thresholds)
        found = self._index.search(rows, within=self._thresholds.distance_tolerance)
        videos = self._video_of[found.entry]
        # Of each kind of pair one: a frame that is near two frames of a video counts once.
        of_query = np.bincount(np.unique(np.stack([found.query, videos]), axis=1)[1], minlength=len(self._frames_of))
        of_video = np.bincount(self._video_of[np.unique(found.entry)], minlength=len(self._frames_of))
        return [
            VideoMatch(int(video), shares[0], shares[1])
            for video in np.unique(videos)
            if self._are_enough(
                shares := (
                    100 * float(of_query[video]) / len(rows),
                    100 * float(of_video[video]) / float(self._frames_of[video]),
                )
            )
        ]

    def _are_enough(self, shares: tuple[float, float]) -> bool:
        wanted = self._thresholds
        return shares[0] >= wanted.query_match_threshold and shares[1] >= wanted.compared_match_threshold


def _left(frames: Frames, thresholds: Thresholds) -> NDArray[np.uint8]:
    good = as_rows(frames.hashes)[frames.quality >= thresholds.quality_tolerance]
    return np.unique(good, axis=0) if len(good) else good
