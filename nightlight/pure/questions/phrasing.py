"""Do a flow's words fit it? All there, none too many, and the same in every language."""

from collections.abc import Collection, Iterator, Mapping

from nightlight.pure.markdown import links, shape_of
from nightlight.pure.questions.fault import Fault, fault
from nightlight.pure.questions.flow import LANGUAGES, Flow, Node, NodeWording, Notice, Outcome, Question, Wording

_NONE = NodeWording(title="")
_SCHEMES = ("https:", "tel:", "sms:")


def wording_faults(flow: Flow, wordings: Mapping[str, Wording], pages: Collection[str] | None) -> Iterator[Fault]:
    """Yield what is wrong with the words in each language. `pages` are the paths that page: links may name."""
    for language in LANGUAGES:
        wording = wordings.get(language)
        if wording is None:
            yield fault("wording-missing", "", "there are no words in this language.", language=language)
            continue
        if len(wording.word.split()) != 1:
            yield fault("wording-shape", "", "word is one neutral word for the title.", language=language)
        for key in wording.nodes:
            if key not in flow.nodes:
                yield fault("wording-extra", key, "has words, but the flow has no such node.", language=language)
        for key, node in flow.nodes.items():
            words = wording.nodes.get(key, _NONE)
            yield from _missing(flow, node, words, language)
            yield from _extra(node, words, language)
            yield from _links(key, words, pages, language)
    yield from _shapes(flow, wordings)


def _missing(flow: Flow, node: Node, words: NodeWording, language: str) -> Iterator[Fault]:
    if not words.title:
        yield fault("wording-missing", node.key, "has no title.", language=language)
    if isinstance(node, Question):
        for option in node.options:
            if not words.options.get(option.key):
                yield fault("wording-missing", node.key, "has no words.", option.key, language)
    elif isinstance(node, Notice):
        if not words.text:
            yield fault("wording-missing", node.key, "only tells, but has no text.", language=language)
    elif flow.kind == "triage":
        if not words.steps:
            yield fault("no-steps", node.key, "does not say what to do now.", language=language)
        if not words.next:
            yield fault("no-next", node.key, "does not say what happens next.", language=language)
    for name in ("steps", "next"):
        if not all(step.title for step in getattr(words, name)):
            yield fault("wording-missing", node.key, f"one of {name} has no title.", language=language)


def _extra(node: Node, words: NodeWording, language: str) -> Iterator[Fault]:
    known = {option.key for option in node.options} if isinstance(node, Question) else set()
    for key in words.options:
        if key not in known:
            yield fault("wording-extra", node.key, "has words, but the flow has no such option.", key, language)
    if words.hint and not isinstance(node, Question):
        yield fault("wording-extra", node.key, "only a question has a hint.", language=language)
    if (words.steps or words.next) and not isinstance(node, Outcome):
        yield fault("wording-extra", node.key, "only an outcome has steps and next.", language=language)


def _links(key: str, words: NodeWording, pages: Collection[str] | None, language: str) -> Iterator[Fault]:
    for text in _texts(words):
        for link in links(text):
            is_page = link.startswith("page:")
            if not is_page and not link.startswith(_SCHEMES):
                yield fault("wording-link", key, f"{link} is none of page:, https:, tel: and sms:.", language=language)
            if is_page and pages is not None and link.removeprefix("page:") not in pages:
                yield fault("wording-link", key, f"{link} is no page of content/pages.", language=language)


def _shapes(flow: Flow, wordings: Mapping[str, Wording]) -> Iterator[Fault]:
    """Yield where another language differs from English in anything but its words."""
    first, *others = LANGUAGES
    for key in flow.nodes:
        english = wordings[first].nodes.get(key) if first in wordings else None
        for language in others:
            words = wordings[language].nodes.get(key) if language in wordings else None
            if english and words:
                yield from _shape(key, english, words, language)


def _shape(key: str, english: NodeWording, words: NodeWording, language: str) -> Iterator[Fault]:
    if words.picture != english.picture:
        yield fault(
            "wording-shape", key, f"has not the picture of the English: {english.picture!r}.", language=language
        )
    if (len(words.steps), len(words.next)) != (len(english.steps), len(english.next)):
        yield fault("wording-shape", key, "has not as many steps or next as the English.", language=language)
        return
    for old, new in zip(_texts(english), _texts(words), strict=True):
        if shape_of(old) != shape_of(new):
            what = f"English has {shape_of(old)}, here {shape_of(new)}."
            yield fault("wording-shape", key, what, language=language)


def _texts(words: NodeWording) -> list[str]:
    """Return every text that may hold Markdown, in an order that is the same for the same shape."""
    return [words.text, words.hint, *(step.text for step in (*words.steps, *words.next))]
