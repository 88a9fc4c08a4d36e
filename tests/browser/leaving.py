"""A visit, the way out of it, and a finger on Back and Forward afterwards."""

import re

from playwright.sync_api import Error, Page

OURS = re.compile(r"999|0800 1111|Nightlight|Leave this site|Gadael|help|child", re.IGNORECASE)
# As many as a slow machine needs to load a page several times over.
_READS = 20_000
_WORDS = """(() => {
    if (document.readyState !== 'complete') return null;
    if (location.href === 'about:blank') return 'about:blank';
    if (getComputedStyle(document.documentElement).visibility === 'hidden') return '';
    return document.title + ' ' + (document.body ? document.body.innerText : '');
})()"""
_ADD_LINK = """path => {
    document.querySelector('#next')?.remove();
    const link = document.createElement('a');
    Object.assign(link, {href: path, id: 'next'});
    document.body.append(link);
}"""


def read(tab: Page, url: str, *paths: str) -> None:
    """Read pages one after the other, each by a link on the page before, as a visitor does."""
    for path in paths:
        if tab.url.startswith(url + "/"):
            tab.evaluate(_ADD_LINK, path)
            with tab.expect_navigation(url=url + path):
                tab.locator("#next").press("Enter")
        else:
            tab.goto(url + path)


def wait_until_away(tab: Page, neutral_site: str) -> None:
    """Return once the tab shows the neutral site."""
    # Not `wait_for_url`: it fails at a navigation that the page itself gives up.
    tab.wait_for_function("url => location.href === url && document.title === 'Weather'", arg=neutral_site)


class History:
    """The tab's list of entries, walked as a finger on Back or Forward walks it."""

    def __init__(self, tab: Page) -> None:
        self._tab, self._cdp = tab, tab.context.new_cdp_session(tab)

    def step(self, by: int) -> bool:
        """Go to the neighbouring entry if there is one; watch what is shown until the weather is."""
        listed = self._cdp.send("Page.getNavigationHistory")
        target = listed["currentIndex"] + by
        if not 0 <= target < len(listed["entries"]):
            return False
        with self._tab.expect_event("framenavigated"):
            self._cdp.send("Page.navigateToHistoryEntry", {"entryId": listed["entries"][target]["id"]})
        for _ in range(_READS):
            words = self.words()
            assert words is None or not OURS.search(words), f"shown after a step by {by}: {words}"
            if words is not None and words.startswith(("Weather", "about:blank")):
                return True
        raise AssertionError(f"nothing harmless came after a step by {by}: {self.addresses()}")

    def addresses(self) -> list[str]:
        """Return the addresses that a long press on Back or Forward would list."""
        return [entry["url"] for entry in self._cdp.send("Page.getNavigationHistory")["entries"]]

    def words(self) -> str | None:
        """Return what a person could read now, title included; None while the tab is between two pages."""
        try:
            answer = self._cdp.send("Runtime.evaluate", {"expression": _WORDS, "returnByValue": True})
        except Error:
            return None
        return str(answer["result"]["value"]) if answer["result"].get("value") is not None else None


def check_nothing_of_ours_is_left(tab: Page, url: str) -> None:
    """At most one of our addresses is in the tab's list, /leave, and Back and Forward show not a word of ours."""
    ours = [address for address in History(tab).addresses() if address.startswith(url + "/")]
    assert ours in ([], [url + "/leave"])
    check_going_back_and_forward_shows_nothing(tab)


def check_going_back_and_forward_shows_nothing(tab: Page) -> None:
    """Press Back and Forward and then Back to the very first entry, and Forward to the last: not a word of ours."""
    history = History(tab)
    for by in (-1, -1, 1, 1, 1, -1, *[-1] * 12, *[1] * 12):
        history.step(by)
