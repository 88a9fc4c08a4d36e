"""What members may ask of this site, as an OpenAPI 3.1 document. A test holds it against the addresses and statuses."""

from nightlight.partners.feed.described import ncmec, ours, stopncii
from nightlight.partners.feed.described.pieces import TEXT, Described, record, whole

WAYS = (("Our own", ours.PATHS), ("As for StopNCII, v1", stopncii.PATHS), ("As for NCMEC, v2", ncmec.PATHS))
"""The three ways, in the order in which the page shows them."""

DOCUMENT: Described = {
    "openapi": "3.1.0",
    "info": {
        "title": "The list",
        "version": "1",
        "description": "Fingerprints of pictures and videos that a young person under 18 asked to have blocked. For "
        "vetted members: the operator gives a key, whose name and secret are asked for each time.",
    },
    "paths": {
        path: {method: each | {"tags": [way]} for method, each in operations.items()}
        for way, paths in WAYS
        for path, operations in paths.items()
    },
    "tags": [{"name": way} for way, _paths in WAYS],
    "components": {
        "securitySchemes": {
            "basic": {"type": "http", "scheme": "basic", "description": "The key's name and its secret."},
            "stopncii-name": {"type": "apiKey", "in": "header", "name": "Ocp-Apim-Subscription-Key"},
            "stopncii-secret": {"type": "apiKey", "in": "header", "name": "x-functions-key"},
        },
        "schemas": {
            **ours.SCHEMAS,
            **stopncii.SCHEMAS,
            "Plain": record({"statusCode": whole(400, 599), "message": TEXT}),
        },
    },
}
