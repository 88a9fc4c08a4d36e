"""The way to help on an old phone, by keyboard alone: from the first question to who answers, in both languages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from nightlight.foundation.flows.loading import load_flow, load_wording
from nightlight.public.triage.places import FLOW, HURTING
from nightlight.pure.questions.flow import NOT_SURE, Outcome, Question
from nightlight.pure.questions.walking import next_node
from tests.browser.keyboard import Keyboard
from tests.browser.test_mailbox import look
from tests.reporting.site import ReportingSite

pytestmark = [pytest.mark.browser, pytest.mark.own_server]
GET_HELP = load_flow(FLOW)
OUTCOMES = [key for key, node in GET_HELP.nodes.items() if isinstance(node, Outcome)]


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def ways() -> list[list[str]]:
    """Return the taps of everybody who may come: the first takes the first option of each question, and so on."""
    first = GET_HELP.nodes[GET_HELP.start]
    assert isinstance(first, Question)
    found = []
    for place, who in enumerate(option.key for option in first.options if option.key not in (HURTING, NOT_SURE)):
        taps, node = [who], next_node(GET_HELP, first.key, who)
        while isinstance(node, Question):
            options = [option.key for option in node.options if option.key not in (HURTING, NOT_SURE)]
            taps.append(options[place % len(options)])
            node = next_node(GET_HELP, node.key, taps[-1])
        found.append(taps)
    return found


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_everybody_comes_to_somebody_who_answers_by_keyboard_alone_on_a_phone_and_axe_finds_nothing(
    one_reporting_site: ReportingSite, tab: Page, prefix: str
) -> None:
    site, keys, looked, found = one_reporting_site, Keyboard(tab), set[str](), list[tuple[str, str]]()
    titles = {node: words.title for node, words in load_wording(FLOW, "cy" if prefix else "en").nodes.items()}

    def see() -> None:
        tab.wait_for_load_state()
        if (heading := tab.locator("h1").inner_text()) not in looked:
            looked.add(heading)
            found.extend((heading, what) for _address, what in look(tab))

    for taps in ways():
        tab.goto(f"{site.url}{prefix}/get-help/")
        for tap in taps:
            see()
            keys.press(f"main button[name=answer][value={tap}]")
        see()
        assert tab.locator("h1").inner_text() in {titles[key] for key in OUTCOMES}
        keys.reach("main a[href^='tel:'], main a[href^='sms:']")
    # Whoever feels like hurting themselves: from any page, also the last.
    keys.press(f"main a[href='{prefix}/get-help/talk/']")
    see()
    assert tab.locator("h1").inner_text() == titles[HURTING]
    keys.press("main .nl-back a")
    assert found == []
    assert len(looked & {titles[key] for key in OUTCOMES}) > 5
