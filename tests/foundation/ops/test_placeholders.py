"""A page that waits for its operator is known by what stands in it, in either language."""

import pytest

from nightlight.foundation.ops.placeholders import unfinished_pages
from nightlight.foundation.pages.baked import BakedPage


def page(text: str) -> dict[str, BakedPage]:
    """Return a page as a bake holds it, in one state of the cookie banner."""
    return {"ask": BakedPage(bodies={"": f"<p>{text}</p>".encode(), "gzip": b""}, headers={}, etags={})}


@pytest.mark.parametrize(
    "sentence",
    [
        "The people who run this copy of Nightlight put their name and contact details here before it opens.",
        "Bydd y bobl sy'n rhedeg y copi hwn o Nightlight yn rhoi eu henw a'u manylion cyswllt yma cyn iddo agor.",
    ],
)
def test_only_pages_that_still_hold_the_sentence_are_named(sentence: str) -> None:
    pages = {"/about/": page(sentence), "/now/": page("Northshire helpline runs this site.")}
    assert unfinished_pages(pages) == ("/about/",)
