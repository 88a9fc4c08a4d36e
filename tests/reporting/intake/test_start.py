"""The first page of a report says the truth about who reads and when; where nobody does, it says that."""

import datetime
from dataclasses import replace
from typing import Any

import pytest
from django.db import DatabaseError

from nightlight.foundation.keys.models import TeamEpoch
from nightlight.public.directory.seeding import seed_organisations
from nightlight.reporting.intake.queries import is_open
from nightlight.reporting.intake.views import start
from nightlight.reporting.visits.models import Visit
from tests.conftest import PROJECT
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import new_reader

pytestmark = pytest.mark.django_db


def text_of(reporter: Reporter) -> str:
    main = reporter.page.find("main")
    assert main
    return " ".join(main.get_text().split())


def test_it_says_who_reads_and_when_while_somebody_is_there(clock: Clock) -> None:
    new_reader()
    text = text_of(Reporter().go("/report/"))
    assert "Nightlight demo" in text
    assert "Monday to Friday, 8am to 8pm; Saturday, Sunday, 10am to 4pm" in text
    assert "Somebody is there now." in text


def test_at_night_it_says_when_the_next_one_comes(clock: Clock) -> None:
    new_reader()
    clock.now = datetime.datetime(2026, 11, 24, 23, 0, tzinfo=datetime.UTC)
    assert "Nobody is there now. The next time is 8am tomorrow." in text_of(Reporter().go("/report/"))
    reporter = Reporter().begin("adult").reply("no")
    assert "Nobody reads this until 8am tomorrow. If you are in danger, call 999." in text_of(reporter)
    clock.now = datetime.datetime(2026, 11, 27, 21, 0, tzinfo=datetime.UTC)
    assert "10am tomorrow" in text_of(Reporter().go("/report/"))


def test_there_is_no_place_for_a_picture_on_any_page_and_the_first_says_why(settings: Any) -> None:
    new_reader()
    assert Reporter().go("/report/").links()["Have a picture or video blocked here"] == "/remove/"
    settings.OPERATOR = replace(settings.OPERATOR, removal_live=False)
    reporter = Reporter().go("/report/")
    assert "You can't send us any, and nobody will ask you for one. Some must not be copied" in text_of(reporter)
    assert reporter.page.select("main a[href='https://www.childline.org.uk/remove']")
    reporter.begin("young-person")
    for _ in range(40):
        assert not reporter.page.select("input[type=file], form[enctype]")
        if reporter.path.endswith("/check/"):
            break
        skip = reporter.page.select("button[name=skip]")
        reporter.leave_out() if skip else reporter.reply("no") if reporter.is_question() else reporter.go_on()


@pytest.mark.parametrize(
    ("prefix", "choice", "never", "pictures"),
    [("", "I am 7 or younger", "sexual", "picture"), ("/cy", "Rydw i'n 7 oed neu'n iau", "rhywiol", "llun")],
)
def test_a_child_under_eight_is_led_away_first_and_reads_nothing_that_is_not_for_them(
    prefix: str, choice: str, never: str, pictures: str
) -> None:
    new_reader()
    reporter = Reporter().go(f"{prefix}/report/")
    choices = reporter.page.select(".nl-choices .nl-choice")
    assert choices[0].get_text().strip() == choice
    assert choices[0]["href"] == f"{prefix}/get-help/tell/"
    assert choices[0].select("svg")
    text = text_of(reporter).lower()
    assert never not in text
    assert pictures not in text[: text.index(choice.lower())]
    led = Reporter().go(str(choices[0]["href"]))
    assert led.answer.status_code == 200
    assert not led.page.select("main form")


def test_reading_it_leaves_no_cookie_and_no_row() -> None:
    new_reader()
    reporter = Reporter().go("/report/")
    assert not reporter.client.cookies
    assert not Visit.objects.exists()


def test_the_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts() -> None:
    new_reader()
    reporter = Reporter().begin("adult")
    cookie = reporter.client.cookies["visit"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert not cookie["max-age"]
    assert not cookie["expires"]


def test_nothing_of_an_answer_or_of_the_way_is_in_an_address() -> None:
    new_reader()
    addresses = set()
    reporter = Reporter().begin("young-person")
    for _ in range(5):
        addresses.add(reporter.path)
        reporter.reply("no") if reporter.is_question() else reporter.go_on()
    for path in addresses:
        assert len(path) == len("/report//") + 512
        assert not any(word in path for word in ("young", "danger", "happened"))
    assert reporter.page.title
    assert reporter.page.title.get_text() == "Form – Nightlight"
    assert reporter.answer["Cache-Control"] == "no-store"


def test_without_keys_nothing_can_be_sent_and_the_page_says_so_with_others_who_listen() -> None:
    seed_organisations(PROJECT / "content" / "organisations")
    assert not is_open()
    reporter = Reporter().go("/report/")
    assert reporter.heading == "You can't send a report here now"
    numbers = {str(link["href"]) for link in reporter.page.select("main a")}
    assert {"tel:999", "tel:08001111", "tel:08088005000", "https://www.ceop.police.uk/Safety-Centre"} <= numbers
    reporter.send({"journey": "adult"}, "/report/start/")
    assert (reporter.answer.status_code, reporter.heading) == (503, "You can't send a report here now")
    assert not Visit.objects.exists()


def test_a_production_site_whose_duties_are_not_stated_takes_none(settings: Any) -> None:
    new_reader()
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mode="production")
    approved = replace(settings.OPERATOR.retention, approved=settings.OPERATOR.lawful_basis)
    settings.OPERATOR = replace(settings.OPERATOR, retention=approved)
    assert is_open()
    settings.OPERATOR = replace(settings.OPERATOR, lawful_basis=None)
    assert not is_open()


def test_an_operator_who_never_reads_takes_none(settings: Any) -> None:
    new_reader()
    settings.OPERATOR = replace(settings.OPERATOR, staffed_hours=None)
    assert Reporter().go("/report/").heading == "You can't send a report here now"


def test_keys_that_end_while_somebody_writes_are_told_before_anything_is_lost() -> None:
    new_reader()
    reporter = Reporter().begin("adult").reply("no").go_on()
    TeamEpoch.objects.update(ended_at=datetime.datetime.now(datetime.UTC))
    reporter.reply("What I wrote.")
    assert reporter.answer.status_code == 503
    assert "What I wrote." in reporter.page.select_one("textarea").get_text()  # type: ignore[union-attr]  # asked for
    assert reporter.send_report().answer.status_code == 503


def test_with_the_database_gone_the_first_page_still_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> bool:
        raise DatabaseError

    monkeypatch.setattr(start, "is_open", gone)
    reporter = Reporter().go("/report/")
    assert reporter.answer.status_code == 503
    assert reporter.page.select("main a[href='tel:999']")


def test_somebody_who_comes_back_goes_on_where_they_were() -> None:
    new_reader()
    reporter = Reporter().begin("adult").reply("no").go_on()
    path = reporter.path
    reporter.go("/report/")
    assert "You have begun a report" in text_of(reporter)
    reporter.send({"journey": "adult"}, "/report/start/")
    assert reporter.heading == "Tell us what happened, in your own words"
    assert reporter.path != path  # a token of its own each time
    assert Visit.objects.count() == 1


def test_another_way_to_report_does_not_throw_the_first_away_unasked() -> None:
    new_reader()
    reporter = Reporter().begin("adult").reply("no")
    reporter.send({"journey": "child"}, "/report/start/")
    assert "You have begun another report" in text_of(reporter)
    assert Visit.objects.count() == 1
    reporter.send({"journey": "child", "again": "yes"}, "/report/start/")
    assert reporter.heading == "Are you in danger now?"
    assert Visit.objects.count() == 1


@pytest.mark.parametrize("journey", ["", "nobody", "<script>", "../adult"])
def test_a_way_that_is_none_is_asked_again(journey: str) -> None:
    new_reader()
    reporter = Reporter().send({"journey": journey}, "/report/start/")
    assert (reporter.answer.status_code, reporter.heading) == (422, "Report it here")


def test_another_website_can_begin_and_send_nothing() -> None:
    new_reader()
    reporter = Reporter().begin("adult").finish()
    for path in ("/report/start/", "/report/send/", "/report/end/", "/report/keep/", reporter.path):
        answer = reporter.client.post(path, headers={"host": "localhost", "sec-fetch-site": "cross-site"})
        assert answer.status_code in (403, 405), path
    assert Visit.objects.count() == 1


def test_a_browser_that_keeps_no_cookie_is_told_so() -> None:
    new_reader()
    reporter = Reporter().go("/report/")
    answer = reporter.client.post(
        "/report/start/", {"journey": "adult"}, headers={"host": "localhost", "sec-fetch-site": "same-origin"}
    )
    reporter.client.cookies.clear()
    reporter.go(answer["Location"])
    assert reporter.answer.status_code == 410
    assert "Your browser has to keep one cookie" in text_of(reporter)
