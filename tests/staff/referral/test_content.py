from pathlib import Path

import pytest

from nightlight.staff.referral.content import ContentInvalid, load_bodies, load_duties

BODY = """
- id: lantern-council
  name: {en: Lantern Council, cy: ""}
  kind: children-services
  nation: unknown
  source: {title: The council}
  reviewed_on: 2026-11-25
  review_due: 2027-11-25
"""
DUTY = """
- id: wales-130
  nation: wales
  law: Some Act
  who: {en: Teachers, cy: Athrawon}
  words: {en: Tell., cy: Dywedwch.}
  in_force: "2026-01-01"
  clock: {words: as soon as practicable, hours: 24}
  delays: [danger-to-child]
  source: {title: Some Act, url: "https://example.org/"}
  reviewed_on: 2026-11-25
  review_due: 2027-11-25
"""


def bodies(folder: Path, *texts: str) -> list[str]:
    for number, text in enumerate(texts):
        (folder / f"{number}.yaml").write_text(text)
    return [body.id for body in load_bodies(folder)]


def test_an_operator_adds_bodies_in_a_file_of_their_own(tmp_path: Path) -> None:
    other = BODY.replace("lantern-council", "beacon").replace("Lantern Council", "Beacon")
    assert bodies(tmp_path, BODY, other) == ["beacon", "lantern-council"]
    assert load_bodies(tmp_path)[1].nation == "unknown"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("lantern-council", "Lantern Council"),
        ("lantern-council", "a/b"),
        ("children-services", "school"),
        ("unknown", "france"),
        ("unknown", ""),
        ("The council", "''"),
        ("{title: The council}", "{title: x, url: 'http://example.org'}"),
        ("reviewed_on: 2026-11-25", "reviewed_on: lately"),
        ("2027-11-25", "2026-11-25"),
        ("  kind", "  phone: '101'\n  kind"),
        ("  kind: children-services\n", ""),
        (', cy: ""', ""),
        ("- id", "-id"),
    ],
)
def test_what_is_not_a_body_is_refused_by_its_file(tmp_path: Path, old: str, new: str) -> None:
    assert old in BODY
    with pytest.raises(ContentInvalid, match=r"0\.yaml.*README"):
        bodies(tmp_path, BODY.replace(old, new, 1))


def test_an_id_in_two_files_and_a_folder_without_any_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentInvalid, match="no bodies"):
        load_bodies(tmp_path / "nowhere")
    with pytest.raises(ContentInvalid, match="two entries called lantern-council"):
        bodies(tmp_path, BODY, BODY)


def test_no_body_takes_the_id_that_stands_for_one_that_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(ContentInvalid, match="unknown"):
        bodies(tmp_path, BODY.replace("lantern-council", "unknown"))


def duties(folder: Path, text: str) -> None:
    (folder / "duties.yaml").write_text(text)
    load_duties(folder / "duties.yaml")


def test_a_checked_duty_is_read_with_its_law_source_and_clock_in_one_language_or_two(tmp_path: Path) -> None:
    duties(tmp_path, DUTY)
    for one, two in (
        ("law: Some Act", "law: {en: Some Act, cy: Rhyw Ddeddf}"),
        ("words: as soon as practicable", "words: {en: soon, cy: yn fuan}"),
        ("title: Some Act", "title: {en: Some Act, cy: Rhyw Ddeddf}"),
    ):
        assert one in DUTY
        duties(tmp_path, DUTY.replace(one, two))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("wales-130", "none"),
        ("wales-130", "unknown"),
        ("nation: wales", "nation: uk"),
        ("2026-01-01", "soon"),
        ('"2026-01-01"', "2026-01-01"),
        ("hours: 24", "hours: 0"),
        ("hours: 24", "hours: soon"),
        ("[danger-to-child]", "[because]"),
        ("[danger-to-child]", "any"),
        ("Some Act\n", "''\n"),
    ],
)
def test_what_is_not_a_duty_is_refused_by_its_file(tmp_path: Path, old: str, new: str) -> None:
    assert old in DUTY
    with pytest.raises(ContentInvalid, match=r"duties\.yaml"):
        duties(tmp_path, DUTY.replace(old, new, 1))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentInvalid, match="cannot be read"):
        load_duties(tmp_path / "duties.yaml")
