"""What the script costs somebody on a slow line, loaded once and kept."""

import gzip

import brotli

from tests.conftest import PROJECT

SCRIPT = PROJECT / "build" / "static" / "scripts" / "seal.js"


def test_the_script_stays_within_its_budget() -> None:
    script = SCRIPT.read_bytes()
    assert len(gzip.compress(script, 9)) <= 21 * 1024
    assert len(brotli.compress(script)) <= 18 * 1024


def test_the_script_holds_nothing_that_opens_a_part() -> None:
    # The name of what unseal.ts throws would be there if a page's script had taken it along.
    assert "PartDoesNotOpen" not in SCRIPT.read_text()
    assert "PartDoesNotOpen" in (PROJECT / "frontend" / "sealing" / "unseal.ts").read_text()
