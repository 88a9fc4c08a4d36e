import pytest

from nightlight.staff.referral.rules import ReferenceInvalid, check_reference


@pytest.mark.parametrize("text", ["", "  ", "GW/1234/26", "INC 20261125 0042", "a1", "1" * 40])
def test_a_reference_is_kept(text: str) -> None:
    assert check_reference(f" {text} ") == " ".join(text.split())


SENTENCES = ["the child told us", "She told us 2 things", "12, by phone", "GW", "1" * 41, "1\u202e2", "é1", "<b>1</b>"]


@pytest.mark.parametrize("text", SENTENCES)
def test_what_could_say_something_is_no_reference(text: str) -> None:
    with pytest.raises(ReferenceInvalid) as refused:
        check_reference(text)
    assert text not in str(refused.value)
