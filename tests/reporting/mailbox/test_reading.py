"""A child of nine can read every page of a report and of its mailbox that is not a question of a flow."""

import pytest

from nightlight.pure.readability import reading_age
from tests.reading import sentences
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import new_reader
from tests.reporting.mailbox.owner import new_owner, write_to

pytestmark = pytest.mark.django_db
HIGHEST_AGE = 9


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> None:
    new_reader()


def read(page: Reporter) -> str:
    """Return the sentences of a page that are its own: the easy ones that stand on every page would hide a hard one."""
    main = page.page.select_one("main")
    assert main
    for shared in main.select('section[aria-label="Help now"]'):
        shared.decompose()
    return sentences(str(main))


def pages_of_a_report(journey: str) -> dict[str, str]:
    """Return what the pages around a journey's questions say, by name."""
    reporter = Reporter().go("/report/")
    shown = {"start": read(reporter)}
    reporter.begin(journey).finish()
    shown["check"] = read(reporter)
    shown["sent"] = read(reporter.send_report())
    shown["offer"] = read(reporter.go("/report/words/"))
    shown["words"] = read(reporter.send({"after": ""}))
    shown["shown already"] = read(reporter.go("/report/words/"))
    shown["sent, with words"] = read(reporter.go("/report/sent/"))
    shown["ended"] = read(reporter.send({}, "/report/end/"))
    shown["not there"] = read(reporter.go("/report/check/"))
    return shown


def pages_of_a_mailbox() -> dict[str, str]:
    """Return what the pages of a mailbox say, by name, in each of their states."""
    owner = new_owner()
    shown = {"start": read(Reporter().go("/mailbox/")), "enter": read(Reporter().go("/mailbox/open/"))}
    shown["wrong words"] = read(Reporter().go("/mailbox/open/").send({"phrase": "apple apple apple apple"}))
    page = owner.enter()
    shown["nothing new"] = read(page)
    write_to(owner, "Hello.")
    shown["new"] = read(page.go("/mailbox/messages/"))
    shown["read"] = read(page.send({}, "/mailbox/read/"))
    shown["put away"] = read(page.send({}, "/mailbox/put-away/"))
    shown["close"] = read(page.go("/mailbox/close/"))
    shown["forced"] = read(page.send({"answer": "yes"}, "/mailbox/close/"))
    shown["asked"] = read(page.send({"answer": "no"}, "/mailbox/close/"))
    shown["undone"] = read(page.send({}, "/mailbox/undo/"))
    shown["change"] = read(page.go("/mailbox/change/"))
    shown["destroy"] = read(page.go("/mailbox/destroy/"))
    shown["left"] = read(page.send({}, "/mailbox/leave/"))
    shown["not open"] = read(page.go("/mailbox/messages/"))
    shown["destroyed"] = read(owner.enter().send({}, "/mailbox/destroy/"))
    return shown


@pytest.mark.parametrize("journey", ["child", "young-person"])
def test_a_child_of_nine_can_read_what_stands_around_the_questions(journey: str) -> None:
    shown = pages_of_a_report(journey)
    assert {name: reading_age(said) for name, said in shown.items() if reading_age(said) > HIGHEST_AGE} == {}
    assert len(set(shown.values())) == len(shown)


def test_a_child_of_nine_can_read_every_page_of_the_mailbox() -> None:
    shown = pages_of_a_mailbox()
    assert {name: reading_age(said) for name, said in shown.items() if reading_age(said) > HIGHEST_AGE} == {}
    assert len(set(shown.values())) == len(shown)
