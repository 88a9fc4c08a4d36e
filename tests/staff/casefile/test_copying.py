"""A copy for somebody who has a right to it: leads alone give one, after the whole list was gone through."""

import json
import uuid
from typing import Any

import pytest

from nightlight.foundation.audit.models import AuditEvent
from tests.cast import at_work_as
from tests.staff.casefile.cases import Sealed, sealed_case
from tests.staff.queue.making import acts, person

pytestmark = pytest.mark.django_db
WEIGHED = {
    "asked_by": "subject",
    "identity": "on",
    "exemption": "on",
    "others": "on",
    "count": "2",
    "digest": "ab" * 32,
}


def case() -> Sealed:
    person("lowri", "lead")
    return sealed_case(state="assigned", assignee=person())


def give(to: Sealed, given: dict[str, str], name: str = "lowri") -> tuple[int, Any]:
    answer = at_work_as(person(name)).post(f"/staff/cases/{to.case}/copy/", given)
    return answer.status_code, (json.loads(answer.content) if answer.status_code != 403 else None)


def test_a_copy_is_written_down_with_who_asked_and_its_digest_and_stands_in_the_timeline() -> None:
    about = case()
    assert give(about, WEIGHED) == (200, {"done": True})
    assert acts(about.case) == ["copy"]
    assert json.loads(AuditEvent.objects.get().details) == {"asked_by": "subject", "parts": 2, "digest": "ab" * 32}
    page = at_work_as(person()).get(f"/staff/cases/{about.case}/").content.decode()
    assert "A copy was given out: The young person" in page


@pytest.mark.parametrize("missing", ["identity", "exemption", "others", "asked_by", "count", "digest"])
def test_whoever_leaves_out_a_line_of_the_list_gives_nothing_out(missing: str) -> None:
    about = case()
    assert give(about, {**WEIGHED, missing: ""}) == (422, {"refused": "not-weighed"})
    assert acts(about.case) == []


def test_a_parents_request_needs_the_childs_wishes_weighed() -> None:
    about = case()
    assert give(about, {**WEIGHED, "asked_by": "parent"}) == (422, {"refused": "not-weighed"})
    assert give(about, {**WEIGHED, "asked_by": "parent", "wishes": "on"}) == (200, {"done": True})


def test_a_caseworker_gives_no_copies() -> None:
    about = case()
    assert give(about, WEIGHED, "nia") == (403, None)
    assert acts(about.case) == []
    page = at_work_as(person()).get(f"/staff/cases/{about.case}/").content.decode()
    assert "data-copying" not in page


def test_a_case_that_is_not_there_has_no_copy() -> None:
    case()
    answer = at_work_as(person("lowri")).post(f"/staff/cases/{uuid.uuid4()}/copy/", WEIGHED)
    assert answer.status_code == 404
