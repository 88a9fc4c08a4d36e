"""What the page's script asks for cases with, so that a lead's browser can count them by journey."""

from django import forms


class After(forms.Form):
    """The case after which it goes on; none at first."""

    after = forms.UUIDField(required=False)
