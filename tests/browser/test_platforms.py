"""Who takes the list, and the list, in a browser: on a phone, by the keyboard, in both languages."""

import datetime
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.casework import ask
from tests.browser.desk import at_desk, logged_in, look
from tests.conftest import RunningSite
from tests.partners.hashlist.listing import pdq
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own with one entry that two platforms dispute, and one that was taken off."""
    with running_small_site(tmp_path_factory.mktemp("platforms")) as running:
        now = str(datetime.datetime.now(datetime.UTC).replace(tzinfo=None))
        for number, state, why, decision in ((1, "disputed", "", ""), (2, "withdrawn", "decided", "remove")):
            ask(
                running,
                "insert into hashlist_entry (id, kind, value, media, state, why, trust, low_trust, harmless, decision,"
                " decided_at, added_at, changed_at, cursor)"
                " values (?, 'pdq', ?, 'image', ?, ?, 'platform-match', 1, 0, ?, ?, ?, ?, ?)",
                number, pdq(number).value, state, why, decision, now if decision else None, now, now, number,
            )  # fmt: skip
        for code in ("one", "two"):
            ask(
                running,
                "insert into members_member (code, name, authorised, takes_self_reported, proposed_by, proposed_at,"
                " confirmed_by, confirmed_at) values (?, ?, 1, 0, 'account:1', ?, 'account:2', ?)",
                code, code.title(), now, now,
            )  # fmt: skip
            ask(
                running,
                "insert into hashlist_opinion (entry_id, member_id, said, tags, at)"
                " select 1, id, 'disputed', '[]', ? from members_member where code = ?",
                now, code,
            )  # fmt: skip
        ask(running, "insert into hashlist_head (id, cursor, changed_at) values (1, 2, ?)", now)
        yield running


@pytest.fixture(scope="module")
def lead(office: RunningSite, chromium: Browser) -> StorageState:
    return logged_in(office, chromium, "lead")


@pytest.mark.parametrize(("prefix", "code"), [("", "ponds"), ("/cy", "pyllau")])
def test_a_lead_proposes_a_platform_and_makes_a_key_that_the_browser_shows_once(
    prefix: str, code: str, office: RunningSite, lead: StorageState, chromium: Browser
) -> None:
    with at_desk(chromium, lead) as page:
        page.goto(f"{office.url}{prefix}/staff/platforms/")
        assert look(page) == []
        page.locator("main form button").press("Enter")
        page.locator("#id_name").fill("Ponds and a very long name of a company limited by guarantee")
        page.locator("#id_code").fill(code)
        for choice in ("#id_authorised_0", "#id_takes_self_reported_1"):
            page.locator(choice).press("Space")
        page.locator("main form button").press("Enter")
        page.wait_for_url(f"**/staff/platforms/{code}/")
        assert look(page) == []
        page.locator("#id_scopes_0").press("Space")
        page.locator("#id_days").select_option("30")
        page.locator("form[action$='/key/'] button").press("Enter")
        expect(page.locator("main dd.nl-keys__print")).to_have_count(3)
        secret = page.locator("main dd.nl-keys__print").nth(1).inner_text()
        assert len(secret) == 43
        assert look(page) == []
        # Loading it again neither shows it again nor makes another.
        page.reload()
        page.wait_for_url(f"**/staff/platforms/{code}/")
        expect(page.locator(".nl-platforms__mark")).to_have_count(1)
        open_all(page)
        assert look(page) == []
        page.go_back()
        page.wait_for_url("**/staff/platforms/**")
        expect(page.locator("main[aria-busy=true]")).to_have_count(0)
        assert secret not in page.content()
        kept = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
        assert secret not in kept


@pytest.mark.parametrize(("prefix", "table", "chosen"), [("", "disputed", "keep"), ("/cy", "removed", "")])
def test_the_list_fits_a_phone_and_is_decided_on_without_scripts(
    prefix: str, table: str, chosen: str, office: RunningSite, lead: StorageState, chromium: Browser
) -> None:
    with at_desk(chromium, lead) as page:
        page.goto(f"{office.url}{prefix}/staff/list/")
        assert look(page) == []
        open_all(page)
        page.locator("form[action*='/harmless/'] button").press("Enter")
        assert look(page) == []
    context = chromium.new_context(storage_state=lead, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{office.url}{prefix}/staff/list/")
    entry = page.locator(f"[aria-labelledby={table}] tbody tr")
    entry.locator("summary").click()
    if chosen:
        entry.locator("select[name=decision]").select_option(chosen)
    entry.locator("select[name=grounds]").select_option("platforms")
    entry.locator("button").click()
    expect(entry).to_have_count(0)
    context.close()


def open_all(page: Page) -> None:
    """Open whatever is folded."""
    for summary in page.locator("main summary").all():
        summary.press("Enter")


def test_what_members_may_ask_for_can_be_read_on_a_phone_and_axe_finds_nothing(
    office: RunningSite, chromium: Browser
) -> None:
    page = chromium.new_page(bypass_csp=True)
    page.goto(f"{office.url}/api/docs/")
    assert page.locator("article").count() > 5
    assert look(page) == []
    page.close()
