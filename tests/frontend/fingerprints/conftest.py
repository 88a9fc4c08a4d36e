from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frontend.sealing.peer import Peer


@pytest.fixture(scope="package")
def peer() -> Iterator[Peer]:
    """The fingerprints' code in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()
