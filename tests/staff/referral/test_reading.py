import dataclasses

from hypothesis import given

from nightlight.pure.sealing.referral_document import Document, read_document
from nightlight.pure.terminal import tamed
from nightlight.staff.referral.reading import as_json, as_text
from tests.pure.sealing.referrals import DOCUMENT, DOCUMENTS


def test_everything_that_a_referral_says_is_there() -> None:
    shown = as_text(DOCUMENT, digest="cd" * 32)
    part = DOCUMENT.parts[0]
    for said in (
        *(DOCUMENT.referral, DOCUMENT.case_reference, DOCUMENT.made_at, "Lantern Trust, Caseworker", "Gwent Police"),
        *(DOCUMENT.why, DOCUMENT.basis.text, DOCUMENT.basis.code, "wales-130 (wales)", "kingfisher7", "cd" * 32),
        *(DOCUMENT.duty.clock, DOCUMENT.duty.source),
        *(part.question, "Then they\tchanged it. 🙂", "allegation", part.note, part.digest, part.flow_version, part.at),
    ):
        assert said in shown, said


@given(DOCUMENTS)
def test_nothing_that_was_typed_steers_a_terminal(document: Document) -> None:
    shown = as_text(document, digest="")
    assert shown == tamed(shown)
    assert as_json(document).isascii()
    assert read_document(as_json(document).encode()) == document


def test_an_answer_that_looks_like_a_heading_stands_behind_a_bar() -> None:
    part = dataclasses.replace(DOCUMENT.parts[0], answer=("one\nPART 2 OF 2\n  Question          | forged", "two"))
    lines = as_text(dataclasses.replace(DOCUMENT, parts=(part,)), digest="").split("\n")
    assert [line for line in lines if line.startswith("PART")] == ["PART 1 OF 1"]
    assert f"  {'':17} |   Question          | forged" in lines
