"""Two people stand for a key; a referral is recorded by its digest; each has its event and none has a word."""

from typing import Any
from uuid import uuid4

import msgspec
import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import KeyInvalid, new_seed, public_key
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.referral.actions import (
    BodyUnknown,
    FingerprintDiffers,
    KeyRefused,
    ReferralRefused,
    confirm_key,
    import_key,
    record_receipt,
    record_referral,
    revoke_key,
)
from nightlight.staff.referral.models import BodyKey, Referral
from nightlight.staff.referral.queries import known_duties, listed_bodies, referrals_of, usable_key
from nightlight.staff.referral.rules import ReferenceInvalid
from tests.cast import staff
from tests.reporting.threads import at_once
from tests.staff.referral.bodies import case, last_event, one, other, usable, waiting

pytestmark = pytest.mark.django_db
DIGEST = "ab" * 32
ONE, OTHER = "account:101", "account:102"


def test_a_key_is_usable_when_two_accounts_have_typed_its_fingerprint() -> None:
    key = waiting()
    assert last_event() == ("referral.key-import", f"account:{one().pk}", "body:gwent", {"key": key.fingerprint})
    assert usable_key("gwent") is None
    confirm_key(key=key.pk, typed=f" {key.fingerprint.upper().replace(' ', '-')}", by=other())
    assert last_event() == ("referral.key-confirm", f"account:{other().pk}", "body:gwent", {"key": key.fingerprint})
    found = usable_key("gwent")
    assert found
    assert (found.id, found.public_key, found.fingerprint) == (key.pk, bytes(key.public_key), key.fingerprint)


def test_whoever_imported_a_key_can_not_confirm_it() -> None:
    key = waiting()
    with pytest.raises(KeyRefused, match="Another person"):
        confirm_key(key=key.pk, typed=key.fingerprint, by=one())
    assert usable_key("gwent") is None
    assert last_event()[0] == "referral.key-import"


def test_another_fingerprint_imports_and_confirms_nothing() -> None:
    key, fresh = waiting(), public_key(new_seed())
    for typed in ("", "0000 0000 0000 0000 0000", waiting("kent").fingerprint):
        with pytest.raises(FingerprintDiffers):
            confirm_key(key=key.pk, typed=typed, by=other())
        with pytest.raises(FingerprintDiffers):
            import_key(body="essex", public_key=fresh, typed=typed, by=one())
    assert usable_key("gwent") is None
    assert not BodyKey.objects.filter(body="essex").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"confirmed_by": ONE},
        {"imported_by": "machine:root (Head of service)"},
        {"confirmed_by": "machine:root (Records manager)"},
        {"confirmed_by": OTHER, "confirmed_at": None},
        {"confirmed_by": ""},
        {"imported_by": "", "confirmed_by": "", "confirmed_at": None},
    ],
    ids=str,
)
def test_the_database_refuses_a_key_that_one_person_stands_for(change: dict[str, object]) -> None:
    row = {"body": "kent", "public_key": b"k", "imported_by": ONE, "imported_at": timezone.now(),
           "confirmed_by": OTHER, "confirmed_at": timezone.now()}  # fmt: skip
    with pytest.raises(IntegrityError), transaction.atomic():
        BodyKey.objects.create(**{**row, **change})
    BodyKey.objects.create(**row)


@pytest.mark.parametrize("confirmed", ["", OTHER])
def test_the_database_holds_one_usable_and_one_waiting_key_a_body(confirmed: str) -> None:
    row: dict[str, Any] = {"body": "kent", "imported_by": ONE, "imported_at": timezone.now(),
           "confirmed_by": confirmed, "confirmed_at": timezone.now() if confirmed else None}  # fmt: skip
    BodyKey.objects.create(public_key=b"1", **row)
    with pytest.raises(IntegrityError), transaction.atomic():
        BodyKey.objects.create(public_key=b"2", **row)
    BodyKey.objects.create(public_key=b"3", **row, revoked_at=timezone.now())


def test_what_can_not_be_imported() -> None:
    def bring(body: str, public: bytes) -> None:
        import_key(body=body, public_key=public, typed=fingerprint(public), by=one())

    with pytest.raises(BodyUnknown):
        bring("nowhere", public_key(new_seed()))
    with pytest.raises(KeyInvalid):
        bring("gwent", b"short")
    key = usable()
    with pytest.raises(KeyRefused, match="imported before"):
        bring("kent", bytes(key.public_key))
    waiting()
    with pytest.raises(KeyRefused, match="waits"):
        waiting()
    for settled in (key.pk, uuid4()):
        with pytest.raises(KeyRefused, match="waits no more"):
            confirm_key(key=settled, typed=key.fingerprint, by=other())


@pytest.mark.django_db(transaction=True)
def test_of_two_imports_at_once_one_is_refused_in_words() -> None:
    outcomes: list[str] = []
    one()

    def bring() -> None:
        try:
            waiting()
            outcomes.append("imported")
        except KeyRefused:
            outcomes.append("refused")

    at_once(bring, bring, bring, bring)
    assert sorted(outcomes) == ["imported", "refused", "refused", "refused"]


def test_a_newer_key_takes_the_older_ones_place_when_it_is_confirmed() -> None:
    older = usable()
    newer = waiting()
    found = usable_key("gwent")
    assert found
    assert found.id == older.pk
    confirm_key(key=newer.pk, typed=newer.fingerprint, by=other())
    assert last_event(1) == (
        "referral.key-revoke", f"account:{other().pk}", "body:gwent", {"key": older.fingerprint, "reason": "replaced"},
    )  # fmt: skip
    found = usable_key("gwent")
    assert found
    assert found.id == newer.pk


def test_a_revoked_key_is_used_no_more_and_never_comes_back() -> None:
    key = usable()
    revoke_key(key=key.pk, by=ONE, reason="lost")
    assert last_event() == ("referral.key-revoke", ONE, "body:gwent", {"key": key.fingerprint, "reason": "lost"})
    assert usable_key("gwent") is None
    with pytest.raises(KeyRefused, match="withdrawn already"):
        revoke_key(key=key.pk, by=ONE, reason="lost")
    with pytest.raises(KeyRefused, match="waits no more"):
        confirm_key(key=key.pk, typed=key.fingerprint, by=other())
    with pytest.raises(KeyRefused, match="imported before"):
        import_key(body="gwent", public_key=bytes(key.public_key), typed=key.fingerprint, by=one())
    with pytest.raises(ReferralRefused, match="not in use"):
        refer(key=key.pk)


def refer(**changed: Any) -> Referral:
    given: dict[str, Any] = {
        "referral": uuid4(), "lawful_basis": "safeguarding", "duty": "wales-130", "reason_for_delay": "",
        "digest": DIGEST, "parts": ["01", "02"], **changed,
    }  # fmt: skip
    if "key" not in given:
        given["key"] = usable().pk
    if "case" not in given:
        given["case"] = case()
    if "by" not in given:
        given["by"] = User.objects.filter(username="nia").first() or staff("caseworker", name="nia", enrolled=False)
    return record_referral(**given)


def test_a_referral_is_recorded_with_its_event(nia: User) -> None:
    key, about = usable(), case()
    made = refer(key=key.pk, case=about, reason_for_delay="not-reached")
    assert last_event() == (
        "referral.make", f"account:{nia.pk}", audit_subject(about),
        {"body": "gwent", "basis": "safeguarding", "duty": "wales-130", "delay": "not-reached", "parts": 2,
         "digest": DIGEST},
    )  # fmt: skip
    (shown,) = referrals_of(about)
    assert (shown.id, shown.body, shown.key, shown.made_by) == (made.pk, "gwent", key.fingerprint, "nia")
    assert (shown.duty, shown.reason_for_delay, shown.receipt_at) == ("wales-130", "not-reached", None)


def test_a_key_that_only_waits_is_refused() -> None:
    with pytest.raises(ReferralRefused, match="not in use"):
        refer(key=waiting().pk)
    with pytest.raises(ReferralRefused, match="not in use"):
        refer(key=uuid4())
    assert not Referral.objects.exists()


@pytest.mark.parametrize(
    "changed",
    [
        {"lawful_basis": "zebrafinch"},
        {"duty": "zebrafinch"},
        {"duty": ""},
        {"reason_for_delay": "zebrafinch"},
        {"digest": "zebrafinch"},
        {"digest": "AB" * 32},
        {"parts": []},
        {"parts": ["01", "01"]},
        {"parts": ["zebrafinch"]},
    ],
    ids=str,
)
def test_what_is_no_code_no_digest_or_no_part_is_refused_without_saying_it(changed: dict[str, object]) -> None:
    key = usable().pk
    before = AuditEvent.objects.count()
    with pytest.raises(ReferralRefused) as refused:
        refer(key=key, **changed)
    assert "zebrafinch" not in str(refused.value)
    assert not Referral.objects.exists()
    assert not AuditEvent.objects.filter(number__gt=before, action="referral.make").exists()


@pytest.mark.parametrize("duty", ["none", "unknown", "england-2026"])
def test_no_duty_and_one_that_nobody_knows_can_be_said(duty: str) -> None:
    assert refer(duty=duty).duty == duty


def test_a_duty_that_names_its_reasons_knows_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    known = known_duties()
    duties = [msgspec.structs.replace(duty, delays=["asked-by-police"]) for duty in known if duty.nation == "wales"]
    monkeypatch.setattr("nightlight.staff.referral.actions.known_duties", lambda: duties)
    with pytest.raises(ReferralRefused, match="reason for delay"):
        refer(reason_for_delay="other")
    assert refer(reason_for_delay="asked-by-police", key=usable("kent").pk)


def test_a_case_that_is_not_there_is_unknown() -> None:
    with pytest.raises(CaseUnknown):
        refer(case=uuid4())


def test_sending_the_same_twice_is_one_referral_and_one_event() -> None:
    given: dict[str, Any] = {"referral": uuid4(), "key": usable().pk, "case": case()}
    assert refer(**given) == refer(**given)
    assert AuditEvent.objects.filter(action="referral.make").count() == 1
    for changed in ({"digest": "cd" * 32}, {"duty": "none"}, {"referral": uuid4()}):
        with pytest.raises(ReferralRefused, match="Another referral"):
            refer(**{**given, **changed})


@pytest.mark.parametrize("change", [{"body_key": None}, {"digest": None}, {"way": "paper"}], ids=str)
def test_the_database_refuses_a_file_without_its_key_and_digest(change: dict[str, object]) -> None:
    made = refer()
    with pytest.raises(IntegrityError), transaction.atomic():
        Referral.objects.filter(pk=made.pk).update(**change)


def test_a_receipt_is_recorded_once_and_its_reference_is_not_in_the_audit(nia: User) -> None:
    made = refer()
    record_receipt(referral=made.pk, reference=" GW/77 26 ", by=nia)
    assert last_event() == (
        "referral.receipt", f"account:{nia.pk}", audit_subject(made.case_id), {"body": "gwent", "digest": DIGEST},
    )  # fmt: skip
    made.refresh_from_db()
    assert made.receipt_at
    assert made.receipt_reference == "GW/77 26"
    for act in (made.pk, uuid4()):
        with pytest.raises(ReferralRefused):
            record_receipt(referral=act, reference="", by=nia)


def test_a_receipt_that_could_say_something_is_refused(nia: User) -> None:
    with pytest.raises(ReferenceInvalid):
        record_receipt(referral=refer().pk, reference="she told us 2 things", by=nia)
    assert not Referral.objects.exclude(receipt_at=None).exists()


@pytest.mark.parametrize(
    "change",
    [{"lawful_basis": "x"}, {"duty": ""}, {"reason_for_delay": "x"}, {"receipt_reference": "7"}],
    ids=str,
)
def test_the_database_refuses_what_no_referral_can_be(change: dict[str, str]) -> None:
    made = refer()
    with pytest.raises(IntegrityError), transaction.atomic():
        Referral.objects.filter(pk=made.pk).update(**change)


def test_a_deleted_case_takes_its_referrals_along_and_leaves_the_keys() -> None:
    made = refer()
    Case.objects.get(pk=made.case_id).delete()
    assert not Referral.objects.exists()
    assert BodyKey.objects.count() == 1
    assert AuditEvent.objects.filter(action="referral.make").exists()


def test_these_are_all_the_columns() -> None:
    assert {field.name for field in Referral._meta.fields} == {
        "id", "case", "body", "way", "body_key", "made_by", "made_at", "handed_at", "lawful_basis", "duty",
        "reason_for_delay", "digest", "receipt_at", "receipt_reference",
    }  # fmt: skip


def test_the_list_says_which_bodies_have_a_key_and_never_the_fingerprint_of_one_that_waits() -> None:
    used, waits = usable("kent"), waiting("gwent")
    listed = {each.body.id: each for each in listed_bodies()}
    assert (listed["kent"].key_state, listed["gwent"].key_state, listed["iwf"].key_state) == (
        "usable", "waiting", "none",
    )  # fmt: skip
    assert used.fingerprint in repr(listed["kent"])
    assert waits.fingerprint not in repr(listed)
