"""The keys page's addresses: what a browser sends is stored where it fits, and nothing there opens anything."""

import base64

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant
from nightlight.foundation.keys.queries import current_epoch
from tests.cast import at_work, at_work_as
from tests.foundation.keys.browser import Browser, browser_of, ceremony, enrol

pytestmark = pytest.mark.django_db


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def at_desk(browser: Browser) -> Client:
    """Return a client that is logged in as whoever holds this browser."""
    return at_work_as(browser.user)


def colleagues() -> tuple[Browser, Browser]:
    """Return one who opens the team's epoch and one who has come later."""
    holder = browser_of("olwen", role="caseworker")
    ceremony()
    return holder, browser_of("gwen", role="caseworker")


def granting(holder: Browser, to: Browser) -> dict[str, object]:
    epoch = current_epoch()
    assert epoch is not None
    sealed = holder.seal_for(to.key, epoch)
    return {"public_key": text(bytes(to.key.public_key)), "epoch": epoch.number, "sealed_seed": text(sealed)}


def test_a_browser_is_given_its_own_wrapped_key_and_nobody_elses() -> None:
    holder, other = colleagues()
    given = at_desk(holder).get("/staff/keys/mine/")
    assert given["Cache-Control"] == "no-store"
    assert given.json()["key"]["id"] == holder.key.pk.hex
    assert [grant["epoch"] for grant in given.json()["grants"]] == [1]
    assert at_desk(other).get("/staff/keys/mine/").json()["grants"] == []
    page = at_desk(holder).get("/staff/keys/").content.decode()
    for key in (holder.key, other.key):
        assert text(bytes(key.public_key)) in page
        assert text(bytes(key.wrapped_seed)) not in page


def test_a_key_that_a_browser_made_is_kept_once() -> None:
    other = browser_of("gwen", role="caseworker")
    sent = {"public_key": text(bytes(other.key.public_key)), "wrapped_seed": text(bytes(other.key.wrapped_seed))}
    CaseworkerKey.objects.all().delete()
    client = at_desk(other)
    assert client.post("/staff/keys/make/", sent).status_code == 200
    assert CaseworkerKey.objects.get().user == other.user
    assert client.post("/staff/keys/make/", sent).status_code == 409


@pytest.mark.parametrize(
    ("name", "value"),
    [("public_key", "AAAA"), ("public_key", "%"), ("wrapped_seed", text(b"\x01" * 32)), ("wrapped_seed", "")],
)
def test_what_is_no_key_is_refused_and_a_seed_in_the_clear_above_all(name: str, value: str) -> None:
    other = browser_of("gwen", role="caseworker")
    sent = {"public_key": text(bytes(other.key.public_key)), "wrapped_seed": text(bytes(other.key.wrapped_seed))}
    CaseworkerKey.objects.all().delete()
    assert at_desk(other).post("/staff/keys/make/", {**sent, name: value}).status_code == 422
    assert not CaseworkerKey.objects.exists()


def test_a_colleague_who_holds_an_epoch_grants_it() -> None:
    holder, other = colleagues()
    answer = at_desk(holder).post(f"/staff/keys/grant/{other.key.pk}/", granting(holder, other))
    assert answer.status_code == 200
    assert other.open_epoch(1) == holder.open_epoch(1)
    assert AuditEvent.objects.filter(action="keys.grant", actor=f"account:{holder.user.pk}").exists()


def test_nobody_grants_what_they_do_not_hold() -> None:
    holder, other = colleagues()
    sent = granting(holder, other)
    assert at_desk(other).post(f"/staff/keys/grant/{other.key.pk}/", sent).status_code == 422
    assert not EpochGrant.objects.filter(caseworker_key=other.key).exists()


def test_a_grant_for_a_key_that_was_changed_meanwhile_is_refused() -> None:
    holder, other = colleagues()
    sent = {**granting(holder, other), "public_key": text(bytes(holder.key.public_key))}
    assert at_desk(holder).post(f"/staff/keys/grant/{other.key.pk}/", sent).status_code == 409
    assert not EpochGrant.objects.filter(caseworker_key=other.key).exists()


def test_a_lead_ends_a_key_and_a_new_epoch_begins_without_it() -> None:
    holder, other = colleagues()
    lead = at_work("lead")
    kept = enrol(User.objects.get(username="lead"))
    at_desk(holder).post(f"/staff/keys/grant/{kept.key.pk}/", granting(holder, kept))
    assert lead.post(f"/staff/keys/end/{holder.key.pk}/").status_code == 302
    assert bytes(CaseworkerKey.objects.get(pk=holder.key.pk).wrapped_seed) == b""
    epoch = current_epoch()
    assert epoch is not None
    assert epoch.number == 2
    assert at_desk(holder).get("/staff/keys/mine/").json() == {"key": None, "grants": []}
    assert kept.open_epoch(2)
    # Nobody has granted the newcomer anything yet, and the new epoch does not come by itself.
    assert not EpochGrant.objects.filter(caseworker_key=other.key).exists()


def test_the_last_reader_is_not_ended_by_a_click_and_the_page_says_the_way_out() -> None:
    holder, _other = colleagues()
    answer = at_work("lead").post(f"/staff/keys/end/{holder.key.pk}/")
    assert answer.status_code == 409
    assert "nightlight keys revoke --even-the-last" in answer.content.decode()
    assert CaseworkerKey.objects.get(pk=holder.key.pk).revoked_at is None


def test_a_caseworker_ends_nobodys_key() -> None:
    holder, other = colleagues()
    assert at_desk(holder).post(f"/staff/keys/end/{other.key.pk}/").status_code == 403


def test_the_page_asks_the_database_as_often_for_twenty_keys_as_for_two() -> None:
    holder, _other = colleagues()
    client, epoch = at_desk(holder), current_epoch()
    assert epoch is not None
    counted = []
    for names in ((), [f"name{number}" for number in range(18)]):
        for name in names:
            holder.grant(browser_of(name, role="caseworker").key, epoch)
        with CaptureQueriesContext(connection) as asked:
            client.get("/staff/keys/")
        counted.append(len(asked))
    assert counted[0] == counted[1]


def test_a_key_whose_holder_is_gone_is_shown_as_such_and_is_said_to_have_left_there() -> None:
    holder, other = colleagues()
    lead = at_work("lead")
    at_desk(holder).post(f"/staff/keys/grant/{other.key.pk}/", granting(holder, other))
    for gone, said in (
        ({"is_active": False}, "This account is switched off, and its key was never ended"),
        ({"is_active": True}, "gwen does no casework any more, and the key was never ended"),
    ):
        User.objects.filter(pk=other.user.pk).update(**gone)
        if gone["is_active"]:
            other.user.groups.clear()
        page = lead.get("/staff/keys/").content.decode()
        assert said in page
        assert f"/staff/keys/leave/{other.key.pk}/" in page
        assert f"/staff/keys/grant/{other.key.pk}/" not in page
        assert "Nobody else opens: 1." in page, "nobody else at work does"
    answer = lead.post(f"/staff/keys/leave/{other.key.pk}/", follow=True)
    assert "gwen opens nothing any more" in answer.content.decode()
    assert current_number() == 2
    assert "any more, and the key" not in lead.get("/staff/keys/").content.decode()
    assert holder.open_epoch(2)


def current_number() -> int:
    epoch = current_epoch()
    assert epoch is not None
    return epoch.number


def test_how_many_are_gone_costs_no_further_question() -> None:
    holder, _other = colleagues()
    client = at_desk(holder)

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get("/staff/keys/")
        return len(asked)

    questions()
    before = questions()
    for name in ("owain", "sian"):
        browser_of(name).user.groups.clear()
    assert questions() == before
