"""The first page of the desk: doors for what somebody may do, and an honest word to who has none."""

import pytest

from tests.cast import at_work

pytestmark = pytest.mark.django_db
NOTHING = "There is nothing here for your role yet."


def test_whoever_can_do_nothing_yet_is_told_so() -> None:
    assert NOTHING in at_work("analyst").get("/staff/").content.decode()


def test_whoever_works_on_cases_finds_the_queue() -> None:
    page = at_work("caseworker").get("/staff/").content.decode()
    assert NOTHING not in page
    assert "/staff/queue/" in page
