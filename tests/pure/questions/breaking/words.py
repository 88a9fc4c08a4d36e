"""Breaks words."""

import dataclasses

from hypothesis import strategies as st

from nightlight.pure.questions.flow import LANGUAGES, NodeWording, Notice, Step
from tests.pure.questions.breaking.breaker import Broken, a_question, an_end, breaks
from tests.pure.questions.sound_flows import Made


def a_language(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(LANGUAGES))


@breaks("wording-missing")
def lose_words(draw: st.DrawFn, made: Made) -> Broken:
    language, question = a_language(draw), a_question(draw, made)
    key, option = question.key, draw(st.sampled_from(question.options)).key
    which = draw(st.sampled_from(["title", "option", "node", "language", "text", "step"]))
    if which == "text" and (notices := [n.key for n in made.flow.nodes.values() if isinstance(n, Notice)]):
        notice = draw(st.sampled_from(notices))
        return made.with_words(language, notice, text=""), notice, ""
    if which == "title":
        return made.with_words(language, key, title=""), key, ""
    if which == "option":
        left = {name: text for name, text in made.wordings[language].nodes[key].options.items() if name != option}
        return made.with_words(language, key, options=left), key, option
    if which == "language":
        left_wordings = {name: wording for name, wording in made.wordings.items() if name != language}
        return dataclasses.replace(made, wordings=left_wordings), "", ""
    if which == "step":
        end = an_end(draw, made).key
        return made.with_words(language, end, steps=(Step("First"), Step(""))), end, ""
    wording = made.wordings[language]
    nodes = {name: words for name, words in wording.nodes.items() if name != key}
    return dataclasses.replace(
        made, wordings={**made.wordings, language: dataclasses.replace(wording, nodes=nodes)}
    ), key, option  # fmt: skip


@breaks("wording-extra")
def say_too_much(draw: st.DrawFn, made: Made) -> Broken:
    language, question = a_language(draw), a_question(draw, made)
    words = made.wordings[language].nodes[question.key]
    which = draw(st.sampled_from(["option", "node", "steps", "hint"]))
    if which == "option":
        return made.with_words(language, question.key, options={**words.options, "new": "New"}), question.key, "new"
    if which == "steps":
        return made.with_words(language, question.key, steps=(Step("First"),)), question.key, ""
    if which == "hint":
        end = an_end(draw, made).key
        return made.with_words(language, end, hint="A hint"), end, ""
    wording = made.wordings[language]
    nodes = {**wording.nodes, "new": NodeWording("New")}
    return dataclasses.replace(
        made, wordings={**made.wordings, language: dataclasses.replace(wording, nodes=nodes)}
    ), "new", ""  # fmt: skip


@breaks("wording-shape")
def say_it_in_another_shape(draw: st.DrawFn, made: Made) -> Broken:
    language, question = a_language(draw), a_question(draw, made)
    which = draw(st.sampled_from(["word", "steps", "picture", "words"]))
    if which == "word":
        wording = dataclasses.replace(made.wordings[language], word=draw(st.sampled_from(["", "Two words"])))
        return dataclasses.replace(made, wordings={**made.wordings, language: wording}), "", ""
    if which == "picture":
        return made.with_words(language, question.key, picture=draw(st.sampled_from(["", "clock"]))), question.key, ""
    if which == "steps":
        end = an_end(draw, made).key
        more = (*made.wordings[language].nodes[end].steps, Step("More"))
        return made.with_words(language, end, steps=more), end, ""
    changed = draw(st.sampled_from([
        {"hint": ""}, {"hint": "One.\n\nTwo."}, {"hint": "See [999](tel:999)."}, {"text": "More."},
    ]))  # fmt: skip
    return made.with_words(language, question.key, **changed), question.key, ""


@breaks("wording-link")
def link_to_where_nobody_should_go(draw: st.DrawFn, made: Made) -> Broken:
    language, question = a_language(draw), a_question(draw, made)
    link = draw(st.sampled_from(["http://example.org/", "/advice/", "page:nowhere", "mailto:a@example.org", "advice"]))
    return made.with_words(language, question.key, text=f"See [this]({link})."), question.key, ""


@breaks("no-steps", "triage")
def tell_nobody_what_to_do(draw: st.DrawFn, made: Made) -> Broken:
    end = an_end(draw, made).key
    return made.with_words(a_language(draw), end, steps=()), end, ""


@breaks("no-next", "triage")
def tell_nobody_what_happens_next(draw: st.DrawFn, made: Made) -> Broken:
    end = an_end(draw, made).key
    return made.with_words(a_language(draw), end, next=()), end, ""
