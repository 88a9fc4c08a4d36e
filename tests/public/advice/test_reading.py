"""The reading age that editors see is the one that the content is tested with."""

from pathlib import Path

import pytest
from django.test import Client
from wagtail.models import GroupPagePermission

from nightlight.public.advice.content import load_pages, words_of
from nightlight.public.advice.models import AdvicePage
from nightlight.public.advice.panels import sentence
from nightlight.public.advice.reading import Reading, judge_page, words_on
from nightlight.pure.readability import reading_age
from tests.cast import at_work
from tests.small_site import write_small_site

pytestmark = pytest.mark.django_db

HARD = (
    "Notwithstanding considerable organisational responsibilities, comprehensive arrangements necessitate cooperation"
)


def advice() -> AdvicePage:
    page: AdvicePage = AdvicePage.objects.get(locale__language_code="en", slug="advice")
    return page


def form_of(page: AdvicePage, **changes: str) -> dict[str, str]:
    """Return what the browser would post for a page without blocks."""
    return {
        "title": page.title, "slug": page.slug, "summary": page.summary, "word": page.word, "layout": "advice",
        "audience": "everyone", "role": "", "reading_age": "9", "content_owner": "x", "reviewed_on": "2026-01-01",
        "review_due": "2027-01-01", "body-count": "1", "body-0-deleted": "", "body-0-order": "0",
        "body-0-type": "heading", "body-0-id": "", "body-0-value-text": "We can help", "sources-count": "0",
        "related-count": "0", "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0", "checked_by": "", "checked_on": "", **changes,
    }  # fmt: skip


def test_page_and_content_file_have_the_same_words(small_site: Path, tmp_path: Path) -> None:
    write_small_site(tmp_path)
    source = next(page for page in load_pages(tmp_path) if page.path == "advice")
    assert words_on(advice()) == words_of(source).split("\n")
    assert judge_page(advice()).age == reading_age(words_of(source))


def test_a_hard_page_is_too_hard_and_an_easy_one_is_not(small_site: Path) -> None:
    page = advice()
    assert not judge_page(page).is_too_hard
    page.summary = HARD
    assert judge_page(page).is_too_hard


@pytest.mark.parametrize(("age", "words"), [(9, "Good: this reads at age 9"), (10, "Too hard: this reads at age 10")])
def test_the_sentence_says_age_and_limit(age: int, words: str) -> None:
    text = sentence(Reading(age=age, allowed=9, index=1.0))
    assert text.startswith(words)
    assert "9 at most" in text


def test_the_form_of_a_page_shows_its_age_in_a_live_region(small_site: Path) -> None:
    html = at_work("editor").get(f"/editor/pages/{advice().pk}/edit/").content.decode()
    assert '<p data-reading-age-says aria-live="polite" aria-atomic="true">Good: this reads at age 5' in html
    assert "Automated Readability Index" in html


def test_what_is_being_written_is_judged_before_it_is_saved(small_site: Path) -> None:
    client, page = at_work("editor"), advice()
    address = f"/editor/reading-age/{page.pk}/"
    assert client.post(address, form_of(page)).content.decode().startswith("Good")
    assert client.post(address, form_of(page, summary=HARD)).content.decode().startswith("Too hard")
    assert (
        client.post(address, form_of(page, summary=HARD, reading_age="7")).content.decode().find("have 7 at most") > 0
    )
    assert AdvicePage.objects.get(pk=page.pk).summary == "You can get help."
    assert page.revisions.count() == 1


def test_a_page_that_was_never_saved_is_judged_too(small_site: Path) -> None:
    home = AdvicePage.objects.get(locale__language_code="en", slug="home")
    address = f"/editor/reading-age/advice/advicepage/{home.pk}/"
    answer = at_work("editor").post(address, form_of(advice(), slug="new", summary=HARD))
    assert answer.content.decode().startswith("Too hard")
    assert not AdvicePage.objects.filter(slug="new").exists()


def test_a_form_that_cannot_be_read_gets_no_answer(small_site: Path) -> None:
    client, address = at_work("editor"), f"/editor/reading-age/{advice().pk}/"
    answer = client.post(address, form_of(advice(), reviewed_on="never"))
    assert (answer.status_code, answer.content) == (204, b"")
    assert client.post(address, {"title": "x"}).status_code == 400
    new = f"/editor/reading-age/advice/advicepage/{advice().get_parent().pk}/"
    assert client.post(new, {"title": "x"}).status_code == 400


def test_a_visitor_learns_nothing(small_site: Path, client: Client) -> None:
    answer = client.post(f"/editor/reading-age/{advice().pk}/", form_of(advice()))
    assert answer.status_code == 302


def test_a_person_who_may_not_edit_the_page_learns_nothing(small_site: Path) -> None:
    client = at_work("editor")

    GroupPagePermission.objects.filter(group__name="editor").delete()
    answer = client.post(
        f"/editor/reading-age/{advice().pk}/", form_of(advice()), headers={"x-requested-with": "XMLHttpRequest"}
    )
    assert answer.status_code == 403
