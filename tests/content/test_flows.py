"""Every flow that ships is sound and promises nothing that nobody can keep; the guide's loads and has no fault."""

import re
from pathlib import Path

import pytest

from nightlight.foundation.flows.loading import flow_names, load_flow, load_wordings
from nightlight.public.directory.contacts import contacts
from nightlight.public.directory.content import load_organisations
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.checking import Fault, check_flow
from nightlight.pure.questions.flow import Door, NodeWording, Outcome
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


_OTHERS = "reports here are read for harm to a child; whoever is named on the page can mend this better"
_NOW = "whoever can't go on needs a voice now: a report is read later"
_ADULT = "it happened to somebody who is an adult; the police, and who is named on the page, are there for that"
NO_REPORT: dict[str, str] = {
    "little": "under eight a voice and a grown-up come first; pages with fields to write in are for older children",
    "child-saw": "what was seen has an address: the door for addresses is there",
    "yp-saw-child": "what was seen has an address: the door for addresses is there",
    "tip": "what was seen has an address: the door for addresses is there",
    "harmful": "what was seen has an address: the door for addresses is there",
    "yp-saw-upset": _OTHERS,
    "child-mean": _OTHERS, "yp-bullying": _OTHERS, "bullying": _OTHERS,
    "child-account": _OTHERS, "yp-account": _OTHERS, "account": _OTHERS,
    "yp-private": _OTHERS, "parent-private": _OTHERS, "adult-private": _OTHERS,
    "hurting": _NOW, "parent-hurting": _NOW, "pro-hurting": _NOW,
    "adult-threat": _ADULT, "adult-threat-then": _ADULT, "adult-threat-other": _ADULT, "adult-picture-now": _ADULT,
    "adult-picture-then": _ADULT, "adult-picture-unsure": _ADULT, "adult-then": _ADULT, "adult-unsafe": _ADULT,
    "adult-online": _ADULT, "adult-unsure": _ADULT,
    "own": "confidential help comes first for somebody who asks for it about themselves",
    "anyone": "nothing is known of who asks, nor of what: a person who listens comes first",
}  # fmt: skip
"""The outcomes from which /report/ does not lead, and why. Every other one has the door."""
_NOT_THEIRS = "only somebody who is under 18 now is helped by that door; the page names who helps an adult"
NO_REMOVE: dict[str, str] = {
    "adult-threat": _NOT_THEIRS, "adult-threat-then": _NOT_THEIRS, "adult-threat-other": _NOT_THEIRS,
    "adult-picture-now": _NOT_THEIRS, "adult-picture-then": _NOT_THEIRS, "adult-picture-unsure": _NOT_THEIRS,
    "yp-threat-harm": "no picture is threatened with: the answer before says so",
}  # fmt: skip
"""Outcomes about threats, pictures and what a child did, where a picture can't be blocked, and why."""
SAW = {"child-saw", "yp-saw-child", "tip", "harmful"}
"""Those who have seen something that has an address."""


def test_every_end_of_get_help_has_the_doors_that_fit_or_a_reason_why_not() -> None:
    ends = {key: node for key, node in load_flow("get-help").nodes.items() if isinstance(node, Outcome)}

    def without(door: Door) -> set[str]:
        return {key for key, end in ends.items() if door not in end.doors}

    pictures = {key for key in ends if {"threat", "picture", "did"} & set(key.split("-"))}
    assert without("report") == set(NO_REPORT)
    assert without("remove") & pictures == set(NO_REMOVE)
    assert ends.keys() - without("stop") == SAW


REPORTED = {"en": "If you report it", "cy": "adrodd am hyn"}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_end_with_the_door_to_a_report_says_what_happens_to_one(language: str) -> None:
    words = load_wordings("get-help")[language].nodes
    ends = [node for node in load_flow("get-help").nodes.values() if isinstance(node, Outcome)]
    silent = {
        end.key for end in ends if not any(REPORTED[language] in step.title for step in words[end.key].next)
    }  # fmt: skip
    assert {end.key for end in ends if "report" in end.doors} & silent == set()
    assert silent
