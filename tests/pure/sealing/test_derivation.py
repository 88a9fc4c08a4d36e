"""What a phrase opens: the same each time, nothing without the pepper, and at the price that is promised."""

import pytest

from nightlight.pure.sealing import derivation
from nightlight.pure.sealing.derivation import PhraseKeys, derive
from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.phrases import Phrase

PHRASE = Phrase(("lantern", "harbour", "teapot", "meadow", "button", "river"), "en")
PEPPER = bytes(range(32))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A derivation that takes no time; what it costs is looked at where that is asked."""
    monkeypatch.setattr(derivation, "PASSES", 1)
    monkeypatch.setattr(derivation, "MEMORY_KIB", 64)


def test_it_costs_four_passes_over_64_mib() -> None:
    assert (derivation.PASSES, derivation.MEMORY_KIB, derivation.LANES) == (4, 65_536, 1)


def test_these_words_and_this_pepper_give_these_keys_for_good() -> None:
    keys = derive(PHRASE, pepper=PEPPER)
    # Whoever changes this makes everybody's phrase useless.
    assert keys.lookup.hex() == "c20404015f41ecb09102770dd17ab3858e39f0fa3f026e0ad6bc625208f9ffef"
    assert keys.seed.hex() == "f99efe16e738fcf4ce54e1c30ee266901112b00fcb349dfdc83c30a9a2dbf535"


@pytest.mark.usefixtures("quick")
def test_another_word_order_or_pepper_gives_keys_that_share_nothing() -> None:
    found = [
        derive(PHRASE, pepper=PEPPER),
        derive(Phrase(PHRASE.words[::-1], "en"), pepper=PEPPER),
        derive(Phrase((*PHRASE.words[:5], "rivers"), "en"), pepper=PEPPER),
        derive(PHRASE, pepper=PEPPER[::-1]),
    ]
    assert len({half for keys in found for half in (keys.lookup, keys.seed)}) == 8


@pytest.mark.usefixtures("quick")
def test_the_seed_is_a_private_key_and_the_lookup_does_not_lead_to_it() -> None:
    keys = derive(PHRASE, pepper=PEPPER)
    assert (len(keys.lookup), len(keys.seed)) == (32, 32)
    assert public_key(keys.seed) != public_key(keys.lookup)


def test_a_short_pepper_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 32 bytes"):
        derive(PHRASE, pepper=PEPPER[:31])


def test_keys_are_not_shown_by_accident() -> None:
    assert repr(PhraseKeys(b"lookup", b"seed")) == "PhraseKeys()"
