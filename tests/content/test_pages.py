"""Every page that ships: complete, readable at its reader's age, in English and Welsh, with sources."""

import datetime
import re

import pytest

from nightlight.foundation.ops.placeholders import PLACEHOLDERS
from nightlight.foundation.pages.pictures import NO_PICTURE, PICTURES
from nightlight.public.advice.content import PageSource, load_pages, load_translations, translated_body, words_of
from nightlight.pure.markdown import page_links, plain_lines
from nightlight.pure.readability import reading_age
from tests.conftest import PROJECT

FOLDER = PROJECT / "content" / "pages"
PAGES = load_pages(FOLDER)
BY_PATH = {page.path: page for page in PAGES}
STATUTORY = ("accessibility", "privacy")
DRAFT_LANGUAGES = {"ar", "bn", "es", "gu", "it", "pa", "pl", "pt", "ro", "ur"}
# Words that blame, terms that hurt, and what nobody can promise.
NEVER = (
    "child porn", "should have", "leaked", "your fault that", "got yourself", "no trace", "you are in trouble",
    "not in trouble", "be in trouble", "won't get into trouble", "can be stopped", "you are kept safe",
    "they keep you safe", "you get it back", "you are believed", "nobody will know", "no one will know",
    "has to know that you asked", "they have it taken down", "iwf has it taken down", "it blocks", "think of others",
)  # fmt: skip
# What was true before there was a form, and is not where an operator has switched reporting on.
NO_REPORTS = (
    "take reports yet", "can't send a report", "not open here", "keep no reports",
    "derbyn adroddiadau eto", "Ni allwch anfon adroddiad", "ar agor yma", "nid ydym yn cadw adroddiadau",
)  # fmt: skip
# The order in which to act on threats to share a picture, by a word of each step's title.
IN_ORDER = (
    "fault",
    "pay",
    "repl|contact",
    "note who",
    "delete.*copy",
    "tell someone",
    "report it",
    "report remove|blocked",
)
STATUTES = {
    "Theft Act 1968, section 21",
    "Extortion, a crime at common law",
    "Theft Act (Northern Ireland) 1969, section 20",
    "Protection of Children Act 1978, section 1",
    "Criminal Justice Act 1988, section 160",
    "Civic Government (Scotland) Act 1982, sections 52 and 52A",
    "Protection of Children and Prevention of Sexual Offences (Scotland) Act 2005, section 1",
    "Protection of Children (Northern Ireland) Order 1978, article 3",
    "Criminal Justice (Evidence etc.) (Northern Ireland) Order 1988, article 15",
    "Sexual Offences Act 2003, sections 15 and 15A",
    "Sexual Offences (Scotland) Act 2009, sections 24 and 34",
    "Sexual Offences (Northern Ireland) Order 2008, article 22A",
    "Crime and Policing Act 2026",
    "Social Services and Well-being (Wales) Act 2014, section 130",
    "Criminal Law Act (Northern Ireland) 1967, section 5",
}


def every_page() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)


def texts(page: PageSource) -> list[str]:
    """Return every text of the page's body as written."""

    def walk(value: object) -> list[str]:
        if isinstance(value, dict):
            return [text for each in value.values() for text in walk(each)]
        if isinstance(value, list):
            return [text for each in value for text in walk(each)]
        return [value] if isinstance(value, str) else []

    return walk(page.body)


def test_every_page_that_was_promised_is_there() -> None:
    assert set(BY_PATH) >= {
        "home", "child", "young-person", "parents", "professionals", "advice", "advice/online", "advice/law",
        "advice/threats", "advice/threats-parents", "advice/contact", "advice/thoughts", "advice/told",
        "advice/police", "advice/feelings", "advice/saw", "advice/then", "now", "now/easy-read", "screen",
        "accessibility", "privacy", "about",
    }  # fmt: skip


@every_page()
def test_a_page_reads_at_its_readers_age(page: PageSource) -> None:
    assert reading_age(words_of(page)) <= page.reading_age


@every_page()
def test_childrens_pages_are_held_to_a_childs_age(page: PageSource) -> None:
    highest = {"child": 7, "young-person": 9}.get(page.audience, 11)
    assert page.reading_age <= highest


@every_page()
def test_a_page_has_sources_owner_and_review_dates(page: PageSource) -> None:
    assert page.sources
    assert page.owner
    assert page.reviewed_on < page.review_due <= page.reviewed_on + datetime.timedelta(days=366)


@every_page()
def test_a_page_is_there_in_welsh(page: PageSource) -> None:
    assert "cy" in {found.language for found in load_translations(FOLDER, page)}


@every_page()
def test_nobody_is_said_to_have_checked_a_translation_unless_named_with_a_date(page: PageSource) -> None:
    for found in load_translations(FOLDER, page):
        assert bool(found.checked_by) == bool(found.checked_on)


@every_page()
def test_links_lead_to_pages_and_organisations_that_exist(page: PageSource) -> None:
    organisations = {file.stem for file in (PROJECT / "content" / "organisations").glob("*.yaml")}
    targets = [target for text in texts(page) for target in page_links(text)]
    for block in page.body:
        targets += [door["page"] for door in block.get("doors", [])]
        assert set(block.get("organisations", [])) <= organisations
    assert set(targets) | set(page.related) <= set(BY_PATH)


@every_page()
def test_the_title_in_the_browser_is_one_neutral_word(page: PageSource) -> None:
    assert len(page.word.split()) == 1
    for found in load_translations(FOLDER, page):
        assert len(found.word.split()) == 1


@every_page()
def test_no_page_blames_or_uses_words_that_hurt(page: PageSource) -> None:
    said = words_of(page).lower()
    assert not [phrase for phrase in NEVER if phrase in said]


def test_the_emergency_page_is_drafted_in_ten_more_languages() -> None:
    assert {found.language for found in load_translations(FOLDER, BY_PATH["now"])} == {"cy", *DRAFT_LANGUAGES}


def test_pages_about_threats_pictures_or_feelings_lead_to_help_with_dark_thoughts() -> None:
    for path in ("young-person", "advice/threats", "advice/threats-parents", "advice/law", "advice/contact"):
        page = BY_PATH[path]
        targets = [target for text in texts(page) for target in page_links(text)]
        targets += [door["page"] for block in page.body for door in block.get("doors", [])]
        assert "advice/feelings" in targets, path


def test_the_emergency_page_says_how_to_call_without_speaking() -> None:
    said = words_of(BY_PATH["now"])
    for part in ("999", "55", "18000", "18001", "BSL", "text", "101"):
        assert part in said, part


@pytest.mark.parametrize("part", ["history", "999", "0800 1111", "minute", "Escape", "Shift"])
def test_the_page_about_the_screen_says_what_quick_exit_does_and_does_not(part: str) -> None:
    assert part in words_of(BY_PATH["screen"])


@pytest.mark.parametrize("path", ["advice/threats", "advice/threats-parents"])
def test_what_to_do_about_threats_comes_in_the_order_that_keeps_a_child_safe(path: str) -> None:
    steps = next(block for block in BY_PATH[path].body if block["type"] == "steps")["steps"]
    said = [line.lower() for line in (*plain_lines(first_text_of(path)), *(step["title"] for step in steps))]
    # A parent is whom the child told.
    wanted = [words for words in IN_ORDER if words != "tell someone" or BY_PATH[path].audience == "young-person"]
    places = [next((place for place, line in enumerate(said) if re.search(words, line)), -1) for words in wanted]
    assert -1 not in places
    assert places == sorted(places)


def first_text_of(path: str) -> str:
    """Return the text before the steps, where the page says whose fault it is."""
    return next((block["text"] for block in BY_PATH[path].body if block["type"] == "text"), "")


@every_page()
def test_a_number_that_can_be_rung_is_the_number_that_is_shown(page: PageSource) -> None:
    bodies = [page.body, *(translated_body(page, found) for found in load_translations(FOLDER, page))]
    for label, number in re.findall(r"\[([0-9 ]+)\]\((?:tel|sms):(\d+)\)", str(bodies)):
        assert label.replace(" ", "") == number


@every_page()
def test_welsh_names_the_same_numbers_as_english(page: PageSource) -> None:
    welsh = next(found for found in load_translations(FOLDER, page) if found.language == "cy")
    for english, other in zip(page.body, translated_body(page, welsh), strict=True):
        assert sorted(re.findall(r"\d+", str(english))) == sorted(re.findall(r"\d+", str(other))), english["key"]


def test_the_law_is_cited_as_it_was_checked_and_nothing_else_is() -> None:
    laws = [block for page in PAGES for block in page.body if block["type"] == "law" and page.path not in STATUTORY]
    assert {statute for block in laws for statute in block["statutes"]} == STATUTES
    for block in laws:
        assert block["nations"], block["key"]


@pytest.mark.parametrize("path", ["young-person", "advice/threats", "advice/contact"])
def test_the_young_are_told_who_may_be_told_before_they_tell(path: str) -> None:
    said = words_of(BY_PATH[path])
    for part in ("in danger", "police", "children's services", "may speak to your family"):
        assert part in said, part


@every_page()
def test_whoever_reads_of_blocking_a_picture_reads_what_it_cannot_reach(page: PageSource) -> None:
    said = words_of(page)
    if re.search(r"Report Remove (can|makes)|use Report Remove", said) and page.audience != "professional":
        assert "use the list" in said
        assert "can't reach private messages" in said


@pytest.mark.parametrize("path", [page.path for page in PAGES if page.audience in ("child", "young-person")])
def test_no_page_for_the_young_is_a_dead_end_without_an_adult(path: str) -> None:
    slugs = [slug for block in BY_PATH[path].body for slug in block.get("organisations", [])]
    assert "childline" in slugs


def test_the_first_page_leads_to_help_with_dark_thoughts_and_to_999_at_once() -> None:
    for path in ("home", "young-person", "child"):
        said = "\n".join(texts(BY_PATH[path]))
        assert "tel:999" in said
        assert "advice/feelings" in said
    assert BY_PATH["home"].body[0]["type"] == "warning"


@pytest.mark.parametrize("path", ["about", "privacy"])
def test_whether_reports_are_taken_is_left_to_the_report_page_which_knows(path: str) -> None:
    page = BY_PATH[path]
    welsh = next(found for found in load_translations(FOLDER, page) if found.language == "cy")
    for said in (str(page.body), str(welsh.body)):
        assert not [phrase for phrase in NO_REPORTS if phrase in said]
        assert "](/report/)" in said


@pytest.mark.parametrize(
    "part",
    [
        "caseworkers", "three of them together", "does not use JavaScript", "30 minutes", "is deleted by itself",
        "Secret words", "police or children's services, who may speak to your family", "CEOP", "Report Remove",
    ],
)  # fmt: skip
def test_the_privacy_notice_says_what_becomes_of_a_report(part: str) -> None:
    assert part in words_of(BY_PATH["privacy"])


@every_page()
def test_whatever_waits_for_the_operator_in_english_waits_in_welsh(page: PageSource) -> None:
    welsh = next(found for found in load_translations(FOLDER, page) if found.language == "cy")
    english, other = (
        {block["key"] for block in body if any(each in str(block) for each in PLACEHOLDERS)}
        for body in (page.body, translated_body(page, welsh))
    )
    assert english == other
    assert bool(english) == (page.path in ("about", "accessibility", "privacy"))


@pytest.mark.parametrize("sentence", PLACEHOLDERS)
def test_the_doctor_looks_for_no_sentence_that_no_page_has(sentence: str) -> None:
    bodies = [str(page.body) for page in PAGES]
    bodies += [str(found.body) for page in PAGES for found in load_translations(FOLDER, page)]
    assert any(sentence in body for body in bodies)


def test_the_accessibility_statement_names_what_the_site_chooses_to_fail() -> None:
    page = BY_PATH["accessibility"]
    welsh = next(found for found in load_translations(FOLDER, page) if found.language == "cy")
    for body in (page.body, translated_body(page, welsh)):
        [failures] = [block["text"] for block in body if block["key"] == "content"]
        for criterion in ("2.4.2", "3.1.2", "Shift"):
            assert criterion in failures


def test_every_idea_on_the_childs_page_has_a_drawn_picture() -> None:
    for block in BY_PATH["child"].body:
        parts = {"text": [block], "steps": block.get("steps", []), "doors": block.get("doors", [])}
        for part in parts.get(block["type"], []):
            assert part.get("picture", NO_PICTURE) != NO_PICTURE, (block["key"], part.get("title"))
        # A small door shows no picture, whatever it names.
        assert not block.get("small"), block["key"]


@pytest.mark.parametrize("name", PICTURES)
def test_a_drawn_picture_has_the_palettes_colours_and_is_hidden_from_readers_of_words(name: str) -> None:
    drawn = (PROJECT / "nightlight/foundation/pages/jinja2/pages/pictures" / f"{name}.svg").read_text()
    assert drawn.startswith('<svg class="nl-figure" viewBox="0 0 64 64" aria-hidden="true" focusable="false">')
    # A colour of its own would not turn with the dark.
    assert not re.findall(r"(?:fill|stroke|style)=|#[0-9a-f]{3}|<image|href", drawn)
