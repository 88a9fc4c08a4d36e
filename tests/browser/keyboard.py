"""A person who has a keyboard and nothing else."""

from playwright.sync_api import Page

from tests.browser.reporting import wait_for_another

FOCUSED = """selector => {
  const focused = document.activeElement
  return [focused.matches(selector), focused.matches("[href='#main']"), getComputedStyle(focused).outlineStyle]
}"""


class Keyboard:
    """Goes from control to control of one tab, and can see on each that it is the one."""

    def __init__(self, tab: Page) -> None:
        self._tab = tab

    def reach(self, selector: str) -> None:
        """Press Tab until a control has the focus; pass what stands above the text, once, where the page offers to."""
        skipped = False
        for _ in range(80):
            self._tab.keyboard.press("Tab")
            there, skips, outline = self._tab.evaluate(FOCUSED, selector)
            if there:
                assert outline != "none"
                return
            if skips and not skipped:
                self._tab.keyboard.press("Enter")
                skipped = True
        raise AssertionError(f"{selector} can't be reached on {self._tab.url}")

    def write(self, selector: str, words: str) -> None:
        """Reach a field and type."""
        self.reach(selector)
        self._tab.keyboard.type(words)

    def press(self, selector: str, key: str = "Enter") -> None:
        """Reach a link or button that leads to another address, and use it."""
        self.reach(selector)
        address = self._tab.url
        self._tab.keyboard.press(key)
        wait_for_another(self._tab, address)

    def press_here(self, selector: str) -> None:
        """Reach a button that changes the page that is shown, and use it."""
        self.reach(selector)
        with self._tab.expect_navigation():
            self._tab.keyboard.press("Enter")
