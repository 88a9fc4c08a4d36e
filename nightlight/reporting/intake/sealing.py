"""Seals an answer on the server, at once and in memory: what browsers without scripts need, and what was left out.

Promises the same evidence that the browser seals: the question as it was shown, its flow's version, the second.
"""

import datetime

from nightlight.foundation.flows.loading import load_wording
from nightlight.foundation.keys.queries import Epoch
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.flow import Flow, NodeWording, Question
from nightlight.pure.sealing.evidence import FILLER, Evidence, to_bytes
from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.rules import PURPOSE
from nightlight.reporting.intake.answers import Chosen, Sealed, Skipped, Words
from nightlight.reporting.intake.places import Place
from nightlight.reporting.visits.held import SealedAnswer


class NothingToSealTo(Exception):
    """Reporting was switched off while somebody wrote."""


LEFT_OUT = ""


def question_as_shown(words: NodeWording) -> str:
    """Return a question with everything that stands around it, a line each."""
    return "\n".join([words.title, *plain_lines(words.text), *plain_lines(words.hint)])


def seal_answer(
    answer: str | list[str],
    *,
    flow: Flow,
    node: str,
    language: str,
    case: str,
    part: str,
    to: Epoch,
    at: datetime.datetime,
) -> bytes:
    """Return an answer sealed into the part of a case. Raises part.PlaintextTooLong.

    `FILLER` as the node is no question: its part holds nothing, and keeps the number of parts the same for everybody.
    """
    is_question = node != FILLER
    evidence = Evidence(
        flow=flow.name,
        flow_version=flow.version,
        language=language,
        node=node,
        question=question_as_shown(load_wording(flow.name, language).nodes[node]) if is_question else "",
        answer=answer,
        at=at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        sealed_by="server",
    )
    binding = Binding(purpose=PURPOSE, team=TEAM, epoch=to.number, case=case, part=part)
    return seal(to_bytes(evidence), to=to.public_key, binding=binding)


def sealed_answer(
    answer: Chosen | Words | Sealed | Skipped,
    question: Question,
    place: Place,
    *,
    flow: Flow,
    language: str,
    to: Epoch | None,
    at: datetime.datetime,
) -> SealedAnswer:
    """Return an answer as a draft keeps it. Raises part.PlaintextTooLong and NothingToSealTo."""
    match answer:
        case Sealed(blob):
            return SealedAnswer(place.part, blob, given=True)
        case Chosen(option):
            said: str | list[str] = option
        case Words(words):
            said = words
        case Skipped():
            said = LEFT_OUT
    if to is None:
        raise NothingToSealTo
    blob = seal_answer(
        said, flow=flow, node=question.key, language=language, case=place.case, part=place.part, to=to, at=at
    )
    return SealedAnswer(place.part, blob, given=not isinstance(answer, Skipped))
