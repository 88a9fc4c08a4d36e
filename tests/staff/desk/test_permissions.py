"""Who reaches what behind /staff/: every address, every role, both languages."""

from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from nightlight.foundation.accounts.roles import RoleName, StaffRole
from nightlight.foundation.keys.rules import CASEWORK
from nightlight.staff.desk.permissions import CASEWORKERS, KEYHOLDERS, PERMITTED
from tests.cast import at_work, log_in, staff
from tests.staff.queue.making import stored

pytestmark = pytest.mark.django_db
ROLES: tuple[RoleName, ...] = get_args(RoleName)
NOBODYS = "00000000-0000-4000-8000-000000000000"


def desk_patterns(patterns: list[URLPattern | URLResolver] | None = None, route: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the English address of everything under /staff/, with numbers and ids filled in."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        here = route + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from desk_patterns(pattern.url_patterns, here)
        elif here.startswith("staff/"):
            filled = here
            for kind, value in (("int", "1"), ("uuid", NOBODYS), ("slug", "gwent"), ("str", "x")):
                while f"<{kind}:" in filled:
                    before, _, after = filled.partition(f"<{kind}:")
                    filled = before + value + after.partition(">")[2]
            yield pattern.name or "", f"/{filled}"


ADDRESSES = sorted(set(desk_patterns()))


def test_whoever_may_make_a_key_or_reach_a_case_is_whom_an_epoch_is_sealed_to() -> None:
    assert frozenset(CASEWORK) == KEYHOLDERS == CASEWORKERS


def test_every_address_behind_staff_has_its_line_in_the_table_and_every_line_its_address() -> None:
    assert {name for name, _ in ADDRESSES} == set(PERMITTED)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_reaches_what_its_line_says_and_nothing_else_whether_it_asks_or_sends(role: RoleName) -> None:
    client = at_work(role)
    # A case of the account's own, so that what is sent for it comes as far as it can.
    case = stored(state="assigned", assignee=User.objects.get(username=role))
    reached, failed = set(), []
    for (name, address), prefix in product(ADDRESSES, ("", "/cy")):
        here = f"{prefix}{address}".replace(f"/cases/{NOBODYS}", f"/cases/{case}")
        asked, sent = client.get(here).status_code, client.post(here).status_code
        assert (asked == 403) == (sent == 403), here
        if asked != 403:
            reached.add(name)
            # What nobody filled in is refused in words, or leads on; it is never done by halves, and nothing breaks.
            failed += [(here, status) for status in (asked, sent) if status >= 500]
    assert reached == {name for name, roles in PERMITTED.items() if role in roles}
    assert failed == []


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
