"""docs/flows/ holds what the flows are now, and nothing of a flow that is gone."""

import shutil
from pathlib import Path

from nightlight.foundation.flows.drawings import drawings, out_of_step, write_drawings
from tests.conftest import PROJECT

FLOWS = PROJECT / "tests" / "flows"


def test_drawings_that_were_just_made_are_in_step(tmp_path: Path) -> None:
    made = drawings(FLOWS)
    assert sorted(made) == ["small-help.md", "small-help.svg", "small-report.md", "small-report.svg"]
    assert out_of_step(tmp_path, made) == sorted(made)
    write_drawings(tmp_path, made)
    assert out_of_step(tmp_path, made) == []


def test_the_page_counts_and_shows_where_everything_ends() -> None:
    page = drawings(FLOWS)["small-help.md"]
    assert "At most 3 questions on one way, 3 ways, 3 ends." in page
    assert "| There is help for you both (`parent`) | parent | nspcc, get-safe-online | /report/, /stop/ |" in page
    assert "![Every question of small-help, and where each answer leads](small-help.svg)" in page


def test_a_changed_word_a_missing_file_and_a_flow_that_is_gone_are_noticed(tmp_path: Path) -> None:
    flows = tmp_path / "flows"
    shutil.copytree(FLOWS, flows)
    docs = tmp_path / "docs"
    write_drawings(docs, drawings(flows))
    (docs / "small-help.svg").unlink()
    (flows / "small-report").rename(flows / "changed")
    words = flows / "changed" / "en.yaml"
    words.write_text(words.read_text().replace("Is this right?", "Is this all right?"))
    made = drawings(flows)
    assert out_of_step(docs, made) == [
        "changed.md", "changed.svg", "small-help.svg", "small-report.md", "small-report.svg",
    ]  # fmt: skip
    write_drawings(docs, made)
    assert out_of_step(docs, made) == []
    assert not (docs / "small-report.md").exists()
