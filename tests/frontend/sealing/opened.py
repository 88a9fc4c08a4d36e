"""The page with one question in a tab: what is typed there, and a browser from which something was taken."""

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.frontend.sealing.local_page import LocalPage

TYPED = "Kingfisher by the gât\n🙂 👩‍👧 שלום עולם \u202eback\u202c\tŵyneb llŷn “quoted” <b>&amp;</b> \\u0041"
# Long enough that no sealed part holds one by chance.
WORDS = ["Kingfisher", "the gât", "🙂 👩", "שלום", "ŵyneb", "llŷn", "quoted", "kingfisher by the"]
SEALING_HANGS = """
    const encrypt = SubtleCrypto.prototype.encrypt;
    SubtleCrypto.prototype.encrypt = function (...given) {
      document.documentElement.dataset.hanging = "";
      return new Promise((resolve) => (globalThis.goOn = () => resolve(encrypt.apply(this, given))));
    };
"""


def opened(page: LocalPage, context: BrowserContext, *, broken_by: str = "") -> Page:
    """Open the page, in a browser from which something was taken; fail on anything that its console says."""
    tab = context.new_page()
    tab.on("pageerror", lambda error: pytest.fail(f"the page threw: {error}"))
    if broken_by:
        tab.add_init_script(broken_by)
    tab.goto(page.url)
    return tab
