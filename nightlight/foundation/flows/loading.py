"""Reads content/flows/<name>/: flow.yaml with the routes, en.yaml and cy.yaml with the words.

Promises frozen values, read once a process, in the order of the files. Refuses what it does not know
with FlowInvalid, which names the file, the node and the option. Whether the flow makes sense is said
by pure.questions.checking.
"""

import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
import yaml
from django.conf import settings

from nightlight.foundation.flows import files
from nightlight.foundation.pages.pictures import PICTURES
from nightlight.pure.questions.flow import (
    LANGUAGES,
    Flow,
    Node,
    NodeWording,
    Notice,
    Option,
    Outcome,
    Question,
    Step,
    Wording,
)

T = TypeVar("T")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ROUTES = "flow.yaml"


class FlowInvalid(Exception):
    """A flow's file cannot be used; the message names the file, the place and what is expected."""


def flow_names(folder: Path | None = None) -> list[str]:
    """Return the names of all flows in `folder` (the site's own by default)."""
    return sorted(file.parent.name for file in _folder(folder).glob(f"*/{_ROUTES}"))


def load_flow(name: str, folder: Path | None = None) -> Flow:
    """Return the flow `name`. Raises FlowInvalid."""
    return _load(name, folder)[0]


def load_wording(name: str, language: str, folder: Path | None = None) -> Wording:
    """Return the words of a flow in a language, English for one that does not ship. Raises FlowInvalid."""
    wordings = load_wordings(name, folder)
    return wordings.get(language) or wordings["en"]


def load_wordings(name: str, folder: Path | None = None) -> Mapping[str, Wording]:
    """Return the words of a flow in every language. Raises FlowInvalid."""
    return _load(name, folder)[1]


def _folder(folder: Path | None) -> Path:
    return folder or Path(settings.CONTENT) / "flows"


def _load(name: str, folder: Path | None) -> tuple[Flow, Mapping[str, Wording]]:
    return _read(name, folder, settings.CONTENT)


@lru_cache(maxsize=64)
def _read(name: str, given: Path | None, _content: Path) -> tuple[Flow, Mapping[str, Wording]]:
    """Read one flow's files; the first reading counts for as long as the process lives."""
    _check_key(_folder(given), "the flow's name", name)
    folder = _folder(given) / name
    names = [_ROUTES, *(f"{language}.yaml" for language in LANGUAGES)]
    try:
        raw = {name: (folder / name).read_bytes() for name in names}
    except OSError as error:
        raise FlowInvalid(f"{error.filename}: cannot be read. A flow needs {', '.join(names)}.") from None
    version = hashlib.sha256(b"".join(raw[name] for name in names)).hexdigest()[:12]
    flow = _flow(folder / _ROUTES, raw[_ROUTES], version)
    wordings = {language: _wording(folder, language, raw[f"{language}.yaml"]) for language in LANGUAGES}
    return flow, MappingProxyType(wordings)


def _flow(file: Path, raw: bytes, version: str) -> Flow:
    given = _convert(str(file), _parse(file, raw), files.FlowFile)
    nodes: dict[str, Node] = {}
    for key, node in given.nodes.items():
        place = f"{file}, node {key}"
        _check_key(place, "its key", key)
        nodes[key] = _node(place, key, node)
    return Flow(file.parent.name, given.kind, given.start, MappingProxyType(nodes), version)


def _node(place: str, key: str, data: dict[str, Any]) -> Node:
    kind = str(data.get("type"))
    if kind not in files.NODE_FILES:
        raise FlowInvalid(f"{place}: type {kind!r} is none of {', '.join(files.NODE_FILES)}. {_README}")
    given = _convert(place, data, files.NODE_FILES[kind])
    match given:
        case files.NoticeFile():
            return Notice(key, given.then)
        case files.OutcomeFile():
            return Outcome(key, given.audience, tuple(given.organisations), tuple(given.doors))
    return Question(
        key=key, kind=given.kind, options=_options(place, given.options), then=given.then or None,
        sensitive=given.sensitive, skippable=given.skippable, fact=given.fact, limit=given.limit,
    )  # fmt: skip


def _options(place: str, given: dict[str, Any] | list[Any]) -> tuple[Option, ...]:
    """Return the options of a question: a list of keys, or keys with where each leads (nothing: to `then`)."""
    routes = given.items() if isinstance(given, dict) else [(key, "") for key in given]
    for key, to in routes:
        _check_key(f"{place}, option {key}", "its key", key)
        if not isinstance(to, str):
            raise FlowInvalid(f"{place}, option {key}: needs the key of the node that it leads to. {_README}")
    return tuple(Option(key, to or None) for key, to in routes)


def _wording(folder: Path, language: str, raw: bytes) -> Wording:
    file = folder / f"{language}.yaml"
    given = _convert(str(file), _parse(file, raw), files.WordingFile)
    nodes = {key: _node_wording(f"{file}, node {key}", data) for key, data in given.nodes.items()}
    return Wording(language, given.word, MappingProxyType(nodes))


def _node_wording(place: str, data: dict[str, Any]) -> NodeWording:
    given = _convert(place, data, files.NodeWordingFile)
    if given.picture and given.picture not in PICTURES:
        raise FlowInvalid(f"{place}: picture {given.picture!r} is none of {', '.join(PICTURES)}.")
    options = {key: _convert(f"{place}, option {key}", text, str).strip() for key, text in given.options.items()}
    return NodeWording(
        title=given.title.strip(), text=given.text.strip(), hint=given.hint.strip(), picture=given.picture,
        options=MappingProxyType(options), steps=_steps(given.steps), next=_steps(given.next),
    )  # fmt: skip


def _steps(given: list[files.StepFile]) -> tuple[Step, ...]:
    return tuple(Step(step.title.strip(), step.text.strip()) for step in given)


_README = "The format is described in content/README.md."


def _check_key(place: object, what: str, key: object) -> None:
    if not (isinstance(key, str) and _NAME.fullmatch(key)):
        raise FlowInvalid(f"{place}: {what} {key!r} is not small letters, numbers and hyphens. {_README}")


def _convert(place: str, data: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(data, kind, strict=False)
    except msgspec.ValidationError as error:
        raise FlowInvalid(f"{place}: {error}. {_README}") from None


def _parse(file: Path, raw: bytes) -> object:
    try:
        return yaml.load(raw, Loader=files.Plain)  # noqa: S506  # it makes texts, lists and mappings only
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise FlowInvalid(f"{file}: {' '.join(str(error).split())}. {_README}") from None
