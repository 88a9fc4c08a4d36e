"""The wish that we stop writing: asked with care, told to staff, undone for 72 hours, and no more than a wish."""

import pytest
from django.utils import timezone

from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.mailbox.queries import recipient_of
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import Owner, new_owner, write_to

pytestmark = pytest.mark.django_db
CLOSE, UNDO = "/mailbox/close/", "/mailbox/undo/"


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> Reader:
    return new_reader()


def closure(owner: Owner) -> str:
    """Return what staff see of the wish."""
    to = recipient_of(owner.case, now=timezone.now())
    assert to
    return to.closure


def text_of(page: Reporter) -> str:
    main = page.page.find("main")
    assert main
    return " ".join(main.get_text().split())


def test_it_asks_whether_somebody_makes_them_do_it(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter().go(CLOSE)
    assert page.heading == "Is someone making you do this?"
    assert closure(owner) == "none"
    assert page.page.select("main a[href='tel:999']")


@pytest.mark.parametrize("answer", ["no", "not-sure"])
def test_the_wish_is_kept_with_the_answer_and_can_be_undone(reader: Reader, clock: Clock, answer: str) -> None:
    owner = new_owner()
    before = Case.objects.values().get()
    page = owner.enter().send({"answer": answer}, CLOSE)
    assert "We do from 1pm on Friday on, unless you take it back." in text_of(page)
    assert closure(owner) == "asked"
    said = reader.open(Part.objects.get(name="mailbox"))
    assert said.node == "closure"
    assert (said.question, said.answer) == ("Is someone making you do this?", answer)
    assert Case.objects.values().get() == before
    clock.forward(hours=72)
    page = owner.enter().send({}, UNDO)
    assert "We go on writing to you." in text_of(page)
    assert closure(owner) == "none"


def test_who_is_made_to_do_it_closes_nothing_and_staff_are_told(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter().send({"answer": "yes"}, CLOSE)
    assert "we close nothing" in text_of(page)
    assert page.page.select("main a[href='tel:999']")
    assert closure(owner) == "none"
    assert reader.open(Part.objects.get(name="mailbox")).answer == "yes"


def test_nothing_in_the_clear_tells_what_was_answered(reader: Reader) -> None:
    blobs = {}
    owner = new_owner()
    page = owner.enter()
    place = str(page.page.select_one("input[name=place]")["value"])  # type: ignore[index]  # it is there
    page.send({"answer": "A short message.", "place": place}, "/mailbox/write/")
    part = Part.objects.get(name="mailbox", case=owner.case)
    blobs["a message"] = (len(bytes(part.blob)), part.name)
    for answer in ("no", "not-sure", "yes"):
        owner = new_owner()
        owner.enter().send({"answer": answer}, CLOSE)
        part = Part.objects.get(name="mailbox", case=owner.case)
        blobs[answer] = (len(bytes(part.blob)), part.name)
    assert len(set(blobs.values())) == 1


def test_after_72_hours_it_stands_and_the_person_can_still_write_and_read(reader: Reader, clock: Clock) -> None:
    owner = new_owner()
    owner.enter().send({"answer": "no"}, CLOSE)
    clock.forward(hours=73)
    assert closure(owner) == "closed"
    write_to(owner, "Lantern_77")
    page = owner.enter()
    assert "As you asked, we have stopped writing, unless somebody may be in danger." in text_of(page)
    assert "Lantern_77" in text_of(page.send({}, "/mailbox/read/"))
    assert "The 72 hours are over." in text_of(page.send({}, UNDO))
    assert closure(owner) == "closed"


@pytest.mark.parametrize("answer", ["", "maybe", "<script>", "x" * 10_000])
def test_an_answer_that_is_none_is_asked_again(reader: Reader, answer: str) -> None:
    owner = new_owner()
    page = owner.enter().send({"answer": answer}, CLOSE)
    assert (page.answer.status_code, page.heading) == (422, "Is someone making you do this?")
    assert closure(owner) == "none"


def test_undoing_what_nobody_asked_for_does_nothing(reader: Reader) -> None:
    owner = new_owner()
    assert owner.enter().send({}, UNDO).heading == "Your messages"
    assert closure(owner) == "none"


def full(monkeypatch: pytest.MonkeyPatch, *, kept_free: int) -> None:
    """Let a case have no room left but what is kept free."""
    monkeypatch.setattr("nightlight.reporting.cases.actions.MOST_PARTS", 1)
    monkeypatch.setattr("nightlight.reporting.cases.actions.KEPT_FREE", kept_free)


def test_that_somebody_is_made_to_do_it_is_kept_in_a_case_that_takes_nothing_more(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = new_owner()
    full(monkeypatch, kept_free=1)
    page = owner.enter()
    place = str(page.page.select_one("input[name=place]")["value"])  # type: ignore[index]  # it is there
    assert page.send({"answer": "More.", "place": place}, "/mailbox/write/").answer.status_code == 422
    page.send({"answer": "yes"}, CLOSE)
    assert "We have told the people who read your report, and we close nothing." in text_of(page)
    assert reader.open(Part.objects.get(name="mailbox")).answer == "yes"


def test_where_it_can_t_be_kept_nobody_is_told_that_it_was(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = new_owner()
    full(monkeypatch, kept_free=0)
    page = owner.enter().send({"answer": "yes"}, CLOSE)
    assert "We have told" not in text_of(page)
    assert "We close nothing. But nobody knows yet what you told us: there is no room left" in text_of(page)
    assert {"tel:999", "tel:08001111"} <= {str(link["href"]) for link in page.page.select("main a")}
    assert closure(owner) == "none"
    assert not Part.objects.filter(name="mailbox").exists()
    assert "We have your wish that we stop writing." in text_of(page.send({"answer": "no"}, CLOSE))
    assert closure(owner) == "asked"
