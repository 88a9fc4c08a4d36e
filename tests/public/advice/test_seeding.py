"""Seeding content: idempotent, kind to editors, honest in Welsh."""

from pathlib import Path

import pytest
from django.test import Client
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from nightlight.public.advice.actions import unpublish_without_source
from nightlight.public.advice.content import ContentInvalid
from nightlight.public.advice.models import AdvicePage
from nightlight.public.advice.seeding import seed_pages
from tests.cast import staff
from tests.small_site import ENGLISH, WELSH, write_small_site


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content files of the small site."""
    return write_small_site(tmp_path)


@pytest.mark.django_db
def test_seeding_twice_writes_nothing_the_second_time(folder: Path) -> None:
    first, second = seed_pages(folder), seed_pages(folder)
    assert set(first.written) == {"home", "advice", "home (cy)", "advice (cy)", "advice (pl)"}
    assert set(second.unchanged) == set(first.written)
    assert second.written == second.kept == ()


@pytest.mark.django_db
def test_welsh_is_published_and_other_languages_stay_drafts(folder: Path) -> None:
    seed_pages(folder)
    live = {(page.locale.language_code, page.slug): page.live for page in AdvicePage.objects.all()}
    assert live[("en", "advice")]
    assert live[("cy", "advice")]
    assert not any(is_live for (language, _), is_live in live.items() if language == "pl")
    assert "Helo" in str(AdvicePage.objects.get(locale__language_code="cy", slug="advice").body)


@pytest.mark.django_db
def test_an_editors_change_outlives_the_next_seeding(folder: Path) -> None:
    seed_pages(folder)
    page = AdvicePage.objects.get(locale=Locale.objects.get(language_code="en"), slug="advice")
    page.summary = "An editor wrote this."
    page.save_revision().publish()
    (folder / "advice" / "en.yaml").write_text(ENGLISH.format(kind="advice", title="Another title"))
    assert "advice" in seed_pages(folder).kept
    page.refresh_from_db()
    assert page.summary == "An editor wrote this."


@pytest.mark.django_db
def test_a_translation_survives_a_changed_english_block(folder: Path) -> None:
    seed_pages(folder)
    english = ENGLISH.format(kind="advice", title="The page advice")
    (folder / "advice" / "en.yaml").write_text(english.replace("2027-05-24", "2027-06-24"))
    done = seed_pages(folder)
    assert {"advice", "advice (cy)", "advice (pl)"} == set(done.written)
    assert "Helo" in str(AdvicePage.objects.get(locale__language_code="cy", slug="advice").body)


def test_a_translation_that_lacks_a_link_is_refused_by_name(folder: Path) -> None:
    (folder / "advice" / "cy.yaml").write_text(WELSH.format(language="cy", title="Y").replace("[999](tel:999)", "999"))
    with pytest.raises(ContentInvalid, match=r"cy\.yaml, block hello, text"):
        seed_pages(folder)


def change_english(folder: Path, path: str = "advice") -> None:
    """Change one page's file, as a new version of the content would."""
    english = ENGLISH.format(kind="advice", title=f"The page {path}")
    (folder / path / "en.yaml").write_text(english.replace("2027-05-24", "2027-06-24"))


def live(language: str, slug: str = "advice") -> bool:
    return bool(AdvicePage.objects.filter(locale__language_code=language, slug=slug, live=True).exists())


@pytest.mark.django_db
def test_a_page_that_an_editor_deleted_does_not_come_back(folder: Path) -> None:
    seed_pages(folder)
    AdvicePage.objects.get(locale__language_code="en", slug="advice").delete()
    assert "advice" in seed_pages(folder).unchanged
    change_english(folder)
    for _again in range(2):
        assert {"advice", "advice (cy)"} <= set(seed_pages(folder).kept)
    assert not AdvicePage.objects.filter(locale__language_code="en", slug="advice").exists()


@pytest.mark.django_db
def test_a_page_that_was_taken_down_stays_down_when_its_content_changes(folder: Path) -> None:
    seed_pages(folder)
    AdvicePage.objects.get(locale__language_code="en", slug="advice").unpublish()
    unpublish_without_source()
    change_english(folder)
    done = seed_pages(folder)
    assert {"advice", "advice (cy)"} <= set(done.kept)
    assert not live("en")
    assert not live("cy")


@pytest.mark.django_db
def test_a_translation_that_was_taken_down_or_deleted_stays_away(folder: Path) -> None:
    seed_pages(folder)
    AdvicePage.objects.get(locale__language_code="cy", slug="advice").unpublish()
    change_english(folder)
    assert "advice (cy)" in seed_pages(folder).kept
    assert live("en")
    assert not live("cy")
    AdvicePage.objects.get(locale__language_code="cy", slug="advice").delete()
    assert "advice (cy)" in seed_pages(folder).kept
    assert not AdvicePage.objects.filter(locale__language_code="cy", slug="advice").exists()


@pytest.mark.django_db
def test_a_moved_page_is_found_where_it_is(folder: Path) -> None:
    seed_pages(folder)
    page = AdvicePage.objects.get(locale__language_code="en", slug="advice")
    page.slug = "guidance"
    page.save_revision().publish()
    assert "advice" in seed_pages(folder).unchanged
    change_english(folder)
    assert "advice" in seed_pages(folder).kept
    assert AdvicePage.objects.filter(locale__language_code="en", slug__in=["advice", "guidance"]).count() == 1


@pytest.mark.django_db
def test_a_new_page_does_not_stumble_over_an_editors_page_of_the_same_address(folder: Path) -> None:
    seed_pages(folder)
    home = AdvicePage.objects.get(locale__language_code="en", slug="home")
    own = AdvicePage(
        title="An editor's own", slug="new", word="Start", summary="x", content_owner="x", body=[],
        reviewed_on="2026-01-01", review_due="2027-01-01", locale=home.locale,
    )  # fmt: skip
    home.add_child(instance=own)
    (folder / "new").mkdir()
    (folder / "new" / "en.yaml").write_text(ENGLISH.format(kind="advice", title="A new page"))
    assert "new" in seed_pages(folder).kept
    assert AdvicePage.objects.get(locale__language_code="en", slug="new").title == "An editor's own"


@pytest.mark.django_db
def test_one_changed_page_is_the_only_one_written(folder: Path) -> None:
    seed_pages(folder)
    change_english(folder)
    done = seed_pages(folder)
    assert set(done.written) == {"advice", "advice (cy)", "advice (pl)"}
    assert set(done.unchanged) == {"home", "home (cy)"}


@pytest.mark.django_db
def test_what_a_translator_has_written_but_not_published_outlives_the_next_seeding(folder: Path) -> None:
    seed_pages(folder)
    texts = StringTranslation.objects.filter(locale__language_code="cy", data="un")
    assert texts.update(data="yn gyntaf", last_translated_by=staff("editor"))
    change_english(folder)
    done = seed_pages(folder)
    assert "advice" in done.written
    assert "advice (cy)" in done.kept
    assert StringTranslation.objects.filter(data="yn gyntaf").exists()


@pytest.mark.django_db
def test_welsh_that_an_editor_made_first_is_not_overwritten_when_content_brings_its_own(folder: Path) -> None:
    welsh = (folder / "advice" / "cy.yaml").read_text()
    (folder / "advice" / "cy.yaml").unlink()
    seed_pages(folder)
    own = AdvicePage.objects.get(locale__language_code="en", slug="advice").copy_for_translation(
        Locale.objects.get(language_code="cy")
    )
    own.title = "Gan olygydd"
    own.save_revision(user=staff("editor"))
    (folder / "advice" / "cy.yaml").write_text(welsh)
    assert "advice (cy)" in seed_pages(folder).kept
    kept = AdvicePage.objects.get(locale__language_code="cy", slug="advice").get_latest_revision_as_object()
    assert kept.title == "Gan olygydd"


@pytest.mark.django_db
def test_a_seeding_that_broke_off_before_the_welsh_was_written_is_finished_by_the_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_args: object) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr("nightlight.public.advice.seeding._write_translation", power_cut)
        with pytest.raises(KeyboardInterrupt):
            seed_pages(folder)
    done = seed_pages(folder)
    assert {"home (cy)", "advice (cy)"} <= set(done.written)
    assert live("cy")


@pytest.mark.django_db
def test_a_link_to_a_page_that_was_deleted_is_left_as_plain_words(folder: Path, client: Client) -> None:
    seed_pages(folder)
    AdvicePage.objects.get(locale__language_code="en", slug="advice").delete()
    english = ENGLISH.format(kind="home", title="Another title")
    (folder / "home" / "en.yaml").write_text(english)
    assert "home" in seed_pages(folder).written
    shown = client.get("/", headers={"host": "localhost"}).content.decode().split("<main")[1]
    assert "Another title" in shown
    assert "there" in shown
    assert "/advice/" not in shown
    assert "Go on" not in shown


@pytest.mark.django_db
def test_a_site_whose_home_page_is_gone_is_seeded_anew(folder: Path) -> None:
    seed_pages(folder)
    AdvicePage.objects.filter(depth=2).delete()
    assert {"home", "advice", "advice (cy)"} <= set(seed_pages(folder).written)
    assert live("en")
    assert live("cy")
