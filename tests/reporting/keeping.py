"""What a page says of how long something is kept, as its script takes it (frontend/sealing/draft.ts)."""

from bs4 import Tag

from tests.visitor import Visitor

SENTENCES = ("data-warning", "data-last-warning", "data-extended", "data-not-extended", "data-ended")


def check_the_end_is_told(visitor: Visitor, extend: str) -> None:
    """See that a script finds whole sentences for all that may happen, and that whoever has none can keep it."""
    notice = visitor.page.select_one("[data-ends-at]")
    assert isinstance(notice, Tag)
    assert 29 * 60 < int(str(notice["data-ends-at"])) <= 31 * 60
    assert notice["data-extend"] == extend
    for sentence in SENTENCES:
        assert str(notice[sentence]).endswith(".")
        assert "{" not in str(notice[sentence])
    without_scripts = notice.select_one("noscript form")
    assert without_scripts
    assert without_scripts["action"] == extend
