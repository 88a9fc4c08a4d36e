"""What the codes of a case are called, in the language of the page. The code is kept; the words are never."""

from collections.abc import Mapping
from types import SimpleNamespace

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nightlight.staff.queue.models import BandReason, Outcome, PauseReason

Words = Mapping[str, "str | Promise"]

BANDS: Words = {
    "top": pgettext_lazy("urgency", "Highest"),
    "high": pgettext_lazy("urgency", "High"),
    "middle": pgettext_lazy("urgency", "Middle"),
    "standard": pgettext_lazy("urgency", "Standard"),
}
CLOCKS: Words = {
    "breached": pgettext_lazy("clock", "Overdue"),
    "amber": pgettext_lazy("clock", "Due soon"),
    "due": pgettext_lazy("clock", "Due"),
    "paused": pgettext_lazy("clock", "Paused"),
}
STATES: Words = {
    "new": pgettext_lazy("case", "New"),
    "reopened": pgettext_lazy("case", "Open again"),
    "assigned": pgettext_lazy("case", "Taken"),
    "in-contact": pgettext_lazy("case", "In contact"),
    "referred": pgettext_lazy("case", "Referred"),
    "waiting": pgettext_lazy("case", "Waiting"),
    "closed": pgettext_lazy("case", "Closed"),
}
LANGUAGES: Words = {"en": _("English"), "cy": _("Welsh")}
NATIONS: Words = {
    "england": _("England"),
    "wales": _("Wales"),
    "scotland": _("Scotland"),
    "northern-ireland": _("Northern Ireland"),
    "outside": pgettext_lazy("nation", "Outside the UK"),
    "not-sure": pgettext_lazy("nation", "Not known"),
}
SIZES: Words = {
    "small": pgettext_lazy("size", "Small"),
    "medium": pgettext_lazy("size", "Medium"),
    "large": pgettext_lazy("size", "Large"),
}
TRUST: Words = {"usual": pgettext_lazy("trust", "Usual"), "low": pgettext_lazy("trust", "Low")}
PAUSE_REASONS: Words = {
    PauseReason.REPORTER: _("We wait for the reporter"),
    PauseReason.BODY: _("We wait for another body"),
    PauseReason.COURT: _("A court or an investigation asks us to wait"),
    PauseReason.ABSENCE: _("The person we work with is away"),
}
OUTCOMES: Words = {
    Outcome.HELPED: _("We helped"),
    Outcome.REFERRED: _("Passed on to another body"),
    Outcome.NO_CONTACT: _("We could not reach the reporter"),
    Outcome.NOT_FOR_US: _("Not something we deal with"),
    Outcome.DUPLICATE: _("The same as another case"),
    Outcome.TEST: _("A test"),
}
BAND_REASONS: Words = {
    BandReason.NEW_INFORMATION: _("We know more now"),
    BandReason.MISJUDGED: _("It was judged wrongly"),
    BandReason.DUPLICATE_PATTERN: _("It belongs to a pattern that we have seen"),
    BandReason.SAFE_NOW: _("The child is safe now"),
}
_OF_ROWS = {
    "BANDS": BANDS,
    "CLOCKS": CLOCKS,
    "STATES": STATES,
    "LANGUAGES": LANGUAGES,
    "NATIONS": NATIONS,
    "SIZES": SIZES,
    "OUTCOMES": OUTCOMES,
}


def said() -> SimpleNamespace:
    """Return the words of the queue's rows by their names here, each looked up once: a page says them 300 times."""
    return SimpleNamespace(
        **{name: {code: str(word) for code, word in named.items()} for name, named in _OF_ROWS.items()}
    )
