"""Every usual way in which a word may stand in bytes: to search for what should be nowhere."""

import base64
import json
from urllib.parse import quote, quote_plus, unquote_to_bytes


def ways_to_write(text: str) -> dict[str, bytes]:
    """Return `text` in each usual encoding, by its name."""
    plain = text.encode()
    ways = {
        "UTF-8": plain,
        "UTF-16, little-endian": text.encode("utf-16-le"),
        "UTF-16, big-endian": text.encode("utf-16-be"),
        "percent": quote(text, safe="").encode(),
        "percent, plus": quote_plus(text).encode(),
        "percent, every byte": "".join(f"%{byte:02X}" for byte in plain).encode(),
        "JSON": json.dumps(text)[1:-1].encode(),
        "character references": "".join(f"&#{ord(letter)};" for letter in text).encode(),
        "hexadecimal": plain.hex().encode(),
    }
    for name, source in (("UTF-8", plain), ("UTF-16", ways["UTF-16, little-endian"])):
        for shift in range(3):
            # Of base64, the groups that hold nothing but the text, wherever it starts in a group of three bytes.
            whole = base64.b64encode(bytes(shift) + source).rstrip(b"=")
            first, last = -(-shift * 4 // 3), (shift + len(source)) * 8 // 6
            ways[f"base64 of {name}, shifted by {shift}"] = whole[first:last]
            ways[f"base64url of {name}, shifted by {shift}"] = whole[first:last].translate(_URL)
    return ways


_URL = bytes.maketrans(b"+/", b"-_")


def found_in(data: bytes, words: list[str]) -> list[tuple[str, str]]:
    """Return which of `words` stand in `data`, and how written; `data` is also looked at with percents undone."""
    views = {view.lower() for view in (data, unquote_to_bytes(data), unquote_to_bytes(data.replace(b"+", b" ")))}
    return [
        (word, name)
        for word in words
        for written in (word, word.upper(), word.lower())
        for name, way in ways_to_write(written).items()
        if len(way) > 3 and any(way.lower() in view for view in views)
    ]
