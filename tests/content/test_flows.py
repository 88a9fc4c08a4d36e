"""Every flow that ships is sound, and the flow that the guide shows is one that loads and has no fault."""

import re
from pathlib import Path

from nightlight.foundation.flows.loading import flow_names, load_flow, load_wordings
from nightlight.public.directory.contacts import contacts
from nightlight.public.directory.content import load_organisations
from nightlight.pure.questions.checking import Fault, check_flow
from tests.conftest import PROJECT

CONTENT = PROJECT / "content"
CONTACTS = contacts(each.card() for each in load_organisations(CONTENT / "organisations"))
PAGES = {file.parent.relative_to(CONTENT / "pages").as_posix() for file in (CONTENT / "pages").rglob("en.yaml")}


def faults(name: str, folder: Path) -> list[Fault]:
    return check_flow(load_flow(name, folder), load_wordings(name, folder), CONTACTS, pages=PAGES)


def test_the_flows_that_ship_have_no_fault() -> None:
    assert [fault for name in flow_names(CONTENT / "flows") for fault in faults(name, CONTENT / "flows")] == []


def test_the_flow_in_the_guide_works_as_it_is_written(tmp_path: Path) -> None:
    guide = (CONTENT / "README.md").read_text().split("\n## A flow\n")[1].split("\n## ")[0]
    routes, words = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "guide").mkdir()
    for file, text in (("flow.yaml", routes), ("en.yaml", words), ("cy.yaml", words)):
        (tmp_path / "guide" / file).write_text(text)
    assert faults("guide", tmp_path) == []
    assert len(load_flow("guide", tmp_path).nodes) == 4
