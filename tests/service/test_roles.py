"""Each role's process starts, and answers its own addresses alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

# One process a role, since settings are read once; in it, what granian does: import the application and call it.
ASK = """
import json, sys
from wsgiref.util import setup_testing_defaults
from nightlight.service.wsgi import application
found = {}
for path in json.loads(sys.argv[1]):
    environ = {"PATH_INFO": path, "HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    body = b"".join(application(environ, lambda status, headers: found.__setitem__(path, [int(status[:3])])))
    found[path].append(b"tel:999" in body)
print(json.dumps(found))
"""


def answers(var: Path, role: str, *paths: str) -> dict[str, list[object]]:
    """Return, for each path, the status that a role's process gives and whether 999 stands on the page."""
    environment = {**os.environ, "NIGHTLIGHT_MODE": "test", "NIGHTLIGHT_VAR": str(var), "NIGHTLIGHT_ROLE": role,
                   "DATABASE_URL": ""}  # fmt: skip
    command = [sys.executable, "-c", ASK, json.dumps(paths)]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]  # what ASK prints


@pytest.mark.parametrize(
    ("role", "own", "not_its_own"),
    [
        ("staff", {"/health/live": 200, "/account/login/": 200, "/cy/account/login/": 200, "/editor/": 302,
                   "/leave": 303}, ("/help/", "/feedback/", "/cookies/", "/report/")),
        ("public", {"/health/live": 200, "/feedback/": 200, "/cy/cookies/": 200, "/leave": 303},
         ("/editor/", "/account/login/", "/cy/account/login/")),
    ],
)  # fmt: skip
def test_a_process_starts_and_answers_its_own_addresses_alone(
    tmp_path: Path, role: str, own: dict[str, int], not_its_own: tuple[str, ...]
) -> None:
    found = answers(tmp_path, role, *own, *not_its_own)
    assert {path: found[path][0] for path in own} == own
    # Without tables a public address that is not found asks the database for a redirect: an error page either way.
    assert all(found[path][0] in (404, 503) and found[path][1] for path in not_its_own), found


def test_the_partners_process_answers_programs_alone_and_has_no_key_to_sign_or_open_anything_with(
    tmp_path: Path,
) -> None:
    others = ("/", "/help/", "/editor/", "/staff/", "/account/login/", "/report/", "/remove/", "/mailbox/")
    found = answers(tmp_path, "partners", "/api/docs/", "/api/openapi.json", "/health/live", "/api/none", *others)
    assert [found[path][0] for path in ("/api/docs/", "/api/openapi.json", "/health/live")] == [200, 200, 200]
    assert {found[path][0] for path in ("/api/none", *others)} == {404}
    # In a demo a process makes for itself the secrets that it has.
    assert {"audit-key", "list-key", "pepper"}.isdisjoint(each.name for each in tmp_path.iterdir())
