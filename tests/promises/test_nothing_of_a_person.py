"""What a thief of the database learns about visitors: nothing. There is no place where it could be kept."""

import pytest
from django.apps import apps
from django.test import Client

from nightlight.public.consent.models import PageCount
from nightlight.public.feedback.models import Feedback

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}
VISITS = ["/", "/cy/", "/help/", "/search/", "/cookies/", "/feedback/", "/nowhere/", "/leave"]


def rows() -> dict[str, int]:
    """Return how many rows each table holds."""
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


@pytest.mark.django_db
def test_visiting_and_searching_leaves_no_row_behind(client: Client) -> None:
    before = rows()
    for path in VISITS:
        client.get(path, headers=HERE)
        client.post(path, {"q": "zebrafinch", "who": "child", "choice": "accept"}, headers=HERE)
    after = rows()
    # Feedback is kept because it was sent; nothing else has changed.
    changed = {label for label in after if after[label] != before[label]}
    assert changed <= {"feedback.Feedback"}


@pytest.mark.django_db
def test_no_visitor_gets_a_session(client: Client) -> None:
    for path in VISITS:
        client.get(path, headers=HERE)
    assert set(client.cookies) <= {"consent", "left"}


def test_the_tables_about_visitors_have_no_column_for_a_person() -> None:
    columns = {field.name for model in (PageCount, Feedback) for field in model._meta.get_fields()}
    assert not columns & {"ip", "address", "user", "user_agent", "session", "name", "email", "time", "created_at"}
