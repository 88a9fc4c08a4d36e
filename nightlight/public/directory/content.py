"""Reads content/organisations/: one file an organisation, checked and frozen.

Refuses what it does not know with OrganisationInvalid, which names the file and the place.
"""

import datetime
import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import msgspec

from nightlight.public.directory.cards import Card, Phone, Site, Source, TextNumber, Words
from nightlight.pure.hours import DAYS, Hours, OnBankHolidays, Period, minutes

Topic = Literal[
    "anything", "pictures", "threats", "grooming", "feelings", "behaviour", "safety", "fraud", "law",
    "adult-survivor", "web-address", "running-away", "reporting",
]  # fmt: skip


class OrganisationInvalid(Exception):
    """A file of content/organisations cannot be used; the message names it, the place and what is expected."""


@dataclass(frozen=True)
class PeriodSource:
    days: list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]]
    opens: str
    closes: str


@dataclass(frozen=True)
class HoursSource:
    always: bool = False
    online_form: bool = False
    unknown: bool = False
    periods: list[PeriodSource] = field(default_factory=list)
    bank_holidays: OnBankHolidays = "unknown"


@dataclass(frozen=True)
class OrganisationSource:
    """One organisation as written in its file."""

    slug: str
    content_hash: str
    name: Words
    order: int
    audiences: list[Literal["child", "young-person", "parent", "professional", "adult", "everyone"]]
    about: Words
    for_whom: Words
    nations: list[Literal["england", "wales", "scotland", "northern-ireland"]]
    languages: list[str]
    hours: HoursSource
    topics: list[Topic]
    owner: str
    reviewed_on: datetime.date
    review_due: datetime.date
    sources: list[Source]
    cost: Words = field(default_factory=Words)
    not_for: Words = field(default_factory=Words)
    phones: list[Phone] = field(default_factory=list)
    texts: list[TextNumber] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    emergency: bool = False
    checked_by: str = ""
    checked_on: datetime.date | None = None

    def card(self) -> Card:
        """Return what readers see of it. Raises OrganisationInvalid where its hours say nothing or two things."""
        return Card(
            slug=self.slug, name=self.name, about=self.about, for_whom=self.for_whom, cost=self.cost,
            not_for=self.not_for, order=self.order, audiences=tuple(self.audiences), nations=tuple(self.nations),
            languages=tuple(self.languages), topics=tuple(self.topics), phones=tuple(self.phones),
            texts=tuple(self.texts), sites=tuple(self.sites), hours=_hours(self), emergency=self.emergency,
            reviewed_on=self.reviewed_on, sources=tuple(self.sources),
        )  # fmt: skip


def load_organisations(folder: Path) -> list[OrganisationSource]:
    """Return every organisation in `folder`, in the order in which they are shown. Raises OrganisationInvalid."""
    found = []
    for file in sorted(folder.glob("*.yaml")):
        raw = file.read_bytes()
        try:
            data: dict[str, Any] = msgspec.yaml.decode(raw, type=dict[str, Any])
            data |= {"slug": file.stem, "content_hash": hashlib.sha256(raw).hexdigest()}
            source = msgspec.convert(data, OrganisationSource)
        except (msgspec.MsgspecError, ValueError) as error:
            raise OrganisationInvalid(f"{file}: {error}. The format is described in content/README.md.") from None
        _check_languages(file, source.card())
        found.append(source)
    return sorted(found, key=lambda source: (source.order, source.slug))


def _check_languages(file: Path, card: Card) -> None:
    texts = [(name, getattr(card, name)) for name in ("name", "about", "for_whom", "cost", "not_for")]
    for kind in ("phones", "texts", "sites"):
        texts += [(f"{kind}[{number}].label", each.label) for number, each in enumerate(getattr(card, kind), start=1)]
    for place, words in texts:
        if words.lacks:
            raise OrganisationInvalid(f"{file}, {place}: has no {words.lacks}. Write both languages, or neither.")


def _hours(source: OrganisationSource) -> Hours:
    given = source.hours
    kinds = [given.always, given.online_form, given.unknown, bool(given.periods)]
    if sum(kinds) != 1:
        raise OrganisationInvalid(
            f"organisations/{source.slug}.yaml: hours need exactly one of always, online_form, unknown or periods."
        )
    if given.always:
        return Hours("always")
    if given.online_form:
        return Hours("online")
    if given.unknown:
        return Hours("unknown")
    try:
        periods = tuple(
            Period(tuple(DAYS.index(day) for day in each.days), minutes(each.opens), minutes(each.closes))
            for each in given.periods
        )
    except ValueError as error:
        raise OrganisationInvalid(f"organisations/{source.slug}.yaml, hours: {error}.") from None
    return Hours("periods", periods, given.bank_holidays)
