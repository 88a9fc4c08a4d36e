"""What an editor sees in the form of a page besides its fields."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.panels import Panel

from nightlight.public.advice.reading import Reading, judge_page


class ReadingAgePanel(Panel):
    """The page's reading age, renewed as the editor writes."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "advice/editing/reading_age.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            page, where = self.instance, self.request.resolver_match.kwargs
            return {
                **context,
                "says": sentence(judge_page(page)),
                "explanation": _(
                    "By the Automated Readability Index, over all words of the page, title and summary included. "
                    "It was made for English; in another language it only compares one version with the next."
                ),
                "url": reverse("advice_reading_age", args=[page.pk])
                if page.pk
                else reverse("advice_reading_age_of_new", kwargs=where),
            }


def sentence(reading: Reading) -> str:
    """Return what an editor is told about a page's reading age."""
    if reading.is_too_hard:
        text = _("Too hard: this reads at age %(age)d, and the page may have %(allowed)d at most. Shorten it.")
    else:
        text = _("Good: this reads at age %(age)d; the page may have %(allowed)d at most.")
    return text % {"age": reading.age, "allowed": reading.allowed}
