"""How old a reader has to be to read a text with ease: the Automated Readability Index.

Promises one number for one text, the same on every machine. Refuses to judge meaning: short words
can still frighten. The index was fitted to English; for other languages it only compares versions.

Source: Smith and Senter, "Automated Readability Index", AMRL-TR-66-220, 1967.
"""

import math
import re

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)|\n+")


def automated_readability_index(text: str) -> float:
    """Return the index of `text`: about the school year (US grade) that reads it with ease.

    A line break ends a sentence, so headings and list items count as sentences of their own.
    A text without words has the index 0.
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    letters = sum(len(re.sub(r"['’]", "", word)) for word in words)
    sentences = sum(1 for part in _SENTENCE_END.split(text) if _WORD.search(part))
    return 4.71 * letters / len(words) + 0.5 * len(words) / sentences - 21.43


def reading_age(text: str) -> int:
    """Return the age in years at which a child reads `text` with ease (grade 1 is age 6), at least 5."""
    return max(5, math.ceil(automated_readability_index(text)) + 5)
