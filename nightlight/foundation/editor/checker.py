"""What Wagtail's accessibility checker looks at: what an editor can mend, by WCAG 2.2 AA and good practice."""

from typing import Any

from wagtail.admin.userbar import ContentCheckerItem


class Checker(ContentCheckerItem):
    """Wagtail's checker with the rules that our own tests hold the site to, on the part that editors write."""

    axe_include = ["main"]
    axe_run_only = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    # No page has a description for search engines: what a page is about stays out of histories and lists.
    axe_custom_rules = [
        {**rule, "enabled": rule["id"] != "empty-meta-description"} for rule in ContentCheckerItem.axe_custom_rules
    ]
    axe_rules = {"empty-meta-description": {"enabled": False}}


def use_our_checker(items: list[Any]) -> None:
    """Put our checker in the place of Wagtail's, in the user bar and in the editor's side panel."""
    for place, item in enumerate(items):
        if isinstance(item, ContentCheckerItem):
            items[place] = Checker(in_editor=item.in_editor)
