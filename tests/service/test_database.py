"""How PostgreSQL is asked to work."""

import pytest
from django.db import connection

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite plans without such a setting"),
]


def test_few_rows_are_looked_for_by_their_index() -> None:
    with connection.cursor() as cursor:
        cursor.execute("show random_page_cost")
        assert cursor.fetchone() == ("1.1",)
