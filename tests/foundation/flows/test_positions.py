"""Tokens under this site's own keys: another site's secret, purpose or time opens none."""

from typing import Any

import pytest

from nightlight.foundation.flows.positions import open_position, position_token
from nightlight.pure.questions.tokens import TokenExpired, TokenInvalid

TOKEN_SECONDS = 7200


def test_a_position_comes_back(settings: Any) -> None:
    token = position_token(b"here", "triage")
    assert open_position(token, "triage", seconds=TOKEN_SECONDS) == b"here"
    assert position_token(b"here", "triage") != token


def test_another_purpose_or_another_sites_secret_opens_nothing(settings: Any) -> None:
    token = position_token(b"here", "triage")
    with pytest.raises(TokenInvalid):
        open_position(token, "report", seconds=TOKEN_SECONDS)
    settings.SECRET_KEY = "another-site" * 5
    with pytest.raises(TokenInvalid):
        open_position(token, "triage", seconds=TOKEN_SECONDS)


def test_a_key_that_was_replaced_still_opens_and_makes_nothing_new(settings: Any) -> None:
    old = settings.SECRET_KEY
    token = position_token(b"here", "triage")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "a-new-secret" * 5, [old]
    assert open_position(token, "triage", seconds=TOKEN_SECONDS) == b"here"
    made_now = position_token(b"here", "triage")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = old, []
    with pytest.raises(TokenInvalid):
        open_position(made_now, "triage", seconds=TOKEN_SECONDS)


def test_a_position_ends_by_itself(settings: Any) -> None:
    with pytest.raises(TokenExpired):
        open_position(position_token(b"here", "triage"), "triage", seconds=-1)
