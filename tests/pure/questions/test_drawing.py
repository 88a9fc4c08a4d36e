"""A drawing says everything that the flow does, and its words fit their cards."""

import dataclasses
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from playwright.sync_api import Browser

from nightlight.foundation.flows.loading import load_flow, load_wording
from nightlight.pure.questions.drawing import mermaid, svg
from nightlight.pure.questions.flow import Outcome
from nightlight.pure.questions.graph import neighbours, reachable
from tests.conftest import PROJECT
from tests.pure.questions.sound_flows import Made, flows

FLOWS = PROJECT / "tests" / "flows"


def words_in(drawing: str) -> str:
    return " ".join(" ".join(ElementTree.fromstring(drawing).itertext()).split())  # noqa: S314  # our own drawing


@settings(max_examples=40)
@given(flows())
def test_the_svg_is_whole_and_shows_every_title_option_and_organisation(made: Made) -> None:
    drawing = svg(made.flow, made.wordings["en"])
    said = words_in(drawing)
    for key, node in made.flow.nodes.items():
        words = made.wordings["en"].nodes[key]
        assert words.title in said
        assert all(text in said for text in words.options.values())
        assert not isinstance(node, Outcome) or all(slug in said for slug in node.organisations)
    assert svg(made.flow, made.wordings["en"]) == drawing


@settings(max_examples=40)
@given(flows())
def test_mermaid_has_every_node_and_one_arrow_between_two(made: Made) -> None:
    lines = mermaid(made.flow, made.wordings["en"]).splitlines()
    assert lines[0] == "flowchart LR"
    arrows = [tuple(re.split(r" -->(?:\|.*\|)? ", line.strip())) for line in lines[1:] if "-->" in line]
    ways = [(key, to) for key in reachable(made.flow, made.flow.start) for to in neighbours(made.flow, key)]
    assert sorted(arrows) == sorted(tuple("n_" + key.replace("-", "_") for key in way) for way in ways)
    assert len(lines) == 1 + len(arrows) + len(made.flow.nodes)


def test_letters_that_mean_something_to_a_drawing_stay_letters() -> None:
    flow, wording = load_flow("small-help", FLOWS), load_wording("small-help", "en", FLOWS)
    nodes = {**wording.nodes, "who": dataclasses.replace(wording.nodes["who"], title='<b> "x" & #1 `y` --> z')}
    wording = dataclasses.replace(wording, nodes=nodes)
    assert '<b> "x" & #1 `y` --> z' in words_in(svg(flow, wording))
    assert 'n_who["#lt;b#gt; #quot;x#quot; & #35;1 #96;y#96; --#gt; z"]' in mermaid(flow, wording)


@pytest.mark.browser
@pytest.mark.parametrize("name", ["small-help", "small-report"])
def test_words_fit_their_cards_and_cards_fit_the_picture(chromium: Browser, name: str) -> None:
    flow, wording = load_flow(name, FLOWS), load_wording(name, "en", FLOWS)
    long = "A much longer title than any other, with wide words WWWW MMMM"
    nodes = {key: dataclasses.replace(words, title=f"{words.title} {long}") for key, words in wording.nodes.items()}
    tab = chromium.new_page()
    tab.set_content(svg(flow, dataclasses.replace(wording, nodes=nodes)))
    outside = tab.evaluate(
        """() => {
          const cards = [...document.querySelectorAll('rect.card')].map(each => each.getBBox())
          const [left, top, wide, high] = document.querySelector('svg').getAttribute('viewBox').split(' ').map(Number)
          const holds = (card, box) => box.x >= card.x && box.x + box.width <= card.x + card.width
              && box.y >= card.y && box.y + box.height <= card.y + card.height
          const texts = [...document.querySelectorAll('text')].filter(
              each => !cards.some(card => holds(card, each.getBBox()))).map(each => each.textContent)
          return [texts, cards.filter(card => !holds({x: left, y: top, width: wide, height: high}, card)).length]
        }"""
    )
    tab.close()
    assert outside == [[], 0]
