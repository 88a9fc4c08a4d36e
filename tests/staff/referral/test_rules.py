import pytest

from nightlight.staff.referral.rules import ReferenceInvalid, check_reference, is_same_person


def test_capitals_and_spaces_make_nobody_a_second_person() -> None:
    assert is_same_person("machine:root (Head of service)", "machine:root (head  of Service )")
    assert not is_same_person("machine:root (Head of service)", "machine:root (Deputy)")
    assert not is_same_person("account:1", "account:11")


@pytest.mark.parametrize("text", ["", "  ", "GW/1234/26", "INC 20261125 0042", "a1", "1" * 40])
def test_a_reference_is_kept(text: str) -> None:
    assert check_reference(f" {text} ") == " ".join(text.split())


SENTENCES = ["the child told us", "She told us 2 things", "12, by phone", "GW", "1" * 41, "1\u202e2", "é1", "<b>1</b>"]


@pytest.mark.parametrize("text", SENTENCES)
def test_what_could_say_something_is_no_reference(text: str) -> None:
    with pytest.raises(ReferenceInvalid) as refused:
        check_reference(text)
    assert text not in str(refused.value)
