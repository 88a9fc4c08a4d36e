"""Who takes the list and how far each has come; what on it is disputed or was removed. No picture is anywhere near."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.db.models import Count, QuerySet

from nightlight.foundation.accounts.queries import names_of
from nightlight.foundation.audit.actors import account
from nightlight.partners.hashlist.models import Claim, Entry, Harmless, Opinion
from nightlight.partners.hashlist.queries import changes_after, opinions_on
from nightlight.partners.members.models import Member
from nightlight.partners.members.rules import KeyState, state_of_key

MemberState = Literal["waiting", "vetted", "ended"]
OPENING: tuple[KeyState, ...] = ("usable", "ends-soon")
SHOWN_DIGITS = 12
"""How much of a fingerprint a page shows: enough to tell two apart, and too little to use anywhere."""
PAGE = 25


@dataclass(frozen=True)
class ShownKey:
    """A key as its member's page shows it: all but its secret, which is nowhere."""

    id: str
    scopes: tuple[str, ...]
    by: str
    made_at: datetime.datetime
    expires_at: datetime.datetime
    state: KeyState

    @property
    def opens(self) -> bool:
        """Whether it still can be rotated or ended."""
        return self.state in OPENING


@dataclass(frozen=True)
class ShownFault:
    """What a member was told last when its calls were refused, in the protocol's words, and since when it is."""

    status: int
    told: str
    first_at: datetime.datetime
    at: datetime.datetime


@dataclass(frozen=True)
class ShownMember:
    """A member with its keys, the newest first, as `reader` sees it.

    `lag` counts the changes that it would be served and has not got. `proposed_by` and `confirmed_by` are people as
    they are called now.
    """

    code: str
    name: str
    state: MemberState
    authorised: bool
    takes_self_reported: bool
    proposed_by: str
    proposed_at: datetime.datetime
    confirmed_by: str
    confirmed_at: datetime.datetime | None
    ended_at: datetime.datetime | None
    is_readers: bool
    last_pull: datetime.datetime | None
    lag: int
    keys: tuple[ShownKey, ...]
    faults: tuple[ShownFault, ...]

    @property
    def opening(self) -> tuple[ShownKey, ...]:
        """The keys that still open something."""
        return tuple(key for key in self.keys if key.opens)

    @property
    def ending(self) -> tuple[ShownKey, ...]:
        """The keys that end soon."""
        return tuple(key for key in self.keys if key.state == "ends-soon")


@dataclass(frozen=True)
class Said:
    """What a member said of an entry, and when."""

    member: str
    authorised: bool
    at: datetime.datetime


@dataclass(frozen=True)
class ShownEntry:
    """An entry that a lead decides on: enough to know which one, what was said of it, and never what it shows.

    `cursor` is how somebody's decision says which state of it they saw.
    """

    id: int
    kind: str
    start: str
    cursor: int
    trust: str
    low_trust: bool
    asked_by: int
    disputed: tuple[Said, ...]
    confirmed: tuple[Said, ...]
    decided_at: datetime.datetime | None


@dataclass(frozen=True)
class EntryPage:
    """Some entries, and which of how many pages they are."""

    entries: tuple[ShownEntry, ...]
    number: int
    pages: int


def shown_members(*, reader: User, now: datetime.datetime, code: str = "") -> tuple[ShownMember, ...]:
    """Return every member by code, those that have ended last; the one with a code where one is asked for."""
    found = Member.objects.filter(code=code) if code else Member.objects.all()
    rows = list(found.prefetch_related("keys", "reaches", "faults").order_by("code"))
    names = names_of({actor for row in rows for actor in _actors(row)})
    shown = [_shown(row, names, reader, now) for row in rows]
    return tuple(sorted(shown, key=lambda each: each.state == "ended"))


def disputed_entries(number: str | None) -> EntryPage:
    """Return a page of what two members or more dispute, the longest first; the first page for no number."""
    return _page(Entry.objects.filter(state="disputed"), number)


def removed_entries(number: str | None) -> EntryPage:
    """Return a page of what was withdrawn by a decision."""
    return _page(Entry.objects.filter(state="withdrawn", why="decided"), number)


def count_harmless() -> int:
    """Return how many fingerprints of harmless pictures are known."""
    return Harmless.objects.count()


def _page(found: QuerySet[Entry], number: str | None) -> EntryPage:
    page = Paginator(found.order_by("cursor"), PAGE).get_page(number)
    rows = list(page)
    said = opinions_on(rows)
    claims = Claim.objects.filter(entry__in=rows, withdrawn_at=None).order_by()
    asked = dict(claims.values_list("entry_id").annotate(Count("pk")))
    entries = tuple(
        ShownEntry(
            id=row.pk,
            kind=row.kind,
            start=row.value[:SHOWN_DIGITS],
            cursor=row.cursor,
            trust=row.trust,
            low_trust=row.low_trust,
            asked_by=asked.get(row.pk, 0),
            disputed=_said(said[row.pk], "disputed"),
            confirmed=_said(said[row.pk], "confirmed"),
            decided_at=row.decided_at,
        )
        for row in rows
    )
    return EntryPage(entries, page.number, page.paginator.num_pages)


def _said(opinions: Iterable[Opinion], what: str) -> tuple[Said, ...]:
    return tuple(Said(each.member.name, each.member.authorised, each.at) for each in opinions if each.said == what)


def _shown(row: Member, names: dict[str, str], reader: User, now: datetime.datetime) -> ShownMember:
    reaches = list(row.reaches.all())
    cursor = max((each.cursor for each in reaches), default=0)
    keys = (
        ShownKey(
            id=each.pk,
            scopes=tuple(each.scopes),
            by=names.get(each.made_by, each.made_by),
            made_at=each.made_at,
            expires_at=each.expires_at,
            state=state_of_key(each.expires_at, each.revoked_at, now),
        )
        for each in row.keys.all()
    )
    return ShownMember(
        code=row.code,
        name=row.name,
        state="ended" if row.ended_at else "vetted" if row.confirmed_at else "waiting",
        authorised=row.authorised,
        takes_self_reported=row.takes_self_reported,
        proposed_by=names.get(row.proposed_by, row.proposed_by),
        proposed_at=row.proposed_at,
        confirmed_by=names.get(row.confirmed_by, row.confirmed_by),
        confirmed_at=row.confirmed_at,
        ended_at=row.ended_at,
        is_readers=row.proposed_by == account(reader.pk),
        last_pull=max((each.at for each in reaches), default=None),
        lag=0 if row.ended_at else changes_after(cursor, self_reported=row.takes_self_reported).count(),
        keys=tuple(sorted(keys, key=lambda key: (key.made_at, key.id), reverse=True)),
        faults=tuple(
            ShownFault(each.status, each.told, each.first_at, each.at)
            for each in sorted(row.faults.all(), key=lambda each: each.at, reverse=True)
        ),
    )


def _actors(row: Member) -> set[str]:
    return {row.proposed_by, row.confirmed_by, *(key.made_by for key in row.keys.all())}
