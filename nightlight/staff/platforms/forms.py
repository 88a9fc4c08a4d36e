"""What a lead says of a member, of a key, of an entry, and of pictures that are known to be harmless."""

import re
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nightlight.partners.members.rules import SCOPES
from nightlight.pure.matching.signals import KINDS, LENGTHS, Signal, SignalInvalid, read_signal
from nightlight.staff.platforms import words

MOST_PASTED = 200
"""How many fingerprints are taken at once: a page that somebody can read over."""
_LONGEST_PASTE = 20_000
_CODE = RegexValidator(
    re.compile(r"\A[a-z0-9][a-z0-9-]{0,39}\Z", re.ASCII), _("Small letters, digits and hyphens, at most 40.")
)
_PLAIN = {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}


def _chosen(label: Any, choices: words.Words) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label, choices=list(choices.items()), widget=forms.RadioSelect, coerce=lambda given: given == "yes"
    )


def _lasting() -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=_("How long it opens"), choices=[("", _("Choose one")), *words.LASTS.items()], coerce=int
    )


class Choosing(forms.Form):
    """Which entries a member chooses to take."""

    takes_self_reported = _chosen(_("What they choose to take"), words.TAKES)


class Proposing(Choosing):
    """A member as the first lead names it."""

    name = forms.CharField(max_length=120, label=_("Their name"))
    code = forms.CharField(
        max_length=40, validators=[_CODE], label=_("A short code for them"), widget=forms.TextInput(_PLAIN)
    )
    authorised = _chosen(_("Who they are"), words.AUTHORISED)
    field_order = ("name", "code", "authorised", "takes_self_reported")


class Confirming(forms.Form):
    """What the second lead stands for."""

    vetted = forms.BooleanField(
        label=_("I have found out for myself who they are, and what they do with the list"),
        error_messages={"required": _("Find out for yourself first: you are the second of two.")},
    )


class Making(forms.Form):
    """What a key opens, and for how long."""

    scopes = forms.MultipleChoiceField(
        label=_("What it opens"),
        choices=[(scope, words.SCOPES[scope]) for scope in SCOPES],
        widget=forms.CheckboxSelectMultiple,
    )
    days = _lasting()


class Rotating(forms.Form):
    """How long a key opens that takes another’s place."""

    days = _lasting()


class Deciding(forms.Form):
    """What is decided of an entry, on which grounds, and which state of it was seen."""

    decision = forms.ChoiceField(label=_("Decision"), choices=[("", _("Choose one")), *words.DECISIONS.items()])
    grounds = forms.ChoiceField(label=_("On which grounds"), choices=[("", _("Choose one")), *words.GROUNDS.items()])
    seen = forms.IntegerField(min_value=0, max_value=2**62, widget=forms.HiddenInput)


class AddingHarmless(forms.Form):
    """Fingerprints of pictures that are known to be harmless, one a line. `signals` is what was read of them."""

    kind = forms.ChoiceField(
        label=_("Kind of fingerprint"), choices=[("", _("Choose one")), *((kind, words.KINDS[kind]) for kind in KINDS)]
    )
    pasted = forms.CharField(
        max_length=_LONGEST_PASTE,
        label=_("Fingerprints, one a line"),
        widget=forms.Textarea({"rows": 6, **_PLAIN}),
    )
    source = forms.CharField(max_length=200, label=_("Where they are from"))

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if "kind" in given and "pasted" in given:
            given["signals"] = self._read(given["kind"], given["pasted"])
        return given

    def _read(self, kind: str, pasted: str) -> list[Signal]:
        """Return the fingerprints; what is none is said of its line, and never repeated."""
        read, wrong = [], []
        for number, line in enumerate(pasted.splitlines(), 1):
            if text := line.strip():
                try:
                    read.append(read_signal(kind, text))
                except SignalInvalid:
                    wrong.append(number)
        if wrong:
            digits = next(length for each, length in LENGTHS.items() if each == kind)
            told = gettext("Line %(line)s is no such fingerprint: it has %(digits)s digits, 0 to 9 and a to f.")
            for number in wrong[:5]:
                self.add_error("pasted", told % {"line": number, "digits": digits})
        if len(read) > MOST_PASTED:
            self.add_error("pasted", gettext("At most %(number)s at once.") % {"number": MOST_PASTED})
        return read
