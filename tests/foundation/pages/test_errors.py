"""An error says what is so: gone, not there, or only in another language. The bake knows, without a database."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.db import DatabaseError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import get_resolver

from nightlight.foundation.pages import baked, errors
from nightlight.foundation.pages.errors import failed
from nightlight.public.advice.models import AdvicePage
from nightlight.pure.readability import reading_age
from nightlight.service.bake import bake_site
from tests.reading import sentences

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}
TITLE = "Help – Nightlight"  # "help" is the word in Welsh too
NOT_KEPT = {"en": "What you typed may not have been kept.", "cy": "Efallai nad yw'r hyn a deipiaist wedi'i gadw."}


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


def answer_to_error(status: int, path: str) -> HttpResponse:
    """Return what the site's own handler answers; 503 is what the one for 500 says when the database is away."""
    request = RequestFactory().get(path, headers=HERE)
    handler: Any = get_resolver().resolve_error_handler(500 if status == 503 else status)
    try:
        raise OperationalError("gone") if status == 503 else ValueError("something in the code")
    except (OperationalError, ValueError) as error:
        found: HttpResponse = handler(request) if status in (500, 503) else handler(request, exception=error)
    return found


@pytest.mark.parametrize(("path", "language"), [("/advice/", "en"), ("/cy/advice/", "cy")])
@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_an_error_is_a_page_of_ours_with_help_and_the_way_out_and_needs_no_database(
    status: int, path: str, language: str, tmp_path: Path, settings: Any
) -> None:
    settings.BAKED = tmp_path
    answer = answer_to_error(status, path)
    said = answer.content.decode().replace("&#39;", "'")
    assert answer.status_code == status
    assert f'<html lang="{language}"' in said
    without_scripts = re.sub("<script.*?</script>", "", said, flags=re.DOTALL)
    assert re.findall("<title>(.*?)</title>", without_scripts) == [TITLE]
    assert 'class="nl-bar"' in said
    assert 'href="/leave"' in said
    assert 'href="tel:999"' in said
    assert ">0800 1111</a>" in said
    assert f'href="{"/cy" if language == "cy" else ""}/"' in said
    assert "something in the code" not in said


def test_a_child_of_nine_can_read_what_an_error_says(tmp_path: Path, settings: Any) -> None:
    settings.BAKED = tmp_path
    answers = [answer_to_error(status, "/advice/") for status in (400, 403, 404, 500, 503)]
    answers.append(errors.too_large(RequestFactory().post("/feedback/", headers=HERE)))
    shown = {answer.status_code: sentences(answer.content.decode()) for answer in answers}
    assert {status: said for status, said in shown.items() if reading_age(said) > 9} == {}
    assert set(shown) == {400, 403, 404, 413, 500, 503}
    assert reading_age(sentences(errors._LAST_RESORT)) <= 9
    assert all("in danger now?" in said for said in shown.values())


def test_what_was_too_long_is_not_said_to_be_there_still(tmp_path: Path, settings: Any) -> None:
    settings.BAKED = tmp_path
    for path, language in (("/report/x/", "en"), ("/cy/report/x/", "cy")):
        request = RequestFactory().post(path, headers=HERE)
        with errors.in_language_of(request):
            said = errors.too_large(request).content.decode().replace("&#39;", "'")
        assert {"en": "it may still be on the page", "cy": "efallai ei fod yn dal ar y dudalen"}[language] in said
        assert {"en": "it is still there", "cy": "mae yno o hyd"}[language] not in said


@pytest.mark.parametrize(("path", "language"), [("/advice/", "en"), ("/cy/advice/", "cy")])
@pytest.mark.parametrize("status", [500, 503])
def test_what_broke_is_called_ours_and_what_was_typed_is_not_said_to_be_safe(
    status: int, path: str, language: str, tmp_path: Path, settings: Any
) -> None:
    settings.BAKED = tmp_path
    said = answer_to_error(status, path).content.decode().replace("&#39;", "'")
    assert {"en": "Sorry, there was a technical problem", "cy": "roedd problem dechnegol"}[language] in said
    assert NOT_KEPT[language] in said


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_where_even_the_page_fails_plain_words_with_the_numbers_are_left(
    status: int, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> str:
        raise ValueError("no template")

    settings.BAKED = tmp_path
    monkeypatch.setattr(errors, "render_to_string", broken)
    answer = answer_to_error(status, "/cy/advice/")
    said = answer.content.decode()
    assert answer.status_code == status
    assert "<title>Help</title>" in said
    for part in ('href="tel:999"', ">0800 1111</a>", 'href="/leave"', *NOT_KEPT.values()):
        assert part in said


def test_a_form_that_is_too_large_is_taken_whole_so_that_a_server_in_front_hears_the_answer(small_site: Path) -> None:
    sent = io.BytesIO(b"x" * (errors.LARGEST_FORM + 200_000))
    size = len(sent.getvalue())
    request = RequestFactory().generic("POST", "/feedback/", headers={**HERE, "content-length": str(size)})
    request = WSGIRequest({**request.environ, "wsgi.input": sent, "CONTENT_LENGTH": str(size)})

    def never(_request: HttpRequest) -> HttpResponse:
        raise AssertionError

    assert errors.ErrorPages(never)(request).status_code == 413
    assert sent.tell() == size
