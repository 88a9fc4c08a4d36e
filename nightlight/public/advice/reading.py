"""How old a reader of a page has to be, and whether that is what the page allows.

Promises the same number that the test of the seeded content computes: the words that a translator
would get, one sentence or more a line, judged by pure.readability.
"""

from dataclasses import dataclass
from typing import Any

from nightlight.pure.readability import automated_readability_index, reading_age

# The browser's title is one word, not a sentence of the page.
_NOT_READ = {"word"}


@dataclass(frozen=True)
class Reading:
    """A page's reading age beside the age that it may have at most; `index` is the formula's own number."""

    age: int
    allowed: int
    index: float

    @property
    def is_too_hard(self) -> bool:
        return self.age > self.allowed


def judge_page(page: Any) -> Reading:
    """Return the reading age of a page as it stands in memory, saved or not."""
    text = "\n".join(words_on(page))
    return Reading(reading_age(text), page.reading_age, round(automated_readability_index(text), 1))


def words_on(page: Any) -> list[str]:
    """Return what a reader of the page reads: a line for each heading, paragraph and list item."""
    from wagtail_localize.segments import StringSegmentValue
    from wagtail_localize.segments.extract import extract_segments

    return [
        part.string.render_text()
        for part in extract_segments(page)
        if isinstance(part, StringSegmentValue) and part.path not in _NOT_READ
    ]
