"""An error says what is so: gone, not there, or only in another language. The bake knows, without a database."""

from pathlib import Path

import pytest
from django.db import DatabaseError, OperationalError
from django.http import HttpResponse
from django.test import Client, RequestFactory

from nightlight.foundation.pages import baked
from nightlight.foundation.pages.errors import failed
from nightlight.public.advice.models import AdvicePage
from nightlight.service.bake import bake_site

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}


def page(slug: str, language: str) -> AdvicePage:
    """Return a page of the small site."""
    found: AdvicePage = AdvicePage.objects.get(slug__startswith=slug, locale__language_code=language)
    return found


def answer_without_database(path: str) -> HttpResponse:
    """Return what a visitor gets where a view failed because the database is away."""
    try:
        raise OperationalError("gone")
    except DatabaseError:
        return failed(RequestFactory().get(path, headers=HERE))


@pytest.mark.parametrize("path", ["/nowhere/", "/cy/nowhere/", "/pl/advice/", "/nowhere.php"])
def test_an_address_that_is_no_page_is_not_found_without_a_database_too(small_site: Path, path: str) -> None:
    bake_site()
    assert answer_without_database(path).status_code == 404


@pytest.mark.parametrize("path", ["/advice/", "/cy/advice/", "/feedback/", "/cy/feedback/", "/account/login/"])
def test_what_is_there_is_never_said_to_be_missing(small_site: Path, path: str) -> None:
    bake_site()
    answer = answer_without_database(path)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "120")
    assert "tel:999" in answer.content.decode()


def test_before_anything_is_baked_nobody_knows_what_is_there(small_site: Path) -> None:
    assert answer_without_database("/nowhere/").status_code == 503


def test_a_page_in_english_only_says_in_welsh_that_it_is_and_is_never_shown_there(small_site: Path) -> None:
    page("advice", "cy").unpublish()
    bake_site()
    answer = Client().get("/cy/advice/", headers=HERE)
    said = answer.content.decode().replace("&#39;", "'")
    assert answer.status_code == 404
    assert 'lang="cy"' in said
    assert "Nid yw'r dudalen hon ar gael yn Gymraeg eto" in said
    assert 'href="/advice/" lang="en"' in said
    assert "You can get help." not in said


def test_many_pages_that_are_not_there_read_the_bake_once(small_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bake_site()
    read, real = [], baked.read_bake

    def counted(folder: Path) -> baked.BakedSite:
        read.append(folder)
        return real(folder)

    monkeypatch.setattr(baked, "read_bake", counted)
    for _ in range(3):
        Client().get("/cy/nowhere/", headers=HERE)
    assert len(read) == 1


@pytest.mark.parametrize("path", ["/cy/", "/cy/advice/", "/cy/advice/?x"])
def test_without_a_welsh_first_page_english_is_not_served_in_its_place(small_site: Path, path: str) -> None:
    page("home", "cy").unpublish()
    page("advice", "cy").unpublish()
    bake_site()
    answer = Client().get(path, headers=HERE)
    assert answer.status_code == 404
    assert "You can get help." not in answer.content.decode()
    assert f'href="{path.removeprefix("/cy").partition("?")[0]}" lang="en"' in answer.content.decode()


@pytest.mark.parametrize("language", ["cy", "pl"])
def test_a_page_is_served_in_its_own_language_below_a_first_page_that_is_not_published(
    small_site: Path, language: str
) -> None:
    page("home", "cy").unpublish()
    # A Polish first page is a draft; a draft that nobody has checked is published here by hand.
    AdvicePage.objects.filter(slug="advice", locale__language_code=language).update(live=True)
    bake_site()
    answer = Client().get(f"/{language}/advice/", headers=HERE)
    assert answer.status_code == 200
    assert f'lang="{language}"' in answer.content.decode()
    assert "Mae help ar gael." in answer.content.decode()
    assert Client().get(f"/{language}/", headers=HERE).status_code == 404
