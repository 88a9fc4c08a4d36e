"""The feedback form: everything may be left out, nothing typed is lost."""

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

    def is_from_a_machine(self) -> bool:
        """Whether the field that people do not see was filled in."""
        return bool(self.cleaned_data.get("website"))
