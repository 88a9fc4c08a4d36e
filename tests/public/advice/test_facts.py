"""Every page of advice says when it was last checked and where its facts come from; no page says when it is due."""

from pathlib import Path

import pytest
from django.test import Client

from nightlight.public.advice.models import AdvicePage

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/", "Last checked: 24 November 2026"),
        ("/advice/", "Last checked: 24 November 2026"),
        ("/cy/", "Gwiriwyd ddiwethaf: 24 Tachwedd 2026"),
        ("/cy/advice/", "Gwiriwyd ddiwethaf: 24 Tachwedd 2026"),
    ],
)
def test_a_page_says_when_it_was_checked_and_where_it_comes_from(
    small_site: Path, client: Client, address: str, says: str
) -> None:
    sources = [{"type": "source", "value": {"title": "A source of its facts", "url": "https://example.org/facts"}}]
    for page in AdvicePage.objects.all():
        page.sources = sources
        page.save()
    shown = client.get(address, headers={"host": "localhost"}).content.decode()
    assert says in shown
    assert "A source of its facts" in shown
    assert 'href="https://example.org/facts" rel="noreferrer"' in shown
    assert "2027" not in shown
