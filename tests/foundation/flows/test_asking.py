"""A page that asks one thing: the question is the heading, and every way on works without JavaScript."""

from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.utils import translation
from pytest_django import Settings

from nightlight.foundation.flows.asking import LONGEST_TYPED, markdown
from nightlight.pure.questions.flow import Question
from nightlight.reporting.mailbox.messages import LONGEST
from tests.foundation.flows.asked import KINDS, asked, page


def soup_of(kind: str, **further: Any) -> BeautifulSoup:
    return BeautifulSoup(page(asked(kind, **further)), "html.parser")


def one(soup: BeautifulSoup, selector: str) -> Tag:
    [found] = soup.select(selector)
    return found


def values(soup: BeautifulSoup, selector: str) -> list[object]:
    return [each.get("value") for each in soup.select(selector)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_question_is_the_only_heading_of_the_first_level(kind: str) -> None:
    soup = soup_of(kind)
    assert one(soup, "h1").get_text(strip=True) == asked(kind).words.title
    assert one(soup, "main form[aria-labelledby=question]")["method"] == "post"
    assert one(soup, "title").get_text() == f"{asked(kind).word} – Nightlight"


@pytest.mark.parametrize("kind", KINDS)
def test_back_and_the_way_to_those_who_listen_are_on_every_page(kind: str) -> None:
    soup = soup_of(kind)
    assert one(soup, ".nl-back a")["href"] == "/before/"
    assert one(soup, ".nl-hurting a")["href"] == "/talk/"
    assert one(soup, ".nl-hurting a").get_text() == "I feel like hurting myself or can't go on"
    without = soup_of(kind, back="", hurting="")
    assert not without.select(".nl-back, .nl-hurting")


def test_one_tap_answers_a_choice_by_buttons() -> None:
    soup = soup_of("buttons")
    assert values(soup, "main button[type=submit][name=answer]") == ["unkind", "account", "not-sure"]
    assert "nl-choice--unsure" in one(soup, "button[value=not-sure]")["class"]
    assert not soup.select("main input, main .govuk-button")


def test_a_choice_is_radios_with_not_sure_set_apart() -> None:
    soup = soup_of("choice", given="no")
    assert values(soup, "input[type=radio][name=answer]") == ["yes", "no", "not-sure"]
    assert values(soup, "input[checked]") == ["no"]
    assert one(soup, ".govuk-radios__divider").find_next("input")["value"] == "not-sure"  # type: ignore[index]  # it is there
    for field in soup.select("input[type=radio]"):
        assert one(soup, f"label[for={field['id']}]")
    assert one(soup, "fieldset")["aria-labelledby"] == "question"


def test_choices_are_checkboxes_that_come_back_as_given() -> None:
    soup = soup_of("choices", given=["game", "not-sure"])
    assert values(soup, "input[type=checkbox][name=answer]") == ["game", "messages", "not-sure"]
    assert values(soup, "input[checked]") == ["game", "not-sure"]


def test_words_come_back_exactly_and_no_browser_sends_them_away_to_be_spelled() -> None:
    words = "\n</textarea><script>x</script> & ŵ"
    soup = soup_of("text", given=words)
    field = one(soup, "textarea#answer[name=answer]")
    assert field.get_text() == "\n" + words
    assert (field["spellcheck"], field["autocomplete"], field["dir"]) == ("false", "off", "auto")
    assert one(soup, "h1 label")["for"] == "answer"
    assert not soup.select("main script")


def test_lines_have_room_for_more_than_was_given() -> None:
    assert values(soup_of("lines", given=["one", "", "two"]), "input[name=answer]") == ["one", "two", "", ""]
    assert len(values(soup_of("lines", given=["x"] * 9), "input[name=answer]")) == 10
    assert values(soup_of("lines"), "input[name=answer]") == [""] * 4


def test_only_what_may_be_skipped_can_be_left_out_and_that_sends_nothing_typed() -> None:
    for kind in ("text", "lines", "choices"):
        form = one(soup_of(kind), ".nl-leave-out")
        assert values(BeautifulSoup(str(form), "html.parser"), "[name]") == ["yes"]
    for kind in ("choice", "buttons", "notice"):
        assert not soup_of(kind).select(".nl-leave-out")


def test_what_was_wrong_is_said_first_and_tied_to_the_field() -> None:
    soup = soup_of("text", fault="Please use fewer than 20,000 letters.", given="kept")
    alert = one(soup, "[role=alert]")
    assert "20,000" in alert.get_text()
    field = one(soup, "textarea")
    assert field["aria-describedby"] == "hint fault"
    assert field["aria-invalid"] == "true"
    assert "kept" in field.get_text()
    assert {soup.find(id=each) is not None for each in str(field["aria-describedby"]).split()} == {True}


def test_a_form_goes_where_it_is_told_with_what_its_script_needs() -> None:
    soup = soup_of(
        "text", action="/there/", attributes={"data-seal": "", "data-question": '"quoted" <b>'}, hidden={"sealed": ""}
    )
    form = one(soup, "form[data-seal]")
    assert (form["action"], form["data-question"]) == ("/there/", '"quoted" <b>')
    assert values(soup, "form[data-seal] input[type=hidden][name=sealed]") == [""]
    assert one(soup, ".nl-leave-out")["action"] == "/there/"


def test_a_child_gets_the_large_page_with_its_picture() -> None:
    soup = soup_of("buttons", is_for_child=True)
    assert "nl-for-child" in one(soup, "html")["class"]
    assert one(soup, ".nl-question__picture svg")
    assert not soup_of("text").select(".nl-question__picture")


def test_what_a_browser_lets_be_typed_is_never_too_large_a_form_and_more_than_any_answer(settings: Settings) -> None:
    assert one(soup_of("text"), "textarea")["maxlength"] == str(LONGEST_TYPED)
    room_for_the_rest = 4_096
    assert LONGEST_TYPED * 9 + room_for_the_rest < settings.LARGER_FORMS["/report/"]
    assert settings.LARGER_FORMS["/mailbox/write/"] == settings.LARGER_FORMS["/report/"]
    assert max(LONGEST, Question("happened").limit) < LONGEST_TYPED


def test_a_notice_tells_and_goes_on() -> None:
    soup = soup_of("notice")
    assert one(soup, ".nl-question__text a")["href"] == "tel:999"
    assert one(soup, "main form button").get_text() == "Go on"
    assert not soup.select("main form input, main form textarea")


def test_the_page_is_welsh_in_welsh() -> None:
    with translation.override("cy"):
        soup = BeautifulSoup(page(asked("buttons", "cy")), "html.parser")
        notice = BeautifulSoup(page(asked("notice", "cy")), "html.parser")
    assert one(soup, "h1").get_text() == "Beth sydd wedi digwydd?"
    assert one(soup, ".nl-back a").get_text() == "Yn ôl"
    assert one(notice, "main form button").get_text() == "Ymlaen"
    assert one(soup, "html")["lang"] == "cy"


def test_links_to_pages_stay_in_the_language_and_links_out_send_no_referrer() -> None:
    text = "[a](page:advice/told) [b](page:home) [c](https://example.org/) [d](javascript:x)"
    with translation.override("cy"):
        html = markdown(text)
    assert 'href="/cy/advice/told/"' in html
    assert 'href="/cy/"' in html
    assert '<a rel="noreferrer" referrerpolicy="no-referrer" href="https://example.org/">' in html
    assert "[d](javascript:x)" in html
    assert 'href="/advice/told/"' in markdown(text)
    assert "<script>" not in markdown("<script>x</script>")
