"""What lies in the database opens with this site's key, and with no other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from nightlight.foundation.accounts.encryption import SecretUnreadable, seal, unseal


@given(text=st.text(max_size=200))
def test_what_was_sealed_comes_back(text: str) -> None:
    assert unseal(seal(text)) == text


def test_the_same_secret_looks_different_each_time() -> None:
    assert seal("JBSWY3DPEHPK3PXP") != seal("JBSWY3DPEHPK3PXP")
    assert "JBSWY3DPEHPK3PXP" not in seal("JBSWY3DPEHPK3PXP")


def test_another_key_opens_nothing(settings: Settings) -> None:
    sealed = seal("secret")
    settings.SECRET_KEY = "another" * 10
    with pytest.raises(SecretUnreadable):
        unseal(sealed)


def test_an_older_key_still_opens(settings: Settings) -> None:
    sealed = seal("secret")
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another" * 10
    assert unseal(sealed) == "secret"


@pytest.mark.parametrize(
    "altered", [lambda s: s[:-2] + ("A" if s[-2] != "A" else "B") + s[-1], lambda s: "", str.lower]
)
def test_an_altered_secret_is_refused(altered: object) -> None:
    with pytest.raises(SecretUnreadable):
        unseal(altered(seal("secret")))  # type: ignore[operator]  # a function of the list above
