"""The OpenAPI document is true: of each address and status that there is, and under what a generator makes up."""

import ast
import base64
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from django.core import signals
from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema_rs import validator_for
from schemathesis import checks
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi import checks as openapi

from nightlight.partners.feed import access, ncmec, snapshots
from nightlight.partners.feed import urls as feed_urls
from nightlight.partners.feed.described.document import DOCUMENT
from nightlight.partners.hashlist.actions import give_opinion
from nightlight.partners.members.actions import NewKey
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Signal
from nightlight.service.snapshots import Snapshots
from tests.partners.hashlist.listing import NOW, listed, pdq

HELD = [
    checks.not_a_server_error, openapi.status_code_conformance, openapi.content_type_conformance,
    openapi.response_headers_conformance, openapi.response_schema_conformance, openapi.negative_data_rejection,
    openapi.positive_data_acceptance, openapi.unsupported_method,
]  # fmt: skip
EXCUSED = {
    # That `from` is before `to` can't be said in a schema.
    "entries": openapi.positive_data_acceptance,
}
schemathesis.openapi.media_type(
    "application/xml",
    st.sampled_from(
        [
            f"<feedbackSubmission xmlns='{ncmec.NAMESPACE}'><affirmative/></feedbackSubmission>",
            f"<feedbackSubmission><negative><reasonIds><guid>{ncmec.DISPUTED}</guid></reasonIds></negative></feedbackSubmission>",
        ]
    ),
)
EXAMPLES = 12
PLAIN = {"feed-docs", "feed-openapi", "feed-ncmec-unknown"}
"""What is for everybody, and what answers where nothing is."""
_IN_DJANGOS_FORM = re.compile(r"<(?:\w+:)?(\w+)>")


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_each_address_of_the_feeds_is_described_and_no_other() -> None:
    served = {
        "/api/" + _IN_DJANGOS_FORM.sub(r"{\1}", str(each.pattern))
        for each in feed_urls.urlpatterns
        if each.name not in PLAIN
    }
    assert served == set(DOCUMENT["paths"])
    names = [operation["operationId"] for _path, _method, operation in operations()]
    assert len(names) == len(set(names))


def test_each_status_that_the_code_gives_is_described_where_it_is_given() -> None:
    folder = Path(feed_urls.__file__).parent
    always = statuses_in(folder / "access.py")
    assert {401, 403, 405, 429} <= always
    for way in ("stopncii", "ncmec"):
        described = {
            int(status)
            for path, _method, each in operations()
            if path.startswith(f"/api/{way}/")
            for status in each["responses"]
        }
        assert statuses_in(folder / "views" / f"{way}.py") <= described
    ours = {
        int(status)
        for path, _method, each in operations()
        if path.startswith("/api/list/")
        for status in each["responses"]
    }
    assert statuses_in(folder / "views" / "changes.py") | statuses_in(folder / "views" / "snapshot.py") <= ours
    for _path, _method, each in operations():
        assert always <= {int(status) for status in each["responses"]} | {400}


def statuses_in(file: Path) -> set[int]:
    """Return every number of a source that can be nothing but a status of HTTP."""
    numbers = (node.value for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Constant))
    return {each for each in numbers if type(each) is int and 200 <= each <= 599 and each not in (255, 256)}


@pytest.mark.django_db
def test_the_page_says_the_same_to_people_without_a_script_and_fetches_nothing_from_elsewhere() -> None:
    answer = Client().get("/api/docs/")
    page = answer.content.decode()
    for path, method, operation in operations():
        assert f"{method.upper()} {path}" in page
        assert operation["summary"] in page.replace("&#39;", "'")
    assert "<script" not in page
    assert set(re.findall(r'(?:href|src)="(\w+://[^"]*)', page)) == set()
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert Client().get("/api/openapi.json").json() == json.loads(json.dumps(DOCUMENT))


# ── What a generator makes up ──


@pytest.fixture
def served(
    ponds: Member, key: NewKey, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """A list with entries of all states, a snapshot, and the headers of a member that may do everything."""
    monkeypatch.setattr(access, "CALLS", access.Calls(a_minute=10**9))
    monkeypatch.setattr(snapshots, "RANGE", 8)
    settings.SNAPSHOTS = tmp_path
    ponds.authorised = True
    ponds.save()
    listed(*(pdq(number) for number in range(4)), Signal("sha256", "0" * 64))
    listed(Signal("md5", "5eed" * 8), media="video")
    give_opinion(member=ponds, value=pdq(1).value, said="confirmed", tags=["seen"], now=NOW)
    writing = Snapshots(tmp_path, b"k" * 32)
    while writing.step(now=NOW):
        pass
    basic = base64.b64encode(f"{key.id}:{key.secret}".encode()).decode()
    return {
        "Authorization": f"Basic {basic}", "Ocp-Apim-Subscription-Key": key.id, "x-functions-key": key.secret,
    }  # fmt: skip


@pytest.fixture
def site() -> Iterator[WSGIHandler]:
    """The application as a server calls it, which leaves the test's connection open, as Django's own client does."""
    for each in (signals.request_started, signals.request_finished):
        each.disconnect(close_old_connections)
    yield WSGIHandler()
    for each in (signals.request_started, signals.request_finished):
        each.connect(close_old_connections)


@pytest.mark.django_db
def test_no_request_that_a_generator_makes_up_breaks_the_contract(served: dict[str, str], site: WSGIHandler) -> None:
    schema = schemathesis.openapi.from_dict(without_keys(DOCUMENT))
    schema.app = site
    labels = set()
    for found in schema.get_all_operations():
        assert isinstance(found, Ok)
        operation = found.ok()
        labels.add(operation.label)
        modes = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
        # Nothing can be wrong with a request that says nothing.
        says = {"parameters", "requestBody"} & operation.definition.raw.keys()
        for mode in modes if says else modes[:1]:
            keep_to_the_contract(operation.as_strategy(generation_mode=mode), served)
    assert len(labels) == len(list(operations()))


def keep_to_the_contract(cases: st.SearchStrategy[Any], headers: dict[str, str]) -> None:
    """Send some cases, the same each time, and hold each answer against the document."""

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, deadline=None,
              suppress_health_check=list(HealthCheck), phases=[Phase.generate])  # fmt: skip
    @given(cases)
    def holds(case: Any) -> None:
        excused = {EXCUSED.get(case.operation.definition.raw["operationId"])}
        answer = case.call(headers=headers)
        if answer.status_code in (413, 414, 416):
            # Refused as well, which the check does not know.
            excused.add(openapi.negative_data_rejection)
        if not {each.name for each in case.operation.query}.issuperset(case.query or ()):
            # What the document does not name is passed over, and nothing is wrong with it.
            excused.add(openapi.negative_data_rejection)
        case.validate_response(answer, checks=[each for each in HELD if each not in excused])

    holds()


def without_keys(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document without what it says of keys: they are sent with each case, and not made up."""
    return document | {
        "paths": {
            path: {method: {name: each for name, each in operation.items() if name != "security"}
                   for method, operation in methods.items()}
            for path, methods in document["paths"].items()
        }
    }  # fmt: skip


@pytest.mark.django_db
def test_lines_and_manifests_are_as_described_and_without_a_key_nothing_is_served(served: dict[str, str]) -> None:
    def check(name: str, text: str | bytes) -> Any:
        found = json.loads(text)
        schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
        validator_for(schema).validate(found)
        return found

    *lines, last = Client().get("/api/list/v1/changes", headers=served).getvalue().splitlines()
    check("Last", last)
    signed = check("SignedManifest", Client().get("/api/list/v1/snapshot", headers=served).content)
    manifest = check("Manifest", signed["manifest"])
    for piece in manifest["pieces"]:
        packed = Client().get(f"/api/list/v1/snapshot/{piece['sha256']}", headers=served).getvalue()
        lines += gzip.decompress(packed).splitlines()
    assert len(lines) == 12
    for line in lines:
        check("Change", line)
    for path, method, _operation in operations():
        address = re.sub(r"{(\w+)}", lambda name: {"kind": "PDQ", "digest": "0" * 64}.get(name[1], "0"), path)
        assert Client().generic(method.upper(), address).status_code == 401, address
