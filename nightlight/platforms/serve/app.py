"""Answers lookups over HTTP, in the paths and the JSON of HMA (Meta's Hasher-Matcher-Actioner), as a WSGI application.

Promises that code which asks HMA's matcher finds the same keys here. Refuses to fetch an address, ever: HMA's `url`
parameter is answered with a clear no. Refuses whoever has no token, bodies and pictures over the limits, and keeps
nothing of what was asked.
"""

import hmac
import json
import threading
import time
from collections.abc import Callable, Iterable
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple

from werkzeug.exceptions import (
    BadRequest,
    Forbidden,
    HTTPException,
    LengthRequired,
    MethodNotAllowed,
    NotFound,
    RequestEntityTooLarge,
    Unauthorized,
)
from werkzeug.wrappers import Request

from nightlight.platforms.fingerprints import Fingerprints, fingerprint
from nightlight.platforms.ready.opened import ListUnusable, Match
from nightlight.platforms.serve.counters import Counters
from nightlight.platforms.serve.holding import Holding
from nightlight.platforms.serve.settings import ServerSettings, handed_over
from nightlight.pure.matching.signals import KINDS, Kind, Signal, SignalInvalid, distance, read_signal

_NO_FETCHING = "This server fetches no addresses. Send the file, or its fingerprint."
_TYPES: dict[str, Kind] = {**{kind: kind for kind in KINDS}, "video_md5": "md5"}
_DECODED_AT_ONCE = 4
View = Callable[[Request], Any]


class _Text(NamedTuple):
    """What is said as it is, of which kind it is, and what its headers say beside it."""

    text: str
    kind: str
    headers: tuple[tuple[str, str], ...] = ()


class Application:
    """The server of one process."""

    def __init__(self, settings: ServerSettings) -> None:
        """Open the list. Raises ListUnusable."""
        self._settings = settings
        self._counters = Counters(Path(settings.counters))
        self._holding = Holding(settings.list_folder, self._counters.swapped)
        self._decoding = threading.BoundedSemaphore(_DECODED_AT_ONCE)
        self._views: dict[str, dict[str, tuple[str, View]]] = {
            "/status": {"GET": ("status", self._status)},
            "/metrics": {"GET": ("metrics", self._metrics)},
            "/h/hash": {"GET": ("hash", self._refuse_to_fetch), "POST": ("hash", self._hash)},
            "/m/raw_lookup": {"GET": ("raw_lookup", self._raw_lookup)},
            "/m/lookup": {"GET": ("lookup", self._lookup), "POST": ("lookup", self._lookup_file)},
            "/m/compare": {"POST": ("compare", self._compare)},
            "/m/batch": {"POST": ("batch", self._batch)},
            "/m/index/status": {"GET": ("index_status", self._index_status)},
        }

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer a request."""
        begun = time.perf_counter()
        request = Request(environ)
        request.max_content_length = self._settings.most_bytes
        request.max_form_parts = 8
        methods = self._views.get(request.path, {})
        route, view = methods.get("GET" if request.method == "HEAD" else request.method, ("other", None))
        status: int = HTTPStatus.OK
        said: Any
        more: list[tuple[str, str]] = []
        try:
            said = self._answer(request, methods, view)
        except ListUnusable as error:
            status, said = HTTPStatus.SERVICE_UNAVAILABLE, {"message": str(error)}
        except HTTPException as error:
            status, said = error.code or HTTPStatus.INTERNAL_SERVER_ERROR, {"message": error.description}
            more = error.get_headers(environ)[1:]
            _read_away(environ, self._settings.most_bytes)
        finally:
            request.close()
        text = said if isinstance(said, _Text) else _Text(json.dumps(said), "application/json")
        body = text.text.encode()
        # Written here: a response object of werkzeug's takes as long as the search.
        start_response(f"{status} {HTTPStatus(status).phrase}", [
            ("Content-Type", text.kind), ("Content-Length", str(len(body))), ("Cache-Control", "no-store"),
            *text.headers, *more,
        ])  # fmt: skip
        self._counters.answered(route, status, time.perf_counter() - begun)
        return [] if request.method == "HEAD" else [body]

    def _answer(self, request: Request, methods: dict[str, tuple[str, View]], view: View | None) -> Any:
        if request.path != "/status":
            self._let_in(request)
        if not methods:
            raise NotFound("There is nothing at this address.")
        if view is None:
            raise MethodNotAllowed(list(methods), "This address is not asked in this way.")
        if request.method == "POST":
            self._measure(request)
        return view(request)

    def _let_in(self, request: Request) -> None:
        wanted = self._settings.token
        if not wanted:
            return
        scheme, _, given = str(request.environ.get("HTTP_AUTHORIZATION", "")).partition(" ")
        token = given.strip() if scheme.lower() == "bearer" else ""
        if not hmac.compare_digest(token.encode(), wanted.encode()):
            raise Unauthorized("A token is needed: Authorization: Bearer …")

    def _measure(self, request: Request) -> None:
        if request.content_length is None:
            raise LengthRequired("A body says how long it is: Content-Length.")
        if request.content_length > self._settings.most_bytes:
            raise RequestEntityTooLarge(f"A body has at most {self._settings.most_bytes} bytes.")

    def _status(self, _request: Request) -> _Text:
        return _Text("I-AM-ALIVE\n", "text/plain; charset=utf-8")

    def _metrics(self, _request: Request) -> _Text:
        about = self._holding.take().about
        text = self._counters.as_text(about.counts, about.made_at.timestamp())
        return _Text(text, "text/plain; version=0.0.4; charset=utf-8")

    def _index_status(self, request: Request) -> dict[str, Any]:
        about = self._holding.take().about
        wanted = request.args.get("signal_type")
        names = [wanted] if wanted is not None else list(_TYPES)
        built = int(about.made_at.timestamp())
        return {name: {"present": True, "built_to": built, "size": about.counts[_type(name)]} for name in names}

    def _raw_lookup(self, request: Request) -> dict[str, Any]:
        matches = self._asked(request)
        if request.args.get("include_distance", "").lower() in ("true", "1"):
            return {"matches": [{**_content(each), "content_id": each.entry} for each in matches]}
        return {"matches": [each.entry for each in matches]}

    def _lookup(self, request: Request) -> dict[str, Any]:
        if "url" in request.args:
            raise Forbidden(_NO_FETCHING)
        return _by_bank(self._asked(request))

    def _lookup_file(self, request: Request) -> _Text:
        found = self._fingerprints(request)
        listed = self._holding.take()
        matches = _in_banks(request, listed.match([found], within=self._settings.within)[0])
        self._counters.looked_up(1, len(matches))
        kinds = [*_hashed(found, request), *(["pdq"] if found.frames and _is_wanted("pdq", request) else [])]
        said = {name: _by_bank([each for each in matches if each.kind == _TYPES[name]]) for name in kinds}
        return _told(said, found)

    def _asked(self, request: Request) -> list[Match]:
        """Return what the signal of a request matches."""
        signal = _signal(_wanted(request, "signal_type"), _wanted(request, "signal"))
        listed = self._holding.take()
        matches = _in_banks(request, listed.match_value(signal.kind, signal.value, within=self._settings.within))
        self._counters.looked_up(1, len(matches))
        return matches

    def _batch(self, request: Request) -> dict[str, Any]:
        """Look many signals of one type up at once: `{"signal_type": …, "signals": […]}`; ours, HMA has none."""
        body = _body(request)
        name, signals = body.get("signal_type"), body.get("signals")
        if not isinstance(name, str) or not isinstance(signals, list) or not all(isinstance(s, str) for s in signals):
            raise BadRequest("A batch has a signal_type and a list of signals.")
        if len(signals) > self._settings.most_signals:
            raise BadRequest(f"A batch has at most {self._settings.most_signals} signals.")
        values = [_signal(name, each).value for each in signals]
        found = self._holding.take().match_values(_type(name), values, within=self._settings.within)
        self._counters.looked_up(len(values), sum(map(len, found)))
        return {"matches": [[_content(each) for each in _in_banks(request, matches)] for matches in found]}

    def _compare(self, request: Request) -> dict[str, Any]:
        said = {}
        for name, pair in _body(request).items():
            if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(each, str) for each in pair):
                raise BadRequest(f"{name} is compared by a list of two signals.")
            one, other = (_signal(name, each) for each in pair)
            bits = distance(one.value, other.value) if one.kind == "pdq" else int(one != other)
            said[name] = [bits <= (self._settings.within if one.kind == "pdq" else 0), {"distance": bits}]
        return said

    def _hash(self, request: Request) -> _Text:
        found = self._fingerprints(request)
        return _told(_hashed(found, request), found)

    def _refuse_to_fetch(self, _request: Request) -> None:
        raise Forbidden(_NO_FETCHING)

    def _fingerprints(self, request: Request) -> Fingerprints:
        """Return the fingerprints of the one file of a form."""
        files = [file for _, several in request.files.lists() for file in several]
        if len(files) != 1:
            raise BadRequest("Send one file, as multipart/form-data, in a field named photo or video.")
        with self._decoding:
            found = fingerprint(
                files[0].stream,  # type: ignore[arg-type]  # werkzeug's type says less than a stream can
                most_pixels=self._settings.most_pixels,
                most_seconds=self._settings.most_seconds,
            )
        if found.problem == "too many pixels":
            raise RequestEntityTooLarge(f"A picture has at most {self._settings.most_pixels} pixels.")
        return found


def made() -> Application:
    """Return the application of a process that the command began."""
    from PIL import Image

    settings = handed_over()
    Image.MAX_IMAGE_PIXELS = settings.most_pixels
    return Application(settings)


def _read_away(environ: dict[str, Any], most: int) -> None:
    """Read what is left of a refused body, up to `most` bytes: who still sends would meet a closed door, no answer."""
    while most > 0 and (piece := environ["wsgi.input"].read(min(most, 1 << 16))):
        most -= len(piece)


def _hashed(found: Fingerprints, request: Request) -> dict[str, str]:
    """Return the signals of a file, or those of them that `types` names."""
    named = {"pdq": found.pdqs[0].value} if found.pdqs else {}
    signals = {**named, "md5": found.md5, "sha256": found.sha256}
    if "video" in request.files:
        signals = {"video_md5": found.md5, "sha256": found.sha256}
    if request.args.get("types") and _is_wanted("pdq", request) and not (found.pdqs or found.frames):
        raise BadRequest(f"No PDQ can be made of this file: {found.problem}.")
    return {name: signal for name, signal in signals.items() if _is_wanted(name, request)}


def _is_wanted(name: str, request: Request) -> bool:
    """Return whether `types` names a signal type, or nothing."""
    wanted = [each.strip() for each in request.args.get("types", "").split(",") if each.strip()]
    for each in wanted:
        _type(each)
    return not wanted or name in wanted


def _told(said: dict[str, Any], found: Fingerprints) -> _Text:
    """Return an answer about a file, with what could not be looked at beside it: HMA's JSON has no place for that."""
    beside = (("Nightlight-Problem", found.problem),) if found.problem else ()
    return _Text(json.dumps(said), "application/json", beside)


def _type(name: str) -> Kind:
    if name not in _TYPES:
        raise BadRequest(f"No such signal type: {', '.join(_TYPES)}.")
    return _TYPES[name]


def _signal(name: str, value: str) -> Signal:
    try:
        return read_signal(_type(name), value)
    except SignalInvalid as error:
        raise BadRequest(f"Invalid signal: {error}.") from None


def _wanted(request: Request, name: str) -> str:
    value = request.args.get(name)
    if not value:
        raise BadRequest(f"The parameter {name} is missing.")
    return value


def _body(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(request.get_data())
    except (ValueError, RecursionError):
        raise BadRequest("The body is not JSON.") from None
    if not isinstance(body, dict):
        raise BadRequest("The body is not an object.")
    return body


def _bank(trust: str) -> str:
    """Return the name under which entries of a trust appear where HMA names a bank."""
    return trust.upper().replace("-", "_")


def _in_banks(request: Request, matches: list[Match]) -> list[Match]:
    asked = request.args.get("banks")
    return [each for each in matches if _bank(each.trust) in asked.split(",")] if asked else matches


def _content(match: Match) -> dict[str, Any]:
    return {
        "bank_content_id": match.entry,
        "distance": str(match.distance),
        "signal": match.value,
        "trust": match.trust,
        **({"seconds": match.seconds} if match.seconds else {}),
    }


def _by_bank(matches: list[Match]) -> dict[str, Any]:
    banks: dict[str, Any] = {}
    for each in matches:
        banks.setdefault(_bank(each.trust), []).append(_content(each))
    return banks
