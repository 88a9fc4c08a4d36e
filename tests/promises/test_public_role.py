"""The public process has a database role of its own: it can do its work, and can't read a word of anybody's."""

import os
import subprocess
import sys

import psycopg
import pytest
from psycopg import sql

from tests.browser.reporting import MARKS
from tests.conftest import PROJECT
from tests.encodings import found_in
from tests.promises.deployed import Deployed
from tests.promises.test_database_gone import answer
from tests.reporting.over_http import Sender, value_of, words_on

pytestmark = pytest.mark.own_server


def test_the_public_process_does_its_work(deployed: Deployed) -> None:
    url = deployed.site.url
    assert b"/advice/" in answer(url, "/search/", {"q": "hello"})[1]
    assert answer(url, "/feedback/", {"text": "It helped."})[0] == 303
    assert answer(url, "/advice/?not-baked")[0] == 200
    assert answer(url, "/about/numbers.csv")[0] == 200
    assert answer(url, "/no-such-page/")[0] == 404
    assert answer(url, "/health/ready")[0] == 200


def test_it_takes_a_report_and_a_message_of_which_a_dump_and_the_databases_files_show_no_word(
    deployed: Deployed,
) -> None:
    port = int(deployed.site.url.rpartition(":")[2])
    sent, draft = (Sender(" ".join(MARKS), journey="adult", port=port) for _ in range(2))
    sent.fill_in()
    sent.send()
    draft.fill_in()
    phrase = " ".join(words_on(sent.ask("POST", "/report/words/", {"after": ""}).body))
    sent.ask("POST", "/mailbox/open/", {"phrase": phrase})
    place = value_of("place", sent.ask("GET", "/mailbox/messages/").body)
    assert sent.ask("POST", "/mailbox/write/", {"answer": " ".join(MARKS), "place": place}).status == 303
    assert answer(deployed.site.url, "/feedback/", {"text": "wombatpouch"})[0] == 303
    with psycopg.connect(deployed.superuser) as connection:
        assert connection.execute("select count(*) from cases_case").fetchone() == (1,)
        assert connection.execute("select count(*) from cases_part where name = 'mailbox'").fetchone() == (1,)
        rows = dumped(connection)
        connection.execute("checkpoint")
    assert found_in(rows, ["wombatpouch"])
    assert found_in(rows, [*MARKS, phrase]) == []
    files = [file.read_bytes() for file in deployed.cluster.rglob("*") if file.is_file() and not file.is_symlink()]
    assert any(b"wombatpouch" in held for held in files)
    assert [mark for mark in MARKS if any(mark.encode() in held for held in files)] == []


def dumped(connection: psycopg.Connection[tuple[object, ...]]) -> bytes:
    """Return every row of every table as a dump writes it."""
    tables = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
    rows = b""
    for (table,) in tables:
        with connection.cursor().copy(sql.SQL("copy {} to stdout").format(sql.Identifier(str(table)))) as copied:
            rows += b"".join(bytes(line) for line in copied)
    return rows


def test_it_counts_pages(deployed: Deployed) -> None:
    with psycopg.connect(deployed.public) as connection:
        connection.execute("insert into consent_pagecount (day, path, count) values ('2026-11-24', '/', 1)")
        connection.execute("update consent_pagecount set count = count + 1")
        assert connection.execute("select sum(count) from consent_pagecount").fetchone() == (2,)


@pytest.mark.parametrize("role", ["public", "all"])
def test_the_doctor_asks_nothing_that_it_may_not_read(deployed: Deployed, role: str) -> None:
    """As `all` too: whoever types the command with public.env may have left the role out."""
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_ROLE": role,
                   "NIGHTLIGHT_VAR": str(deployed.site.var), "DATABASE_URL": deployed.public}  # fmt: skip
    command = [sys.executable, "-m", "nightlight", "doctor"]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "ok       database: answers" in done.stdout
    assert "demo logins: are for the staff process to look at" in done.stdout
    if role == "public":
        assert "keys: epoch 1, 1 readers" in done.stdout
        assert "ERROR" not in done.stdout
        assert done.returncode == 0


def test_it_takes_a_report_and_keeps_its_mailbox(deployed: Deployed) -> None:
    visitor = Sender("zebrafinch", port=int(deployed.site.url.rpartition(":")[2]))
    visitor.fill_in()
    visitor.send()
    words = words_on(visitor.ask("POST", "/report/words/", {"after": ""}).body)
    assert len(words) == 4
    assert visitor.ask("POST", "/mailbox/open/", {"phrase": "apple apple apple apple"}).status == 422
    assert visitor.ask("POST", "/mailbox/open/", {"phrase": " ".join(words)}).location == "/mailbox/messages/"
    page = visitor.ask("GET", "/mailbox/messages/").body
    assert visitor.ask("POST", "/mailbox/read/", {}).status == 303
    assert (
        visitor.ask("POST", "/mailbox/write/", {"answer": "zebrafinch", "place": value_of("place", page)}).status == 303
    )
    assert visitor.ask("POST", "/mailbox/close/", {"answer": "no"}).status == 303
    assert visitor.ask("POST", "/mailbox/undo/", {}).status == 303
    form = value_of("after", visitor.ask("GET", "/mailbox/change/").body)
    assert len(words_on(visitor.ask("POST", "/mailbox/change/", {"after": form}).body)) == 4
    assert visitor.ask("POST", "/mailbox/destroy/", {}).status == 200
    assert visitor.ask("GET", "/mailbox/messages/").status == 410


def test_it_takes_fingerprints_tells_how_they_stand_and_takes_them_back(deployed: Deployed) -> None:
    visitor = Sender("", port=int(deployed.site.url.rpartition(":")[2]))
    there = visitor.ask("POST", "/remove/", {}).location
    for answered in ("16-17", "me", "no", "no", ""):
        there = visitor.ask("POST", there, {"answer": answered}).location
    value = "5eed" * 8
    lines = f'{{"picture": 1, "kind": "md5", "value": "{value}", "media": "image"}}'
    form = {"place": value_of("place", visitor.ask("GET", there).body), "lines": lines, "answer": "zebrafinch"}
    assert visitor.ask("POST", "/remove/send/", form).location == "/remove/sent/"
    assert "We have your fingerprints" in visitor.ask("GET", "/remove/sent/").body
    words = words_on(visitor.ask("POST", "/remove/words/", {"after": ""}).body)
    assert visitor.ask("POST", "/mailbox/open/", {"phrase": " ".join(words)}).location == "/mailbox/messages/"
    assert visitor.ask("POST", "/mailbox/pictures/add/", {"lines": lines}).status == 303
    for address, given in (("withdraw", {"number": "1", "answer": "no"}), ("undo", {"number": "1"})):
        assert visitor.ask("POST", f"/mailbox/pictures/{address}/", given).location == "/mailbox/pictures/"
    page = visitor.ask("GET", "/mailbox/pictures/").body
    assert "Picture 2" in page
    assert value not in page
    with psycopg.connect(deployed.superuser) as connection:
        rows = connection.execute("select value, withdraw_at, extract(minute from asked_hour) from removal_fingerprint")
        assert rows.fetchall() == [(value, None, 0)] * 2


def test_it_has_no_way_to_log_in(deployed: Deployed) -> None:
    assert answer(deployed.site.url, "/editor/")[0] == 404
    assert answer(deployed.site.url, "/account/login/")[0] == 404


@pytest.mark.parametrize(
    "question",
    [
        "select * from auth_user",
        "select * from django_session",
        "select * from mfa_authenticator",
        "select * from account_emailaddress",
        "select * from wagtailcore_revision",
        "select * from wagtailcore_pagelogentry",
        "select * from cache",
        "select text from feedback_feedback",
        "select sealed_seed from keys_epochgrant",
        "select wrapped_seed from keys_caseworkerkey",
        "select user_id from keys_caseworkerkey",
        "select * from audit_auditevent",
        "select * from audit_audithead",
        "insert into audit_audithead values (1, 0, '')",
        "update keys_teamepoch set public_key = ''",
        "select * from cases_case",
        "select queue from cases_case",
        "update cases_case set band = 'standard'",
        "delete from cases_case",
        "select blob from cases_part",
        "update cases_part set blob = ''",
        "delete from cases_part",
        "select * from cases_arrival",
        "delete from cases_arrival",
        "insert into cases_alarm values (gen_random_uuid(), now(), now(), 0)",
        "update cases_alarm set sent_at = now()",
        "select contact from notices_mail",
        "delete from notices_mail",
        "select * from notices_shift",
        "insert into cases_hold values (1)",
        "select * from numbers_kept",
        "update transparency_published set fives = 0",
        "delete from transparency_published",
        "select * from cases_exportreceipt",
        "select public_key from mailbox_mailbox",
        "update mailbox_mailbox set public_key = ''",
        "update mailbox_mailbox set lookup = ''",
        "delete from mailbox_mailbox",
        "update mailbox_message set blob = ''",
        "delete from mailbox_message",
        "select value from removal_fingerprint",
        "update removal_fingerprint set standing = 'withdrawn'",
        "delete from removal_fingerprint",
        "delete from removal_holder",
        "update removal_followed set cursor = 0",
        "update removal_taken set cursor = 0",
        "delete from removal_taken",
        "select value from hashlist_entry",
        "insert into hashlist_head values (1, 0, now())",
        "select holder from hashlist_claim",
        "select public_key from referral_bodykey",
        "update referral_bodykey set confirmed_by = 'account:9'",
        "select * from referral_referral",
        "select blob from casefile_document",
        "select blob from casefile_draft",
        "delete from casefile_draft",
        "select seconds from exposure_exposure",
        "delete from referral_referral",
        "insert into keys_recoverykey values (gen_random_uuid(), '', now(), false)",
        "update wagtailcore_page set live = false",
        "update directory_organisation set name_en = 'x'",
        "delete from feedback_feedback",
        "create table anything (id int)",
    ],
)
def test_it_can_read_nobodys_words_and_change_no_page(deployed: Deployed, question: str) -> None:
    with psycopg.connect(deployed.public) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(question)
