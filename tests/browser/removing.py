"""A young person before the form of /remove/, with files that a test makes: shapes that show nobody."""

import io
import json
from typing import Any

import numpy as np
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.reporting import wait_for_another
from tests.frontend.fingerprints.pictures import noise, shapes
from tests.reporting.site import ReportingSite

WAY = ("16-17", "me", "no", "no")
FILES, LINES = "main input[type=file]", "textarea[name=lines]"


def view(number: int, width: int = 320, height: int = 240) -> Image.Image:
    """Return a picture with much to tell apart, another for each number."""
    return shapes(np.random.default_rng(number), width, height)


def small(number: int) -> Image.Image:
    """Return the smallest kind of picture that has much to tell apart."""
    return noise(np.random.default_rng(number), 40, 30)


def jpeg(picture: Image.Image, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", **options)
    return file.getvalue()


def chosen(data: bytes, mime: str = "image/jpeg", name: str = "chosen") -> FilePayload:
    return {"name": name, "mimeType": mime, "buffer": data}


def come_to_form(tab: Page, site: ReportingSite, prefix: str = "") -> None:
    """Answer what is asked, up to the page on which pictures are chosen."""
    tab.goto(f"{site.url}{prefix}/remove/")
    for press in ("main form button", *(f"button[name=answer][value='{each}']" for each in WAY), "main form button"):
        address = tab.url
        tab.locator(press).first.click()
        wait_for_another(tab, address)


def choose(tab: Page, *files: FilePayload, ready: int | None = None) -> None:
    """Choose files; wait until so many are ready in all, or, with None, until there is nothing more to do."""
    tab.set_input_files(FILES, list(files))
    if ready is not None:
        expect(tab.locator("[data-said]")).to_contain_text(f"Ready to send: {ready}.")
    expect(tab.locator("[data-working]")).to_be_hidden()


def lines_on(tab: Page) -> list[dict[str, Any]]:
    """Return what the form would send."""
    return [json.loads(line) for line in tab.input_value(LINES).splitlines()]


def notes_on(tab: Page) -> list[str]:
    return tab.locator("[data-notes] li").all_text_contents()
