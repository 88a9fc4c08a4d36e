"""Referring a case: written down once, with a sealed copy for the team, to bodies whose key two people stand for; or
without a file, to any.
"""

import datetime
import json
import shutil
import uuid
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone, translation

from nightlight.reporting.cases.models import Case
from nightlight.staff.casefile.actions import save_draft
from nightlight.staff.casefile.models import Document, Draft, DraftKind
from nightlight.staff.casefile.referring import referral_as_json
from nightlight.staff.numbers.queries import figures
from nightlight.staff.queue.models import Work
from nightlight.staff.referral.models import Referral
from tests.cast import at_work_as
from tests.staff.casefile.cases import holds_key, sealed_case, sealed_to, sealed_to_nobody, text
from tests.staff.queue.making import NOON, acts, person
from tests.staff.referral.bodies import usable, waiting

pytestmark = pytest.mark.django_db


def nias(**columns: Any) -> UUID:
    return sealed_case(**{"state": "assigned", "assignee": person(), **columns}).case


def fields(case: UUID, **changes: str) -> dict[str, str]:
    referral = uuid.uuid4()
    key = changes.pop("key", "") or usable().pk.hex
    return {
        "referral": referral.hex, "key": key, "basis": "vital-interests", "duty": "unknown", "delay": "",
        "digest": referral.hex * 2, "parts": "01",
        "copy": text(sealed_to(1, case, f"referral/{referral.hex}", purpose="casefile")), **changes,
    }  # fmt: skip


def send(case: UUID, given: dict[str, str], name: str = "nia") -> tuple[int, Any]:
    answer = at_work_as(person(name)).post(f"/staff/cases/{case}/refer/", given)
    return answer.status_code, json.loads(answer.content)


def test_a_referral_is_written_down_once_and_moves_the_case_on() -> None:
    case = nias()
    given = fields(case)
    for _ in range(2):
        assert send(case, given) == (200, {"done": True})
    made = Referral.objects.get()
    assert (made.body, made.lawful_basis, made.duty, made.digest) == (
        "gwent",
        "vital-interests",
        "unknown",
        given["digest"],
    )
    assert Document.objects.get().pk == made.pk
    assert Case.objects.get(pk=case).state == "referred"
    assert acts(case) == ["referral.make", "refer"]


def test_a_referral_that_was_begun_is_forgotten_once_it_is_made_and_not_before() -> None:
    case = nias()
    blob = sealed_to_nobody(case, "draft/referral", purpose="draft")
    save_draft(case=case, kind=DraftKind.REFERRAL, blob=blob, person=person(), now=NOON)
    assert send(case, fields(case, parts="01 77"))[0] == 409
    assert Draft.objects.exists()
    assert send(case, fields(case, key=usable().pk.hex))[0] == 200
    assert not Draft.objects.exists()


def test_what_is_refused_changes_nothing() -> None:
    case, key = nias(), usable().pk.hex
    person("owain")
    for changes, answer in (
        ({"key": uuid.uuid4().hex}, (409, {"refused": "not-referred"})),
        ({"parts": "01 77"}, (409, {"refused": "not-referred"})),
        ({"duty": "no-such-duty"}, (409, {"refused": "not-referred"})),
        ({"basis": "because"}, (422, {"refused": "invalid"})),
        ({"digest": "abc"}, (422, {"refused": "invalid"})),
        ({"copy": "AAAA"}, (422, {"refused": "invalid"})),
    ):
        assert send(case, fields(case, **{"key": key, **changes})) == answer, changes
    assert send(case, fields(case, key=key), "owain") == (409, {"refused": "not-yours"})
    closed = nias(state="closed", closed_at=Case.objects.get(pk=case).hour)
    assert send(closed, fields(closed, key=key)) == (409, {"refused": "changed"})
    assert not Referral.objects.exists()
    assert not Document.objects.exists()
    assert Case.objects.get(pk=case).state == "assigned"


def handed(case: UUID, **changes: str) -> dict[str, str]:
    referral = uuid.uuid4()
    return {
        "referral": referral.hex, "body": "kent", "way": "telephone", "when": "2026-11-24T09:30",
        "basis": "vital-interests", "duty": "unknown", "delay": "", "parts": "",
        "copy": text(sealed_to(1, case, f"referral/{referral.hex}", purpose="casefile")), **changes,
    }  # fmt: skip


def hand_over(case: UUID, given: dict[str, str], name: str = "nia") -> tuple[int, Any]:
    answer = at_work_as(person(name)).post(f"/staff/cases/{case}/refer-otherwise/", given)
    return answer.status_code, json.loads(answer.content)


@pytest.mark.parametrize(
    ("prefix", "said"), [("", "By telephone, Tue 24 Nov 2026, 09:30"), ("/cy", "Dros y ffôn, Maw 24 Tach 2026, 09:30")],
    ids=["en", "cy"],
)  # fmt: skip
def test_a_hand_over_by_telephone_is_a_referral_as_any_other(prefix: str, said: str) -> None:
    case = nias()
    given = handed(case)
    for _ in range(2):
        assert hand_over(case, given) == (200, {"done": True})
    made = Referral.objects.get()
    assert (made.body, made.way, made.body_key, made.digest) == ("kent", "telephone", None, None)
    assert made.handed_at == datetime.datetime(2026, 11, 24, 9, 30, tzinfo=datetime.UTC)
    assert Document.objects.get().pk == made.pk
    assert acts(case) == ["referral.otherwise", "refer-otherwise"]
    assert Case.objects.get(pk=case).state == "referred"
    assert figures(now=timezone.now()).states["referred", "middle"] == 1
    page = at_work_as(person()).get(f"{prefix}/staff/cases/{case}/").content.decode()
    assert page.count(said) == 1, "in the timeline"
    assert "Kent Police" in page
    address = f"/staff/cases/{case}/referrals/{made.pk}/receipt/"
    at_work_as(person()).post(address, {"reference": "CAD 77"})
    assert Referral.objects.get().receipt_reference == "CAD 77"


def test_whom_nobody_could_name_says_so_in_the_page() -> None:
    case = nias()
    assert hand_over(case, handed(case, body="unknown", way="in-person")) == (200, {"done": True})
    assert "Referred to somebody whom the list does not name" in (
        at_work_as(person()).get(f"/staff/cases/{case}/").content.decode()
    )


def test_a_hand_over_that_is_refused_changes_nothing() -> None:
    case = nias()
    person("owain")
    for changes, answer in (
        ({"body": "nowhere"}, (409, {"refused": "not-referred"})),
        ({"parts": "77"}, (409, {"refused": "not-referred"})),
        ({"duty": "no-such-duty"}, (409, {"refused": "not-referred"})),
        ({"when": "2026-11-20T09:30"}, (422, {"refused": "not-then"})),
        ({"when": "2999-11-24T09:30"}, (422, {"refused": "not-then"})),
        ({"when": "yesterday"}, (422, {"refused": "not-then"})),
        ({"way": "file"}, (422, {"refused": "invalid"})),
        ({"way": ""}, (422, {"refused": "invalid"})),
        ({"copy": ""}, (422, {"refused": "invalid"})),
    ):
        assert hand_over(case, handed(case, **changes)) == answer, changes
    assert hand_over(case, handed(case), "owain") == (409, {"refused": "not-yours"})
    closed = nias(state="closed", closed_at=Case.objects.get(pk=case).hour)
    assert hand_over(closed, handed(closed)) == (409, {"refused": "changed"})
    assert not Referral.objects.exists()
    assert not Document.objects.exists()
    assert Case.objects.get(pk=case).state == "assigned"


@pytest.mark.parametrize(
    ("prefix", "said"), [("", "Printed. Parts: 01"), ("/cy", "Wedi’i argraffu. Rhannau: 01")], ids=["en", "cy"]
)
def test_what_was_printed_stands_in_the_timeline(prefix: str, said: str) -> None:
    holds_key(person())
    case, client = nias(), at_work_as(person())
    for parts, answer in (("", (422, {"refused": "invalid"})), ("77", (404, {"refused": "unknown"}))):
        refused = client.post(f"/staff/cases/{case}/print/", {"parts": parts})
        assert (refused.status_code, json.loads(refused.content)) == answer
    assert client.post(f"/staff/cases/{case}/print/", {"parts": "01"}).status_code == 200
    assert said in client.get(f"{prefix}/staff/cases/{case}/").content.decode()


def test_every_body_is_offered_with_nation_and_source_and_a_key_only_where_two_people_stand_for_one() -> None:
    usable("gwent"), waiting("kent")
    offered = referral_as_json("cy", leads=False)
    bodies = {each["id"]: each for each in offered["bodies"]}
    assert len(bodies) == 48
    assert [each["id"] for each in offered["bodies"] if each["key"] or each["public_key"]] == ["gwent"]
    assert len({bodies[each]["key_says"] for each in ("gwent", "kent", "iwf")}) == 3
    assert (bodies["gwent"]["name"], bodies["gwent"]["nation"]) == ("Heddlu Gwent", "wales")
    assert all(each["source"] and each["nation"] in offered["nations"] for each in bodies.values())
    assert offered["ways"].keys() == {"paper", "telephone", "in-person"}
    assert {each["id"] for each in offered["duties"]} >= {"none", "unknown", "wales-130"}
    assert offered["made_by"]["role"] == "caseworker"


def test_a_duty_comes_with_its_source_and_clock_and_in_welsh_with_no_english() -> None:
    with translation.override("cy"):
        duties = {each["id"]: each for each in referral_as_json("cy", leads=False)["duties"]}
    assert duties["scotland-guidance"] == {
        "id": "scotland-guidance",
        "nation": "scotland",
        "words": "Canllawiau. Yn yr Alban, canllawiau sy'n dweud pryd a sut i rannu pryder.",
        "clock": "i’w wirio gan y gweithredwr",
        "source": "Canllawiau cenedlaethol ar amddiffyn plant yn yr Alban: pa argraffiad, i'w wirio gan y gweithredwr",
    }
    assert duties["wales-130"]["source"] == (
        "Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, https://www.legislation.gov.uk/anaw/2014/4"
    )
    assert (duties["none"]["clock"], duties["none"]["source"]) == ("", "")


def test_where_bodies_and_replies_can_not_be_used_cases_still_open(tmp_path: Path, settings: Any) -> None:
    shutil.copytree(settings.CONTENT / "flows", tmp_path / "flows")
    settings.CONTENT = tmp_path
    case = nias()
    holds_key(person())
    client = at_work_as(person())
    assert client.get(f"/staff/cases/{case}/").status_code == 200
    given = json.loads(client.post(f"/staff/cases/{case}/open/").content)
    assert (given["referral"]["bodies"], given["templates"]) == ([], [])


def test_a_receipt_is_recorded_by_who_has_the_case_and_its_reference_is_no_sentence() -> None:
    case = nias()
    send(case, fields(case))
    referral = Referral.objects.get().pk
    person("owain")

    def receive(reference: str, name: str = "nia", where: UUID = case) -> str:
        address = f"/staff/cases/{where}/referrals/{referral}/receipt/"
        answer = at_work_as(person(name)).post(address, {"reference": reference}, follow=True)
        return answer.content.decode()

    assert "Somebody else has this case" in receive("AB 12", "owain")
    assert "no sentence" in receive("they said that they are on it")
    assert "no such referral" in receive("AB 12", where=nias())
    assert not Referral.objects.filter(receipt_at__isnull=False).exists()
    assert "Their reference: AB 12" in receive("AB 12")
    assert "recorded already" in receive("AB 13")
    assert Referral.objects.get().receipt_reference == "AB 12"
    assert acts(case)[-1] == "referral.receipt"


def test_the_clock_of_a_referred_case_is_that_of_the_next_thing() -> None:
    case = nias()
    before = Case.objects.get(pk=case).due_at
    send(case, fields(case))
    assert Case.objects.get(pk=case).due_at > before
    assert not Work.objects.filter(answered_at__isnull=False).exists()
