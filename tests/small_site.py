"""Two pages in English and Welsh, one of them with a Polish draft: the smallest site that has everything."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.conftest import RunningSite, running_site

CONTENT = Path(__file__).resolve().parents[1] / "content"

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
def running_small_site(var: Path, **variables: str) -> Iterator[RunningSite]:
    """Start the small site in `var`, an empty folder: a copy of one that was made from nothing once for all tests."""
    shutil.copytree(_made_once(), var, symlinks=True, dirs_exist_ok=True)
    variables["NIGHTLIGHT_CONTENT"] = str(var / "content")
    with running_site(var, ("serve", "--demo"), **variables) as site:
        yield site


@cache
def _made_once() -> Path:
    """Start the small site once, so that it has its tables, pages, logins and keys, and return its folder."""
    var = Path(tempfile.mkdtemp(prefix="nightlight-small-site-"))
    atexit.register(shutil.rmtree, var, ignore_errors=True)
    (var / "content").mkdir()
    with running_site(var, NIGHTLIGHT_CONTENT=str(write_small_content(var / "content"))):
        return var
