"""One part opened with the secret that it alone was sealed with: what is given to a court gives nothing else away."""

import pytest

from nightlight.pure.sealing.disclosed import open_disclosed
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.part import PartDoesNotOpen
from nightlight.pure.sealing.seal import seal
from tests.pure.sealing.samples import BINDING, OTHER_BINDINGS
from tests.pure.sealing.vectors import X_WING as X_WING_VECTORS
from tests.pure.sealing.xwing_by_hand import secret_of, shared_secret

SEED = new_seed()
WORDS = b"the swing is broken"
PART = seal(WORDS, to=public_key(SEED), binding=BINDING)
SECRET = secret_of(PART, seed=SEED)


@pytest.mark.parametrize("vector", X_WING_VECTORS)
def test_the_secret_by_hand_is_the_published_one(vector: dict[str, str]) -> None:
    made = shared_secret(bytes.fromhex(vector["ct"]), seed=bytes.fromhex(vector["seed"]))
    assert made.hex() == vector["ss"]


def test_a_part_opens_with_its_own_secret() -> None:
    assert open_disclosed(PART, shared_secret=SECRET, binding=BINDING) == WORDS


def test_no_secret_opens_another_part_of_the_same_key() -> None:
    other = seal(WORDS, to=public_key(SEED), binding=BINDING)
    with pytest.raises(PartDoesNotOpen):
        open_disclosed(other, shared_secret=SECRET, binding=BINDING)


@pytest.mark.parametrize("field", OTHER_BINDINGS)
def test_a_part_opens_nowhere_but_where_it_belongs(field: str) -> None:
    with pytest.raises(PartDoesNotOpen):
        open_disclosed(PART, shared_secret=SECRET, binding=OTHER_BINDINGS[field])


@pytest.mark.parametrize("place", [0, 4, 5 + 1120, len(PART) - 1])
def test_a_changed_byte_that_is_part_of_the_words_is_noticed(place: int) -> None:
    changed = bytearray(PART)
    changed[place] ^= 1
    with pytest.raises(PartDoesNotOpen):
        open_disclosed(bytes(changed), shared_secret=SECRET, binding=BINDING)


@pytest.mark.parametrize("secret", [b"", SECRET[:31], SECRET + b"\0", bytes(32)])
def test_what_is_no_secret_of_it_opens_nothing(secret: bytes) -> None:
    with pytest.raises(PartDoesNotOpen):
        open_disclosed(PART, shared_secret=secret, binding=BINDING)
    with pytest.raises(PartDoesNotOpen):
        open_disclosed(b"", shared_secret=secret, binding=BINDING)
