"""Logging in, enrolling, and what happens to whoever guesses."""

import json

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.contrib.auth.models import User
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client
from pytest_django import Settings

from nightlight.foundation.accounts.demo import current_code
from tests.cast import PASSWORD, at_work, log_in, secret_of, staff

pytestmark = pytest.mark.django_db


def enter_password(client: Client, password: str = PASSWORD) -> str:
    """Send the first step of the login; return where it leads, or the page."""
    answer = client.post("/account/login/", {"login": "editor", "password": password})
    return str(answer.headers.get("Location") or answer.content.decode())


def test_password_then_number_opens_the_editor(client: Client) -> None:
    user = staff("editor")
    assert enter_password(client) == "/account/2fa/authenticate/"
    assert "_auth_user_id" not in client.session
    answer = client.post("/account/2fa/authenticate/", {"code": current_code(secret_of(user))})
    assert answer.headers["Location"] == "/editor/"
    assert client.get("/editor/").status_code == 200


def test_the_address_works_as_the_name_does(client: Client) -> None:
    staff("editor")
    answer = client.post("/account/login/", {"login": "editor@example.org", "password": PASSWORD})
    assert answer.headers["Location"] == "/account/2fa/authenticate/"


def test_a_wrong_number_does_not_open_it(client: Client) -> None:
    user = staff("editor")
    enter_password(client)
    wrong = f"{(int(current_code(secret_of(user))) + 1) % 10**6:06d}"
    assert "Incorrect code." in client.post("/account/2fa/authenticate/", {"code": wrong}).content.decode()
    assert client.get("/editor/").status_code == 302


def test_a_number_works_once() -> None:
    user = staff("editor")
    code = current_code(secret_of(user))
    answers = []
    for client in (Client(), Client()):
        enter_password(client)
        answers.append(client.post("/account/2fa/authenticate/", {"code": code}).status_code)
    assert answers == [302, 200]


def test_a_recovery_code_opens_it_once() -> None:
    user = staff("editor")
    code = RecoveryCodes.activate(user).get_unused_codes()[0]
    answers = []
    for client in (Client(), Client()):
        enter_password(client)
        answers.append(client.post("/account/2fa/authenticate/", {"code": code}).status_code)
    assert answers == [302, 200]


def test_whoever_guesses_passwords_is_stopped_in_every_process(client: Client) -> None:
    staff("editor")
    for _ in range(5):
        assert "not correct" in enter_password(client, "wrong")
    assert "Too many failed login attempts" in enter_password(client, "wrong")
    assert "Too many failed login attempts" in enter_password(Client())
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cache")
        assert cursor.fetchone()[0] > 0


def test_whoever_guesses_numbers_is_stopped() -> None:
    user = staff("editor")
    client = Client()
    enter_password(client)
    for _ in range(5):
        client.post("/account/2fa/authenticate/", {"code": "abcdef"})
    page = client.post("/account/2fa/authenticate/", {"code": current_code(secret_of(user))}).content.decode()
    assert "Too many failed login attempts" in page


def test_too_many_tries_get_a_page_of_our_own(client: Client) -> None:
    staff("editor")
    answers = [client.post("/account/login/", {"login": f"name{n}", "password": "x"}) for n in range(31)]
    assert answers[-1].status_code == 429
    assert "Too many tries" in answers[-1].content.decode()


def test_the_cache_holds_far_more_than_a_flood_of_names(settings: Settings) -> None:
    assert settings.CACHES["default"]["OPTIONS"]["MAX_ENTRIES"] >= 100_000


def test_enrolling_with_an_app_leads_to_recovery_codes_and_then_to_work(client: Client) -> None:
    staff("editor", enrolled=False)
    enter_password(client)
    assert client.get("/account/enrol/?next=/editor/pages/").status_code == 200
    page = client.get("/account/2fa/app/add/")
    assert "data:" in page.headers["Content-Security-Policy"]
    secret = client.session["mfa.totp.secret"]
    assert secret in page.content.decode()
    answer = client.post("/account/2fa/app/add/", {"code": current_code(secret)})
    assert answer.headers["Location"] == "/account/2fa/codes/"
    codes = client.get("/account/2fa/codes/")
    assert codes.status_code == 200
    assert "mfa.totp.secret" not in client.session
    assert client.get("/account/enrol/").headers["Location"] == "/editor/pages/"
    assert client.get("/editor/pages/").status_code == 200


def test_enrolment_never_leads_off_the_site(client: Client) -> None:
    staff("editor", enrolled=False)
    enter_password(client)
    for address in ("https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"):
        client.get("/account/enrol/", {"next": address})
        assert client.session.get("accounts.next") is None


def test_secrets_and_codes_are_not_readable_in_the_database() -> None:
    user = staff("editor")
    RecoveryCodes.activate(user)
    secret = secret_of(user)
    stored = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in stored
    for held in Authenticator.objects.all():
        sealed = held.data.get("secret") or held.data["seed"]
        assert sealed.startswith("gAAAA")


def test_a_factor_sealed_with_another_key_is_an_error_with_a_way_out(client: Client, settings: Settings) -> None:
    user = staff("editor")
    code = current_code(secret_of(user))
    enter_password(client)
    Authenticator.objects.update(data={"secret": "gAAAAnot-ours"})
    page = client.post("/account/2fa/authenticate/", {"code": code}).content.decode()
    assert "Ask an administrator to reset it" in page


def test_the_only_second_factor_cannot_be_removed() -> None:
    user = staff("editor")
    client = log_in(user)
    cache.clear()
    client.post("/account/2fa/confirm/", {"code": current_code(secret_of(user))})
    client.post("/account/2fa/app/remove/")
    assert user.authenticator_set.filter(type="totp").exists()  # type: ignore[attr-defined]  # allauth's relation
    assert "only second factor" in client.get("/account/2fa/app/remove/").content.decode()


def test_the_only_passkey_cannot_be_removed() -> None:
    client = at_work("editor")
    user = User.objects.get(username="editor")
    user.authenticator_set.all().delete()  # type: ignore[attr-defined]  # allauth's relation
    key = Authenticator.objects.create(user=user, type="webauthn", data={"name": "key", "credential": {}})
    session = client.session
    record = {**session["account_authentication_methods"][0], "reauthenticated": True}
    session["account_authentication_methods"] = [record]
    session.save()
    client.post(f"/account/2fa/passkeys/{key.pk}/remove/")
    assert Authenticator.objects.filter(pk=key.pk).exists()
    Authenticator.objects.create(user=user, type="webauthn", data={"name": "other", "credential": {}})
    client.post(f"/account/2fa/passkeys/{key.pk}/remove/")
    assert not Authenticator.objects.filter(pk=key.pk).exists()


def test_changing_factors_asks_for_the_factor_again() -> None:
    client = log_in(staff("editor"))
    assert client.get("/account/2fa/passkeys/add/").headers["Location"].startswith("/account/2fa/confirm/")


def test_where_no_mail_is_sent_the_page_says_who_can_help(client: Client, settings: Settings) -> None:
    settings.SENDS_MAIL = False
    assert "nightlight accounts invite" in client.get("/account/password/reset/").content.decode()
    client.post("/account/password/reset/", {"email": "editor@example.org"})
    assert mail.outbox == []


def test_a_lost_password_is_replaced_by_mail_and_the_factor_is_still_asked_for(
    client: Client, settings: Settings
) -> None:
    settings.SENDS_MAIL = True
    staff("editor")
    client.post("/account/password/reset/", {"email": "editor@example.org"})
    link = next(word for word in str(mail.outbox[0].body).split() if word.startswith("http"))
    form = client.get(link.partition("testserver")[2]).headers["Location"]
    new = "another long password"
    assert client.post(form, {"password1": new, "password2": new}).status_code == 302
    assert enter_password(Client(), new) == "/account/2fa/authenticate/"


def test_nobody_learns_whether_an_address_has_an_account(client: Client, settings: Settings) -> None:
    settings.SENDS_MAIL = True
    staff("editor")
    known, unknown = (
        client.post("/account/password/reset/", {"email": email}) for email in ("editor@example.org", "x@example.org")
    )
    assert (known.status_code, known.headers["Location"]) == (unknown.status_code, unknown.headers["Location"])
    assert len(mail.outbox) == 1


def test_a_totp_secret_of_a_stranger_is_no_use() -> None:
    staff("editor")
    client = Client()
    enter_password(client)
    code = current_code(generate_totp_secret())
    assert client.post("/account/2fa/authenticate/", {"code": code}).status_code == 200
