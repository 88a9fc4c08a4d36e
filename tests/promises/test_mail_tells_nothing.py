"""Mail to staff says that there is work: no word of a report, nothing of where it came from, never which case."""

import pytest

from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_name, reference_of
from nightlight.service import upkeep
from tests.browser.reporting import MARKS
from tests.encodings import found_in
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import new_reader
from tests.staff.notices.conftest import postbox  # noqa: F401  # a fixture
from tests.staff.notices.postbox import Postbox
from tests.staff.notices.watch import always_on_call

pytestmark = pytest.mark.django_db


def test_what_leaves_by_mail_holds_no_word_of_a_report_and_no_name_of_a_case(
    postbox: Postbox,  # noqa: F811  # the fixture
) -> None:
    new_reader()
    always_on_call(with_key=False)
    Reporter().begin("adult").reply("yes").finish(" ".join(MARKS)).send_report()
    case = Case.objects.get()
    assert case.band == "top"
    for job in (
        upkeep.page_on_call,
        upkeep.note_breaches,
        upkeep.tell_of_breaches,
        upkeep.tell_of_work,
        upkeep.send_digest,
        upkeep.send_mail,
    ):
        job()
    assert len(postbox.raw) >= 2
    everything = b"\n".join(postbox.raw) + "\n".join(postbox.texts + postbox.subjects).encode()
    assert found_in(everything, ["urgency"])
    names = [str(case.pk), case.pk.hex, reference_of(case.pk), audit_name(case.pk)]
    assert found_in(everything, [*MARKS, *names, "adult", case.nation]) == []
