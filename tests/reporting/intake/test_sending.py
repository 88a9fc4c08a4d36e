"""A report is acknowledged once it is stored, once, whatever hurries or floods; trust chooses its queue and no more."""

import datetime
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.intake import actions
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.views import sending
from nightlight.reporting.limits import HourlyLimit
from nightlight.reporting.visits.actions import open_visit
from nightlight.reporting.visits.held import Held
from nightlight.reporting.visits.key import COOKIE, new_key, read_key
from nightlight.reporting.visits.models import Visit
from nightlight.reporting.visits.queries import read_visit
from tests.conftest import PROJECT
from tests.reporting.drafts import complete_draft
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.threads import at_once
from tests.visitor import HERE

pytestmark = pytest.mark.django_db
NIGHT = datetime.datetime(2026, 11, 24, 23, 10, tzinfo=datetime.UTC)


@pytest.fixture
def reader(clock: Clock) -> Reader:
    return new_reader()


def with_all_answered(now: datetime.datetime) -> Reporter:
    """Return a reporter who has just answered everything."""
    key = new_key()
    open_visit(key, Held(draft=complete_draft("adult", began=now)), now=now)
    reporter = Reporter()
    reporter.client.cookies[COOKIE] = key.cookie_value
    return reporter


def unhurried(clock: Clock) -> Reporter:
    """Return a reporter who took their time and may send now."""
    reporter = with_all_answered(clock.now)
    clock.forward(minutes=3)
    return reporter


def test_an_unhurried_report_is_in_the_queue_that_is_trusted(reader: Reader, clock: Clock) -> None:
    unhurried(clock).send_report()
    assert Case.objects.get().queue == "reports"


def test_haste_a_trap_and_a_flood_choose_the_other_queue_and_refuse_nothing(
    reader: Reader, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasty = Reporter().begin("adult").finish().send_report()
    assert hasty.heading == "We have your report"
    unhurried(clock).send_report(website="https://buy.example")
    trapped = Reporter().send({"journey": "adult", "website": "x"}, "/report/start/").finish()
    clock.forward(minutes=3)
    trapped.send_report()
    monkeypatch.setattr(sending, "_sent", HourlyLimit(0))
    unhurried(clock).send_report()
    assert [case.queue for case in Case.objects.all()] == ["reports-low-trust"] * 4
    assert {(case.band, case.state) for case in Case.objects.all()} == {("standard", "new")}


def test_a_draft_that_ended_and_began_anew_is_no_more_trusted_than_before_and_no_younger(
    reader: Reader, clock: Clock
) -> None:
    trapped = Reporter().send({"journey": "adult", "website": "x"}, "/report/start/")
    slow = Reporter().begin("adult")
    clock.forward(minutes=45)
    for reporter in (trapped, slow):
        reporter.reply("no")
        assert "Your last answer is kept." in reporter.page.get_text()
        reporter.finish()
    slow.send_report()
    clock.forward(minutes=3)
    trapped.send_report()
    assert {case.pk.hex for case in Case.objects.filter(queue="reports")} == {case_of(slow)}
    assert {case.pk.hex for case in Case.objects.filter(queue="reports-low-trust")} == {case_of(trapped)}


def case_of(reporter: Reporter) -> str:
    """Return the case of which a visit holds the receipt."""
    key = read_key(reporter.client.cookies[COOKIE].value)
    opened = read_visit(key, now=timezone.now()) if key else None
    assert opened
    assert opened.held.receipt
    return opened.held.receipt.case


def test_a_whole_school_behind_one_address_is_never_refused(reader: Reader, clock: Clock) -> None:
    for _ in range(sending.MOST_AN_HOUR + 2):
        assert unhurried(clock).send_report().heading == "We have your report"
        clock.forward(minutes=-3)
    queues = [case.queue for case in Case.objects.all()]
    assert (queues.count("reports"), queues.count("reports-low-trust")) == (sending.MOST_AN_HOUR, 2)


def test_low_trust_neither_lowers_the_band_nor_puts_off_reading(reader: Reader, clock: Clock) -> None:
    clock.now = NIGHT
    for fields in ({}, {"website": "x"}):
        reporter = Reporter().begin("adult").reply("yes").finish()
        clock.now = NIGHT + datetime.timedelta(minutes=5)
        reporter.send_report(**fields)
        clock.now = NIGHT
    trusted, low = Case.objects.order_by("queue")
    assert (trusted.queue, low.queue) == ("reports", "reports-low-trust")
    assert (trusted.band, trusted.due_at) == (low.band, low.due_at)


def test_keys_that_were_changed_while_somebody_wrote_lose_no_answer(reader: Reader, clock: Clock) -> None:
    reporter = Reporter().begin("adult").reply("no").go_on().reply("before the change")
    second = new_reader(2)
    reporter.finish("after the change").send_report()
    parts = {part.name: part for part in Part.objects.all()}
    assert reader.open(parts["02"]).answer == "before the change"
    assert second.open(parts["03"]).answer == "after the change"


def test_the_receipt_says_who_reads_by_when_and_what_then(reader: Reader, clock: Clock) -> None:
    clock.now = NIGHT
    reporter = Reporter().begin("young-person").finish().send_report()
    text = " ".join(reporter.page.get_text().split())
    assert "A person at Nightlight demo who is trained to keep children safe." in text
    assert "They read it by 9am on Saturday, or sooner." in text or "They read it by" in text
    assert reporter.page.select("main a[href='tel:999']")
    urgent = Reporter().begin("adult").reply("yes").finish().send_report()
    assert "They read it by 9am tomorrow, or sooner." in " ".join(urgent.page.get_text().split())


@pytest.mark.parametrize("danger", ["no", "yes"])
@pytest.mark.parametrize("journey", JOURNEYS)
def test_whoever_can_t_go_on_is_one_tap_away_on_every_receipt(reader: Reader, journey: str, danger: str) -> None:
    reporter = Reporter().begin(journey).reply(danger).finish().send_report()
    assert reporter.heading == "We have your report"
    assert reporter.links()["I feel like hurting myself or can't go on"] == "/get-help/talk/"


def test_nothing_is_sent_before_the_urgency_questions_are_answered(reader: Reader) -> None:
    reporter = Reporter().begin("adult").reply("no").go_on().reply("words")
    reporter.send_report()
    assert reporter.path == "/report/check/"
    assert "Something is not answered yet" in reporter.page.get_text()
    assert not reporter.page.select("form[action='/report/send/']")
    assert not Case.objects.exists()
    reporter.go(reporter.links()["Answer the next question"])
    assert reporter.heading == "Where online did it happen?"


def test_a_draft_that_has_ended_is_not_sent(reader: Reader, clock: Clock) -> None:
    reporter = Reporter().begin("adult").finish()
    clock.forward(minutes=32)
    assert reporter.send_report().answer.status_code == 410
    assert not Case.objects.exists()
    assert Reporter().send_report().answer.status_code == 410


def test_a_report_that_can_t_be_stored_whole_is_not_stored_and_not_acknowledged(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reporter = Reporter().begin("adult").finish()

    def fails(*_given: object, **_more: object) -> None:
        raise RuntimeError("the machine stops here")

    with monkeypatch.context() as broken:
        broken.setattr(actions, "Receipt", fails)
        with pytest.raises(RuntimeError):
            reporter.client.post("/report/send/", headers=HERE)
    assert not Case.objects.exists()
    assert reporter.send_report().heading == "We have your report"
    assert Case.objects.count() == 1


def test_deleting_instead_of_sending_leaves_nothing(reader: Reader) -> None:
    reporter = Reporter().begin("adult").finish()
    reporter.send({}, "/report/end/")
    assert reporter.heading == "It is gone from here"
    assert not Visit.objects.exists()
    assert not Case.objects.exists()
    assert reporter.client.cookies["visit"].value == ""


def test_a_release_that_comes_while_somebody_writes_loses_no_answer(
    reader: Reader, settings: Any, tmp_path: Path
) -> None:
    """The new release asks something new first, and no longer for names; parts keep the names they had."""
    reporter = Reporter().begin("adult").reply("no").go_on().reply("words").reply("somewhere").reply("a name")
    settings.CONTENT = tmp_path
    shutil.copytree(PROJECT / "content" / "flows", tmp_path / "flows")
    change_flow(tmp_path / "flows" / "report-adult")
    assert reporter.go("/report/").send({"journey": "adult"}, "/report/start/").heading == "A new question"
    reporter.reply("something new").finish("other").send_report()
    said = {reader.open(part).node: reader.open(part).answer for part in Part.objects.all()}
    assert (said["happened"], said["where"], said["names"]) == ("words", "somewhere", ["a name"])
    assert said["extra"] == "something new"
    assert len(said) == Part.objects.count()
    assert reader.open(Part.objects.get(name=f"{len(JOURNEYS['adult'].questions) + 1:02}")).node == "extra"


def change_flow(folder: Path) -> None:
    """Put a question before all others, and take the one for names out."""
    routes = (folder / "flow.yaml").read_text()
    extra = "nodes:\n  extra: {type: question, kind: text, sensitive: true, skippable: true, then: danger}\n"
    routes = (
        routes.replace("nodes:\n", extra).replace("start: danger", "start: extra").replace("then: names", "then: who")
    )
    (folder / "flow.yaml").write_text("\n".join(line for line in routes.splitlines() if "  names:" not in line))
    for language in ("en", "cy"):
        words = (folder / f"{language}.yaml").read_text()
        words = words.replace("nodes:\n", 'nodes:\n  extra:\n    title: "A new question"\n')
        (folder / f"{language}.yaml").write_text(re.sub(r"  names:\n(    .*\n)+", "", words))


@pytest.mark.django_db(transaction=True)
def test_sending_from_eight_threads_at_once_makes_one_case_and_eight_receipts() -> None:
    reader = new_reader()
    reporter = Reporter().begin("adult").finish()
    cookie = reporter.client.cookies["visit"].value

    def send() -> str:
        one = Reporter()
        one.client.cookies["visit"] = cookie
        return str(one.send_report().page.select_one(".nl-reference"))

    receipts = at_once(*[send] * 8)
    assert [each for each in receipts if isinstance(each, BaseException)] == []
    assert len(set(map(str, receipts))) == 1
    assert "nl-reference" in str(receipts[0])
    assert Case.objects.count() == 1
    assert reader.open(Part.objects.get(name="02")).answer == "zebrafinch"


@pytest.mark.django_db(transaction=True)
def test_tabs_that_answer_at_once_all_count() -> None:
    reader = new_reader()
    reporter = Reporter().begin("adult").reply("no").go_on()
    paths = {}
    while "under 13" not in reporter.heading:
        paths[reporter.heading] = reporter.path
        reporter.leave_out()
    cookie = reporter.client.cookies["visit"].value

    def answer(path: str, words: str) -> int:
        one = Reporter()
        one.client.cookies["visit"] = cookie
        return int(one.send({"answer": words}, path).answer.status_code)

    jobs = [lambda path=path, words=heading: answer(path, words) for heading, path in paths.items()]
    assert at_once(*jobs) == [200] * len(paths)
    assert len(paths) == 4
    reporter.finish("other").send_report()
    said = {reader.open(part).question.partition("\n")[0]: reader.open(part).answer for part in Part.objects.all()}
    assert {heading: said[heading] for heading in paths} == {
        heading: [heading] if "names" in heading else heading for heading in paths
    }


@pytest.mark.django_db(transaction=True)
def test_a_flood_from_one_address_at_once_is_stored_whole_and_chooses_the_other_queue_past_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new_reader()
    monkeypatch.setattr(sending, "_sent", HourlyLimit(3))
    monkeypatch.setattr(actions, "LEAST_SECONDS", 0)
    reporters = [with_all_answered(timezone.now()) for _ in range(8)]
    answers = at_once(*[lambda each=each: each.send_report().heading for each in reporters])
    assert answers == ["We have your report"] * 8
    queues = [case.queue for case in Case.objects.all()]
    assert (queues.count("reports"), queues.count("reports-low-trust")) == (3, 5)


def test_when_somebody_began_is_not_theirs_to_say(reader: Reader, clock: Clock) -> None:
    """The draft holds it, encrypted and bound to its row: nothing that a form or a page's address says counts."""
    hasty = Reporter().begin("adult").finish()
    hasty.send_report(began_at="0", started="0", time="0")
    assert Case.objects.get().queue == "reports-low-trust"


def test_the_trap_is_on_both_forms_where_no_person_meets_it(reader: Reader) -> None:
    for page in (Reporter().go("/report/"), Reporter().begin("adult").finish()):
        trap = page.page.select_one("input[name=website]")
        assert trap
        assert (trap["tabindex"], trap["autocomplete"]) == ("-1", "off")
        assert trap.find_parent(attrs={"aria-hidden": "true"})
        assert not trap.get("value")
