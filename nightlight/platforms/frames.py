"""A video's frames, one a second, as fingerprints: of the frame that a player shows at each whole second, by FFmpeg.

Promises an outcome for every video: the frames that could be looked at, and why others could not. FFmpeg comes with
PyAV, the extra `video`; without it the outcome says so. Refuses to guess what a file is: among FFmpeg's formats are
lists that name other files and addresses, so the first bytes choose one of the containers below, and no protocol is
allowed. Frames are laid as they are shown.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import numpy.typing as npt

from nightlight.platforms.installing import how_to_install
from nightlight.pure.matching.pdq import Pdq, pdq, pdq_every_way

if TYPE_CHECKING:
    from av import VideoFrame, VideoStream
    from av.container import InputContainer

MOST_SECONDS = 3 * 60 * 60
NOT_INSTALLED = f"frames not looked at: {how_to_install('platforms,video')}"
NO_VIDEO = "no video in it"
DAMAGED = "cut off or damaged"
TOO_LARGE = "too many pixels"
TOO_LONG = "longer than was looked at"

HEAD = 564
"""How many bytes tell what a file is."""

_MOST_A_SECOND = 240
"""Frames; a file that holds more was made to keep a processor at work."""

_MISSING_SECONDS = 1
_PACKET = 188
_CONTAINERS = {
    b"\x1a\x45\xdf\xa3": "matroska", b"FLV\x01": "flv", b"OggS": "ogg", b"\x00\x00\x01\xba": "mpeg",
    b"\x00\x00\x01\xb3": "mpegvideo", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11": "asf",
}  # fmt: skip
_ATOMS = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"})
_PICTURES = frozenset(
    {b"avif", b"avis", b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"crx "}
)
Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Frame:
    """What is shown at a second of a video, in one way to lay it."""

    second: int
    pdq: Pdq


class _Ended(Exception):
    """No more frames can be looked at; the text says why."""


def container_of(head: bytes) -> str | None:
    """Return FFmpeg's name of the container that a file with these first bytes is; None for what is no video's."""
    if head[4:8] in _ATOMS:
        return None if head[4:8] == b"ftyp" and head[8:12] in _PICTURES else "mov"
    if head[:4] == b"RIFF" and head[8:11] == b"AVI":
        return "avi"
    if head[:1] == b"G" and head[_PACKET : _PACKET + 1] == head[2 * _PACKET : 2 * _PACKET + 1] == b"G":
        return "mpegts"
    return next((name for start, name in _CONTAINERS.items() if head.startswith(start)), None)


def frames_of(
    file: BinaryIO, container: str, *, most_pixels: int, most_seconds: int = MOST_SECONDS, every_way: bool = False
) -> tuple[tuple[Frame, ...], str]:
    """Return the frames of an open video, and why not all could be looked at, if so.

    Of frames that are the same bit for bit the first is there: a still minute is one frame.
    """
    try:
        import av  # noqa: F401  # whether it is installed is asked here, and used below
    except ModuleNotFoundError:
        return (), NOT_INSTALLED
    frames: list[Frame] = []
    seen: set[bytes] = set()
    try:
        for second, pixels in _stills(file, container, most_pixels, most_seconds):
            found = pdq_every_way(pixels) if every_way else [pdq(pixels)]
            if found[0].bits not in seen:
                seen.add(found[0].bits)
                frames += [Frame(second, each) for each in found]
    except _Ended as why:
        return tuple(frames), str(why)
    return tuple(frames), ""


def _stills(file: BinaryIO, container: str, most_pixels: int, most_seconds: int) -> Iterator[tuple[int, Pixels]]:
    """Yield whole seconds and what is shown at them; a frame that lasts for several at the first of them alone."""
    import av

    try:
        with av.open(
            file, "r", format=container, options={"protocol_whitelist": "none"}, metadata_errors="replace"
        ) as opened:
            yield from _chosen(opened, most_pixels, most_seconds)
    except _Ended:
        raise
    except MemoryError:
        raise _Ended("too large for this machine's memory") from None
    except Exception as error:  # FFmpeg has a kind for each fault of a file
        raise _Ended(DAMAGED) from error


def _chosen(opened: "InputContainer", most_pixels: int, most_seconds: int) -> Iterator[tuple[int, Pixels]]:
    stream = _stream(opened, most_pixels)
    second, start = 0, None
    last: VideoFrame | None = None
    for count, frame in enumerate(_decoded(opened, stream)):
        at = _time(frame, count, stream)
        start = at if start is None else start
        if last is not None and at - start > second:
            yield second, _pixels(last, most_pixels)
            second = max(second + 1, math.ceil(at - start))
        if second > most_seconds or count > (most_seconds + 1) * _MOST_A_SECOND:
            raise _Ended(TOO_LONG)
        last = frame
    if last is None:
        raise _Ended(DAMAGED)
    yield second, _pixels(last, most_pixels)


def _stream(opened: "InputContainer", most_pixels: int) -> "VideoStream":
    """Return the video, ready to be decoded; the picture on a cover is none."""
    from av.stream import Disposition

    stream = next((each for each in opened.streams.video if not each.disposition & Disposition.attached_pic), None)
    if stream is None:
        raise _Ended(NO_VIDEO)
    codec = stream.codec_context
    if codec.width * codec.height > most_pixels:
        raise _Ended(TOO_LARGE)
    # Files are read by several processes already.
    codec.thread_count = 1
    codec.options = {"max_pixels": str(most_pixels)}
    return stream


def _decoded(opened: "InputContainer", stream: "VideoStream") -> Iterator["VideoFrame"]:
    """Yield all frames. Raises _Ended at the end if some were broken, or if less came than the file says it holds."""
    from av.error import InvalidDataError

    broken, reached = False, 0.0
    packets = opened.demux()
    while True:
        try:
            packet = next(packets, None)
            if packet is None:
                break
            if packet.pts is not None and packet.time_base:
                reached = max(reached, float((packet.pts + (packet.duration or 0)) * packet.time_base))
            if packet.stream is stream:
                yield from stream.decode(packet)
        except InvalidDataError:
            broken = True
    whole = (opened.duration or 0) / 1e6 + max(0, opened.start_time or 0) / 1e6
    if broken or whole - reached > _MISSING_SECONDS:
        raise _Ended(DAMAGED)


def _time(frame: "VideoFrame", count: int, stream: "VideoStream") -> float:
    """Return when a frame is shown; where that is not written, by how many came before it."""
    if frame.time is not None:
        return float(frame.time)
    return count / float(stream.average_rate or 25)


def _pixels(frame: "VideoFrame", most_pixels: int) -> Pixels:
    if frame.width * frame.height > most_pixels:
        raise _Ended(TOO_LARGE)
    pixels: Pixels = frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False)
    return np.rot90(pixels, frame.rotation // 90) if frame.rotation else pixels
