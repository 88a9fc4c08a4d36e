"""The first page of the desk: doors for what somebody may do, and none for the rest."""

import pytest
from bs4 import BeautifulSoup

from nightlight.foundation.accounts.roles import RoleName
from tests.cast import at_work

pytestmark = pytest.mark.django_db
DOORS: dict[RoleName, list[str]] = {
    "caseworker": ["queue", "rota", "notices", "keys"],
    "lead": ["queue", "rota", "notices", "numbers", "keys", "bodies", "platforms", "list"],
    "analyst": ["numbers"],
    "auditor": ["record"],
    "administrator": ["keys", "bodies"],
}


@pytest.mark.parametrize("role", DOORS)
def test_each_role_finds_what_is_its_own_and_nothing_else(role: RoleName) -> None:
    page = BeautifulSoup(at_work(role).get("/staff/").content, "html.parser")
    assert [str(door["href"]).split("/")[2] for door in page.select(".nl-door__title")] == DOORS[role]
