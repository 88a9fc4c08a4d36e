"""/leave answers whatever happens, and shuts the site for a minute."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.public.quickexit.gate import Gate, has_left

ENDED: list[str] = []
DELETED: list[str] = []


def django(_environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("200 OK", [])
    return [b"a page of ours"]


GATE = Gate(
    django,
    neutral_site="https://weather.example/",
    secure=True,
    ends={"sessionid": ENDED.append, "visit": DELETED.append},
)


def ask(path: str, cookie: str | None = None, method: str = "GET") -> tuple[str, list[tuple[str, str]], bytes]:
    """Send one request through the gate."""
    started: list[Any] = []
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path} | ({"HTTP_COOKIE": cookie} if cookie is not None else {})
    body = b"".join(GATE(environ, lambda *given: started.append(given)))
    return started[0][0], started[0][1], body


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT"])
@pytest.mark.parametrize("path", ["/leave", "/leave/"])
def test_leave_goes_to_the_neutral_site_however_it_is_asked(path: str, method: str) -> None:
    status, headers, body = ask(path, method=method)
    lines = dict(headers)
    assert (status, body) == ("303 See Other", b"")
    assert lines["Location"] == "https://weather.example/"
    assert lines["Cache-Control"] == "no-store"
    assert lines["Referrer-Policy"] == "no-referrer"
    assert lines["Set-Cookie"] == "left=1; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure"


def test_leaving_ends_the_session_on_both_sides() -> None:
    ENDED.clear()
    _, headers, _ = ask("/leave", cookie="a=b; sessionid=key123")
    assert ENDED == ["key123"]
    assert any(value.startswith("sessionid=; Max-Age=0;") for name, value in headers if name == "Set-Cookie")


def test_leaving_ends_every_visit_that_the_browser_names() -> None:
    DELETED.clear()
    _, headers, _ = ask("/leave", cookie="visit=key1; sessionid=key123; visit=key2")
    assert DELETED == ["key1", "key2"]
    ended = [value for name, value in headers if name == "Set-Cookie" and value.startswith("visit=")]
    assert ended == ["visit=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure"]


def test_leaving_sets_no_cookie_that_was_not_there() -> None:
    _, headers, _ = ask("/leave", cookie="a=b")
    assert [value.partition("=")[0] for name, value in headers if name == "Set-Cookie"] == ["left"]


@pytest.mark.parametrize("path", ["/", "/cy/", "/now/", "/editor/", "/search/", "/nowhere"])
def test_every_page_is_shut_after_leaving(path: str) -> None:
    status, headers, body = ask(path, cookie="x=y; left=1")
    assert status == "303 See Other"
    assert dict(headers)["Location"] == "https://weather.example/"
    assert body == b""


@pytest.mark.parametrize("path", ["/static/styles/site.css", "/health/live", "/.well-known/security.txt"])
def test_what_holds_no_words_stays_open(path: str) -> None:
    assert ask(path, cookie="left=1")[0] == "200 OK"


@given(st.text(max_size=300))
def test_a_hostile_cookie_is_as_if_absent(cookie: str) -> None:
    status, _, _ = ask("/", cookie=cookie)
    assert status == ("303 See Other" if has_left(cookie) else "200 OK")


@pytest.mark.parametrize(
    "cookie", ["", "left", "left=", "left=2", "left=11", "xleft=1", "left = 1", "=1", ";;;", "left:1"]
)
def test_only_our_own_cookie_shuts_the_site(cookie: str) -> None:
    assert ask("/", cookie=cookie)[0] == "200 OK"
