"""Tells an editor who takes down an organisation which questions lead to it.

Refuses nothing: an organisation that has closed has to go. What those questions lack from then on, `nightlight doctor`
says until somebody has changed them.
"""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail import hooks

from nightlight.public.directory.models import Organisation
from nightlight.public.triage.naming import flows_naming


@hooks.register("after_unpublish")
def warn_of_flows(request: HttpRequest, instance: object) -> None:
    """Say where an organisation is missed that was just taken down."""
    if isinstance(instance, Organisation):
        _warn(
            request,
            instance,
            _(
                "%(name)s is not shown any more where questions lead to it: %(flows)s. "
                "Publish it again, or have them changed."
            ),
        )


@hooks.register("before_delete_snippet")
def warn_before_deleting(request: HttpRequest, instances: Iterable[object]) -> None:
    """Say where an organisation will be missed, on the page that asks whether to delete it."""
    for instance in instances:
        if request.method == "GET" and isinstance(instance, Organisation):
            _warn(request, instance, _("Questions lead to %(name)s: %(flows)s. Without it they lack it."))


def _warn(request: HttpRequest, instance: Organisation, said: str) -> None:
    if flows := flows_naming(instance.slug):
        listed = ", ".join(f"{name} ({ends})" for name, ends in sorted(flows.items()))
        messages.warning(request, said % {"name": instance.name_en, "flows": listed})
