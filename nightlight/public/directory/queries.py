"""Organisations as cards: from the database, or from the file that the last bake wrote."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, cast

import msgspec
from django.conf import settings

from nightlight.public.directory.cards import Card, Phone, Site, Source, TextNumber, Words
from nightlight.public.directory.checking import Entry
from nightlight.public.directory.models import Organisation
from nightlight.pure.hours import DAYS, Hours, Kind, OnBankHolidays, Period, minutes

_FILE = "directory.json"
# Made here: msgspec works a type out when it is first read, and two threads that do so at once end the process.
_DECODER = msgspec.json.Decoder(list[Card])
_while_baking: ContextVar[list[Card] | None] = ContextVar("_while_baking", default=None)


def published_cards() -> list[Card]:
    """Return every published organisation, in order, from the database."""
    return [card_of(organisation) for organisation in Organisation.objects.filter(live=True)]


def write_cards(folder: Path, cards: Iterable[Card]) -> None:
    """Write the cards into a bake."""
    (folder / _FILE).write_bytes(msgspec.json.encode(list(cards)))


@contextmanager
def baking_with_cards(cards: list[Card]) -> Iterator[None]:
    """Show these cards on the pages that are being baked: those of the last bake are already old."""
    token = _while_baking.set(cards)
    try:
        yield
    finally:
        _while_baking.reset(token)


def baked_cards() -> list[Card]:
    """Return the cards of the last bake, so that /help/ needs no database; the database's where none was baked."""
    if (cards := _while_baking.get()) is not None:
        return cards
    try:
        raw = ((settings.BAKED / "current").resolve() / _FILE).read_bytes()
    except OSError:
        return published_cards()
    return _DECODER.decode(raw)


def card_of(organisation: Organisation) -> Card:
    """Return what readers see of an organisation."""

    def words(name: str) -> Words:
        return Words(getattr(organisation, f"{name}_en"), getattr(organisation, f"{name}_cy"))

    routes: dict[str, list[Any]] = {"phone": [], "text": [], "site": []}
    for block in organisation.routes:
        label = Words(block.value["label_en"], block.value["label_cy"])
        routes[block.block_type].append((block.value, label))
    return Card(
        slug=organisation.slug,
        name=words("name"),
        about=words("about"),
        for_whom=words("for_whom"),
        cost=words("cost"),
        not_for=words("not_for"),
        order=organisation.order,
        audiences=tuple(organisation.audiences),
        nations=tuple(organisation.nations),
        languages=tuple(organisation.languages),
        topics=tuple(organisation.topics),
        phones=tuple(Phone(value["number"], label) for value, label in routes["phone"]),
        texts=tuple(TextNumber(value["number"], value["keyword"], label) for value, label in routes["text"]),
        sites=tuple(Site(value["url"], label) for value, label in routes["site"]),
        hours=_hours(organisation),
        emergency=organisation.emergency,
        reviewed_on=organisation.reviewed_on,
        sources=tuple(
            Source(block.value["title"], block.value["url"]) for block in organisation.sources if block.value["title"]
        ),
    )


def _hours(organisation: Organisation) -> Hours:
    """Return the hours, or as much as is known of them: drafts and previews show forms half filled in."""
    if organisation.answers != "periods":
        return Hours(cast(Kind, organisation.answers or "unknown"))
    written = (block for block in organisation.periods if all(block.value.values()))
    periods = tuple(
        Period(
            tuple(DAYS.index(day) for day in block.value["days"]),
            minutes(block.value["opens"]),
            minutes(block.value["closes"]),
        )
        for block in written
    )
    return Hours("periods", periods, cast(OnBankHolidays, organisation.bank_holidays))


def entries_to_check() -> list[Entry]:
    """Return what `nightlight directory check` looks at, for every published organisation."""
    return [
        Entry(
            slug=organisation.slug,
            review_due=organisation.review_due,
            links=tuple(block.value["url"] for block in organisation.routes if block.block_type == "site"),
        )
        for organisation in Organisation.objects.filter(live=True)
    ]
