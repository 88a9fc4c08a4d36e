"""Every flow that ships is sound and promises nothing that nobody can keep; the guide's loads and has no fault."""

import re
from pathlib import Path

import pytest

from nightlight.foundation.flows.loading import flow_names, load_flow, load_wordings
from nightlight.public.directory.contacts import contacts
from nightlight.public.directory.content import load_organisations
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.checking import Fault, check_flow
from nightlight.pure.questions.flow import NodeWording
from nightlight.pure.readability import reading_age
from tests.conftest import PROJECT
from tests.content.test_pages import NEVER

CONTENT = PROJECT / "content"
CONTACTS = contacts(each.card() for each in load_organisations(CONTENT / "organisations"))
PAGES = {file.parent.relative_to(CONTENT / "pages").as_posix() for file in (CONTENT / "pages").rglob("en.yaml")}


def faults(name: str, folder: Path) -> list[Fault]:
    return check_flow(load_flow(name, folder), load_wordings(name, folder), CONTACTS, pages=PAGES)


def test_the_flows_that_ship_have_no_fault() -> None:
    assert [fault for name in flow_names(CONTENT / "flows") for fault in faults(name, CONTENT / "flows")] == []


@pytest.mark.parametrize("name", flow_names(CONTENT / "flows"))
def test_no_flow_blames_or_promises_what_nobody_can(name: str) -> None:
    said = (CONTENT / "flows" / name / "en.yaml").read_text().lower()
    assert [phrase for phrase in NEVER if phrase in said] == []


HIGHEST_AGE = {"child": 9, "yp": 9}
"""By who answers; for everybody else it is 11."""


@pytest.mark.parametrize(("key", "words"), load_wordings("get-help")["en"].nodes.items())
def test_every_page_of_get_help_can_be_read_by_whom_it_is_for(key: str, words: NodeWording) -> None:
    steps = [line for step in (*words.steps, *words.next) for line in (step.title, *plain_lines(step.text))]
    lines = [words.title, *plain_lines(words.text), *plain_lines(words.hint), *words.options.values(), *steps]
    assert reading_age("\n".join(lines)) <= HIGHEST_AGE.get(key.split("-", maxsplit=1)[0], 11)


def test_the_flow_in_the_guide_works_as_it_is_written(tmp_path: Path) -> None:
    guide = (CONTENT / "README.md").read_text().split("\n## A flow\n")[1].split("\n## ")[0]
    routes, words = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "guide").mkdir()
    for file, text in (("flow.yaml", routes), ("en.yaml", words), ("cy.yaml", words)):
        (tmp_path / "guide" / file).write_text(text)
    assert faults("guide", tmp_path) == []
    assert len(load_flow("guide", tmp_path).nodes) == 4
