"""What stands before everything else: /leave itself, and the minute in which the site stays shut.

Promises: needs neither Django nor a database; a cookie that is not ours is as if absent.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]

LEAVE = "/leave"
COOKIE = "left"
SECONDS_SHUT = 60
_ALWAYS_OPEN = ("/static/", "/health/", "/.well-known/")


class Gate:
    """A WSGI application that answers /leave, keeps the site shut for who has left, and lets others through.

    `ends` says, for each cookie that opens something on the server, how to end it. Its functions raise nothing.
    """

    def __init__(
        self,
        behind: Application,
        *,
        neutral_site: str,
        secure: bool,
        ends: Mapping[str, Callable[[str], None]],
    ) -> None:
        self._behind, self._neutral_site, self._secure = behind, neutral_site, secure
        self._ends = ends

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path in (LEAVE, LEAVE + "/"):
            return self._leave(environ, start_response)
        if "HTTP_COOKIE" in environ and not path.startswith(_ALWAYS_OPEN) and has_left(environ["HTTP_COOKIE"]):
            start_response("303 See Other", self._headers())
            return []
        return self._behind(environ, start_response)

    def _leave(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        secure = "; Secure" if self._secure else ""
        headers = [
            *self._headers(),
            ("Clear-Site-Data", '"cache"'),
            ("Set-Cookie", f"{COOKIE}=1; Max-Age={SECONDS_SHUT}; Path=/; HttpOnly; SameSite=Lax{secure}"),
        ]
        for cookie, end in self._ends.items():
            if values := cookie_values(environ.get("HTTP_COOKIE", ""), cookie):
                headers.append(("Set-Cookie", f"{cookie}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax{secure}"))
                for value in values:
                    end(value)
        start_response("303 See Other", headers)
        return []

    def _headers(self) -> list[tuple[str, str]]:
        return [
            ("Location", self._neutral_site),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Length", "0"),
        ]


def has_left(cookies: str) -> bool:
    """Return whether a Cookie header says that this browser left within the last minute."""
    return "1" in cookie_values(cookies, COOKIE)


def cookie_values(cookies: str, name: str) -> list[str]:
    """Return the values that a Cookie header gives to a name; whatever it holds, it raises nothing."""
    pairs = (part.strip().partition("=") for part in cookies.split(";"))
    return [value for key, found, value in pairs if key == name and found]
