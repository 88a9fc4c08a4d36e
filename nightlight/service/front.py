"""The WSGI layer in front of Django: answers published pages from memory, everything else goes on.

Promises: GET and HEAD of a baked page need neither Django nor a database; the query string never
selects a page; a request that this layer does not understand is Django's, unchanged. A bake of any
age is served: what stands on its pages is true whenever it is read.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from nightlight.foundation.pages.baked import BakedPage, BakedSites

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]
StateOf = Callable[[Environ], str]
Count = Callable[[Environ], None]


class Front:
    """A WSGI application that serves the current bake and hands the rest to `behind`."""

    def __init__(self, behind: Application, sites: BakedSites, state_of: StateOf, count: Count) -> None:
        self._behind, self._sites, self._state_of, self._count = behind, sites, state_of, count

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        if method in ("GET", "HEAD") and (site := self._sites.recent()):
            states = site.pages.get(environ.get("PATH_INFO", ""))
            if page := states and states.get(self._state_of(environ)):
                self._count(environ)
                return _answer(page, environ, start_response, with_body=method == "GET")
        return self._behind(environ, start_response)


def _answer(page: BakedPage, environ: Environ, start_response: StartResponse, *, with_body: bool) -> Iterable[bytes]:
    encoding = _encoding(environ.get("HTTP_ACCEPT_ENCODING", ""))
    headers = page.headers[encoding]
    asked = environ.get("HTTP_IF_NONE_MATCH")
    if asked and page.etags[encoding] in (tag.strip().removeprefix("W/") for tag in asked.split(",")):
        kept = [(name, value) for name, value in headers if name not in ("Content-Length", "Content-Encoding")]
        start_response("304 Not Modified", kept)
        return []
    start_response("200 OK", headers)
    return [page.bodies[encoding]] if with_body else []


def _encoding(accepted: str) -> str:
    """Return the best encoding that an Accept-Encoding header allows: br, gzip or none."""
    # Browsers say one of a few things; what is longer is nobody's to keep.
    return _best_remembered(accepted) if len(accepted) < 100 else _best(accepted)


def _best(accepted: str) -> str:
    allowed = {}
    for part in accepted.lower().split(","):
        name, _, quality = part.partition(";")
        allowed[name.strip()] = quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    for name in ("br", "gzip"):
        if allowed.get(name, allowed.get("*", False)):
            return name
    return ""


_best_remembered = lru_cache(maxsize=64)(_best)
