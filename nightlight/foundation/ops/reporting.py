"""Whether reports can be taken here, and what stands in the way: keys, duties, secrets, the audit. Pure.

Promises that whatever keeps reporting off in production is an error with the way to mend it, as soon as the operator's
file asks for reporting. Refuses to hold an operator who only gives advice to duties of reporting.
"""

import datetime
from dataclasses import dataclass

from nightlight.foundation.operator.rules import MissingDuty
from nightlight.foundation.ops.findings import Finding, Level

ROTATE_AFTER = datetime.timedelta(days=92)
"""A quarter of a year, the longest that there is: how long an epoch is sealed to."""
DRILL_AFTER = datetime.timedelta(days=200)
_PEPPER_BYTES = 32


@dataclass(frozen=True)
class ReportingFacts:
    """What the rules judge. What the public process may not look at comes as if all were well.

    `readers`: of the epoch in use, those still at work; where accounts may not be looked at, whoever was granted it.
    """

    mode: str
    has_file: bool
    asked_for: bool
    missing: tuple[MissingDuty, ...]
    error: str
    epoch: int
    epoch_is_demo: bool
    epoch_made_on: datetime.date | None
    readers: int
    demo_keys: tuple[str, ...]
    keys_of_closed_accounts: tuple[str, ...]
    keys_without_role: tuple[str, ...]
    waiting: tuple[str, ...]
    joined: tuple[str, ...]
    last_drill: datetime.date | None
    pepper_bytes: int
    can_sign_heads: bool
    last_head: datetime.date | None
    chain_began_on: datetime.date | None
    audit_end_fits: bool
    sees_staff: bool
    today: datetime.date

    @property
    def level(self) -> Level:
        """How bad it is when something keeps reporting off."""
        return "error" if self.mode == "production" and self.asked_for else "warning"


def judge_reporting(facts: ReportingFacts) -> list[Finding]:
    """Return a finding for every subject, in the order in which to mend them."""
    found = [_pepper(facts), _switch(facts)]
    if facts.error:
        return [*found, Finding(facts.level, "keys", f"can't be looked at ({facts.error})", _BEHIND)]
    found += [_keys(facts), _demo_keys(facts)]
    if facts.sees_staff:
        found += [_leavers(facts), _newcomers(facts), _drill(facts), _audit_key(facts), _audit_chain(facts)]
    if facts.asked_for:
        found += [_duty(facts, duty) for duty in facts.missing]
    return found


def _pepper(facts: ReportingFacts) -> Finding:
    if facts.pepper_bytes >= _PEPPER_BYTES:
        return Finding("ok", "pepper", "is set")
    return Finding(
        "error" if facts.mode == "production" else "warning",
        "pepper",
        "is missing: a stolen database would be enough to try out return phrases",
        "Set NIGHTLIGHT_PEPPER, the same for every process; `python3 -c 'import base64, secrets; "
        "print(base64.b64encode(secrets.token_bytes(32)).decode())'` makes one.",
    )


def _switch(facts: ReportingFacts) -> Finding:
    if facts.asked_for:
        return Finding("ok", "reporting", "is asked for in the operator's file")
    if facts.has_file:
        return Finding("ok", "reporting", "is switched off in the operator's file")
    return Finding(
        "warning",
        "reporting",
        "is off: there is no operator's file",
        "Write one and name it in NIGHTLIGHT_OPERATOR, `reporting: false` if you only give advice: "
        "docs/operator-duties.md",
    )


def _keys(facts: ReportingFacts) -> Finding:
    if not facts.epoch:
        return Finding(
            facts.level if facts.asked_for else "ok",
            "keys",
            "there are none: no ceremony was held",
            "Hold it: nightlight keys ceremony",
        )
    if not facts.readers:
        return Finding(
            facts.level,
            "keys",
            f"nobody but the trustees can read epoch {facts.epoch}",
            "Let a caseworker make a key, then: nightlight keys rotate",
        )
    if facts.epoch_made_on and facts.today - facts.epoch_made_on >= ROTATE_AFTER:
        return Finding(
            "warning",
            "keys",
            f"epoch {facts.epoch} is in use since {facts.epoch_made_on}",
            "Begin a new one every quarter: nightlight keys rotate",
        )
    return Finding("ok", "keys", f"epoch {facts.epoch}, {facts.readers} readers")


def _demo_keys(facts: ReportingFacts) -> Finding:
    if facts.mode != "production" or not (facts.epoch_is_demo or facts.demo_keys):
        return Finding("ok", "demo keys", "there are none that should not be there")
    if facts.epoch_is_demo:
        return Finding(
            "error",
            "demo keys",
            "what is sent here would be sealed to keys that lie in a demo's file: reporting stays off",
            "Hold a real ceremony: nightlight keys ceremony --again",
        )
    return Finding(
        "error",
        "demo keys",
        f"{', '.join(facts.demo_keys)}: the passphrase lies in a demo's file",
        f"End them: nightlight keys revoke {facts.demo_keys[0]} --even-the-last",
    )


def _leavers(facts: ReportingFacts) -> Finding:
    why = {
        "the account is switched off": facts.keys_of_closed_accounts,
        "has no role in casework any more": facts.keys_without_role,
    }
    gone = [account for accounts in why.values() for account in accounts]
    if not gone:
        return Finding("ok", "keys of leavers", "there are none")
    told = "; ".join(f"{', '.join(accounts)}: {reason}" for reason, accounts in why.items() if accounts)
    return Finding(
        "error" if facts.mode == "production" else "warning",
        "keys of leavers",
        f"{told}; what was sealed until now still opens with the key",
        f"End it, which begins a new epoch, at /staff/keys/ or with: nightlight keys revoke {gone[0]}",
    )


def _newcomers(facts: ReportingFacts) -> Finding:
    if facts.waiting:
        return Finding(
            "warning",
            "keys of newcomers",
            f"{', '.join(facts.waiting)}: does not open what is sent now",
            "Let a colleague compare the fingerprint and grant it at /staff/keys/",
        )
    if facts.joined:
        return Finding(
            "warning",
            "keys of newcomers",
            f"{', '.join(facts.joined)}: joined while epoch {facts.epoch} was in use",
            "Begin a new one, sealed to them from the start: nightlight keys rotate --reason joined",
        )
    return Finding("ok", "keys of newcomers", "there are none since the epoch began")


def _drill(facts: ReportingFacts) -> Finding:
    if facts.mode != "production" or not facts.epoch:
        return Finding("ok", "recovery drill", "is for production")
    if facts.last_drill and facts.today - facts.last_drill <= DRILL_AFTER:
        return Finding("ok", "recovery drill", f"was held on {facts.last_drill}")
    return Finding(
        "warning",
        "recovery drill",
        f"was held last on {facts.last_drill}" if facts.last_drill else "was never held: nobody knows that shares work",
        "Bring three trustees together: nightlight keys drill",
    )


def _audit_key(facts: ReportingFacts) -> Finding:
    if facts.can_sign_heads and facts.last_head and facts.today - facts.last_head > _HEAD_IS_OLD:
        return Finding(
            "warning",
            "audit key",
            f"last signed the chain's head on {facts.last_head}: it should each day",
            "See that the worker runs, as a user that may write NIGHTLIGHT_VAR",
        )
    if facts.can_sign_heads and not facts.last_head and facts.chain_began_on and facts.chain_began_on < facts.today:
        return Finding(
            "warning",
            "audit key",
            f"has never signed the chain's head, though there are events since {facts.chain_began_on}",
            "See that the worker runs with NIGHTLIGHT_AUDIT_KEY, as a user that may write NIGHTLIGHT_VAR; if on "
            "another machine, ask there: docs/how-to/keys-and-audit.md",
        )
    if facts.can_sign_heads:
        return Finding("ok", "audit key", "is set")
    return Finding(
        "warning",
        "audit key",
        "is missing: no head of the audit chain can be given to somebody outside",
        "Set NIGHTLIGHT_AUDIT_KEY: docs/how-to/keys-and-audit.md",
    )


def _audit_chain(facts: ReportingFacts) -> Finding:
    if facts.audit_end_fits:
        return Finding("ok", "audit chain", "ends where it was left")
    return Finding(
        "error",
        "audit chain",
        "does not end where it was left: somebody has changed it by hand",
        "Find out where: nightlight audit verify --head (a file with heads that was kept outside this machine)",
    )


def _duty(facts: ReportingFacts, duty: MissingDuty) -> Finding:
    return Finding(
        facts.level,
        f"duty {duty.field}",
        "is not stated" if facts.level == "warning" else "is not stated: reporting stays off",
        f"{duty.way_out}, then state it in the operator's file: docs/operator-duties.md",
    )


_HEAD_IS_OLD = datetime.timedelta(days=2)
_BEHIND = "Bring the database up to date (nightlight seed) and let its roles in again (ops/postgresql)."
