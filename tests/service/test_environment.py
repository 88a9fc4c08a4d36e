"""A wrong value in the environment stops the start with the variable's name and the way out, and shows no password."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nightlight.service.environment import Environment, EnvironmentInvalid, Variable, read_environment, variables
from tests.conftest import PROJECT

WRONG = [
    ("NIGHTLIGHT_MODE", "prod", "`production`"),
    ("NIGHTLIGHT_ROLE", "editor", "`staff`"),
    ("PORT", "0", "1 to 65535"),
    ("PORT", "65536", "1 to 65535"),
    ("PORT", "-1", "1 to 65535"),
    ("PORT", "eighty", "1 to 65535"),
    ("PORT", "80.5", "1 to 65535"),
    ("NIGHTLIGHT_WORKERS", "0", "1 to 64"),
    ("NIGHTLIGHT_WORKERS", "1000", "1 to 64"),
    ("NIGHTLIGHT_PROXIES", "-1", "proxies"),
    ("NIGHTLIGHT_HOSTS", "https://advice.example.org", "without https://"),
    ("NIGHTLIGHT_HOSTS", "advice.example.org, advice.example.org/help", "without https://"),
    ("NIGHTLIGHT_HOSTS", "advice.example.org:443", "without https://"),
    ("NIGHTLIGHT_BASE_URL", "advice.example.org", "https://"),
    ("NIGHTLIGHT_BASE_URL", "ftp://advice.example.org", "https://"),
    ("NIGHTLIGHT_BASE_URL", "https://", "no host"),
    ("NIGHTLIGHT_BASE_URL", "https://advice.example.org/help", "end with the host name"),
    ("NIGHTLIGHT_BASE_URL", "https://advice.example.org:0", "1 to 65535"),
    ("NIGHTLIGHT_MAIL_FROM", "nobody", "no mail address"),
    ("NIGHTLIGHT_SECURITY_CONTACT", "security@example.org", "mailto:"),
    ("NIGHTLIGHT_SECURITY_CONTACT", "mailto:security", "no mail address"),
]
WRONG_WITH_PASSWORD = [
    ("DATABASE_URL", "mysql://nia:zebrafinch@db/nightlight", "postgres://"),
    ("DATABASE_URL", "postgres:nightlight:zebrafinch", "postgres://"),
    ("DATABASE_URL", "postgres://nia:zebrafinch@db", "no database"),
    ("DATABASE_URL", "postgres://nia:zebrafinch@db:99999/nightlight", "1 to 65535"),
    ("DATABASE_URL", "postgres://nia:zebra#finch@db/nightlight", "%23"),
    ("NIGHTLIGHT_MAIL", "http://nia:zebrafinch@mail", "smtp://"),
    ("NIGHTLIGHT_MAIL", "smtp://nia:zebrafinch@mail:0", "1 to 65535"),
    ("NIGHTLIGHT_MAIL", "smtp://nia:zebrafinch@", "no host"),
    ("NIGHTLIGHT_MAIL", "smtp://:zebrafinch@mail", "go together"),
    ("NIGHTLIGHT_MAIL", "smtp://nia:zebra?finch@mail:587", "%3F"),
]
SOUND = [
    ("DATABASE_URL", "postgres://nia:pass%23word@db.example.org:5432/nightlight"),
    ("DATABASE_URL", "postgresql://postgres:@/postgres?host=/run/postgresql"),
    ("DATABASE_URL", "postgres:///nightlight"),
    ("NIGHTLIGHT_HOSTS", "advice.example.org, cyngor.example.org, 192.0.2.1, [2001:db8::1]"),
    ("NIGHTLIGHT_BASE_URL", "https://advice.example.org:8443"),
    ("NIGHTLIGHT_MAIL", "smtps://nia:pass%40word@mail.example.org:465"),
    ("NIGHTLIGHT_MAIL", "smtp://localhost:25"),
    ("NIGHTLIGHT_MAIL_FROM", "Nightlight <nightlight@example.org>"),
    ("NIGHTLIGHT_SECURITY_CONTACT", "https://example.org/security"),
    ("NIGHTLIGHT_SECURITY_CONTACT", "mailto:security@example.org"),
    ("PORT", "65535"),
]


@pytest.mark.parametrize(("name", "text", "way_out"), WRONG + WRONG_WITH_PASSWORD)
def test_a_wrong_value_is_refused_with_its_name_and_the_way_out(name: str, text: str, way_out: str) -> None:
    with pytest.raises(EnvironmentInvalid, match=f"^{name}") as refused:
        read_environment({name: text})
    assert way_out in str(refused.value)
    assert {variable.name: variable.meaning for _, variable in variables()}[name] in str(refused.value)


@pytest.mark.parametrize(("name", "text", "_way_out"), WRONG_WITH_PASSWORD)
def test_a_refusal_shows_no_password(name: str, text: str, _way_out: str) -> None:
    with pytest.raises(EnvironmentInvalid) as refused:
        read_environment({name: text})
    assert "zebra" not in str(refused.value)


@pytest.mark.parametrize(("name", "text"), SOUND)
def test_a_sound_value_is_taken_as_it_is(name: str, text: str) -> None:
    field = next(field for field, variable in variables() if variable.name == name)
    assert str(getattr(read_environment({name: text}), field)) == text


def test_everything_that_is_secret_is_marked() -> None:
    secret = {variable.name for _, variable in variables() if variable.secret}
    assert secret == {
        "DATABASE_URL", "NIGHTLIGHT_SECRET_KEY", "NIGHTLIGHT_MAIL", "NIGHTLIGHT_PEPPER", "NIGHTLIGHT_AUDIT_KEY",
        "NIGHTLIGHT_LIST_KEY",
    }  # fmt: skip


def test_the_base_address_follows_the_port() -> None:
    assert read_environment({}).base_url == "http://localhost:8000"
    assert read_environment({"PORT": "8102"}).base_url == "http://localhost:8102"
    given = {"PORT": "8102", "NIGHTLIGHT_BASE_URL": "https://advice.example.org/"}
    assert read_environment(given).base_url == "https://advice.example.org"


def test_an_empty_variable_counts_as_not_set() -> None:
    assert read_environment({variable.name: " " for _, variable in variables()}) == Environment()


@example(text="\ud800", name=Variable("NIGHTLIGHT_OPERATOR", ""))
@given(text=st.text(alphabet=st.characters(exclude_characters="\0")), name=st.sampled_from([v for _, v in variables()]))
def test_whatever_a_variable_holds_it_is_read_or_refused_by_name(text: str, name: object) -> None:
    called = str(getattr(name, "name", ""))
    refused = ""
    try:
        found = read_environment({called: text})
    except EnvironmentInvalid as error:
        found, refused = Environment(), str(error)
    assert refused == "" or refused.startswith(called)
    assert 1 <= found.port <= 65535
    assert urlsplit(found.base_url).hostname


@pytest.mark.parametrize(
    ("changes", "named"),
    [({"PORT": "0"}, "PORT"), ({"NIGHTLIGHT_VAR": "/dev/null/var"}, "NIGHTLIGHT_VAR")],
)
def test_the_command_says_it_in_one_line(tmp_path: Path, changes: dict[str, str], named: str) -> None:
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_VAR": str(tmp_path), **changes}
    done = subprocess.run(
        [sys.executable, "-m", "nightlight", "doctor"],
        cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(f"nightlight: {named}")
    assert done.stderr.count("\n") == 1
