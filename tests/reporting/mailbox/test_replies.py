"""What a phrase opens: what staff wrote to its owner, where they put it. Never a part of the report."""

import uuid
from typing import Any

import pytest
from django.utils import timezone

from nightlight.pure.sealing.part import TEAM, Binding, PartDoesNotOpen, blob_epoch
from nightlight.pure.sealing.replies import open_reply
from nightlight.pure.sealing.unseal import unseal
from nightlight.reporting.cases.models import Part
from nightlight.reporting.mailbox.models import Message
from nightlight.reporting.mailbox.rules import REPLY_EPOCH, reply_binding
from tests.reporting.intake.conftest import Clock
from tests.reporting.keys import Reader, new_reader
from tests.reporting.mailbox.owner import new_owner, write_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader(clock: Clock) -> Reader:
    return new_reader()


def test_the_key_of_a_phrase_opens_no_part_of_the_report(reader: Reader) -> None:
    owner = new_owner()
    page = owner.enter()
    place = str(page.page.select_one("input[name=place]")["value"])  # type: ignore[index]  # it is there
    page.send({"answer": "zebrafinch", "place": place}, "/mailbox/write/")
    parts = list(Part.objects.filter(case=owner.case))
    assert [reader.open(part).answer for part in parts] == ["zebrafinch", "zebrafinch"]
    tried = 0
    for part in parts:
        blob = bytes(part.blob)
        for purpose in ("report", "reply", "grant", "recovery"):
            for epoch in {REPLY_EPOCH, blob_epoch(blob)}:
                for name in (part.name, f"reply/{owner.mailbox.hex}", "mailbox"):
                    binding = Binding(purpose, TEAM, epoch, owner.case.hex, name)
                    with pytest.raises(PartDoesNotOpen):
                        unseal(blob, seed=owner.keys.seed, binding=binding)
                    with pytest.raises(PartDoesNotOpen):
                        open_reply(blob, seed=owner.keys.seed, binding=binding)
                    tried += 1
    assert tried == 48


def test_not_even_the_right_key_opens_a_report_through_what_the_mailbox_may_use(reader: Reader) -> None:
    owner = new_owner()
    (part,) = Part.objects.filter(case=owner.case)
    blob = bytes(part.blob)
    binding = Binding("report", TEAM, blob_epoch(blob), owner.case.hex, part.name)
    assert unseal(blob, seed=reader.seed, binding=binding)
    with pytest.raises(PartDoesNotOpen):
        open_reply(blob, seed=reader.seed, binding=binding)


def test_a_part_of_the_report_that_is_put_among_the_messages_is_not_shown(reader: Reader) -> None:
    owner = new_owner()
    (part,) = Part.objects.filter(case=owner.case)
    Message.objects.create(id=uuid.uuid4(), mailbox_id=owner.mailbox, blob=part.blob, hour=timezone.now())
    page = owner.enter().send({}, "/mailbox/read/")
    assert "This message can't be opened." in page.page.get_text()
    assert "zebrafinch" not in page.answer.content.decode()


@pytest.mark.parametrize("moved", ["to another message", "to another case", "to another owner"])
def test_a_reply_opens_in_its_own_place_alone(reader: Reader, moved: str) -> None:
    owner, other = new_owner(), new_owner()
    message = write_to(owner, "Lantern_77")
    blob = bytes(Message.objects.get().blob)
    assert open_reply(blob, seed=owner.keys.seed, binding=reply_binding(owner.case, message)) == b"Lantern_77"
    seed: Any = owner.keys.seed
    binding = reply_binding(owner.case, message)
    if moved == "to another message":
        binding = reply_binding(owner.case, uuid.uuid4())
    elif moved == "to another case":
        binding = reply_binding(other.case, message)
    else:
        seed = other.keys.seed
    with pytest.raises(PartDoesNotOpen):
        open_reply(blob, seed=seed, binding=binding)
