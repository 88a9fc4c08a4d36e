"""An invented, mild referral, and any other that the format can hold."""

from hypothesis import strategies as st

from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.referral_document import (
    FORMAT,
    Basis,
    Document,
    Duty,
    Person,
    Receiver,
    ReferredPart,
    Sender,
)

SEED = bytes(range(32))
PUBLIC = public_key(SEED)
PART = ReferredPart(
    name="what-happened",
    digest="ab" * 32,
    question="Beth ddigwyddodd?",
    answer="Someone took my “password”.\nThen they\tchanged it. 🙂",
    at="2026-07-14T18:05:09Z",
    language="cy",
    flow="report-child",
    flow_version="0123456789ab",
    node="what-happened",
    sealed_by="browser",
    marked="allegation",
    note="The kingfisher account is meant.",
)
DOCUMENT = Document(
    format=FORMAT,
    referral="0123456789abcdef0123456789abcdef",
    case_reference="7CXR-2GH9",
    made_at="2026-11-25T10:00:00Z",
    made_by=Sender("Caseworker", "Lantern Trust"),
    to=Receiver("gwent", "Gwent Police"),
    why="An account was taken over; the other side is known.",
    basis=Basis("safeguarding", "To keep a child safe"),
    duty=Duty("wales-130", "wales", "As soon as practicable", "An Act, https://example.org/act", ""),
    language="en",
    parts=(PART,),
    persons=(Person("The account kingfisher7", "suspect"),),
)
TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
_SLUG = st.from_regex(r"\A[a-z0-9][a-z0-9-]{0,63}\Z")
_AT = st.datetimes().map(lambda at: at.strftime("%Y").zfill(4) + at.strftime("-%m-%dT%H:%M:%SZ"))
_NATION = st.sampled_from(["england", "wales", "scotland", "northern-ireland", "outside", "unknown"])
PARTS = st.builds(
    ReferredPart,
    **dict.fromkeys(("name", "question", "language", "flow", "flow_version", "node", "note"), TEXT),
    digest=st.from_regex(r"\A[0-9a-f]{64}\Z"),
    answer=TEXT | st.lists(TEXT).map(tuple),
    at=_AT,
    sealed_by=st.sampled_from(["browser", "server"]),
    marked=st.sampled_from(["", "allegation", "fact", "opinion"]),
)
DOCUMENTS = st.builds(
    Document,
    format=st.just(FORMAT),
    referral=st.from_regex(r"\A[0-9a-f]{32}\Z"),
    case_reference=TEXT,
    made_at=_AT,
    made_by=st.builds(Sender, TEXT, TEXT),
    to=st.builds(Receiver, _SLUG, TEXT),
    why=TEXT,
    basis=st.builds(Basis, _SLUG, TEXT),
    duty=st.builds(Duty, _SLUG, _NATION, TEXT, TEXT, TEXT),
    language=st.sampled_from(["en", "cy"]),
    parts=st.lists(PARTS, min_size=1, max_size=3).map(tuple),
    persons=st.lists(
        st.builds(Person, TEXT, st.sampled_from(["suspect", "victim", "witness", "unknown"])), max_size=2
    ).map(tuple),
)
