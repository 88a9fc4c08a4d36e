import base64
import gzip
import json
from urllib.parse import quote, urlencode

import pytest

from tests.encodings import found_in

WORD = "pâlglas-Kingfisher"


@pytest.mark.parametrize(
    "data",
    [
        WORD.encode(),
        f"before {WORD.upper()} after".encode(),
        WORD.encode("utf-16-le"),
        WORD.encode("utf-16-be"),
        quote(WORD).encode(),
        urlencode({"answer": WORD}).encode(),
        json.dumps({"answer": WORD}).encode(),
        WORD.encode().hex().encode(),
        *(base64.b64encode(bytes(shift) + WORD.encode() + b"more") for shift in range(6)),
        *(base64.urlsafe_b64encode(b"x" * shift + WORD.encode("utf-16-le") + b"z") for shift in range(3)),
        urlencode({"answer": base64.b64encode(b"~~" + WORD.encode())}).encode(),
    ],
)
def test_a_word_is_found_however_it_is_written(data: bytes) -> None:
    assert found_in(data, [WORD])


def test_a_word_that_is_not_there_is_not_found() -> None:
    for data in (b"", WORD[:-1].encode(), gzip.compress(bytes(100_000)), base64.b64encode(b"Kingfishe" * 50)):
        assert found_in(data, [WORD]) == []
