"""Nightlight on PostgreSQL as docs/how-to/deploy.md sets it up: an owner of the tables, and a role for each process."""

import os
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.cluster import own_cluster
from tests.collected import copy_static_files
from tests.conftest import PROJECT, RunningSite, running_site
from tests.small_site import write_small_content

ROLES = ("owner", "staff", "public", "partners")
CEREMONY = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "nightlight.service.settings"
import django
django.setup()
from tests.foundation.keys.browser import browser_of, ceremony
browser_of("nia")
ceremony()
"""


@dataclass(frozen=True)
class Deployed:
    """A running public process; the database's address with each role, and with all rights.

    `cluster` is the folder in which the database server keeps everything.
    """

    site: RunningSite
    public: str
    staff: str
    partners: str
    superuser: str
    cluster: Path


@contextmanager
def deploy(var: Path) -> Iterator[Deployed]:
    """Seed as owner, let both roles in by the scripts that ship, bake and hold the ceremony as staff, serve."""
    content = var / "content"
    content.mkdir()
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_VAR": str(var),
                   "NIGHTLIGHT_CONTENT": str(write_small_content(content))}  # fmt: skip

    def run(database: str, *command: str) -> None:
        given = environment | {"DATABASE_URL": database}
        subprocess.run([sys.executable, *command], cwd=PROJECT, env=given, check=True)

    with own_cluster() as (server, cluster):
        superuser = server.get_uri()
        owner, staff, public, partners = (as_role(superuser, f"nightlight_{role}:a") for role in ROLES)
        for role in ROLES:
            server.psql(f"create role nightlight_{role} login password 'a'")
        server.psql("grant create, usage on schema public to nightlight_owner")
        run(owner, "-m", "nightlight", "seed")
        for role in ROLES[1:]:
            server.psql((PROJECT / f"ops/postgresql/{role}-role.sql").read_text())
        copy_static_files(var / "static")
        run(staff, "-m", "nightlight", "bake")
        run(staff, "-c", CEREMONY)
        variables = {"DATABASE_URL": public, "NIGHTLIGHT_CONTENT": environment["NIGHTLIGHT_CONTENT"]}
        with running_site(var, ("serve", "--role", "public"), **variables) as site:
            yield Deployed(site, public, staff, partners, superuser, cluster)


def as_role(uri: str, login: str) -> str:
    """Return a database's address with another login."""
    parts = urllib.parse.urlsplit(uri)
    return parts._replace(netloc=f"{login}@{parts.netloc.rpartition('@')[2]}").geturl()
