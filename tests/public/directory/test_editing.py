"""Whoever checked an organisation's Welsh has checked the words that they read, and no others."""

import datetime
import shutil
from pathlib import Path
from typing import Any

import pytest

from nightlight.public.directory.models import Organisation
from nightlight.public.directory.seeding import seed_organisations
from tests.cast import at_work
from tests.conftest import PROJECT
from tests.public.directory.test_preview import PHONE, form

pytestmark = pytest.mark.django_db
DAY = "2026-11-20"
CHECKED: dict[str, Any] = {"checked_by": "Nia Rees", "checked_on": DAY}
UNCHECKED = ("", None)


@pytest.fixture
def lantern(tmp_path: Path) -> Organisation:
    """An organisation whose Welsh Nia Rees has read."""
    shutil.copy(PROJECT / "content/organisations/childline.yaml", tmp_path)
    seed_organisations(tmp_path)
    found = Organisation.objects.get()
    publish(found, form(**CHECKED))
    assert check_of(found) == ("Nia Rees", datetime.date(2026, 11, 20))
    return found


def publish(organisation: Organisation, sent: dict[str, Any]) -> None:
    """Send the form of an organisation with the button that publishes it."""
    address = f"/editor/snippets/directory/organisation/edit/{organisation.pk}/"
    assert at_work("moderator").post(address, {**sent, "action-publish": "1"}).status_code == 302


def check_of(organisation: Organisation) -> tuple[str, datetime.date | None]:
    """Return who is said to have checked the Welsh that is published, and when."""
    organisation.refresh_from_db()
    return organisation.checked_by, organisation.checked_on


@pytest.mark.parametrize(
    "changed",
    [
        {"about_cy": "Rhywun arall i siarad ag ef."},
        {"cost_en": "Free", "cost_cy": "Am ddim"},
        {"phone": {**PHONE, "label_cy": "Galwa"}},
    ],
)
def test_new_welsh_is_unchecked(lantern: Organisation, changed: dict[str, Any]) -> None:
    publish(lantern, form(**CHECKED, **changed))
    assert check_of(lantern) == UNCHECKED


@pytest.mark.parametrize(
    "changed",
    [{}, {"order": "7"}, {"about_en": "Someone else to talk to."}, {"phone": {**PHONE, "number": "0800 2222"}}],
)
def test_what_is_no_welsh_leaves_the_check_as_it_was(lantern: Organisation, changed: dict[str, Any]) -> None:
    publish(lantern, form(**CHECKED, **changed))
    assert check_of(lantern)[0] == "Nia Rees"


def test_a_check_that_comes_with_new_words_is_of_these(lantern: Organisation) -> None:
    publish(lantern, form(about_cy="Rhywun arall i siarad ag ef.", checked_by="Nia Rees", checked_on="2026-11-21"))
    assert check_of(lantern) == ("Nia Rees", datetime.date(2026, 11, 21))


def test_words_that_wait_for_a_moderator_leave_what_is_published_checked(lantern: Organisation) -> None:
    address = f"/editor/snippets/directory/organisation/edit/{lantern.pk}/"
    at_work("editor").post(address, form(**CHECKED, about_cy="Rhywun arall i siarad ag ef."))
    assert check_of(lantern)[0] == "Nia Rees"
    assert lantern.get_latest_revision_as_object().checked_by == ""


def test_a_file_says_who_checked_its_welsh(tmp_path: Path) -> None:
    text = (PROJECT / "content/organisations/childline.yaml").read_text()
    (tmp_path / "childline.yaml").write_text(f"{text}checked_by: Nia Rees\nchecked_on: {DAY}\n")
    seed_organisations(tmp_path)
    assert check_of(Organisation.objects.get()) == ("Nia Rees", datetime.date(2026, 11, 20))


def test_what_ships_without_a_check_is_unchecked(tmp_path: Path) -> None:
    shutil.copy(PROJECT / "content/organisations/childline.yaml", tmp_path)
    seed_organisations(tmp_path)
    assert check_of(Organisation.objects.get()) == UNCHECKED
