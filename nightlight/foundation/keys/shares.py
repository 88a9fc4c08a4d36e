"""The recovery key's shares: SLIP-39 words on paper, five of them, any three enough.

Promises: the recovery seed leaves `new_recovery` only as shares, each three of which were seen to give it back; two
shares tell nothing. No message ever holds a word of a share.

Source: SLIP-0039, by shamir-mnemonic, with an empty passphrase: whoever holds three papers needs nothing else.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORDLIST

from nightlight.pure.sealing.keypair import SEED_LENGTH, new_seed, public_key

SHARES = 5
NEEDED = 3
WORDS = 33
# Every word of the list is known by its first four letters.
_BY_BEGINNING = {word[:4]: word for word in WORDLIST}


class ShareUnreadable(ValueError):
    """A share has words that are not in the list, or too few or too many, or one in a wrong place."""


class SharesDoNotFit(ValueError):
    """Each share can be read, and together they give no key: too few, one twice, or from two ceremonies."""


@dataclass(frozen=True)
class NewRecovery:
    """A recovery key that was just made: its public half, and its shares for paper."""

    public_key: bytes
    shares: tuple[str, ...] = field(repr=False)


def new_recovery() -> NewRecovery:
    """Make a recovery key, split it, and see that every three shares give it back. Nothing is stored."""
    seed = new_seed()
    (shares,) = generate_mnemonics(1, [(NEEDED, SHARES)], seed)
    for three in itertools.combinations(shares, NEEDED):
        if join_shares(three) != seed:
            raise SharesDoNotFit("the shares do not give the key back; nothing was stored")
    return NewRecovery(public_key(seed), tuple(shares))


def read_share(text: str) -> str:
    """Return a typed share as it was printed: case and spaces don't matter, four letters of a word are enough.

    Raises ShareUnreadable, which says how many words were not understood, never which.
    """
    typed = [word for word in text.lower().split() if not word.rstrip(".").isdigit()]
    words = [_BY_BEGINNING.get(word[:4]) for word in typed]
    if unknown := words.count(None):
        raise ShareUnreadable(f"{unknown} of {len(words)} words are not in the list of words")
    if len(words) != WORDS:
        raise ShareUnreadable(f"a share has {WORDS} words, these are {len(words)}")
    share = " ".join(word for word in words if word)
    try:
        Share.from_mnemonic(share)
    except MnemonicError:
        # The library's message holds words of the share.
        raise ShareUnreadable("a word is wrong or in a wrong place: the share's checksum does not fit") from None
    return share


def join_shares(shares: Iterable[str]) -> bytes:
    """Return the recovery seed that three shares give. Raises SharesDoNotFit."""
    try:
        seed: bytes = combine_mnemonics(list(dict.fromkeys(shares))[:NEEDED])
    except MnemonicError:
        raise SharesDoNotFit(f"these do not give a key: it takes {NEEDED} different shares of one ceremony") from None
    if len(seed) != SEED_LENGTH:
        raise SharesDoNotFit("these are shares of something else")
    return seed
