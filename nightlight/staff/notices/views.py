"""/staff/rota/ and /staff/notices/: who is on call, and the mail that somebody gets. Without JavaScript."""

from typing import cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nightlight.staff.desk.permissions import names_permitted, roles_of
from nightlight.staff.notices import actions, words
from nightlight.staff.notices.forms import NewShifts, Removing, Wanting
from nightlight.staff.notices.queries import last_sent_to, waiting_mail, wants_digest
from nightlight.staff.notices.rota import on_call, rota_gaps, rota_lines


@require_safe
def rota(request: HttpRequest) -> HttpResponse:
    """Show who is on call now and in the week."""
    return _rota(request, NewShifts())


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Put somebody on the rota."""
    form = NewShifts(request.POST)
    if form.is_valid():
        try:
            actions.add_shifts(**form.cleaned_data, by=_person(request))
        except actions.TooMany:
            form.add_error(None, _("There are %(number)s shifts already.") % {"number": actions.MOST_SHIFTS})
        except actions.NotAtWork:
            form.add_error("person", _("They do no casework any more."))
        else:
            messages.success(request, _("The rota has changed."))
            return redirect("rota")
    return _rota(request, form)


@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Take a shift off the rota; one that is gone already stays gone."""
    form = Removing(request.POST)
    if form.is_valid() and actions.remove_shift(shift=form.cleaned_data["shift"], by=_person(request)):
        messages.success(request, _("The rota has changed."))
    return redirect("rota")


@require_http_methods(["GET", "HEAD", "POST"])
def notices(request: HttpRequest) -> HttpResponse:
    """Show which mail somebody gets; keep whether they want the daily counts."""
    person, form = _person(request), Wanting(request.POST)
    if request.method == "POST" and form.is_valid():
        actions.want_digest(person=person, wants=form.cleaned_data["digest"])
        messages.success(request, _("Kept."))
        return redirect("notices")
    context = {
        "email": person.email,
        "wants_digest": wants_digest(person),
        "last_sent": last_sent_to(person),
        "leads": "lead" in roles_of(person),
        "waiting": waiting_mail(),
        "sends_mail": settings.SENDS_MAIL,
        "every": settings.ENVIRONMENT.page_every,
        "hour": settings.ENVIRONMENT.digest_hour,
        "words": words,
    }
    return render(request, "notices/notices.jinja", context)


def _rota(request: HttpRequest, form: NewShifts) -> HttpResponse:
    lines, now = rota_lines(), on_call(timezone.now())
    context = {
        "now": now,
        "is_covered": any(each.can_open and each.can_be_mailed for each in now),
        "days": [(name, [line for line in lines if line.shift.weekday == day]) for day, name in words.DAYS.items()],
        "gaps": rota_gaps(lines),
        "contacts": len(settings.OPERATOR.escalation.mail),
        "form": form,
        "may_change": "rota-add" in names_permitted(request.user),
        "words": words,
    }
    return render(request, "notices/rota.jinja", context, status=422 if form.errors else 200)


def _person(request: HttpRequest) -> User:
    return cast(User, request.user)
