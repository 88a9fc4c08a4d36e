"""Reads the pages about the list, for tests."""

from typing import Any

from bs4 import BeautifulSoup


def main(answer: Any) -> Any:
    """Return what a page is about, without the frame around it."""
    return BeautifulSoup(answer.content, "html.parser").select_one("main")


def text(answer: Any) -> str:
    """Return the words of it."""
    return " ".join(main(answer).get_text(" ").split())
