"""/staff/queue/views/ and labels/: what somebody keeps for themselves, and the words that leads have made."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.staff.queue import keeping
from nightlight.staff.queue.forms import Filter, Keeping, Labelling, Naming
from nightlight.staff.queue.moves import NotTheirs
from nightlight.staff.queue.people import people_concerned
from nightlight.staff.queue.queries import all_labels, views_of
from nightlight.staff.queue.showing import case_address, hand_of, person_of


@require_http_methods(["GET", "HEAD", "POST"])
def views(request: HttpRequest) -> HttpResponse:
    """Show the views that somebody keeps; keep one more, or forget one."""
    person = person_of(request)
    if request.POST.get("forget", "").isdecimal():
        keeping.forget_view(person=person, view=int(request.POST["forget"][:9]))
        return redirect("queue-views")
    form = Keeping(request.POST if request.method == "POST" else None)
    if form.is_valid():
        asked = Filter(QueryDict(form.cleaned_data["query"]), people=people_concerned(), labels=all_labels())
        query = urlencode(asked.query) if asked.is_valid() else ""
        if not query:
            form.add_error(None, _("There is nothing to keep: filter the queue first."))
        else:
            try:
                keeping.keep_view(person=person, name=form.cleaned_data["name"], query=query)
            except keeping.TooMany:
                form.add_error(None, _("You keep %(number)s views already.") % {"number": keeping.MOST_VIEWS})
            else:
                messages.success(request, _("Kept as %(name)s.") % {"name": form.cleaned_data["name"]})
                return redirect(f"{reverse('queue')}?{query}")
    context = {"form": form, "views": views_of(person)}
    return render(request, "queue/views.jinja", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def labels(request: HttpRequest) -> HttpResponse:
    """Show the labels; make one more, or remove one."""
    hand = hand_of(request)
    if request.POST.get("remove", "").isdecimal():
        keeping.remove_label(label=int(request.POST["remove"][:9]), hand=hand)
        return redirect("queue-labels")
    form = Naming(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            keeping.make_label(name=form.cleaned_data["name"], hand=hand)
        except keeping.LabelThere:
            form.add_error("name", _("There is a label of this name already."))
        except keeping.TooMany:
            form.add_error("name", _("There are %(number)s labels already.") % {"number": keeping.MOST_LABELS})
        else:
            return redirect("queue-labels")
    context = {"form": form, "labels": all_labels()}
    return render(request, "queue/labels.jinja", context, status=422 if form.errors else 200)


@require_POST
def label_case(request: HttpRequest, case: UUID) -> HttpResponse:
    """Put a label on a case, or take it off."""
    form = Labelling(request.POST)
    if form.is_valid():
        label, has = form.cleaned_data["label"], form.cleaned_data["has"]
        try:
            keeping.label_case(case=case, label=label, has=has, hand=hand_of(request))
        except CaseUnknown:
            raise Http404 from None
        except NotTheirs:
            messages.error(request, _("Somebody else has this case, or nobody has it."))
    else:
        messages.error(request, _("This label is not there any more."))
    return redirect(case_address(case) or reverse("queue"))
