"""Whatever is typed, only words are looked up; typos are forgiven; danger is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.public.search.rules import (
    MAX_LETTERS,
    MAX_WORDS,
    Vocabulary,
    count_words,
    how_central,
    how_near,
    understand,
    words_in,
)

VOCABULARY = Vocabulary(
    counts={"picture": 9, "pictures": 5, "threatening": 4, "parents": 3, "grooming": 2, "police": 7, "polite": 1},
    synonyms={"nudes": "pictures", "blackmail": "threatening"},
    danger=frozenset({"suicide", "hurt", "999", "cant go on"}),
    danger_elsewhere=frozenset({"farw", "brifo"}),
)


@given(st.text())
def test_nothing_but_words_is_looked_up(typed: str) -> None:
    asked = understand(typed, VOCABULARY)
    assert len(asked.words) <= MAX_WORDS
    for forms in asked.words:
        for form in forms:
            assert form
            assert all(letter.isalnum() for letter in form)
            assert len(form) <= MAX_LETTERS


@given(st.sampled_from(sorted(VOCABULARY.counts)), st.data())
def test_one_wrong_letter_in_a_long_word_is_forgiven(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 1))
    typo = word[:place] + word[place + 1 :]
    if typo in VOCABULARY.counts:
        return
    assert any(form in VOCABULARY.counts for form in understand(typo, VOCABULARY).words[0])


@pytest.mark.parametrize(
    ("typed", "looked_up"),
    [
        ("threatning", "threatening"),
        ("gromming", "grooming"),
        ("PICTRUE", "picture"),
        ("nudes", "pictures"),
        ("blackmial", "threatening"),
        ("polcie", "police"),
    ],
)
def test_what_was_meant_is_looked_up(typed: str, looked_up: str) -> None:
    assert understand(typed, VOCABULARY).words[0][0] == looked_up


def test_a_known_word_finds_its_longer_forms_too() -> None:
    assert understand("picture", VOCABULARY).words == (("picture", "pictures"),)


def test_a_correction_is_said_and_a_synonym_is_not() -> None:
    assert understand("gromming", VOCABULARY).corrected == "grooming"
    assert understand("nudes", VOCABULARY).corrected == ""
    assert understand("grooming", VOCABULARY).corrected == ""


@pytest.mark.parametrize(
    "typed",
    ["I want to hurt myself", "999", "suicde", "HURT!!", "I can't go on", "cant go on", "eisiau brifo fy hun"],
)
def test_words_of_danger_are_noticed_even_misspelt(typed: str) -> None:
    assert understand(typed, VOCABULARY).danger


def test_ordinary_words_are_not_danger() -> None:
    assert not understand("a picture for my parents", VOCABULARY).danger
    assert not understand("I can't find where to go on holiday", VOCABULARY).danger


def test_nothing_is_corrected_into_another_languages_danger() -> None:
    asked = understand("farm", VOCABULARY)
    assert asked.words == (("farm",),)
    assert not asked.danger
    assert not asked.corrected


def test_welsh_letters_are_letters() -> None:
    assert words_in("Ŵyl, tŷ a'r plentyn") == ["ŵyl", "tŷ", "ar", "plentyn"]
    assert count_words(["llun llun", "plentyn"]) == {"llun": 2, "plentyn": 1}


@pytest.mark.parametrize(
    ("typed", "nearness"),
    [
        ("childline", 1),
        ("the childline number", 1),
        ("children talk", 1),
        ("childline children", 1),
        ("children banana", 0),
        ("a", 0),
        ("", 0),
    ],
)
def test_an_organisation_answers_by_its_name_or_by_all_words_of_what_it_does(typed: str, nearness: int) -> None:
    vocabulary = Vocabulary(counts={"childline": 1, "children": 1, "talk": 1}, synonyms={}, danger=frozenset())
    assert how_near(understand(typed, vocabulary), "Childline", "Talk about anything. For children.") == nearness


def test_the_organisation_whose_name_was_typed_is_nearest() -> None:
    vocabulary = Vocabulary(counts={"report": 3, "remove": 1}, synonyms={}, danger=frozenset())
    asked = understand("report remove", vocabulary)
    names = ["Report Fraud", "Report Remove", "Report Harmful Content"]
    assert max(names, key=lambda name: how_near(asked, name, "")) == "Report Remove"


def test_the_page_that_is_about_the_word_comes_before_one_that_says_it() -> None:
    asked = understand("blackmail", VOCABULARY)
    titles = {"All our advice": "Choose what is closest.", "Someone is threatening me": "There is help.", "Pay": "x"}
    central = {title: how_central(asked, title, summary) for title, summary in titles.items()}
    assert max(central, key=lambda title: central[title]) == "Someone is threatening me"
    assert central["All our advice"] == central["Pay"] == 0


def test_little_words_make_no_page_central() -> None:
    assert how_central(understand("a an the", VOCABULARY), "A title for the page", "An end") == 0
