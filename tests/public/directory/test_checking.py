"""Which organisations need an editor's eye: found out against a server of our own, never the real ones."""

import datetime
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from nightlight.public.directory.checking import Entry, dead_links, is_public, past_review, why_dead

TODAY = datetime.date(2026, 11, 24)
ASKED: list[tuple[str, str]] = []


class Site(BaseHTTPRequestHandler):
    """Answers by its paths."""

    def answer(self) -> None:
        ASKED.append((self.command, self.path))
        path = self.path
        status = {"/gone": 404, "/broken": 500, "/moved": 301, "/loop": 302, "/inside": 302, "/file": 302}.get(
            path, 200
        )
        if path == "/no-head" and self.command == "HEAD":
            status = 405
        self.send_response(status)
        targets = {"/moved": "/fine", "/loop": "/loop", "/inside": "http://10.0.0.1/", "/file": "file:///etc/passwd"}
        if path in targets:
            self.send_header("Location", targets[path])
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = answer

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A site on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def here(host: str) -> bool:
    """Allow this machine, as the tests need it."""
    return host == "127.0.0.1"


@pytest.mark.parametrize("path", ["/fine", "/moved", "/no-head"])
def test_a_link_that_leads_to_a_page_is_alive(url: str, path: str) -> None:
    assert why_dead(url + path, here) == ""


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/gone", "answers 404"),
        ("/broken", "answers 500"),
        ("/loop", "is redirected more than 5 times"),
        ("/inside", "leads to 10.0.0.1, which is not a public address"),
        ("/file", "leads to 'file:///etc/passwd', which is no web address"),
    ],
)
def test_a_dead_link_is_named_with_its_reason(url: str, path: str, why: str) -> None:
    assert why_dead(url + path, here) == why


def test_a_server_that_is_away_is_dead() -> None:
    assert why_dead("http://127.0.0.1:9/", here).startswith("does not answer")


def test_links_are_asked_without_their_bodies(url: str) -> None:
    ASKED.clear()
    assert dead_links([Entry("one", TODAY, (url + "/fine", url + "/gone"))], here) == [
        *dead_links([Entry("one", TODAY, (url + "/gone",))], here)
    ]
    assert {method for method, _ in ASKED} == {"HEAD"}


def test_addresses_inside_a_network_are_never_asked() -> None:
    assert not is_public("127.0.0.1")
    assert not is_public("10.0.0.1")
    assert is_public("1.1.1.1")


def test_an_entry_is_past_review_the_day_after_it_was_due() -> None:
    entries = [Entry("due", TODAY, ()), Entry("past", TODAY - datetime.timedelta(days=1), ())]
    assert [trouble.slug for trouble in past_review(entries, TODAY)] == ["past"]
