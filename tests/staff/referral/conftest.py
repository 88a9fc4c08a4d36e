"""Whoever refers in these tests."""

import pytest
from django.contrib.auth.models import User

from tests.cast import staff


@pytest.fixture
def nia() -> User:
    return staff("caseworker", name="nia", enrolled=False)
