"""Logging in to the demo in a browser, with the app on a phone: its number (RFC 6238) is not worked out by the site."""

import base64
import hashlib
import hmac
import json
import struct
import time
from pathlib import Path

from playwright.sync_api import Page


def number_now(secret: str) -> str:
    """Return the six digits for a base32 secret."""
    counter = int(time.time()) // 30
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()  # the standard's own
    offset = digest[-1] & 0x0F
    return f"{(struct.unpack('>I', digest[offset : offset + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def log_in_to_demo(page: Page, var: Path, role: str) -> None:
    """From the login page on, log in as one of the demo's roles."""
    login = next(each for each in json.loads((var / "demo-logins.json").read_text()) if each["role"] == role)
    page.get_by_label("User name or email").fill(login["name"])
    page.get_by_label("Password", exact=True).fill(login["password"])
    page.get_by_role("button", name="Go on to the second step").click()
    asked = page.get_by_label("Number from your authenticator app")
    # A number that was read in the last moment of its half minute is refused: then the next one is typed.
    for _ in range(2):
        asked.fill(number_now(login["totp_secret"]))
        with page.expect_navigation():
            page.get_by_role("button", name="Sign in").click()
        if not asked.count():
            return
