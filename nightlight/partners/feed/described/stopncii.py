"""StopNCII's v1 as it is served here, described."""

from typing import get_args

from nightlight.partners.feed.bounds import FURTHEST, LARGEST_PAGE, LATEST, MOST_LINES
from nightlight.partners.feed.described.pieces import (
    COUNT,
    TEXT,
    Described,
    hexadecimal,
    operation,
    query,
    record,
    ref,
    taken,
    whole,
)
from nightlight.partners.feed.stopncii import LONGEST_TAG, MOST_TAGS, SIGNALS, Stating, Value
from nightlight.pure.matching.signals import LEAST_QUALITY

_KEY = ("stopncii-name", "stopncii-secret")
_TAGS: Described = {"type": "array", "items": TEXT, "maxItems": MOST_TAGS}
_TAGS_SENT: Described = {
    "type": "array",
    "items": {"type": "string", "maxLength": LONGEST_TAG, "pattern": "^[ -~]*$"},
    "description": f"The first {MOST_TAGS} are kept.",
}
SCHEMAS: Described = {
    "StopNciiError": record({"statusCode": whole(400, 599), "message": TEXT}),
    "StopNciiPage": record({
        "count": COUNT,
        "nextPageToken": {"type": ["string", "null"]},
        "nextSetTimestamp": COUNT,
        "hasMoreRecords": {"type": "boolean"},
        "hashRecords": {"type": "array", "items": ref("StopNciiRecord"), "maxItems": LARGEST_PAGE},
    }),
    "StopNciiRecord": record({
        "lastModtimestamp": COUNT,
        "signalType": {"enum": list(SIGNALS)},
        "hashValue": {"anyOf": [hexadecimal("pdq"), hexadecimal("md5")]},
        "hashStatus": {"enum": ["Active", "Withdrawn"]},
        "caseNumbers": record({}),
        "CSPFeedbacks": {
            "type": "array",
            "items": record({"source": TEXT, "feedbackValue": {"enum": list(get_args(Value))}, "tags": _TAGS}),
        },
    }),
    "StopNciiFeedbacks": taken(
        {
            "hashFeedbacks": {
                "type": "array", "maxItems": MOST_LINES,
                "items": taken(
                    {"hashValue": TEXT, "feedbackValue": {"enum": list(get_args(Value))}, "tags": _TAGS_SENT},
                    required=["hashValue", "feedbackValue"],
                ),
            },
        },
        required=["hashFeedbacks"],
    ),
    "StopNciiKept": record({"count": COUNT, "unknown": COUNT, "invalid": COUNT}),
    "StopNciiHashes": taken(
        {"hashRecords": {"type": "array", "items": ref("StopNciiSent"), "maxItems": MOST_LINES}},
        required=["hashRecords"],
    ),
    "StopNciiSent": {
        "oneOf": [
            taken(
                {
                    "signalType": {"enum": [name, f"StopNCIISignalType.{name}"]},
                    "hashValue": hexadecimal(kind),
                    "quality": {"type": "number", "minimum": LEAST_QUALITY if kind == "pdq" else 0, "maximum": 100},
                    "CSPFeedbacks": {
                        "type": "array", "maxItems": 1,
                        "items": taken(
                            {"feedbackValue": {"enum": list(get_args(Stating))}, "tags": _TAGS_SENT},
                            required=["feedbackValue"],
                        ),
                    },
                },
                required=["signalType", "hashValue"],
            )
            for name, (kind, _media) in SIGNALS.items()
        ]
    },
    "StopNciiCounted": record({"count": COUNT}),
}  # fmt: skip

_TOO_MUCH = f"The body has more than 256 kB, or more than {MOST_LINES:,} lines. Nothing was kept."


def _body(schema: str) -> Described:
    return {"required": True, "content": {"application/json": {"schema": ref(schema)}}}


def _json(text: str, schema: str) -> Described:
    return {"description": text, "content": {"application/json": {"schema": ref(schema)}}}


PATHS: Described = {
    "/api/stopncii/v1/FetchHashes": {
        "get": operation(
            "FetchHashes",
            "A page of what changed since a time, or after a token, oldest first",
            scope="pull", security=_KEY, error="StopNciiError",
            parameters=[
                query("startTimestamp", whole(0, LATEST), "Seconds since 1970, UTC."),
                query("pageSize", whole(1, LARGEST_PAGE), "800 if unsaid."),
                query("nextPageToken", whole(0, FURTHEST), "As the page before said."),
            ],
            answers={200: _json("A page.", "StopNciiPage")},
            refusals={400: "A number is none, or out of bounds."},
        ),
    },
    "/api/stopncii/v1/SubmitFeedback": {
        "post": operation(
            "SubmitFeedback",
            "What you found: PendingReview, Blocked or NotBlocked; anything else takes back what you said before",
            scope="feedback", security=_KEY, error="StopNciiError", body=_body("StopNciiFeedbacks"),
            answers={
                200: _json("How many were kept, are not on the list, or are no fingerprints.", "StopNciiKept"),
                404: _json("None of them was kept.", "StopNciiKept"),
            },
            refusals={400: "The body is no SubmitFeedback. Nothing was kept.", 413: _TOO_MUCH},
        ),
    },
    "/api/stopncii/v1/SubmitHashes": {
        "post": operation(
            "SubmitHashes",
            "For authorised bodies alone: put on the list what was assessed, or take it back; all of it, or nothing",
            scope="submit", security=_KEY, error="StopNciiError", body=_body("StopNciiHashes"),
            answers={200: _json("All of it was kept.", "StopNciiCounted")},
            refusals={400: "The body is no SubmitHashes; the message names the record. Nothing was kept.",
                      413: _TOO_MUCH},
        ),
    },
}  # fmt: skip
