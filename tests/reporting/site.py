"""A running site that takes reports, and a reader of its tests who holds the key that they are sealed to."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from nightlight.pure.sealing.evidence import Evidence, from_bytes
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.part import TEAM, Binding, blob_epoch
from nightlight.pure.sealing.unseal import unseal
from tests.conftest import RunningSite
from tests.small_site import running_small_site


@dataclass(frozen=True)
class ReportingSite:
    """A site on SQLite in `var`, and the seed of its epoch."""

    site: RunningSite
    seed: bytes = field(repr=False)

    @property
    def url(self) -> str:
        return self.site.url

    def ask(self, question: str, *given: object) -> list[tuple[object, ...]]:
        """Return what the site's database answers."""
        with closing(sqlite3.connect(self.site.var / "nightlight.sqlite3", timeout=30)) as connection:
            found: list[tuple[object, ...]] = connection.execute(question, given).fetchall()
            connection.commit()
        return found

    def said_in(self, case: str) -> dict[str, Evidence]:
        """Return what the parts of a case say, by question. `case` is 32 hex digits."""
        said = {}
        for name, blob in self.ask("select name, blob from cases_part where case_id = ?", case):
            assert isinstance(blob, bytes)
            part = str(name).partition(".")[0]
            binding = Binding("report", TEAM, blob_epoch(blob), UUID(case).hex, part)
            evidence = from_bytes(unseal(blob, seed=self.seed, binding=binding))
            said[evidence.node] = evidence
        return said

    def cases(self) -> list[str]:
        """Return the ids of all stored cases."""
        return [str(case) for (case,) in self.ask("select id from cases_case")]


@contextmanager
def reporting_site(var: Path, neutral_site: str) -> Iterator[ReportingSite]:
    """Start a small demo site whose reports the test can read."""
    with running_small_site(var, NIGHTLIGHT_NEUTRAL_SITE=neutral_site) as site:
        found = ReportingSite(site, new_seed())
        # The demo's own key lies in a file, under a passphrase that is slow on purpose.
        found.ask("update keys_teamepoch set public_key = ? where ended_at is null", public_key(found.seed))
        yield found
