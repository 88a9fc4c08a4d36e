"""Staff of a running site who write to a reporter: the mailbox's public key from the database, the message into it."""

import datetime
import uuid
from uuid import UUID

from nightlight.pure.sealing.evidence import from_bytes
from nightlight.pure.sealing.part import TEAM, Binding, blob_epoch
from nightlight.pure.sealing.seal import seal
from nightlight.pure.sealing.unseal import unseal
from nightlight.reporting.mailbox.rules import reply_binding
from tests.reporting.site import ReportingSite


def reply_to(site: ReportingSite, case: str, text: str) -> None:
    """Write to whoever sent a case (32 hex digits)."""
    ((mailbox, key),) = site.ask(
        "select id, public_key from mailbox_mailbox where case_id = ? and ended_hour is null", case
    )
    assert isinstance(key, bytes)
    message = uuid.uuid4()
    blob = seal(text.encode(), to=key, binding=reply_binding(UUID(case), message))
    hour = datetime.datetime.now(datetime.UTC).replace(minute=0, second=0, microsecond=0, tzinfo=None)
    site.ask(
        "insert into mailbox_message (id, mailbox_id, blob, hour) values (?, ?, ?, ?)",
        message.hex, mailbox, blob, str(hour),
    )  # fmt: skip


def answers_in(site: ReportingSite, case: str) -> list[str]:
    """Return what the parts that came through the mailbox say, each with who sealed it."""
    said = []
    for name, blob in site.ask("select name, blob from cases_part where case_id = ? and name like 'mailbox%'", case):
        assert isinstance(blob, bytes)
        binding = Binding("report", TEAM, blob_epoch(blob), UUID(case).hex, str(name).partition(".")[0])
        evidence = from_bytes(unseal(blob, seed=site.seed, binding=binding))
        said.append(f"{evidence.sealed_by}: {evidence.answer}")
    return said
