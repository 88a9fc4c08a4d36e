"""A site with cases in it whose parts really open with the demo's key, and a caseworker's hands in the browser."""

import datetime
import json
import sqlite3
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from playwright.sync_api import Locator, Page, expect

from nightlight.pure.sealing.evidence import FILLER, Evidence, to_bytes
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.rules import audit_subject
from tests.conftest import RunningSite
from tests.encodings import found_in

MARKS = ["zebrafinch", "Lantern_77", "Barnacle_53", "Teapot_91"]
"""Words that nothing but an answer, a note or a reply holds."""

ANSWERS: dict[str, str | list[str]] = {
    "danger": "no",
    "happened": MARKS[0],
    "names": [MARKS[1], "another"],
    "meeting": "planned",
    "demand": "",
}
"""What a child has told: coarse and sensitive answers, by question; an empty one was left out."""


@dataclass(frozen=True)
class Told:
    """A case, and the seed of the mailbox that its reporter has."""

    case: UUID
    seed: bytes


def ask(site: RunningSite, question: str, *given: object) -> list[tuple[object, ...]]:
    """Return what the site's database answers."""
    with closing(sqlite3.connect(site.var / "nightlight.sqlite3", timeout=30)) as connection:
        found: list[tuple[object, ...]] = connection.execute(question, given).fetchall()
        connection.commit()
    return found


def tell(site: RunningSite, *, to: str = "demo-caseworker", band: str = "high") -> Told:
    """Store a case that somebody has, as a child's browser would have sealed it."""
    case, seed = uuid.uuid4(), new_seed()
    hour = datetime.datetime.now(datetime.UTC).replace(minute=0, second=0, microsecond=0, tzinfo=None)
    ((person,),) = ask(site, "select id from auth_user where username = ?", to)
    ask(
        site,
        "insert into cases_case (id, hour, queue, band, state, assignee_id, due_at, size, language, nation)"
        " values (?, ?, 'reports', ?, 'assigned', ?, ?, 'small', 'en', 'wales')",
        case.hex, str(hour), band, person, str(hour + datetime.timedelta(hours=3)),
    )  # fmt: skip
    ask(
        site, "insert into mailbox_mailbox (id, case_id, lookup, public_key) values (?, ?, ?, ?)",
        uuid.uuid4().hex, case.hex, seed, public_key(seed),
    )  # fmt: skip
    for place, (node, answer) in enumerate(ANSWERS.items(), start=1):
        add_part(site, case, f"{place:02}", sealed(site, case, f"{place:02}", node, answer))
    add_part(site, case, "20", sealed(site, case, "20", FILLER, ""))
    return Told(case, seed)


def arrive(site: RunningSite, case: UUID) -> None:
    """Let the site's worker hear that a case has arrived."""
    ask(site, "insert into cases_arrival (\"case\", part) values (?, '')", case.hex)


def wait_for_the_record(page: Page, site: RunningSite, case: UUID) -> None:
    """Go on once the worker has chained all that has arrived of a case."""
    while ask(site, 'select 1 from cases_arrival where "case" = ?', case.hex):
        page.wait_for_timeout(100)


def add_part(site: RunningSite, case: UUID, name: str, blob: bytes) -> None:
    """Store a sealed part."""
    hour = datetime.datetime.now(datetime.UTC).replace(minute=0, second=0, microsecond=0, tzinfo=None)
    ask(site, "insert into cases_part (case_id, name, blob, hour) values (?, ?, ?, ?)", case.hex, name, blob, str(hour))


def sealed(site: RunningSite, case: UUID, part: str, node: str, answer: str | list[str]) -> bytes:
    """Return an answer of the child's questions, sealed to the site's epoch."""
    ((number, key),) = ask(site, "select number, public_key from keys_teamepoch where ended_at is null")
    assert isinstance(number, int)
    assert isinstance(key, bytes)
    question = "" if node == FILLER else f"The question {node}\nand its hint"
    evidence = Evidence(
        flow="report-child", flow_version="1", language="en", node=node, question=question,
        answer=answer, at="2026-11-24T12:20:33Z", sealed_by="browser",
    )  # fmt: skip
    binding = Binding(purpose="report", team=TEAM, epoch=number, case=case.hex, part=part)
    return seal(to_bytes(evidence), to=key, binding=binding)


def unlock(page: Page, site: RunningSite) -> None:
    """Unlock the demo caseworker's key from the bar."""
    page.locator("[data-lock-button]").click()
    page.locator("#unlock-passphrase").fill(json.loads((site.var / "demo-keys.json").read_text())["passphrase"])
    page.locator("dialog button[type=submit]").click()
    expect(page.locator("dialog")).to_be_hidden()


def go_to(page: Page, site: RunningSite, case: UUID, prefix: str = "") -> None:
    """Go to a case as a whole page, which locks."""
    page.goto(f"{site.url}{prefix}/staff/cases/{case}/")


def open_here(page: Page) -> None:
    """Open the case that the page shows."""
    page.locator("[data-begin-reading]").click()
    expect(page.locator("[data-told]")).to_be_focused()


def said(page: Page) -> str:
    """Return what the page has told last."""
    return page.locator("[data-said]").first.inner_text()


def part(page: Page, node: str) -> Locator:
    """Return what a question's answer stands in."""
    return page.locator("[data-parts] > li", has_text=f"The question {node}")


def show(page: Page, node: str) -> Locator:
    """Ask for the words of a part and return them."""
    part(page, node).locator("[data-show]").click()
    words = part(page, node).locator("[data-words]")
    expect(words).to_be_visible()
    return words


def write(page: Page, kind: str, text: str) -> None:
    """Write a note or a reply and send it."""
    page.locator(f"#{kind}").fill(text)
    page.locator(f"form[data-write={kind}] button[type=submit]").click()


def events(office: RunningSite, case: UUID) -> list[str]:
    """Return what the audit says of a case, in order."""
    asked = "select action from audit_auditevent where subject = ? order by number"
    return [str(action) for (action,) in ask(office, asked, audit_subject(case))]


def words_in(folder: Path) -> list[tuple[str, str, str]]:
    """Return which marks stand anywhere in the files of a site."""
    return [
        (file.name, *each)
        for file in folder.rglob("*")
        if file.is_file()
        for each in found_in(file.read_bytes(), MARKS)
    ]
