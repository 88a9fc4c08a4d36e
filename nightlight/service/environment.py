"""The environment, read once and typed. Nothing else in Nightlight looks at os.environ.

Promises: every variable is named here with what it means, a wrong value stops the start with the
variable's name and the way out, and `docs/reference/environment.md` is generated from this file.
"""

import dataclasses
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec

from nightlight.service import wellformed

Mode = Literal["demo", "production", "test"]
Role = Literal["public", "staff", "partners", "all"]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
# More processes than this are a slip of the keyboard; a machine would go down with them.
Workers = Annotated[int, msgspec.Meta(ge=1, le=64)]
ExposureHours = Annotated[float, msgspec.Meta(ge=1, le=12)]
Proxies = Annotated[int, msgspec.Meta(ge=0, le=10)]
PageEvery = Annotated[int, msgspec.Meta(ge=1, le=60)]
DigestHour = Annotated[int, msgspec.Meta(ge=0, le=23)]

PROJECT = Path(__file__).resolve().parents[2]


class EnvironmentInvalid(Exception):
    """A variable has a value that cannot be used; the message names it and the way out."""


@dataclass(frozen=True)
class Variable:
    """How one field is called outside, and what it means to the person who sets it.

    `check` raises ValueError where a text can't be meant. A `secret` is never repeated in a message.
    """

    name: str
    meaning: str
    check: Callable[[str], None] | None = None
    secret: bool = False


@dataclass(frozen=True)
class Environment:
    """Everything a machine's owner decides outside the database."""

    mode: Annotated[
        Mode,
        Variable(
            "NIGHTLIGHT_MODE",
            "`demo` (default: seeded, demo logins, this machine only), `production` or `test`.",
        ),
    ] = "demo"
    role: Annotated[
        Role,
        Variable(
            "NIGHTLIGHT_ROLE",
            "Which addresses this process answers: `public`, `staff`, `partners` or `all`. In production run one "
            "process a role.",
        ),
    ] = "all"
    var: Annotated[
        Path,
        Variable("NIGHTLIGHT_VAR", "Folder of everything that is written: database, baked pages. Default `var`."),
    ] = PROJECT / "var"
    content: Annotated[
        Path,
        Variable("NIGHTLIGHT_CONTENT", "Folder that `nightlight seed` reads. Default: the `content` that ships."),
    ] = PROJECT / "content"
    database_url: Annotated[
        str,
        Variable(
            "DATABASE_URL",
            "Empty (default) for SQLite in the var folder, or `postgres://user:password@host:port/name`.",
            check=wellformed.database_url,
            secret=True,
        ),
    ] = ""
    secret_key: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_SECRET_KEY",
            "At least 50 random characters: signs sessions, and encrypts second factors at rest. Needed in production.",
            secret=True,
        ),
    ] = ""
    hosts: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_HOSTS",
            "Host names that are answered, separated by commas. Needed in production.",
            check=wellformed.host_names,
        ),
    ] = "localhost,127.0.0.1,[::1]"
    base_url: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_BASE_URL",
            "Where the site is reached, as `https://name`, for links in messages to staff. Without it, localhost with "
            "the port of PORT.",
            check=wellformed.site_url,
        ),
    ] = "http://localhost:8000"
    port: Annotated[Port, Variable("PORT", "The port to serve on, 1 to 65535. Default 8000.")] = 8000
    bind: Annotated[str, Variable("NIGHTLIGHT_BIND", "The address to serve on. Default 127.0.0.1.")] = "127.0.0.1"
    workers: Annotated[Workers, Variable("NIGHTLIGHT_WORKERS", "Server processes, 1 to 64. Default 2.")] = 2
    short_name: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_SHORT_NAME",
            "What stands in the browser's title and history. Choose a name that gives nothing away.",
        ),
    ] = "Nightlight"
    neutral_site: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_NEUTRAL_SITE",
            "Where quick exit leads: an https address of a harmless site that is not yours.",
        ),
    ] = "https://www.bbc.co.uk/weather"
    mail: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_MAIL",
            "The server that mail to staff goes through, as `smtp://user:password@host:587` or `smtps://…:465`. "
            "Empty: none is sent; a demo writes it to the var folder.",
            check=wellformed.mail_url,
            secret=True,
        ),
    ] = ""
    mail_from: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_MAIL_FROM",
            "The address that mail to staff comes from, as `name@host` or `Name <name@host>`.",
            check=wellformed.mail_address,
        ),
    ] = "nightlight@localhost"
    page_every: Annotated[
        PageEvery,
        Variable(
            "NIGHTLIGHT_PAGE_EVERY",
            "After how many minutes whoever is on call is mailed again while a case of the highest urgency is "
            "nobody's, 1 to 60. Default 10.",
        ),
    ] = 10
    digest_hour: Annotated[
        DigestHour,
        Variable(
            "NIGHTLIGHT_DIGEST_HOUR",
            "The hour, Europe/London's, from which staff are mailed each day's counts, 0 to 23. Default 8.",
        ),
    ] = 8
    proxies: Annotated[
        Proxies,
        Variable(
            "NIGHTLIGHT_PROXIES",
            "How many proxies of yours stand in front of this process. They must set X-Forwarded-For and "
            "X-Forwarded-Proto; without proxies (0) those headers are not believed.",
        ),
    ] = 0
    exposure_hours: Annotated[
        ExposureHours,
        Variable(
            "NIGHTLIGHT_EXPOSURE_HOURS",
            "For how many hours a day somebody may have reports' words before them, 1 to 12. Default 4.",
        ),
    ] = 4
    operator: Annotated[
        Path | None,
        Variable(
            "NIGHTLIGHT_OPERATOR",
            "Your operator's file: which duties are done, staffed hours, retention, contacts "
            "(docs/operator-duties.md). Without it a production site takes no reports; a demo has one of its own.",
        ),
    ] = None
    pepper: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_PEPPER",
            "At least 32 random bytes in base64, kept outside the database and its backups: without it nobody can "
            "try out return phrases on a stolen database. Needed in production; never change it.",
            secret=True,
        ),
    ] = ""
    audit_key: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_AUDIT_KEY",
            "32 random bytes in base64: the Ed25519 key that signs the audit chain's head. Only for those who export "
            "the head; the public process never has it.",
            secret=True,
        ),
    ] = ""
    list_key: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_LIST_KEY",
            "32 random bytes in base64: the Ed25519 key that signs snapshots of the list. Only for the worker and "
            "staff; the public process and the partners' never have it. Without it there are no snapshots.",
            secret=True,
        ),
    ] = ""
    security_contact: Annotated[
        str,
        Variable(
            "NIGHTLIGHT_SECURITY_CONTACT",
            "Address in /.well-known/security.txt, as `mailto:` or `https:`.",
            check=wellformed.contact,
        ),
    ] = ""


def variables() -> list[tuple[str, Variable]]:
    """Return each field's name with the variable that sets it, in the order of this file."""
    hints = get_type_hints(Environment, include_extras=True)
    # Kinds with bounds of their own are annotated twice, which typing makes one list of.
    return [(field.name, get_args(hints[field.name])[-1]) for field in dataclasses.fields(Environment)]


def read_environment(source: Mapping[str, str] = os.environ) -> Environment:
    """Read and check the environment. An empty variable counts as not set.

    Raises EnvironmentInvalid with the variable's name and what it may be.
    """
    given: dict[str, Any] = {}
    hints = get_type_hints(Environment, include_extras=True)
    for field, variable in variables():
        if text := source.get(variable.name, "").strip():
            given[field] = _read(text, hints[field], variable)
    given["base_url"] = given.get("base_url", f"http://localhost:{given.get('port', Environment.port)}").rstrip("/")
    return Environment(**given)


def _read(text: str, kind: Any, variable: Variable) -> Any:
    try:
        if get_args(kind)[0] in (Path, Path | None):
            return Path(text).resolve()
        if variable.check:
            variable.check(text)
        return msgspec.convert(text, kind, strict=False)
    except (ValueError, msgspec.ValidationError) as error:
        shown = "" if variable.secret else f"={text!r}"
        raise EnvironmentInvalid(f"{variable.name}{shown} cannot be used: {error}. {variable.meaning}") from None
