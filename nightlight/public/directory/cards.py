"""An organisation as its readers see it, frozen: for templates, for the bake's file, for filters."""

import datetime
from dataclasses import dataclass, field

from nightlight.pure.hours import Hours, Status, bank_holiday_in, status

# `everyone` is for what helps a child of five and a pensioner alike: it passes every choice of reader.
AUDIENCES = ("child", "young-person", "parent", "professional", "adult", "everyone")


@dataclass(frozen=True)
class Words:
    """One text in both languages: nobody publishes it in one of them alone (models.py, content.py)."""

    en: str = ""
    cy: str = ""

    @property
    def lacks(self) -> str:
        """The language in which it is still to be written; empty where it is in both, or there is nothing to say."""
        if bool(self.en.strip()) == bool(self.cy.strip()):
            return ""
        return "en" if self.cy.strip() else "cy"

    def in_language(self, language: str) -> str:
        """Return the text in a language. What was kept in English alone before that was refused is shown so."""
        return self.cy or self.en if language == "cy" else self.en


@dataclass(frozen=True)
class Phone:
    number: str
    label: Words = field(default_factory=Words)

    @property
    def href(self) -> str:
        """The address that rings the number."""
        return "tel:" + "".join(letter for letter in self.number if letter.isdigit() or letter == "+")


@dataclass(frozen=True)
class TextNumber:
    number: str
    keyword: str = ""
    label: Words = field(default_factory=Words)

    @property
    def href(self) -> str:
        """The address that begins a text message, its keyword written."""
        return f"sms:{self.number.replace(' ', '')}" + (f"?body={self.keyword}" if self.keyword else "")


@dataclass(frozen=True)
class Site:
    url: str
    label: Words


@dataclass(frozen=True)
class Source:
    """Where the facts of an organisation come from."""

    title: str
    url: str = ""


@dataclass(frozen=True)
class Card:
    """Everything that is shown of one organisation."""

    slug: str
    name: Words
    about: Words
    for_whom: Words
    cost: Words
    not_for: Words
    order: int
    audiences: tuple[str, ...]
    nations: tuple[str, ...]
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    phones: tuple[Phone, ...]
    texts: tuple[TextNumber, ...]
    sites: tuple[Site, ...]
    hours: Hours
    emergency: bool
    reviewed_on: datetime.date
    # What was baked before cards had them has none.
    sources: tuple[Source, ...] = ()

    def status(self, now: datetime.datetime) -> Status:
        """Return whether somebody answers at `now`."""
        return status(self.hours, now, bank_holiday_in(self.nations))

    def is_for(self, audience: str) -> bool:
        """Whether this helps a reader of that kind."""
        return audience in self.audiences or "everyone" in self.audiences
