"""The response headers that every page carries, and the two content security policies.

Promises: no policy holds an unsafe-* word. The one inline script of a public page is allowed by its hash.
"""

from collections.abc import Callable
from typing import Any

from csp.constants import NONE, SELF
from django.http import HttpRequest, HttpResponse

_PUBLIC: dict[str, list[str]] = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF],
    "font-src": [SELF],
    "connect-src": [SELF],
    "media-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}


def public_csp(inline_script: str) -> dict[str, dict[str, list[str]]]:
    """Return the policy of public pages: the site itself, and the one inline script by its hash."""
    return {"DIRECTIVES": {**_PUBLIC, "script-src": [SELF, inline_script]}}


# What the editor's libraries write into a page, each by the hash of its text.
EDITOR_STYLES = {
    "Draftail: an empty style element": "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "wagtail-localize: the form that syncs translations": "'sha256-tW2DtS+2KKfxS7GCOiFbWJZyqrSB62AVZ1vN9lmEf2E='",
}
EDITOR_SCRIPTS = {
    "wagtail-localize: select all languages": "'sha256-Zi6020hVNJQUtMOgLuIImaOaART6TyIrghPC9PESpjg='",
}

EDITOR_CSP = {
    "DIRECTIVES": {
        **_PUBLIC,
        "script-src": [SELF, *EDITOR_SCRIPTS.values()],
        "style-src": [SELF, *EDITOR_STYLES.values()],
        "img-src": [SELF, "data:"],
        "frame-src": [SELF],
        "frame-ancestors": [SELF],
    }
}

# Every feature that a browser may offer to a page and that no page of ours uses.
_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media",
    "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer",
    "microphone", "midi", "payment", "picture-in-picture", "screen-wake-lock", "serial", "usb",
    "xr-spatial-tracking",
)  # fmt: skip

PAGE_HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _FEATURES),
}


def with_chosen_videos(response: HttpResponse) -> HttpResponse:
    """Let a page read the videos that somebody chooses on it, by addresses which their own device alone has."""
    response._csp_update = {"media-src": ["blob:"]}  # type: ignore[attr-defined]  # read by django-csp
    return response


class PageHeaders:
    """Middleware that adds what Django's own security middleware and django-csp do not."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in PAGE_HEADERS.items():
            response.headers.setdefault(name, value)
        if not response.has_header("Cache-Control"):
            response.headers["Cache-Control"] = "no-store"
        return response


# The workers that stretch a passphrase and that make fingerprints compile WebAssembly: their own responses may, and no
# page. They reach nothing: what a worker is given can't leave by it.
WASM_WORKERS = ("/scripts/argon2.", "/scripts/fingerprints.")
WASM_WORKER_CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"


def add_static_headers(headers: Any, _path: str, url: str) -> None:
    """Add to a static file what keeps other sites from using it and browsers from guessing its type."""
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers["X-Content-Type-Options"] = "nosniff"
    if any(worker in url for worker in WASM_WORKERS):
        headers["Content-Security-Policy"] = WASM_WORKER_CSP
        headers["Cross-Origin-Embedder-Policy"] = "require-corp"
