"""What somebody says of a body's key: the file, the fingerprint as the body read it, and why a key is withdrawn."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nightlight.staff.referral.keyfiles import LARGEST, KeyFileInvalid, PrivateFile, read_public
from nightlight.staff.referral.words import WHY


class _NotShownAgain(forms.Textarea):
    """A private file that was pasted by mistake is not sent back as well."""

    def format_value(self, value: Any) -> str:
        return ""


class Confirming(forms.Form):
    """What a body read out, on a call to a number that is known to be theirs."""

    typed = forms.CharField(
        max_length=100,
        label=_("The fingerprint, as they read it to you"),
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    rang = forms.BooleanField(
        label=_("I rang them, on a number that I looked up myself: not one that came with the key"),
        error_messages={"required": _("Ring them first, on a number that you have looked up yourself.")},
    )


class Importing(Confirming):
    """A body's public key file, chosen or pasted, and what the body read out. `public_key` is the key."""

    file = forms.FileField(
        required=False, label=_("Their public key file"), widget=forms.FileInput({"accept": ".nlpub"})
    )
    pasted = forms.CharField(
        required=False, max_length=LARGEST, label=_("Or what is in it"), widget=_NotShownAgain({"rows": 4})
    )
    field_order = ("file", "pasted", "typed", "rang")

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        file, pasted = given.get("file"), given.get("pasted", "")
        if bool(file) == bool(pasted):
            raise forms.ValidationError(_("Choose their file, or paste what is in it: one of the two."))
        try:
            given["public_key"] = read_public(file.read(LARGEST + 1) if file else pasted.encode()).public_key
        except PrivateFile:
            raise forms.ValidationError(
                _("This is their private file, which must never leave them. Tell them: they need a new key now.")
            ) from None
        except KeyFileInvalid:
            raise forms.ValidationError(
                _("This is not a body’s public key file, or it was changed on the way. Ask them for it again.")
            ) from None
        return given


class Withdrawing(forms.Form):
    """Why a key is used no more."""

    reason = forms.ChoiceField(label=_("Why"), choices=[("", _("Choose one")), *WHY.items()])
