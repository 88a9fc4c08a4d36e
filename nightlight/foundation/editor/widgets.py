"""The rich text field, without the two <style> elements that Draftail writes at run time.

One names the key of a block that changes with every load, so that no hash could allow it; the other
is for lists within lists, which plain advice has none of.
"""

from typing import Any

from wagtail.admin.rich_text.editors.draftail import DraftailRichTextArea


class RichTextArea(DraftailRichTextArea):
    """Draftail with no placeholder and flat lists."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.options |= {"placeholder": "", "maxListNesting": 0}
