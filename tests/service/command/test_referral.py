"""`nightlight keys body` and `nightlight referral open`: a body's own machine, with nothing of a site on it."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from nightlight.pure.sealing.referral import seal_referral
from nightlight.pure.sealing.referral_document import read_document
from nightlight.service.command.keys import keys
from nightlight.service.command.referral import referral
from nightlight.staff.referral.keyfiles import make_key, read_private, read_public, write_private, write_public
from tests.conftest import PROJECT
from tests.pure.sealing.referrals import DOCUMENT, PUBLIC

PASSPHRASE = "swing kingfisher lantern tea"
MADE = make_key("gwent", passphrase=PASSPHRASE)
FILE = seal_referral(DOCUMENT, to=MADE.public.public_key)


def make(folder: Path, name: str = "gwent", *, typed: str = PASSPHRASE, code: int = 0) -> str:
    done = CliRunner().invoke(keys, ["body", name, "--to", str(folder)], input=f"{typed}\n{typed}\n")
    assert done.exit_code == code, done.output
    return done.output


def opened(folder: Path, *more: str, file: str = FILE, typed: str = PASSPHRASE, code: int = 0) -> str:
    """Open a file with the key that lies beside it; return all that is said."""
    (folder / "a.nlref").write_text(file)
    (folder / "gwent.nlkey").write_text(write_private(MADE))
    arguments = ["open", str(folder / "a.nlref"), "--key", str(folder / "gwent.nlkey"), *more]
    done = CliRunner().invoke(referral, arguments, input=f"{typed}\n")
    assert done.exit_code == code, done.output
    assert PASSPHRASE not in done.output
    return done.output


def refused(folder: Path, *more: str, file: str = FILE, typed: str = PASSPHRASE) -> str:
    """Return the one line that says why a file was not opened."""
    said = opened(folder, *more, file=file, typed=typed, code=1)
    assert "siglen" not in said
    assert "password" not in said
    line = [each for each in said.splitlines() if each.startswith("Error: ")]
    assert len(line) == 1
    assert said.strip().endswith(line[0])
    return line[0]


def test_a_body_makes_a_private_file_for_its_owner_alone_and_a_public_one(tmp_path: Path) -> None:
    said = make(tmp_path)
    private, public = tmp_path / "gwent.nlkey", tmp_path / "gwent.nlpub"
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    made = read_public(public.read_bytes())
    assert read_private(private.read_bytes()).public == made
    assert f"Fingerprint: {made.fingerprint}" in said
    assert PASSPHRASE not in said + private.read_text() + public.read_text()


@pytest.mark.parametrize("there", ["gwent.nlkey", "gwent.nlpub"])
def test_a_file_that_is_there_is_never_written_over(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_text("older")
    assert "is there already" in make(tmp_path, code=1)
    assert [file.name for file in tmp_path.iterdir()] == [there]
    assert (tmp_path / there).read_text() == "older"


def test_a_link_that_leads_nowhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "gwent.nlkey").symlink_to(tmp_path / "elsewhere")
    assert "is there already" in make(tmp_path, code=1)
    assert not (tmp_path / "elsewhere").exists()


def test_a_short_passphrase_or_a_strange_name_writes_nothing(tmp_path: Path) -> None:
    assert "shorter than 16" in make(tmp_path, typed="short", code=1)
    assert "for instance" in make(tmp_path, "Heddlu Gwent", code=1)
    assert list(tmp_path.iterdir()) == []


def test_a_referral_is_printed_as_text_or_json(tmp_path: Path) -> None:
    assert "Then they\tchanged it. 🙂" in opened(tmp_path)
    said = opened(tmp_path, "--json")
    assert read_document(said[said.index("{") :].encode()) == DOCUMENT


def test_a_referral_is_written_into_a_folder_for_its_owner_alone_and_never_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "received"
    said = opened(tmp_path, "--out", str(folder))
    assert "changed it" not in said
    text, exact = (folder / f"referral-{DOCUMENT.referral}{ending}" for ending in (".txt", ".json"))
    assert "changed it" in text.read_text()
    assert read_document(exact.read_bytes()) == DOCUMENT
    assert {stat.S_IMODE(path.stat().st_mode) for path in (text, exact)} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    text.unlink()
    assert "can't be written" in refused(tmp_path, "--out", str(folder))
    assert not text.exists()


def test_what_does_not_open_is_one_line_with_the_way_out(tmp_path: Path) -> None:
    assert "Try again" in refused(tmp_path, typed="another passphrase altogether")
    other = seal_referral(DOCUMENT, to=PUBLIC)
    assert f"{tmp_path / 'gwent.nlkey'} is {MADE.public.fingerprint}. Use that key's file." in refused(
        tmp_path, file=other
    )
    assert "Ask the sender" in refused(tmp_path, file=FILE[:-10])
    assert "Ask the sender" in refused(tmp_path, file=FILE.replace(DOCUMENT.referral, "f" * 32))
    assert "end with .nlref" in refused(tmp_path, file="siglen é")
    assert "is larger than" in refused(tmp_path, file=" " * (32 * 1024 * 1024 + 1))


def test_the_public_file_in_the_private_ones_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.nlref").write_text(FILE)
    (tmp_path / "gwent.nlpub").write_text(write_public(MADE.public))
    arguments = ["open", str(tmp_path / "a.nlref"), "--key", str(tmp_path / "gwent.nlpub")]
    done = CliRunner().invoke(referral, arguments)
    assert done.exit_code == 1
    assert "public key file" in done.output


def test_json_and_a_folder_at_once_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    assert "choose one" in opened(tmp_path, "--json", "--out", str(tmp_path / "x"), code=2)


def test_both_work_where_neither_django_nor_a_database_is(tmp_path: Path) -> None:
    """As on a body's machine: Django can't even be imported, no variable of a site is set."""
    (tmp_path / "a.nlref").write_text(FILE)
    (tmp_path / "gwent.nlkey").write_text(write_private(MADE))
    without = "import sys; sys.modules['django'] = None; from nightlight.service.command.main import main; main()"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("NIGHTLIGHT", "DATABASE"))}

    def run(*arguments: str, typed: str) -> str:
        command = [sys.executable, "-W", "ignore", "-c", without, *arguments]
        done = subprocess.run(
            command, cwd=PROJECT, env=environment, input=typed, capture_output=True, text=True, start_new_session=True
        )
        assert done.returncode == 0, done.stderr
        assert PASSPHRASE not in done.stdout + done.stderr
        return done.stdout

    run("keys", "body", "kent", "--to", str(tmp_path), typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert read_public((tmp_path / "kent.nlpub").read_bytes()).name == "kent"
    said = run("referral", "open", str(tmp_path / "a.nlref"), "--key", str(tmp_path / "gwent.nlkey"), "--json",
               typed=f"{PASSPHRASE}\n")  # fmt: skip
    assert json.loads(said)["referral"] == DOCUMENT.referral
