"""Every organisation that ships: its numbers are the ones that were checked, its words can be read."""

import re

import pytest

from nightlight.public.directory.content import OrganisationSource, load_organisations
from nightlight.pure.readability import reading_age
from tests.conftest import PROJECT

SOURCES = load_organisations(PROJECT / "content" / "organisations")
# Whose number is whose, and who answers at any time: copied by hand from the facts, not from the content.
NUMBERS = {
    "emergency-999": {"999", "18000"},
    "police-101": {"101", "18001 101"},
    "childline": {"0800 1111"},
    "papyrus": {"0800 068 4141", "88247"},
    "shout": {"85258"},
    "samaritans": {"116 123"},
    "nhs-111": {"111"},
    "lifeline": {"0808 808 8000"},
    "meic": {"0808 80 23456"},
    "runaway-helpline": {"116 000"},
    "nspcc": {"0808 800 5000"},
    "professionals-helpline": {"0344 381 4772"},
    "stop-it-now": {"0808 1000 900"},
    "victim-support": {"0808 16 89 111"},
    "revenge-porn-helpline": {"0345 6000 459"},
    "report-fraud": {"0300 123 2040"},
    "helpline-116-111": {"116 111"},
}
AT_ANY_TIME = {
    "emergency-999", "police-101", "childline", "papyrus", "shout", "samaritans", "nhs-111", "lifeline",
}  # fmt: skip
NOT_FOR_A_CHILD = re.compile(r"sexual|abuse|grooming|picture|adults", re.IGNORECASE)


def every_organisation() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.slug)


@every_organisation()
def test_its_numbers_are_its_own(source: OrganisationSource) -> None:
    numbers = {each.number for each in source.phones} | {each.number for each in source.texts}
    assert numbers == NUMBERS.get(source.slug, set())


@every_organisation()
def test_only_those_known_to_answer_at_any_time_are_said_to(source: OrganisationSource) -> None:
    assert source.hours.always == (source.slug in AT_ANY_TIME)


@every_organisation()
def test_what_is_shown_to_a_child_is_made_for_a_child(source: OrganisationSource) -> None:
    if source.card().is_for("child"):
        assert not NOT_FOR_A_CHILD.search(f"{source.about.en} {source.for_whom.en}")


@every_organisation()
def test_nothing_for_adults_alone_is_shown_to_a_young_person(source: OrganisationSource) -> None:
    if source.for_whom.en.startswith("Adults") and "teenagers" not in source.for_whom.en:
        assert not source.card().is_for("young-person")


@every_organisation()
def test_it_has_sources_an_owner_and_review_dates(source: OrganisationSource) -> None:
    assert source.sources
    assert source.owner
    assert source.reviewed_on < source.review_due


@every_organisation()
def test_it_can_be_reached_somehow(source: OrganisationSource) -> None:
    assert source.phones or source.texts or source.sites


@every_organisation()
def test_every_word_is_there_in_welsh(source: OrganisationSource) -> None:
    for words in (source.name, source.about, source.for_whom, source.cost, source.not_for):
        assert bool(words.en) == bool(words.cy)
    labels = [each.label for each in source.phones] + [each.label for each in source.texts]
    for label in labels + [each.label for each in source.sites]:
        assert bool(label.en) == bool(label.cy)


@every_organisation()
def test_nobody_is_said_to_have_checked_its_welsh_unless_named_with_a_date(source: OrganisationSource) -> None:
    assert bool(source.checked_by) == bool(source.checked_on)


@every_organisation()
def test_addresses_of_websites_are_secure(source: OrganisationSource) -> None:
    for site in source.sites:
        assert re.fullmatch(r"https://[a-z0-9.-]+(/[^\s]*)?", site.url)


def test_all_words_together_read_at_eleven() -> None:
    texts = [text for source in SOURCES for text in (source.about.en, source.not_for.en) if text]
    assert reading_age("\n".join(texts)) <= 11
