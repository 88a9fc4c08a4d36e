"""What is asked of the queue and done with its cases, as forms. The case's page renders those of a single case."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _

from nightlight.reporting.cases.rules import IN_NO_REFERENCE, read_reference, references_in
from nightlight.staff.queue import words
from nightlight.staff.queue.actions import MOST_AT_ONCE, Seen
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.closed import AskedClosed
from nightlight.staff.queue.models import Label
from nightlight.staff.queue.people import Concerned, people_at_work

ANY = ("", _("Any"))
MINE = ("mine", _("Mine"))


def _choices(named: words.Words, *codes: str) -> list[tuple[str, Any]]:
    return [(code, named[code]) for code in codes or named]


def _to_choose(named: words.Words) -> list[tuple[str, Any]]:
    """Return choices of which none is made yet: what is chosen is kept for good, and a slip would count."""
    return [("", _("Choose one")), *_choices(named)]


def _people(people: Sequence[Concerned]) -> list[tuple[str, str]]:
    return [(str(person.pk), person.username) for person in people]


def _labels(labels: Sequence[Label]) -> list[tuple[str, Any]]:
    return [ANY, *((str(label.pk), label.name) for label in labels)]


class Filter(forms.Form):
    """Which cases the queue shows. Every field may stay empty; nobody's cases are shown then."""

    whose = forms.ChoiceField(required=False, label=_("Whose"))
    state = forms.ChoiceField(
        required=False,
        label=_("State"),
        choices=[ANY, *_choices(words.STATES, *(state for state in words.STATES if state != "closed"))],
    )
    band = forms.ChoiceField(required=False, label=_("Urgency"), choices=[ANY, *_choices(words.BANDS)])
    clock = forms.ChoiceField(required=False, label=_("Clock"), choices=[ANY, *_choices(words.CLOCKS)])
    language = forms.ChoiceField(required=False, label=_("Language"), choices=[ANY, *_choices(words.LANGUAGES)])
    nation = forms.ChoiceField(required=False, label=_("Nation"), choices=[ANY, *_choices(words.NATIONS)])
    trust = forms.ChoiceField(required=False, label=_("Trust"), choices=[ANY, *_choices(words.TRUST)])
    label = forms.ChoiceField(required=False, label=_("Label"))
    message = forms.ChoiceField(
        required=False, label=_("Messages"), choices=[ANY, ("1", _("With a new message"))]
    )  # fmt: skip

    def __init__(self, data: Any, *, people: Sequence[Concerned], labels: Sequence[Label]) -> None:
        super().__init__(data, auto_id="filter_%s")
        self.fields["whose"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            ("", _("Nobody’s")), MINE, ("all", _("Everybody’s")), *_people(people)
        ]  # fmt: skip
        self.fields["label"].choices = _labels(labels)  # type: ignore[attr-defined]  # a ChoiceField

    @property
    def asked(self) -> Asked:
        """What is asked for. Only of a valid form."""
        given = dict(self.cleaned_data)
        label = int(given["label"]) if given["label"] else None
        return Asked(**given | {"whose": given["whose"] or "nobody", "label": label, "message": bool(given["message"])})

    @property
    def query(self) -> dict[str, str]:
        """What an address says to ask for the same. Only of a valid form."""
        return {name: value for name, value in self.cleaned_data.items() if value}


class ClosedFilter(forms.Form):
    """Which closed cases are shown. Every field may stay empty; all of them are shown then."""

    whose = forms.ChoiceField(required=False, label=_("Who closed it"))
    outcome = forms.ChoiceField(required=False, label=_("What came of it"), choices=[ANY, *_choices(words.OUTCOMES)])
    since = forms.DateField(required=False, label=_("Closed from this day"), widget=forms.DateInput({"type": "date"}))
    until = forms.DateField(required=False, label=_("Closed to this day"), widget=forms.DateInput({"type": "date"}))
    band = forms.ChoiceField(required=False, label=_("Urgency"), choices=[ANY, *_choices(words.BANDS)])
    language = forms.ChoiceField(required=False, label=_("Language"), choices=[ANY, *_choices(words.LANGUAGES)])
    nation = forms.ChoiceField(required=False, label=_("Nation"), choices=[ANY, *_choices(words.NATIONS)])
    trust = forms.ChoiceField(required=False, label=_("Trust"), choices=[ANY, *_choices(words.TRUST)])
    label = forms.ChoiceField(required=False, label=_("Label"))

    def __init__(self, data: Any, *, people: Sequence[Concerned], labels: Sequence[Label]) -> None:
        super().__init__(data, auto_id="filter_%s")
        self.fields["whose"].choices = [ANY, MINE, *_people(people)]  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["label"].choices = _labels(labels)  # type: ignore[attr-defined]  # a ChoiceField

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and since > until:
            self.add_error("until", _("The first day comes after the last one."))
        return cleaned

    @property
    def asked(self) -> AskedClosed:
        """What is asked for. Only of a valid form."""
        given = dict(self.cleaned_data)
        label = int(given["label"]) if given["label"] else None
        return AskedClosed(**given | {"whose": given["whose"] or "all", "label": label})

    @property
    def query(self) -> dict[str, str]:
        """What an address says to ask for the same. Only of a valid form."""
        return {name: str(value) for name, value in self.cleaned_data.items() if value}


class Finding(forms.Form):
    """A reference, as somebody says it or reads it: whatever its case, spaces and dashes."""

    reference = forms.CharField(
        max_length=60, label=_("Find a case by its reference"),
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )  # fmt: skip

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="find_%s")

    def clean_reference(self) -> str:
        reference = read_reference(self.cleaned_data["reference"])
        if reference is None:
            raise forms.ValidationError(
                _("A reference is eight letters and digits. None of these is ever in one: %(signs)s."),
                params={"signs": " ".join(IN_NO_REFERENCE)},
            )
        return reference


class Chosen(forms.Form):
    """Cases that a lead has ticked, as the page showed them, and who is to have them."""

    seen = forms.Field(widget=forms.MultipleHiddenInput, required=False)
    to = forms.ModelChoiceField(queryset=User.objects.none(), label=_("Give to"), empty_label=_("Choose somebody"))

    def __init__(self, data: Any = None, *, people: Sequence[Concerned] | None = None) -> None:
        """Take what was sent; or, to be shown, the people that are known already."""
        super().__init__(data, auto_id="chosen_%s")
        self.fields["to"].queryset = people_at_work()  # type: ignore[attr-defined]  # a ModelChoiceField
        if people is not None:
            named = [(str(each.pk), each.username) for each in people if each.works]
            self.fields["to"].choices = [("", _("Choose somebody")), *named]  # type: ignore[attr-defined]  # as above

    def clean_seen(self) -> list[Seen]:
        given = self.cleaned_data["seen"] or []
        if not given:
            raise forms.ValidationError(_("Tick at least one case."))
        if len(given) > MOST_AT_ONCE:
            raise forms.ValidationError(_("At most %(number)s cases at once."), params={"number": MOST_AT_ONCE})
        try:
            return [read_seen(each) for each in dict.fromkeys(given)]
        except ValueError:
            raise forms.ValidationError(_("This list of cases can’t be read. Please choose them again.")) from None


def read_seen(text: str) -> Seen:
    """Return a case as a page showed it. Raises ValueError."""
    case, state, assignee = text.split(".")
    return Seen(UUID(case), state, int(assignee) or None)


class Empty(forms.Form):
    """An act of which nothing has to be said."""


class Pausing(forms.Form):
    """Why a clock is to stand still, and until when."""

    reason = forms.ChoiceField(label=_("Why the clock stands still"), choices=_to_choose(words.PAUSE_REASONS))
    until = forms.DateTimeField(
        label=_("Until"), widget=forms.DateTimeInput({"type": "datetime-local", "step": "3600"}, "%Y-%m-%dT%H:%M")
    )


class Closing(forms.Form):
    """What came of a case."""

    outcome = forms.ChoiceField(label=_("What came of it"), choices=_to_choose(words.OUTCOMES))


class Judging(forms.Form):
    """How urgent a case is, and why that is said now."""

    band = forms.ChoiceField(label=_("Urgency"), choices=_to_choose(words.BANDS))
    reason = forms.ChoiceField(label=_("Why"), choices=_to_choose(words.BAND_REASONS))


def names_no_case(name: str) -> None:
    """Refuse a name that would outlive the case it names."""
    if references_in(name):
        raise forms.ValidationError(_("Please use no case’s reference here: it would stay after the case is deleted."))


class Keeping(forms.Form):
    """A filter to be kept, and how its owner calls it."""

    name = forms.CharField(max_length=40, label=_("Name of this view"), validators=[names_no_case])
    query = forms.CharField(max_length=300, required=False, widget=forms.HiddenInput)


class Naming(forms.Form):
    """A label to be made."""

    name = forms.CharField(max_length=24, label=_("New label"), validators=[names_no_case])


class Labelling(forms.Form):
    """A label that a case is to have, or to lose."""

    label = forms.ModelChoiceField(queryset=Label.objects.all(), label=_("Label"), empty_label=_("Choose a label"))
    has = forms.BooleanField(required=False)
