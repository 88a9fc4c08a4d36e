from nightlight.pure.terminal import tamed


def test_what_would_steer_is_replaced_and_the_rest_is_left() -> None:
    assert tamed("Mae’r siglen\n\twedi torri 👩‍👧 שלום") == "Mae’r siglen\n\twedi torri 👩‍👧 שלום"
    for letter in "\x1b\x07\x9b\r\x85\u202e\u2066\u2028\x00":
        assert tamed(letter) == "\ufffd"
