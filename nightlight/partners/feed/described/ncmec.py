"""NCMEC's v2 as it is served here, described. Its documents are XML."""

from nightlight.partners.feed.bounds import FURTHEST, LARGEST_NCMEC_PAGE, LARGEST_SUBMISSION
from nightlight.partners.feed.described.pieces import TEXT, Described, in_path, operation, query, whole
from nightlight.partners.feed.ncmec import DISPUTED, KINDS, NAMESPACE, OURS
from nightlight.partners.members.rules import Scope

_XML = "application/xml"
_MOMENT: Described = {
    "type": "string",
    "pattern": "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
}
_KIND: Described = {"enum": list(KINDS), "type": "string"}
SCHEMAS: Described = {}
_SAID = (
    f'<feedbackSubmission xmlns="{NAMESPACE}"><affirmative/></feedbackSubmission>, or in its place '
    f"<negative><reasonIds><guid>{DISPUTED}</guid></reasonIds></negative>"
)


def _document(name: str, summary: str, *, scope: Scope = "pull", **other: object) -> Described:
    answers = {200: {"description": "The document.", "content": {_XML: {"schema": TEXT}}}}
    return operation(name, summary, scope=scope, security="basic", error=_XML, answers=answers, **other)  # type: ignore[arg-type]  # as operation names them


PATHS: Described = {
    "/api/ncmec/v2/status": {"get": _document("status", "Who calls")},
    "/api/ncmec/v2/members": {"get": _document("members", "Whom feedback may be from, and whose name entries have")},
    "/api/ncmec/v2/entries": {
        "get": _document(
            "entries",
            "A page of what changed between two times; the address of the next stands in it",
            parameters=[
                query("from", _MOMENT, "ISO 8601 in UTC with a Z; two minutes earlier are served."),
                query("to", _MOMENT, "ISO 8601 in UTC with a Z, not before `from`, and at most a minute ahead."),
                query("size", whole(1, LARGEST_NCMEC_PAGE), "How many entries."),
                query("start", whole(1, FURTHEST), "Of `paging/next`."),
                query("max", whole(0, FURTHEST), "Of `paging/next`."),
            ],
            refusals={400: "A time or a number makes no sense."},
        )
    },
    "/api/ncmec/v2/feedback/{kind}/reasons": {
        "get": _document(
            "reasons", "Why a member may say that an entry is wrong", scope="feedback",
            parameters=[in_path("kind", _KIND, "The type of fingerprints.")],
            refusals={404: "There is no such type of fingerprints here."},
        )
    },
    "/api/ncmec/v2/entries/{owner}/{entry}/{kind}/feedback": {
        "put": _document(
            "feedback", "What you found", scope="feedback",
            parameters=[
                in_path("owner", {"const": OURS, "type": "integer"}, "Under whom the entry stands: the operator."),
                in_path("entry", whole(0, FURTHEST), "The entry's `id`."),
                in_path("kind", _KIND, "The type of fingerprints."),
            ],
            body={"required": True, "content": {_XML: {"schema": {"type": "string", "description": _SAID}}}},
            refusals={
                400: "The body is no feedbackSubmission. Nothing was kept.",
                404: "The list has no such entry with a fingerprint of this type.",
                413: f"The body has more than {LARGEST_SUBMISSION // 1024} kB. Nothing was kept.",
            },
        )
    },
}  # fmt: skip
