from collections.abc import Iterator
from typing import Any

import pytest

from tests.staff.notices.postbox import Postbox, mail_server


@pytest.fixture
def postbox(settings: Any) -> Iterator[Postbox]:
    """A mail server that works, until a test has it do otherwise."""
    made = Postbox()
    with mail_server(settings, made):
        yield made
