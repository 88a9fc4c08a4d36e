"""Codes of a referral in plain words, and what a receipt may be called. Pure.

Which basis and which reason hold for a case, the operator's lawyers decide; a code here says what somebody relied on,
and never that they were right to.
"""

import re
from collections.abc import Mapping
from typing import Literal


def N_(text: str) -> str:
    """Mark a text for translation, by the name that extraction looks for: the commands here run without Django."""
    return text


LAWFUL_BASES: Mapping[str, str] = {
    "vital-interests": N_("To protect somebody's life or safety (UK GDPR, vital interests)"),
    "public-task": N_("A task in the public interest that the law gives us (UK GDPR, public task)"),
    "legal-obligation": N_("The law says that we must (UK GDPR, legal obligation)"),
    "consent": N_("The person whom it is about agreed (UK GDPR, consent)"),
    "safeguarding": N_("To keep a child or an adult at risk safe (Data Protection Act 2018, Schedule 1, paragraph 18)"),
    "law-enforcement": N_("To prevent, look into or prosecute crime (Data Protection Act 2018, Part 3)"),
}

DELAY_REASONS: Mapping[str, str] = {
    "danger-to-child": N_("Telling them sooner could have put a child in danger"),
    "asked-by-police": N_("The police asked us to wait"),
    "not-known-before": N_("We learned only later what there was to refer"),
    "not-reached": N_("They could not be reached sooner"),
    "key-missing": N_("They had no key of theirs with us"),
    "other": N_("Another reason, which the referral gives in words"),
}

FILE = "file"
"""Sealed to the body's key: the way that needs one."""
WAYS_WITHOUT_A_KEY: Mapping[str, str] = {
    "paper": N_("On paper"),
    "telephone": N_("By telephone"),
    "in-person": N_("In person"),
}
"""How a case may be handed over to whoever has no key here. What was said or given is in no file of ours."""
BODY_UNKNOWN = "unknown"
"""To somebody whom the list of bodies does not name, or whom nobody could tell: who it was stands sealed."""

DUTY_NONE = "none"
"""Nobody has a duty to report here, as far as the caseworker knows."""
DUTY_UNKNOWN = "unknown"
"""Which duty it is, or of which nation, is not known."""

RevokedBecause = Literal["replaced", "lost", "not-theirs", "left", "other"]
"""Why a body's key is not used any more."""

_LONGEST_REFERENCE = 40
_REFERENCE = re.compile(r"(?=.*[0-9])(?:(?:[A-Z]{1,4}|(?=\S*[0-9])[A-Za-z0-9/.:_-]+)(?: |\Z))+", re.ASCII)


class ReferenceInvalid(ValueError):
    """This is no body's reference; the message does not hold it."""


def check_reference(text: str) -> str:
    """Return a body's reference as it is kept. Raises ReferenceInvalid for what could be a sentence.

    At most 40 letters, digits and / . : _ -, in words that have a digit or are up to four capitals; empty where the
    body gave none.
    """
    kept = " ".join(text.split())
    if kept and not (len(kept) <= _LONGEST_REFERENCE and _REFERENCE.fullmatch(kept)):
        raise ReferenceInvalid("a reference is a number of at most 40 letters, digits and / . : _ -")
    return kept
