"""Two pages in English and Welsh, one of them with a Polish draft: the smallest site that has everything."""

import datetime
import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nightlight.service.static import fingerprint
from tests.conftest import RunningSite, running_site
from tests.forked import SERVED
from tests.tables import PROJECT, kept

CONTENT = PROJECT / "content"

ENGLISH = """
kind: {kind}
audience: everyone
reading_age: 9
word: Start
title: {title}
summary: You can get help.
owner: Content team
reviewed_on: 2026-11-24
review_due: 2027-05-24
body:
  - key: hello
    type: text
    text: |
      Hello [there](page:advice) and [999](tel:999).

      - one
      - **two**
  - {{key: doors, type: doors, doors: [{{title: Go on, page: advice, picture: child}}]}}
"""
WELSH = """
language: {language}
word: Dechrau
title: {title}
summary: Mae help ar gael.
body:
  hello:
    text: |
      Helo [yno](page:advice) a [999](tel:999).

      - un
      - **dau**
  doors: {{title: "", doors: [{{title: Ymlaen}}]}}
"""


def write_small_site(folder: Path) -> Path:
    """Write the content files into `folder` and return it."""
    for path, kind in (("home", "home"), ("advice", "advice")):
        (folder / path).mkdir()
        (folder / path / "en.yaml").write_text(ENGLISH.format(kind=kind, title=f"The page {path}"))
        (folder / path / "cy.yaml").write_text(WELSH.format(language="cy", title=f"Y dudalen {path}"))
    (folder / "advice" / "pl.yaml").write_text(WELSH.format(language="pl", title="Strona"))
    return folder


def write_small_content(folder: Path) -> Path:
    """Write a whole content folder with the small site's pages, the real organisations, words and flows; return it."""
    (folder / "pages").mkdir()
    write_small_site(folder / "pages")
    for name in ("organisations", "search", "flows", "bodies"):
        shutil.copytree(CONTENT / name, folder / name)
    for name in ("replies.yaml", "duties.yaml"):
        shutil.copy(CONTENT / name, folder / name)
    return folder


@contextmanager
def running_small_site(var: Path, *, application: str = SERVED, **variables: str) -> Iterator[RunningSite]:
    """Start the small site in `var`, an empty folder: a copy of one that was made from nothing once for all tests.

    It is served with the worker beside it, as in use: a copy has the logins and keys that a demo would look for. The
    application may be tests.recorded's, which writes down what reaches it.
    """
    _copy_small_site(var)
    variables["NIGHTLIGHT_CONTENT"] = str(var / "content")
    with running_site(var, (), forked=application, **variables) as site:
        yield site


def _copy_small_site(to: Path) -> None:
    """Copy a small site that has its tables, pages, logins and keys into `to`; start one where none was kept."""
    with kept("small-site", version(), _make_small_site) as made:
        shutil.copytree(made, to, symlinks=True, dirs_exist_ok=True)


def _make_small_site(folder: Path) -> Path:
    var = folder / "var"
    (var / "content").mkdir(parents=True)
    with running_site(var, NIGHTLIGHT_CONTENT=str(write_small_content(var / "content"))):
        return var


def version() -> str:
    """Return a name for what a site of the tests is made of, and for the day: dates stand on its pages."""
    made_of = [*(PROJECT / "nightlight").rglob("*"), *CONTENT.rglob("*"), PROJECT / "requirements/run.txt"]
    made_of += [Path(__file__), PROJECT / "tests/conftest.py", PROJECT / "tests/tables.py"]
    digest = hashlib.sha256(f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d} {fingerprint()}".encode())
    for file in sorted(made_of):
        if file.is_file() and file.suffix != ".pyc":
            digest.update(f"{file} ".encode() + file.read_bytes())
    return digest.hexdigest()[:16]
