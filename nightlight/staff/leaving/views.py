"""/staff/keys/leave/: a lead or an administrator says that whoever has this key has left."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nightlight.foundation.audit.actors import account
from nightlight.foundation.keys.actions import LastReader
from nightlight.foundation.keys.models import CaseworkerKey
from nightlight.staff.access.words import LAST_READER
from nightlight.staff.leaving import actions
from nightlight.staff.queue.showing import person_of


@require_POST
def leave(request: HttpRequest, key: UUID) -> HttpResponse:
    """End all access of whoever has a key."""
    held = get_object_or_404(CaseworkerKey.objects.select_related("user"), pk=key)
    try:
        actions.leave(user=held.user, by=account(person_of(request).pk), now=timezone.now())
    except LastReader:
        messages.error(request, str(LAST_READER))
    else:
        messages.success(
            request,
            _("%(name)s opens nothing any more and is logged in nowhere; their cases are back in the queue.")
            % {"name": held.user.get_username()},
        )
    return redirect("keys")
