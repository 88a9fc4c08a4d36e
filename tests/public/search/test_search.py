"""Searching the published pages, in both languages, on whichever database this round runs."""

import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.db import OperationalError
from django.test import Client

from nightlight.public.directory.seeding import seed_organisations
from nightlight.service.bake import bake_site

HOST = {"host": "localhost"}


@pytest.fixture
def baked_site(small_site: Path, tmp_path: Path) -> None:
    """The small site with two organisations, baked."""
    for name in ("childline", "samaritans"):
        shutil.copy(settings.CONTENT / "organisations" / f"{name}.yaml", tmp_path)
    seed_organisations(tmp_path)
    bake_site()


def search(client: Client, typed: str, prefix: str = "") -> str:
    """Type something into the search page and return what is shown."""
    answer = client.post(f"{prefix}/search/", {"q": typed}, headers=HOST)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    return answer.content.decode()


@pytest.mark.usefixtures("baked_site")
def test_a_page_is_found_by_a_word_in_its_text(client: Client) -> None:
    page = search(client, "hello")
    assert 'href="/advice/"' in page
    assert "The page advice" in page


@pytest.mark.usefixtures("baked_site")
def test_a_typo_finds_the_same_pages(client: Client) -> None:
    assert 'href="/advice/"' in search(client, "advcie")


@pytest.mark.usefixtures("baked_site")
def test_welsh_is_searched_in_welsh(client: Client) -> None:
    page = search(client, "tudalen", prefix="/cy")
    assert 'href="/cy/advice/"' in page
    assert 'href="/advice/"' not in search(client, "hello", prefix="/cy").split("<main")[1]


@pytest.mark.usefixtures("baked_site")
@pytest.mark.parametrize(
    "typed", ["hello'", 'hel"lo', "hello\x00", "a' OR 1=1 --", "*", "hello AND (", "", "💡", "x" * 5000]
)
def test_odd_characters_break_nothing(client: Client, typed: str) -> None:
    search(client, typed)


@pytest.mark.usefixtures("baked_site")
def test_drafts_are_not_found(client: Client) -> None:
    assert "/pl/" not in search(client, "helo")


@pytest.mark.usefixtures("baked_site")
def test_words_of_danger_put_999_and_childline_first(client: Client) -> None:
    main = search(client, "I want to die").split("<main")[1]
    assert main.index("tel:999") < main.index("<h1")
    assert main.index("tel:08001111") < main.index("<h1")
    assert "tel:08001111" not in search(client, "hello").split("<main")[1].split("</form>")[0]


@pytest.mark.usefixtures("baked_site")
def test_what_was_typed_is_not_in_the_title_and_never_raw(client: Client) -> None:
    page = search(client, "<script>alert(1)</script> hello")
    assert "<script>alert" not in page
    assert "<title>Search – Nightlight</title>" in page


@pytest.mark.usefixtures("baked_site")
def test_typed_words_are_not_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    search(client, "zebrafinch")
    client.get("/search/?q=zebrafinch", headers=HOST)
    assert "zebrafinch" not in caplog.text


@pytest.mark.usefixtures("baked_site")
@pytest.mark.parametrize("typed", ["samaritans", "samritans", "the Samaritans number"])
def test_an_organisation_is_found_by_its_name_with_its_number(client: Client, typed: str) -> None:
    assert "tel:116123" in search(client, typed)


@pytest.mark.usefixtures("baked_site")
def test_organisations_are_found_in_welsh(client: Client) -> None:
    page = search(client, "siarad am unrhyw beth", prefix="/cy").split("<main")[1]
    assert "tel:08001111" in page
    assert "Talk" not in page


@pytest.mark.usefixtures("baked_site")
def test_the_name_of_a_picture_is_no_word_of_a_page(client: Client) -> None:
    assert 'href="/home/"' not in (page := search(client, "child").split("<main")[1])
    assert "No page found" in page


@pytest.mark.usefixtures("baked_site")
def test_with_the_database_away_numbers_are_found_and_what_was_typed_is_kept(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_args: object) -> None:
        raise OperationalError

    monkeypatch.setattr("nightlight.public.search.queries.find_pages", away)
    answer = client.post("/search/", {"q": "samaritans"}, headers=HOST)
    page = answer.content.decode()
    assert answer.status_code == 503
    assert "Sorry, there was a technical problem" in page
    assert 'value="samaritans"' in page
    assert "tel:116123" in page
