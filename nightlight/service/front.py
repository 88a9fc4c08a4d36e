"""The WSGI layer in front of Django: answers published pages from memory, everything else goes on.

Promises: GET and HEAD of a baked page need neither Django nor a database; the query string never
selects a page; a request that this layer does not understand is Django's, unchanged. A page that says who answers
now is not answered from a bake that has outlived its time: the worker may have stopped, and a line be shut.
"""

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from nightlight.foundation.pages.baked import BakedPage, BakedSite, BakedSites

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]
StateOf = Callable[[Environ], str]
Count = Callable[[Environ], None]
Clock = Callable[[], datetime.datetime]
# What a worker that lives needs to renew a bake.
_GRACE = datetime.timedelta(minutes=1)


class Front:
    """A WSGI application that serves the current bake and hands the rest to `behind`."""

    def __init__(
        self,
        behind: Application,
        sites: BakedSites,
        state_of: StateOf,
        count: Count,
        *,
        of_the_moment: frozenset[str] = frozenset(),
        clock: Clock = lambda: datetime.datetime.now(datetime.UTC),
    ) -> None:
        """`of_the_moment`: the addresses that `behind` can answer without a database, and must once a bake is old."""
        self._behind, self._sites, self._state_of, self._count = behind, sites, state_of, count
        self._of_the_moment, self._clock = of_the_moment, clock

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        if method in ("GET", "HEAD") and (site := self._sites.current()):
            address = environ.get("PATH_INFO", "")
            states = site.pages.get(address)
            page = states and states.get(self._state_of(environ))
            if page and not self._has_outlived(site, address):
                self._count(environ)
                return _answer(page, environ, start_response, with_body=method == "GET")
        return self._behind(environ, start_response)

    def _has_outlived(self, site: BakedSite, address: str) -> bool:
        if address not in self._of_the_moment or site.valid_until is None:
            return False
        return self._clock() > site.valid_until + _GRACE


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
    allowed = {}
    for part in accepted.lower().split(","):
        name, _, quality = part.partition(";")
        allowed[name.strip()] = quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    for name in ("br", "gzip"):
        if allowed.get(name, allowed.get("*", False)):
            return name
    return ""
