"""Organisations that help: one row each, words in both languages side by side, numbers written once.

A number exists once, not once a language, so that the two can never differ. Anonymous visitors read what
is published here; editors change it as a snippet, with drafts, moderation and history.
"""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from nightlight.public.directory.cards import AUDIENCES, Words
from nightlight.public.directory.editing import OrganisationForm
from nightlight.public.directory.forms import Choice
from nightlight.pure.hours import DAYS, NATIONS

# English on a Welsh page would be read aloud as Welsh, and nobody would see that a text is missing.
MISSING = {
    "en": _("Write this in English too, or leave both languages empty."),
    "cy": _("Write this in Welsh too, or leave both languages empty: English never stands in for Welsh."),
}
# The other texts of an organisation must be there in both languages anyway.
MAY_BE_EMPTY = ("cost", "not_for")
# Kept as JSON, typed by hand.
LISTS = ("languages", "topics")
NOT_A_LIST = _('Write a list of words in quotes, as ["en", "cy"].')


class ManyOf(models.JSONField):
    """Several of a closed list, kept as a JSON list, edited as tick boxes."""

    def __init__(self, *args: Any, names: tuple[str, ...] = (), **kwargs: Any) -> None:
        self.names = names
        super().__init__(*args, default=list, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("default")
        return name, path, args, kwargs

    def formfield(self, **_kwargs: Any) -> Any:
        choices = [(name, name.replace("-", " ").capitalize()) for name in self.names]
        return forms.MultipleChoiceField(
            choices=choices, widget=forms.CheckboxSelectMultiple, required=not self.blank, label=self.verbose_name
        )


class LabelledBlock(blocks.StructBlock):
    """A route with a label in each language, where it differs from the others."""

    label_en = blocks.CharBlock(required=False, label="Label")
    label_cy = blocks.CharBlock(required=False, label="Label in Welsh")

    def clean(self, value: Any) -> Any:
        """Refuse a label in one language alone."""
        cleaned = super().clean(value)
        if lacks := Words(cleaned["label_en"] or "", cleaned["label_cy"] or "").lacks:
            raise StructBlockValidationError(block_errors={f"label_{lacks}": ValidationError(MISSING[lacks])})
        return cleaned


class PhoneBlock(LabelledBlock):
    number = blocks.RegexBlock(regex=r"^[0-9+ ]{3,20}$", error_messages={"invalid": "Digits and spaces only."})


class TextNumberBlock(LabelledBlock):
    number = blocks.RegexBlock(regex=r"^[0-9+ ]{3,20}$", error_messages={"invalid": "Digits and spaces only."})
    keyword = blocks.CharBlock(required=False, max_length=20)


class SiteBlock(LabelledBlock):
    url = blocks.URLBlock()


class RoutesBlock(blocks.StreamBlock):
    phone = PhoneBlock()
    text = TextNumberBlock()
    site = SiteBlock()


class PeriodBlock(blocks.StructBlock):
    days = blocks.MultipleChoiceBlock(choices=[(day, day.capitalize()) for day in DAYS])
    opens = blocks.RegexBlock(regex=r"^([01]\d|2[0-3]):[0-5]\d$", default="09:00")
    closes = blocks.RegexBlock(regex=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$", default="17:00")


class PeriodsBlock(blocks.StreamBlock):
    period = PeriodBlock()


class OrganisationSourceBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    url = blocks.URLBlock(required=False)


class OrganisationSourcesBlock(blocks.StreamBlock):
    source = OrganisationSourceBlock()


class Answers(models.TextChoices):
    ALWAYS = "always", "At any time"
    PERIODS = "periods", "At the hours below"
    ONLINE = "online", "Online form, sent at any time"
    UNKNOWN = "unknown", "We do not know"


class BankHolidays(models.TextChoices):
    OPEN = "open", "Open as on other days"
    CLOSED = "closed", "Closed"
    UNKNOWN = "unknown", "We do not know"


@register_snippet
class Organisation(
    WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, index.Indexed, models.Model
):
    """An organisation with its routes, its hours in Europe/London, and its review dates.

    `checked_by` names the person who read its Welsh; empty until somebody has.
    """

    slug = models.SlugField(unique=True)
    name_en = models.CharField("name", max_length=120)
    name_cy = models.CharField("name in Welsh", max_length=120)
    about_en = models.TextField("what it does", max_length=300)
    about_cy = models.TextField("what it does, in Welsh", max_length=300)
    for_whom_en = models.CharField("for whom", max_length=150)
    for_whom_cy = models.CharField("for whom, in Welsh", max_length=150)
    cost_en = models.CharField("cost", max_length=120, blank=True)
    cost_cy = models.CharField("cost, in Welsh", max_length=120, blank=True)
    not_for_en = models.CharField("not for", max_length=200, blank=True)
    not_for_cy = models.CharField("not for, in Welsh", max_length=200, blank=True)
    order = models.PositiveSmallIntegerField(default=100, help_text="Lower comes first.")
    audiences = ManyOf(names=AUDIENCES)
    nations = ManyOf(names=NATIONS, blank=True, help_text="None: outside the UK.")
    languages = models.JSONField(default=list, blank=True, help_text='Codes, as ["en", "cy"].')
    topics = models.JSONField(default=list, blank=True)
    routes = StreamField(RoutesBlock(), use_json_field=True)
    answers = models.CharField(max_length=10, choices=Answers.choices, default=Answers.UNKNOWN)
    periods = StreamField(PeriodsBlock(required=False), blank=True, use_json_field=True)
    bank_holidays = models.CharField(max_length=10, choices=BankHolidays.choices, default=BankHolidays.UNKNOWN)
    emergency = models.BooleanField(default=False)
    content_owner = models.CharField("owner", max_length=100)
    reviewed_on = models.DateField()
    review_due = models.DateField()
    sources = StreamField(OrganisationSourcesBlock(), use_json_field=True)
    checked_by = models.CharField("Welsh checked by", max_length=100, blank=True, default="", db_default="")
    checked_on = models.DateField("Welsh checked on", null=True, blank=True)

    revisions = GenericRelation("wagtailcore.Revision", related_query_name="organisation")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="organisation",
    )

    panels = [
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("name_en"), FieldPanel("name_cy")]),
        FieldRowPanel([FieldPanel("about_en"), FieldPanel("about_cy")]),
        FieldRowPanel([FieldPanel("for_whom_en"), FieldPanel("for_whom_cy")]),
        FieldRowPanel([FieldPanel("cost_en"), FieldPanel("cost_cy")]),
        FieldRowPanel([FieldPanel("not_for_en"), FieldPanel("not_for_cy")]),
        FieldPanel("routes"),
        MultiFieldPanel([FieldPanel("answers"), FieldPanel("periods"), FieldPanel("bank_holidays")], heading="Hours"),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("audiences", "nations", "languages", "topics", "order", "emergency")],
            heading="Who it is for",
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("content_owner", "reviewed_on", "review_due", "sources")],
            heading="Sources and review",
        ),
        MultiFieldPanel([FieldPanel("checked_by"), FieldPanel("checked_on")], heading="Translation"),
    ]
    base_form_class = OrganisationForm
    search_fields = [index.SearchField("name_en"), index.AutocompleteField("name_en"), index.SearchField("name_cy")]

    class Meta:
        ordering = ["order", "slug"]
        constraints = [
            models.CheckConstraint(
                name="directory_review_due_after_reviewed", condition=models.Q(review_due__gt=models.F("reviewed_on"))
            ),
        ]

    def __str__(self) -> str:
        return self.name_en

    def clean(self) -> None:
        """Refuse a text in one language alone, and JSON that is not the list that a card is made of."""
        super().clean()
        if wrong := {name: NOT_A_LIST for name in LISTS if not _is_list_of_words(getattr(self, name))}:
            raise ValidationError(wrong)
        pairs = {name: Words(getattr(self, f"{name}_en"), getattr(self, f"{name}_cy")) for name in MAY_BE_EMPTY}
        if missing := {f"{name}_{words.lacks}": MISSING[words.lacks] for name, words in pairs.items() if words.lacks}:
            raise ValidationError(missing)

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        """One for each language that ships: its code and its name in the editor's language."""
        return [(code, get_language_info(code)["name_translated"]) for code in settings.PUBLISHED_LANGUAGES]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Show /help/ in one language with this card alone; in the first language for a mode that there is not."""
        language = mode_name if mode_name in dict(self.preview_modes) else self.default_preview_mode
        with translation.override(language):
            # Where visitors will read it: the shell's links are worked out from there.
            request.path = request.path_info = reverse("help")
            context = {"organisation": self, "choice": Choice(), "chosen": False}
            response = render(request, "directory/preview.jinja", context)
        response.headers["Content-Language"] = language
        return response


def _is_list_of_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


class OrganisationSeed(models.Model):
    """What `nightlight seed` last wrote of an organisation: never over an editor's work.

    It outlives an organisation that an editor deletes, so that the next seeding does not bring it back.
    """

    slug = models.SlugField(unique=True)
    content_hash = models.CharField(max_length=64)
    organisation = models.OneToOneField(Organisation, on_delete=models.SET_NULL, null=True)
    revision_id = models.BigIntegerField()

    def __str__(self) -> str:
        return self.slug
