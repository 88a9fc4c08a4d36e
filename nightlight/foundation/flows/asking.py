"""What stands on a page that asks or tells one thing, for flows/page.jinja and its pieces.

Promises the words of the flow, the ways on and back, and what was given as far as whoever shows it may
know it. Knows no zone: addresses come from whoever shows the page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.conf import settings
from django.utils.translation import get_language
from markupsafe import Markup

from nightlight.foundation.pages.navigation import language_prefix
from nightlight.pure.markdown import to_html
from nightlight.pure.questions.flow import NOT_SURE, NodeWording, Notice, Question
from nightlight.pure.questions.walking import SKIPPED, Answer

LONGEST_TYPED = 28_000
"""How much a browser lets somebody type, in UTF-16: more than any answer may have, so that nobody loses a word that
would have been taken, and so little that it is never too large a form, which could not be given back. A character takes
at most nine bytes of a form."""
# A browser that cuts never cuts through letters which belong together: a field that is full may lack as many.
_LONGEST_LETTER = 100
# How many short answers there is room for at first, and how many stay free for more.
_BOXES, _FREE = 4, 1


def fills_its_field(text: str) -> bool:
    """Return whether a text is as long as its field takes: its browser may have cut it, and nobody sees what went."""
    units = len(text.replace("\r\n", "\n").encode("utf-16-le", errors="replace")) // 2
    return units > LONGEST_TYPED - _LONGEST_LETTER


@dataclass(frozen=True)
class Choice:
    """One option as it stands on a page."""

    key: str
    text: str
    is_given: bool
    is_not_sure: bool


@dataclass(frozen=True)
class Asked:
    """One question or notice on a page.

    `action` is where its form goes (empty: to the page itself), `back` and `hurting` are addresses (empty: not
    shown), `attributes` further ones of the form, `hidden` further fields of it. `by_buttons` answers a choice by one
    tap. `fault` says what was wrong with `given`, which then comes back. `spoken` is the address of a recording.
    """

    node: Question | Notice
    words: NodeWording
    word: str
    action: str = ""
    back: str = ""
    hurting: str = ""
    is_for_child: bool = False
    by_buttons: bool = False
    given: Answer = SKIPPED
    fault: str = ""
    spoken: str = ""
    attributes: Mapping[str, str | int] = field(default_factory=dict)
    hidden: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The kind of the question; "notice" where nothing is asked."""
        return self.node.kind if isinstance(self.node, Question) else "notice"

    @property
    def choices(self) -> list[Choice]:
        """The options, in the flow's order."""
        options = self.node.options if isinstance(self.node, Question) else ()
        given = (self.given,) if isinstance(self.given, str) else self.given
        return [
            Choice(option.key, self.words.options[option.key], option.key in given, option.key == NOT_SURE)
            for option in options
        ]

    @property
    def most(self) -> int:
        """How much a browser lets be typed into a field: more than is taken, so that nobody is cut short unseen."""
        return max(LONGEST_TYPED, self.node.limit + 1) if isinstance(self.node, Question) else LONGEST_TYPED

    @property
    def typed(self) -> str:
        """The words in the field of a `text`."""
        return self.given if isinstance(self.given, str) else ""

    @property
    def boxes(self) -> list[str]:
        """What stands in the boxes of `lines`: what was given, and room for more."""
        lines = [self.given] if isinstance(self.given, str) else list(self.given)
        filled = [line for line in lines if line]
        return filled + [""] * max(_FREE, _BOXES - len(filled))


def markdown(text: str) -> Markup:
    """Return a flow's little Markdown as HTML, links to pages in the page's language: a template filter."""
    prefix = language_prefix(get_language() or settings.LANGUAGE_CODE)

    def address(path: str) -> str:
        return f"{prefix}/" if path == "home" else f"{prefix}/{path}/"

    return Markup(to_html(text, address))  # noqa: S704  # to_html lets no other tag through
