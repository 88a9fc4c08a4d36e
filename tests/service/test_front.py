"""What answers in front of Django: the right page, in the right form, whatever is asked."""

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.foundation.pages.baked import BakedSites
from nightlight.service.front import Front

BODY = b"<!doctype html><p>Help is here</p>" * 40


@dataclass(frozen=True)
class Answer:
    """What a browser gets."""

    status: str
    headers: dict[str, str]
    body: bytes


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Front:
    """The front with one baked page at / and a Django that answers 418."""
    root = tmp_path_factory.mktemp("baked")
    folder = root / "one" / "pages" / "ask"
    folder.mkdir(parents=True)
    (folder / "index.html").write_bytes(BODY)
    (folder / "index.html.gz").write_bytes(gzip.compress(BODY))
    (folder / "index.html.br").write_bytes(brotli.compress(BODY))
    manifest = {"pages": {"/": {"ask": "abc"}}, "headers": {"/": {"X-Frame-Options": "DENY"}}, "valid_until": None}
    (root / "one" / "manifest.json").write_text(json.dumps(manifest))
    (root / "current").symlink_to("one")

    def django(_environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("418 I'm a teapot", [])
        return [b"Django"]

    return Front(django, BakedSites(root), lambda environ: "ask", lambda environ: None)


def ask(front: Front, path: str = "/", method: str = "GET", **headers: str) -> Answer:
    """Send one request."""
    started: list[Any] = []
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, **headers}
    body = b"".join(front(environ, lambda status, lines, exc=None: started.append((status, dict(lines)))))
    return Answer(started[0][0], started[0][1], body)


def test_a_page_comes_in_the_best_form_the_browser_takes(front: Front) -> None:
    for accepted, encoding, unpack in (
        ("", None, bytes),
        ("gzip, deflate", "gzip", gzip.decompress),
        ("gzip, deflate, br", "br", brotli.decompress),
        ("br;q=0, gzip", "gzip", gzip.decompress),
        ("*", "br", brotli.decompress),
    ):
        answer = ask(front, HTTP_ACCEPT_ENCODING=accepted)
        assert answer.headers.get("Content-Encoding") == encoding, accepted
        assert unpack(answer.body) == BODY
        assert answer.headers["Content-Length"] == str(len(answer.body))
        assert answer.headers["X-Frame-Options"] == "DENY"


def test_a_browser_that_has_the_page_gets_304(front: Front) -> None:
    first = ask(front, HTTP_ACCEPT_ENCODING="br")
    again = ask(front, HTTP_ACCEPT_ENCODING="br", HTTP_IF_NONE_MATCH=f'"other", W/{first.headers["ETag"]}')
    assert (again.status, again.body) == ("304 Not Modified", b"")
    other_form = ask(front, HTTP_IF_NONE_MATCH=first.headers["ETag"])
    assert other_form.status == "200 OK"


def test_head_has_the_headers_and_no_body(front: Front) -> None:
    answer = ask(front, method="HEAD")
    assert (answer.status, answer.body) == ("200 OK", b"")
    assert answer.headers["Content-Length"] == str(len(BODY))


@pytest.mark.parametrize(("path", "method"), [("/other/", "GET"), ("/", "POST"), ("/../", "GET"), ("", "GET")])
def test_everything_else_is_djangos(front: Front, path: str, method: str) -> None:
    assert ask(front, path=path, method=method).status.startswith("418")


@given(accepted=st.text(max_size=200), etag=st.text(max_size=100), cookie=st.text(max_size=200))
def test_no_header_breaks_the_front(front: Front, accepted: str, etag: str, cookie: str) -> None:
    answer = ask(front, HTTP_ACCEPT_ENCODING=accepted, HTTP_IF_NONE_MATCH=etag, HTTP_COOKIE=cookie)
    assert answer.status[:3] in ("200", "304")


def test_without_any_bake_django_answers(tmp_path: Path, front: Front) -> None:
    empty = Front(front._behind, BakedSites(tmp_path), lambda environ: "ask", lambda environ: None)
    assert ask(empty).status.startswith("418")
