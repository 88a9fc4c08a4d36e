"""Who reaches what behind /staff/: every address, every role, both languages."""

from collections.abc import Iterator
from typing import get_args

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from nightlight.foundation.accounts.roles import RoleName, StaffRole
from nightlight.staff.desk.permissions import PERMITTED
from tests.cast import at_work, log_in, staff

pytestmark = pytest.mark.django_db
ROLES: tuple[RoleName, ...] = get_args(RoleName)


def desk_patterns(patterns: list[URLPattern | URLResolver] | None = None, route: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the English address of everything under /staff/, with numbers and ids filled in."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        here = route + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from desk_patterns(pattern.url_patterns, here)
        elif here.startswith("staff/"):
            filled = here
            for kind, value in (("int", "1"), ("uuid", "00000000-0000-4000-8000-000000000000"), ("str", "x")):
                while f"<{kind}:" in filled:
                    before, _, after = filled.partition(f"<{kind}:")
                    filled = before + value + after.partition(">")[2]
            yield pattern.name or "", f"/{filled}"


ADDRESSES = sorted(set(desk_patterns()))


def test_every_address_behind_staff_has_its_line_in_the_table_and_every_line_its_address() -> None:
    assert {name for name, _ in ADDRESSES} == set(PERMITTED)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_reaches_what_its_line_says_and_nothing_else(role: RoleName) -> None:
    client = at_work(role)
    reached = {name for name, address in ADDRESSES for prefix in ("", "/cy")
               if client.get(f"{prefix}{address}").status_code != 403}  # fmt: skip
    assert reached == {name for name, roles in PERMITTED.items() if role in roles}


def test_whoever_has_not_proved_a_second_factor_is_asked_for_it_everywhere() -> None:
    for _name, address in ADDRESSES:
        for prefix in ("", "/cy"):
            answer = Client().get(f"{prefix}{address}")
            assert answer.status_code == 302
            assert "/account/login/" in answer["Location"]


@pytest.mark.parametrize("role", get_args(StaffRole))
def test_a_login_leads_to_where_the_account_works(role: RoleName) -> None:
    user = staff(role)
    client = log_in(user)
    answer = client.get("/account/login/")
    assert answer["Location"] == ("/editor/" if role == "administrator" else "/staff/")
