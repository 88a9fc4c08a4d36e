"""One cursor under writers beside each other: whoever follows it misses no change, and sees none twice."""

import random
import threading
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.partners.hashlist import actions
from nightlight.partners.hashlist.models import Claim, Entry, Head, Opinion
from nightlight.partners.hashlist.queries import changes_after, last_cursor
from nightlight.partners.members.models import Member
from tests.partners.hashlist.listing import NOW, member, pdq
from tests.reporting.threads import at_once

WRITERS, STEPS = 3, 6


def write(seed: int, who: int) -> None:
    """Change the list a few times: some of the same fingerprints as the other writers."""
    draw, holder = random.Random(seed), UUID(int=who)  # noqa: S311  # the same one each time
    speaker = Member.objects.get(code=f"m{who}")
    for _step in range(STEPS):
        some = [pdq(draw.randrange(8)) for _ in range(draw.randint(1, 4))]
        what = draw.choice(["list", "list", "withdraw", "say"])
        if what == "list":
            actions.list_signals(holder=holder, signals=some, media="image", low_trust=False, by="worker", now=NOW)
        elif what == "withdraw":
            actions.withdraw_signals(holder=holder, signals=some, by="worker", now=NOW)
        else:
            try:
                said = draw.choice(["disputed", "confirmed", "none"])
                actions.give_opinion(member=speaker, value=some[0].value, said=said, tags=[], now=NOW)  # type: ignore[arg-type]  # one of three opinions
            except actions.EntryUnknown:
                continue


def follow(done: threading.Event) -> list[tuple[int, str, str]]:
    """Follow the cursor in small pages until the writers are done and nothing is left."""
    seen, cursor = [], 0
    while True:
        was_done = done.is_set()
        page = list(changes_after(cursor, self_reported=True)[:3])
        seen += [(entry.cursor, entry.value, entry.state) for entry in page]
        cursor = page[-1].cursor if page else cursor
        if was_done and not page:
            return seen


@pytest.mark.django_db(transaction=True)
@settings(max_examples=6)
@given(st.integers(0, 10**6))
def test_a_reader_beside_parallel_writers_gets_every_last_change_and_none_twice(seed: int) -> None:
    for model in (Opinion, Claim, Entry, Head, Member, AuditEvent, AuditHead):
        model.objects.all().delete()
    for who in range(WRITERS):
        member(f"m{who}")
    done, writing = threading.Event(), threading.Barrier(WRITERS)

    def job(who: int) -> None:
        try:
            write(seed + who, who)
        finally:
            if writing.wait(timeout=120) == 0:
                done.set()

    *written, seen = at_once(*(lambda who=who: job(who) for who in range(WRITERS)), lambda: follow(done))
    assert written == [None] * WRITERS
    assert isinstance(seen, list)
    cursors = [cursor for cursor, _value, _state in seen]
    assert cursors == sorted(set(cursors))
    assert {value: (cursor, state) for cursor, value, state in seen} == {
        entry.value: (entry.cursor, entry.state) for entry in Entry.objects.all()
    }
    assert max(cursors) == last_cursor()
