"""A page of advice, and the record of what was seeded. Anonymous visitors read what is published here."""

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import get_language_from_path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail.url_routing import RouteResult
from wagtail_localize.fields import SynchronizedField, TranslatableField

from nightlight.public.advice.blocks import BodyBlock, RelatedBlock, SourcesBlock
from nightlight.public.advice.onward import further_languages, related_links
from nightlight.public.advice.panels import ReadingAgePanel


class Layout(models.TextChoices):
    ADVICE = "advice", "Advice"
    HOME = "home", "Home"
    PICTURE = "picture", "Easy Read pictures"


class Audience(models.TextChoices):
    CHILD = "child", "Child"
    YOUNG_PERSON = "young-person", "Young person"
    PARENT = "parent", "Parent or carer"
    PROFESSIONAL = "professional", "Professional"
    EVERYONE = "everyone", "Everyone"


class Role(models.TextChoices):
    """Pages that every other page links to, wherever an editor moves them."""

    NONE = "", "An ordinary page"
    EMERGENCY = "emergency", "In danger now"
    SCREEN = "screen", "If someone may see your screen"
    PRIVACY = "privacy", "Privacy notice"
    ACCESSIBILITY = "accessibility", "Accessibility statement"
    ABOUT = "about", "About this service"


class LanguageMixed(PermissionDenied):
    """A page would stand among pages of another language; Wagtail's editor answers with a message."""


class AdvicePage(Page):
    """One page of advice in one language.

    `word` is the one neutral word in the browser's title; `title` is the heading on the page.
    `checked_by` names the person who read a translation; empty until somebody has.
    """

    layout = models.CharField(max_length=10, choices=Layout.choices, default=Layout.ADVICE)
    audience = models.CharField(max_length=20, choices=Audience.choices, default=Audience.EVERYONE)
    role = models.CharField(max_length=20, choices=Role.choices, blank=True, default=Role.NONE)
    reading_age = models.PositiveSmallIntegerField(
        default=11, choices=[(7, "7"), (9, "9"), (11, "11")], help_text="The highest reading age this page may have."
    )
    word = models.CharField(
        "word in the browser's title", max_length=30, help_text="One plain word that gives nothing away."
    )
    summary = models.TextField(max_length=400)
    body = StreamField(BodyBlock(), use_json_field=True)
    content_owner = models.CharField(max_length=100)
    reviewed_on = models.DateField()
    review_due = models.DateField()
    sources = StreamField(SourcesBlock(), blank=True, use_json_field=True)
    related = StreamField(RelatedBlock(), blank=True, use_json_field=True)
    checked_by = models.CharField("translation checked by", max_length=100, blank=True)
    checked_on = models.DateField("translation checked on", null=True, blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
        ReadingAgePanel(heading="Reading age"),
        FieldPanel("related"),
        MultiFieldPanel(
            [FieldPanel("content_owner"), FieldPanel("reviewed_on"), FieldPanel("review_due"), FieldPanel("sources")],
            heading="Sources and review",
        ),
        MultiFieldPanel([FieldPanel("checked_by"), FieldPanel("checked_on")], heading="Translation"),
    ]
    promote_panels = [
        FieldPanel("slug"),
        FieldPanel("word"),
        MultiFieldPanel(
            [FieldPanel("layout"), FieldPanel("audience"), FieldPanel("reading_age"), FieldPanel("role")],
            heading="What kind of page",
        ),
    ]
    settings_panels = Page.settings_panels
    search_fields = [*Page.search_fields, index.SearchField("summary"), index.SearchField("body")]
    translatable_fields = [
        TranslatableField("title"),
        TranslatableField("word"),
        TranslatableField("summary"),
        TranslatableField("body"),
        SynchronizedField("slug"),
        SynchronizedField("layout"),
        SynchronizedField("audience"),
        SynchronizedField("role"),
        SynchronizedField("reading_age"),
        SynchronizedField("content_owner"),
        SynchronizedField("reviewed_on"),
        SynchronizedField("review_due"),
        SynchronizedField("sources"),
        SynchronizedField("related"),
    ]
    subpage_types = ["advice.AdvicePage"]

    class Meta:
        verbose_name = "page"
        constraints = [
            models.CheckConstraint(
                name="advice_review_due_after_reviewed", condition=models.Q(review_due__gt=models.F("reviewed_on"))
            ),
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the page's own language and direction (the shell around a draft's language is in English) and links."""
        language = self.locale.language_code
        return {
            **super().get_context(request),
            "page_language": language,
            "page_direction": "rtl" if language in settings.LANGUAGES_BIDI else "ltr",
            "operator": settings.OPERATOR,
            "related": related_links(self.related),
            "further_languages": further_languages(self),
        }

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find the page among those of the address's language, or none.

        Wagtail begins at the English first page where the one of the language is not published, and would go on to
        serve English under the other language's address.
        """
        language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        if self.locale.language_code == language:
            return super().route(request, path_components)
        counterpart = self.get_translations().filter(locale__language_code=language).first()
        if counterpart is None:
            raise Http404
        return counterpart.specific.route(request, path_components)

    def get_template(self, request: object, *args: object, **kwargs: object) -> str:
        return f"advice/{self.layout}.jinja"

    def clean(self) -> None:
        """Refuse a page that would stand, or be mirrored, among pages of another language."""
        super().clean()
        if self.depth and self.depth > 2 and (parent := self.get_parent()) and parent.locale_id != self.locale_id:
            raise LanguageMixed(_("A page stays among the pages of its own language."))
        if self.alias_of and self.alias_of.locale_id != self.locale_id:
            raise LanguageMixed(_("A page is not mirrored into another language: translate it instead."))

    def publish(self, revision: Any, **options: Any) -> Any:
        """Publish, unless words of the source language would go live under another language's name.

        A revision that was approved for a later time was judged then.
        """
        from nightlight.public.advice.translating import refuse_untranslated

        if revision.approved_go_live_at is None:
            refuse_untranslated(revision.as_object())
        return super().publish(revision, **options)


class SeedRecord(models.Model):
    """What `nightlight seed` last wrote: it writes again only where its source changed and no editor did."""

    path = models.CharField(max_length=200)
    language = models.CharField(max_length=10)
    content_hash = models.CharField(max_length=64)
    page_id = models.BigIntegerField()
    revision_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["path", "language"], name="advice_one_seed_record")]

    def __str__(self) -> str:
        return f"{self.path} ({self.language})"
