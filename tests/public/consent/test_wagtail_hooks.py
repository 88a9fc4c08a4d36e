"""Editors see how often pages are read, by week and month."""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.utils import timezone

from nightlight.public.consent.actions import add_counts
from nightlight.public.consent.queries import reads_by_page
from tests.cast import at_work

pytestmark = pytest.mark.django_db


def test_counts_are_summed_by_page_the_most_read_first() -> None:
    today = datetime.date(2026, 11, 24)
    for days, counts in ((0, {"/a/": 2, "/b/": 3}), (6, {"/a/": 1}), (7, {"/a/": 10}), (30, {"/b/": 100})):
        add_counts(day=today - datetime.timedelta(days=days), counts=counts)
    assert list(reads_by_page(today)) == [
        {"path": "/a/", "week": 3, "month": 13, "ever": 13},
        {"path": "/b/", "week": 3, "month": 3, "ever": 103},
    ]


def test_editors_see_them_under_reports() -> None:
    add_counts(day=timezone.localdate(), counts={"/advice/threats/": 41})
    client = at_work("editor")
    assert '"/editor/reports/pages-read/"' in client.get("/editor/").content.decode()
    html = client.get("/editor/reports/pages-read/").content.decode()
    assert "/advice/threats/" in html
    assert "41" in html
    answer = client.get("/editor/reports/pages-read/?export=csv")
    assert "/advice/threats/,41,41,41" in b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer


def test_whoever_may_not_read_them_does_not(client: Client) -> None:
    address = "/editor/reports/pages-read/"
    assert client.get(address).headers["Location"].startswith("/account/login/")
    outsider = at_work("editor")
    Group.objects.get(name="editor").permissions.filter(codename="view_pagecount").delete()
    assert outsider.get(address).status_code in (302, 403)
