"""An exhibit for a court: leads alone make one, after the list was gone through; the site learns codes and a digest."""

import json
import uuid
from typing import Any

import pytest

from nightlight.reporting.cases.models import Arrival
from tests.cast import at_work_as
from tests.staff.casefile.cases import Sealed, sealed_case
from tests.staff.queue.making import acts, person

pytestmark = pytest.mark.django_db
MADE = {
    "proceedings": "criminal",
    "asked": "on",
    "needed": "on",
    "given": "1",
    "documents": "0",
    "names": "01",
    "digest": "ab" * 32,
}


def case() -> Sealed:
    person("lowri", "lead")
    return sealed_case(state="assigned", assignee=person())


def make(of: Sealed, given: dict[str, str], name: str = "lowri") -> tuple[int, Any]:
    answer = at_work_as(person(name)).post(f"/staff/cases/{of.case}/exhibit/", given)
    return answer.status_code, (json.loads(answer.content) if answer.status_code != 403 else None)


def test_an_exhibit_is_written_down_and_stands_in_the_timeline() -> None:
    about = case()
    status, answer = make(about, MADE)
    assert status == 200
    event, head = map(json.loads, answer["lines"])
    assert (event["action"], event["details"]["content"]) == ("cases.exhibit", "ab" * 32)
    assert head["head"]["digest"] == event["digest"]
    assert acts(about.case) == ["exhibit"]
    page = at_work_as(person()).get(f"/staff/cases/{about.case}/").content.decode()
    assert "An exhibit was made. Proceedings: Criminal" in page


@pytest.mark.parametrize("missing", MADE)
def test_whoever_leaves_out_a_line_of_the_list_makes_none(missing: str) -> None:
    about = case()
    assert make(about, {**MADE, missing: ""}) == (422, {"refused": "not-weighed"})
    assert acts(about.case) == []


def test_what_has_changed_meanwhile_is_said_and_nothing_is_made() -> None:
    about = case()
    assert make(about, {**MADE, "names": "01 02"}) == (409, {"refused": "changed"})
    Arrival.objects.create(case=about.case, part="01")
    assert make(about, MADE) == (409, {"refused": "not-chained"})
    assert acts(about.case) == []


def test_a_caseworker_makes_no_exhibits() -> None:
    about = case()
    assert make(about, MADE, "nia") == (403, None)
    page = at_work_as(person()).get(f"/staff/cases/{about.case}/").content.decode()
    assert "data-exhibiting" not in page


def test_a_case_that_is_not_there_has_no_exhibit() -> None:
    case()
    answer = at_work_as(person("lowri")).post(f"/staff/cases/{uuid.uuid4()}/exhibit/", MADE)
    assert answer.status_code == 404
