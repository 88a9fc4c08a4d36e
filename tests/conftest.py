"""What every test may use: a seeded site that really runs, and a real Chromium to visit it."""

import os
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.collected import copy_static_files
from tests.tables import copy_postgresql_tables, copy_sqlite_tables

PROJECT = Path(__file__).resolve().parents[1]
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # The headless shell alone knows this: without it, its words are wider than those that people see.
    "--font-render-hinting=none",
]

# How fast an example runs says nothing about the code; a busy machine must not fail a test. The suite tries the same
# examples each time, so that what turns it red is the change at hand; `--hypothesis-profile exploring` looks further.
_UNTIMED = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("repeatable", _UNTIMED, derandomize=True)
hypothesis.settings.register_profile("exploring", _UNTIMED, max_examples=2000)
hypothesis.settings.load_profile("repeatable")
expect.set_options(timeout=60_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--only-database", action="store_true", help="Run only what asks a database: the rest sees no other one."
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, with --only-database, every test that pytest-django lets at no database."""
    if not config.getoption("--only-database"):
        return
    asking = [item for item in items if asks_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if not asks_database(item)])
    items[:] = asking


def asks_database(item: pytest.Item) -> bool:
    """Return whether a test may ask the database: any other that tries fails, whichever database it is."""
    wanted = {"db", "transactional_db", "django_db_setup"}
    return item.get_closest_marker("django_db") is not None or bool(wanted & set(getattr(item, "fixturenames", ())))


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """The test database is there when Django looks for it: a copy, renewed for every run by the fixture below."""
    return True


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """Put a copy of the tables where Django looks for its test database."""
    from django.db import connection

    configured = connection.settings_dict
    if connection.vendor == "sqlite":
        copy_sqlite_tables(Path(configured["TEST"]["NAME"]))
    else:
        copy_postgresql_tables(os.environ["DATABASE_URL"], f"test_{configured['NAME']}")


@pytest.fixture(autouse=True, scope="session")
def registered_cookies_alone() -> Iterator[None]:
    """Let no answer to any test's client set a cookie that the cookies page does not name."""
    from django.test.client import ClientHandler

    from nightlight.public.consent.registry import COOKIES

    answer, registered = ClientHandler.__call__, {cookie.name for cookie in COOKIES}

    def answer_with_registered_cookies(handler: ClientHandler, environ: dict[str, Any]) -> Any:
        found = answer(handler, environ)
        # One that is deleted may be of an earlier release.
        kept = {name for name, cookie in found.cookies.items() if cookie["max-age"] != 0}
        assert kept <= registered, f"{environ['PATH_INFO']} sets a cookie that is not in the registry"
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClientHandler, "__call__", answer_with_registered_cookies)
        yield


@pytest.fixture(autouse=True)
def in_english() -> None:
    """Begin every test in English, whatever language the request of the one before was answered in."""
    from django.utils import translation

    translation.activate("en")


@dataclass(frozen=True)
class RunningSite:
    """A seeded Nightlight in a process of its own, as `nightlight serve --demo` starts it."""

    url: str
    var: Path


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Weather(BaseHTTPRequestHandler):
    """The neutral site of the tests: one harmless page for every address."""

    def do_GET(self) -> None:
        body = b"<!doctype html><title>Weather</title><p>Sunny spells"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture(scope="session")
def neutral_site() -> Iterator[str]:
    """Where quick exit leads in the tests: a real site on another origin."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Weather)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@contextmanager
def running_site(
    var: Path,
    arguments: tuple[str, ...] = ("serve", "--demo"),
    *,
    forked: str = "",
    **variables: str,
) -> Iterator[RunningSite]:
    """Start the site, seeded unless `arguments` say otherwise, on a port of its own; stop it when the block ends.

    `forked` is what tests/forked.py is given instead: an application, which it serves with the worker beside it, and
    `bake` behind it where pages have to be written anew.
    """
    port = free_port()
    environment = {
        **os.environ,
        "NIGHTLIGHT_VAR": str(var),
        "DATABASE_URL": "",
        "PORT": str(port),
        "NIGHTLIGHT_BASE_URL": f"http://localhost:{port}",
        "NIGHTLIGHT_MODE": "demo",
        # A worker takes seconds to start, and one answers a test as well as two.
        "NIGHTLIGHT_WORKERS": "1",
        # What serves has to find the tests' own modules, too.
        "PYTHONPATH": str(PROJECT),
        **variables,
    }
    if not environment["DATABASE_URL"] and not (var / "nightlight.sqlite3").exists():
        copy_sqlite_tables(var / "nightlight.sqlite3")
    if not (var / "static").exists():
        copy_static_files(var / "static")
    with (var / "serve.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", *(("tests.forked", *forked.split()) if forked else ("nightlight", *arguments))],
            cwd=PROJECT, env=environment, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        url = f"http://127.0.0.1:{port}"
        try:
            wait_until_it_answers(url, process, var / "serve.log")
            yield RunningSite(url, var)
        finally:
            process.terminate()
            process.wait(timeout=60)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, neutral_site: str) -> Iterator[RunningSite]:
    """The seeded site on SQLite, shared by all tests that only read it; stopped after the last."""
    from tests.whole_site import running_whole_site

    variables = {"NIGHTLIGHT_NEUTRAL_SITE": neutral_site, "NIGHTLIGHT_WORKERS": "2"}
    with running_whole_site(tmp_path_factory.mktemp("site") / "var", **variables) as running:
        yield running


def wait_until_it_answers(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    """Return as soon as the site answers; fail with its log when it ended or takes far too long."""
    for _ in range(3000):
        if process.poll() is not None:
            pytest.fail(f"the site ended with {process.returncode}:\n{log.read_text()}")
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            try:
                process.wait(timeout=0.2)
            except subprocess.TimeoutExpired:
                continue
    pytest.fail(f"the site did not answer:\n{log.read_text()}")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real Chromium, back/forward cache on (Playwright turns it off by default), or its headless shell, without."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("NIGHTLIGHT_CHROMIUM", "/usr/bin/chromium"),
            args=CHROMIUM_FLAGS,
            ignore_default_args=["--disable-back-forward-cache"],
        )
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser profile of its own."""
    context = chromium.new_context()
    yield context
    context.close()


@pytest.fixture(scope="module")
def small_site_in_database(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """The small site, seeded once for a module's tests inside a transaction that is undone after the last."""
    from django.db import transaction

    from nightlight.public.advice.seeding import seed_pages
    from tests.small_site import write_small_site

    with django_db_blocker.unblock(), transaction.atomic():
        seed_pages(write_small_site(tmp_path_factory.mktemp("content")))
        yield
        transaction.set_rollback(True)


@pytest.fixture
def small_site(
    small_site_in_database: None, db: None, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A small seeded site inside the test's own database; returns the folder that its bakes go to.

    It is baked in one state of the cookie banner: all four are the same work again for a test that asks of none.
    """
    from nightlight.service import bake

    monkeypatch.setattr(bake, "STATES", bake.STATES[:1])
    settings.BAKED = tmp_path / "baked"
    return Path(settings.BAKED)
