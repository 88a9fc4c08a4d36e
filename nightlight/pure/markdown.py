"""The little Markdown that content files use: paragraphs, bold, bullet lists, links. Nothing else.

Promises that no other tag and no script address ever comes out. Refuses to judge where a link leads.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from html import escape
from html.parser import HTMLParser

from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("zero").enable(["emphasis", "list", "link", "escape"])
# The parser collects its rules when it first needs them, and another thread meanwhile finds some of them missing: words
# without their links, remembered for good. So it needs all of them here, where a module is loaded by one thread alone.
_MARKDOWN.render("**a**\n\n- [b](page:/)\n")


def to_rich_text(text: str, page_id: Callable[[str], int]) -> str:
    """Return Wagtail's rich text for `text`; `page_id` turns the path in a page: link into a page's id."""
    html = _MARKDOWN.render(text).replace("\n", " ").strip()
    html = re.sub(r"(</(?:p|ul|li)>|<ul>) ", r"\1", html)
    html = html.replace("<strong>", "<b>").replace("</strong>", "</b>")
    return re.sub(r'<a href="page:([^"]+)">', lambda m: f'<a linktype="page" id="{page_id(m[1])}">', html)


def to_html(text: str, page_address: Callable[[str], str]) -> str:
    """Return HTML for `text`; `page_address` turns the path in a page: link into an address.

    Tags in the text stay the characters that they are; links out of the site send no referrer.
    """
    html = _MARKDOWN.render(text).strip()
    html = re.sub(r'<a href="page:([^"]+)"', lambda m: f'<a href="{escape(page_address(m[1]))}"', html)
    return html.replace('<a href="https:', '<a rel="noreferrer" referrerpolicy="no-referrer" href="https:')


def page_links(text: str) -> list[str]:
    """Return the paths that `text` links to."""
    return re.findall(r"\]\(page:([^)]+)\)", text)


def links(text: str) -> list[str]:
    """Return every address that `text` links to, as written, page: links included."""
    return [part.removeprefix("link:") for part in _shape(text) if part.startswith("link:")]


@lru_cache(maxsize=1024)
def plain_lines(text: str) -> tuple[str, ...]:
    """Return the words of `text` without marks: a line for each paragraph, heading and list item.

    Remembered for as long as the process lives: only for what stands in content files.
    """
    reader = _Reader()
    reader.feed(_MARKDOWN.render(text))
    lines = (" ".join(part.split()) for part in "".join(reader.parts).split("\n\n"))
    return tuple(line for line in lines if line)


def shape_of(text: str) -> str:
    """Return the order of paragraphs, items, bold words and links with their addresses, as short words."""
    return " ".join(_shape(text)) or "nothing"


@lru_cache(maxsize=1024)
def _shape(text: str) -> tuple[str, ...]:
    reader = _Reader()
    reader.feed(_MARKDOWN.render(text))
    return tuple(reader.shape)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.shape: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "strong":
            self.shape.append(tag if tag != "a" else f"link:{dict(attrs).get('href')}")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li", "ul"):
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
