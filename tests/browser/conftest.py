"""What tests in the browser share: a profile for each, one site that takes reports for all that look at reporting."""

from collections.abc import Iterator

import pytest

from tests.reporting.site import ReportingSite, reporting_site


@pytest.fixture(scope="session")
def one_reporting_site(tmp_path_factory: pytest.TempPathFactory, neutral_site: str) -> Iterator[ReportingSite]:
    """Whoever uses it counts what is new: others have reported here too."""
    with reporting_site(tmp_path_factory.mktemp("reporting"), neutral_site) as running:
        yield running
