"""/staff/bodies/: a key is used once two accounts have each heard its fingerprint from the body."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import escape
from pytest_django import Settings

from nightlight.foundation.audit.models import AuditEvent
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.staff.referral.keyfiles import BodyKey as Made
from nightlight.staff.referral.keyfiles import make_key, write_private, write_public
from nightlight.staff.referral.models import BodyKey
from nightlight.staff.referral.queries import usable_key
from tests.cast import at_work, at_work_as, staff
from tests.staff.referral.bodies import usable

pytestmark = pytest.mark.django_db
GWENT = "/staff/bodies/gwent/"


@pytest.fixture
def made() -> Made:
    """A pair's public half, as the body has it."""
    return Made("gwent-police", public_key(new_seed()))


@pytest.fixture
def lead() -> Client:
    return at_work("lead")


@pytest.fixture
def second() -> Client:
    """An administrator, who may open nothing and can stand for a key all the same."""
    return at_work("administrator")


def bring(client: Client, made: Made, *, typed: str = "", **changed: object) -> Any:
    given = {"pasted": write_public(made), "typed": typed or made.fingerprint, "rang": "on", **changed}
    return client.post(f"{GWENT}import/", {name: value for name, value in given.items() if value})


def confirm(client: Client, key: UUID, typed: str, rang: str = "on") -> Any:
    return client.post(f"{GWENT}confirm/{key}/", {"typed": typed, "rang": rang} if rang else {"typed": typed})


def shown(answer: Any) -> str:
    return str(answer.content.decode())


def waiting_key() -> UUID:
    return BodyKey.objects.get(body="gwent", revoked_at=None, confirmed_by="").pk


def test_two_people_bring_a_key_in_and_each_hears_its_fingerprint_from_the_body(
    lead: Client, second: Client, made: Made
) -> None:
    file = SimpleUploadedFile("gwent.nlpub", write_public(made).encode())
    assert bring(lead, made, pasted="", file=file)["Location"] == GWENT
    assert usable_key("gwent") is None
    # Whoever typed it may see it; whoever comes second has it from the body alone.
    assert made.fingerprint[:4] in shown(lead.get(GWENT))
    assert "/confirm/" not in shown(lead.get(GWENT))
    page = shown(second.get(GWENT))
    assert not [group for group in made.fingerprint.split() if group in page.replace(str(waiting_key()), "")]
    assert "Waiting for a second person" in shown(second.get("/staff/bodies/"))
    assert confirm(second, waiting_key(), made.fingerprint.upper())["Location"] == GWENT
    found = usable_key("gwent")
    assert found
    assert found.public_key == made.public_key
    page = shown(second.get(GWENT))
    assert "lead and administrator stand for it" in page
    assert made.fingerprint[:4] in page
    events = AuditEvent.objects.filter(subject="body:gwent").order_by("number").values_list("action", "actor")
    people = {name: f"account:{User.objects.get(username=name).pk}" for name in ("lead", "administrator")}
    assert list(events) == [
        ("referral.key-import", people["lead"]), ("referral.key-confirm", people["administrator"]),
    ]  # fmt: skip


def test_one_account_is_one_person_and_a_slip_of_the_ear_changes_nothing(
    lead: Client, second: Client, made: Made
) -> None:
    wrong = "0000 0000 0000 0000 0000"
    answer = bring(lead, made, typed=wrong)
    assert answer.status_code == 422
    assert "not the key’s fingerprint" in shown(answer)
    assert made.fingerprint not in shown(answer)
    assert not BodyKey.objects.exists()
    assert bring(lead, made, rang="").status_code == 422
    bring(lead, made)
    answer = confirm(lead, waiting_key(), made.fingerprint)
    assert answer.status_code == 409
    assert "You have imported this key" in shown(answer)
    for typed, rang in ((wrong, "on"), ("", "on"), (made.fingerprint, "")):
        answer = confirm(second, waiting_key(), typed, rang)
        assert answer.status_code == 422
        assert "govuk-error-message" in shown(answer)
        assert made.fingerprint.split()[0] not in shown(answer).replace(made.fingerprint, "")
    assert usable_key("gwent") is None
    assert confirm(second, waiting_key(), made.fingerprint).status_code == 302


def test_a_page_that_is_old_does_nothing_and_says_so(lead: Client, second: Client, made: Made) -> None:
    bring(lead, made)
    old = waiting_key()
    # Somebody brings another in from a page that did not know of it, filled in or not.
    answer = bring(second, Made("other", public_key(new_seed())))
    assert (answer.status_code, "waits already" in shown(answer)) == (409, True)
    answer = bring(second, made, rang="")
    assert (answer.status_code, "changed meanwhile" in shown(answer)) == (409, True)
    assert lead.post(f"{GWENT}withdraw/{old}/", {"reason": ""}).status_code == 422
    assert lead.post(f"{GWENT}withdraw/{old}/", {"reason": "not-theirs"})["Location"] == GWENT
    assert AuditEvent.objects.order_by("-number")[0].action == "referral.key-revoke"
    for answer in (confirm(second, old, made.fingerprint), confirm(second, uuid4(), made.fingerprint)):
        assert (answer.status_code, "waits no more" in shown(answer)) == (409, True)
    assert confirm(second, old, "").status_code == 409
    for reason in ("lost", ""):
        assert lead.post(f"{GWENT}withdraw/{old}/", {"reason": reason}).status_code == 409
    # What was withdrawn never comes back, in nobody's name.
    answer = lead.post("/staff/bodies/kent/import/", {
        "pasted": write_public(made), "typed": made.fingerprint, "rang": "on",
    })  # fmt: skip
    assert (answer.status_code, "imported before" in shown(answer)) == (409, True)


def test_a_newer_key_takes_the_place_of_the_one_in_use_once_it_is_confirmed(second: Client, made: Made) -> None:
    older = usable()
    bring(at_work_as(staff("lead", name="nia")), made)
    page = shown(second.get(GWENT))
    assert "takes the place of the one in use" in page
    assert page.count("/withdraw/") == 2
    confirm(second, waiting_key(), made.fingerprint)
    older.refresh_from_db()
    assert older.revoked_at
    found = usable_key("gwent")
    assert found
    assert found.public_key == made.public_key


def test_a_file_that_is_not_a_public_key_is_refused_and_a_private_one_is_not_shown_again(
    lead: Client, made: Made
) -> None:
    private = write_private(make_key("gwent", passphrase="swing kingfisher lantern tea"))
    answer = bring(lead, made, pasted=private)
    assert (answer.status_code, "must never leave them" in shown(answer)) == (422, True)
    assert private[60:100] not in shown(answer)
    assert escape(private)[60:100] not in shown(answer)
    both = SimpleUploadedFile("gwent.nlpub", write_public(made).encode())
    for wrong in ({"pasted": "{}"}, {"pasted": ""}, {"file": both}, {"pasted": " " * 20_000}):
        answer = bring(lead, made, **wrong)
        assert answer.status_code == 422
        assert "govuk-error-message" in shown(answer)
    assert not BodyKey.objects.exists()


def test_who_receives_referrals_is_listed_in_both_languages_and_nobody_unknown_has_a_page(
    lead: Client, settings: Settings, tmp_path: object
) -> None:
    usable()
    page = shown(lead.get("/cy/staff/bodies/"))
    assert "Heddlu Gwent" in page
    assert page.count("<tr>") == 49
    assert lead.get("/staff/bodies/nowhere/").status_code == 404
    settings.CONTENT = tmp_path
    assert lead.get("/staff/bodies/").status_code == 503
    assert lead.get(GWENT)["Location"] == "/staff/bodies/"
