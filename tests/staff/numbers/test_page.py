"""The page is for leads: a table for each figure, a chart beside it that nobody needs, and no name."""

import pytest
from bs4 import BeautifulSoup

from tests.cast import at_work
from tests.staff.queue.making import had_by, hand

pytestmark = pytest.mark.django_db


def page(prefix: str = "") -> BeautifulSoup:
    answer = at_work("lead").get(f"{prefix}/staff/numbers/")
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def test_each_chart_has_its_table_and_is_hidden_from_whoever_listens() -> None:
    had_by(hand("nia"))
    for place in page().select("main .nl-numbers"):
        (chart,) = place.select("figure[aria-hidden=true] svg[aria-hidden=true]")
        labels = [row.get_text(strip=True) for row in place.select("tbody th")]
        assert [each.get_text(strip=True) for each in chart.select(".nl-numbers__label")] == labels != []
        cells = [row.select("td") for row in place.select("tbody tr")]
        values = [each.get_text(strip=True) for each in chart.select(".nl-numbers__value")]
        if keys := [each["data-bar"] for each in chart.select("[data-bar]")]:
            columns = zip(*([cell["data-cell"] for cell in row] for row in cells), strict=True)
            assert tuple(keys) in columns
            assert keys == [each["data-value"] for each in chart.select("[data-value]")]
        else:
            columns = zip(*([cell.get_text().removesuffix(" h") for cell in row] for row in cells), strict=True)
            assert tuple(values) in columns


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_seven_tables_are_by_urgency_the_same_by_journey_and_four_by_week_each_with_a_chart_and_no_style_or_script(
    prefix: str,
) -> None:
    main = page(prefix).select("main")[0]
    assert len(main.select("table:not([data-journeys] *)")) == len(main.select("svg:not([data-journeys] *)")) == 11
    assert len(main.select("[data-journeys] table")) == len(main.select("[data-journeys] svg")) == 7
    titles = [[each.get_text() for each in main.select(f"section {level}")] for level in ("h2", "h3")]
    more = [title for title in titles[0] if title not in titles[1]]
    assert [title for title in titles[0] if title in titles[1]] == titles[1]
    assert len([title for title in more if title.endswith((", by week", ", fesul wythnos"))]) == 4
    assert not main.select("[style], style, script")


def test_nobody_is_named() -> None:
    had_by(hand("nia"))
    assert "nia" not in page().select("main")[0].get_text().split()


def test_an_analyst_sees_counts_of_cases_and_nothing_of_people_or_of_what_is_sealed() -> None:
    answer = at_work("analyst").get("/staff/numbers/")
    main = BeautifulSoup(answer.content, "html.parser").select("main")[0]
    assert len(main.select("table")) == 11
    assert main.select("[data-journeys], #team") == []
    assert at_work("caseworker").get("/staff/numbers/").status_code == 403
