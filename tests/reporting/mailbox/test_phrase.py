"""A new phrase is shown once and the old one opens nothing; a destroyed one is gone."""

import pytest

from nightlight.pure.sealing.phrases import SPOKEN_WORDS, word_list
from nightlight.reporting.mailbox.lanes import Lanes, NoRoomNow
from nightlight.reporting.mailbox.models import Mailbox
from nightlight.reporting.visits.models import Visit
from tests.reporting.intake.conftest import Clock
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import new_owner, write_to

pytestmark = pytest.mark.django_db
CHANGE = "/mailbox/change/"


@pytest.fixture(autouse=True)
def reader(db: None, clock: Clock) -> Reader:
    return new_reader()


def words_on(page: Reporter) -> str:
    """Return the phrase on the page; empty where none is."""
    return " ".join(word.get_text() for word in page.page.select(".nl-secret__words strong"))


def fields(page: Reporter) -> dict[str, str]:
    """Return the hidden fields of the page's forms."""
    return {str(each["name"]): str(each["value"]) for each in page.page.select("main input[type=hidden]")}


def test_new_words_open_the_messages_and_the_old_ones_nothing(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter().go(CHANGE)
    page.send(fields(page))
    words = words_on(page)
    assert len(words.split()) == 6
    assert "The old words open nothing any more." in page.page.get_text()
    again = page.page.select_one("main form")
    assert again
    page.send({}, str(again["action"]))
    assert page.heading == "Your messages"
    assert words_on(page) == ""
    assert "Lantern_77" in page.send({}, "/mailbox/read/").page.get_text()
    assert owner.enter().answer.status_code == 422
    assert owner.enter(words).heading == "Your messages"


def test_loading_the_page_again_shows_no_words_and_changes_nothing(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter().go(CHANGE)
    sent = fields(page)
    words = words_on(page.send(sent))
    assert words
    page.send(sent, CHANGE)
    assert words_on(page) == ""
    assert page.heading == "Get new secret words"
    assert owner.enter(words).heading == "Your messages"


def test_the_short_form_stays_short_unless_six_words_are_asked_for(reader: Reader) -> None:
    owner = new_owner(words=SPOKEN_WORDS)
    page = owner.enter().go(CHANGE)
    short = words_on(page.send(fields(page)))
    assert len(short.split()) == 4
    assert "Four words are easier to learn than six, and easier to guess." in page.page.get_text()
    page.go(CHANGE).send({**fields(page), "longer": "yes"})
    assert len(words_on(page).split()) == 6


def test_the_words_are_in_the_language_of_the_page(reader: Reader) -> None:
    page = new_owner().enter().go("/cy" + CHANGE)
    page.send(fields(page))
    assert set(words_on(page).split()) <= set(word_list("cy"))


def test_with_no_room_nothing_changes(reader: Reader, lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = new_owner()
    page = owner.enter().go(CHANGE)

    def full(*_given: object, **_more: object) -> None:
        raise NoRoomNow

    with monkeypatch.context() as patched:
        patched.setattr(lanes, "derive", full)
        assert page.send(fields(page)).answer.status_code == 503
    assert owner.enter().heading == "Your messages"


def test_destroying_asks_first_and_leaves_nothing_to_open(reader: Reader) -> None:
    owner = new_owner()
    write_to(owner, "Lantern_77")
    page = owner.enter().go("/mailbox/destroy/")
    assert "This can't be undone." in page.page.get_text()
    assert owner.enter().heading == "Your messages"
    page.send({})
    assert page.heading == "Your secret words are gone"
    assert page.go("/mailbox/messages/").answer.status_code == 410
    assert owner.enter().answer.status_code == 422
    assert Mailbox.objects.get().ended_hour


def test_destroying_ends_the_visit(reader: Reader) -> None:
    page = new_owner().enter()
    page.send({}, "/mailbox/destroy/")
    assert not Visit.objects.exists()
