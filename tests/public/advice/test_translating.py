"""No English is ever published under another language's name, whichever way it is tried."""

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page, Task, WorkflowState
from wagtail_localize.models import LocaleSynchronization, StringTranslation, Translation, TranslationSource
from wagtail_localize.synctree import synchronize_tree

from nightlight.public.advice.models import AdvicePage, LanguageMixed
from nightlight.public.advice.translating import TranslationIncomplete, untranslated_texts
from tests.cast import at_work, staff

pytestmark = pytest.mark.django_db


def page(slug: str = "advice", language: str = "en") -> AdvicePage:
    """Return a page of the small site as it is in the database."""
    found: AdvicePage = AdvicePage.objects.get(locale__language_code=language, slug__startswith=slug)
    return found


def translation(language: str = "cy", slug: str = "advice") -> Translation:
    """Return the record of a page's translation."""
    return Translation.objects.get(source__object_id=page(slug).translation_key, target_locale__language_code=language)


def forget(text: str, language: str = "cy") -> None:
    """Take the translation of one English text away."""
    gone = StringTranslation.objects.filter(translation_of__data=text, locale__language_code=language)
    assert gone.exists()
    gone.delete()


def press_publish(client: Client, target: Page) -> str:
    """Press Publish in the translation's editor; return what it says."""
    answer = client.post(f"/editor/pages/{target.pk}/edit/", {"action": "publish"}, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def welsh_live() -> bool:
    return bool(page(language="cy").live)


@pytest.fixture
def new_page(small_site: Path) -> AdvicePage:
    """A published English page two levels deep, of which no translation exists, nor of its parent."""
    middle, leaf = (
        AdvicePage(
            title=f"The {name} page", slug=name, word="Start", summary="Words of its own.", content_owner="x",
            reviewed_on="2026-01-01", review_due="2027-01-01", locale=Locale.objects.get(language_code="en"), body=[],
        )
        for name in ("middle", "leaf")
    )  # fmt: skip
    page("home").add_child(instance=middle)
    middle.add_child(instance=leaf)
    for each in (middle, leaf):
        each.save_revision().publish()
    return page("leaf")


def submit(client: Client, source: Page, language: str) -> Any:
    """Press "Translate this page" for one language."""
    locale = Locale.objects.get_or_create(language_code=language)[0]
    return client.post(reverse("wagtail_localize:submit_page_translation", args=[source.pk]), {"locales": [locale.pk]})


@pytest.mark.parametrize("language", ["cy", "pl", "ar"])
def test_submitting_a_translation_makes_drafts_all_the_way_up(new_page: AdvicePage, language: str) -> None:
    assert submit(at_work("moderator"), new_page, language).status_code == 302
    for slug in ("middle", "leaf"):
        counterpart = page(slug, language)
        assert not counterpart.live
        assert counterpart.alias_of_id is None
    assert not AdvicePage.objects.filter(locale__language_code=language, alias_of__isnull=False).exists()
    live = AdvicePage.objects.live().filter(locale__language_code=language)
    assert {each.title for each in live} == ({"Y dudalen home", "Y dudalen advice"} if language == "cy" else set())


def test_submitting_a_whole_tree_makes_drafts_and_leaves_live_pages_alone(new_page: AdvicePage) -> None:
    before = page(language="cy").summary
    locale = Locale.objects.get_or_create(language_code="ar")[0]
    url = reverse("wagtail_localize:submit_page_translation", args=[page("home").pk])
    at_work("moderator").post(url, {"locales": [locale.pk], "include_subtree": "on"})
    arabic = AdvicePage.objects.filter(locale=locale)
    assert arabic.count() == 4
    assert not arabic.live().exists()
    assert page(language="cy").summary == before


def test_publishing_half_a_translation_is_refused_and_says_what_is_missing(small_site: Path) -> None:
    page(language="cy").unpublish()
    forget("You can get help.")
    forget("one")
    said = press_publish(at_work("moderator"), page(language="cy"))
    assert "Not published: 2 texts have no Cymraeg yet: “You can get help.”; “one”" in said
    assert not welsh_live()


def test_a_long_list_of_what_is_missing_is_cut_short(small_site: Path) -> None:
    StringTranslation.objects.filter(locale__language_code="cy", context__object_id=page().translation_key).delete()
    said = press_publish(at_work("moderator"), page(language="cy"))
    assert "Not published: 7 texts" in said
    assert "and 2 more" in said
    assert "a id=" not in said.partition("Not published")[2].partition("</")[0]


def test_a_live_translation_stays_as_it_is_when_a_new_text_is_missing(small_site: Path) -> None:
    forget("You can get help.")
    press_publish(at_work("moderator"), page(language="cy"))
    assert welsh_live()
    assert page(language="cy").summary == "Mae help ar gael."


def test_a_whole_translation_is_published(small_site: Path) -> None:
    page(language="cy").unpublish()
    said = press_publish(at_work("moderator"), page(language="cy"))
    assert "Published" in said
    assert welsh_live()
    assert page(language="cy").title == "Y dudalen advice"


def test_an_editor_who_may_not_publish_cannot_publish_a_translation(small_site: Path) -> None:
    page(language="cy").unpublish()
    press_publish(at_work("editor"), page(language="cy"))
    assert not welsh_live()


def test_the_librarys_own_method_refuses_as_well(small_site: Path) -> None:
    forget("one")
    with pytest.raises(TranslationIncomplete, match="“one”"):
        translation().save_target(publish=True)
    translation().save_target(publish=False)
    assert "un" in str(page(language="cy").body)


def test_syncing_offers_no_publication_and_publishes_nothing(small_site: Path) -> None:
    english = page()
    english.summary = "Something new to read."
    english.save_revision().publish()
    source = TranslationSource.objects.get(object_id=english.translation_key)
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    client = at_work("moderator")
    assert "Publish immediately" not in client.get(url).content.decode()
    assert client.post(url, {"publish_translations": "on"}).status_code == 302
    assert page(language="cy").summary == "Mae help ar gael."
    assert "Something new to read." in press_publish(client, page(language="cy"))
    assert page(language="cy").summary == "Mae help ar gael."


def draft_of_english_words(new_page: AdvicePage) -> AdvicePage:
    """Return a Welsh draft that still holds nothing but English."""
    submit(at_work("moderator"), new_page, "cy")
    return page("leaf", "cy")


def test_a_draft_of_english_words_is_known_as_such(new_page: AdvicePage) -> None:
    draft = draft_of_english_words(new_page)
    assert untranslated_texts(draft) == ["The leaf page", "Start", "Words of its own."]
    assert untranslated_texts(page(language="cy")) == []
    assert untranslated_texts(new_page) == []


def test_a_revision_of_english_words_cannot_be_published(new_page: AdvicePage) -> None:
    draft = draft_of_english_words(new_page)
    with pytest.raises(TranslationIncomplete):
        draft.save_revision().publish()
    assert not page("leaf", "cy").live


def test_nor_when_the_english_has_changed_meanwhile(new_page: AdvicePage) -> None:
    draft = draft_of_english_words(new_page)
    new_page.summary = "Other words."
    new_page.save_revision().publish()
    TranslationSource.objects.get(object_id=new_page.translation_key).update_from_db()
    with pytest.raises(TranslationIncomplete, match="Words of its own"):
        draft.save_revision().publish()


def test_nor_by_the_ordinary_editor_after_translation_was_stopped(new_page: AdvicePage) -> None:
    draft, client = draft_of_english_words(new_page), at_work("moderator")
    Translation.objects.filter(source__object_id=draft.translation_key).update(enabled=False)
    form = {
        "title": draft.title, "slug": draft.slug, "summary": draft.summary, "word": draft.word, "layout": "advice",
        "audience": "everyone", "role": "", "reading_age": "11", "content_owner": "x", "reviewed_on": "2026-01-01",
        "review_due": "2027-01-01", "body-count": "1", "body-0-deleted": "", "body-0-order": "0",
        "body-0-type": "heading", "body-0-id": "", "body-0-value-text": "Helo", "sources-count": "0",
        "related-count": "0",
        "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "action-publish": "action-publish",
    }  # fmt: skip
    answer = client.post(f"/editor/pages/{draft.pk}/edit/", form, follow=True)
    assert "Not published: 3 texts have no Cymraeg yet" in answer.content.decode()
    assert not page("leaf", "cy").live
    form |= {"title": "Y ddeilen", "word": "Dechrau", "summary": "Geiriau ei hun."}
    client.post(f"/editor/pages/{draft.pk}/edit/", form, follow=True)
    assert page("leaf", "cy").live


@pytest.mark.parametrize("whole_branch", [False, True])
def test_nor_by_a_bulk_action(new_page: AdvicePage, whole_branch: bool) -> None:
    draft = draft_of_english_words(new_page)
    chosen = page("home", "cy") if whole_branch else draft
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    data = {"include_descendants": "on"} if whole_branch else {}
    answer = at_work("moderator").post(f"{url}?id={chosen.pk}&next=/editor/", data, follow=True)
    assert "Not published" in answer.content.decode()
    assert not page("leaf", "cy").live


def test_nor_by_moderation(new_page: AdvicePage) -> None:
    draft, client = draft_of_english_words(new_page), at_work("moderator")
    draft.save_revision()
    workflow = draft.get_workflow()
    state: WorkflowState = workflow.start(draft, staff("editor"))
    task: Task = state.current_task_state.task
    url = reverse("wagtailadmin_pages:workflow_action", args=[draft.pk, "approve", state.current_task_state.pk])
    answer = client.post(url, {"comment": ""}, follow=True)
    assert answer.status_code == 200, task
    assert not page("leaf", "cy").live


def test_nor_by_a_schedule(new_page: AdvicePage) -> None:
    draft = draft_of_english_words(new_page)
    draft.go_live_at = "2030-01-01T00:00:00Z"
    with pytest.raises(TranslationIncomplete):
        draft.save_revision().publish()
    assert not draft.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_a_word_that_is_the_same_in_both_languages_is_fine_once_a_translator_said_so(new_page: AdvicePage) -> None:
    draft_of_english_words(new_page)
    words = translation(slug="leaf")
    po = words.export_po()
    for entry in po:
        entry.msgstr = {"Start": "Start", "The leaf page": "Y ddeilen"}.get(entry.msgid, "Geiriau ei hun.")
    words.import_po(po)
    words.save_target(publish=True)
    assert page("leaf", "cy").live
    assert page("leaf", "cy").word == "Start"


def test_english_pages_are_not_mirrored_into_another_language(new_page: AdvicePage) -> None:
    english, welsh = Locale.objects.get(language_code="en"), Locale.objects.get(language_code="cy")
    with pytest.raises(LanguageMixed):
        synchronize_tree(english, welsh)
    with pytest.raises(LanguageMixed):
        LocaleSynchronization.objects.create(locale=welsh, sync_from=english)
    assert not AdvicePage.objects.filter(locale=welsh, title__startswith="The leaf").exists()


def test_a_translation_is_not_turned_into_a_mirror(small_site: Path) -> None:
    url = reverse("wagtail_localize:convert_to_alias", args=[page(language="cy").pk])
    answer = at_work("administrator").post(url, follow=True)
    assert "translate it instead" in answer.content.decode()
    assert page(language="cy").alias_of_id is None
    assert page(language="cy").title == "Y dudalen advice"


def test_an_english_page_is_not_copied_or_moved_among_the_welsh_ones(new_page: AdvicePage) -> None:
    client, welsh_home = at_work("administrator"), page("home", "cy")
    copy = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": welsh_home.pk, "publish_copies": "on"}
    client.post(f"/editor/pages/{new_page.pk}/copy/", copy, follow=True)
    client.post(f"/editor/pages/{new_page.pk}/copy/", copy | {"alias": "on"}, follow=True)
    client.post(f"/editor/pages/{new_page.pk}/move/{welsh_home.pk}/confirm/", follow=True)
    assert not welsh_home.get_descendants().filter(locale__language_code="en").exists()
    assert {each.slug for each in welsh_home.get_children()} == {"advice"}


def test_refusals_are_what_wagtail_and_the_library_know_how_to_answer() -> None:
    assert issubclass(TranslationIncomplete, ValidationError)
    assert issubclass(TranslationIncomplete, PermissionDenied)
    assert issubclass(LanguageMixed, PermissionDenied)


def test_whoever_checked_old_words_has_not_checked_new_ones(small_site: Path) -> None:
    checked = page(language="cy")
    checked.checked_by, checked.checked_on = "Nia", "2026-11-01"
    checked.save_revision().publish()
    press_publish(at_work("moderator"), page(language="cy"))
    assert page(language="cy").checked_by == "Nia"
    StringTranslation.objects.filter(translation_of__data="one", locale__language_code="cy").update(data="yn gyntaf")
    press_publish(at_work("moderator"), page(language="cy"))
    assert page(language="cy").checked_by == ""
    assert page(language="cy").checked_on is None
    assert "yn gyntaf" in str(page(language="cy").body)
