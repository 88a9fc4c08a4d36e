"""What stands on the pages of a report: words in the page's language, times, the form and what its script needs.

Promises that no sensitive answer that was kept is ever put on a page: nobody here could. What was just typed and could
not be kept comes back.
"""

import base64
import datetime
from dataclasses import dataclass, replace

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from nightlight.foundation.flows.asking import Asked
from nightlight.foundation.flows.loading import load_wording
from nightlight.foundation.flows.recordings import recording_address
from nightlight.foundation.keys.queries import Epoch
from nightlight.foundation.operator.rules import is_staffed, next_reading
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.foundation.pages.clock import hours_words, moment_words
from nightlight.foundation.pages.navigation import navigation
from nightlight.pure.questions.flow import Flow, NodeWording, Outcome, Question
from nightlight.pure.sealing.part import TEAM
from nightlight.reporting.cases.rules import PURPOSE, due_at
from nightlight.reporting.intake import progress
from nightlight.reporting.intake.journeys import JOURNEYS, Journey
from nightlight.reporting.intake.places import Place
from nightlight.reporting.intake.sealing import question_as_shown
from nightlight.reporting.unsent import unsent_attributes
from nightlight.reporting.visits.held import Draft
from nightlight.reporting.visits.key import VisitKey

TOO_LONG = gettext_lazy("This is longer than one answer can be: 20,000 letters. It is still here. Please shorten it.")


@dataclass(frozen=True)
class Row:
    """One question on the page that shows all answers. `shown` is empty for one that still has to be answered."""

    question: str
    shown: str
    change: str
    is_hidden: bool


@dataclass(frozen=True)
class Reading:
    """When somebody reads, as words: `until` stands after "until" and "by"; `hours` are those of a week."""

    is_staffed: bool
    until: str
    hours: str


def language() -> str:
    """Return the language of this page, one of those that ship."""
    here = get_language() or settings.LANGUAGE_CODE
    return here if here in settings.PUBLISHED_LANGUAGES else str(settings.LANGUAGE_CODE)


def words_of(flow: Flow, node: str) -> NodeWording:
    """Return the words of a page in its language."""
    return load_wording(flow.name, language()).nodes[node]


def reading(hours: StaffedHours, now: datetime.datetime) -> Reading:
    """Return when somebody reads next. While somebody is there, that is by the end of this hour at the latest."""
    staffed = is_staffed(hours, now)
    until = due_at("top", now, hours) if staffed else next_reading(hours, now)
    return Reading(staffed, moment_words(until, now), hours_words(hours.hours) or _("day and night"))


def asked_at(place: Place, draft: Draft, key: VisitKey, *, hours: StaffedHours | None, now: datetime.datetime) -> Asked:
    """Return a question or a notice as it stands on its page, before anything is said of an answer."""
    journey = JOURNEYS[place.journey]
    flow, node = journey.flow, journey.flow.nodes[place.node]
    assert not isinstance(node, Outcome)  # noqa: S101  # nobody has a token of the end
    words = words_of(flow, place.node)
    until = reading(hours, now).until if hours else ""
    before = progress.page_before(flow, draft, place.node)
    is_about_danger = isinstance(node, Question) and node.fact in ("danger", "self_harm", "home_unsafe")
    return Asked(
        node=node,
        words=replace(words, text=words.text.replace("{time}", until)),
        word=load_wording(flow.name, language()).word,
        back=address(draft, key, before) if before else reverse("report"),
        hurting=talk_address() if is_about_danger else "",
        is_for_child=journey.is_for_child,
        by_buttons=isinstance(node, Question) and not node.sensitive,
        spoken=recording_address(flow.name, place.node, language()),
    )


def position_of(flow: Flow, node: str) -> tuple[int, int]:
    """Return which of how many questions a page is; the first number is 0 for a notice."""
    asked = [key for key, each in flow.nodes.items() if isinstance(each, Question)]
    return (asked.index(node) + 1 if node in asked else 0), len(asked)


def seal_attributes(question: Question, place: Place, epoch: Epoch) -> dict[str, str | int]:
    """Return the form's data-* attributes, with which its script seals the answer (frontend/sealing/form.ts)."""
    flow = JOURNEYS[place.journey].flow
    return {
        "data-seal": "",
        "data-public-key": base64.b64encode(epoch.public_key).decode(),
        "data-epoch": epoch.number,
        "data-team": TEAM,
        "data-purpose": PURPOSE,
        "data-case": place.case,
        "data-part": place.part,
        "data-flow": flow.name,
        "data-flow-version": flow.version,
        "data-language": language(),
        "data-node": question.key,
        "data-question": question_as_shown(words_of(flow, question.key)),
        **unsent_attributes(limit=question.limit, too_long=TOO_LONG),
    }


def address(draft: Draft, key: VisitKey, node: str) -> str:
    """Return the address of a page of a draft."""
    place = Place(
        key.row, draft.case, draft.journey, node, draft.part_of(node), draft.began_at, low_trust=draft.low_trust
    )
    return reverse("report-page", args=[place.token])


def next_address(draft: Draft, key: VisitKey) -> str:
    """Return the address of what comes next: a page, or all answers where everything is answered."""
    flow = JOURNEYS[draft.journey].flow
    following = progress.next_page(flow, draft)
    return reverse("report-check") if progress.is_complete(flow, draft) else address(draft, key, following.key)


def rows_of(journey: Journey, draft: Draft, key: VisitKey) -> list[Row]:
    """Return every question on the way with its answer: coarse ones in words, sensitive ones hidden."""
    asked = [node for node in progress.passed(journey.flow, draft) if isinstance(node, Question)]
    return [_row(question, words_of(journey.flow, question.key), draft, key) for question in asked]


def address_or(name: str, instead: str) -> str:
    """Return the address of a door of this site, or another where it has no such door."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return instead


def talk_address() -> str:
    """Return the page for whoever feels like hurting themselves; without it, the ways to call for help."""
    return address_or("get-help-talk", navigation(language()).emergency)


def little_address() -> str:
    """Return the page for a child under eight, on which nothing is asked; without it, the ways to call for help."""
    return address_or("get-help-little", navigation(language()).emergency)


def _row(question: Question, words: NodeWording, draft: Draft, key: VisitKey) -> Row:
    answer, shown = draft.sealed.get(question.key), ""
    if answer:
        shown = _("Left out") if not answer.given else words.options.get(draft.choices.get(question.key, ""), "")
        shown = shown or _("Given, and hidden")
    hidden = bool(answer and answer.given and question.sensitive)
    return Row(words.title, shown, address(draft, key, question.key), hidden)
