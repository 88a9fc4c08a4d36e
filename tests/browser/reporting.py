"""Reporting in a real browser: what a tab sends, and how it goes from page to page."""

import re

from playwright.sync_api import Page, Request, expect

from nightlight.pure.questions.flow import Notice, Question
from nightlight.reporting.intake.journeys import JOURNEYS
from tests.encodings import found_in
from tests.reporting.site import ReportingSite

MARKS = ["zebrafinch", "Llanfairpwll", "Lantern_77", "07700 900123"]
"""Words that nothing but an answer holds."""


class Wire:
    """Everything that a tab sends, as bytes."""

    def __init__(self, tab: Page) -> None:
        self.sent: list[bytes] = []
        tab.on("request", self._keep)

    def _keep(self, request: Request) -> None:
        head = f"{request.method} {request.url} {request.headers}".encode()
        self.sent.append(head + b"\n\n" + (request.post_data_buffer or b""))

    def posts(self) -> int:
        """Return how many forms were sent."""
        return sum(request.startswith(b"POST ") for request in self.sent)

    def found(self) -> list[tuple[str, str]]:
        return [each for request in self.sent for each in found_in(request, MARKS)]


def wait_for_another(tab: Page, address: str) -> None:
    """Wait until the tab shows another address."""
    expect(tab).not_to_have_url(address)
    tab.wait_for_load_state()


def begin(tab: Page, site: ReportingSite, journey: str = "young-person", prefix: str = "") -> None:
    tab.goto(f"{site.url}{prefix}/report/")
    tab.locator(f"button[name=journey][value={journey}]").click()
    tab.wait_for_url(re.compile(r"/report/[^/]+/$"))


def answer(tab: Page, words: str) -> None:
    """Answer whatever is asked on the page, coarse questions with the mildest answer."""
    buttons = tab.locator("main button[name=answer]")
    if buttons.count():
        mild = tab.locator("main button[name=answer][value=no]")
        (mild if mild.count() else buttons.last).click()
    elif tab.locator("main textarea").count():
        tab.fill("main textarea", words)
        tab.click("main form[data-seal] button, main form:has(textarea) button")
    elif tab.locator("main input[type=text][name=answer]").count():
        tab.locator("main input[name=answer]").first.fill(words)
        tab.click("main form:has(input[type=text]) button")
    elif tab.locator("main input[name=answer]").count():
        tab.locator("main input[name=answer]").first.check()
        tab.click("main form:has(input[name=answer]) button")
    else:
        tab.locator("main form button").first.click()


def answer_all(tab: Page, site: ReportingSite, words: str, prefix: str = "") -> list[str]:
    """Answer until all is answered; return the headings that were seen."""
    seen: list[str] = []
    for _ in range(60):
        if tab.url == f"{site.url}{prefix}/report/check/":
            return seen
        heading = tab.locator("h1").inner_text()
        seen.append(heading)
        address = tab.url
        answer(tab, words)
        wait_for_another(tab, address)
    raise AssertionError(f"the questions never end: {seen[-3:]}")


def kind_on(tab: Page) -> str:
    """Return which kind of page of a report is shown: the kind of its question, or what else it is."""
    path = tab.url.partition("#")[0].partition("/report/")[2]
    if path in ("", "check/", "sent/"):
        return path.strip("/") or "start"
    kinds = {
        "text": "main textarea",
        "lines": "main input[type=text][name=answer]",
        "choices": "main input[type=checkbox][name=answer]",
        "choice": "main input[type=radio][name=answer]",
        "buttons": "main button[name=answer]",
    }
    return next((kind for kind, selector in kinds.items() if tab.locator(selector).count()), "notice")


def kinds_of(journey: str) -> set[str]:
    """Return the kinds of questions that a journey has, as `kind_on` calls them."""
    nodes = JOURNEYS[journey].flow.nodes.values()
    questions = {node.kind if node.sensitive else "buttons" for node in nodes if isinstance(node, Question)}
    return questions | {"notice" for node in nodes if isinstance(node, Notice)}
