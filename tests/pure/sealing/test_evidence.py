import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.sealing.evidence import Evidence, EvidenceInvalid, from_bytes, to_bytes

EVIDENCE = Evidence(
    flow="report-child",
    flow_version="0123456789ab",
    language="cy",
    node="what-happened",
    question="Beth ddigwyddodd?",
    answer="Someone took my “password”.\nThen they\tchanged it. 🙂",
    at="2026-07-14T18:05:09Z",
    sealed_by="browser",
)
TEXT = st.text(st.characters(exclude_categories=()))
RECORDS = st.builds(
    Evidence,
    **dict.fromkeys(("flow", "flow_version", "language", "node", "question"), TEXT),
    answer=TEXT | st.lists(TEXT),
    at=st.datetimes().map(lambda at: at.strftime("%Y").zfill(4) + at.strftime("-%m-%dT%H:%M:%SZ")),
    sealed_by=st.sampled_from(["browser", "server"]),
)


def test_a_record_is_written_with_these_bytes() -> None:
    assert to_bytes(EVIDENCE).decode() == (
        '{"answer":"Someone took my “password”.\\nThen they\\tchanged it. 🙂","at":"2026-07-14T18:05:09Z",'
        '"flow":"report-child","flow_version":"0123456789ab","language":"cy","node":"what-happened",'
        '"question":"Beth ddigwyddodd?","sealed_by":"browser"}'
    )


@given(RECORDS)
def test_a_record_is_read_back_as_it_was(record: Evidence) -> None:
    assert from_bytes(to_bytes(record)) == record


@given(st.binary())
def test_other_bytes_are_refused_in_one_way(written: bytes) -> None:
    with pytest.raises(EvidenceInvalid):
        from_bytes(written)


def test_line_ends_and_half_characters_are_the_same_whoever_seals() -> None:
    record = dataclasses.replace(EVIDENCE, answer="one\r\ntwo\rthree\nfour \ud83d.")
    assert record.answer == "one\ntwo\nthree\nfour \ufffd."
    assert dataclasses.replace(EVIDENCE, answer=["a\r\nb"]).answer == ["a\nb"]


def test_spacing_and_order_of_keys_do_not_make_a_report_unreadable() -> None:
    fields = json.loads(to_bytes(EVIDENCE))
    written = json.dumps(dict(reversed(fields.items())), indent=2).encode()
    assert from_bytes(written) == EVIDENCE


@pytest.mark.parametrize(
    "change",
    [
        {"at": "2026-07-14T18:05:09"},
        {"at": "2026-07-14 18:05:09Z"},
        {"at": "2026-07-14T18:05:09.123Z"},
        {"sealed_by": "somebody"},
        {"answer": 4},
        {"answer": None},
        {"answer": ["one", 2]},
        {"answer": {"one": "two"}},
        {"question": ["one"]},
        {"node": None},
        {"more": "than there is"},
    ],
)
def test_a_record_with_another_field_or_kind_is_refused(change: dict[str, object]) -> None:
    fields = {**json.loads(to_bytes(EVIDENCE)), **change}
    with pytest.raises(EvidenceInvalid):
        from_bytes(json.dumps(fields).encode())


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Evidence)])
def test_a_record_that_lacks_a_field_is_refused(field: str) -> None:
    fields = json.loads(to_bytes(EVIDENCE))
    del fields[field]
    with pytest.raises(EvidenceInvalid):
        from_bytes(json.dumps(fields).encode())


def test_what_is_refused_is_not_repeated_in_the_message() -> None:
    with pytest.raises(EvidenceInvalid) as refused:
        from_bytes(b'{"answer": "the blue house"}')
    assert "blue" not in str(refused.value)
    assert refused.value.__cause__ is None
    deep = b"[" * 100_000
    with pytest.raises(EvidenceInvalid):
        from_bytes(deep)
