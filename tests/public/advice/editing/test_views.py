"""What an editor is told about pages that are due and translations that nobody has read."""

import datetime
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import GroupPagePermission
from wagtail_localize.models import TranslationSource

from nightlight.public.advice.editing.words import days_in_words
from nightlight.public.advice.models import AdvicePage
from nightlight.public.advice.queries import Unchecked, due_for_review, unchecked_translations
from nightlight.public.directory.models import Organisation
from tests.cast import at_work, staff

pytestmark = pytest.mark.django_db
TODAY = datetime.date(2026, 11, 24)


def page(slug: str = "advice", language: str = "en") -> AdvicePage:
    """Return a page of the small site."""
    found: AdvicePage = AdvicePage.objects.get(locale__language_code=language, slug__startswith=slug)
    return found


def make_due(on: datetime.date, language: str = "en") -> None:
    """Set the review date of the advice page."""
    AdvicePage.objects.filter(pk=page(language=language).pk).update(
        reviewed_on=on - datetime.timedelta(days=90), review_due=on
    )


def one_organisation(review_due: datetime.date, slug: str = "example") -> Organisation:
    """Make a published organisation that is due on a day."""
    return Organisation.objects.create(
        slug=slug, name_en="Example line", name_cy="Llinell", content_owner="Content team", live=True,
        reviewed_on=review_due - datetime.timedelta(days=90), review_due=review_due, routes=[], sources=[],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("days", "words"),
    [(-1, "1 day overdue"), (-12, "12 days overdue"), (0, "today"), (1, "in 1 day"), (30, "in 30 days")],
)
def test_days_are_told_without_a_sign(days: int, words: str) -> None:
    assert days_in_words(days) == words


def test_what_is_overdue_comes_first_and_what_is_far_off_not_at_all(small_site: Path) -> None:
    editor = staff("editor")
    assert due_for_review(editor, TODAY) == []
    make_due(TODAY + datetime.timedelta(days=30))
    make_due(TODAY - datetime.timedelta(days=2), "cy")
    found = due_for_review(editor, TODAY)
    assert [(due.title, due.days) for due in found] == [("Y dudalen advice", -2), ("The page advice", 30)]
    assert found[0].owner == "Content team"
    assert found[0].edit_url == f"/editor/pages/{page(language='cy').pk}/edit/"
    assert due_for_review(editor, TODAY - datetime.timedelta(days=33)) == []


def test_organisations_are_due_too(small_site: Path) -> None:
    one_organisation(review_due=TODAY)
    assert [due.title for due in due_for_review(staff("editor"), TODAY)] == ["Example line"]


def test_drafts_are_not_due(small_site: Path) -> None:
    make_due(TODAY)
    page().unpublish()
    assert due_for_review(staff("editor"), TODAY) == []


def test_nobody_is_told_of_pages_they_may_not_change(small_site: Path) -> None:
    make_due(TODAY)
    editor = staff("editor")
    GroupPagePermission.objects.filter(group__name="editor").delete()
    assert due_for_review(editor, TODAY) == []
    assert unchecked_translations(editor) == []


def test_the_report_names_page_owner_and_days(small_site: Path) -> None:
    make_due(timezone.localdate() - datetime.timedelta(days=3))
    html = at_work("editor").get("/editor/reports/review/").content.decode()
    for words in ("The page advice", "Content team", "3 days overdue", "Due for review"):
        assert words in html
    make_due(timezone.localdate() + datetime.timedelta(days=90))
    assert "Nothing is due." in at_work("editor").get("/editor/reports/review/").content.decode()


def test_reports_are_in_the_menu_of_editors(small_site: Path) -> None:
    html = at_work("editor").get("/editor/").content.decode()
    assert "/editor/reports/review/" in html
    assert "/editor/reports/unchecked-translations/" in html


@pytest.mark.parametrize("address", ["/editor/reports/review/", "/editor/reports/unchecked-translations/"])
def test_reports_are_for_those_who_work_on_pages(small_site: Path, client: Client, address: str) -> None:
    assert client.get(address).headers["Location"].startswith("/account/login/")
    outsider = at_work("editor")
    GroupPagePermission.objects.filter(group__name="editor").delete()
    assert outsider.get(address).headers["Location"] == "/editor/"


def test_what_is_overdue_stands_on_the_editors_first_page_and_on_the_page_itself(small_site: Path) -> None:
    client = at_work("editor")
    assert "Past the review date" not in client.get("/editor/").content.decode()
    make_due(timezone.localdate() - datetime.timedelta(days=1))
    assert "Past the review date: 1" in client.get("/editor/").content.decode()
    for language in ("en", "cy"):
        make_due(timezone.localdate() - datetime.timedelta(days=1), language)
        edit = client.get(f"/editor/pages/{page(language=language).pk}/edit/").content.decode()
        assert "This was due for review on" in edit
        assert "Owner: Content team" in edit


def test_an_organisation_that_is_overdue_says_so_where_it_is_edited(small_site: Path) -> None:
    organisation = one_organisation(review_due=timezone.localdate() - datetime.timedelta(days=1))
    html = at_work("editor").get(f"/editor/snippets/directory/organisation/edit/{organisation.pk}/").content.decode()
    assert "This was due for review on" in html


def test_visitors_are_never_told(small_site: Path, client: Client) -> None:
    make_due(timezone.localdate() - datetime.timedelta(days=1))
    html = client.get("/advice/", headers={"host": "localhost"}).content.decode()
    assert "due for review" not in html.lower()


def test_translations_nobody_checked_are_listed_published_ones_first(small_site: Path) -> None:
    found = unchecked_translations(staff("moderator"))
    assert [(each.language, each.is_live) for each in found] == [
        ("Cymraeg", True), ("Cymraeg", True), ("Polski", False), ("Polski", False),
    ]  # fmt: skip
    assert all(each.check_url and not each.is_behind for each in found)
    assert not any(each.check_url for each in unchecked_translations(staff("editor")))


def test_organisations_whose_welsh_nobody_checked_are_listed_beside_pages(small_site: Path) -> None:
    checked, organisation = one_organisation(review_due=TODAY), one_organisation(review_due=TODAY, slug="other")
    Organisation.objects.filter(pk=checked.pk).update(checked_by="Nia Rees", checked_on=TODAY)
    edit = f"/editor/snippets/directory/organisation/edit/{organisation.pk}/"
    for user, check_url in ((staff("moderator"), edit), (staff("editor"), None)):
        [found] = [each for each in unchecked_translations(user) if each.title == "Llinell"]
        assert found == Unchecked("Llinell", "Cymraeg", True, None, edit, check_url)
    html = at_work("moderator").get("/editor/reports/unchecked-translations/").content.decode()
    assert html.count(f'href="{edit}"') == 2


def test_a_translation_whose_english_changed_since_is_marked(small_site: Path) -> None:
    page().save_revision().publish()
    behind = {each.title for each in unchecked_translations(staff("editor")) if each.is_behind}
    assert behind == {"Y dudalen advice", "Strona"}
    TranslationSource.objects.get(object_id=page().translation_key).update_from_db()
    assert not any(each.is_behind for each in unchecked_translations(staff("administrator")))


def test_recording_a_check_takes_the_translation_off_the_list(small_site: Path) -> None:
    client, address = at_work("moderator"), f"/editor/translations/{page(language='cy').pk}/check/"
    assert 'value="moderator"' in client.get(address).content.decode()
    answer = client.post(address, {"checked_by": "Nia Rees", "checked_on": "2026-11-20"}, follow=True)
    assert "The check is recorded." in answer.content.decode()
    assert page(language="cy").checked_by == "Nia Rees"
    assert [each.title for each in unchecked_translations(staff("administrator"))].count("Y dudalen advice") == 0


@pytest.mark.parametrize(
    "given", [{"checked_by": "", "checked_on": "2026-11-20"}, {"checked_by": "Nia", "checked_on": "2999-01-01"}, {}]
)
def test_a_check_needs_a_name_and_a_day_that_has_come(small_site: Path, given: dict[str, str]) -> None:
    answer = at_work("moderator").post(f"/editor/translations/{page(language='cy').pk}/check/", given)
    assert answer.status_code == 200
    assert page(language="cy").checked_by == ""


def test_only_those_who_may_publish_record_checks(small_site: Path) -> None:
    client, address = at_work("editor"), f"/editor/translations/{page(language='cy').pk}/check/"
    client.post(address, {"checked_by": "Nia", "checked_on": "2026-11-20"})
    assert page(language="cy").checked_by == ""
    assert at_work("moderator").get("/editor/translations/999999/check/").status_code == 404
