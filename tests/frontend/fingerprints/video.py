"""A short video, encoded by the browser under test and put into WebM by hand: the suite brings no video tools."""

import base64
import io
import struct

from PIL import Image
from playwright.sync_api import Page

MIME = "video/webm"
_ENCODE = """async ({ pictures, milliseconds, width, height }) => {
  const chunks = [];
  const encoder = new VideoEncoder({
    output: (chunk) => { const data = new Uint8Array(chunk.byteLength); chunk.copyTo(data); chunks.push([...data]); },
    error: (error) => { throw error; },
  });
  encoder.configure({ codec: "vp8", width, height, bitrate: 8_000_000 });
  for (const [index, png] of pictures.entries()) {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const frame = new VideoFrame(bitmap, { timestamp: index * milliseconds * 1000 });
    encoder.encode(frame, { keyFrame: true });
    frame.close();
  }
  await encoder.flush();
  return chunks;
}"""


def video(tab: Page, pictures: list[Image.Image], *, milliseconds: int, length_known: bool = True) -> bytes:
    """Return a WebM in which each picture is shown for so long."""
    files = []
    for picture in pictures:
        file = io.BytesIO()
        picture.save(file, "PNG")
        files.append(base64.b64encode(file.getvalue()).decode())
    width, height = pictures[0].size
    given = {"pictures": files, "milliseconds": milliseconds, "width": width, "height": height}
    chunks = [bytes(chunk) for chunk in tab.evaluate(_ENCODE, given)]
    return webm(chunks, width, height, milliseconds, length_known=length_known)


def webm(chunks: list[bytes], width: int, height: int, milliseconds: int, *, length_known: bool) -> bytes:
    """Put frames of VP8, all of them whole, into the container: RFC 8794, RFC 9559."""
    head = element(0x1A45DFA3, element(0x4282, b"webm"), element(0x4287, b"\4"), element(0x4285, b"\2"))
    length = [element(0x4489, struct.pack(">d", milliseconds * len(chunks)))] if length_known else []
    about = element(0x1549A966, element(0x2AD7B1, number(1_000_000)), *length)
    size = element(0xE0, element(0xB0, number(width)), element(0xBA, number(height)))
    entry = element(
        0xAE, element(0xD7, b"\1"), element(0x73C5, b"\1"), element(0x83, b"\1"), element(0x86, b"V_VP8"), size
    )
    clusters = [
        element(0x1F43B675, element(0xE7, number(at * milliseconds)), element(0xA3, b"\x81\0\0\x80" + chunk))
        for at, chunk in enumerate(chunks)
    ]
    return head + element(0x18538067, about, element(0x1654AE6B, entry), *clusters)


def element(kind: int, *parts: bytes) -> bytes:
    """Return one of the container's elements, its length in eight bytes."""
    body = b"".join(parts)
    return number(kind) + (1 << 56 | len(body)).to_bytes(8, "big") + body


def number(value: int) -> bytes:
    """Return as few bytes as hold it."""
    return value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big")
