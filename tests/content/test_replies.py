"""The reviewed beginnings of replies that ship: readable by who gets them, 999 first, nothing promised."""

import datetime
import re
from pathlib import Path

import pytest

from nightlight.pure.readability import reading_age
from nightlight.staff.casefile.content import RepliesInvalid, Template, load_templates
from tests.conftest import PROJECT
from tests.content.test_pages import NEVER

TEMPLATES = load_templates(PROJECT / "content" / "replies.yaml")
NEVER_IN_A_REPLY = (
    "promise", "secret", "nobody will", "no one will", "send us a", "keep you safe", "you are safe", "it is over",
    "will be all right", "will stop", "will help you", "in trouble", "only we", "anonymous",
)  # fmt: skip
NEVER_IN_WELSH = ("addo", "gyfrinach", "cyfrinach", "fydd neb", "anfonwch lun", "mewn trwbl", "rwyt ti'n ddiogel")
OLDEST = {"child": 9, "young-person": 9, "adult": 11, "professional": 11}


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.id)
def test_whoever_gets_it_can_read_it(each: Template) -> None:
    assert reading_age(each.words.en) <= OLDEST[each.audience]


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.id)
def test_each_says_999_before_any_other_number_in_both_languages(each: Template) -> None:
    numbers = [re.findall(r"\d+", words) for words in (each.words.en, each.words.cy)]
    assert numbers[0] == numbers[1]
    assert numbers[0][0] == "999"


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.id)
def test_none_promises_secrecy_or_an_end_blames_or_asks_for_a_picture(each: Template) -> None:
    said = each.words.en.lower()
    assert [word for word in (*NEVER, *NEVER_IN_A_REPLY) if word in said] == []
    assert [word for word in NEVER_IN_WELSH if word in each.words.cy.lower()] == []


@pytest.mark.parametrize("audience", OLDEST)
def test_everybody_who_can_report_is_answered_from_the_first_word_to_where_help_is_later(audience: str) -> None:
    ids = {each.id.removeprefix(f"{audience}-") for each in TEMPLATES if each.audience == audience}
    last = "goodbye" if audience == "child" else "closing"
    assert ids == {"thank-you", "one-question", "passed-on", "what-next", "others-can-help", last}


@pytest.mark.parametrize("audience", ["child", "young-person"])
def test_a_child_who_is_told_that_it_was_passed_on_hears_that_the_family_may_be_spoken_to(audience: str) -> None:
    (words,) = (each.words for each in TEMPLATES if each.id == f"{audience}-passed-on")
    assert "your family" in words.en
    assert "dy deulu" in words.cy
    assert "your fault" in words.en


@pytest.mark.parametrize(
    "each", [each for each in TEMPLATES if each.audience in ("child", "young-person")], ids=lambda each: each.id
)
def test_every_answer_to_a_child_names_somebody_to_talk_to_at_any_hour(each: Template) -> None:
    if each.id != "young-person-one-question":
        assert "0800 1111" in each.words.en


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("audience: child", "audience: children"), "audience"),
        (("review_due: 2027-05-27", "review_due: 2026-11-27"), "review_due comes after"),
        (("id: child-one-question", "id: child-thank-you"), "more than one has the id child-thank-you"),
        (("owner:", "owned_by:"), "owned_by"),
    ],
)
def test_a_file_that_can_not_be_used_says_where_it_is_wrong(change: tuple[str, str], said: str, tmp_path: Path) -> None:
    file = tmp_path / "replies.yaml"
    file.write_text((PROJECT / "content" / "replies.yaml").read_text().replace(*change))
    with pytest.raises(RepliesInvalid) as refused:
        load_templates(file)
    assert said in str(refused.value)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(RepliesInvalid, match=r"replies\.yaml"):
        load_templates(tmp_path / "replies.yaml")


def test_every_text_says_when_it_has_to_be_read_again() -> None:
    assert all(each.review_due > each.reviewed_on >= datetime.date(2026, 11, 27) for each in TEMPLATES)
