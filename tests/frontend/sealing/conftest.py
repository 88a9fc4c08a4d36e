from collections.abc import Iterator

import pytest

from tests.frontend.sealing.local_page import LocalPage, local_page
from tests.frontend.sealing.peer import Peer


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    """The browser's sealing code in a Node of its own."""
    peer = Peer()
    yield peer
    peer.close()


@pytest.fixture
def page() -> Iterator[LocalPage]:
    """The page with one question."""
    with local_page() as running:
        yield running
