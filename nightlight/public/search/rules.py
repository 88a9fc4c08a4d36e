"""From what somebody typed to what is looked up: words only, typos forgiven, danger noticed. Pure.

Promises: nothing but letters and digits reaches a database (a quote or a NUL breaks both backends);
the same words are looked up whatever the database.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

MAX_WORDS = 12
MAX_LETTERS = 40
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_CORRECTED = 4
_ALIKE = 0.70
_SHORTEST_PREFIX = 4
_MOST_FORMS = 8
_SHORTEST_NAMED = 4


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language: how often each stands on published pages, and the typed words we know of.

    `danger` holds single words, and several that name danger only together ("cant go on"). `danger_elsewhere` is
    that of other languages: who reads one may type another. Nothing is corrected into it.
    """

    counts: Mapping[str, int]
    synonyms: Mapping[str, str]
    danger: frozenset[str]
    danger_elsewhere: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Asked:
    """What is looked up: for each typed word its forms, any of which will do; and whether danger was named."""

    words: tuple[tuple[str, ...], ...]
    corrected: str
    danger: bool


def words_in(text: str) -> list[str]:
    """Return the words of `text` in lower case: letters and digits of any script, nothing else."""
    return [word[:MAX_LETTERS] for word in _WORD.findall(re.sub(r"['’]", "", text.lower()))]


def understand(typed: str, vocabulary: Vocabulary) -> Asked:
    """Return what to look up for what was typed.

    `corrected` is the text as understood where it differs from what was typed, else empty.
    """
    words = words_in(typed)[:MAX_WORDS]
    known = [vocabulary.synonyms.get(word) or _correct(word, vocabulary) for word in words]
    changed = [new for new, old in zip(known, words, strict=True) if new != vocabulary.synonyms.get(old, old)]
    return Asked(
        words=tuple(_forms(word, vocabulary.counts) for word in dict.fromkeys(known)),
        corrected=" ".join(known) if changed else "",
        danger=_names_danger(words, vocabulary) or _names_danger(known, vocabulary),
    )


def how_central(asked: Asked, title: str, summary: str) -> int:
    """Return how much a page is about what was asked, by the forms that its title (twice as much) and summary hold."""
    in_title, in_summary = set(words_in(title)), set(words_in(summary))
    told = [forms for forms in asked.words if len(forms[0]) >= _SHORTEST_NAMED]
    return sum(2 * bool(in_title.intersection(forms)) + bool(in_summary.intersection(forms)) for forms in told)


def count_words(texts: Iterable[str]) -> dict[str, int]:
    """Return how often each word stands in `texts`."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in words_in(text):
            counts[word] = counts.get(word, 0) + 1
    return counts


def how_near(asked: Asked, name: str, text: str) -> int:
    """Return how well an organisation answers: one for every word asked that its name holds, and at least one
    where its name and text together hold all of them; 0 for no answer at all."""
    in_name, everywhere = set(words_in(name)), set(words_in(f"{name} {text}"))
    named = sum(len(forms[0]) >= _SHORTEST_NAMED and forms[0] in in_name for forms in asked.words)
    holds_all = all(everywhere.intersection(forms) for forms in asked.words)
    return max(named, int(bool(asked.words) and holds_all))


def _names_danger(words: Iterable[str], vocabulary: Vocabulary) -> bool:
    said = f" {' '.join(words)} "
    return any(f" {each} " in said for each in vocabulary.danger | vocabulary.danger_elsewhere)


def _correct(word: str, vocabulary: Vocabulary) -> str:
    """Return the word that was most likely meant; the word itself where it is known, short or unlike any."""
    if word in vocabulary.counts or word in vocabulary.danger or len(word) < _SHORTEST_CORRECTED or word.isdigit():
        return word
    single = (each for each in vocabulary.danger if " " not in each)
    choices = [*vocabulary.counts, *vocabulary.synonyms, *single]
    found = process.extract(word, choices, scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=5)
    if not found:
        return word
    # The nearest; among equals one with the same first letter, then the more frequent.
    best = max(found, key=lambda hit: (hit[1], hit[0][0] == word[0], vocabulary.counts.get(hit[0], 0), hit[0]))[0]
    return vocabulary.synonyms.get(best, best)


def _forms(word: str, counts: Mapping[str, int]) -> tuple[str, ...]:
    """Return the word and the most frequent words of the pages that begin with it: picture, pictures."""
    if len(word) < _SHORTEST_PREFIX:
        return (word,)
    longer = [other for other in counts if other.startswith(word) and other != word]
    longer.sort(key=lambda other: (-counts[other], other))
    return (word, *longer[: _MOST_FORMS - 1])
