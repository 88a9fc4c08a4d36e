"""What an auditor asks for: which events to see, and which stretch of the chain to take along."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nightlight.foundation.audit.extracts import LARGEST


class Filter(forms.Form):
    """Every field may stay empty; what is given has to fit all at once."""

    action = forms.CharField(max_length=100, required=False, label=_("What was done"))
    actor = forms.CharField(max_length=200, required=False, label=_("Who did it"))
    subject = forms.CharField(max_length=200, required=False, label=_("To what"))
    since = forms.DateField(required=False, label=_("From this day"), widget=forms.DateInput({"type": "date"}))
    until = forms.DateField(required=False, label=_("To this day"), widget=forms.DateInput({"type": "date"}))
    before = forms.IntegerField(min_value=1, max_value=2**53, required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and since > until:
            raise forms.ValidationError(_("The first day comes after the last one."))
        return cleaned


class Stretch(forms.Form):
    """A stretch of the chain without a gap, by the numbers of its first and last event."""

    first = forms.IntegerField(min_value=1, max_value=2**53, label=_("First number"))
    last = forms.IntegerField(min_value=1, max_value=2**53, label=_("Last number"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last and first > last:
            raise forms.ValidationError(_("The first number is larger than the last one."))
        if first and last and last - first >= LARGEST:
            raise forms.ValidationError(
                _("That is more than %(number)s events. Please take it in several stretches."),
                params={"number": f"{LARGEST:,}"},
            )
        return cleaned
