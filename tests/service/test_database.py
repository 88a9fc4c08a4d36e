"""How the database is asked to work, whichever it is."""

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db


def test_postgresql_looks_for_few_rows_by_their_index() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has no such setting")
    with connection.cursor() as cursor:
        cursor.execute("show random_page_cost")
        assert cursor.fetchone() == ("1.1",)
