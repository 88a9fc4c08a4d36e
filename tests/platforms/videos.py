"""Videos that the tests of what a platform runs share: drawn pictures that move by, two seconds each."""

import io
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.video.stream import VideoStream

from nightlight.platforms.frames import MOST_SECONDS, Frame, container_of, frames_of
from tests.platforms.lists import picture

RATE = 10
SECONDS = 2
WIDTH, HEIGHT = 320, 240


def film(numbers: Iterable[int], container: str = "mp4", codec: str = "libx264") -> bytes:
    """Return a video of the drawn pictures of these numbers, one after the other."""
    return encoded((av.VideoFrame.from_ndarray(each, format="rgb24") for each in shown(numbers)), container, codec)


def shown(numbers: Iterable[int]) -> Iterator[Any]:
    """Yield the pixels of each frame: a window that moves over the picture."""
    for number in numbers:
        whole = np.asarray(picture(number, WIDTH + 40, HEIGHT + 40).convert("RGB"))
        for step in range(SECONDS * RATE):
            yield np.ascontiguousarray(whole[step : step + HEIGHT, 2 * step : 2 * step + WIDTH])


def encoded(
    frames: Iterable[av.VideoFrame], container: str, codec: str, *, size: tuple[int, int] = (WIDTH, HEIGHT),
    rate: int = RATE, times: Iterable[int] | None = None,
) -> bytes:  # fmt: skip
    """Return frames as a file, at this rate or shown at these times in its steps."""
    file = io.BytesIO()
    with av.open(file, "w", format=container) as opened:
        stream = opened.add_stream(codec, rate=rate)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        moments = iter(times) if times is not None else None
        for number, frame in enumerate(frames):
            resized = frame.reformat(*size, format="yuv420p")
            resized.pts = next(moments) if moments else number
            resized.time_base = Fraction(1, rate)
            opened.mux(stream.encode(resized))
        opened.mux(stream.encode())
    return file.getvalue()


def saved_again(data: bytes, container: str, codec: str, size: tuple[int, int]) -> bytes:
    """Return a video decoded and encoded anew: smaller, and with half as many frames a second."""
    with av.open(io.BytesIO(data), "r") as opened:
        return encoded(list(opened.decode(video=0))[::2], container, codec, size=size, rate=RATE // 2)


def index_first(data: bytes, folder: Path) -> bytes:
    """Return an MP4 as it is sent over a network: what cuts it off takes frames, and not the index."""
    with (
        av.open(io.BytesIO(data), "r") as source,
        av.open(str(folder / "first.mp4"), "w", options={"movflags": "faststart"}) as target,
    ):
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return (folder / "first.mp4").read_bytes()


def looked_at(data: bytes, most_pixels: int = 10**7, most_seconds: int = MOST_SECONDS) -> tuple[list[Frame], str]:
    """Return a video's frames, and why not all were looked at."""
    container = container_of(data[:564])
    assert container is not None
    frames, problem = frames_of(io.BytesIO(data), container, most_pixels=most_pixels, most_seconds=most_seconds)
    return list(frames), problem


def sound() -> bytes:
    """Return a file of a video's kind that has silence alone."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as opened:
        stream = opened.add_stream("aac", rate=8000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 8000
        opened.mux(stream.encode(frame))
        opened.mux(stream.encode())
    return file.getvalue()
