"""The table of urgency, walked over every combination of answers; due times; references."""

import datetime
import itertools
from dataclasses import asdict, replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.foundation.operator.rules import next_reading
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.hours import Hours, Period
from nightlight.reporting.cases import rules
from nightlight.reporting.cases.rules import BANDS, WEIGHTS, Band, Facts, band_of, due_at

ORDER = list(BANDS)
OFFICE = StaffedHours(Hours("periods", (Period((0, 1, 2, 3, 4), 9 * 60 + 30, 17 * 60),), "closed"), ("england",))
ALWAYS = StaffedHours(Hours("always"), ("england",))
CALM = Facts(*["no"] * 8)  # type: ignore[arg-type]  # "no" is the first answer to each
NIGHT = datetime.datetime(2026, 11, 24, 23, 40, tzinfo=datetime.UTC)
NOON = datetime.datetime(2026, 11, 24, 12, 20, tzinfo=datetime.UTC)
TWO_CALLED_THE_SAME = (UUID(int=111_571), UUID(int=223_673))
moments = st.integers(0, 2 * 366 * 24 * 3600).map(
    lambda seconds: datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(seconds=seconds)
)


def but(facts: Facts, changed: dict[str, str]) -> Facts:
    """Return the facts with some answers changed."""
    return Facts(**asdict(facts) | changed)


def every_combination() -> list[Facts]:
    return [Facts(*answers) for answers in itertools.product(*WEIGHTS.values())]  # type: ignore[arg-type]  # the table's


def worse_by_one(facts: Facts) -> list[Facts]:
    """Every way of making one answer one step worse."""
    found = []
    for name, weights in WEIGHTS.items():
        answers = list(weights)
        place = answers.index(getattr(facts, name))
        if place + 1 < len(answers):
            found.append(but(facts, {name: answers[place + 1]}))
    return found


def test_there_are_as_many_combinations_as_the_answers_allow() -> None:
    assert len(set(every_combination())) == 3**7 * 4


def test_answers_stand_in_order_no_not_sure_yes() -> None:
    for name, weights in WEIGHTS.items():
        assert list(weights) == (
            ["no", "not-sure", "happened", "planned"] if name == "meeting" else ["no", "not-sure", "yes"]
        )


def test_a_worse_answer_never_lowers_the_band_nor_puts_off_the_due_time() -> None:
    due = {received: [due_at(band, received, OFFICE) for band in ORDER] for received in (NIGHT, NOON)}
    for facts in every_combination():
        band = ORDER.index(band_of(facts))
        for worse in worse_by_one(facts):
            higher = ORDER.index(band_of(worse))
            assert higher >= band, (facts, worse)
            assert all(times[higher] <= times[band] for times in due.values())


@pytest.mark.parametrize("name", ["danger", "self_harm", "home_unsafe"])
@pytest.mark.parametrize("answer", ["not-sure", "yes"])
def test_danger_self_harm_and_danger_at_home_are_the_highest_also_when_unsure(name: str, answer: str) -> None:
    assert band_of(but(CALM, {name: answer})) == "top"


def test_a_planned_meeting_is_the_highest() -> None:
    assert band_of(replace(CALM, meeting="planned")) == "top"


@pytest.mark.parametrize(
    ("facts", "band"),
    [
        ({}, "standard"),
        ({"under_13": "yes"}, "middle"),
        ({"adult_involved": "not-sure"}, "middle"),
        ({"meeting": "not-sure"}, "middle"),
        ({"meeting": "happened"}, "high"),
        ({"deadline": "yes"}, "high"),
        ({"under_13": "yes", "adult_involved": "yes"}, "high"),
        ({"adult_involved": "yes", "still_going_on": "yes"}, "high"),
        ({"deadline": "yes", "adult_involved": "yes", "still_going_on": "yes"}, "top"),
        ({"deadline": "yes", "meeting": "happened"}, "top"),
    ],
)  # fmt: skip
def test_the_bands_in_between_are_as_documented(facts: dict[str, str], band: Band) -> None:
    assert band_of(but(CALM, facts)) == band


def test_whoever_answers_nothing_is_not_taken_lightly() -> None:
    assert band_of(Facts()) == "top"


def test_an_answer_that_the_table_does_not_know_is_an_error() -> None:
    with pytest.raises(KeyError):
        band_of(replace(CALM, danger="perhaps"))  # type: ignore[arg-type]  # the point


@given(moments, st.sampled_from([OFFICE, ALWAYS]))
def test_a_due_time_is_a_whole_hour_after_arrival_and_before_milder_bands(
    received: datetime.datetime, hours: StaffedHours
) -> None:
    times = [due_at(band, received, hours) for band in reversed(ORDER)]
    assert times == sorted(times)
    for time in times:
        assert (time.minute, time.second, time.microsecond) == (0, 0, 0)
        assert time > received
        # Somebody is there at some moment of the hour that ends then.
        assert next_reading(hours, time - datetime.timedelta(hours=1)) < time


@given(moments)
def test_the_highest_band_is_due_within_an_hour_of_somebody_being_there(received: datetime.datetime) -> None:
    assert due_at("top", received, OFFICE) - next_reading(OFFICE, received) <= datetime.timedelta(hours=1)


def test_due_times_keep_to_staffed_hours() -> None:
    def on(day: int, hour: int) -> datetime.datetime:
        return datetime.datetime(2026, 11, day, hour, tzinfo=datetime.UTC)

    assert due_at("top", NOON, OFFICE) == on(24, 13)
    assert due_at("top", NIGHT, OFFICE) == on(25, 10)  # opens 9:30 on Wednesday
    assert due_at("high", NOON, OFFICE) == on(24, 16)
    assert due_at("middle", NOON, OFFICE) == on(25, 13)
    assert due_at("standard", NOON, OFFICE) == on(27, 13)
    friday = datetime.datetime(2026, 11, 27, 17, 30, tzinfo=datetime.UTC)
    assert due_at("top", friday, OFFICE) == on(30, 10)


@pytest.mark.parametrize(("total", "size"), [(0, "small"), (98303, "small"), (98304, "medium"), (10**7, "large")])
def test_a_size_is_one_of_three(total: int, size: str) -> None:
    assert rules.size_of(total) == size


def test_a_reference_has_eight_signs_that_nobody_confuses() -> None:
    references = {rules.reference_of(uuid4()) for _ in range(2000)}
    assert len(references) == 2000
    for reference in references:
        assert len(reference) == 9
        assert set(reference) <= set("23456789CDFGHJKMNPQRTWX-")
    assert rules.reference_of(UUID(int=1)) == rules.reference_of(UUID(int=1))


def test_a_reference_is_seen_in_a_text_however_it_is_written_and_nothing_else_is() -> None:
    case = uuid4()
    reference = rules.reference_of(case)
    for text in (
        reference,
        f"see {reference.lower()}, please",
        reference.replace("-", ""),
        reference.replace("-", " "),
    ):
        assert rules.references_in(text) == {reference}
    for text in ("Wales, urgent", "school 2026-11-24", "07700 900123", "x" + reference, "waiting for police"):
        assert rules.references_in(text) == set()


WRITTEN = (
    "{0}-{1}", "{0} {1}", "{0}{1}", " {0}\u2013{1}. ", "{0} \u2014 {1}", "{0}\u00a0{1}",
    "{0[0]} {0[1]} {0[2]}, {0[3]}; {1}",
)  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_a_reference_is_read_whatever_its_case_spaces_and_dashes(written: str) -> None:
    reference = rules.reference_of(uuid4())
    for said in (reference, reference.lower()):
        assert rules.read_reference(written.format(*said.split("-"))) == reference


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_reference_or_none(text: str) -> None:
    read = rules.read_reference(text)
    assert read is None or rules.references_in(read) == {read}


@pytest.mark.parametrize(
    "text", ["", "CDFG-HJK", "CDFG-HJKMN", "AB12-CD34", "CDFG-HJK0", "CDFG-HJKÉ", "the child", "١٢٣٤٥٦٧٨"]
)
def test_what_can_t_be_a_reference_is_none(text: str) -> None:
    assert rules.read_reference(text) is None


def test_no_sign_is_both_in_references_and_in_none() -> None:
    signs = {sign for number in range(2000) for sign in rules.reference_of(UUID(int=number))} - {"-"}
    assert signs.isdisjoint(rules.IN_NO_REFERENCE)
    assert len(signs) + len(rules.IN_NO_REFERENCE) == 36


def test_a_case_is_found_by_its_reference_among_others_and_two_that_share_one_are_both_found() -> None:
    cases = [UUID(int=number) for number in range(300)]
    ids = [case.bytes for case in (*cases, *TWO_CALLED_THE_SAME)]
    assert [rules.called(ids, rules.reference_of(case)) for case in cases] == [[case] for case in cases]
    first, second = map(rules.reference_of, TWO_CALLED_THE_SAME)
    assert first == second
    assert rules.called(ids, second) == [*TWO_CALLED_THE_SAME]
