"""Somebody in a hurry: walks the running site as a browser would, and adds up the seconds that a person needs.

Nothing is timed: words, taps, requests and bytes are counted on the real pages and multiplied by what a Person needs
for each. Read are the words from the top of the main text to what is tapped, but of a section that is passed only its
heading, and no line twice, one that differs in its number alone included. The band above the main text (leaving, 999,
the question about cookies) is not counted.
"""

import gzip
import http.client
import re
import urllib.parse
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag

TAP_SECONDS = 3.0
"""From having read to having tapped: finding it, moving there, pressing."""
_BLOCKS = {"p", "li", "dt", "dd", "h1", "h2", "h3", "button", "label", "legend", "a"}


@dataclass(frozen=True)
class Person:
    """How fast somebody is, and their line. `account` is what they write about what happened.

    `reads` and `types` are words a minute; `bytes_a_second` and `latency`, in seconds, are of their line.
    """

    name: str
    reads: float
    types: float
    bytes_a_second: float
    latency: float
    account: str
    has_scripts: bool


@dataclass
class Walk:
    """One person's way through a site, and what it took so far."""

    person: Person
    url: str
    path: str = ""
    html: str = field(default="", repr=False)
    pages: int = 0
    taps: int = 0
    words: int = 0
    typed: int = 0
    requests: int = 0
    bytes: int = 0
    waits: float = 0.0
    _cookies: dict[str, str] = field(default_factory=dict, repr=False)
    _had: set[str] = field(default_factory=set, repr=False)
    _read: set[str] = field(default_factory=set, repr=False)

    @property
    def seconds(self) -> float:
        """What all of it takes this person."""
        return self.seconds_asked + self.typed / self.person.types * 60

    @property
    def seconds_asked(self) -> float:
        """What reading, tapping and waiting take: all but typing, which is as long as somebody has something to say."""
        return self.words / self.person.reads * 60 + self.taps * TAP_SECONDS + self.waits

    def row(self, what: str) -> str:
        """Return the figures so far as a line of a table in Markdown."""
        numbers = (self.pages, self.taps, self.words, self.typed, self.requests, round(self.bytes / 1000))
        seconds = f"{round(self.seconds_asked)} | {round(self.seconds)}"
        return f"| {self.person.name} | {what} | {' | '.join(map(str, numbers))} | {seconds} |"

    @property
    def main(self) -> Tag:
        found = BeautifulSoup(self.html, "html.parser").find("main")
        assert isinstance(found, Tag), self.html[:500]
        return found

    @property
    def heading(self) -> str:
        found = self.main.find("h1")
        assert found
        return found.get_text(" ", strip=True)

    def open(self, path: str) -> None:
        """Type an address, or follow a link."""
        if not self.pages:
            self.waits += 2 * self.person.latency  # the connection, and its keys
        self._load("GET", path, None)

    def follow(self, selector: str) -> None:
        """Read as far as a link, and tap it."""
        self.open(str(self._reach(selector)["href"]))

    def press(self, selector: str = "form button", answer: str = "") -> None:
        """Read as far as a button, type the account before if there is one, and press it."""
        button = self._reach(selector)
        form = button.find_parent("form")
        assert isinstance(form, Tag)
        fields = {str(each["name"]): str(each.get("value", "")) for each in form.select("input[name]")}
        if answer:
            self.taps += 1  # into the field
            self.typed += len(answer.split())
            fields["answer"] = answer
        if button.get("name"):
            fields[str(button["name"])] = str(button.get("value", ""))
        self._load("POST", str(form.get("action") or self.path), fields)

    def reach(self, selector: str) -> Tag:
        """Read as far as something on this page and tap it; it leads to no page of this site."""
        return self._reach(selector)

    def _reach(self, selector: str) -> Tag:
        """Read as far as the first element that fits, and tap it."""
        main = self.main
        wanted = main.select_one(selector)
        assert wanted, (selector, self.path, main.get_text(" ", strip=True)[:500])
        around = {id(each) for each in wanted.parents}
        for passed in main.select("section"):
            heading = passed.find(["h1", "h2"])
            if id(passed) not in around and isinstance(heading, Tag) and _is_before(passed, wanted):
                for each in passed.find_all(True, recursive=False):
                    if each is not heading:
                        each.decompose()
        for hidden in main.select("svg, script, noscript, .nl-trap, .govuk-visually-hidden"):
            hidden.decompose()
        for line in _lines_until(main, wanted):
            line = re.sub(r"\d+", "0", line)  # how far one is, is seen
            if line not in self._read:
                self._read.add(line)
                self.words += len(line.split())
        self.taps += 1
        return wanted

    def _load(self, method: str, path: str, form: dict[str, str] | None) -> None:
        while True:
            status, location, body = self._ask(method, path, form)
            if status != 303:
                break
            method, path, form = "GET", urllib.parse.urlsplit(location).path, None
        assert status == 200, (status, path, body[:500])
        self.path, self.html, self.pages = path, body, self.pages + 1
        # What a page needs comes all at once, and only the first time.
        wanted = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', body))
        scripts = {each for each in wanted if each.endswith(".js")}
        fresh = (wanted if self.person.has_scripts else wanted - scripts) - self._had
        waited = self.waits
        for each in sorted(fresh):
            assert self._ask("GET", each, None)[0] == 200, each
        self._had |= fresh
        if fresh:
            self.waits -= (len(fresh) - 1) * self.person.latency
        assert self.waits >= waited

    def _ask(self, method: str, path: str, form: dict[str, str] | None) -> tuple[int, str, str]:
        headers = {"Host": "localhost", "Sec-Fetch-Site": "same-origin", "Accept-Language": "en",
                   "Accept-Encoding": "gzip",
                   "Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}  # fmt: skip
        body = urllib.parse.urlencode(form) if form is not None else None
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.url).netloc, timeout=120)
        connection.request(method, path, body, headers)
        got = connection.getresponse()
        raw = got.read()
        for cookie in got.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self._cookies[name] = value
        sent = len(raw) + len(str(got.headers)) + len(body or "") + sum(len(k) + len(v) + 4 for k, v in headers.items())
        connection.close()
        self.requests += 1
        self.bytes += sent
        self.waits += self.person.latency + sent / self.person.bytes_a_second
        text = gzip.decompress(raw) if got.headers.get("Content-Encoding") == "gzip" else raw
        is_text = got.headers.get_content_type() == "text/html"
        return got.status, got.headers.get("Location", ""), text.decode() if is_text else ""


def _is_before(passed: Tag, wanted: Tag) -> bool:
    return any(each is wanted for each in passed.next_elements)


def _lines_until(main: Tag, wanted: Tag) -> list[str]:
    """Return what stands before the end of an element, a line for each smallest block."""
    lines: list[str] = []
    inside = {id(wanted), *(id(each) for each in wanted.descendants)}
    block = None
    for each in main.descendants:
        if inside and id(each) in inside:
            inside.discard(id(each))
        elif len(inside) < len([wanted, *wanted.descendants]):
            break
        if isinstance(each, Tag) or not str(each).strip():
            continue
        parent = next((up for up in each.parents if up.name in _BLOCKS), main)
        text = " ".join(str(each).split())
        if parent is block:
            lines[-1] += f" {text}"
        else:
            lines.append(text)
        block = parent
    return lines
