"""A word to the makers: kept without a person in it, for 90 days, and never lost while being written."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.db import OperationalError
from django.test import Client

from nightlight.public.feedback import views
from nightlight.public.feedback.actions import delete_old_feedback, keep_feedback
from nightlight.public.feedback.models import Feedback

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}
pytestmark = pytest.mark.django_db


def test_what_is_sent_is_kept_and_thanked_for(client: Client) -> None:
    page = client.get("/feedback/", headers={**HERE, "referer": "http://localhost/now/"}).content.decode()
    assert 'name="page" value="/now/"' in page
    answer = client.post(
        "/feedback/", {"useful": "no", "wrong": "hard", "text": "Too long", "page": "/now/"}, headers=HERE
    )
    assert (answer.status_code, answer["Location"]) == (303, "/feedback/thanks/")
    kept = Feedback.objects.get()
    assert (kept.page, kept.useful, kept.wrong, kept.text) == ("/now/", "no", "hard", "Too long")


def test_a_referer_from_elsewhere_is_not_taken_over(client: Client) -> None:
    page = client.get("/feedback/", headers={**HERE, "referer": "https://elsewhere.example/secret"}).content.decode()
    assert "secret" not in page


def test_the_page_says_first_that_it_is_not_a_report(client: Client) -> None:
    main = client.get("/feedback/", headers=HERE).content.decode().split("<main")[1]
    assert main.index("This is not a report") < main.index("<form")
    assert main.index("tel:999") < main.index("<form")


def test_text_that_is_too_long_comes_back_whole(client: Client) -> None:
    text = "word " * 500
    answer = client.post("/feedback/", {"text": text}, headers=HERE)
    assert answer.status_code == 422
    assert text.strip() in answer.content.decode()
    assert not Feedback.objects.exists()


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"text": "word " * 500}, "text"),
        ({"useful": "<b>"}, "useful"),
        ({"wrong": "x"}, "wrong"),
        ({"text": " ", "page": "/now/"}, "useful"),
    ],
)
@pytest.mark.parametrize(("prefix", "heading"), [("", "There is a problem"), ("/cy", "Mae problem")])
def test_what_could_not_be_taken_is_said_first_and_at_its_field(
    client: Client, sent: dict[str, str], field: str, prefix: str, heading: str
) -> None:
    answer = client.post(f"{prefix}/feedback/", sent, headers=HERE)
    assert answer.status_code == 422
    page = BeautifulSoup(answer.content, "html.parser")
    summary = page.select_one("main .govuk-error-summary[tabindex='-1'][autofocus]")
    assert summary is not None
    assert summary.find_next("h1") is not None
    assert heading in summary.get_text()
    [link] = summary.select("a")
    assert page.select_one(str(link["href"])) is not None
    at_field = page.select_one(f"#{field}-error")
    assert at_field is not None
    assert link.get_text() in at_field.get_text()


def test_with_the_database_gone_nothing_typed_is_lost(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(**_given: object) -> None:
        raise OperationalError

    monkeypatch.setattr(views, "keep_feedback", gone)
    answer = client.post("/feedback/", {"text": "what I wrote", "useful": "yes"}, headers=HERE)
    assert answer.status_code == 503
    assert "what I wrote" in answer.content.decode()
    assert "technical problem" in answer.content.decode()


def test_a_machine_that_fills_the_hidden_field_is_thanked_and_forgotten(client: Client) -> None:
    assert client.post("/feedback/", {"text": "buy", "website": "x"}, headers=HERE).status_code == 303
    assert not Feedback.objects.exists()


def test_markup_in_the_text_is_shown_as_text(client: Client) -> None:
    answer = client.post("/feedback/", {"text": "<script>1</script>" * 200}, headers=HERE)
    assert "<script>1" not in answer.content.decode()


def test_feedback_is_deleted_after_90_days() -> None:
    today = datetime.date(2026, 11, 24)
    for days in (0, 90, 91):
        keep_feedback(day=today - datetime.timedelta(days=days), page="", useful="", wrong="", text=str(days))
    assert delete_old_feedback(today=today) == 1
    assert set(Feedback.objects.values_list("text", flat=True)) == {"0", "90"}


def test_feedback_holds_nothing_of_a_person() -> None:
    assert {field.name for field in Feedback._meta.get_fields()} == {"id", "day", "page", "useful", "wrong", "text"}
