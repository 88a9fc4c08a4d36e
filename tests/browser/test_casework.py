"""From a child's report to its end, in real browsers and both languages: only its readers ever have a word of it."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.staff.referral.opening import open_referral
from tests.browser.casework import MARKS, ask, open_here, unlock, words_in
from tests.browser.desk import at_desk, logged_in
from tests.browser.reporting import Wire, answer_all, begin
from tests.browser.test_mailbox import enter, take_words
from tests.conftest import RunningSite
from tests.encodings import found_in
from tests.reporting.site import ReportingSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]
TOLD, NOTE, REPLY, WHY = MARKS


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own, which knows a police force's key."""
    with running_small_site(tmp_path_factory.mktemp("casework")) as running:
        yield running


@pytest.fixture(scope="module")
def session(office: RunningSite, chromium: Browser) -> StorageState:
    """The demo's caseworker, who holds the demo's key."""
    return logged_in(office, chromium, "caseworker")


@pytest.fixture(scope="module")
def police(office: RunningSite) -> bytes:
    """The seed of a force's key, for which two people stand."""
    seed = new_seed()
    ask(
        office,
        "insert into referral_bodykey (id, body, public_key, imported_by, imported_at, confirmed_by, confirmed_at)"
        " values (?, 'north-wales', ?, 'machine:one', '2026-11-24', 'machine:other', '2026-11-24')",
        uuid.uuid4().hex, public_key(seed),
    )  # fmt: skip
    return seed


def report(tab: Page, office: RunningSite, prefix: str) -> str:
    """Report as a child does and take the words away; return them."""
    site = ReportingSite(office, b"")
    begin(tab, site, "child", prefix)
    answer_all(tab, site, TOLD, prefix)
    tab.locator(f"form[action='{prefix}/report/send/'] button").click()
    tab.wait_for_url(f"{office.url}{prefix}/report/sent/")
    return take_words(tab)


def write(page: Page, kind: str, text: str) -> None:
    """Write a note or a reply, and see it leave its field."""
    page.locator(f"#{kind}").fill(text)
    page.locator(f"form[data-write={kind}] button[type=submit]").click()
    expect(page.locator(f"#{kind}")).to_have_value("")


def refer(page: Page, folder: Path) -> str:
    """Refer what was told in own words to the force, save the file, and return what is in it."""
    page.locator("form[data-referring]").locator("xpath=..").locator("summary").click()
    page.locator("#refer-body").select_option("north-wales")
    page.locator("#pick-02").check()
    page.locator("#refer-why").fill(WHY)
    page.locator("#refer-basis").select_option("vital-interests")
    page.locator("#refer-duty").select_option("wales-130")
    page.locator("form[data-referring] button[type=submit]").click()
    with page.expect_download() as saving:
        page.locator("a[data-save]").click()
    saving.value.save_as(folder / "referral")
    assert saving.value.suggested_filename.endswith("-north-wales.nlref")
    return (folder / "referral").read_text()


def close(page: Page) -> None:
    """Close the case as helped."""
    form = page.locator("form[action$='/close/']")
    form.locator("xpath=..").locator("summary").click()
    form.locator("select").select_option("helped")
    form.locator("button").click()


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_a_childs_report_is_taken_opened_answered_referred_and_closed(
    prefix: str, office: RunningSite, session: StorageState, police: bytes, chromium: Browser, tmp_path: Path
) -> None:
    phone = chromium.new_context(viewport={"width": 320, "height": 640})
    child = phone.new_page()
    wires = [Wire(child)]
    words = report(child, office, prefix)
    assert words_in(office.var) == []
    with at_desk(chromium, session) as page:
        wires.append(Wire(page))
        page.goto(f"{office.url}{prefix}/staff/queue/")
        unlock(page, office)
        page.locator("form[action*='/queue/take/'] button").click()
        page.wait_for_url(re.compile("/staff/cases/"))
        case = UUID(page.url.rstrip("/").rpartition("/")[2])
        open_here(page)
        page.locator("[data-parts] [data-show]").first.click()
        expect(page.locator("[data-parts] [data-words]").first).to_have_text(TOLD)
        write(page, "note", NOTE)
        write(page, "reply", REPLY)
        referral = open_referral(refer(page, tmp_path), seed=police)
        assert [part.answer for part in referral.parts] == [TOLD]
        assert (referral.why, referral.basis.code, referral.language) == (WHY, "vital-interests", prefix[1:] or "en")
        assert referral.duty.source.endswith("2014, https://www.legislation.gov.uk/anaw/2014/4")
        assert referral.duty.clock == ("i’w wirio gan y gweithredwr" if prefix else "to be checked by the operator")
        close(page)
        expect(page.locator("form[action$='/reopen/']")).to_have_count(1)
        assert "Barnacle_53" not in page.content()
    enter(child, ReportingSite(office, b""), words, prefix)
    child.locator("main form button").first.click()
    expect(child.locator("main")).to_contain_text(REPLY)
    phone.close()
    ((state, closed),) = ask(office, "select state, closed_at is not null from cases_case where id = ?", case.hex)
    assert (state, closed) == ("closed", 1)
    ((parts,),) = ask(office, "select count(*) from referral_referral where case_id = ?", case.hex)
    assert parts == 1
    sent = [request for wire in wires for request in wire.sent]
    assert [each for request in sent for each in found_in(request, MARKS)] == []
    assert words_in(office.var) == []
