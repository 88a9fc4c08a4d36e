"""A line between browser and site on which some of what is asked for never comes, or comes in part."""

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

# Of the headers of one hop, which are not passed on.
_OF_THE_HOP = {"connection", "transfer-encoding", "date", "server"}


@dataclass
class Line:
    """`hangs` says of a path, and how often it was asked for before, whether its answer ends after `passes` bytes.

    The rest of what came in part follows when `rest` is set; what hangs whole hangs for good. `sent` counts the rests
    that were sent, or that nobody took.
    """

    url: str = ""
    hangs: Callable[[str, int], bool] = lambda path, before: False
    passes: Callable[[bytes], int] = lambda body: 0
    asked: list[str] = field(default_factory=list)
    rest: threading.Event = field(default_factory=threading.Event)
    sent: int = 0
    closed: threading.Event = field(default_factory=threading.Event)


@contextmanager
def line_to(site: str) -> Iterator[Line]:
    """Open a line to a running site; nothing hangs on it until the test says so."""
    line = Line()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            before = line.asked.count(self.path)
            line.asked.append(self.path)
            if line.hangs(self.path, before):
                self._hang()
                return
            status, headers, body = self._fetch()
            with suppress(ConnectionError):  # the tab has gone on
                self._begin(status, headers)
                self.wfile.write(body)

        def _hang(self) -> None:
            """Send as much as the line lets through, then nothing more until the rest may come."""
            rest = b""
            if line.passes is not Line.passes:
                status, headers, body = self._fetch()
                if passed := line.passes(body):
                    self._begin(status, headers)
                    self.wfile.write(body[:passed])
                    rest = body[passed:]
            (line.rest if rest else line.closed).wait()
            self.close_connection = True
            if rest and not line.closed.is_set():
                with suppress(ConnectionError):
                    self.wfile.write(rest)
                line.sent += 1

        def _fetch(self) -> tuple[int, list[tuple[str, str]], bytes]:
            connection = http.client.HTTPConnection(urlsplit(site).netloc, timeout=30)
            headers = {name: value for name, value in self.headers.items() if name.lower() != "accept-encoding"}
            connection.request("GET", self.path, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            connection.close()
            return answer.status, answer.getheaders(), body

        def _begin(self, status: int, headers: list[tuple[str, str]]) -> None:
            self.send_response(status)
            for name, value in headers:
                if name.lower() not in _OF_THE_HOP:
                    self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    line.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield line
    finally:
        line.closed.set()
        line.rest.set()
        server.shutdown()
        server.server_close()
