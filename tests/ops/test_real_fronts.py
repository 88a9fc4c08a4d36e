"""Real fronts with the configurations that ship serve a site: the right page, the way out, help when all is down.

What nginx's maps say of every cookie is for `test_nginx.py`; here is what comes back over HTTP. Only names, folders,
ports and TLS are other than in use.
"""

import http.client
import itertools
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from nightlight.foundation.pages.errors import LARGEST_FORM
from ops.caddy import trial as caddy_trial
from ops.needed import CADDIES, find_nginx, find_program
from ops.nginx import trial as nginx_trial
from tests.conftest import RunningSite, free_port, wait_until_it_answers
from tests.small_site import running_small_site

pytestmark = pytest.mark.own_server
NEUTRAL = "https://www.bbc.co.uk/weather"
# Of the moment, or of how a server sends a file.
OTHERWISE = {
    "date",
    "server",
    "connection",
    "transfer-encoding",
    "content-length",
    "etag",
    "last-modified",
    "accept-ranges",
}


@dataclass(frozen=True)
class Fronts:
    """The application; a front before it; one before nothing that answers. And the folder of all three."""

    name: str
    application: int
    front: int
    alone: int
    var: Path


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    cookies: list[str]
    body: bytes


def ask(port: int, path: str, method: str = "GET", body: bytes | None = None, /, **headers: str) -> Answer:
    """Send one request and follow no redirect."""
    asking = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    asking.request(method, path, body, {"Host": "localhost", **named})
    got = asking.getresponse()
    found = {name.lower(): value for name, value in got.getheaders() if name.lower() != "set-cookie"}
    answer = Answer(got.status, found, got.msg.get_all("Set-Cookie") or [], got.read())
    asking.close()
    return answer


@contextmanager
def nginx(folder: Path, var: Path, **ports: int) -> Iterator[int]:
    """Run nginx with what ships until the block ends; fail where it finds a fault in it."""
    folder.mkdir()
    port = free_port()
    run = nginx_trial.how_to_run(folder, nginx_trial.shipped(var, port=port, **ports))
    tried = subprocess.run([*run, "-t"], capture_output=True, text=True, check=False)
    assert tried.returncode == 0, tried.stderr
    assert "[warn]" not in tried.stderr, tried.stderr
    with running(run, folder, port):
        yield port


@contextmanager
def caddy(folder: Path, var: Path, **ports: int) -> Iterator[int]:
    """Run Caddy with what ships until the block ends; fail where it finds a fault in it."""
    folder.mkdir()
    port = free_port()
    run, environment = caddy_trial.how_to_run(folder, caddy_trial.shipped(var, port=port, **ports))
    with running(run, folder, port, environment):
        yield port


@contextmanager
def running(run: list[str], folder: Path, port: int, environment: dict[str, str] | None = None) -> Iterator[None]:
    """Run a front until the block ends; fail with what it says where it does not start."""
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(run, stdout=log, stderr=log, env=environment)
        try:
            wait_until_it_answers(f"http://127.0.0.1:{port}/static/none", process, folder / "log")
            yield
        finally:
            process.terminate()
            process.wait(timeout=60)


KINDS: dict[str, Callable[..., AbstractContextManager[int]]] = {"nginx": nginx, "caddy": caddy}


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site that really runs, with the pages that its worker wrote as it started."""
    with running_small_site(tmp_path_factory.mktemp("behind-a-front"), NIGHTLIGHT_NEUTRAL_SITE=NEUTRAL) as site:
        yield site


@pytest.fixture(scope="module", params=KINDS)
def fronts(request: pytest.FixtureRequest, small_site: RunningSite) -> Iterator[Fronts]:
    """The site behind a front, and the same files behind a front that is alone."""
    name, var = request.param, small_site.var
    assert find_nginx(), "this needs an nginx: sudo apt-get install --yes nginx-light"
    assert find_program(CADDIES), "this needs a Caddy: sudo apt-get install --yes caddy"
    with ExitStack() as running:
        port = int(small_site.url.rpartition(":")[2])
        before = running.enter_context(KINDS[name](var / f"{name}-before", var, public=port, staff=port))
        alone = running.enter_context(KINDS[name](var / f"{name}-alone", var, public=free_port(), staff=free_port()))
        yield Fronts(name, port, before, alone, var)


def test_a_page_from_a_front_is_the_applications_page(fronts: Fronts) -> None:
    for path, sent in (
        ("/", {}),
        ("/cy/advice/", {}),
        ("/help/", {"Accept_Encoding": "gzip"}),
        ("/", {"Cookie": "consent=1..1700000000"}),
        ("/cy/help/", {"Sec_GPC": "1"}),
        ("/?cookies=saved", {"Cookie": "a=b; consent=1..1700000000"}),
        ("/?cookies=failed", {}),
        ("/", {"Cookie": "consent=1.m.1700000000"}),
        ("/", {"Cookie": "consent=<script>; left=11"}),
    ):
        theirs, ours = ask(fronts.front, path, **sent), ask(fronts.application, path, **sent)
        assert theirs.status == ours.status == 200, (path, sent)
        assert theirs.body == ours.body, (path, sent)
        assert (theirs.cookies, ours.cookies) == ([], [])
        assert shared(theirs) == shared(ours), (path, sent)
        assert theirs.headers["cache-control"] == "no-store"


def test_a_front_shows_each_page_in_the_form_that_the_application_shows(fronts: Fronts) -> None:
    cookies = (
        "",
        "left=11",
        "xleft=1",
        "consent=1..1700000000",
        "a=b; consent=1.m.1700000000",
        "consent=2..1700000000",
        "consent=1..17",
        "consent=1.m.1700000000x",
        "consents=1..1700000000",
    )
    queries = ("", "?cookies=saved", "?a=1&cookies=failed", "?xcookies=saved", "?cookies=savedx")
    for cookie, query, opted_out in itertools.product(cookies, queries, ({}, {"Sec_GPC": "1"})):
        sent = opted_out | ({"Cookie": cookie} if cookie else {})
        theirs, ours = (ask(port, f"/advice/{query}", **sent) for port in (fronts.front, fronts.application))
        assert (theirs.status, theirs.body) == (ours.status, ours.body), (cookie, query, opted_out)


def shared(answer: Answer) -> dict[str, str]:
    """Return the headers that do not depend on who serves a file."""
    return {name: value.lower() for name, value in answer.headers.items() if name not in OTHERWISE}


def test_baked_pages_come_from_files_compressed_beforehand_and_whole_each_time(fronts: Fronts) -> None:
    pages = fronts.var / "baked/current/pages/ask"
    packed = ask(fronts.alone, "/advice/", Accept_Encoding="gzip")
    assert (packed.status, packed.headers["content-encoding"]) == (200, "gzip")
    assert packed.body == (pages / "advice/index.html.gz").read_bytes()
    # Nothing is kept, so nothing is asked for again: the bar of cookies in another state has the same time.
    again = ask(fronts.alone, "/advice/", If_Modified_Since="Fri, 01 Jan 2100 00:00:00 GMT", If_None_Match="*")
    assert (again.status, again.body) == (200, (pages / "advice/index.html").read_bytes())
    assert "etag" not in again.headers
    head = ask(fronts.alone, "/advice/", "HEAD")
    assert (head.status, head.body) == (200, b"")
    style = next((fronts.var / "static/styles").glob("site.*css"))
    served = ask(fronts.alone, f"/static/styles/{style.name}")
    assert (served.status, served.body) == (200, style.read_bytes())
    assert served.headers["content-type"].startswith("text/css")
    assert "immutable" in served.headers["cache-control"]


def test_whoever_left_finds_the_site_shut(fronts: Fronts) -> None:
    for port in (fronts.front, fronts.alone):
        for path in ("/", "/cy/help/", "/advice/?cookies=saved", "/nowhere"):
            answer = ask(port, path, Cookie="consent=1..1700000000; left=1")
            assert (answer.status, answer.headers["location"]) == (303, NEUTRAL)


def test_leaving_needs_no_application(fronts: Fronts) -> None:
    led = ask(fronts.front, "/leave", Cookie="visit=x")
    for cookie in ("visit=x", "sessionid=x; visit=x"):
        alone = ask(fronts.alone, "/leave", Cookie=cookie)
        assert (alone.status, alone.headers["location"]) == (led.status, led.headers["location"]) == (303, NEUTRAL)
        for name in ("cache-control", "clear-site-data", "referrer-policy"):
            assert alone.headers[name] == led.headers[name], name
        assert [each.split("; Path")[0] for each in alone.cookies] == ["left=1; Max-Age=60", "visit=; Max-Age=0"]
        assert all("HttpOnly" in each and "Secure" in each for each in alone.cookies)


@pytest.mark.parametrize(("prefix", "language"), [("", "en"), ("/cy", "cy")])
def test_when_nothing_answers_there_is_help_in_the_language_of_the_address(
    fronts: Fronts, prefix: str, language: str
) -> None:
    assert ask(fronts.front, f"{prefix}/nowhere/").status == 404
    assert ask(fronts.alone, f"{prefix}/nowhere/").headers["content-language"] == language
    too_large = b"x" * (300 * 1024)
    for answer, status in (
        (ask(fronts.alone, f"{prefix}/nowhere/"), 503),
        (ask(fronts.alone, f"{prefix}/feedback/", "POST", b"useful=yes"), 503),
        (ask(fronts.alone, f"{prefix}/staff/"), 503),
        (ask(fronts.alone, f"{prefix}/feedback/", "POST", too_large), 413),
        (ask(fronts.front, f"{prefix}/feedback/", "POST", too_large), 413),
        (ask(fronts.front, f"{prefix}/feedback/", "POST", b"text=" + b"x" * (LARGEST_FORM + 1)), 413),
    ):
        assert answer.status == status
        assert f'<html lang="{language}"'.encode() in answer.body
        assert b"tel:999" in answer.body
        assert b"tel:08001111" in answer.body
        assert answer.headers["cache-control"] == "no-store"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert ask(fronts.front, f"/.errors/{language}/503.html").status == 404
