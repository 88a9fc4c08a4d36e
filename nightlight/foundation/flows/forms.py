"""The form for a recording: which page, and the file. What it says is noted, so that it is not played later."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm

from nightlight.foundation.flows.models import Recording
from nightlight.foundation.flows.recordings import NoRecording, digest_of, kind_of, pages_to_record


class RecordingForm(WagtailAdminModelForm):
    """One page and one file."""

    page = forms.ChoiceField(label=gettext_lazy("Which page it says"))
    file = forms.FileField(
        label=gettext_lazy("The recording"),
        help_text=gettext_lazy(
            "Say everything that stands on the page, and each answer, slowly. MP3 or M4A, at most 1 MB. "
            "When the words of the page change, it is no longer played until it is recorded anew."
        ),
        widget=forms.FileInput(attrs={"accept": ".mp3,.m4a,audio/mpeg,audio/mp4"}),
    )

    class Meta:
        model = Recording
        fields: tuple[str, ...] = ()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        choices = [(key, f"{key.replace('/', ' · ')}: {words.title}") for key, words in pages_to_record().items()]
        self.fields["page"].choices = choices
        here: Recording = self.instance
        if here.flow:
            self.initial["page"] = f"{here.flow}/{here.node}/{here.language}"

    def clean_file(self) -> bytes:
        """Return the file's bytes. Raises ValidationError."""
        file: UploadedFile[Any] = self.cleaned_data["file"]
        sound = file.read()
        try:
            self.instance.kind = kind_of(sound)
        except NoRecording as error:
            raise ValidationError(str(error)) from None
        return bytes(sound)

    def clean(self) -> dict[str, Any]:
        """Put everything into the row. Raises ValidationError where the page has a recording already."""
        cleaned: dict[str, Any] = super().clean()
        here: Recording = self.instance
        if page := cleaned.get("page"):
            here.flow, here.node, here.language = page.split("/")
            here.words = digest_of(pages_to_record()[page])
            others = Recording.objects.filter(flow=here.flow, node=here.node, language=here.language)
            if others.exclude(pk=here.pk).exists():
                raise ValidationError("This page has a recording already: change that one.")
        if "file" in cleaned:
            here.sound = cleaned["file"]
        return cleaned
