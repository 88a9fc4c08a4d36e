"""What stands on a page of /get-help/: words in the page's language, live organisations, doors.

Promises that nothing here needs a database: organisations come from the last bake. Who answers now comes first.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils import timezone

from nightlight.foundation.flows.asking import Asked
from nightlight.public.directory.cards import Card, Phone, TextNumber
from nightlight.public.directory.queries import baked_cards
from nightlight.public.directory.wording import ShownCard, show
from nightlight.public.triage.doors import OpenDoor, split_doors
from nightlight.public.triage.places import HURTING, Place
from nightlight.pure.questions.flow import NodeWording, Outcome, Question, Wording

# Whom one can ring from every page, by what was answered to the first question. Nobody has to answer more for it.
RINGS = {
    "": ("childline", "nspcc"),
    "child": ("childline",),
    "young-person": ("childline",),
    "parent": ("nspcc",),
    "professional": ("professionals-helpline", "nspcc"),
    "adult": ("samaritans",),
    "saw": ("nspcc", "childline"),
    "not-sure": ("childline", "nspcc"),
}
# Whoever can't go on sees this many before anything else.
_MOST_RINGS = 4


@dataclass(frozen=True)
class Ring:
    """One number to ring or to text, of whom, and whether somebody answers now."""

    card: ShownCard
    phone: Phone | None
    text: TextNumber | None


@dataclass(frozen=True)
class ShownOutcome:
    """An outcome as it stands on a page; `national` are the organisations in place of doors that are shut."""

    word: str
    words: NodeWording
    back: str
    is_for_child: bool
    rings: list[Ring]
    cards: list[ShownCard]
    doors: list[OpenDoor]
    national: list[ShownCard]


def asked(question: Question, wording: Wording, here: Place, *, back: str, fault: str = "") -> Asked:
    """Return what stands on the page of a question; who can't go on is a line on every page, not one of the options."""
    shown = replace(question, options=tuple(option for option in question.options if option.key != HURTING))
    return Asked(
        node=shown,
        words=wording.nodes[question.key],
        word=wording.word,
        back=back,
        hurting=reverse("get-help-talk"),
        is_for_child=here.is_for_a_child,
        by_buttons=True,
        fault=fault,
    )


def rings(who: str) -> list[Ring]:
    """Return the numbers that stand with every question for whoever gave that first answer."""
    return _rings(shown_cards(RINGS.get(who, RINGS[""])))


def shown_outcome(outcome: Outcome, wording: Wording, here: Place, *, back: str) -> ShownOutcome:
    """Return what stands on the page of an outcome."""
    doors, national = split_doors(outcome.doors)
    cards = shown_cards(outcome.organisations)
    named = {card.card.slug for card in cards}
    for_reader = [card for card in cards if outcome.audience == "everyone" or card.card.is_for(outcome.audience)]
    return ShownOutcome(
        word=wording.word,
        words=wording.nodes[outcome.key],
        back=back,
        is_for_child=here.is_for_a_child,
        rings=_rings(sorted(for_reader, key=_answers_later))[: _MOST_RINGS if outcome.key == HURTING else 1],
        cards=sorted(cards, key=_answers_later),
        doors=doors,
        national=[card for card in shown_cards(national) if card.card.slug not in named],
    )


def _rings(cards: Iterable[ShownCard]) -> list[Ring]:
    firsts = [Ring(card, next(iter(card.card.phones), None), next(iter(card.card.texts), None)) for card in cards]
    return [ring for ring in firsts if ring.phone or ring.text]


def _answers_later(card: ShownCard) -> bool:
    return not card.status.answers_now


def shown_cards(slugs: Iterable[str]) -> list[ShownCard]:
    """Return the published organisations among `slugs`, in that order."""
    by_slug: dict[str, Card] = {card.slug: card for card in baked_cards()}
    now = timezone.now()
    return [show(by_slug[slug], now) for slug in slugs if slug in by_slug]
