"""The page of a case: what is in the clear for everybody at work, what may be done for who has it, nothing sealed."""

import datetime
import json
import uuid
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import reference_of
from nightlight.staff.casefile.content import known_templates
from nightlight.staff.casefile.models import Document, Draft
from nightlight.staff.casefile.showing import templates_as_json
from nightlight.staff.notices.breaches import note_breaches
from nightlight.staff.queue.actions import Seen, assign, change_band, close, hand_back, pause, take_next
from nightlight.staff.queue.asking import Asked
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.keeping import label_case, make_label, remove_label
from nightlight.staff.queue.models import BandReason, Outcome, PauseReason
from tests.cast import at_work_as
from tests.staff.casefile.cases import Sealed, holds_key, read_for, sealed_case, sealed_to, sealed_to_nobody, text
from tests.staff.queue.making import NOON, hand, lead, person

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


def nias(**columns: Any) -> Sealed:
    holds_key(person())
    return sealed_case(**{"state": "assigned", "assignee": person(), **columns})


def page(case: Sealed, name: str = "nia", prefix: str = "") -> BeautifulSoup:
    answer = at_work_as(person(name)).get(f"{prefix}/staff/cases/{case.case}/")
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def post(case: Sealed, what: str, name: str = "nia", **fields: str) -> tuple[int, Any]:
    answer = at_work_as(person(name)).post(f"/staff/cases/{case.case}/{what}/", fields)
    return answer.status_code, json.loads(answer.content)


def addresses(soup: BeautifulSoup) -> set[str]:
    """Return what a page offers to do with the case."""
    found = {str(form["action"]).rstrip("/").rpartition("/")[2] for form in soup.select("[data-acts] form")}
    return found


def test_what_may_be_done_is_what_the_case_s_state_allows() -> None:
    assert addresses(page(nias())) == {"pause", "close", "hand-back", "band", "label"}
    assert addresses(page(nias(band="top"))) == {"close", "hand-back", "band", "label"}
    closed = nias(state="closed", closed_at=NOON.replace(minute=0, second=0, microsecond=0))
    assert addresses(page(closed)) == {"reopen", "label"}


def test_no_choice_that_is_kept_for_good_is_made_beforehand() -> None:
    chosen = page(nias()).select("[data-acts] form select")
    assert len(chosen) >= 4
    assert [option["value"] for select in chosen for option in select.select("option:first-of-type")] == [""] * len(
        chosen
    )


def test_nothing_is_due_of_a_closed_case_however_long_ago_it_ended() -> None:
    closed = nias(state="closed", closed_at=NOON.replace(minute=0, second=0, microsecond=0))
    clock = page(closed).select_one("dt:-soup-contains('Clock') + dd")
    assert clock is not None
    assert (clock.get_text(strip=True), clock.select("time")) == ("Stopped", [])


def test_a_lead_may_give_it_to_somebody_and_whoever_has_it_not_may_do_nothing() -> None:
    person("lowri", "lead"), person("owain")
    case = nias()
    assert "assign" in addresses(page(case, "lowri"))
    others = page(case, "owain")
    assert addresses(others) == set()
    assert others.select("[data-case]") == []
    assert "nia" in others.select_one("[data-facts]").get_text()  # type: ignore[union-attr]  # it is there


def test_acting_leads_back_to_the_case() -> None:
    case, client = nias(), at_work_as(person())
    answer = client.post(f"/staff/queue/{case.case}/band/", {"band": "high", "reason": "new-information"})
    assert answer["Location"] == f"/staff/cases/{case.case}/"
    row = BeautifulSoup(client.get("/staff/queue/?whose=mine").content, "html.parser").select_one("tbody a")
    assert row is not None
    assert row["href"] == f"/staff/cases/{case.case}/"


def test_taking_the_next_leads_to_its_page() -> None:
    case = sealed_case()
    assert at_work_as(person()).post("/staff/queue/take/")["Location"] == f"/staff/cases/{case.case}/"


def test_what_is_sealed_is_given_out_by_a_recorded_post_and_not_by_the_page() -> None:
    case = nias()
    blob = text(bytes(Part.objects.get().blob))
    assert blob not in str(page(case))
    status, given = post(case, "open")
    assert status == 200
    assert [part["blob"] for part in given["parts"]] == [blob]
    assert given["words"]["flows"]["report-child"]["nodes"]["danger"]["fact"] == "danger"
    assert given["words"]["flows"]["report-child"]["fixed"] == {"under_13": "yes"}
    assert {each["audience"] for each in given["templates"]} == {"child", "young-person", "adult", "professional"}
    assert given["recipient"]["mailbox"] == case.mailbox.hex  # type: ignore[union-attr]  # it has one


def test_the_timeline_says_each_time_since_when_a_case_was_overdue_though_nobody_could_be_told() -> None:
    case = nias()
    said = "Overdue from here on"
    assert said not in str(page(case))
    for times in (1, 2):
        note_breaches(now=Case.objects.get(pk=case.case).due_at + HOUR)
        assert str(page(case)).count(said) == times
        Case.objects.filter(pk=case.case).update(due_at=F("due_at") + datetime.timedelta(days=1))


def test_words_that_should_have_been_reviewed_again_say_so_in_the_page_s_language() -> None:
    each = known_templates()[0]
    for days, said in ((-1, each.name.cy), (0, f"{each.name.cy} (i’w adolygu eto)")):
        with translation.override("cy"):
            (given,) = templates_as_json((each,), "cy", today=each.review_due + datetime.timedelta(days=days))
        assert given["name"] == said


def test_drafts_are_given_to_their_writer_alone() -> None:
    case = nias()
    for name in ("nia", "lowri"):
        Draft.objects.create(
            case_id=case.case, person=person(name, "lead" if name == "lowri" else "caseworker"), kind="reply",
            blob=sealed_to_nobody(case.case, "draft/reply", purpose="draft"), saved_at=NOON,
        )  # fmt: skip
    mine = text(bytes(Draft.objects.get(person=person()).blob))
    holds_key(person("lowri", "lead"))
    assert post(case, "open")[1]["drafts"] == {"reply": mine}
    assert post(case, "open", "lowri")[1]["drafts"].keys() == {"reply"}
    assert post(case, "open", "lowri")[1]["drafts"]["reply"] != mine


def test_what_stood_in_the_way_is_one_word() -> None:
    case = nias()
    person("owain")
    assert post(case, "open", "owain") == (409, {"refused": "not-yours"})
    person("lowri", "lead")
    assert post(case, "open", "lowri") == (409, {"refused": "no-key"})
    holds_key(person("lowri", "lead"))
    read_for(person(), 5 * 60 * 60, now=timezone.now())
    assert post(case, "open") == (409, {"refused": "enough"})
    assert post(case, "unveil", part="99") == (409, {"refused": "enough"})
    assert post(case, "unveil") == (422, {"refused": "invalid"})
    assert post(case, "unveil", part="99", name="lowri") == (404, {"refused": "unknown"})
    assert post(case, "note", document=str(uuid.uuid4()), blob="AAAA") == (422, {"refused": "invalid"})
    assert at_work_as(person()).post(f"/staff/cases/{uuid.uuid4()}/open/").status_code == 404
    assert at_work_as(person()).get(f"/staff/cases/{uuid.uuid4()}/").status_code == 404


def test_a_note_and_an_assessment_that_came_twice_or_too_late() -> None:
    case, note = nias(), uuid.uuid4()
    blob = text(sealed_to(1, case.case, f"note/{note.hex}", purpose="casefile"))
    for _ in range(2):
        assert post(case, "note", document=note.hex, blob=blob) == (200, {"done": True})
    assert Document.objects.count() == 1
    first = uuid.uuid4()
    blob = text(sealed_to(1, case.case, f"assessment/{first.hex}", purpose="casefile"))
    assert post(case, "assess", document=first.hex, blob=blob, version="1")[0] == 200
    assert post(case, "assess", document=uuid.uuid4().hex, blob=blob, version="1") == (409, {"refused": "written"})


def test_reading_is_counted_and_its_end_told() -> None:
    client, beat = at_work_as(person()), f"/staff/cases/{nias().case}/exposure/"
    said = json.loads(client.post(beat).content)
    assert said == {"minutes": 0, "limit": 240, "stage": "well", "goes_on": True}
    read_for(person(), 4 * 60 * 60 - 60, now=timezone.now())
    assert json.loads(client.post(beat).content)["stage"] == "soon"
    read_for(person(), 4 * 60 * 60, now=timezone.now())
    said = json.loads(client.post(beat).content)
    assert (said["stage"], said["goes_on"]) == ("enough", True), "nobody else could open it"
    holds_key(person("lowri", "lead"))
    assert json.loads(client.post(beat).content)["goes_on"] is False


def test_stopping_hands_over_and_says_how_many() -> None:
    holds_key(person("lowri", "lead"))
    case = nias(band="top")
    answer = at_work_as(person()).post("/staff/cases/exposure/stop/", follow=True)
    assert "1 case that can’t wait is back in the queue" in answer.content.decode()
    assert Case.objects.get(pk=case.case).state == "new"


def test_grey_and_large_print_stay_from_page_to_page() -> None:
    client = at_work_as(person())
    case = nias()
    client.post("/staff/look/", {"look": "grey"})
    client.post("/staff/look/", {"look": "large"})
    client.post("/staff/look/", {"look": "grey"})
    client.post("/staff/look/", {"look": "anything"})
    soup = BeautifulSoup(client.get(f"/staff/cases/{case.case}/").content, "html.parser")
    assert [each["data-look"] for each in soup.select("[data-look][aria-pressed=true]")] == ["large"]


def test_the_timeline_tells_in_order_what_was_done_by_whom() -> None:
    case = sealed_case(band="middle")
    lowri, now = lead(), timezone.now().replace(minute=0, second=0, microsecond=0)
    take_next(hand=hand(), asked=Asked(), now=now)
    pause(case=case.case, reason=PauseReason.COURT, until=now + 3 * HOUR, hand=hand(), now=now)
    change_band(
        case=case.case, band="high", reason=BandReason.MISJUDGED, hand=lowri, now=now, hours=ALWAYS
    )  # fmt: skip
    line, gone = make_label(name="Language line", hand=lowri), make_label(name="Gone", hand=lowri)
    for label in (line, gone):
        label_case(case=case.case, label=label, has=True, hand=lowri)
    label_case(case=case.case, label=line, has=False, hand=lowri)
    remove_label(label=gone.pk, hand=lowri)
    hand_back(case=case.case, hand=lowri, now=now)
    assign(seen=[Seen(case.case, "new", None)], to=person(), hand=lowri, now=now)
    close(case=case.case, outcome=Outcome.HELPED, hand=hand(), now=now)
    rows = [" ".join(row.get_text(" ").split()) for row in page(case).select("[data-timeline] li")]
    wanted = [
        ("Closed: We helped", "nia"),
        ("Given to nia", "lowri"),
        ("Handed back", "lowri"),
        ("Label taken off: Language line", "lowri"),
        ("Label put on: one that leads have removed since", "lowri"),
        ("Label put on: Language line", "lowri"),
        ("Urgency: Middle, now High. It was judged wrongly", "lowri"),
        ("Clock stopped until", "A court or an investigation asks us to wait"),
        ("Taken", "nia"),
        ("The report came", ""),
    ]
    assert len(rows) == len(wanted)
    for row, words in zip(rows, wanted, strict=True):
        assert all(word in row for word in words), row


def test_what_the_reporter_wrote_later_stands_in_the_timeline() -> None:
    case = nias()
    for name in ("mailbox", "mailbox.2"):
        Part.objects.create(case_id=case.case, name=name, blob=sealed_to(1, case.case, "mailbox"), hour=NOON)
    links = [str(link["href"]) for link in page(case).select("[data-timeline] a")]
    assert set(links) == {"#part-mailbox", "#part-mailbox.2"}


def test_a_page_asks_as_often_for_a_long_story_as_for_a_short_one() -> None:
    case = nias()
    client = at_work_as(person())

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert client.get(f"/staff/cases/{case.case}/").status_code == 200
        return len(asked)

    assign(seen=[Seen(case.case, "assigned", person().pk)], to=person(), hand=lead(), now=NOON)
    questions()
    before = questions()
    for number in range(12):
        document = uuid.uuid4()
        Document.objects.create(
            id=document, case_id=case.case, kind="note", author=person(f"p{number}"), written_at=NOON,
            blob=sealed_to(1, case.case, f"note/{document.hex}", purpose="casefile"),
        )  # fmt: skip
        Part.objects.create(case_id=case.case, name=f"mailbox.{number + 2}", blob=b"\1", hour=NOON)
        assign(seen=[Seen(case.case, "assigned", person().pk)], to=person(), hand=lead(), now=NOON)
    assert questions() == before


def test_a_case_reads_in_welsh() -> None:
    soup = page(nias(), prefix="/cy")
    assert soup.html is not None
    assert soup.html["lang"] == "cy"
    assert reference_of(Case.objects.get().pk) in soup.get_text()
