"""With the database gone, whoever needs help still reads what to do, and can still leave."""

import sqlite3
import urllib.error
import urllib.parse
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

from tests.cluster import own_cluster
from tests.conftest import RunningSite, running_site
from tests.small_site import running_small_site, write_small_content

pytestmark = pytest.mark.own_server
ADDRESSES = ("/", "/cy/", "/advice/", "/help/", "/cy/help/", "/search/", "/cookies/", "/feedback/", "/health/live")
NOWHERE = ("/no-such-page/", "/cy/no-such-page/", "/pl/advice/", "/advice/none/", "/none.php")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """Keeps a redirect as the answer that it is."""

    def redirect_request(self, *_args: object) -> None:
        return None


def answer(url: str, path: str, form: dict[str, str] | None = None) -> tuple[int, bytes]:
    """Return the status and the body of an address, after sending it a form where one is given."""
    sent = urllib.parse.urlencode(form).encode() if form else None
    request = urllib.request.Request(url + path, data=sent, headers={"Origin": url})
    try:
        with urllib.request.build_opener(NoRedirect).open(request, timeout=60) as found:
            return found.status, found.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def small_content(var: Path) -> str:
    """Return a folder with two pages and all organisations."""
    folder = var / "content"
    folder.mkdir()
    return str(write_small_content(folder))


def check_published_pages_answer(site: RunningSite, before: dict[str, tuple[int, bytes]]) -> None:
    """Check that everything published answers as it did before, and that the rest fails with help on it."""
    for path in ADDRESSES:
        assert answer(site.url, path) == before[path], path
    assert answer(site.url, "/leave")[0] == 303
    assert b"tel:116123" in answer(site.url, "/help/", {"who": "young-person", "now": "yes"})[1]
    status, body = answer(site.url, "/search/", {"q": "samaritans"})
    assert (status, b"tel:116123" in body, b'value="samaritans"' in body) == (503, True, True)
    assert answer(site.url, "/cookies/choice", {"choice": "reject"})[0] == 303
    status, body = answer(site.url, "/feedback/", {"text": "What I wrote."})
    assert (status, b"What I wrote." in body) == (503, True)
    status, body = answer(site.url, "/health/ready")
    assert status == 503
    assert b"database" in body
    for nowhere in NOWHERE:
        status, body = answer(site.url, nowhere)
        assert (status, b"tel:999" in body, b"tel:08001111" in body) == (404, True, True), nowhere


def test_pages_answer_while_the_sqlite_file_is_away_and_nothing_is_lost_when_it_comes_back(tmp_path: Path) -> None:
    file, away = tmp_path / "nightlight.sqlite3", tmp_path / "away"
    with running_small_site(tmp_path) as site:
        before = {path: answer(site.url, path) for path in ADDRESSES}
        assert all(status == 200 for status, _ in before.values())
        assert answer(site.url, "/feedback/", {"text": "Said before."})[0] == 303
        file.rename(away)
        check_published_pages_answer(site, before)
        assert not file.exists()
        away.rename(file)
        assert answer(site.url, "/feedback/", {"text": "Said afterwards."})[0] == 303
        with closing(sqlite3.connect(file)) as reader:
            told = [text for (text,) in reader.execute("select text from feedback_feedback order by id")]
    assert told == ["Said before.", "Said afterwards."]


def test_pages_answer_when_postgresql_is_stopped(tmp_path: Path) -> None:
    content = small_content(tmp_path)
    with (
        own_cluster() as (server, _folder),
        running_site(tmp_path, DATABASE_URL=server.get_uri(), NIGHTLIGHT_CONTENT=content) as site,
    ):
        before = {path: answer(site.url, path) for path in ADDRESSES}
        assert all(status == 200 for status, _ in before.values())
        server.cleanup()
        check_published_pages_answer(site, before)
