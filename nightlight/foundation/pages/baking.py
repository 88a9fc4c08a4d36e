"""Writes the published site as plain files and swaps them in by one rename.

Promises: a reader of `current` sees a whole bake, the old or the new; a page that fails to render
stops the bake and leaves the old one; nothing of a person can be in a page, since each is rendered
for a visitor without cookies but the one that selects its state.
"""

import datetime
import gzip
import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import brotli
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.test import RequestFactory

_KEPT_BAKES = 2
_BROTLI_QUALITY = 9
# In bits. A page fits into 64 kB; to make room for more takes sixteen times as long as to compress it.
_BROTLI_WINDOW = 16
# Set by the server for each answer, or meaningless without Django.
_DROPPED_HEADERS = {"content-length", "vary", "set-cookie", "cache-control", "etag", "last-modified"}


class BakeFailed(Exception):
    """A page did not render; the message names its address and status. The old bake stays."""


@dataclass(frozen=True)
class State:
    """One way of asking for the same page: a name, a query string, a Cookie header."""

    name: str
    query: str = ""
    cookie: str = ""


@dataclass(frozen=True)
class Bake:
    """What one bake wrote."""

    folder: Path
    pages: int
    files: int


def bake(
    root: Path,
    *,
    addresses: Iterable[str],
    states: Iterable[State],
    host: str,
    secure: bool,
    extras: Callable[[Path], None],
    edition: str,
    valid_until: datetime.datetime | None,
) -> Bake:
    """Render every address in every state into a new folder below `root` and make it `current`.

    `extras` writes further files into the new folder; `edition` says what wrote it. Raises BakeFailed; `current` is
    untouched then.
    """
    folder = root / f"{datetime.datetime.now(datetime.UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
    folder.mkdir(parents=True)
    try:
        extras(folder)
        handler = WSGIHandler()
        pages: dict[str, dict[str, Any]] = {}
        headers: dict[str, dict[str, str]] = {}
        states = list(states)
        for address in addresses:
            for state in states:
                body, found = _render(handler, address, state, host=host, secure=secure)
                etag = _write(folder / "pages" / state.name, address, body)
                pages.setdefault(address, {})[state.name] = etag
            headers[address] = found
        manifest = {
            "pages": pages,
            "headers": headers,
            "edition": edition,
            "valid_until": valid_until.isoformat() if valid_until else None,
        }
        (folder / "manifest.json").write_text(json.dumps(manifest))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _swap(root, folder)
    write_headers_for_fronts(root.parent, next(iter(headers.values()), {}))
    return Bake(folder, len(pages), 3 * sum(map(len, pages.values())))


def _render(
    handler: WSGIHandler, address: str, state: State, *, host: str, secure: bool
) -> tuple[bytes, dict[str, str]]:
    request = RequestFactory().get(address, secure=secure, HTTP_HOST=host)
    request.META["QUERY_STRING"] = state.query
    if state.cookie:
        request.META["HTTP_COOKIE"] = state.cookie
    response = cast(HttpResponse, handler.get_response(request))
    if response.status_code != 200:
        raise BakeFailed(f"{address} answered {response.status_code} while baking; the old pages stay.")
    headers = {name: value for name, value in response.items() if name.lower() not in _DROPPED_HEADERS}
    return response.content, headers


def _write(folder: Path, address: str, body: bytes) -> str:
    """Write a page plain, gzip and brotli; return its ETag without quotes."""
    file = folder / address.strip("/") / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)
    file.with_name("index.html.gz").write_bytes(gzip.compress(body, 9, mtime=0))
    file.with_name("index.html.br").write_bytes(brotli.compress(body, quality=_BROTLI_QUALITY, lgwin=_BROTLI_WINDOW))
    return hashlib.sha256(body).hexdigest()[:32]


def write_headers_for_fronts(folder: Path, headers: dict[str, str]) -> None:
    """Write the pages' headers as configuration of nginx and of Caddy, which serve the files themselves."""
    kept = {name: value for name, value in headers.items() if name.lower() not in ("content-type", "content-language")}
    kept |= {"Cache-Control": "no-store", "Vary": "Accept-Encoding, Cookie, Sec-GPC"}
    nginx = "".join(f'add_header {name} "{value}" always;\n' for name, value in sorted(kept.items()))
    caddy = "".join(f'{name} "{value}"\n' for name, value in sorted(kept.items()))
    for file, text in (("nginx/headers.conf", nginx), ("caddy/headers.caddy", caddy)):
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_text(text)


def _swap(root: Path, folder: Path) -> None:
    """Point `current` at `folder` by one atomic rename and remove bakes that no reader holds any more."""
    link = root / f".{folder.name}"
    link.symlink_to(folder.name)
    os.replace(link, root / "current")
    bakes = sorted(path for path in root.iterdir() if path.is_dir() and not path.is_symlink())
    for old in bakes[: -_KEPT_BAKES - 1]:
        shutil.rmtree(old, ignore_errors=True)
