"""A page that is taken down takes its translations with it, however it was taken down; checks are written down."""

import datetime
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, PageLogEntry

from nightlight.foundation.pages.baked import BakedSites
from nightlight.public.advice.actions import record_check, unpublish_without_source
from nightlight.public.advice.models import AdvicePage
from nightlight.service.bake import bake_site
from nightlight.service.upkeep import publish_scheduled
from tests.cast import at_work

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 11, 20)


def page(slug: str = "advice", language: str = "en") -> AdvicePage:
    """Return a page of the small site as it is in the database."""
    found: AdvicePage = AdvicePage.objects.get(locale__language_code=language, slug__startswith=slug)
    return found


def welsh_is_live(slug: str = "advice") -> bool:
    return bool(page(slug, "cy").live)


def bulk(action: str, slug: str, **data: str) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    assert at_work("moderator").post(f"{url}?id={page(slug).pk}&next=/editor/", data).status_code == 302


def test_unpublishing_in_the_editor_says_how_many_translations_follow(small_site: Path) -> None:
    client, url = at_work("moderator"), reverse("wagtailadmin_pages:unpublish", args=[page().pk])
    assert "translation" in client.get(url).content.decode()
    client.post(url)
    assert not page().live
    assert not welsh_is_live()
    by = User.objects.get(username="moderator")
    assert PageLogEntry.objects.filter(page=page(language="cy").pk, action="wagtail.unpublish", user=by).exists()


@pytest.mark.parametrize("below", [False, True])
def test_unpublishing_takes_the_branch_below_with_it_only_when_told(small_site: Path, below: bool) -> None:
    url = reverse("wagtailadmin_pages:unpublish", args=[page("home").pk])
    at_work("moderator").post(url, {"include_descendants": "on"} if below else {})
    assert not welsh_is_live("home")
    assert welsh_is_live("advice") is not below


@pytest.mark.parametrize("below", [False, True])
def test_a_bulk_action_unpublishes_translations(small_site: Path, below: bool) -> None:
    bulk("unpublish", "home", **({"include_descendants": "on"} if below else {}))
    assert not welsh_is_live("home")
    assert welsh_is_live("advice") is not below


def test_deleting_a_page_unpublishes_what_was_translated_from_it(small_site: Path) -> None:
    at_work("administrator").post(reverse("wagtailadmin_pages:delete", args=[page().pk]))
    assert not AdvicePage.objects.filter(locale__language_code="en", slug="advice").exists()
    assert not welsh_is_live()


def test_deleting_in_bulk_unpublishes_translations(small_site: Path) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    at_work("administrator").post(f"{url}?id={page().pk}&next=/editor/")
    assert not AdvicePage.objects.filter(locale__language_code="en", slug="advice").exists()
    assert not welsh_is_live()


def test_asking_whether_to_delete_changes_nothing(small_site: Path) -> None:
    at_work("administrator").get(reverse("wagtailadmin_pages:delete", args=[page().pk]))
    assert welsh_is_live()


def test_a_page_that_expires_takes_its_translations_with_it(small_site: Path) -> None:
    AdvicePage.objects.filter(pk=page().pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
    publish_scheduled()
    assert page().expired
    assert not welsh_is_live()


def test_even_an_unpublication_that_no_hook_hears_of_is_followed_before_the_next_bake(small_site: Path) -> None:
    bake_site()
    page().unpublish()
    assert welsh_is_live()
    bake_site()
    site = BakedSites(small_site).current()
    assert site is not None
    assert set(site.pages) & {"/advice/", "/cy/advice/"} == set()
    assert "/cy/" in site.pages


def test_a_deletion_that_no_hook_hears_of_is_followed_too(small_site: Path) -> None:
    page().delete()
    assert [each.slug for each in unpublish_without_source()] == ["advice"]
    assert not welsh_is_live()


def test_pages_that_were_never_translated_from_another_stay(small_site: Path) -> None:
    own = AdvicePage(
        title="Dim ond yn Gymraeg", slug="cymraeg", word="Dechrau", summary="x", content_owner="x", body=[],
        reviewed_on="2026-01-01", review_due="2027-01-01", locale=Locale.objects.get(language_code="cy"),
    )  # fmt: skip
    page("home", "cy").add_child(instance=own)
    own.save_revision().publish()
    assert unpublish_without_source() == []
    assert page("cymraeg", "cy").live


def test_taking_a_translation_down_leaves_its_source(small_site: Path) -> None:
    at_work("moderator").post(reverse("wagtailadmin_pages:unpublish", args=[page(language="cy").pk]))
    assert page().live
    assert not welsh_is_live()


def test_publishing_again_does_not_bring_the_translation_back_by_itself(small_site: Path) -> None:
    at_work("moderator").post(reverse("wagtailadmin_pages:unpublish", args=[page().pk]))
    page().get_latest_revision().publish()
    assert page().live
    assert not welsh_is_live()


def test_the_schedule_runs_on_when_one_page_may_not_be_published(small_site: Path) -> None:
    past = timezone.now() - datetime.timedelta(minutes=1)
    english = page()
    english.unpublish()
    english.go_live_at = past
    english.save_revision(approved_go_live_at=past)
    call_command("publish_scheduled", verbosity=0)
    assert page().live


def test_a_check_of_a_live_translation_is_live_at_once(small_site: Path) -> None:
    record_check(page=page(language="cy"), checked_by="Nia", checked_on=DAY, by=None)
    checked = page(language="cy")
    assert (checked.checked_by, checked.checked_on, checked.live) == ("Nia", DAY, True)
    assert not checked.has_unpublished_changes
    assert checked.get_latest_revision_as_object().checked_by == "Nia"


def test_a_check_publishes_nothing_that_was_not_published(small_site: Path) -> None:
    draft = page(language="cy")
    draft.summary = "Geiriau newydd."
    draft.save_revision()
    record_check(page=page(language="cy"), checked_by="Nia", checked_on=DAY, by=None)
    record_check(page=page(language="pl"), checked_by="Ola", checked_on=DAY, by=None)
    assert page(language="cy").summary == "Mae help ar gael."
    assert page(language="cy").checked_by == "Nia"
    assert page(language="cy").get_latest_revision_as_object().summary == "Geiriau newydd."
    assert not page(language="pl").live
    assert page(language="pl").checked_by == "Ola"
