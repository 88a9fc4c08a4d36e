"""The demo's logins: random, made once, kept in a file that only this user can read.

Refuses to exist outside a demo: in production there is no login whose password lies in a file.
"""

import base64
import json
import os
import secrets
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import get_args

from allauth.mfa import app_settings
from allauth.mfa.totp.internal.auth import format_hotp_value, generate_totp_secret, hotp_value

from nightlight.foundation.accounts.actions import seed_roles, set_known_login
from nightlight.foundation.accounts.queries import DEMO_PREFIX
from nightlight.foundation.accounts.roles import RoleName

_BY = "demo"


@dataclass(frozen=True)
class DemoLogin:
    """One demo account and what opens it."""

    name: str
    role: RoleName
    password: str
    totp_secret: str


def demo_logins(file: Path) -> list[DemoLogin]:
    """Return the logins in `file`, readable by its owner alone; make those that it lacks."""
    logins = [DemoLogin(**login) for login in json.loads(file.read_text())] if file.exists() else []
    there = {login.role for login in logins}
    missing = [
        DemoLogin(
            f"{DEMO_PREFIX}{'admin' if role == 'administrator' else role}", role, _password(), generate_totp_secret()
        )
        for role in get_args(RoleName)
        if role not in there
    ]
    if missing:
        logins += missing
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as opened:
            json.dump([asdict(login) for login in logins], opened, indent=2)
    return logins


def seed_demo_logins(file: Path) -> list[DemoLogin]:
    """Make the database agree with the file, and return the logins."""
    seed_roles()
    logins = demo_logins(file)
    for login in logins:
        set_known_login(
            name=login.name, role=login.role, password=login.password, totp_secret=login.totp_secret, by=_BY
        )
    return logins


def current_code(secret: str) -> str:
    """Return the number that an authenticator app shows for `secret` now."""
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // app_settings.TOTP_PERIOD)))


def _password() -> str:
    return base64.b32encode(secrets.token_bytes(10)).decode().lower()
