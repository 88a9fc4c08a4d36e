"""Reading a flow's files: frozen, versioned by every word, and told by file, node and option what is wrong."""

import shutil
from pathlib import Path

import pytest

from nightlight.foundation.flows.loading import FlowInvalid, flow_names, load_flow, load_wording, load_wordings
from nightlight.pure.questions.flow import Notice, Option, Outcome, Question
from tests.conftest import PROJECT

FLOWS = PROJECT / "tests" / "flows"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of flows of the test's own."""
    shutil.copytree(FLOWS, tmp_path / "flows")
    return tmp_path / "flows"


def change(folder: Path, file: str, old: str, new: str) -> None:
    """Replace one piece of a file of the flow small-help."""
    path = folder / "small-help" / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def test_a_flow_keeps_the_order_and_the_meaning_of_its_file() -> None:
    flow = load_flow("small-help", FLOWS)
    assert (flow.name, flow.kind, flow.start) == ("small-help", "triage", "who")
    assert list(flow.nodes)[:3] == ["who", "happened", "safe-to-talk"]
    assert flow.nodes["safe-to-talk"] == Notice("safe-to-talk", "still")
    assert flow.nodes["unkind"] == Outcome("unkind", "young-person", ("childline",), ("report",))
    who = flow.nodes["who"]
    assert isinstance(who, Question)
    assert who.options == (Option("child", "happened"), Option("parent", "worried"), Option("not-sure", "happened"))
    report = load_flow("small-report", FLOWS)
    names = report.nodes["names"]
    assert names == Question("names", "lines", (), "send", sensitive=True, skippable=True, limit=500)


def test_yes_and_no_stay_the_words_they_are() -> None:
    still = load_flow("small-help", FLOWS).nodes["still"]
    assert isinstance(still, Question)
    assert still.options == (Option("yes"), Option("no"), Option("not-sure"))
    assert load_wording("small-help", "en", FLOWS).nodes["still"].options["no"] == "No"


def test_words_come_in_the_readers_language_and_in_english_where_there_is_none() -> None:
    assert load_wording("small-help", "cy", FLOWS).nodes["who"].title == "Pwy wyt ti?"
    assert load_wording("small-help", "pl", FLOWS).language == "en"
    assert set(load_wordings("small-help", FLOWS)) == {"en", "cy"}


def test_flows_are_found_by_their_folders() -> None:
    assert flow_names(FLOWS) == ["small-help", "small-report"]


@pytest.mark.parametrize("file", ["flow.yaml", "en.yaml", "cy.yaml"])
def test_a_changed_file_is_another_version(folder: Path, file: str) -> None:
    before = load_flow("small-help", FLOWS).version
    assert len(before) == 12
    assert load_flow("small-help", folder).version == before
    (folder / "small-help").rename(folder / "changed")
    path = folder / "changed" / file
    path.write_text(path.read_text() + "# changed\n")
    assert load_flow("changed", folder).version != before


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("flow.yaml", "kind: triage", "kind: quiz", r"flow\.yaml: Invalid enum value 'quiz'"),
        ("flow.yaml", "type: notice", "type: page", r"flow\.yaml, node safe-to-talk: type 'page'"),
        ("flow.yaml", "then: still", "than: still", r"flow\.yaml, node safe-to-talk: .*`than`"),
        ("flow.yaml", "audience: child", "audience: baby", r"flow\.yaml, node account: Invalid enum value 'baby'"),
        ("flow.yaml", "doors: [report]", "doors: [window]", r"flow\.yaml, node unkind: .*'window'"),
        ("flow.yaml", "unkind: unkind,", "unkind: [unkind],", r"flow\.yaml, node happened, option unkind"),
        ("flow.yaml", "account: safe-to-talk", "My Account: safe-to-talk", r"node happened, option My Account"),
        ("flow.yaml", "options: [yes", "options: [{yes: no}", r"node still, option \{'yes': 'no'\}"),
        ("flow.yaml", "  worried:", "  Worried One:", r"node Worried One"),
        ("flow.yaml", "  worried:", "  happened:", r"flow\.yaml: happened is written twice"),
        ("flow.yaml", "child: happened", "child: happened, child: worried", r"child is written twice"),
        ("flow.yaml", "  who:", "  [who]:", r"a key has to be a word"),
        ("flow.yaml", "kind: triage", "kind: [triage", r"flow\.yaml: .*line"),
        ("en.yaml", "hint: Choose", "tip: Choose", r"en\.yaml, node happened: .*tip"),
        ("en.yaml", "title: Who are you?", "hint: Who?", r"en\.yaml, node who: .*`title`"),
        ("cy.yaml", "child: Rydw i dan 18 oed", "child: [18]", r"cy\.yaml, node who, option child"),
        ("cy.yaml", "word: Help", "", r"cy\.yaml: .*`word`"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_by_file_node_and_option(folder: Path, file: str, old: str, new: str, said: str) -> None:
    change(folder, file, old, new)
    with pytest.raises(FlowInvalid, match=said):
        load_flow("small-help", folder)


@pytest.mark.parametrize("name", ["nowhere", "../flows/small-help", "small_help", ""])
def test_a_name_that_is_no_flow_is_refused(name: str) -> None:
    with pytest.raises(FlowInvalid):
        load_flow(name, FLOWS)


def test_a_flow_without_welsh_is_refused(folder: Path) -> None:
    (folder / "small-help" / "cy.yaml").unlink()
    with pytest.raises(FlowInvalid, match=r"cy\.yaml: cannot be read"):
        load_flow("small-help", folder)
