"""Walks every link of the running site, from both home pages, without a browser."""

import urllib.error
import urllib.request
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup


@dataclass(frozen=True)
class Visited:
    """One address of the site and what it answered."""

    path: str
    status: int
    headers: dict[str, str]
    soup: BeautifulSoup
    found_on: str

    @property
    def is_page(self) -> bool:
        """Whether this is a page that a person reads."""
        return self.headers.get("content-type", "").startswith("text/html")


class _StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args: object) -> None:
        return None


_OPENER = urllib.request.build_opener(_StayHere)


def fetch(url: str, path: str, found_on: str = "", **headers: str) -> Visited:
    """Ask for one address; redirects and errors are answers too."""
    request = urllib.request.Request(url + path, headers={name.replace("_", "-"): v for name, v in headers.items()})
    try:
        answer = _OPENER.open(request, timeout=30)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        lines = {name.lower(): value for name, value in answer.headers.items()}
        return Visited(path, answer.status, lines, BeautifulSoup(answer.read(), "html.parser"), found_on)


def crawl(url: str) -> dict[str, Visited]:
    """Return every address that can be reached by links and forms' pages, by path without fragment."""
    waiting = [("/", ""), ("/cy/", "")]
    seen: dict[str, Visited] = {}
    while waiting:
        path, found_on = waiting.pop()
        if path in seen or path == "/leave":
            continue
        seen[path] = visited = fetch(url, path, found_on)
        if visited.status in (301, 302, 303, 307, 308):
            waiting.append((_path(url, path, visited.headers["location"]) or path, path))
        if visited.is_page:
            waiting += [(target, path) for target in internal_links(url, visited)]
    return seen


def internal_links(url: str, visited: Visited) -> list[str]:
    """Return the paths within the site that a page links to."""
    targets = [_path(url, visited.path, str(link["href"])) for link in visited.soup.select("a[href]")]
    return [target for target in targets if target]


def _path(url: str, base: str, href: str) -> str | None:
    """Return the path of an address within the site; None for any other."""
    absolute = urldefrag(urljoin(url + base, href)).url
    if not absolute.startswith(url + "/"):
        return None
    parts = urlsplit(absolute)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def loaded_addresses(soup: BeautifulSoup) -> list[str]:
    """Return every address that a browser loads by itself when it shows the page."""
    found: list[str] = []
    for tag in soup.find_all(True):
        for name in ("src", "poster", "data", "background"):
            if value := tag.get(name):
                found.append(str(value))
        if srcset := tag.get("srcset"):
            found += [part.split()[0] for part in str(srcset).split(",") if part.strip()]
        if tag.name == "link" and tag.get("href"):
            found.append(str(tag["href"]))
        if tag.name in ("use", "image") and (value := tag.get("href") or tag.get("xlink:href")):
            found.append(str(value))
    return found
