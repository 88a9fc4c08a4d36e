"""The shapes of a flow's files as they are written, and a YAML reader without YAML's surprises.

Promises that a field nobody knows is an error, that `yes` and `no` stay the words they are, and that a
key written twice is found.
"""

from typing import Any

import msgspec
import yaml

from nightlight.pure.questions.flow import Audience, Door, FlowKind, QuestionKind


class FlowFile(msgspec.Struct, forbid_unknown_fields=True):
    """flow.yaml; each node is looked at by itself, so that an error can name it."""

    kind: FlowKind
    start: str
    nodes: dict[str, dict[str, Any]]


class QuestionFile(msgspec.Struct, forbid_unknown_fields=True, tag_field="type", tag="question"):
    kind: QuestionKind = "choice"
    options: dict[str, Any] | list[Any] = msgspec.field(default_factory=list)
    then: str | None = None
    sensitive: bool = False
    skippable: bool = False
    fact: str = ""
    limit: int = 20_000


class NoticeFile(msgspec.Struct, forbid_unknown_fields=True, tag_field="type", tag="notice"):
    then: str


class OutcomeFile(msgspec.Struct, forbid_unknown_fields=True, tag_field="type", tag="outcome"):
    audience: Audience
    organisations: list[str] = msgspec.field(default_factory=list)
    doors: list[Door] = msgspec.field(default_factory=list)


NODE_FILES: dict[str, type[QuestionFile | NoticeFile | OutcomeFile]] = {
    "question": QuestionFile,
    "notice": NoticeFile,
    "outcome": OutcomeFile,
}


class WordingFile(msgspec.Struct, forbid_unknown_fields=True):
    """en.yaml or cy.yaml."""

    word: str
    nodes: dict[str, dict[str, Any]]


class StepFile(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    text: str = ""


class NodeWordingFile(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    text: str = ""
    hint: str = ""
    options: dict[str, Any] = msgspec.field(default_factory=dict)
    picture: str = ""
    steps: list[StepFile] = msgspec.field(default_factory=list)
    next: list[StepFile] = msgspec.field(default_factory=list)


# msgspec works a type out when it is first read, and two threads that do so at once end the process: so, here.
for _kind in (FlowFile, QuestionFile, NoticeFile, OutcomeFile, WordingFile, NodeWordingFile):
    msgspec.json.Decoder(_kind)


class Plain(yaml.BaseLoader):
    """Reads every scalar as text and refuses a key that stands twice in one mapping."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(problem="a key has to be a word", problem_mark=key.start_mark)
            if key.value in seen:
                raise yaml.MarkedYAMLError(problem=f"{key.value} is written twice", problem_mark=key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)
