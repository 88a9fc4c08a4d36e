from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frontend.fingerprints.local_page import LocalPage, local_page
from tests.frontend.sealing.peer import Peer


@pytest.fixture(scope="package")
def peer() -> Iterator[Peer]:
    """The fingerprints' code in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()


@pytest.fixture(scope="package")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPage]:
    """The page that makes fingerprints."""
    with local_page(tmp_path_factory.mktemp("fingerprints")) as running:
        yield running
