"""With the secret words somebody reads how each picture stands, and takes back what they chose, when they chose it."""

import pytest
from django.utils import timezone

from nightlight.partners.hashlist.actions import give_opinion
from nightlight.reporting.cases.models import Part
from nightlight.reporting.removal.queries import pictures_of
from nightlight.service.listing import keep_list
from tests.partners.hashlist.listing import member, pdq
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import Owner, new_owner
from tests.reporting.removal.asking import asked, standings

pytestmark = pytest.mark.django_db
PICTURES, WITHDRAW, UNDO = "/mailbox/pictures/", "/mailbox/pictures/withdraw/", "/mailbox/pictures/undo/"


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> Reader:
    return new_reader()


def owner_of(*numbers: int) -> Owner:
    """Return somebody with a phrase who asked for pictures to be listed, a worker's round ago."""
    owner = new_owner()
    asked(*numbers, case=owner.case, now=timezone.now())
    keep_list(now=timezone.now())
    return owner


def told(page: Reporter) -> list[str]:
    """Return what stands by each picture."""
    return [" ".join(row.get_text(" ").split()) for row in page.main.select(".nl-answers > li")]


def test_each_picture_is_told_of_by_number_and_day_and_by_what_platforms_said() -> None:
    owner = owner_of(1, 2)
    for code in ("ponds", "creek"):
        give_opinion(member=member(code), value=pdq(2).value, said="confirmed", tags=[], now=timezone.now())
    keep_list(now=timezone.now())
    page = owner.enter()
    page.go(page.links()["See how your pictures and videos stand on the list"])
    first, second = told(page)
    assert first.startswith("Picture 1 Sent on Tuesday 24 November On the list.")
    assert first.endswith("No platform has fetched it yet.")
    assert "2 platforms confirmed: it was found there." in second
    assert pdq(1).value not in page.answer.content.decode()
    assert not page.main.select("img, video, canvas, input[type=file]")


def test_one_is_taken_back_after_a_question_and_can_be_kept_for_72_hours(reader: Reader, clock: Clock) -> None:
    owner = owner_of(1, 2)
    page = owner.enter().send({"number": "2"}, WITHDRAW)
    assert page.heading == "Is someone making you do this?"
    assert [each.withdraw_at for each in pictures_of(owner.case)] == [None, None]
    page.send({"number": "2", "answer": "no"}, WITHDRAW)
    assert "It comes off at 1pm on Friday, unless you change your mind." in told(page)[1]
    said = reader.open(Part.objects.get(name="mailbox"))
    assert (said.node, said.question, said.answer) == ("withdrawal", "Is someone making you do this?", "no")
    clock.forward(hours=72)
    keep_list(now=timezone.now())
    page = owner.enter().send({"number": "2"}, UNDO)
    assert "change your mind" not in told(page)[1]
    page.send({"all": "yes", "answer": "not-sure"}, WITHDRAW)
    clock.forward(hours=73)
    page = owner.enter().send({"number": "1"}, UNDO)
    assert page.answer.status_code == 422
    assert "You took it back. It is off the list." in told(page)[0]
    keep_list(now=timezone.now())
    assert standings(owner.case) == ["withdrawn", "withdrawn"]


def test_who_is_made_to_do_it_takes_nothing_back_and_staff_are_told(reader: Reader) -> None:
    owner = owner_of(1)
    page = owner.enter().send({"all": "yes", "answer": "yes"}, WITHDRAW)
    assert page.heading == "They stay on the list"
    assert page.page.select("main a[href='tel:999']")
    assert [each.withdraw_at for each in pictures_of(owner.case)] == [None]
    assert reader.open(Part.objects.get(name="mailbox")).answer == "yes"


@pytest.mark.parametrize(("kept_free", "is_known"), [(1, True), (0, False)])
def test_who_is_made_to_do_it_reads_that_staff_were_told_only_where_it_is_so(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, kept_free: int, is_known: bool
) -> None:
    owner = owner_of(1)
    monkeypatch.setattr("nightlight.reporting.cases.actions.MOST_PARTS", 1)
    monkeypatch.setattr("nightlight.reporting.cases.actions.KEPT_FREE", kept_free)
    page = owner.enter().send({"all": "yes", "answer": "yes"}, WITHDRAW)
    text = " ".join(page.main.get_text().split())
    assert page.heading == "They stay on the list"
    assert ("We have told the people who read your report" in text) is is_known
    assert ("nobody knows yet what you told us" in text) is not is_known
    assert {"tel:999", "tel:08001111"} <= {str(link["href"]) for link in page.page.select("main a")}
    assert Part.objects.filter(name="mailbox").exists() is is_known


@pytest.mark.parametrize("form", [{}, {"number": "x"}, {"number": "-1"}, {"number": "9" * 40}, {"number": "٣"}])
def test_what_names_no_picture_takes_none_back(form: dict[str, str]) -> None:
    owner = owner_of(1)
    for address in (WITHDRAW, UNDO):
        page = owner.enter().send(form | {"answer": "no"}, address)
        assert page.answer.status_code == 422
    assert [each.withdraw_at for each in pictures_of(owner.case)] == [None]


def test_nobody_sees_or_takes_back_what_is_another_persons() -> None:
    maya, idris = owner_of(1), new_owner()
    page = idris.enter().go(PICTURES)
    assert "You have not asked us to put any on the list." in page.main.get_text()
    page.send({"number": "1", "answer": "no"}, WITHDRAW)
    assert [each.withdraw_at for each in pictures_of(maya.case)] == [None]
    assert Reporter().go(PICTURES).answer.status_code == 410
    assert Reporter().send({"all": "yes", "answer": "no"}, WITHDRAW).answer.status_code == 410
