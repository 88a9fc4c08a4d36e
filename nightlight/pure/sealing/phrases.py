"""Return phrases: a few words that somebody can remember, write down or say, and that open their conversation.

Promises at least 72 bits for six words and 48 for the spoken form's four, and to read a phrase whatever its capitals,
accents and separators are and with one slip in each word. Refuses to guess: where a slip fits two words, or none, the
phrase is not read, and nobody learns which word was meant. Reads its two lists once, and nothing else.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

Language = Literal["en", "cy"]
LANGUAGES: tuple[Language, ...] = ("en", "cy")
WORDS = 6
SPOKEN_WORDS = 4
"""How many words young children get: weaker, and so behind slower limits of its own."""

_LONGEST_TEXT = 500
# Looking for near words takes its time: a text of so many is no phrase with something before it.
_MOST_TOKENS = 3 * WORDS  # each is looked for in 8,192 words: nobody may make that long
_TOKEN = re.compile(r"[^\W_]+")
_DIGRAPHS = re.compile(r"ch|dd|ff|ng|ll|ph|rh|th|.")


class PhraseUnreadable(ValueError):
    """Not a phrase. `understood` is how many of its words were: never which."""

    def __init__(self, understood: int) -> None:
        super().__init__(f"{understood} words of the phrase were understood")
        self.understood = understood


@dataclass(frozen=True)
class Phrase:
    """A phrase as its list writes it: four or six words."""

    words: tuple[str, ...] = field(repr=False)
    language: Language

    @property
    def is_spoken(self) -> bool:
        """Whether it is the shorter, weaker form."""
        return len(self.words) == SPOKEN_WORDS

    @property
    def text(self) -> str:
        """The words with a space between."""
        return " ".join(self.words)


@cache
def word_list(language: Language) -> tuple[str, ...]:
    """Return a language's words, in order, without accents."""
    written = files("nightlight.pure.sealing").joinpath("words", f"{language}.txt").read_text(encoding="utf-8")
    return tuple(written.split())


def new_phrase(language: Language, words: int = WORDS) -> Phrase:
    """Return a phrase that the system's random source has drawn: WORDS words or SPOKEN_WORDS."""
    if words not in (WORDS, SPOKEN_WORDS):
        raise ValueError(f"a phrase has {WORDS} or {SPOKEN_WORDS} words")
    return Phrase(tuple(secrets.choice(word_list(language)) for _ in range(words)), language)


def read_phrase(text: str) -> Phrase:
    """Return the phrase that somebody typed. Raises PhraseUnreadable.

    It is in one language. Where both could be meant, the one that needs fewer slips is.
    """
    if len(text) > _LONGEST_TEXT:
        raise PhraseUnreadable(0)
    letters = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    tokens = [token for token in _TOKEN.findall(letters) if not token.isdecimal()]
    if len(tokens) > _MOST_TOKENS:
        raise PhraseUnreadable(0)
    readings = [(language, [_read_word(token, language) for token in tokens]) for language in LANGUAGES]
    if len(tokens) not in (WORDS, SPOKEN_WORDS):
        raise PhraseUnreadable(max(len(_understood(words)) for _, words in readings))
    whole = [
        (sum(word != token for word, token in zip(words, tokens, strict=True)), tuple(_understood(words)), language)
        for language, words in readings
        if len(_understood(words)) == len(tokens)
    ]
    if not whole:
        raise PhraseUnreadable(max(len(_understood(words)) for _, words in readings))
    fewest = min(slips for slips, _, _ in whole)
    meant = [(words, language) for slips, words, language in whole if slips == fewest]
    if len({words for words, _ in meant}) > 1:
        raise PhraseUnreadable(0)
    return Phrase(*meant[0])


def spell(phrase: Phrase) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each word with its letters, for reading aloud. In Welsh ch, dd, ff, ng, ll, ph, rh and th are letters."""
    pattern = _DIGRAPHS if phrase.language == "cy" else re.compile(".")
    return tuple((word, tuple(pattern.findall(word))) for word in phrase.words)


def _understood(words: list[str | None]) -> list[str]:
    return [word for word in words if word is not None]


def _read_word(token: str, language: Language) -> str | None:
    """Return the list's word that is meant by `token`, with one slip at most; None where there is none or a choice."""
    words = word_list(language)
    if token in _word_set(language):
        return token
    near = process.extract(token, words, scorer=OSA.distance, score_cutoff=1, limit=2)
    return near[0][0] if len(near) == 1 else None


@cache
def _word_set(language: Language) -> frozenset[str]:
    return frozenset(word_list(language))
