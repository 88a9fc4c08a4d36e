"""Pages are counted by day and address, and by nothing else."""

import datetime
import threading

import pytest

from nightlight.public.consent.actions import add_counts
from nightlight.public.consent.counting import PageCounter
from nightlight.public.consent.models import PageCount

DAY = datetime.date(2026, 11, 24)


@pytest.mark.django_db
def test_counts_add_up() -> None:
    add_counts(day=DAY, counts={"/": 2, "/now/": 1})
    add_counts(day=DAY, counts={"/": 3})
    assert dict(PageCount.objects.values_list("path", "count")) == {"/": 5, "/now/": 1}


def test_a_count_holds_nothing_of_a_person() -> None:
    assert {field.name for field in PageCount._meta.get_fields()} == {"id", "day", "path", "count"}


def test_many_threads_lose_no_count() -> None:
    stored: dict[str, int] = {}
    counter = PageCounter(lambda day, counts: stored.update(counts))

    def read() -> None:
        for _ in range(500):
            counter.add("/")

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counter.flush(DAY)
    assert stored == {"/": 4000}


def test_nothing_is_stored_when_nothing_was_read() -> None:
    def refuse(*_given: object) -> None:
        pytest.fail("stored nothing")

    PageCounter(refuse).flush(DAY)
