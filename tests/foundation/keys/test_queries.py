"""Reporting is on only where somebody can read, and in production only where the operator has done its duties."""

import datetime
from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings as configured
from pytest_django import Settings

from nightlight.foundation.keys.actions import revoke_caseworker, rotate
from nightlight.foundation.keys.queries import current_epoch, epoch_by_number, reporting_is_on
from nightlight.foundation.operator.stated import Operator, Retention, Statement
from tests.foundation.keys.browser import browser_of, ceremony

pytestmark = pytest.mark.django_db
STATED = Statement(datetime.date(2026, 1, 5), "Data protection officer")


def sound() -> Operator:
    """Return an operator that has stated everything."""
    operator: Operator = configured.OPERATOR
    return replace(operator, retention=replace(operator.retention, approved=STATED))


@pytest.fixture
def production(settings: Settings) -> Any:
    """A production site whose operator has stated everything."""
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mode="production")
    settings.OPERATOR = sound()
    return settings


def test_without_keys_there_is_no_reporting_even_in_a_demo(settings: Settings) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mode="demo")
    assert not reporting_is_on()
    ceremony(is_demo=True)
    assert reporting_is_on()


def test_production_with_keys_and_duties_takes_reports(production: Any) -> None:
    assert not reporting_is_on()
    browser_of("nia")
    ceremony()
    assert reporting_is_on()


def test_production_refuses_a_demos_keys(production: Any) -> None:
    browser_of("nia", is_demo=True)
    ceremony(is_demo=True)
    assert not reporting_is_on()


def test_production_takes_no_report_that_nobody_could_read(production: Any) -> None:
    ceremony()
    assert not reporting_is_on()
    reader = browser_of("nia")
    rotate(by="machine:test", reason="joined")
    assert reporting_is_on()
    revoke_caseworker(key=reader.key, by="machine:test", even_the_last=True)
    assert not reporting_is_on()


@pytest.mark.parametrize(
    "changes",
    [
        {"reporting": False},
        {"impact_assessment": None},
        {"lawful_basis": None},
        {"policy_document": None},
        {"key_ceremony": None},
        {"staffed_hours": None},
        {"retention": Retention()},
        {"police": True},
        {"impact_assessment": Statement(datetime.date(2999, 1, 1), "Data protection officer")},
    ],
)
def test_one_duty_left_out_is_enough_to_stay_off(production: Any, changes: dict[str, Any]) -> None:
    browser_of("nia")
    ceremony()
    production.OPERATOR = replace(sound(), **changes)
    assert not reporting_is_on()


def test_an_ended_epoch_is_still_known_by_its_number() -> None:
    ceremony()
    rotate(by="machine:test", reason="quarter")
    current, ended = current_epoch(), epoch_by_number(1)
    assert current is not None
    assert ended is not None
    assert (current.number, ended.number) == (2, 1)
    assert len(ended.public_key) == 1216
    assert epoch_by_number(3) is None
