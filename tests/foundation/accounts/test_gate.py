"""Nobody works here on a password alone."""

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings

from tests.cast import PASSWORD, at_work, log_in, staff

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address", ["/editor/", "/editor/pages/", "/editor/jsi18n/", "/editor/nowhere/", "/staff/", "/staff/x/"]
)
def test_a_visitor_is_sent_to_the_login(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/account/login/?next=")
    assert "no-store" in answer.headers["Cache-Control"]


def test_a_password_alone_leads_to_enrolment_and_nowhere_else(client: Client) -> None:
    staff("administrator", enrolled=False)
    client.post("/account/login/", {"login": "administrator", "password": PASSWORD})
    for address in ("/editor/", "/editor/users/", "/staff/"):
        assert client.get(address).headers["Location"].startswith("/account/enrol/?next=")


def test_recovery_codes_alone_are_no_second_factor(client: Client) -> None:
    user = staff("editor", enrolled=False)
    RecoveryCodes.activate(user)
    client.force_login(user)
    assert client.get("/editor/").headers["Location"].startswith("/account/enrol/")


def test_a_session_from_before_enrolment_has_to_prove_the_factor(client: Client) -> None:
    user = staff("editor", enrolled=False)
    client.post("/account/login/", {"login": "editor", "password": PASSWORD})
    assert client.get("/account/2fa/").status_code == 200
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)
    own_pages = (
        "2fa/",
        "2fa/codes/",
        "2fa/codes/download/",
        "2fa/passkeys/add/",
        "reauthenticate/",
        "password/change/",
    )
    for address in ("/editor/", *(f"/account/{page}" for page in own_pages)):
        answer = client.get(address)
        assert answer.headers["Location"].startswith("/account/2fa/confirm/"), address


def test_the_password_does_not_confirm_an_account_that_has_a_factor() -> None:
    client = at_work("editor")
    RecoveryCodes.activate(User.objects.get(username="editor"))
    assert client.get("/account/reauthenticate/").headers["Location"] == "/account/2fa/confirm/"
    assert (
        client.post("/account/reauthenticate/", {"password": PASSWORD}).headers["Location"] == "/account/2fa/confirm/"
    )
    assert client.get("/account/2fa/codes/").headers["Location"].startswith("/account/2fa/confirm/")


def test_with_both_the_editor_opens_where_the_person_was_going(client: Client) -> None:
    user = staff("editor")
    first = client.get("/editor/pages/")
    log_in(user, client)
    assert client.get("/editor/pages/").status_code == 200
    assert first.headers["Location"] == "/account/login/?next=%2Feditor%2Fpages%2F"


def test_a_script_is_refused_where_a_person_is_redirected(client: Client) -> None:
    assert client.get("/editor/", headers={"x-requested-with": "XMLHttpRequest"}).status_code == 403


INSIDE = {"hx-request": "true", "hx-current-url": "http://testserver/staff/queue/?whose=mine"}


@pytest.mark.parametrize(
    ("method", "address", "page", "leads_to"),
    [
        ("get", "/staff/keys/?a=b", INSIDE["hx-current-url"], "/staff/keys/?a=b"),
        ("get", "/cy/staff/", INSIDE["hx-current-url"], "/cy/staff/"),
        ("post", "/staff/queue/take/", INSIDE["hx-current-url"], "/staff/queue/?whose=mine"),
        ("post", "/staff/queue/take/", "http://testserver/cy/staff/", "/cy/staff/"),
        ("post", "/staff/queue/take/", "https://example.org/staff/queue/", "/staff/"),
        ("post", "/cy/staff/queue/take/", "http://testserver/account/login/", "/cy/staff/"),
        ("post", "/staff/queue/take/", "", "/staff/"),
    ],
)
def test_a_page_asked_for_inside_an_open_document_is_really_gone_to_once_the_session_has_ended(
    client: Client, method: str, address: str, page: str, leads_to: str
) -> None:
    answer = getattr(client, method)(address, headers={**INSIDE, "hx-current-url": page})
    assert (answer.status_code, answer.content, answer["HX-Redirect"]) == (204, b"", leads_to)
    assert "no-store" in answer["Cache-Control"]


def test_an_open_session_has_its_pages_inside_a_document_and_none_is_kept() -> None:
    answer = at_work("caseworker").get("/staff/", headers=INSIDE)
    assert answer.status_code == 200
    assert "HX-Redirect" not in answer
    assert "no-store" in answer["Cache-Control"]


def test_staff_without_the_editors_permission_are_refused_and_not_sent_in_circles() -> None:
    client = at_work("editor")
    assert client.get("/editor/").status_code == 200
    User.objects.get(username="editor").groups.clear()
    assert client.get("/editor/").status_code == 403


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        ("/editor/login/?next=/editor/pages/", "/account/login/?next=/editor/pages/"),
        ("/editor/password_reset/", "/account/password/reset/"),
        ("/editor/password_reset/confirm/MQ/abc-def/", "/account/password/reset/"),
    ],
)
def test_wagtails_own_ways_in_lead_to_ours(client: Client, address: str, leads_to: str) -> None:
    for answer in (client.get(address), client.post(address, {"username": "editor", "password": PASSWORD})):
        assert (answer.status_code, answer.headers["Location"]) == (302, leads_to)


@pytest.mark.parametrize(
    "address",
    ["/_util/login/", "/cy/_util/login/", "/account/signup/", "/account/email/", "/account/password/set/",
     "/account/login/code/", "/account/2fa/webauthn/signup/"],
)  # fmt: skip
def test_there_is_no_other_way_in(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404
    assert client.post(address, {"username": "editor", "password": PASSWORD}).status_code in (403, 404)


def test_a_public_process_has_no_login_at_all(client: Client, settings: Settings) -> None:
    settings.ROOT_URLCONF = "nightlight.service.urls_public"
    for address in ("/account/login/", "/_util/login/"):
        assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "address",
    ["/account/2fa/", "/account/enrol/", "/account/logout/", "/account/password/change/", "/account/2fa/passkeys/",
     "/account/2fa/confirm/", "/account/password/reset/", "/editor/", "/editor/pages/", "/editor/account/"],
)  # fmt: skip
def test_nothing_with_a_person_in_it_is_stored(address: str) -> None:
    answer = at_work("editor").get(address)
    assert answer.status_code in (200, 302)
    assert "no-store" in answer.headers["Cache-Control"]
