"""The receiving bodies that ship: every territorial police force is there once, in its nation."""

import datetime

import pytest

from nightlight.staff.referral.content import TO_BE_CHECKED, Body, Duty, load_bodies, load_duties
from nightlight.staff.referral.rules import DUTY_NONE, DUTY_UNKNOWN
from tests.conftest import PROJECT

BODIES = load_bodies(PROJECT / "content" / "bodies")
DUTIES = load_duties(PROJECT / "content" / "duties.yaml")
POLICE = [body for body in BODIES if body.kind == "police" and body.id != "nca-ceop"]
# Written down by hand, not taken from the content.
ENGLAND = [
    "avon-and-somerset", "bedfordshire", "cambridgeshire", "cheshire", "city-of-london", "cleveland", "cumbria",
    "derbyshire", "devon-and-cornwall", "dorset", "durham", "essex", "gloucestershire", "greater-manchester",
    "hampshire-and-isle-of-wight", "hertfordshire", "humberside", "kent", "lancashire", "leicestershire",
    "lincolnshire", "merseyside", "metropolitan", "norfolk", "north-yorkshire", "northamptonshire", "northumbria",
    "nottinghamshire", "south-yorkshire", "staffordshire", "suffolk", "surrey", "sussex", "thames-valley",
    "warwickshire", "west-mercia", "west-midlands", "west-yorkshire", "wiltshire",
]  # fmt: skip
WALES = {"dyfed-powys": "Heddlu Dyfed-Powys", "gwent": "Heddlu Gwent", "north-wales": "Heddlu Gogledd Cymru",
         "south-wales": "Heddlu De Cymru"}  # fmt: skip


def test_all_territorial_forces_and_the_railways_are_there() -> None:
    by_nation = {nation: {body.id for body in POLICE if body.nation == nation} for nation in ("england", "wales", "uk")}
    assert by_nation == {"england": set(ENGLAND), "wales": set(WALES), "uk": {"british-transport"}}
    assert len(ENGLAND) + len(WALES) == 43
    assert len(POLICE) == 43 + 2 + 1
    named = {body.id: (body.name.en, body.nation) for body in POLICE}
    assert named["scotland"] == ("Police Scotland", "scotland")
    assert named["northern-ireland"] == ("Police Service of Northern Ireland", "northern-ireland")
    assert len({body.name.en for body in BODIES}) == len(BODIES)


def test_the_forces_of_wales_have_their_welsh_names_and_nobody_else_has_one() -> None:
    assert {body.id: body.name.cy for body in BODIES if body.name.cy} == WALES


def test_those_for_the_whole_uk_are_there() -> None:
    found = {body.id: (body.kind, body.nation) for body in BODIES if body.id in ("nca-ceop", "iwf")}
    assert found == {"nca-ceop": ("police", "uk"), "iwf": ("hotline", "uk")}
    assert len(BODIES) == len(POLICE) + 2


@pytest.mark.parametrize("entry", [*BODIES, *DUTIES], ids=lambda entry: entry.id)
def test_each_names_where_it_is_from_and_when_to_look_again(entry: Body | Duty) -> None:
    assert entry.source.title
    assert entry.reviewed_on == datetime.date(2026, 11, 25)
    assert entry.review_due <= datetime.date(2027, 11, 25)


def test_each_nation_has_its_duty_under_its_own_law() -> None:
    laws = {duty.id: (duty.nation, duty.law if isinstance(duty.law, str) else duty.law.en) for duty in DUTIES}
    assert laws == {
        "england-2026": ("england", "Crime and Policing Act 2026"),
        "wales-130": ("wales", "Social Services and Well-being (Wales) Act 2014, section 130"),
        "northern-ireland-5": ("northern-ireland", "Criminal Law Act (Northern Ireland) 1967, section 5"),
        "scotland-guidance": ("scotland", "Guidance"),
    }
    assert not {DUTY_NONE, DUTY_UNKNOWN} & {duty.id for duty in DUTIES}


@pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: duty.id)
def test_what_nobody_has_checked_of_a_duty_says_so(duty: Duty) -> None:
    """When somebody has checked one, they change this test with it, source in hand."""
    assert duty.in_force == TO_BE_CHECKED
    assert (duty.clock.words, duty.clock.hours) == (TO_BE_CHECKED, None)
    assert duty.delays == TO_BE_CHECKED
    assert "to be checked by the operator" in duty.who.en.casefold()
    assert "i'w wirio gan y gweithredwr" in duty.who.cy.casefold()
    assert duty.words.cy
