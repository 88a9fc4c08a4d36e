"""What the checks of flows have to know of organisations: for whom they are, and whether a person can be reached."""

from collections.abc import Iterable

from nightlight.public.directory.cards import Card
from nightlight.pure.questions.checking import Contact


def contacts(cards: Iterable[Card]) -> dict[str, Contact]:
    """Return a contact for each card, by slug."""
    return {card.slug: Contact(card.audiences, bool(card.phones or card.texts)) for card in cards}
