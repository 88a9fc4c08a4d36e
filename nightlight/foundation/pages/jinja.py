"""The template environment of every public page: strict about missing names, translated, escaped."""

import datetime
import re
from typing import Any
from zoneinfo import ZoneInfo

import jinja2
from babel.dates import format_date, format_datetime
from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.module_loading import import_string
from markupsafe import Markup
from wagtail.rich_text import RichText, expand_db_html

from nightlight.foundation.pages.navigation import language_prefix


def environment(**options: Any) -> jinja2.Environment:
    """Return the Jinja environment that Django's template engine asks for.

    govuk-frontend's macros are reached as `govuk_frontend_jinja/components/…`; zones add their own filters
    by name in settings.JINJA_FILTERS.
    """
    options["loader"] = jinja2.ChoiceLoader(
        [
            options["loader"],
            jinja2.PrefixLoader({"govuk_frontend_jinja": jinja2.PackageLoader("govuk_frontend_jinja")}),
        ]
    )
    options |= {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
    made = jinja2.Environment(**options)  # noqa: S701  # autoescape is set in the line above
    made.globals.update(static=static, url=reverse)
    made.filters.update(rich=rich, long_date=long_date, moment=moment)
    made.filters.update({name: import_string(path) for name, path in settings.JINJA_FILTERS.items()})
    made.install_gettext_callables(  # type: ignore[attr-defined]  # added by jinja2.ext.i18n
        gettext=translation.gettext,
        ngettext=translation.ngettext,
        newstyle=True,
        pgettext=translation.pgettext,
        npgettext=translation.npgettext,
    )
    return made


# Addresses that are the same in every language.
_WITHOUT_LANGUAGE = ("leave", "static/", "media/", "documents/")


def rich(text: RichText) -> Markup:
    """Return an editor's rich text as HTML, links in the page's language, links out of the site without referrer."""
    html = expand_db_html(text.source)
    if prefix := language_prefix(translation.get_language() or settings.LANGUAGE_CODE):
        already = "|".join(map(re.escape, ("/", f"{prefix[1:]}/", *_WITHOUT_LANGUAGE)))
        html = re.sub(rf'href="/(?!{already})', f'href="{prefix}/', html)
    outward = r'<a rel="noreferrer" referrerpolicy="no-referrer" href="\1'
    return Markup(re.sub(r'<a href="(https?:)', outward, html))  # noqa: S704  # Wagtail cleans what editors write


def long_date(day: datetime.date) -> str:
    """Return a date in the language of the page: 24 November 2026."""
    return format_date(day, "d MMMM y", locale="cy" if translation.get_language() == "cy" else "en_GB")


def moment(at: datetime.datetime) -> str:
    """Return a moment in London's time, to the second, in the language of the page: 24 Nov 2026 14:05:09."""
    return format_datetime(
        at, "d MMM y HH:mm:ss", tzinfo=ZoneInfo("Europe/London"),
        locale="cy" if translation.get_language() == "cy" else "en_GB",
    )  # fmt: skip
