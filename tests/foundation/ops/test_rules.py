"""The doctor names what is unsafe, and says how to mend it."""

import dataclasses
import datetime

import pytest

from nightlight.foundation.ops.findings import Finding
from nightlight.foundation.ops.rules import Facts, judge, telling_words
from tests.foundation.ops import test_reporting as reporting

NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
SOUND = Facts(
    mode="production",
    secret_key="k" * 64,
    hosts=("advice.example.org",),
    base_url="https://advice.example.org",
    proxies=1,
    short_name="Nightlight",
    neutral_site="https://www.bbc.co.uk/weather",
    security_contact="mailto:security@example.org",
    database_error="",
    is_postgres=True,
    var_writable=True,
    static_built=True,
    baked=True,
    is_of_this_edition=True,
    changes_waiting=0,
    renew_by=NOW,
    unfinished_pages=(),
    demo_accounts=0,
    role="staff",
    sends_mail=True,
    reporting=reporting.SOUND,
    now=NOW,
)


def finding(subject: str, **changes: object) -> Finding:
    """Return what is said of `subject` when the sound facts are changed."""
    facts = dataclasses.replace(SOUND, **changes)  # type: ignore[arg-type]  # keyword names are checked at run time
    return next(found for found in judge(facts) if found.subject == subject)


def test_a_sound_production_site_has_nothing_to_mend() -> None:
    assert [found.level for found in judge(SOUND)] == ["ok"] * len(judge(SOUND))


@pytest.mark.parametrize(
    ("subject", "changes"),
    [
        ("secret key", {"secret_key": "short"}),
        ("secret key", {"secret_key": "demo-only-not-a-secret-" + "0" * 40}),
        ("host names", {"hosts": ("*",)}),
        ("host names", {"hosts": ("localhost",)}),
        ("base address", {"base_url": "http://advice.example.org"}),
        ("database", {"database_error": "OperationalError"}),
        ("var folder", {"var_writable": False}),
        ("styles and scripts", {"static_built": False}),
        ("baked pages", {"baked": False}),
        ("baked pages", {"renew_by": NOW - datetime.timedelta(minutes=6)}),
        ("unfinished pages", {"unfinished_pages": ("/about/", "/cy/about/")}),
        ("neutral site", {"neutral_site": "http://example.org"}),
        ("neutral site", {"neutral_site": "https://advice.example.org/"}),
        ("security contact", {"security_contact": ""}),
        ("demo logins", {"demo_accounts": 1}),
    ],
)
def test_a_fault_in_production_is_an_error_with_a_way_out(subject: str, changes: dict[str, object]) -> None:
    found = finding(subject, **changes)
    assert found.level == "error"
    assert found.way_out


@pytest.mark.parametrize(
    ("subject", "changes"),
    [
        ("database", {"is_postgres": False}),
        ("proxies", {"proxies": 0}),
        ("mail", {"sends_mail": False}),
        ("baked pages", {"changes_waiting": 2}),
        ("baked pages", {"is_of_this_edition": False}),
        ("the domain", {"hosts": ("stop-sextortion.police.example",)}),
        ("the domain", {"base_url": "https://child-abuse.example"}),
        ("the short name", {"short_name": "Victim support online"}),
    ],
)
def test_what_is_only_unwise_is_a_warning(subject: str, changes: dict[str, object]) -> None:
    assert finding(subject, **changes).level == "warning"


def test_a_demo_is_not_stopped_by_missing_secrets() -> None:
    assert finding("secret key", mode="demo", secret_key="").level == "warning"


def test_a_demo_may_say_that_its_operator_is_still_to_be_named() -> None:
    assert finding("unfinished pages", mode="demo", unfinished_pages=("/about/",)).level == "ok"


def test_without_https_no_proxy_has_to_say_that_a_visitor_came_by_it() -> None:
    assert finding("proxies", mode="demo", base_url="http://localhost:8000", proxies=0).level == "ok"


def test_names_that_give_nothing_away_are_not_complained_about() -> None:
    for name in ("nightlight.example.org", "advice.north-police.uk", "Lantern", "grapefruit.example"):
        assert telling_words(name) == []


def test_the_public_process_is_not_asked_for_what_it_may_not_do() -> None:
    may_not = {"role": "public", "demo_accounts": None, "var_writable": False, "sends_mail": False}
    for subject in ("demo logins", "var folder", "mail"):
        assert finding(subject, **may_not).level == "ok", subject


def test_a_process_that_may_not_look_at_accounts_says_so() -> None:
    assert "staff process" in finding("demo logins", demo_accounts=None).found


def test_the_partners_process_is_asked_nothing_of_pages_reports_or_logins() -> None:
    bare = dataclasses.replace(
        SOUND,
        role="partners",
        baked=False,
        is_of_this_edition=False,
        demo_accounts=None,
        var_writable=False,
        sends_mail=False,
        reporting=dataclasses.replace(SOUND.reporting, pepper_bytes=0, error="InsufficientPrivilege"),
    )
    assert {each.level for each in judge(bare)} == {"ok"}
    assert [
        each.subject for each in judge(dataclasses.replace(bare, database_error="gone")) if each.level == "error"
    ] == ["database"]
