"""Numbers in a browser: nothing is too wide for a phone, axe finds nothing, and the policy blocks no chart."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.casework import MARKS, ask, tell, unlock
from tests.browser.desk import WIDTHS, at_desk, logged_in, look
from tests.browser.reporting import Wire
from tests.browser.test_queue import arrive
from tests.conftest import RunningSite
from tests.encodings import found_in
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]

# Words of a chart that run over its edges or over a bar, as the browser draws them, in units of the chart.
CUT = """[...document.querySelectorAll("main svg")].flatMap(chart =>
  [...chart.querySelectorAll("text")].filter(words => {
  const {x, y, width, height} = words.getBBox(), {width: whole, height: all} = chart.viewBox.baseVal;
  const isOn = bar => { const b = bar.getBBox();
    return x < b.x + b.width && b.x < x + width && y < b.y + b.height && b.y < y + height; };
  return x < 0 || y < 0 || x + width > whole || y + height > all || [...chart.querySelectorAll("rect")].some(isOn);
}).map(words => words.textContent))"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own, with three cases."""
    with running_small_site(tmp_path_factory.mktemp("numbers")) as running:
        for hours in (2, 3, 4):
            arrive(running, hours=hours)
        yield running


@pytest.fixture(scope="module")
def lead(office: RunningSite, chromium: Browser) -> Iterator[Page]:
    with at_desk(chromium, logged_in(office, chromium, "lead")) as page:
        yield page


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_a_lead_finds_charts_and_tables_at_every_width(lead: Page, office: RunningSite, prefix: str) -> None:
    lead.goto(f"{office.url}{prefix}/staff/numbers/")
    assert lead.locator("main table:visible").count() == 11
    bar = lead.locator("rect.nl-numbers__bar").first
    assert bar.evaluate("each => getComputedStyle(each).fill") != "rgb(0, 0, 0)"
    assert lead.locator("main svg text").count() > 7
    for width in WIDTHS:
        lead.set_viewport_size({"width": width, "height": 900})
        assert lead.evaluate(CUT) == []
    assert look(lead) == []


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_the_public_page_of_a_new_site_says_that_there_is_nothing_yet(
    office: RunningSite, chromium: Browser, prefix: str
) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(f"{office.url}{prefix}/about/numbers/")
    assert page.locator("main h2").count() == 2
    assert page.locator("main table").count() == 0
    assert look(page) == []
    context.close()


@pytest.fixture(scope="module")
def keyholder(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RunningSite, Page]]:
    """A lead who holds the demo's key, on a site with two children's reports and one part that nobody can open."""
    with running_small_site(tmp_path_factory.mktemp("journeys")) as site:
        told = [tell(site), tell(site)]
        ((person,),) = ask(site, "select id from auth_user where username = 'demo-caseworker'")
        ((group,),) = ask(site, "select id from auth_group where name = 'lead'")
        ask(site, "insert into auth_user_groups (user_id, group_id) values (?, ?)", person, group)
        ask(site, "update cases_part set blob = zeroblob(2165) where case_id = ? and name = '01'", told[1].case.hex)
        with at_desk(chromium, logged_in(site, chromium, "caseworker")) as page:
            yield site, page


def test_a_lead_counts_by_who_reported_and_no_word_is_shown_or_sent(keyholder: tuple[RunningSite, Page]) -> None:
    site, page = keyholder
    wire = Wire(page)
    page.goto(f"{site.url}/staff/numbers/")
    part = page.locator("[data-journeys]")
    expect(part.locator("[data-count]")).to_be_hidden()
    unlock(page, site)
    part.locator("[data-count]").click()
    expect(part.locator("[data-said]")).to_have_text("Counted: 2.")
    counts = {"received/child": "1", "received/": "1", "received/adult": "0", "half-answered/child": "–",
              "week-11/child": "1", "week-11/all": "2", "open-11/all": "2", "open-10/all": "0",
              "state-assigned/child": "1"}  # fmt: skip
    assert {each: part.locator(f"[data-cell='{each}']").inner_text() for each in counts} == counts
    for key in ("week-11/all", "state-assigned/all"):
        assert part.locator(f"rect[data-bar='{key}']").evaluate("each => each.getBoundingClientRect().width") > 100
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(CUT) == []
    assert look(page) == []
    assert [mark for mark in MARKS if mark in page.content()] == []
    page.keyboard.press("Escape")
    expect(part.locator("[data-counts]")).to_be_hidden()
    assert part.locator("[data-cell='received/child']").inner_text() != "1"
    assert [each for request in wire.sent for each in found_in(request, MARKS)] == []


def test_cases_of_several_pieces_are_counted_by_all_that_came_of_them(keyholder: tuple[RunningSite, Page]) -> None:
    """One child's case stands for five, in two pieces; one whose part does not open is in each piece."""
    site, page = keyholder
    closed = {"closed": 11, "outcome": "helped"}
    pieces: dict[str, list[dict[str, object]]] = {
        "": [{"answered": 7, "opened": 1}, {"answered": 2, "was_overdue": True, "is_overdue": True}],
        "f" * 32: [
            closed,
            closed | {"answered": 3},
            closed | {"outcome": "referred", "week": 0},
            {"week": -4, "was_overdue": True, "answered": 900},
        ],
    }
    asked: list[str] = []
    both: list[dict[str, object]] = []

    def give(route: Route) -> None:
        if not both:
            both.extend(sorted(route.fetch().json()["cases"], key=lambda case: len(set(str(case["blob"])))))
        shut, child = both
        asked.append(list(pieces)[len(asked)])
        changed = [child | change for change in pieces[asked[-1]]]
        assert asked[-1] in (route.request.post_data or "")
        route.fulfill(json={"cases": [shut, *changed], "next": "" if len(asked) > 1 else "f" * 32})

    page.route("**/journeys/", give)
    page.goto(f"{site.url}/staff/numbers/")
    unlock(page, site)
    page.locator("[data-count]").click()
    expect(page.locator("[data-journeys] [data-said]")).to_have_text("Counted: 8.")
    page.unroute("**/journeys/")
    assert asked == list(pieces)
    counts = {"received": 5, "now": 3, "overdue": 1, "ever": 1, "opened": 1, "answered": 3, "outcome-helped": 2,
              "outcome-referred": 1, "week-0": 1, "week-11": 4, "open-0": 2, "open-10": 2, "open-11": 3,
              "half-opened": "1 h", "half-answered": "3 h", "most-answered": "7 h"}  # fmt: skip
    found = {each: page.locator(f"[data-cell='{each}/child']").inner_text() for each in counts}
    assert found == {each: str(count) for each, count in counts.items()}
    assert page.locator("[data-cell='received/']").inner_text() == "2"
    assert page.locator("[data-cell='open-0/all']").inner_text() == "2"


def test_what_cannot_be_reached_is_said_and_counted_again(keyholder: tuple[RunningSite, Page]) -> None:
    site, page = keyholder
    page.goto(f"{site.url}/staff/numbers/")
    unlock(page, site)
    page.route("**/journeys/", lambda route: route.abort())
    page.locator("[data-count]").click()
    expect(page.locator("[data-journeys] [data-said]")).to_contain_text("could not be reached")
    page.unroute("**/journeys/")
    page.locator("[data-count]").click()
    expect(page.locator("[data-journeys] [data-said]")).to_have_text("Counted: 2.")
