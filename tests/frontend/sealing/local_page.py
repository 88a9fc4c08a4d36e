"""A page with one question, on 127.0.0.1, under the strictest policy: what the browser sends is kept for the test."""

import base64
import html
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.part import Binding
from tests.conftest import PROJECT
from tests.frontend.serving import Quiet, serving
from tests.pure.sealing.samples import BINDING

SEED = bytes(range(32))
QUESTION = "What happened? Beth ddigwyddodd?"
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'"
SCRIPTS = {
    "/seal.js": PROJECT / "build" / "static" / "scripts" / "seal.js",
    "/quickexit.js": PROJECT / "build" / "quickexit.js",
}
TEXTAREA = '<textarea name="answer" rows="5"></textarea>'


def form(fields: str = TEXTAREA, **changed: str | None) -> str:
    """Return the page's form with these fields; `changed` replaces data attributes, None removes one."""
    data: dict[str, str | None] = {
        "public-key": base64.b64encode(public_key(SEED)).decode(),
        "purpose": BINDING.purpose,
        "team": BINDING.team,
        "epoch": str(BINDING.epoch),
        "case": BINDING.case,
        "part": BINDING.part,
        "flow": "report-child",
        "flow-version": "0123456789ab",
        "language": "cy",
        "node": "what-happened",
        "question": QUESTION,
        "limit": "20000",
        "again": "Please look at this again",
        "too-long": "Too long",
        "not-sealed": "Not sealed",
        **{name.replace("_", "-"): value for name, value in changed.items()},
    }
    written = " ".join(f'data-{name}="{html.escape(value)}"' for name, value in data.items() if value is not None)
    return (
        f'<form method="post" action="/answer" data-seal {written}>{fields}<input type="hidden" name="sealed">'
        '<input type="hidden" name="token" value="kept"><button>Next</button>'
        '<button name="then" value="back" formaction="/other">Back</button>'
        "</form>"
    )


@dataclass
class LocalPage:
    """The running page and what it was sent."""

    url: str = ""
    body: str = field(default_factory=form)
    policy: str = POLICY
    posts: list[tuple[str, bytes]] = field(default_factory=list)
    gets: list[str] = field(default_factory=list)
    extend_status: int = 204
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def wait_for_post(self) -> tuple[str, Mapping[str, list[str]], bytes]:
        """Return the next POST: its path, its fields and its raw body."""
        assert self.arrived.acquire(timeout=60), "nothing was sent"
        path, raw = self.posts[-1]
        return path, parse_qs(raw.decode(), keep_blank_values=True, strict_parsing=True), raw

    @property
    def binding(self) -> Binding:
        """What the page's parts are bound to."""
        return BINDING


@contextmanager
def local_page() -> Iterator[LocalPage]:
    """Serve the page until the block ends."""
    page = LocalPage()

    class Handler(Quiet):
        def do_GET(self) -> None:
            page.gets.append(self.path)
            if self.path in SCRIPTS:
                self.answer(
                    200, SCRIPTS[self.path].read_bytes(), "text/javascript", "public, max-age=31536000, immutable"
                )
            elif self.path == "/":
                document = (
                    "<!doctype html><html lang=cy><meta charset=utf-8><title>Help</title>"
                    '<script src="/quickexit.js"></script><script type="module" src="/seal.js"></script>'
                    f"<h1>{QUESTION}</h1>{page.body}"
                )
                self.answer(200, document.encode(), "text/html; charset=utf-8", "max-age=60")
            elif self.path.startswith("/leave"):
                self.answer(200, b"<!doctype html><title>Weather</title>Sunny", "text/html", "no-store")
            else:
                self.answer(200, b"<!doctype html><title>Next</title>Next question", "text/html", "no-store")

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"] or 0))
            page.posts.append((self.path, raw))
            if self.path == "/extend":
                self.answer(page.extend_status, b"", "text/plain", "no-store")
            else:
                self.send_response(303)
                self.send_header("Location", "/next")
                self.send_header("Content-Length", "0")
                self.end_headers()
            page.arrived.release()

        def answer(self, status: int, body: bytes, kind: str, cache: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", cache)
            self.send_header("Content-Security-Policy", page.policy)
            self.end_headers()
            self.wfile.write(body)

    with serving(Handler) as page.url:
        yield page
