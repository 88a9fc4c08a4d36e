"""The partners' process has a database role of its own: the list and its members, and nothing of any person."""

import base64
import datetime
import hashlib
import json
import os
import subprocess
import sys
from typing import Any

import psycopg
import pytest

from nightlight.partners.feed import stored
from nightlight.pure.matching.snapshots import FORMAT, Manifest, Piece, sign_manifest
from tests.conftest import PROJECT
from tests.promises.deployed import Deployed

pytestmark = pytest.mark.own_server
NAME, SECRET = "harbour23456", "s" * 43
PDQ, OTHER = "5eed" * 16, "face" * 16
PLANT = """
insert into members_member
    (code, name, authorised, takes_self_reported, proposed_by, proposed_at, confirmed_by, confirmed_at)
    values ('harbour', 'Harbour', true, true, 'account:1', now(), 'account:2', now());
insert into members_key (id, member_id, digest, scopes, made_by, made_at, expires_at)
    select '{name}', id, '{digest}', '["pull", "feedback", "submit"]', 'account:1', now(), now() + interval '1 day'
    from members_member where code = 'harbour';
insert into hashlist_entry
    (kind, value, media, state, why, trust, low_trust, harmless, decision, added_at, changed_at, cursor)
    values ('pdq', '{value}', 'image', 'active', '', 'self-reported', false, false, '', now(), now(), 1);
insert into hashlist_claim (entry_id, holder, low_trust, made_at)
    select id, gen_random_uuid(), false, now() from hashlist_entry;
insert into hashlist_head (id, cursor, changed_at) values (1, 1, now());
"""
ASK = """
import json, sys
import django
django.setup()
from django.test import Client
told = []
for method, address, headers, body in json.loads(sys.argv[1]):
    answer = Client().generic(method, address, body, "application/json", headers=headers)
    told.append([answer.status_code, answer.getvalue().decode("latin-1")])
print(json.dumps(told))
"""
BASIC = {"Authorization": "Basic " + base64.b64encode(f"{NAME}:{SECRET}".encode()).decode()}
STOPNCII = {"Ocp-Apim-Subscription-Key": NAME, "x-functions-key": SECRET}


@pytest.fixture(scope="module")
def planted(deployed: Deployed) -> Deployed:
    """The deployment with a member, an entry and a snapshot."""
    with psycopg.connect(deployed.superuser) as connection:
        digest = hashlib.sha256(SECRET.encode()).hexdigest()
        for statement in PLANT.replace("{name}", NAME).replace("{digest}", digest).replace("{value}", PDQ).split(";\n"):
            if statement.strip():
                connection.execute(statement.encode())
    folder = stored.folder_for(deployed.site.var / "snapshots", self_reported=True)
    piece = Piece(hashlib.sha256(b"packed").hexdigest(), 6, 6, 1, 1, 1)
    stored.keep_piece(folder, piece.sha256, b"packed")
    made = Manifest(FORMAT, True, datetime.datetime.now(datetime.UTC), 1, 1, [piece])
    stored.keep_manifest(folder, sign_manifest(made, key=b"k" * 32))
    return deployed


def ask(deployed: Deployed, *asked: tuple[str, str, dict[str, str], str]) -> list[tuple[int, str]]:
    """Ask the partners' application, as its process would be asked."""
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_ROLE": "partners",
                   "NIGHTLIGHT_HOSTS": "testserver", "NIGHTLIGHT_VAR": str(deployed.site.var),
                   "DATABASE_URL": deployed.partners,
                   "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
    command = [sys.executable, "-c", ASK, json.dumps(asked)]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [(status, text) for status, text in json.loads(done.stdout)]


def test_the_partners_process_serves_the_list_by_every_way_and_keeps_what_members_say(planted: Deployed) -> None:
    feedback = json.dumps({"hashFeedbacks": [{"hashValue": PDQ, "feedbackValue": "Blocked"}]})
    sent: dict[str, Any] = {"signalType": "ImagePDQ", "hashValue": OTHER}
    piece = hashlib.sha256(b"packed").hexdigest()
    affirmative = "<feedbackSubmission><affirmative/></feedbackSubmission>"
    asked = [
        ("GET", "/health/ready", {}, ""),
        ("GET", "/api/docs/", {}, ""),
        ("GET", "/api/none", {}, ""),
        ("GET", "/api/list/v1/changes", BASIC, ""),
        ("GET", "/api/list/v1/snapshot", BASIC, ""),
        ("GET", f"/api/list/v1/snapshot/{piece}", BASIC, ""),
        ("GET", "/api/stopncii/v1/FetchHashes", STOPNCII, ""),
        ("POST", "/api/stopncii/v1/SubmitFeedback", STOPNCII, feedback),
        ("POST", "/api/stopncii/v1/SubmitHashes", STOPNCII, json.dumps({"hashRecords": [sent]})),
        (
            "POST", "/api/stopncii/v1/SubmitHashes", STOPNCII,
            json.dumps({"hashRecords": [sent | {"CSPFeedbacks": [{"feedbackValue": "Withdrawn"}]}]}),
        ),
        ("GET", "/api/ncmec/v2/status", BASIC, ""),
        ("GET", "/api/ncmec/v2/members", BASIC, ""),
        ("GET", "/api/ncmec/v2/entries", BASIC, ""),
        ("PUT", "/api/ncmec/v2/entries/0/1/PDQ/feedback", BASIC, affirmative),
        ("GET", "/api/list/v1/changes?after=1", BASIC, ""),
        ("GET", "/api/list/v1/changes?after=900", BASIC, ""),
    ]  # fmt: skip
    told = ask(planted, *asked)
    statuses = [status for status, _text in told]
    assert statuses == [200, 200, 404] + [200] * 12 + [409], list(zip(asked, told, strict=True))
    assert f'"{PDQ}","state":"active","trust":"authorised"' in told[-2][1]
    assert f'"{OTHER}","state":"withdrawn"' in told[-2][1]
    with psycopg.connect(planted.superuser) as connection:
        events = connection.execute("select action from audit_auditevent where actor = 'member:harbour'").fetchall()
        faults = connection.execute("select status from members_fault").fetchall()
    assert {each for (each,) in events} == {"feed.pull", "hashlist.opinion", "hashlist.submit"}
    assert faults == [(409,)]


@pytest.mark.parametrize(
    "question",
    [
        "select * from cases_case", "select * from cases_part", "select * from mailbox_mailbox",
        "select * from mailbox_message", "select * from removal_fingerprint", "select * from removal_holder",
        "select * from visits_visit", "select * from feedback_feedback", "select * from auth_user",
        "select * from django_session", "select * from keys_teamepoch", "select * from keys_epochgrant",
        "select * from referral_referral", "select * from casefile_document", "select * from wagtailcore_page",
        "select * from audit_auditevent", "update audit_auditevent set actor = ''", "delete from audit_auditevent",
        "delete from audit_audithead", "delete from hashlist_entry", "update hashlist_entry set value = ''",
        "update hashlist_entry set harmless = true", "update hashlist_entry set decision = 'remove'",
        "update hashlist_claim set holder = gen_random_uuid()", "delete from hashlist_claim",
        "insert into hashlist_harmless (kind, value, source, added_at) values ('md5', '', '', now())",
        "insert into members_member (code) values ('x')", "update members_member set authorised = true",
        "update members_key set scopes = '[]'", "delete from hashlist_opinion", "create table anything (id int)",
    ],
)  # fmt: skip
def test_it_reaches_nothing_of_any_person_and_lets_nobody_in(deployed: Deployed, question: str) -> None:
    with psycopg.connect(deployed.partners) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(question)
