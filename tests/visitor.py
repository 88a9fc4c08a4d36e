"""Somebody with a browser without scripts: follows links and redirects, fills in forms, presses buttons."""

from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag
from django.test import Client

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}


@dataclass
class Visitor:
    """`answer` is the last answer, `path` where it came from."""

    client: Client = field(default_factory=Client)
    path: str = ""
    answer: Any = None
    _read: tuple[Any, BeautifulSoup] | None = field(default=None, repr=False)

    @property
    def page(self) -> BeautifulSoup:
        """The last answer, read once however often it is asked for."""
        if self._read is None or self._read[0] is not self.answer:
            self._read = self.answer, BeautifulSoup(self.answer.content, "html.parser")
        return self._read[1]

    @property
    def main(self) -> Tag:
        found = self.page.find("main")
        assert isinstance(found, Tag), self.answer.content[:500]
        return found

    @property
    def heading(self) -> str:
        found = self.page.find("h1")
        assert found, self.answer.content[:500]
        return found.get_text().strip()

    def go(self, path: str) -> Self:
        """Open an address, following redirects."""
        self.answer = self._settle(self.client.get(path, headers=HERE), path)
        return self

    def send(self, fields: dict[str, Any], path: str = "") -> Self:
        """Send a form to the page that is open, or to another address, following redirects."""
        path = path or self.path
        self.answer = self._settle(self.client.post(path, fields, headers=HERE), path)
        return self

    def reply(self, answer: str | list[str]) -> Self:
        """Answer the question on the page, and go on."""
        return self.send({"answer": answer})

    def links(self) -> dict[str, str]:
        """Return the addresses in the main text by their words."""
        return {link.get_text(" ").strip(): str(link["href"]) for link in self.main.select("a[href]")}

    def _settle(self, answer: Any, path: str) -> Any:
        for _ in range(5):
            self.path = path
            if answer.status_code != 303:
                return answer
            path = urlsplit(answer["Location"])._replace(scheme="", netloc="").geturl()
            answer = self.client.get(path, headers=HERE)
        raise AssertionError("redirects never end")
