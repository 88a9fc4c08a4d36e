"""A form counts only when the browser says that it comes from this site."""

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from nightlight.foundation.pages.same_origin import is_same_origin


def from_(**headers: str) -> bool:
    return is_same_origin(RequestFactory().post("/", headers={"host": "localhost", **headers}))


@pytest.mark.parametrize(
    ("headers", "counts"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "none"}, False),
        ({"sec-fetch-site": "cross-site", "origin": "http://localhost"}, False),
        ({"origin": "http://localhost"}, True),
        ({"origin": "http://localhost.evil.example"}, False),
        ({"origin": "null"}, False),
        ({"referer": "http://localhost/now/"}, True),
        ({"referer": "http://evil.example/localhost"}, False),
        ({}, False),
    ],
)
def test_only_this_site_counts(headers: dict[str, str], counts: bool) -> None:
    assert from_(**headers) is counts


@given(st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=100))
def test_a_hostile_origin_never_counts(origin: str) -> None:
    assert (
        not from_(origin=origin)
        or origin.startswith(("http://localhost", "https://localhost", "//localhost"))
        or ("//localhost" in origin)
    )
