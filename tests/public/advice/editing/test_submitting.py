"""A translation reaches a moderator as any page does: the editor submits, the moderator publishes."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import TaskState
from wagtail_localize.models import StringTranslation

from nightlight.public.advice.models import AdvicePage
from tests.cast import at_work

pytestmark = pytest.mark.django_db


def page(language: str = "cy") -> AdvicePage:
    """Return the advice page of the small site as it is in the database."""
    found: AdvicePage = AdvicePage.objects.get(locale__language_code=language, slug__startswith="advice")
    return found


def translate(old: str, new: str) -> None:
    """Change one text of the Welsh, as the translator's form keeps it."""
    texts = StringTranslation.objects.filter(
        data=old, locale__language_code="cy", context__object_id=page().translation_key
    )
    assert texts.update(data=new) == 1


def address(language: str = "cy") -> str:
    return reverse("advice_submit_translation", args=[page(language).pk])


def submit(client: Client, language: str = "cy") -> str:
    """Press the button; return what is said then."""
    assert client.get(address(language)).status_code == 200
    return client.post(address(language), follow=True).content.decode()


def decide(action: str) -> None:
    """Approve or refuse, as the moderator, what waits."""
    waiting = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page().pk, action, waiting.pk])
    assert at_work("moderator").post(url, {"comment": ""}, follow=True).status_code == 200


def test_a_submitted_translation_is_live_once_a_moderator_approves_it(small_site: Path) -> None:
    translate("un", "yn gyntaf")
    assert "with the moderators" in submit(at_work("editor"))
    assert "yn gyntaf" not in str(page().body)
    assert page().live
    assert "Y dudalen advice" in at_work("moderator").get("/editor/").content.decode()
    decide("approve")
    assert "yn gyntaf" in str(page().body)
    assert page().live


def test_whoever_checked_the_old_words_has_not_checked_the_submitted_ones(small_site: Path) -> None:
    checked = page()
    checked.checked_by, checked.checked_on = "Nia", "2026-11-01"
    checked.save_revision().publish()
    translate("un", "yn gyntaf")
    submit(at_work("editor"))
    decide("approve")
    assert (page().checked_by, page().checked_on) == ("", None)


def test_it_is_not_submitted_with_a_text_missing(small_site: Path) -> None:
    StringTranslation.objects.filter(data="un", context__object_id=page().translation_key).delete()
    assert "1 text has no Cymraeg yet: “one”" in submit(at_work("editor"))
    assert not page().workflow_in_progress


def test_it_is_not_submitted_twice_and_again_after_changes_were_asked_for(small_site: Path) -> None:
    client = at_work("editor")
    submit(client)
    assert "A moderator has this translation already." in submit(client)
    assert TaskState.objects.count() == 1
    decide("reject")
    translate("un", "yn gyntaf")
    assert "with the moderators" in submit(client)
    decide("approve")
    assert "yn gyntaf" in str(page().body)


def test_a_draft_language_is_submitted_too(small_site: Path) -> None:
    assert "with the moderators" in submit(at_work("editor"), "pl")
    assert not page("pl").live


def test_the_form_of_a_translation_says_how_to_submit_it_to_those_who_need_it(small_site: Path) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[page().pk])
    editor, moderator = at_work("editor"), at_work("moderator")
    assert address() in (html := editor.get(edit).content.decode())
    assert "nl-may-not-publish" in html
    assert address() not in (html := moderator.get(edit).content.decode())
    assert "nl-may-not-publish" not in html
    assert address("en") not in editor.get(reverse("wagtailadmin_pages:edit", args=[page("en").pk])).content.decode()


def test_only_a_translation_is_submitted_so_and_only_by_whoever_edits_it(small_site: Path) -> None:
    client = at_work("editor")
    client.post(address("en"))
    assert not page("en").workflow_in_progress
    at_work("moderator").post(address())
    Client().post(address())
    assert not page().workflow_in_progress
