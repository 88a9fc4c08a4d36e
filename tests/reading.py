"""What of a page as it is shown can be judged for its reading age: its sentences, without what surrounds them."""

import re

from bs4 import BeautifulSoup

_WITHIN_A_LINE = {"a", "abbr", "b", "code", "em", "i", "kbd", "small", "span", "strong"}


def sentences(html: str) -> str:
    """Return the paragraphs and items of a page that are sentences, one a line.

    Names, labels and lists of links are short: with them, a hard page would look easy.
    """
    soup = BeautifulSoup(html, "html.parser")
    for each in soup.select("head, script, style, svg"):
        each.decompose()
    for text in soup.find_all(string=True):
        text.replace_with(re.sub(r"\s+", " ", text))
    for each in soup.find_all(True):
        if each.name not in _WITHIN_A_LINE:
            each.insert_before("\n")
            each.insert_after("\n")
    lines = (line.strip() for line in soup.get_text().split("\n"))
    return "\n".join(line for line in lines if line.endswith((".", "!", "?")))
