"""A page that makes fingerprints, on 127.0.0.1, under the policies of the real ones: what it asks for is kept."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Page

from nightlight.foundation.pages.headers import PAGE_HEADERS, add_static_headers
from tests.conftest import PROJECT
from tests.frontend.serving import Quiet, serving

WORKER = "/static/scripts/fingerprints.js"
POLICY = "default-src 'none'; script-src 'self'; media-src blob:"
# A browser that changes some of what is read from a canvas, as those do that keep a device from being recognised.
NOISE = b"""
const read = OffscreenCanvasRenderingContext2D.prototype.getImageData;
OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...given) {
  const pixels = read.apply(this, given);
  for (let at = 0; at < pixels.data.length; at += 401) pixels.data[at] ^= 1;
  return pixels;
};
"""
OLD = b"delete globalThis.OffscreenCanvas;"
# A browser in which nothing comes back from WebGL: what is see-through can't be read.
WITHOUT_WEBGL = b"OffscreenCanvas.prototype.getContext = new Proxy(OffscreenCanvas.prototype.getContext, {"
WITHOUT_WEBGL += b"apply: (real, on, given) => (given[0] === 'webgl' ? null : Reflect.apply(real, on, given)) });"

MAKE = """async ({ worker, stopAfter }) => {
  const { fingerprintAll } = await import("/client.js");
  const outcomes = [], shares = [], stop = new AbortController();
  let tested;
  const listening = {
    tested: (said) => { tested = said; },
    progress: (file, share) => shares.push([file, share]),
    outcome: (file, outcome) => { outcomes.push([file, outcome]); if (outcomes.length === stopAfter) stop.abort(); },
  };
  const files = [...document.querySelector("input").files];
  await fingerprintAll(files, worker, listening, stop.signal).catch((error) => { tested = error.name; });
  return { tested, outcomes, shares, drawn: document.querySelectorAll("img, video, canvas").length };
}"""


@dataclass
class LocalPage:
    """The running page."""

    url: str
    gets: list[str] = field(default_factory=list)

    def make(self, tab: Page, files: list[FilePayload], *, patch: str = "", stop_after: int = 0) -> dict[str, Any]:
        """Choose the files on the page; return what was heard, and what the self-test said."""
        tab.goto(self.url)
        tab.set_input_files("input", files)
        return dict(tab.evaluate(MAKE, {"worker": WORKER + patch, "stopAfter": stop_after}))


@contextmanager
def local_page(folder: Path) -> Iterator[LocalPage]:
    """Serve the page until the block ends."""
    client = folder / "client.js"
    node = str(Path(sys.executable).with_name("node"))
    build = "import { buildSync } from 'esbuild'; buildSync({ entryPoints: ['frontend/fingerprints/fingerprints.ts'],"
    build += f" outfile: {str(client)!r}, bundle: true, format: 'esm', target: 'es2020' }});"
    subprocess.run([node, "--input-type=module", "--eval", build], cwd=PROJECT, check=True)
    worker = (PROJECT / "build" / "static" / "scripts" / "fingerprints.js").read_bytes()
    document = b"<!doctype html><html lang=en><meta charset=utf-8><title>Choose</title><input type=file multiple>"
    answers = {
        "/": ("text/html; charset=utf-8", document),
        "/client.js": ("text/javascript", client.read_bytes()),
        WORKER: ("text/javascript", worker),
        f"{WORKER}?noise": ("text/javascript", NOISE + worker),
        f"{WORKER}?old": ("text/javascript", OLD + worker),
        f"{WORKER}?without-webgl": ("text/javascript", WITHOUT_WEBGL + worker),
    }
    page = LocalPage("")

    class Handler(Quiet):
        def do_GET(self) -> None:
            page.gets.append(self.path)
            kind, body = answers.get(self.path, ("text/plain", b""))
            headers = {**PAGE_HEADERS, "Content-Security-Policy": POLICY}
            if self.path.startswith("/static/"):
                headers = {}
                add_static_headers(headers, "", self.path)
            self.send_response(200 if self.path in answers else 404)
            headers |= {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": "no-store"}
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

    with serving(Handler) as page.url:
        yield page
