"""A new colleague's first day: a link, a password, a passkey, and from then on the passkey alone."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import PROJECT, RunningSite
from tests.small_site import running_small_site

pytestmark = [pytest.mark.browser, pytest.mark.desk]
PASSWORD = "lantern harbour teapot"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A small site of its own."""
    with running_small_site(tmp_path_factory.mktemp("first-day")) as running:
        yield running


def nightlight(site: RunningSite, *arguments: str) -> str:
    """Run the command line beside the running site."""
    base = site.url.replace("127.0.0.1", "localhost")
    environment = {**os.environ, "NIGHTLIGHT_VAR": str(site.var), "NIGHTLIGHT_MODE": "demo", "DATABASE_URL": "",
                   "NIGHTLIGHT_BASE_URL": base}  # fmt: skip
    command = [sys.executable, "-m", "nightlight", *arguments]
    return subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A browser with a passkey in it that always agrees."""
    context = chromium.new_context()
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
               "isUserVerified": True, "automaticPresenceSimulation": True}  # fmt: skip
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    blocked: list[str] = []
    page.on("console", lambda said: blocked.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    context.close()
    assert blocked == []


def test_from_the_link_to_work_and_back_in_with_the_passkey_alone(site: RunningSite, page: Page) -> None:
    output = nightlight(site, "accounts", "create", "nia", "nia@example.org", "--role", "editor")
    found = re.search(r"http\S+", output)
    assert found is not None
    page.goto(found[0])
    page.get_by_label("New password", exact=True).fill(PASSWORD)
    page.get_by_label("New password again").fill(PASSWORD)
    page.get_by_role("button", name="Set the password").click()
    page.get_by_role("link", name="Sign in").click()
    page.get_by_label("User name or email").fill("nia")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Go on to the second step").click()
    expect(page.get_by_role("heading", name="Add a second step to your login")).to_be_visible()
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_role("heading", name="Your recovery codes")).to_be_visible()
    assert page.locator("code").count() == 10
    page.get_by_role("link", name="Go on to your work").click()
    expect(page).to_have_url(re.compile(r"/editor/$"))
    base = page.url.removesuffix("/editor/")

    page.goto(f"{base}/account/logout/")
    page.locator("main").get_by_role("button", name="Sign out").click()
    page.goto(f"{base}/editor/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(f"{base}/editor/")
    expect(page.get_by_text("nia").first).to_be_visible()

    nightlight(site, "accounts", "reset-mfa", "nia")
    page.goto(f"{base}/editor/")
    expect(page).to_have_url(re.compile(r"/account/login/"))
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_text("Incorrect code.")).to_be_visible()
