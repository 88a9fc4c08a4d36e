"""What the descriptions of all three ways are made of, in OpenAPI's words."""

from collections.abc import Mapping, Sequence
from typing import Any

from nightlight.foundation.pages.errors import LONGEST_ADDRESS
from nightlight.partners.hashlist.rules import STATES, TRUSTS
from nightlight.partners.members.rules import Scope
from nightlight.pure.matching.signals import KINDS, LENGTHS, MEDIA

Described = dict[str, Any]

ALWAYS = {
    401: "The key's name or its secret is wrong, or the key ended or was revoked.",
    403: "The key lacks the scope, or the operator has not finished vetting, or the membership has ended.",
    405: "The address is asked by another method; `Allow` has the one that it answers.",
    414: f"The address has more than {LONGEST_ADDRESS:,} characters.",
    429: "Too many calls: `Retry-After` says in how many seconds the next is answered.",
    503: "The database is away. `Retry-After` says when to come back.",
}
"""What every address below /api/ may answer."""
_WITH_RETRY = {429, 503}


def operation(
    name: str,
    summary: str,
    *,
    scope: Scope,
    security: str | Sequence[str],
    answers: Mapping[int, Described],
    error: str,
    refusals: Mapping[int, str] | None = None,
    parameters: Sequence[Described] = (),
    body: Described | None = None,
) -> Described:
    """Return an operation. `error` names the schema of what is wrong, or is its media type where that is not JSON."""
    said = {**ALWAYS, **(refusals or {})}
    told = {status: refusal(said[status], error, status) for status in said}
    # Several keys in one requirement are asked for together.
    needed: dict[str, list[str]] = {each: [] for each in ([security] if isinstance(security, str) else security)}
    found: Described = {
        "operationId": name,
        "summary": summary,
        "description": f"For a key with the scope `{scope}`.",
        "security": [needed],
        "responses": {str(status): each for status, each in sorted({**told, **answers}.items())},
    }
    if parameters:
        found["parameters"] = list(parameters)
    if body:
        found["requestBody"] = body
    return found


def refusal(text: str, error: str, status: int) -> Described:
    """Return an answer that says what is wrong. What the door refuses before any protocol is known is JSON."""
    form = {"application/json": {"schema": ref(error)}}
    if "/" in error:
        form = {error: {"schema": {"type": "string"}}, "application/json": {"schema": ref("Plain")}}
    elif status in (404, 413, 414, 503):
        form = {"application/json": {"schema": {"anyOf": [ref(error), ref("Plain")]}}}
    found: Described = {"description": text, "content": form}
    if status in _WITH_RETRY:
        found["headers"] = {"Retry-After": {"schema": {"type": "string", "pattern": "^[0-9]+$"}, "required": True}}
    return found


def ref(schema: str) -> Described:
    """Return a reference to one of the document's schemas."""
    return {"$ref": f"#/components/schemas/{schema}"}


def whole(least: int, most: int) -> Described:
    """Return the schema of a whole number."""
    return {"type": "integer", "minimum": least, "maximum": most}


def query(name: str, schema: Described, text: str) -> Described:
    """Return a parameter of the query, which may be left out."""
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": text}


def in_path(name: str, schema: Described, text: str) -> Described:
    """Return a part of the address."""
    return {"name": name, "in": "path", "required": True, "schema": schema, "description": text}


def hexadecimal(kind: str) -> Described:
    """Return the schema of a fingerprint's value."""
    digits = next(length for each, length in LENGTHS.items() if each == kind)
    return {"type": "string", "pattern": f"^[0-9a-f]{{{digits}}}$"}


def record(properties: Described) -> Described:
    """Return the schema of an object that we send: it has all of these and nothing else."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def taken(properties: Described, *, required: Sequence[str]) -> Described:
    """Return the schema of an object that we take: what else is in it is passed over."""
    return {"type": "object", "properties": properties, "required": list(required)}


TEXT: Described = {"type": "string"}
MOMENT: Described = {"type": "string", "format": "date-time"}
COUNT = whole(0, 2**53 - 1)
CHANGE = record({
    "kind": {"enum": list(KINDS)},
    "media": {"enum": list(MEDIA)},
    "value": {"anyOf": [hexadecimal("pdq"), hexadecimal("md5")]},
    "state": {"enum": list(STATES)},
    "trust": {"enum": list(TRUSTS)},
    "low_trust": {"type": "boolean"},
    "cursor": COUNT,
    "added": MOMENT,
    "changed": MOMENT,
})  # fmt: skip
