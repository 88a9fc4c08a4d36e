"""What an expert reads: everything, tamed; and a file that is none is refused without a word of it."""

import json

import pytest

from nightlight.pure.terminal import tamed
from nightlight.staff.exhibits.checking import check
from nightlight.staff.exhibits.reading import as_json, as_text, findings_as_text
from nightlight.staff.exhibits.rules import ExhibitInvalid, read_exhibit
from tests.staff.exhibits.making import LATER, NOTE, WORDS, add_part, content, exhibit, told

pytestmark = pytest.mark.django_db


def test_everything_that_an_exhibit_holds_is_there() -> None:
    about = told()
    checked = check(read_exhibit("\n".join(exhibit(about, content(about, given=("01", LATER[0]))))))
    shown = as_text(checked)
    for said in (
        *(WORDS["01"], LATER[1], NOTE, "What happened?", "In your words", "Cardiff Crown Court", "Lantern Trust, lead"),
        *("02", "not given", "cases.arrived", "cases.note", "cases.exhibit", "ABC-123", checked.exhibit.digest),
        *(part.digest for part in checked.parts),
    ):
        assert said in shown, said
    assert WORDS["02"] not in shown
    found = json.loads(as_json(checked))
    assert found["holds"] is True
    assert found["parts"][0]["evidence"]["answer"] == WORDS["01"]
    assert as_json(checked).isascii()
    assert not [word for word in (*WORDS.values(), NOTE) if word in findings_as_text(checked)]


def test_what_staff_wrote_says_when_and_by_which_account_as_the_record_has_it() -> None:
    about = told()
    checked = check(read_exhibit("\n".join(exhibit(about))))
    event = next(each for each in checked.exhibit.events if each.action == "cases.note")
    at = f"{event.at:%Y-%m-%dT%H:%M:%SZ}"
    assert f"{at} (UTC), by {event.actor}, event {event.number}" in as_text(checked)
    (document,) = json.loads(as_json(checked))["documents"]
    assert (document["written_at"], document["written_by"]) == (at, event.actor)
    unknown = as_text(check(read_exhibit(json.dumps(content(about)))))
    assert "the record does not say" in unknown


def test_other_cases_that_arrived_in_the_same_moment_are_not_shown() -> None:
    checked = check(read_exhibit("\n".join(exhibit(told()))))
    arrived = next(event for event in checked.exhibit.events if event.action == "cases.arrived")
    assert len(json.loads(arrived.details)) == 2
    assert sum(digest in as_text(checked) for digest in json.loads(arrived.details).values()) == 1


def test_what_a_stranger_typed_steers_nothing() -> None:
    about = told()
    about.blobs["05"] = add_part(about.case, "05", "\x1b[2J\u202ered\nPART 9 OF 9")
    shown = as_text(check(read_exhibit("\n".join(exhibit(about, content(about, given=("05",)))))))
    assert shown == tamed(shown)
    assert [line for line in shown.split("\n") if line.startswith("PART")] == ["PART 1 OF 1"]


@pytest.mark.parametrize("change", [
    {"format": "nightlight exhibit/2"}, {"case": "../etc"}, {"parts": None}, {"parts": [{}]}, {"more": 1},
    {"made_at": "yesterday"}, {"documents": [{"kind": "diary", "id": "ab" * 16, "blob": "", "secret": ""}]},
    {"withheld": [{"name": "01", "digest": "ab" * 32, "why": "not-given"}]},
    {"parts": [{"name": "01", "hour": "", "blob": "AAAA", "secret": "A" * 43 + "="}]},
    {"parts": [{"name": "01", "hour": "", "blob": "zebrafinch!", "secret": "A" * 43 + "="}]},
])  # fmt: skip
def test_what_is_no_exhibit_is_refused_without_a_word_of_it(change: dict[str, object]) -> None:
    about = told()
    line = json.dumps(content(about) | change)
    with pytest.raises(ExhibitInvalid) as refused:
        read_exhibit(line)
    assert "zebrafinch" not in str(refused.value)


@pytest.mark.parametrize("text", ["", "\n", "{", "[" * 100_000, "null", "zebrafinch", "\ud800"])
def test_noise_is_no_exhibit(text: str) -> None:
    with pytest.raises(ExhibitInvalid):
        read_exhibit(text)


def test_a_line_that_is_no_event_is_named_by_its_number() -> None:
    lines = exhibit(told())
    for line in ("{}", lines[1].replace('"number":', '"number":-'), lines[1].replace("T", " ", 1)):
        with pytest.raises(ExhibitInvalid, match="line 3"):
            read_exhibit("\n".join([*lines[:2], line, *lines[2:]]))
