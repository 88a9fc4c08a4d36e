"""What a visit holds is written and read back whole, and an answer replaces the one before it."""

import pytest

from nightlight.reporting.visits.held import Draft, Held, HeldInvalid, Receipt, SealedAnswer, from_bytes, to_bytes

DRAFT = Draft(case="0" * 32, journey="report-adult", language="en", order=("what", "where"), began_at=1_764_000_000)
ANSWER = SealedAnswer(name="01", blob=b"\x01sealed", given=True)


def test_everything_comes_back() -> None:
    draft = DRAFT.answered("what", ANSWER).answered("danger", ANSWER, "no").has_told("confidentiality")
    for held in (
        Held(),
        Held(draft=draft),
        Held(receipt=Receipt("1" * 32, "report-child", 5, True)),
        Held(mailbox=b"x"),
    ):
        assert from_bytes(to_bytes(held)) == held


@pytest.mark.parametrize("raw", [b"", b"\xff", b"nonsense", b"\x81\xa5draft\x01"])
def test_anything_else_is_refused(raw: bytes) -> None:
    with pytest.raises(HeldInvalid):
        from_bytes(raw)


def test_a_part_is_called_by_its_questions_place() -> None:
    assert [DRAFT.part_of(question) for question in ("what", "where")] == ["01", "02"]


def test_a_question_that_came_with_a_new_release_gets_a_place_behind_the_others() -> None:
    assert DRAFT.part_of("new") == "03"
    later = DRAFT.answered("new", SealedAnswer("03", b"", True))
    assert [later.part_of(question) for question in ("what", "where", "new", "newer")] == ["01", "02", "03", "04"]


def test_an_answer_replaces_the_one_before() -> None:
    draft = DRAFT.answered("danger", ANSWER, "yes").answered("danger", SealedAnswer("01", b"later", True), "no")
    assert (draft.choices, draft.sealed["danger"].blob) == ({"danger": "no"}, b"later")


def test_no_sealed_byte_shows_when_a_draft_is_printed() -> None:
    assert "sealed\\" not in repr(DRAFT.answered("what", SealedAnswer("01", b"sealed\x00", True)))
