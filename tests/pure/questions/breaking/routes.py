"""Breaks routes."""

import dataclasses

from hypothesis import assume
from hypothesis import strategies as st

from nightlight.pure.questions.flow import Notice, Option, Outcome
from tests.pure.questions.breaking.breaker import Broken, a_question, breaks, with_option
from tests.pure.questions.sound_flows import Made


@breaks("unknown-start")
def start_nowhere(_draw: st.DrawFn, made: Made) -> Broken:
    return dataclasses.replace(made, flow=dataclasses.replace(made.flow, start="nowhere")), "nowhere", ""


@breaks("unknown-target")
def lead_to_nobody(draw: st.DrawFn, made: Made) -> Broken:
    question = a_question(draw, made)
    option = draw(st.sampled_from(question.options)).key
    return made.with_node(with_option(question, option, "nobody")), question.key, option


@breaks("unrouted-option", "triage")
def forget_where_an_option_leads(draw: st.DrawFn, made: Made) -> Broken:
    question = a_question(draw, made)
    option = draw(st.sampled_from(question.options)).key
    routed = dataclasses.replace(question, options=(*question.options, Option("more", made.flow.start)), then=None)
    return made.with_node(with_option(routed, option, None)), question.key, option


@breaks("repeated-option")
def write_an_option_twice(draw: st.DrawFn, made: Made) -> Broken:
    question = a_question(draw, made)
    option = draw(st.sampled_from(question.options))
    return made.with_node(dataclasses.replace(question, options=(*question.options, option))), question.key, option.key


@breaks("stray-route")
def lead_on_by_one_of_several(draw: st.DrawFn, made: Made) -> Broken:
    """Give a question of several answers a route by one of them, or a question a `then` that no answer takes."""
    question = a_question(draw, made)
    if draw(st.booleans()):
        to = draw(st.sampled_from(sorted(made.flow.nodes)))
        options = tuple(Option(option.key, option.to or question.then) for option in question.options)
        routed = dataclasses.replace(question, options=options, then=to, skippable=False)
        return made.with_node(routed), question.key, ""
    option = draw(st.sampled_from(question.options)).key
    to = draw(st.sampled_from(sorted(made.flow.nodes)))
    several = dataclasses.replace(with_option(question, option, to), kind="choices")
    return made.with_node(several), question.key, option


@breaks("dead-end")
def forget_the_way_on(draw: st.DrawFn, made: Made) -> Broken:
    node = draw(st.sampled_from([n for n in made.flow.nodes.values() if not isinstance(n, Outcome)]))
    if isinstance(node, Notice):
        return made.with_node(Notice(node.key, "")), node.key, ""
    without = tuple(Option(option.key) for option in node.options) if draw(st.booleans()) else ()
    return made.with_node(dataclasses.replace(node, options=without, then=None)), node.key, ""


@breaks("orphan")
def add_what_nothing_leads_to(draw: st.DrawFn, made: Made) -> Broken:
    return made.with_node(Notice("lost", draw(st.sampled_from(sorted(made.flow.nodes))))), "lost", ""


@breaks("cycle")
def go_round(draw: st.DrawFn, made: Made) -> Broken:
    question = a_question(draw, made)
    option = draw(st.sampled_from(question.options)).key
    return made.with_node(with_option(question, option, made.flow.start)), question.key, option


@breaks("endless")
def walk_for_ever(draw: st.DrawFn, made: Made) -> Broken:
    question = a_question(draw, made)
    assume(len(question.options) > 1)
    option = question.options[0].key
    if draw(st.booleans()):
        made = dataclasses.replace(made, flow=dataclasses.replace(made.flow, start="tick"))
        return made.with_node(Notice("tick", "tock")).with_node(Notice("tock", "tick")), "tick", ""
    made = made.with_node(Notice("tick", "tock")).with_node(Notice("tock", "tick"))
    return made.with_node(with_option(question, option, "tick")), question.key, option
