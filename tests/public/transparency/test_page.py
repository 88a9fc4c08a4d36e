"""The page and the file say the same, in ranges; and the table behind them knows nothing more."""

import csv
import datetime

import pytest
from bs4 import BeautifulSoup
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from nightlight.public.transparency.models import Published
from nightlight.public.transparency.queries import BANDS
from nightlight.pure.readability import reading_age

pytestmark = pytest.mark.django_db
SUMMER = datetime.date(2026, 7, 1)


def publish(quarter: datetime.date = SUMMER, *fives: int) -> None:
    for band, each in zip(BANDS, fives or (0, 1, 3, 200), strict=True):
        Published.objects.create(quarter=quarter, band=band, fives=each)


def page(prefix: str = "") -> BeautifulSoup:
    answer = Client().get(f"{prefix}/about/numbers/")
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def cells(soup: BeautifulSoup) -> list[str]:
    return [cell.get_text(strip=True) for cell in soup.select("main td")]


def test_before_a_quarter_is_over_the_page_says_that_there_is_nothing_yet() -> None:
    assert "There are no numbers yet." in page().select("main")[0].get_text()
    assert not page().select("main table")
    assert Client().get("/about/numbers.csv").content.decode().count("\n") == 1


@pytest.mark.parametrize(("prefix", "hidden", "shown"), [
    ("", "Fewer than 5", "15 to 19"), ("/cy", "Llai na 5", "15 i 19"),
])  # fmt: skip
def test_small_counts_are_hidden_and_the_others_are_ranges(prefix: str, hidden: str, shown: str) -> None:
    publish()
    found = cells(page(prefix))
    assert (found[0], found[2], len(found)) == (hidden, shown, 4)


def test_the_file_says_what_the_page_says() -> None:
    publish()
    publish(datetime.date(2026, 4, 1), 0, 0, 0, 0)
    answer = Client().get("/about/numbers.csv")
    assert answer["Content-Type"].startswith("text/csv")
    lines = list(csv.DictReader(answer.content.decode().splitlines()))
    said = [f"{each['at_least']} to {each['at_most']}" if each["at_least"] != "0" else "Fewer than 5" for each in lines]
    assert said == cells(page())
    assert lines[0]["first_day"] == "2026-07-01"
    assert lines[0]["last_day"] == "2026-09-30"


def test_the_table_holds_no_exact_count_and_no_band_twice() -> None:
    assert {field.name for field in Published._meta.fields} == {"id", "quarter", "band", "fives"}
    publish()
    for changed in ({"band": "other"}, {"fives": -1}, {"band": "top", "fives": 3}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Published.objects.create(**{"quarter": SUMMER, "band": "top", "fives": 1} | changed)


def test_one_question_however_many_quarters_there_are() -> None:
    for year in range(2000, 2020):
        publish(datetime.date(year, 1, 1))
    with CaptureQueriesContext(connection) as asked:
        Client().get("/about/numbers.csv")
    assert len([each for each in asked if "transparency" in each["sql"]]) == 1


@pytest.mark.parametrize("with_numbers", [True, False])
def test_the_page_can_be_read_at_eleven(with_numbers: bool) -> None:
    if with_numbers:
        publish()
    texts = [each.get_text(" ", strip=True) for each in page().select("main h1, main h2, main p, main th, main a")]
    assert reading_age("\n".join(text if text.endswith(".") else f"{text}." for text in texts)) <= 11
