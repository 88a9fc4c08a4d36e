"""Whoever kept an address finds the page where it is now: an old address leads on, for good, in both languages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.test import Client, TestCase

from nightlight.foundation.pages.baked import BakedSites
from nightlight.public.advice.models import AdvicePage
from nightlight.service.bake import bake_site
from nightlight.service.front import Front

both_languages = pytest.mark.parametrize(("language", "prefix"), [("en", ""), ("cy", "/cy")])


@dataclass(frozen=True)
class Answer:
    """What a browser gets."""

    status: int
    headers: dict[str, str]
    body: str


def django(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Answer as Django does with all its middleware, and leave the test's own connection open."""
    found = Client().get(environ["PATH_INFO"], QUERY_STRING=environ["QUERY_STRING"], headers={"host": "localhost"})
    start_response(f"{found.status_code} {found.reason_phrase}", list(found.items()))
    return [found.content]


@pytest.fixture
def ask(small_site: Path) -> Callable[[str], Answer]:
    """Ask the baked pages, and Django behind them, for an address."""
    front = Front(django, BakedSites(small_site), lambda environ: "ask", lambda environ: None)

    def answer(address: str) -> Answer:
        started: list[Any] = []
        path, _, query = address.partition("?")
        environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query}
        sent: Iterable[bytes] = front(environ, lambda status, lines, exc=None: started.append((status, dict(lines))))
        body = b"".join(sent).decode()
        return Answer(int(started[0][0][:3]), started[0][1], body)

    return answer


def page_of(language: str, layout: str) -> AdvicePage:
    found: AdvicePage = AdvicePage.objects.get(locale__language_code=language, layout=layout)
    return found


def rename(page: AdvicePage, slug: str) -> None:
    """Give a page another name, and do what is done once that is committed."""
    page.slug = slug
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.save_revision().publish()


def below(page: AdvicePage, slug: str) -> AdvicePage:
    """Return a published page of its own below `page`."""
    source = AdvicePage.objects.get(locale=page.locale, layout="advice", slug__startswith="advice")
    copied: AdvicePage = source.copy(to=page, update_attrs={"slug": slug, "title": slug})
    return copied


def check_leads_on(ask: Callable[[str], Answer], old: str, new: str) -> None:
    """Check that an old address leads to the page, for good, and that nothing of it stays on the device."""
    answer = ask(old)
    assert (answer.status, answer.headers["Location"]) == (301, new), old
    assert "no-store" in answer.headers.get("Cache-Control", ""), old
    assert ask(new).status == 200


@both_languages
@pytest.mark.django_db
def test_a_page_with_a_new_name_is_found_at_its_old_address(
    ask: Callable[[str], Answer], language: str, prefix: str
) -> None:
    bake_site()
    assert ask(f"{prefix}/advice/").status == 200
    rename(page_of(language, "advice"), "guidance")
    bake_site()
    check_leads_on(ask, f"{prefix}/advice/", f"{prefix}/guidance/")
    check_leads_on(ask, f"{prefix}/advice/?cookies=saved", f"{prefix}/guidance/")


@both_languages
@pytest.mark.django_db
def test_a_page_that_was_moved_is_found_at_its_old_address_and_so_is_what_is_below_it(
    ask: Callable[[str], Answer], language: str, prefix: str
) -> None:
    page = page_of(language, "advice")
    below(page, "law")
    place = below(page_of(language, "home"), "place")
    bake_site()
    assert ask(f"{prefix}/advice/law/").status == 200
    page.move(place, pos="last-child")
    bake_site()
    check_leads_on(ask, f"{prefix}/advice/", f"{prefix}/place/advice/")
    check_leads_on(ask, f"{prefix}/advice/law/", f"{prefix}/place/advice/law/")


@both_languages
@pytest.mark.django_db
def test_a_page_that_was_named_twice_is_found_at_each_of_its_addresses(
    ask: Callable[[str], Answer], language: str, prefix: str
) -> None:
    for name in ("guidance", "counsel"):
        rename(page_of(language, "advice"), name)
    bake_site()
    for old in ("advice", "guidance"):
        check_leads_on(ask, f"{prefix}/{old}/", f"{prefix}/counsel/")


@pytest.mark.django_db
def test_a_new_name_in_one_language_leaves_the_address_in_the_other(ask: Callable[[str], Answer]) -> None:
    rename(page_of("en", "advice"), "guidance")
    bake_site()
    check_leads_on(ask, "/advice/", "/guidance/")
    assert ask("/cy/advice/").status == 200
