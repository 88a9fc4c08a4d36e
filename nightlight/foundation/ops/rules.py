"""What is missing or unsafe in an operator's settings, as findings with the way to mend each. Pure."""

import datetime
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from nightlight.foundation.ops.findings import Finding, Level
from nightlight.foundation.ops.reporting import ReportingFacts, judge_reporting

# Words that tell whoever reads a history list what the site is for.
TELLING_WORDS = (
    "abuse", "assault", "ceop", "childline", "childprotect", "exploit", "groom", "helpline", "hotline", "nspcc",
    "onlinesafety", "predator", "protectachild", "rape", "reportremove", "safeguard", "sexting", "sextort", "sexual",
    "stalk", "survivor", "victim", "cam-drin", "camdrin",
)  # fmt: skip


@dataclass(frozen=True)
class Facts:
    """What the rules judge. Times are aware; `renew_by` is None where hours never change or nothing was baked.

    `demo_accounts` is None where this process may not look at accounts.
    """

    mode: str
    secret_key: str
    hosts: tuple[str, ...]
    base_url: str
    proxies: int
    short_name: str
    neutral_site: str
    security_contact: str
    database_error: str
    is_postgres: bool
    var_writable: bool
    static_built: bool
    baked: bool
    is_of_this_edition: bool
    changes_waiting: int
    renew_by: datetime.datetime | None
    unfinished_pages: tuple[str, ...]
    demo_accounts: int | None
    role: str
    sends_mail: bool
    reporting: ReportingFacts
    now: datetime.datetime


def judge(facts: Facts) -> list[Finding]:
    """Return a finding for every subject, in the order in which to mend them."""
    if facts.role == "partners":
        # It has no page, no report and no login that could be wrong.
        of_any_process = (_secret_key, _hosts, _base_url, _proxies, _database, _var, _static, _security_contact)
        return [finding(facts) for finding in of_any_process]
    return [
        _secret_key(facts),
        _hosts(facts),
        _base_url(facts),
        _proxies(facts),
        _database(facts),
        _var(facts),
        _static(facts),
        _bake(facts),
        _unfinished_pages(facts),
        _telling_name("the domain", *facts.hosts, urlsplit(facts.base_url).hostname or ""),
        _telling_name("the short name", facts.short_name),
        _neutral_site(facts),
        _security_contact(facts),
        _demo_accounts(facts),
        _mail(facts),
        *judge_reporting(facts.reporting),
    ]


def telling_words(name: str) -> list[str]:
    """Return the words in `name` that give the service away in a history list."""
    parts = re.split(r"[^a-z0-9]+", name.lower())
    flat = "".join(parts)
    # A short word counts only where a part begins with it: "grapefruit" tells nothing.
    return [
        word
        for word in TELLING_WORDS
        if (word.replace("-", "") in flat if len(word) > 5 else any(part.startswith(word) for part in parts))
    ]


def _when_serving(facts: Facts) -> Level:
    """A fault that matters in production is a warning elsewhere."""
    return "error" if facts.mode == "production" else "warning"


def _secret_key(facts: Facts) -> Finding:
    if len(facts.secret_key) >= 50 and not facts.secret_key.startswith("demo-only"):
        return Finding("ok", "secret key", "is set and long enough")
    return Finding(
        _when_serving(facts),
        "secret key",
        "is missing or shorter than 50 characters",
        "Set NIGHTLIGHT_SECRET_KEY; `python3 -c 'import secrets; print(secrets.token_urlsafe(64))'` makes one.",
    )


def _hosts(facts: Facts) -> Finding:
    if "*" in facts.hosts:
        return Finding("error", "host names", "* answers to any name", "Name your hosts in NIGHTLIGHT_HOSTS.")
    local = {"localhost", "127.0.0.1", "[::1]"}
    if facts.mode == "production" and set(facts.hosts) <= local:
        return Finding("error", "host names", "only this machine is answered", "Name your hosts in NIGHTLIGHT_HOSTS.")
    return Finding("ok", "host names", ", ".join(facts.hosts))


def _base_url(facts: Facts) -> Finding:
    if facts.mode == "production" and urlsplit(facts.base_url).scheme != "https":
        return Finding(
            "error", "base address", f"{facts.base_url} is not https", "Set NIGHTLIGHT_BASE_URL to https://…"
        )
    return Finding("ok", "base address", facts.base_url)


def _proxies(facts: Facts) -> Finding:
    if urlsplit(facts.base_url).scheme == "https" and not facts.proxies:
        return Finding(
            "warning",
            "proxies",
            "none is said to stand in front, so every request counts as http: logins are refused, the cookie choice "
            "is not kept to https, and all visitors look like one",
            "Set NIGHTLIGHT_PROXIES to how many of your own stand between the visitor and this process: 1 for the "
            "nginx or Caddy of docs/how-to/deploy.md",
        )
    return Finding("ok", "proxies", f"{facts.proxies} in front")


def _database(facts: Facts) -> Finding:
    if facts.database_error:
        return Finding(
            "error",
            "database",
            f"does not answer ({facts.database_error}); published pages are still served",
            "Start it, or mend DATABASE_URL.",
        )
    if facts.mode == "production" and not facts.is_postgres:
        return Finding(
            "warning",
            "database",
            "SQLite: right for one machine, not for several",
            "Set DATABASE_URL to a PostgreSQL when you run more than one machine.",
        )
    return Finding("ok", "database", "answers")


def _var(facts: Facts) -> Finding:
    if facts.role in ("public", "partners"):
        # Whoever breaks into a process that strangers reach shall change no page.
        return Finding("ok", "var folder", "is only read by this process")
    if facts.var_writable:
        return Finding("ok", "var folder", "can be written")
    return Finding("error", "var folder", "cannot be written", "Give this user the folder, or set NIGHTLIGHT_VAR.")


def _static(facts: Facts) -> Finding:
    if facts.static_built:
        return Finding("ok", "styles and scripts", "are built")
    return Finding("error", "styles and scripts", "are not built", "Run: make build")


def _bake(facts: Facts) -> Finding:
    if not facts.baked:
        return Finding("error", "baked pages", "there are none", "Run: nightlight bake")
    if facts.renew_by and facts.now - facts.renew_by > datetime.timedelta(minutes=5):
        return Finding(
            "error",
            "baked pages",
            "opening hours shown on pages are out of date: the worker does not run",
            "Start it: nightlight worker",
        )
    if facts.changes_waiting:
        return Finding(
            "warning",
            "baked pages",
            f"{facts.changes_waiting} published changes wait to be baked",
            "If this stays, start the worker: nightlight worker",
        )
    if not facts.is_of_this_edition:
        return Finding(
            "warning",
            "baked pages",
            "were written before the last update, or with other settings",
            "Restart the worker, which writes them anew, then the other processes; or run: nightlight bake",
        )
    return Finding("ok", "baked pages", "are up to date")


def _unfinished_pages(facts: Facts) -> Finding:
    if facts.mode != "production":
        return Finding("ok", "unfinished pages", "are looked for in production")
    if not facts.unfinished_pages:
        return Finding("ok", "unfinished pages", "there are none: each says something of your own")
    return Finding(
        "error",
        "unfinished pages",
        f"{', '.join(facts.unfinished_pages)}: visitors read a sentence that stands there until you write who you are",
        "Write it in the editor, in English and Welsh: docs/how-to/edit.md",
    )


def _telling_name(subject: str, *names: str) -> Finding:
    if words := sorted({word for name in names for word in telling_words(name)}):
        return Finding(
            "warning",
            subject,
            f"says what this is in a browser's history: {', '.join(words)}",
            "Somebody who checks a child's phone reads that list. Choose a name that gives nothing away.",
        )
    return Finding("ok", subject, "gives nothing away")


def _neutral_site(facts: Facts) -> Finding:
    address = urlsplit(facts.neutral_site)
    if address.scheme != "https" or not address.hostname:
        return Finding(
            "error",
            "neutral site",
            f"{facts.neutral_site!r} is not an https address",
            "Set NIGHTLIGHT_NEUTRAL_SITE to where quick exit shall lead, as https://…",
        )
    if address.hostname in facts.hosts:
        return Finding(
            "error",
            "neutral site",
            "is this very site: quick exit would lead nowhere",
            "Set NIGHTLIGHT_NEUTRAL_SITE to a harmless site that is not yours.",
        )
    return Finding("ok", "neutral site", facts.neutral_site)


def _security_contact(facts: Facts) -> Finding:
    if facts.security_contact.startswith(("mailto:", "https:")):
        return Finding("ok", "security contact", facts.security_contact)
    return Finding(
        _when_serving(facts),
        "security contact",
        "/.well-known/security.txt has nobody to write to",
        "Set NIGHTLIGHT_SECURITY_CONTACT to mailto:… or https:…",
    )


def _demo_accounts(facts: Facts) -> Finding:
    if facts.demo_accounts is None:
        return Finding("ok", "demo logins", "are for the staff process to look at")
    if facts.mode != "production" or not facts.demo_accounts:
        return Finding("ok", "demo logins", "there are none that should not be there")
    return Finding(
        "error",
        "demo logins",
        f"{facts.demo_accounts} still open the editor: their passwords lie in a file",
        "Switch them off: nightlight accounts close-demo",
    )


def _mail(facts: Facts) -> Finding:
    if facts.sends_mail:
        return Finding("ok", "mail", "can be sent to staff")
    if facts.role == "public":
        return Finding("ok", "mail", "is sent by the staff process and the worker")
    return Finding(
        "warning",
        "mail",
        "is not sent: nobody hears of what waits for moderation, and lost passwords need an administrator",
        "Set NIGHTLIGHT_MAIL and NIGHTLIGHT_MAIL_FROM.",
    )
