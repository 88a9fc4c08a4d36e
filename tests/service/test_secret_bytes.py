"""Secrets of random bytes: read strictly, never shown, made up for demos alone."""

import base64
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from nightlight.service.environment import EnvironmentInvalid
from nightlight.service.secret_bytes import demo_secret, read_secret

SECRET = b"\xfb\xff" + bytes(range(30))


@pytest.mark.parametrize(
    "text", [base64.b64encode(SECRET).decode(), base64.urlsafe_b64encode(SECRET).decode().rstrip("=")]
)
def test_both_alphabets_of_base64_are_read(text: str) -> None:
    assert read_secret(text, variable="NIGHTLIGHT_PEPPER", longer=True) == SECRET


@pytest.mark.parametrize("text", ["hunter two", "0" * 40, base64.b64encode(bytes(31)).decode(), "=", "é" * 44])
def test_a_secret_that_is_too_short_or_no_base64_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(EnvironmentInvalid, match="NIGHTLIGHT_PEPPER is not at least 32 random bytes") as refused:
        read_secret(text, variable="NIGHTLIGHT_PEPPER", longer=True)
    assert len(text) == 1 or text not in str(refused.value)


def test_a_key_has_exactly_as_many_bytes_as_it_needs() -> None:
    longer = base64.b64encode(bytes(33)).decode()
    assert len(read_secret(longer, variable="NIGHTLIGHT_PEPPER", longer=True)) == 33
    with pytest.raises(EnvironmentInvalid, match="NIGHTLIGHT_AUDIT_KEY is not 32 random bytes"):
        read_secret(longer, variable="NIGHTLIGHT_AUDIT_KEY")


def test_a_demos_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "pepper"
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: demo_secret(file), range(32)))
    assert len(found) == 1
    assert file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["pepper"]
    assert demo_secret(tmp_path / "other") not in found
