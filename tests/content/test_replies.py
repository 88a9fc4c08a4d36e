"""The reviewed beginnings of replies that ship: readable by who gets them, 999 first, nothing promised."""

import datetime
from pathlib import Path

import pytest

from nightlight.pure.readability import reading_age
from nightlight.staff.casefile.content import RepliesInvalid, Template, load_templates
from tests.conftest import PROJECT

TEMPLATES = load_templates(PROJECT / "content" / "replies.yaml")
OLDEST = {"child": 9, "young-person": 9, "adult": 11, "professional": 11}


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.id)
def test_whoever_gets_it_can_read_it(each: Template) -> None:
    assert reading_age(each.words.en) <= OLDEST[each.audience]


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.id)
def test_each_says_999_before_any_other_number_in_both_languages(each: Template) -> None:
    for words in (each.words.en, each.words.cy):
        numbers = [word for word in words.replace(".", " ").replace(",", " ").split() if word.isdecimal()]
        assert numbers[0] == "999"


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.id)
def test_none_promises_secrecy_or_asks_for_a_picture(each: Template) -> None:
    said = each.words.en.lower()
    assert not any(word in said for word in ("promise", "secret", "nobody will", "send us a", "should have"))


def test_everybody_who_can_report_has_a_beginning() -> None:
    assert {each.audience for each in TEMPLATES} == set(OLDEST)


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
