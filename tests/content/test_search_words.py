"""The words that searching knows lead somewhere: to words that the pages of their language really use."""

import msgspec
import pytest

from nightlight.public.advice.content import load_pages, load_translations, translated_body
from nightlight.public.directory.content import load_organisations
from nightlight.public.search.rules import Vocabulary, count_words, understand
from tests.conftest import PROJECT

FOLDER = PROJECT / "content"
WORDS = msgspec.yaml.decode((FOLDER / "search" / "words.yaml").read_bytes())
EMPTY = Vocabulary(counts={}, synonyms={}, danger=frozenset())


def said(language: str) -> dict[str, int]:
    """Return the words of all pages and organisations in a language."""
    bodies: list[object] = []
    for page in load_pages(FOLDER / "pages"):
        found = {each.language: each for each in load_translations(FOLDER / "pages", page)}
        bodies.append([page.title, page.body] if language == "en" else translated_body(page, found[language]))
    cards = [each.about.in_language(language) for each in load_organisations(FOLDER / "organisations")]
    return count_words(map(str, [*bodies, *cards]))


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_is_typed_leads_to_a_word_that_pages_use(language: str) -> None:
    used, synonyms = said(language), WORDS[language]["synonyms"]
    assert {typed: word for typed, word in synonyms.items() if word not in used} == {}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_word_is_one_that_can_be_typed_as_it_is_written(language: str) -> None:
    danger = [str(word) for word in WORDS[language]["danger"]]
    for written in [*danger, *WORDS[language]["synonyms"], *WORDS[language]["synonyms"].values()]:
        assert " ".join(forms[0] for forms in understand(written, EMPTY).words) == written
    assert len(danger) == len(set(danger))


@pytest.mark.parametrize(
    "typed",
    ["I can't go on", "dwi isio marw", "lladd fy hun", "eisiau brifo fy hun", "mae o yn fy nharo", "self-harm",
     "my dad hits me", "I ran away", "mewn perygl", "methu dal ati"],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "cy"])
def test_danger_is_noticed_in_both_languages_whichever_the_page_is_in(typed: str, language: str) -> None:
    danger = {code: frozenset(map(str, WORDS[code]["danger"])) for code in ("en", "cy")}
    elsewhere = danger["cy" if language == "en" else "en"]
    vocabulary = Vocabulary(said(language), WORDS[language]["synonyms"], danger[language], elsewhere)
    assert understand(typed, vocabulary).danger
