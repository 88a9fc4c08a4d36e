"""/staff/cases/<id>/: a case. What is in the clear stands on the page; what is sealed is asked for, and recorded."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.staff.casefile import actions, words
from nightlight.staff.casefile.answering import Refusal, answered
from nightlight.staff.casefile.content import known_templates
from nightlight.staff.casefile.forms import Copying, Exhibiting, Receipt, Unveiling
from nightlight.staff.casefile.queries import CasePage, page_of_case, sealed_of
from nightlight.staff.casefile.referring import referral_as_json
from nightlight.staff.casefile.showing import sealed_as_json, templates_as_json, words_as_json
from nightlight.staff.desk.permissions import names_permitted
from nightlight.staff.queue import words as queue_words
from nightlight.staff.queue.forms import Chosen, Closing, Judging, Labelling, Pausing
from nightlight.staff.queue.hours import counted_hours
from nightlight.staff.queue.showing import hand_of, person_of
from nightlight.staff.queue.states import leads_to


@require_safe
def case(request: HttpRequest, case: UUID) -> HttpResponse:
    """Show a case as far as it is in the clear, and what may be done with it."""
    hand = hand_of(request)
    try:
        page = page_of_case(case, hand=hand, language=_language(), now=timezone.now())
    except CaseUnknown:
        raise Http404 from None
    context: dict[str, Any] = {
        "page": page,
        "row": page.row,
        "names": names_permitted(request.user),
        "words": queue_words,
        "case_words": words,
        "forms": _forms(page),
    }
    return render(request, "casefile/case.jinja", context)


@require_POST
def open_case(request: HttpRequest, case: UUID) -> JsonResponse:
    """Give out what is sealed, and the words to show it with."""

    def done() -> dict[str, Any]:
        now = timezone.now()
        actions.open_case(case=case, hand=hand_of(request), now=now, hours=counted_hours())
        sealed = sealed_as_json(sealed_of(case, person=person_of(request), now=now))
        templates = templates_as_json(known_templates(), _language(), today=timezone.localdate())
        referral = referral_as_json(_language(), leads=hand_of(request).leads)
        return {**sealed, "words": words_as_json(_language()), "templates": templates, "referral": referral}

    return answered(done)


@require_POST
def unveil(request: HttpRequest, case: UUID) -> JsonResponse:
    """Write down that somebody is about to see the words of one part or document."""
    form = Unveiling(request.POST)

    def done() -> dict[str, Any]:
        if not form.is_valid():
            raise Refusal("invalid", 422)
        actions.unveil(case=case, hand=hand_of(request), now=timezone.now(), **form.cleaned_data)
        return {"done": True}

    return answered(done)


def _forms(page: CasePage) -> dict[str, Any]:
    """Return the forms of what may be done with a case in its state; the queue's addresses take them."""
    state: Any = page.row.state

    def may(act: Any) -> bool:
        return act in page.may and leads_to(act, state) is not None

    return {
        "hand_back": may("hand-back"),
        "pause": Pausing(auto_id="pause_%s") if may("pause") and page.row.band != "top" else None,
        "resume": may("resume"),
        "close": Closing(auto_id="close_%s") if may("close") else None,
        "reopen": may("reopen"),
        "band": Judging(auto_id="band_%s", initial={"band": page.row.band}) if may("change-band") else None,
        "assign": Chosen() if may("assign") else None,
        "label": Labelling(auto_id="label_%s") if "label" in page.may else None,
        "reply": may("reply"),
        "refer": may("refer"),
        "access": Copying(auto_id="copy_%s") if "copy" in page.may else None,
        "exhibit": Exhibiting(auto_id="exhibit_%s") if "exhibit" in page.may else None,
        "receipt": Receipt(auto_id=False) if "receipt" in page.may else None,
    }


def _language() -> str:
    return "cy" if get_language() == "cy" else "en"
