"""Breaks what a flow owes the person who answers."""

import dataclasses
from itertools import pairwise

from hypothesis import assume
from hypothesis import strategies as st

from nightlight.pure.questions.flow import NOT_SURE, Option, Outcome, Question
from nightlight.pure.questions.graph import reachable
from tests.pure.questions.breaking.breaker import Broken, a_question, an_end, breaks, with_option
from tests.pure.questions.sound_flows import Made


@breaks("too-many-questions", "triage")
def ask_seven(_draw: st.DrawFn, made: Made) -> Broken:
    keys = [*(f"more-{number}" for number in range(6)), made.flow.start]
    for key, to in pairwise(keys):
        made = made.with_node(Question(key, "choice", (Option(NOT_SURE, to),)))
    return dataclasses.replace(made, flow=dataclasses.replace(made.flow, start=keys[0])), made.flow.start, ""


@breaks("not-a-choice", "triage")
def ask_for_words(draw: st.DrawFn, made: Made) -> Broken:
    question = a_question(draw, made)
    changed = draw(st.sampled_from([{"kind": "text"}, {"kind": "choices"}, {"sensitive": True}, {"skippable": True}]))
    return made.with_node(dataclasses.replace(question, **changed)), question.key, ""  # type: ignore[arg-type]  # drawn from its fields


@breaks("no-not-sure")
def take_not_sure_away(draw: st.DrawFn, made: Made) -> Broken:
    question = draw(st.sampled_from([q for q in made.questions() if q.option(NOT_SURE)]))
    options = tuple(option for option in question.options if option.key != NOT_SURE)
    return made.with_node(dataclasses.replace(question, options=options)), question.key, ""


@breaks("not-skippable", "report")
def insist(draw: st.DrawFn, made: Made) -> Broken:
    question = draw(
        st.sampled_from([q for kind in ("choice", "choices", "text", "lines") for q in made.questions(kind)])
    )
    return made.with_node(dataclasses.replace(question, skippable=False, fact="")), question.key, ""


@breaks("untold", "report")
def ask_before_telling(draw: st.DrawFn, made: Made) -> Broken:
    first = Question("first", "text", (), made.flow.start, sensitive=True, skippable=True)
    if draw(st.booleans()):
        return dataclasses.replace(made.with_node(first), flow=dataclasses.replace(
            made.with_node(first).flow, start="first")), "first", ""  # fmt: skip
    sensitive = [node for node in made.flow.nodes.values() if isinstance(node, Question) and node.sensitive]
    assume(sensitive)
    danger = made.flow.nodes["danger"]
    assert isinstance(danger, Question)
    past = draw(st.sampled_from(sensitive))
    return made.with_node(with_option(danger, "no", past.key)), past.key, ""


@breaks("sensitive-routes", "report")
def show_the_answer_in_the_way(draw: st.DrawFn, made: Made) -> Broken:
    danger = made.flow.nodes["danger"]
    assert isinstance(danger, Question)
    return made.with_node(dataclasses.replace(danger, sensitive=True)), "danger", "yes"


@breaks("fact-unfit", "report")
def read_what_is_sealed(draw: st.DrawFn, made: Made) -> Broken:
    key, kind, sensitive = draw(
        st.sampled_from([("q0", "text", False), ("q0", "lines", False), ("q0", "choices", True)])
    )
    question = made.flow.nodes[key]
    assert isinstance(question, Question)
    changed = dataclasses.replace(question, kind=kind, sensitive=sensitive, fact="still")  # type: ignore[arg-type]  # drawn from the kinds
    return made.with_node(changed), question.key, ""


@breaks("repeated-fact", "report")
def ask_a_fact_again(draw: st.DrawFn, made: Made) -> Broken:
    key = draw(st.sampled_from([key for key in reachable(made.flow, made.flow.start) if key[0] == "q"]))
    question = made.flow.nodes[key]
    assert isinstance(question, Question)
    return made.with_node(dataclasses.replace(question, fact="danger")), key, ""


@breaks("no-organisations", "triage")
def name_nobody(draw: st.DrawFn, made: Made) -> Broken:
    end = an_end(draw, made)
    named = draw(st.sampled_from([(), ("gone",)]))
    return made.with_node(dataclasses.replace(end, organisations=named)), end.key, ""


@breaks("unknown-organisation", "triage")
def name_one_that_is_gone(draw: st.DrawFn, made: Made) -> Broken:
    end = an_end(draw, made)
    gone = draw(st.sampled_from(end.organisations))
    left = {slug: contact for slug, contact in made.organisations.items() if slug != gone}
    return dataclasses.replace(made, organisations=left), end.key, ""


@breaks("no-way-alone", "triage")
def leave_a_child_to_adults(draw: st.DrawFn, made: Made) -> Broken:
    end = an_end(draw, made, "child", "young-person")
    named = draw(st.sampled_from([("parents",), ("website",), ("parents", "website")]))
    return made.with_node(dataclasses.replace(end, organisations=named)), end.key, ""


@breaks("wrong-end", "report")
def end_a_report_elsewhere(draw: st.DrawFn, made: Made) -> Broken:
    end = Outcome("elsewhere", "child")
    if draw(st.booleans()):
        end = dataclasses.replace(an_end(draw, made), **draw(st.sampled_from([  # type: ignore[arg-type]  # its fields
            {"organisations": ("children",)}, {"doors": ("remove",)}])))  # fmt: skip
    return made.with_node(end), end.key, ""
