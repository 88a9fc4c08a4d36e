"""One deployment for all promises about database roles: setting it up takes half a minute."""

from collections.abc import Iterator

import pytest

from tests.promises.deployed import Deployed, deploy


@pytest.fixture(scope="session")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    with deploy(tmp_path_factory.mktemp("deployed")) as running:
        yield running
