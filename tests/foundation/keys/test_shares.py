"""Shares on paper: any three give the key back, typed as people type; nothing else does, and no word is ever told."""

import itertools

import pytest

from nightlight.foundation.keys.shares import ShareUnreadable, join_shares, new_recovery, read_share
from nightlight.pure.sealing.keypair import public_key


def test_every_three_shares_give_the_key() -> None:
    made = new_recovery()
    assert len(set(made.shares)) == 5
    for three in itertools.combinations(made.shares, 3):
        assert public_key(join_shares(three)) == made.public_key


def test_two_recoveries_share_nothing() -> None:
    assert new_recovery().public_key != new_recovery().public_key


def test_shares_are_read_as_people_type_them() -> None:
    share = new_recovery().shares[0]
    words = share.split()
    assert read_share(f"  {share.upper()}\n") == share
    assert read_share("\n".join(words)) == share
    assert read_share(" ".join(word[:4] for word in words)) == share
    assert read_share(" ".join(f"{place}. {word}" for place, word in enumerate(words, 1))) == share


def test_a_wrong_share_says_what_is_wrong_and_no_word() -> None:
    words = new_recovery().shares[0].split()
    swapped = [*words[:10], words[11], words[10], *words[12:]]
    for text, message in (
        (" ".join([*words[:5], "zzzz", *words[6:]]), "1 of 33 words are not in the list"),
        (" ".join(words[:-1]), "these are 32"),
        (" ".join(swapped), "checksum"),
        ("", "these are 0"),
    ):
        with pytest.raises(ShareUnreadable, match=message) as refused:
            read_share(text)
        assert not [pair for pair in itertools.pairwise(words) if " ".join(pair) in str(refused.value)]


def test_shares_are_not_shown_by_accident() -> None:
    made = new_recovery()
    assert made.shares[0] not in repr(made)
