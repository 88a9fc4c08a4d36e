"""The feedback form: any of it may be left out, all of it may not; nothing typed is lost."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nightlight.public.feedback.models import Useful, Wrong


class FeedbackForm(forms.Form):
    useful = forms.ChoiceField(
        choices=Useful.choices, required=False, error_messages={"invalid_choice": _("Please choose one of these.")}
    )
    wrong = forms.ChoiceField(
        choices=Wrong.choices, required=False, error_messages={"invalid_choice": _("Please choose one of these.")}
    )
    text = forms.CharField(
        max_length=2000,
        required=False,
        error_messages={"max_length": _("Please shorten it to 2,000 letters. What you wrote is still here.")},
    )
    # Machines fill this in; people do not see it.
    website = forms.CharField(required=False)

    def clean(self) -> dict[str, Any]:
        """Ask for something where nothing was said: who is thanked for nothing thinks that it went out."""
        given: dict[str, Any] = super().clean() or {}
        if not (self.errors or any(given.values())):
            self.add_error("useful", _("Please choose an answer, or write something below."))
        return given

    def is_from_a_machine(self) -> bool:
        """Whether the field that people do not see was filled in."""
        return bool(self.cleaned_data.get("website"))
