"""Keeps nightlight/locale in step with the templates and the code, by Babel.

Usage: translations.py extract|compile|check. `check` fails where a text is missing from a catalogue or
has no Welsh.
"""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
LOCALE = PROJECT / "nightlight" / "locale"
PYBABEL = str(PROJECT / ".venv" / "bin" / "pybabel")


def main(what: str) -> None:
    """Do one of the three things."""
    {"extract": extract, "compile": compile_catalogues, "check": check}[what]()


def extract() -> None:
    """Collect every text into the template and bring each language's catalogue up to date."""
    template = str(PROJECT / "build" / "django.pot")
    run("extract", "-F", "babel.cfg", "--no-location", "--sort-output", "-k", "_lazy",
        "-k", "gettext_lazy", "-k", "pgettext_lazy:1c,2", "-o", template, "nightlight")  # fmt: skip
    run("update", "-D", "django", "-i", template, "-d", str(LOCALE), "--no-fuzzy-matching",
        "--ignore-obsolete", "--ignore-pot-creation-date")  # fmt: skip


def compile_catalogues() -> None:
    """Compile each catalogue to the form that Django reads."""
    run("compile", "-D", "django", "-d", str(LOCALE))


def check() -> None:
    """Fail where `extract` would change something, or where a Welsh text is missing."""
    from babel.messages.pofile import read_po

    before = {path: path.read_text() for path in LOCALE.rglob("*.po")}
    extract()
    after = {path: path.read_text() for path in LOCALE.rglob("*.po")}
    for path, text in before.items():
        path.write_text(text)
    if before != after:
        sys.exit("Translations: the catalogues are out of step. Run: .venv/bin/python ops/translations.py extract")
    with (LOCALE / "cy" / "LC_MESSAGES" / "django.po").open() as file:
        missing = [message.id for message in read_po(file) if message.id and not message.string]
    if missing:
        sys.exit("Translations: no Welsh for:\n" + "\n".join(f"  {text}" for text in missing))


def run(*command: str) -> None:
    """Run pybabel, which finds ops/template_tags.py by the path; stop if it fails."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT / "ops")}
    if subprocess.run([PYBABEL, "--quiet", *command], cwd=PROJECT, env=environment, check=False).returncode:
        sys.exit(f"pybabel {command[0]} failed")


if __name__ == "__main__":
    main(sys.argv[1])
