"""The sentences that ship in place of what only an operator knows, and the published pages that still hold one.

Sees what stands in the pages that visitors are served; cannot see whether what an operator wrote instead is true.
"""

from collections.abc import Mapping

from nightlight.foundation.pages.baked import BakedPage

# Words of content/pages/, without a letter that HTML would write otherwise. tests/content/test_pages.py holds the two
# together, in both languages.
PLACEHOLDERS = (
    "here before it opens",
    "Before this copy opens",
    "say here which of these they use",
    "yma cyn iddo agor",
    "r copi hwn agor, dylai pobl",
    "yn dweud yma pa rai",
)


def unfinished_pages(pages: Mapping[str, Mapping[str, BakedPage]]) -> tuple[str, ...]:
    """Return the addresses of baked pages that still hold such a sentence."""
    sought = [each.encode() for each in PLACEHOLDERS]
    return tuple(
        address
        for address, states in pages.items()
        if any(each in next(iter(states.values())).bodies[""] for each in sought)
    )
