"""Editors read feedback; nobody changes it; moderators may delete what names a person."""

import datetime

import pytest
from django.test import Client

from nightlight.public.feedback.actions import keep_feedback
from nightlight.public.feedback.models import Feedback
from tests.cast import at_work

pytestmark = pytest.mark.django_db


def kept(text: str = "The page <b>helped</b>. ") -> Feedback:
    """Keep feedback of a day in November."""
    return keep_feedback(
        day=datetime.date(2026, 11, 24), page="/advice/threats/", useful="partly", wrong="hard", text=text
    )


def test_editors_read_it_in_the_reports_menu() -> None:
    kept("x" * 300)
    client = at_work("editor")
    assert '"/editor/feedback/"' in client.get("/editor/").content.decode()
    html = client.get("/editor/feedback/").content.decode()
    for words in ("/advice/threats/", "Partly", "It was hard to understand", "x" * 100 + " …"):
        assert words in html
    assert "x" * 101 not in html


def test_the_whole_text_is_one_step_further_and_never_markup() -> None:
    html = at_work("editor").get(f"/editor/feedback/inspect/{kept().pk}/").content.decode()
    assert "The page &lt;b&gt;helped&lt;/b&gt;." in html


def test_feedback_is_found_by_a_word_and_by_what_was_wrong() -> None:
    kept("zebra")
    client = at_work("editor")
    assert "zebra" in client.get("/editor/feedback/?q=zebr").content.decode()
    assert "/advice/threats/" not in client.get("/editor/feedback/results/?q=lion").content.decode()
    assert "zebra" not in client.get("/editor/feedback/results/?wrong=broken").content.decode()


def test_it_can_be_taken_away_as_a_table() -> None:
    kept("zebra")
    answer = at_work("editor").get("/editor/feedback/?export=csv")
    assert "zebra" in b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer


def test_nobody_adds_or_changes_feedback() -> None:
    feedback = kept()
    client = at_work("administrator")
    for address in ("new/", f"edit/{feedback.pk}/"):
        assert client.post(f"/editor/feedback/{address}", {"text": "other"}).status_code in (302, 403)
    assert Feedback.objects.get().text == feedback.text


def test_moderators_delete_it_and_editors_do_not() -> None:
    address = f"/editor/feedback/delete/{kept().pk}/"
    at_work("editor").post(address)
    assert Feedback.objects.exists()
    at_work("moderator").post(address)
    assert not Feedback.objects.exists()


def test_a_visitor_is_asked_to_log_in(client: Client) -> None:
    assert client.get("/editor/feedback/").headers["Location"].startswith("/account/login/")
