"""`nightlight exhibit verify`: on the machine of a court's expert, with nothing of the site."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.conf import settings

from nightlight.foundation.audit.heads import public_key_of, sign_head, write_head
from nightlight.foundation.audit.queries import current_head
from nightlight.foundation.audit.rules import Head
from nightlight.service.command.exhibit import exhibit as commands
from nightlight.staff.record.actions import take_extract
from tests.staff.exhibits.making import NOTE, WORDS, exhibit, told
from tests.staff.queue.making import NOON

pytestmark = pytest.mark.django_db
PROJECT = Path(__file__).parents[3]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "ABC-123.nlexhibit"
    made.write_text("".join(f"{line}\n" for line in exhibit(told())))
    return made


def run(*arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(commands, ["verify", *arguments])
    assert done.exit_code == code, done.output
    return done.output


def key() -> str:
    return base64.b64encode(public_key_of(settings.AUDIT_KEY)).decode()


def test_an_expert_with_the_file_the_key_and_the_record_sees_that_it_holds(file: Path, tmp_path: Path) -> None:
    record, heads = tmp_path / "record.jsonl", tmp_path / "heads"
    heads.write_text(write_head(sign_head(current_head(), at=NOON, key=settings.AUDIT_KEY)) + "\n")
    record.write_text("".join(take_extract(first=1, last=1_000, by="account:9")))
    said = run(str(file), "--public-key", key(), "--record", str(record), "--head", str(heads))
    assert said.count("HOLDS") == 7
    assert WORDS["01"] in said
    assert "agrees with the ends that were given away before (1)" in said
    heads.write_text(write_head(sign_head(Head(1, "ab" * 32), at=NOON, key=settings.AUDIT_KEY)) + "\n")
    assert "FAILS" in run(str(file), "--public-key", key(), "--record", str(record), "--head", str(heads), code=1)


def test_without_them_it_says_what_it_could_not_check(file: Path) -> None:
    said = run(str(file))
    assert said.count("NOT CHECKED") == 2
    assert key() in said.replace("\n", "")


def test_line_ends_that_mail_has_changed_are_no_change(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
    assert "FAILS" not in run(str(file), "--public-key", key())


def test_a_changed_file_ends_with_an_error_and_says_what_fails(file: Path) -> None:
    file.write_text(file.read_text().replace("Cardiff", "Swansea"))
    said = run(str(file), "--json", code=1)
    found = json.loads(said)
    assert [each["question"] for each in found["findings"] if each["verdict"] == "fails"] == ["exhibit"]


def test_a_folder_gets_everything_and_the_screen_no_word_of_the_case(file: Path, tmp_path: Path) -> None:
    said = run(str(file), "--out", str(tmp_path / "out"))
    assert not [word for word in (*WORDS.values(), NOTE) if word in said]
    text, machine = sorted((tmp_path / "out").iterdir(), key=lambda each: each.suffix, reverse=True)
    assert (text.suffix, machine.suffix) == (".txt", ".json")
    assert WORDS["01"] in text.read_text()
    assert text.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        (["--json", "--out", "x"], "choose one of them", 2),
        (["--public-key", "zebra"], "--public-key is 32 bytes", 2),
        (["--public-key", "AAAA"], "--public-key is 32 bytes", 2),
        (["--head", "{file}"], "--head needs --public-key", 2),
        (["--record", "{file}"], "no extract of a record: its first line", 1),
        (["--public-key", "{key}", "--head", "{file}"], "a head is not a signed head", 1),
    ],
)
def test_what_is_wrong_is_one_line_with_the_way_out(file: Path, arguments: list[str], said: str, code: int) -> None:
    given = [each.format(file=file, key=key()) for each in arguments]
    assert said in " ".join(run(str(file), *given, code=code).split())


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "photo.bin"
    other.write_bytes(b"\xff\xd8\xff")
    assert "is not text" in run(str(other), code=1)
    other.write_text("hello")
    assert "Ask whoever gave it" in run(str(other), code=1)


def test_it_works_where_neither_django_nor_a_database_is(file: Path) -> None:
    without = "import sys; sys.modules['django'] = None; from nightlight.service.command.main import main; main()"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("NIGHTLIGHT", "DATABASE"))}
    command = [sys.executable, "-W", "ignore", "-c", without, "exhibit", "verify", str(file), "--json"]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["holds"] is True
