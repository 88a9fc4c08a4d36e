"""A thief of the whole disk finds no word that was planted in a sensitive field, by any path, in any usual encoding.

The disk is the site's whole folder: database, its log of changes, baked pages, caches, files of every kind, the log of
all processes; and with it the environment and the command line of every process.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from nightlight.reporting.intake.journeys import JOURNEYS
from tests.browser.reporting import MARKS, answer_all, begin
from tests.encodings import found_in
from tests.promises.test_database_gone import answer
from tests.reporting.mailbox.over_site import answers_in, reply_to
from tests.reporting.over_http import Sender, UnexpectedAnswer, value_of, words_on
from tests.reporting.site import ReportingSite, reporting_site

pytestmark = [pytest.mark.browser, pytest.mark.own_server]
WORDS = " ".join(MARKS)
AGENT = "Quaggabrowser/7"
FROM = "198.51.100.77"
CONTROL = "wombatpouch"
"""What is said in feedback is kept in the clear, as its page says: a search that misses it finds nothing at all."""


@dataclass(frozen=True)
class Kept:
    """A piece of what a thief finds."""

    where: str
    held: bytes


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, neutral_site: str) -> Iterator[ReportingSite]:
    with reporting_site(tmp_path_factory.mktemp("reporting"), neutral_site) as running:
        yield running


@pytest.fixture(scope="module")
def phrase(site: ReportingSite) -> str:
    """Take a return phrase, read a reply, answer it; return the phrase."""
    before = set(site.cases())
    sender = Sender(WORDS, journey="adult", port=port_of(site), headers=told_headers())
    sender.fill_in()
    sender.send()
    (case,) = set(site.cases()) - before
    words = words_on(sender.ask("POST", "/report/words/", {"after": ""}).body)
    reply_to(site, case, WORDS)
    sender.ask("POST", "/mailbox/open/", {"phrase": " ".join(words)})
    sender.ask("POST", "/mailbox/read/", {})
    page = sender.ask("GET", "/mailbox/messages/").body
    assert MARKS[0] in page
    sender.ask("POST", "/mailbox/write/", {"answer": WORDS, "place": value_of("place", page)})
    assert answers_in(site, case) == [f"server: {WORDS}"]
    return " ".join(words)


@pytest.fixture(scope="module")
def kept(site: ReportingSite, chromium: Browser, phrase: str) -> list[Kept]:
    """Report by every path, leave drafts behind, and return everything that is kept afterwards."""
    for journey in JOURNEYS:
        sender = Sender(WORDS, journey=journey, port=port_of(site), headers=told_headers())
        sender.fill_in()
        sender.send()
        draft = Sender(WORDS, journey=journey, port=port_of(site), headers=told_headers())
        draft.fill_in()
    left = Sender(WORDS, port=port_of(site), headers=told_headers())
    left.fill_in()
    left.ask("GET", "/leave")
    too_long = Sender(WORDS * 2000, journey="adult", port=port_of(site), headers=told_headers())
    with pytest.raises(UnexpectedAnswer, match="422"):
        too_long.fill_in()
    for finished in (True, False):
        context = chromium.new_context(user_agent=AGENT, extra_http_headers={"X-Forwarded-For": FROM})
        tab = context.new_page()
        begin(tab, site)
        answer_all(tab, site, WORDS)
        if finished:
            tab.click("text=Send the report")
            expect(tab.locator("h1")).to_have_text("We have your report")
        context.close()
    assert answer(site.url, "/feedback/", {"text": CONTROL})[0] == 303
    return list(everything(site.site.var))


def port_of(site: ReportingSite) -> int:
    return int(site.url.rpartition(":")[2])


def told_headers() -> dict[str, str]:
    return {"User-Agent": AGENT, "X-Forwarded-For": FROM}


def everything(var: Path) -> Iterator[Kept]:
    """Yield every file under `var`, and what the system tells of every process that works on it."""
    for file in sorted(var.rglob("*")):
        if file.is_file() and not file.is_symlink():
            yield Kept(str(file.relative_to(var)), file.read_bytes())
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes()
            if str(var).encode() in environment:
                yield Kept("the environment of a process", environment)
                yield Kept("the command line of a process", (process / "cmdline").read_bytes())
        except OSError:
            continue


def found(kept: list[Kept], words: list[str]) -> set[tuple[str, str, str]]:
    return {(each.where, word, way) for each in kept for word, way in found_in(each.held, words)}


def test_the_search_would_find_a_word_that_is_kept(kept: list[Kept]) -> None:
    assert {where for where, _word, _way in found(kept, [CONTROL])} & {"nightlight.sqlite3", "nightlight.sqlite3-wal"}
    assert {"serve.log", "the environment of a process"} <= {each.where for each in kept}


def test_no_answer_of_any_report_or_draft_is_on_the_disk(kept: list[Kept], site: ReportingSite) -> None:
    assert len(site.cases()) == len(JOURNEYS) + 2
    assert len(site.ask("select id from visits_visit")) >= len(JOURNEYS) + 2
    assert found(kept, MARKS) == set()


def test_no_return_phrase_is_on_the_disk(kept: list[Kept], phrase: str) -> None:
    assert len(phrase.split()) == 6
    written = [phrase, phrase.replace(" ", "-"), phrase.replace(" ", ""), " ".join(phrase.split()[:3])]
    assert found(kept, written) == set()


def test_nothing_on_the_disk_tells_who_reported(kept: list[Kept]) -> None:
    assert found(kept, [AGENT, FROM]) == set()
