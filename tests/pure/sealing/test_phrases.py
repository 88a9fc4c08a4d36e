"""Return phrases: enough of chance in each, and read as frightened people type them, never as somebody else's."""

import string
from contextlib import suppress
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from nightlight.pure.sealing.phrases import (
    LANGUAGES,
    SPOKEN_WORDS,
    WORDS,
    Language,
    Phrase,
    PhraseUnreadable,
    new_phrase,
    read_phrase,
    spell,
    word_list,
)


def in_both_languages() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("language", LANGUAGES)


@st.composite
def phrases(draw: st.DrawFn) -> Phrase:
    language: Language = draw(st.sampled_from(LANGUAGES))
    words = draw(st.sampled_from((WORDS, SPOKEN_WORDS)))
    return Phrase(tuple(draw(st.sampled_from(word_list(language))) for _ in range(words)), language)


@st.composite
def slips(draw: st.DrawFn, word: str) -> str:
    """Return a word with one letter left out, put in, changed, or two swapped."""
    letter = draw(st.sampled_from(string.ascii_lowercase))
    at = draw(st.integers(0, len(word) - 1))
    return draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            ]
        )
    )


@in_both_languages()
def test_a_list_has_4096_short_words_of_plain_letters(language: Language) -> None:
    words = word_list(language)
    assert len(words) == len(set(words)) == 4096
    assert all(set(word) <= set(string.ascii_lowercase) and 3 <= len(word) <= 9 for word in words)
    assert 4096**WORDS == 2**72
    assert 4096**SPOKEN_WORDS == 2**48


@in_both_languages()
def test_no_slip_of_a_finger_makes_another_word(language: Language) -> None:
    shelves: dict[str, set[str]] = {}
    for word in word_list(language):
        for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            shelves.setdefault(key, set()).add(word)
    near = [pair for shelf in shelves.values() for pair in combinations(sorted(shelf), 2) if OSA.distance(*pair) <= 1]
    assert near == []


@in_both_languages()
def test_a_new_phrase_has_six_words_or_four_and_no_other_number(language: Language) -> None:
    assert len(new_phrase(language).words) == 6
    assert new_phrase(language, 4).is_spoken
    assert new_phrase(language) != new_phrase(language)
    with pytest.raises(ValueError, match="6 or 4"):
        new_phrase(language, 5)


@given(phrases(), st.sampled_from([" ", "  ", "-", ", ", "\n", " / ", "_", "\t", ". "]), st.booleans())
def test_it_is_read_whatever_stands_between_and_however_it_is_written(
    phrase: Phrase, between: str, in_capitals: bool
) -> None:
    text = between.join(phrase.words)
    assert read_phrase(f"  {text.upper() if in_capitals else text}  ").words == phrase.words


@given(phrases())
def test_numbers_before_the_words_and_accents_on_them_do_no_harm(phrase: Phrase) -> None:
    text = " ".join(f"{number}. {word}" for number, word in enumerate(phrase.words, 1))
    accented = text.translate({ord("w"): "ŵ", ord("y"): "ŷ", ord("a"): "â", ord("e"): "ë"})
    assert read_phrase(accented).words == phrase.words


@given(st.data(), phrases())
def test_one_slip_in_each_word_is_read_as_that_word_or_not_at_all(data: st.DataObject, phrase: Phrase) -> None:
    text = " ".join(data.draw(slips(word)) for word in phrase.words)
    try:
        found = read_phrase(text)
    except PhraseUnreadable:
        return
    # Both languages may fit one slip each: then whoever is nearer is meant, and here that is the phrase or its twin.
    assert found.words == phrase.words or found.language != phrase.language


@given(phrases(), st.integers(0, 3))
def test_a_word_that_is_in_no_list_is_not_guessed_and_nobody_learns_which_it_was(phrase: Phrase, at: int) -> None:
    words = list(phrase.words)
    words[at] = "xqzxqzxqz"
    with pytest.raises(PhraseUnreadable) as refused:
        read_phrase(" ".join(words))
    assert refused.value.understood == len(words) - 1
    assert not any(word in str(refused.value) for word in words)


@pytest.mark.parametrize(
    "text",
    ["", " ", "one two three", "a" * 501, "lamp " * 5, "lamp " * 7, "\x00", "🙂 " * 6, "\u202eabc " * 6, "word" * 2500],
)
def test_anything_else_is_no_phrase(text: str) -> None:
    with pytest.raises(PhraseUnreadable):
        read_phrase(text)


@given(st.text(max_size=600))
def test_whatever_is_typed_is_a_phrase_or_is_refused(text: str) -> None:
    with suppress(PhraseUnreadable):
        assert len(read_phrase(text).words) in (WORDS, SPOKEN_WORDS)


def test_a_phrase_is_spelled_letter_by_letter_and_in_welsh_by_its_own_letters() -> None:
    assert spell(Phrase(("thin",), "en")) == (("thin", ("t", "h", "i", "n")),)
    assert spell(Phrase(("llwch",), "cy")) == (("llwch", ("ll", "w", "ch")),)


def test_a_phrase_is_not_shown_by_accident() -> None:
    # Not drawn: "language" is a word of the list, and of what is shown.
    phrase = Phrase(("apple", "harbour", "lantern", "otter", "teapot", "zebra"), "en")
    assert not any(word in repr(phrase) for word in phrase.words)
