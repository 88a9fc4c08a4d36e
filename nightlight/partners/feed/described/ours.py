"""Our own way, described."""

from nightlight.partners.feed.bounds import FURTHEST, MOST_CHANGES
from nightlight.partners.feed.described.pieces import (
    CHANGE,
    COUNT,
    MOMENT,
    TEXT,
    Described,
    in_path,
    operation,
    query,
    record,
    ref,
    whole,
)
from nightlight.pure.matching.snapshots import FORMAT

_DIGEST: Described = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_BYTES: Described = {"application/gzip": {"schema": {"type": "string", "contentEncoding": "gzip"}}}
_TAG: Described = {"ETag": {"schema": TEXT, "required": True}}
SCHEMAS: Described = {
    "Change": CHANGE,
    "Last": record({"cursor": COUNT, "more": {"type": "boolean"}}),
    "Refusal": record({"status": whole(400, 599), "message": TEXT}),
    "SignedManifest": record({"manifest": TEXT, "public_key": TEXT, "signature": TEXT}),
    "Manifest": record({
        "format": {"const": FORMAT},
        "self_reported": {"type": "boolean"},
        "made_at": MOMENT,
        "cursor": COUNT,
        "entries": COUNT,
        "pieces": {"type": "array", "items": ref("Piece")},
    }),
    "Piece": record({
        "sha256": _DIGEST, "size": COUNT, "unpacked": COUNT, "entries": COUNT, "first": COUNT, "last": COUNT,
    }),
}  # fmt: skip

PATHS: Described = {
    "/api/list/v1/changes": {
        "get": operation(
            "changes",
            "What changed after a cursor, oldest first: a line of JSON (Change) each, then a last one (Last)",
            scope="pull", security="basic", error="Refusal",
            parameters=[
                query("after", whole(0, FURTHEST), "The cursor of the last line that you kept; 0 if unsaid."),
                query("limit", whole(1, MOST_CHANGES), "How many changes at most; 10,000 if unsaid."),
            ],
            answers={200: {"description": "Lines.", "content": {"application/x-ndjson": {"schema": TEXT}}}},
            refusals={
                400: "A number is none, or out of bounds.",
                409: "The cursor is ahead of the list: it is of another one. Begin again from 0.",
            },
        ),
    },
    "/api/list/v1/snapshot": {
        "get": operation(
            "snapshot",
            "The signed manifest of the newest snapshot: its text is a Manifest",
            scope="pull", security="basic", error="Refusal",
            answers={
                200: {"description": "Signed.", "content": {"application/json": {"schema": ref("SignedManifest")}}}
            },
            refusals={404: "There is no snapshot: ask for changes."},
        ),
    },
    "/api/list/v1/snapshot/{digest}": {
        "get": operation(
            "piece",
            "A piece of a snapshot: gzip over lines (Change), or a range of its bytes",
            scope="pull", security="basic", error="Refusal",
            parameters=[
                in_path("digest", _DIGEST, "The piece's `sha256`, of a manifest of the last two days."),
                {
                    "name": "Range", "in": "header", "required": False, "description": "Where to go on from.",
                    "schema": {"type": "string", "pattern": "^bytes=[0-9]{1,15}-$"},
                },
            ],
            answers={
                200: {"description": "The whole piece.", "content": _BYTES, "headers": _TAG},
                206: {"description": "The bytes that were asked for.", "content": _BYTES, "headers": _TAG},
                304: {"description": "You have it already, by `If-None-Match`.", "headers": _TAG},
            },
            refusals={
                404: "No snapshot has a piece of this name any more: ask for the manifest.",
                416: "The range begins after the end of the piece.",
            },
        ),
    },
}  # fmt: skip
