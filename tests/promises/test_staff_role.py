"""The staff process has a database role of its own: it does its work, and can't change what the audit says of it."""

import psycopg
import pytest

from tests.conftest import PROJECT
from tests.promises.deployed import Deployed, as_role

pytestmark = pytest.mark.own_server


@pytest.fixture(scope="module")
def database(deployed: Deployed) -> str:
    """The database with the staff's role, in which staff have done some work."""
    return deployed.staff


def test_staff_make_keys_and_write_the_audit(database: str) -> None:
    with psycopg.connect(database) as connection:
        events = connection.execute(
            "select action from audit_auditevent where action like 'keys.%' order by number"
        ).fetchall()
    assert events[:2] == [("keys.enrol",), ("keys.ceremony",)]


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
