"""What the page of a case says of events, facts and answers, in the language of the page."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nightlight.staff.referral.rules import WAYS_WITHOUT_A_KEY

Words = Mapping[str, "str | Promise"]

FACTS: Words = {
    "danger": pgettext_lazy("fact", "In danger now"),
    "meeting": pgettext_lazy("fact", "A meeting in person"),
    "self_harm": pgettext_lazy("fact", "May hurt themselves"),
    "home_unsafe": pgettext_lazy("fact", "Not safe at home"),
    "deadline": pgettext_lazy("fact", "A demand or a deadline"),
    "still_going_on": pgettext_lazy("fact", "Still going on"),
    "adult_involved": pgettext_lazy("fact", "An adult is involved"),
    "under_13": pgettext_lazy("fact", "Under 13"),
    "nation": pgettext_lazy("fact", "Nation"),
}
ANSWERS: Words = {
    "yes": pgettext_lazy("answer", "Yes"),
    "no": pgettext_lazy("answer", "No"),
    "not-sure": pgettext_lazy("answer", "Not sure"),
    "planned": pgettext_lazy("answer", "Planned"),
    "happened": pgettext_lazy("answer", "Has happened"),
    "": pgettext_lazy("answer", "Not asked"),
}
JOURNEYS: Words = {
    "child": pgettext_lazy("reporter", "A child under 13"),
    "young-person": pgettext_lazy("reporter", "A young person"),
    "adult": pgettext_lazy("reporter", "An adult about a child"),
    "professional": pgettext_lazy("reporter", "A professional"),
}
MARKS: Words = {
    "": pgettext_lazy("statement", "Not marked"),
    "allegation": pgettext_lazy("statement", "Allegation"),
    "fact": pgettext_lazy("statement", "Fact"),
    "opinion": pgettext_lazy("statement", "Opinion"),
}
ROLES: Words = {
    "victim": pgettext_lazy("person", "Victim"),
    "suspect": pgettext_lazy("person", "Suspect"),
    "witness": pgettext_lazy("person", "Witness"),
}
ASKED_BY: Words = {
    "subject": _("The young person"),
    "parent": _("A parent or carer, for the child"),
    "other": _("Somebody else whom it is about"),
}
PROCEEDINGS: Words = {
    "criminal": pgettext_lazy("proceedings", "Criminal"),
    "family": pgettext_lazy("proceedings", "Family"),
    "inquest": pgettext_lazy("proceedings", "An inquest or an inquiry"),
    "other": pgettext_lazy("proceedings", "Other"),
}
WAYS: Words = {code: _(words) for code, words in WAYS_WITHOUT_A_KEY.items()}
SOMEBODY_ELSE = _("somebody whom the list does not name")
"""What a body is called that was not known, or is in no list."""
BECAUSE: Words = {
    "exposure": _("enough reading for that day"),
    "left": _("whoever had it has left"),
    "gone": _("whoever had it does no casework any more"),
}
EVENTS: Words = {
    "cases.take": pgettext_lazy("event", "Taken"),
    "cases.assign": pgettext_lazy("event", "Given to %(to)s"),
    "cases.hand-back": pgettext_lazy("event", "Handed back"),
    "cases.pause": pgettext_lazy("event", "Clock stopped until %(until)s: %(reason)s"),
    "cases.resume": pgettext_lazy("event", "The clock goes on"),
    "cases.close": pgettext_lazy("event", "Closed: %(outcome)s"),
    "cases.reopen": pgettext_lazy("event", "Opened again"),
    "cases.message": pgettext_lazy("event", "The reporter has written"),
    "cases.change-band": pgettext_lazy("event", "Urgency: %(before)s, now %(after)s. %(reason)s"),
    "cases.breach": _("Overdue from here on"),
    "cases.label": pgettext_lazy("event", "Label put on: %(label)s"),
    "cases.remove-label": pgettext_lazy("event", "Label taken off: %(label)s"),
    "cases.hold": pgettext_lazy("event", "Must not be deleted for now"),
    "cases.lift-hold": pgettext_lazy("event", "May be deleted in its time"),
    "cases.export": pgettext_lazy("event", "Taken over by somebody outside"),
    "cases.print": pgettext_lazy("event", "Printed. Parts: %(parts)s"),
    "cases.copy": pgettext_lazy("event", "A copy was given out: %(asked_by)s"),
    "cases.exhibit": pgettext_lazy("event", "An exhibit was made. Proceedings: %(proceedings)s"),
    "referral.receipt": pgettext_lazy("event", "%(body)s has it"),
}
"""The events of a case that its timeline shows. What was opened and unveiled is in the record alone."""
DOCUMENTS: Words = {
    "note": pgettext_lazy("event", "Note"),
    "reply": pgettext_lazy("event", "Reply to the reporter"),
    "assessment": pgettext_lazy("event", "Assessment, version %(version)s"),
    "referral": pgettext_lazy("event", "Referred to %(body)s"),
}
