"""A tab seen through the browser's own protocol: Playwright loses a page that the back/forward cache gives back."""

from typing import Any

from playwright.sync_api import Error, Page


class RawTab:
    """What a finger on Back or Forward gets, and what stands on the page then."""

    def __init__(self, tab: Page) -> None:
        self._cdp = tab.context.new_cdp_session(tab)

    def go_back(self, path: str) -> bool:
        """Go back one entry and come to rest at `path`; return whether the page came out of the cache."""
        listed = self._cdp.send("Page.getNavigationHistory")
        entry = listed["entries"][listed["currentIndex"] - 1]
        # Told by the page itself: its memory has outlived the journey, or it has begun anew.
        self._cdp.send("Page.navigateToHistoryEntry", {"entryId": entry["id"]})
        assert self.wait_for(f"location.pathname === {path!r} && document.readyState === 'complete'")
        return bool(self.wait_for("String(globalThis.mark !== undefined)") == "true")

    def wait_for(self, expression: str) -> Any:
        """Return the expression's value as soon as it is one."""
        for _ in range(10_000):
            try:
                answer = self._cdp.send("Runtime.evaluate", {"expression": expression, "returnByValue": True})
            except Error:
                continue  # between two pages
            assert "exceptionDetails" not in answer, answer
            if answer["result"].get("value"):
                return answer["result"]["value"]
        raise AssertionError(f"never came true: {expression}")
