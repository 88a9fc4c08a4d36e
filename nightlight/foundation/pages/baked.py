"""Reads a bake: whole, into memory, so that a page is answered without touching the disk or Django."""

import datetime
import json
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# Asking the disk which bake is current costs more than everything else that answering a page from memory does.
SECONDS_UNSEEN = 0.02
ENCODINGS = (("br", ".br"), ("gzip", ".gz"), ("", ""))


@dataclass(frozen=True)
class BakedPage:
    """One page in one state, in every encoding, with the headers that go with each."""

    bodies: dict[str, bytes]
    headers: dict[str, list[tuple[str, str]]]
    etags: dict[str, str]


@dataclass(frozen=True)
class BakedSite:
    """One bake: pages by address and state, the edition that wrote them, and when it wants renewing."""

    name: str
    pages: dict[str, dict[str, BakedPage]]
    edition: str
    valid_until: datetime.datetime | None


class BakedSites:
    """The current bake, read anew when `current` points elsewhere. Safe from many threads."""

    def __init__(self, root: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Read the bakes below `root`. `clock` counts seconds."""
        self._link = root / "current"
        self._site: BakedSite | None = None
        self._lock = threading.Lock()
        self._clock = clock
        self._look_again_at = 0.0

    def recent(self) -> BakedSite | None:
        """Return the bake that was current at most SECONDS_UNSEEN ago, or None where nothing was ever baked."""
        now = self._clock()
        if self._site is not None and now < self._look_again_at:
            return self._site
        self._look_again_at = now + SECONDS_UNSEEN
        return self.current()

    def current(self) -> BakedSite | None:
        """Return the current bake, or None where nothing was ever baked."""
        try:
            name = os.readlink(self._link)
        except OSError:
            return self._site
        site = self._site
        if site is not None and site.name == name:
            return site
        with self._lock:
            if self._site is None or self._site.name != name:
                try:
                    self._site = read_bake(self._link.parent / name)
                except OSError:
                    # Swapped again while reading: what is held still holds.
                    return self._site
            return self._site


@cache
def baked_sites(root: Path) -> BakedSites:
    """Return this process's one reader of the bakes below `root`: reading a bake costs as much as the site is large."""
    return BakedSites(root)


def read_bake(folder: Path) -> BakedSite:
    """Read a bake. Raises OSError where it is not whole."""
    manifest = json.loads((folder / "manifest.json").read_text())
    pages = {
        address: {
            state: _read_page(folder / "pages" / state / address.strip("/"), etag, manifest["headers"][address])
            for state, etag in states.items()
        }
        for address, states in manifest["pages"].items()
    }
    until = manifest["valid_until"]
    edition = manifest.get("edition", "")  # bakes before there were editions name none
    return BakedSite(folder.name, pages, edition, datetime.datetime.fromisoformat(until) if until else None)


def _read_page(folder: Path, etag: str, headers: dict[str, str]) -> BakedPage:
    bodies, lines, etags = {}, {}, {}
    for encoding, suffix in ENCODINGS:
        body = (folder / f"index.html{suffix}").read_bytes()
        bodies[encoding] = body
        etags[encoding] = f'"{etag}{encoding and "-" + encoding}"'
        lines[encoding] = [
            *headers.items(),
            ("Content-Length", str(len(body))),
            ("ETag", etags[encoding]),
            # Chromium throws a page out of its back/forward cache when quick exit sets its cookie only if the page is
            # no-store: without JavaScript, Back showed it otherwise.
            ("Cache-Control", "no-store"),
            ("Vary", "Accept-Encoding, Cookie, Sec-GPC"),
            *([("Content-Encoding", encoding)] if encoding else []),
        ]
    return BakedPage(bodies, lines, etags)
