"""An organisation is described in both languages or not at all: English never stands, unmarked, on a Welsh page."""

import shutil
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from wagtail.blocks.struct_block import StructBlockValidationError

from nightlight.public.directory.content import OrganisationInvalid, load_organisations
from nightlight.public.directory.models import Organisation, PhoneBlock
from nightlight.public.directory.seeding import seed_organisations
from tests.conftest import PROJECT

CHILDLINE = PROJECT / "content" / "organisations" / "childline.yaml"


@pytest.fixture
def childline(tmp_path: Path, db: None) -> Organisation:
    """Childline, as it ships."""
    shutil.copy(CHILDLINE, tmp_path)
    seed_organisations(tmp_path)
    return Organisation.objects.get(slug="childline")


@pytest.mark.parametrize(
    ("empty", "language", "said"),
    [
        ("cost_cy", "en", "Write this in Welsh too"),
        ("cost_cy", "cy", "Ysgrifennwch hyn yn Gymraeg hefyd"),
        ("cost_en", "en", "Write this in English too"),
        ("cost_en", "cy", "Ysgrifennwch hyn yn Saesneg hefyd"),
    ],
)
def test_a_text_in_one_language_alone_is_refused_in_the_editors_language(
    childline: Organisation, empty: str, language: str, said: str
) -> None:
    setattr(childline, empty, " ")
    with pytest.raises(ValidationError) as refused:
        childline.full_clean()
    with translation.override(language):
        messages = refused.value.message_dict
    assert list(messages) == [empty]
    assert said in messages[empty][0]


@pytest.mark.parametrize("empty", ["name_cy", "about_cy", "for_whom_cy"])
def test_what_an_organisation_is_and_for_whom_is_never_left_out_in_welsh(childline: Organisation, empty: str) -> None:
    setattr(childline, empty, "")
    with pytest.raises(ValidationError) as refused:
        childline.full_clean()
    assert list(refused.value.message_dict) == [empty]


def test_a_text_in_neither_language_is_nothing_to_say(childline: Organisation) -> None:
    childline.cost_en = childline.cost_cy = ""
    childline.full_clean()


@pytest.mark.parametrize(
    ("english", "welsh", "missing"), [("For adults", "", "label_cy"), ("", "I oedolion", "label_en")]
)
def test_a_label_of_a_number_in_one_language_alone_is_refused(english: str, welsh: str, missing: str) -> None:
    block = PhoneBlock()
    value = block.to_python({"number": "0800 1111", "label_en": english, "label_cy": welsh})
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(value)
    assert list(refused.value.block_errors) == [missing]


@pytest.mark.parametrize(("english", "welsh"), [("", ""), ("For adults", "I oedolion")])
def test_a_label_in_both_languages_or_neither_is_taken(english: str, welsh: str) -> None:
    block = PhoneBlock()
    value = block.to_python({"number": "0800 1111", "label_en": english, "label_cy": welsh})
    assert block.clean(value)["label_cy"] == welsh


@pytest.mark.parametrize(
    ("written", "without_welsh", "place"),
    [
        ('en: "Childline website", cy: "Gwefan Childline"', 'en: "Childline website", cy: ""', r"sites\[1\].label"),
        ('en: "Anyone under 19", cy: "Unrhyw un dan 19 oed"', 'en: "Anyone under 19", cy: ""', "for_whom"),
    ],
)
def test_a_file_with_a_text_in_one_language_is_refused_by_its_place(
    tmp_path: Path, written: str, without_welsh: str, place: str
) -> None:
    text = CHILDLINE.read_text()
    assert written in text
    (tmp_path / "childline.yaml").write_text(text.replace(written, without_welsh))
    with pytest.raises(OrganisationInvalid, match=f"{place}: has no cy"):
        load_organisations(tmp_path)
