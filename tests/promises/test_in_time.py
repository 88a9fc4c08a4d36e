"""A child with an old phone and a teacher with a new laptop reach a number in a minute, a sealed report in five.

For a child who finds reading hard the typing is not in the five: at ten words a minute thirty words take three.

Computed from the real pages, by the constants below (docs/explanation/in-time.md): no clock is read.
"""

import re
from dataclasses import replace

import pytest

from tests.conftest import RunningSite
from tests.promises.hurrying import Person, Walk

# In the browser's round for the seeded site that runs there anyway.
pytestmark = pytest.mark.browser

NUMBER_SECONDS, REPORT_SECONDS = 60, 300
SLOWEST_SECONDS = 440
"""Who types ten words a minute needs three minutes for thirty of them: no page can shorten that."""
ACCOUNT = (
    "Somebody in my game gave me things. Now he says I have to meet him on Saturday. "
    "He says I must not tell my mum. I am scared of him."
)
FEW_WORDS = "Somebody in my game gave me things. Now he says I have to meet him on Saturday. I am scared."
CHILD = Person("child of nine, old phone, no scripts", reads=133, types=10, bytes_a_second=50_000, latency=0.4,
               account=FEW_WORDS, has_scripts=False)  # fmt: skip
SLOWEST = replace(CHILD, name="child who finds reading hard", reads=80, account=ACCOUNT)
TEACHER = Person("teacher, new laptop", reads=230, types=40, bytes_a_second=2_000_000, latency=0.05, account=ACCOUNT,
                 has_scripts=True)  # fmt: skip
# Nobody has measured how fast somebody of fourteen reads a page like this: no slower than a child of nine.
YOUNG = replace(CHILD, name="young person who reads no faster")
URGENT = {"child": 6, "young-person": 7, "professional": 7}
"""How many questions are left once the rest is left out."""


def reaches_a_number(site: RunningSite, person: Person) -> Walk:
    walk = Walk(person, site.url)
    walk.open("/")
    number = walk.reach('a[href^="tel:"]:not([href="tel:999"])')
    assert number["href"] == "tel:08001111", "a number that a child can ring without a parent"
    return walk


def sends_a_report(site: RunningSite, person: Person, journey: str) -> Walk:
    walk = Walk(person, site.url)
    walk.open("/")
    walk.follow('a[href="/report/"]')
    walk.press(f'button[name="journey"][value="{journey}"]')
    walk.press('button[name="answer"][value="no"]')
    walk.press("form button")
    walk.press("form button", answer=person.account)
    walk.press('button[name="skip"][value="rest"]')
    for _ in range(URGENT[journey]):
        walk.press('button[name="answer"][value="no"]')
    assert walk.path == "/report/check/", walk.heading
    walk.press('form[action="/report/send/"] button')
    assert walk.heading == "We have your report"
    assert re.fullmatch(r"\w{4}-\w{4}", walk.main.select_one(".nl-reference").get_text(strip=True))  # type: ignore[union-attr]  # its absence fails too
    return walk


def test_a_child_and_a_teacher_reach_a_number_in_a_minute_and_a_sealed_report_in_five(site: RunningSite) -> None:
    assert (len(FEW_WORDS.split()), len(ACCOUNT.split())) == (20, 30)
    numbers = [reaches_a_number(site, person) for person in (CHILD, SLOWEST, TEACHER)]
    child, slowest = sends_a_report(site, CHILD, "child"), sends_a_report(site, SLOWEST, "child")
    young, teacher = sends_a_report(site, YOUNG, "young-person"), sends_a_report(site, TEACHER, "professional")
    rows = [walk.row("a number") for walk in numbers]
    rows += [walk.row("a sent report") for walk in (child, slowest, young, teacher)]
    print("\n" + "\n".join(rows))  # noqa: T201  # the figures of docs/explanation/in-time.md
    assert [walk.row("") for walk in numbers if walk.seconds >= NUMBER_SECONDS] == []
    assert child.seconds < REPORT_SECONDS
    assert young.seconds_asked < REPORT_SECONDS
    assert teacher.seconds < REPORT_SECONDS
    assert slowest.seconds_asked < REPORT_SECONDS
    assert slowest.seconds < SLOWEST_SECONDS
