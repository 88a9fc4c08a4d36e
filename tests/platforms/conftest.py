"""A list that is ready, with drawn pictures on it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from nightlight.platforms.command.match import match
from tests.platforms.lists import Trust, fingerprints, keep, picture, saved

TRUSTS: tuple[Trust, ...] = ("self-reported", "platform-match", "authorised")


def run(*arguments: str | Path) -> Result:
    """Run `nightlight match` in this process."""
    return CliRunner().invoke(match, [str(each) for each in arguments])


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A platform's folder: drawn pictures 0 to 5 by PDQ, 6 by MD5 and 7 by SHA-256, trusted in turn."""
    folder = tmp_path_factory.mktemp("platform")
    listed = [fingerprints(saved(picture(number))) for number in range(8)]
    keep(folder, [
        *(("pdq", each.pdqs[0].value, TRUSTS[at % 3]) for at, each in enumerate(listed[:6])),
        ("md5", listed[6].md5, "authorised"), ("sha256", listed[7].sha256, "self-reported"),
    ])  # fmt: skip
    done = run("index", "--at", folder)
    assert (done.exit_code, done.output) == (0, "Ready: 6 pdq, 1 md5, 1 sha256.\n"), done.output
    return folder
