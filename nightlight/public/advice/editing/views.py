"""The editor's own pages and answers: reading age, what is due, what is unchecked. For logged-in editors."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, Table, TitleColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.pages.preview import PreviewOnCreate, PreviewOnEdit
from wagtail.admin.widgets import AdminDateInput
from wagtail_localize.views.update_translations import UpdateTranslationsForm, UpdateTranslationsView

from nightlight.public.advice import actions, queries
from nightlight.public.advice.editing.words import days_in_words
from nightlight.public.advice.models import AdvicePage
from nightlight.public.advice.panels import sentence
from nightlight.public.advice.reading import judge_page
from nightlight.public.advice.translating import TranslationIncomplete


class ReadingAge(PreviewOnEdit):
    """Answer with a sentence on the reading age of the form that is posted; nothing is kept."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            form = self.get_form(request.POST)
            is_valid = self.validate_form(form)
        except MultiValueDictKeyError:
            # Wagtail's blocks take it for granted that the browser sends every hidden field.
            return HttpResponseBadRequest()
        if not is_valid:
            return HttpResponse(status=204)
        form.save(commit=False)
        return HttpResponse(sentence(judge_page(form.instance)), content_type="text/plain; charset=utf-8")


class ReadingAgeOfNew(ReadingAge, PreviewOnCreate):
    """The same for a page that was never saved."""


class Titled(WagtailAdminTemplateMixin):
    """A page of the editor whose header says where one is."""

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]


class Report(Titled, TemplateView):
    """A table, with a sentence over it."""

    template_name = "advice/editing/report.html"
    introduction: Any = ""
    empty: Any = ""

    def rows(self) -> list[Any]:
        raise NotImplementedError

    def columns(self) -> list[Any]:
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = self.rows()
        return {
            **super().get_context_data(**kwargs),
            "table": Table(self.columns(), rows) if rows else None,
            "introduction": self.introduction,
            "empty": self.empty,
        }


class DueForReview(Report):
    """Pages whose review date has passed or is near."""

    page_title = gettext_lazy("Due for review")
    header_icon = "time"
    introduction = gettext_lazy("Published pages whose review date has passed, or will within 30 days.")
    empty = gettext_lazy("Nothing is due.")

    def rows(self) -> list[Any]:
        return queries.due_for_review(self.request.user, timezone.localdate())

    def columns(self) -> list[Any]:
        return [
            TitleColumn("title", label=_("Title"), get_url=lambda due: due.edit_url),
            Column("language", label=_("Language")),
            Column("owner", label=_("Owner")),
            Column("review_due", label=_("Review due")),
            Column("days", label=_("Days"), accessor=lambda due: days_in_words(due.days)),
        ]


class UncheckedTranslations(Report):
    """Translations that nobody has checked, of pages and of organisations."""

    page_title = gettext_lazy("Translations nobody has checked")
    header_icon = "wagtail-localize-language"
    introduction = gettext_lazy(
        "Pages in other languages than English, and the Welsh of organisations, that no named person has read and "
        "approved."
    )
    empty = gettext_lazy("Every translation has been checked.")

    def rows(self) -> list[Any]:
        return queries.unchecked_translations(self.request.user)

    def columns(self) -> list[Any]:
        return [
            TitleColumn("title", label=_("Title"), get_url=lambda each: each.edit_url),
            Column("language", label=_("Language")),
            Column("is_live", label=_("Status"), accessor=lambda each: _("Live") if each.is_live else _("Draft")),
            Column("is_behind", label=_("English"), accessor=lambda each: _english(each.is_behind)),
            TitleColumn(
                "check",
                label="",
                accessor=lambda each: _("Record a check") if each.check_url else "–",
                get_url=lambda each: each.check_url,
            ),
        ]


def _english(is_behind: bool | None) -> str:
    """Return in words whether the English changed after it was translated."""
    if is_behind is None:
        return "–"
    return _("Changed since it was translated") if is_behind else _("Unchanged")


class CheckForm(forms.Form):
    """Who has read a translation, and when."""

    checked_by = forms.CharField(label=gettext_lazy("Checked by"), max_length=100)
    checked_on = forms.DateField(label=gettext_lazy("Checked on"), widget=AdminDateInput())

    def clean_checked_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["checked_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come."))
        return day


class RecordCheck(Titled, FormView[CheckForm]):
    """Write down that a person has read a translation. For those who may publish it."""

    form_class = CheckForm
    template_name = "advice/editing/check.html"
    page_title = gettext_lazy("Record a check")
    header_icon = "check"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.page = get_object_or_404(AdvicePage, pk=kwargs["page_id"])
        if not self.page.permissions_for_user(request.user).can_publish():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *super().get_breadcrumbs_items()[:-1],
            {"url": "", "label": self.page_title, "sublabel": str(self.page)},
        ]

    def get_initial(self) -> dict[str, Any]:
        user: Any = self.request.user
        return {"checked_by": user.get_full_name() or user.get_username(), "checked_on": timezone.localdate()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        explanation = _("Record a check only when somebody who speaks the language has read the whole page.")
        return {**context, "media": context["form"].media, "explanation": explanation, "button": _("Record the check")}

    def form_valid(self, form: CheckForm) -> HttpResponse:
        actions.record_check(page=self.page, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("The check is recorded."))
        return redirect("advice_unchecked_translations")


class SubmitTranslation(Titled, TemplateView):
    """Send a translation to moderation. For those who may edit it and may not publish it."""

    http_method_names = ("get", "post")
    template_name = "advice/editing/submit.html"
    page_title = gettext_lazy("Submit to moderation")
    header_icon = "wagtail-localize-language"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.page = get_object_or_404(AdvicePage, pk=kwargs["page_id"])
        if not queries.may_submit_translation(self.page, request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *super().get_breadcrumbs_items()[:-1],
            {"url": "", "label": self.page_title, "sublabel": str(self.page)},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        explanation = _(
            "A moderator reads the translation as it is now, and publishes it. What is live stays until then."
        )
        return {**super().get_context_data(**kwargs), "explanation": explanation, "button": self.page_title}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            actions.submit_translation(page=self.page, by=request.user)
        except TranslationIncomplete as error:
            messages.error(request, error.messages[0])
        except actions.AlreadySubmitted:
            messages.info(request, _("A moderator has this translation already."))
        else:
            messages.success(request, _("The translation is with the moderators."))
        return redirect("wagtailadmin_pages:edit", self.page.pk)


class SyncForm(UpdateTranslationsForm):
    """Sends changed texts to translation; it never publishes, since nothing of them is translated yet."""

    publish_translations = forms.BooleanField(required=False, disabled=True, widget=forms.HiddenInput)


class SyncTranslations(UpdateTranslationsView):
    """wagtail-localize's view without "publish immediately", which would publish English words."""

    def get_form(self) -> forms.Form:
        return SyncForm(self.request.POST) if self.request.method == "POST" else SyncForm()


def no_alias(request: HttpRequest, page_id: int) -> HttpResponse:
    """Stand in for wagtail-localize's "convert to alias", which would show English under another language's name."""
    messages.error(request, _("A page is not mirrored into another language: translate it instead."))
    return redirect("wagtailadmin_pages:edit", page_id)
