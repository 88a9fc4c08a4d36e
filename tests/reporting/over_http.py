"""Somebody who reports over HTTP with a browser without scripts, from the first page to the receipt.

Reads the real pages, as far as a form needs reading: what is asked, and where its answer goes. A server that ends in
the middle is ServerGone; whoever meets it can go on with the next one, by the cookie alone.
"""

import http.client
import re
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field

_FIELD = re.compile(r'<(button|input|textarea)\b[^>]*\bname="answer"[^>]*>')
_ATTRIBUTE = re.compile(r'\b(type|value)="([^"]*)"')
_FORM_TYPE = "application/x-www-form-urlencoded"
MOST_PAGES = 80


class ServerGone(Exception):
    """The server ended before it had answered."""


class UnexpectedAnswer(Exception):
    """A page that nobody who reports should meet here."""


@dataclass(frozen=True)
class Answer:
    status: int
    location: str
    body: str


def words_on(page: str) -> list[str]:
    """Return the words of a phrase that a page shows."""
    return re.findall(r"<strong>([a-z]+)</strong> <span", page)


def value_of(field: str, page: str) -> str:
    """Return what a hidden field of a page holds."""
    found = re.search(rf'name="{field}" value="([^"]*)"', page)
    assert found, page
    return found[1]


def _ignored(_path: str) -> None:
    """Watch nothing."""


@dataclass
class Sender:
    """One report. `words` are the answer to every sensitive question; `sent` is what the pages have said of it.

    `headers` go with every request.
    `written` is called with the path of each request once it is on its way and nothing has been read of its answer.
    """

    words: str
    journey: str = "child"
    port: int = 0
    cookie: str = ""
    path: str = ""
    page: str = ""
    sent: bool = False
    headers: dict[str, str] = field(default_factory=dict)
    written: Callable[[str], None] = field(default=_ignored, repr=False)

    def has_receipt(self) -> bool:
        """Return whether the server says that the report was sent before. Raises ServerGone."""
        found = self._get("/report/check/")
        self._check(found, 200, 303, 410)
        return found.status == 303

    def fill_in(self) -> None:
        """Begin, or go on with what was begun, and answer everything that is not answered."""
        self._check(self._get("/report/"), 200)
        self._follow(self._post("/report/start/", {"journey": self.journey}))
        for _ in range(MOST_PAGES):
            if self.path == "/report/check/":
                return
            self._follow(self._post(self.path, self._given()))
        raise UnexpectedAnswer("the questions never end")

    def send(self) -> None:
        """Send the complete report; `sent` once the server has answered that it has it."""
        found = self._post("/report/send/", {"website": ""})
        self._check(found, 303)
        if found.location != "/report/sent/":
            raise UnexpectedAnswer(found.location)
        self.sent = True

    def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> Answer:
        """Return the answer to one request. Raises ServerGone."""
        headers = {"Host": "localhost", "Sec-Fetch-Site": "same-origin", "Accept-Language": "en", **self.headers}
        if self.cookie:
            headers["Cookie"] = f"visit={self.cookie}"
        body = urllib.parse.urlencode(form) if form is not None else None
        if body is not None:
            headers["Content-Type"] = _FORM_TYPE
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request(method, path, body, headers)
            self.written(path)
            got = connection.getresponse()
            answer = Answer(got.status, got.headers.get("Location", ""), got.read().decode())
            if set_cookie := re.match(r"visit=([^;]+);", got.headers.get("Set-Cookie", "")):
                self.cookie = set_cookie[1]
            return answer
        except (OSError, http.client.HTTPException):
            raise ServerGone from None
        finally:
            connection.close()

    def _get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def _post(self, path: str, form: dict[str, str]) -> Answer:
        return self.ask("POST", path, form)

    def _follow(self, answer: Answer) -> None:
        """Open the page that an answer leads to; only a redirect to a page of a report is expected."""
        self._check(answer, 303)
        shown = self._get(answer.location)
        self._check(shown, 200)
        self.path, self.page = answer.location, shown.body

    def _given(self) -> dict[str, str]:
        """Return what to send to the page that is open: the mildest answer, or the words."""
        fields = [(found[1], dict(_ATTRIBUTE.findall(found[0]))) for found in _FIELD.finditer(self.page)]
        if not fields:
            return {}
        tag, attributes = fields[0]
        if tag == "textarea" or attributes.get("type") == "text":
            return {"answer": self.words}
        values = [each["value"] for _tag, each in fields]
        return {"answer": "no" if "no" in values else values[-1] if tag == "button" else values[0]}

    def _check(self, answer: Answer, *wanted: int) -> None:
        if answer.status not in wanted:
            raise UnexpectedAnswer(f"{answer.status}: {answer.body[:500]}")
