"""What the keys page sends: bytes as base64, held against their shape before anything is stored."""

import base64
import binascii
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class Base64Field(forms.CharField):
    """Bytes in the standard alphabet, padded."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> bytes:
        """Return the bytes. Raises ValidationError."""
        try:
            return base64.b64decode(str(super().clean(value)), validate=True)
        except (binascii.Error, ValueError):
            raise forms.ValidationError(_("This can't be read.")) from None


class NewKey(forms.Form):
    public_key = Base64Field(max_length=2_000)
    wrapped_seed = Base64Field(max_length=200)


class NewPassphrase(forms.Form):
    wrapped_seed = Base64Field(max_length=200)


class Grant(forms.Form):
    """An epoch's seed, sealed to the key that the address names. `public_key` is the one it was sealed to."""

    public_key = Base64Field(max_length=2_000)
    epoch = forms.IntegerField(min_value=1, max_value=2**31 - 1)
    sealed_seed = Base64Field(max_length=4_000)
