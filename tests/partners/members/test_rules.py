"""Which keys open the feeds: each thing that can be wrong with one, by itself and together."""

import datetime
import itertools
from dataclasses import replace
from typing import Any

from nightlight.partners.members.rules import ENDS_SOON, Shown, digest_of, refusal_of, state_of_key

NOW = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
GOOD = Shown(digest_of("secret"), ("pull",), NOW + DAY, None, NOW - DAY, None)


def test_a_good_key_opens_its_scope_and_no_other() -> None:
    assert refusal_of(GOOD, "secret", "pull", NOW) is None
    assert refusal_of(GOOD, "secret", "feedback", NOW) == "scope"


def test_who_has_not_the_secret_learns_nothing_of_the_key() -> None:
    for shown in (
        None,
        GOOD,
        replace(GOOD, revoked_at=NOW),
        replace(GOOD, expires_at=NOW),
        replace(GOOD, ended_at=NOW),
    ):
        assert refusal_of(shown, "another", "pull", NOW) == "unknown"
        assert refusal_of(shown, "", "pull", NOW) == "unknown"


def test_a_key_opens_nothing_as_soon_as_one_thing_is_wrong_with_it() -> None:
    wrong: dict[str, Any] = {"expires_at": NOW, "revoked_at": NOW, "confirmed_at": None, "ended_at": NOW}
    for some in itertools.chain.from_iterable(itertools.combinations(wrong, few) for few in range(1, 5)):
        shown = replace(GOOD, **{name: wrong[name] for name in some})
        assert refusal_of(shown, "secret", "pull", NOW) not in (None, "unknown", "scope")


def test_a_key_lasts_until_its_last_moment_and_not_longer() -> None:
    assert refusal_of(GOOD, "secret", "pull", GOOD.expires_at - datetime.timedelta(microseconds=1)) is None
    assert refusal_of(GOOD, "secret", "pull", GOOD.expires_at) == "expired"


def test_a_key_says_from_thirty_days_before_that_it_ends() -> None:
    instant = datetime.timedelta(microseconds=1)
    assert state_of_key(NOW + ENDS_SOON + instant, None, NOW) == "usable"
    assert state_of_key(NOW + ENDS_SOON, None, NOW) == "ends-soon"
    assert state_of_key(NOW + instant, None, NOW) == "ends-soon"
    assert state_of_key(NOW, None, NOW) == "expired"
    assert state_of_key(NOW + ENDS_SOON, NOW, NOW) == "revoked"
