"""What leads say of a shift, and everybody of the mail that they get."""

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _

from nightlight.staff.notices.words import DAYS
from nightlight.staff.queue.people import people_at_work


def _time(label: Any) -> forms.TimeField:
    widget = forms.TimeInput({"type": "time"}, "%H:%M")
    return forms.TimeField(label=label, widget=widget, input_formats=["%H:%M", "%H:%M:%S"])


class NewShifts(forms.Form):
    """Who is to be on call, on which days, from when to when."""

    person = forms.ModelChoiceField(queryset=User.objects.none(), label=_("Who"), empty_label=_("Choose somebody"))
    weekdays = forms.TypedMultipleChoiceField(
        coerce=int, label=_("Days on which it begins"), choices=list(DAYS.items()), widget=forms.CheckboxSelectMultiple
    )
    begins = _time(_("From"))
    ends = _time(_("To"))

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="shift_%s")
        self.fields["person"].queryset = people_at_work()  # type: ignore[attr-defined]  # a ModelChoiceField


class Removing(forms.Form):
    """A shift to be taken off."""

    shift = forms.IntegerField(min_value=1, max_value=2**62)


class Wanting(forms.Form):
    """Whether somebody wants the daily counts."""

    digest = forms.BooleanField(required=False)
