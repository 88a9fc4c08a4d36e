"""How the addresses that a case's page asks by script answer: JSON, and one word for what stood in the way."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, JsonResponse

from nightlight.pure.sealing.part import PartInvalid
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.mailbox.actions import MailboxGone
from nightlight.staff.casefile.actions import NoKeyInUse, PartUnknown, WishStands, WrittenMeanwhile
from nightlight.staff.exposure.rules import EnoughForToday
from nightlight.staff.queue.moves import ActImpossible, NotTheirs


class Refusal(Exception):
    """What was asked is not done; `why` is the word that the script knows, `status` the answer's."""

    def __init__(self, why: str, status: int) -> None:
        super().__init__(why)
        self.why, self.status = why, status


_WHY: dict[type[Exception], tuple[str, int]] = {
    NotTheirs: ("not-yours", 409),
    NoKeyInUse: ("no-key", 409),
    ActImpossible: ("changed", 409),
    EnoughForToday: ("enough", 409),
    WrittenMeanwhile: ("written", 409),
    WishStands: ("asked-to-stop", 409),
    MailboxGone: ("no-mailbox", 409),
    PartInvalid: ("invalid", 422),
    PartUnknown: ("unknown", 404),
}


def answered(done: Callable[[], dict[str, Any]]) -> JsonResponse:
    """Do it, and answer with what it gives or with what stood in the way."""
    try:
        return JsonResponse(done())
    except CaseUnknown:
        raise Http404 from None
    except Refusal as refused:
        return JsonResponse({"refused": refused.why}, status=refused.status)
    except tuple(_WHY) as error:
        why, status = _WHY[type(error)]
        return JsonResponse({"refused": why}, status=status)
