"""What the page of a case sends: ids, and sealed bytes held against their shape before anything is stored."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nightlight.pure.sealing.part import SIZES, PartInvalid, check_shape
from nightlight.staff.access.forms import Base64Field
from nightlight.staff.casefile.models import DraftKind
from nightlight.staff.casefile.words import ASKED_BY, PROCEEDINGS
from nightlight.staff.referral.rules import DELAY_REASONS, LAWFUL_BASES, WAYS_WITHOUT_A_KEY

_NAMES = r"^[a-z0-9._/-]+( [a-z0-9._/-]+)*\Z"
_LONGEST = (SIZES[-1] + 2_000) * 4 // 3


class SealedField(Base64Field):
    """A sealed part as base64; empty bytes where it may be left out."""

    def __init__(self, *, required: bool = True) -> None:
        super().__init__(max_length=_LONGEST, required=required)

    def clean(self, value: Any) -> bytes:
        """Return the part. Raises ValidationError."""
        blob = super().clean(value)
        if blob or self.required:
            try:
                check_shape(blob)
            except PartInvalid:
                raise forms.ValidationError("not a sealed part") from None
        return blob


class Unveiling(forms.Form):
    """What is about to be seen: a part by its row's name, or a document by its id."""

    part = forms.RegexField(r"^[a-z0-9][a-z0-9._/-]{0,99}\Z", required=False)
    document = forms.UUIDField(required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if bool(cleaned.get("part")) == bool(cleaned.get("document")):
            raise forms.ValidationError("one of part and document")
        return cleaned


class Writing(forms.Form):
    """A note, or with a version an assessment."""

    document = forms.UUIDField()
    blob = SealedField()
    version = forms.IntegerField(min_value=1, max_value=10_000, required=False)


class Replying(forms.Form):
    """A reply to a mailbox, and its copy for the team."""

    mailbox = forms.UUIDField()
    message = forms.UUIDField()
    blob = SealedField()
    copy = SealedField()
    in_danger = forms.BooleanField(required=False)


class _Referred(forms.Form):
    """What every referral says: codes, and its copy for the team."""

    referral = forms.UUIDField()
    basis = forms.ChoiceField(choices=[*LAWFUL_BASES.items()])
    duty = forms.SlugField(max_length=64)
    delay = forms.ChoiceField(choices=[("", ""), *DELAY_REASONS.items()], required=False)
    copy = SealedField()


class Referring(_Referred):
    """What was sealed to a body's key: its digest too, and names of parts with spaces between."""

    key = forms.UUIDField()
    digest = forms.RegexField(r"^[0-9a-f]{64}\Z")
    parts = forms.RegexField(_NAMES, max_length=20_000)


class ReferringOtherwise(_Referred):
    """What was handed over without a file: to which body, which way and when; parts only where words were given."""

    body = forms.SlugField(max_length=64)
    way = forms.ChoiceField(choices=[*WAYS_WITHOUT_A_KEY.items()])
    when = forms.DateTimeField()
    parts = forms.RegexField(_NAMES, max_length=20_000, required=False)


class Printing(forms.Form):
    """What is about to be put on paper: names of parts with spaces between."""

    parts = forms.RegexField(_NAMES, max_length=20_000)


class Copying(forms.Form):
    """That a copy is given to somebody who has a right to one: who asked, and what was weighed before.

    The checklist is the law's, not ours: each box has to be ticked by whoever decides, and a parent's request weighs
    what the child wants as well.
    """

    asked_by = forms.ChoiceField(choices=[*ASKED_BY.items()], label=_("Who asks for it"))
    identity = forms.BooleanField(
        label=_("It is known who asks, by more than the secret words: whoever has those may have taken them")
    )
    exemption = forms.BooleanField(
        label=_(
            "The exemption for child abuse data was weighed (Data Protection Act 2018, Schedule 3): would giving this "
            "out be against the child’s interest?"
        )
    )
    others = forms.BooleanField(label=_("What tells of other people is masked, or they agreed"))
    wishes = forms.BooleanField(
        required=False, label=_("Where a parent asks: what the child wants was heard, and whether it is safe")
    )
    count = forms.IntegerField(min_value=1, max_value=1_000, widget=forms.HiddenInput)
    digest = forms.RegexField(r"^[0-9a-f]{64}\Z", widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("asked_by") == "parent" and not cleaned.get("wishes"):
            self.add_error("wishes", _("A parent’s request needs this."))
        return cleaned


class Exhibiting(forms.Form):
    """That a court is given an exhibit: codes, names of parts with spaces between, and the digest of what is given."""

    proceedings = forms.ChoiceField(choices=[*PROCEEDINGS.items()], label=_("For which proceedings"))
    asked = forms.BooleanField(
        label=_("A court, the police or a prosecutor has asked for it in writing, and our lawyers know")
    )
    needed = forms.BooleanField(label=_("It holds what was asked for, and no more than that"))
    given = forms.IntegerField(min_value=0, max_value=1_000, widget=forms.HiddenInput)
    documents = forms.IntegerField(min_value=0, max_value=1_000, widget=forms.HiddenInput)
    names = forms.RegexField(_NAMES, max_length=20_000, widget=forms.HiddenInput)
    digest = forms.RegexField(r"^[0-9a-f]{64}\Z", widget=forms.HiddenInput)


class Receipt(forms.Form):
    """That a body has a referral, and what it calls it."""

    reference = forms.CharField(max_length=40, required=False, label=_("Their reference, if they gave one"))


class Drafting(forms.Form):
    """What was begun; empty bytes where it is to be forgotten."""

    kind = forms.ChoiceField(choices=DraftKind.choices)
    blob = SealedField(required=False)
