"""Doors of this site where they are open, the national service where they are not, with or without a database."""

import pytest
from django.db import OperationalError
from pytest_django import Settings

from nightlight.public.triage import doors
from tests.visitor import Visitor

pytestmark = pytest.mark.usefixtures("baked")


def is_on() -> bool:
    return True


def is_off() -> bool:
    return False


def is_gone() -> bool:
    raise OperationalError


def threat() -> Visitor:
    return Visitor().go("/get-help/").reply("young-person").reply("threat").reply("share")


def switch(settings: Settings, name: str) -> None:
    settings.DOOR_SWITCHES = dict.fromkeys(("report", "remove"), f"{__name__}.{name}")


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests are not importable by name: find the switch among the functions here."""
    monkeypatch.setattr(doors, "import_string", lambda path: globals()[path.rpartition(".")[2]])


def test_a_door_that_is_open_is_offered(settings: Settings) -> None:
    switch(settings, "is_on")
    links = threat().links()
    assert links["Report it here"] == "/report/"
    assert links["Have a picture or video blocked here"] == "/remove/"


@pytest.mark.parametrize("name", ["is_off", "is_gone"])
def test_where_the_door_is_shut_or_the_database_gone_the_national_service_is_named(
    settings: Settings, name: str
) -> None:
    switch(settings, name)
    visitor = threat()
    assert visitor.answer.status_code == 200
    assert "Report it here" not in visitor.links()
    assert any("ceop.police.uk" in address for address in visitor.links().values())


def test_a_door_that_this_site_has_not_got_is_a_national_service() -> None:
    assert doors.split_doors(["stop"]) == ([], ["iwf"])


def test_pictures_are_blocked_elsewhere_until_a_platform_takes_the_list(settings: Settings) -> None:
    settings.DOOR_SWITCHES = {"remove": f"{__name__}.is_off"}
    addresses = threat().links().values()
    assert "/remove/" not in addresses
    assert any("childline.org.uk/remove" in address for address in addresses)
