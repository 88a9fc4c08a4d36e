"""Pages that ask one thing, made from the small flows of the tests."""

from typing import Any

from django.template import engines
from django.test import RequestFactory

from nightlight.foundation.flows.asking import Asked
from nightlight.foundation.flows.loading import load_flow, load_wording
from nightlight.pure.questions.flow import Notice, Question
from tests.conftest import PROJECT

FLOWS = PROJECT / "tests" / "flows"
# A node for each kind of page.
KINDS = {
    "choice": ("small-report", "danger"),
    "choices": ("small-report", "where"),
    "text": ("small-report", "happened"),
    "lines": ("small-report", "names"),
    "notice": ("small-report", "call-first"),
    "buttons": ("small-help", "happened"),
}


def asked(kind: str, language: str = "en", **further: Any) -> Asked:
    """Return what stands on a page of that kind, with every way on and back unless `further` says otherwise."""
    name, key = KINDS[kind]
    node, wording = load_flow(name, FLOWS).nodes[key], load_wording(name, language, FLOWS)
    assert isinstance(node, Question | Notice)
    given = {"back": "/before/", "hurting": "/talk/", "by_buttons": kind == "buttons", **further}
    return Asked(node, wording.nodes[key], wording.word, **given)


def page(shown: Asked) -> str:
    """Return the whole page as HTML, in the language that is active."""
    template = engines["jinja2"].get_template("flows/page.jinja")
    return str(template.render({"asked": shown}, RequestFactory().get("/somewhere/")))
