"""What a sealed part says: the answer with the exact question, the exact words' version and the time.

Promises one way to write it, so that the browser and the server seal the same bytes for the same answer: line ends are
LF, half characters (lone surrogates) are U+FFFD. Refuses records that lack a field or hold another.
"""

import json
import re
from dataclasses import dataclass, fields
from typing import Literal

FILLER = ""
"""The node of a part that answers no question."""

_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_LINE_END = re.compile(r"\r\n?")
_SURROGATE = re.compile("[\ud800-\udfff]")


class EvidenceInvalid(ValueError):
    """These bytes are not a record of a question and its answer. The message never holds any of them."""


@dataclass(frozen=True)
class Evidence:
    """One question and its answer. `at` is UTC to the second ("2026-07-14T18:05:09Z"), by the clock of who sealed.

    `flow_version` names the exact words of the whole flow; `question` is the question as shown. Where `node` is FILLER,
    nothing was asked: question and answer are empty. Raises EvidenceInvalid.
    """

    flow: str
    flow_version: str
    language: str
    node: str
    question: str
    answer: str | list[str]
    at: str
    sealed_by: Literal["browser", "server"]

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, mended(value))
            elif field.name == "answer" and isinstance(value, list) and all(isinstance(line, str) for line in value):
                object.__setattr__(self, field.name, [mended(line) for line in value])
            else:
                raise EvidenceInvalid(f"{field.name} is of the wrong kind")
        if not _AT.fullmatch(self.at):
            raise EvidenceInvalid("at is not a time in UTC to the second")
        if self.sealed_by not in ("browser", "server"):
            raise EvidenceInvalid("sealed_by is neither browser nor server")


def to_bytes(evidence: Evidence) -> bytes:
    """Return the record as JSON: keys sorted, no spaces, nothing escaped that need not be, UTF-8."""
    return _JSON.encode(vars(evidence)).encode()


def from_bytes(written: bytes) -> Evidence:
    """Return the record that `written` holds, whatever its spacing and order of keys. Raises EvidenceInvalid."""
    try:
        found = json.loads(written.decode())
    except (ValueError, RecursionError):
        raise EvidenceInvalid("not JSON in UTF-8") from None
    if not isinstance(found, dict) or set(found) != {field.name for field in fields(Evidence)}:
        raise EvidenceInvalid("not the fields of a record")
    return Evidence(**found)


def mended(text: str) -> str:
    """Return text as it is sealed: line ends are LF, half characters U+FFFD."""
    return _SURROGATE.sub("\ufffd", _LINE_END.sub("\n", text))
